// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of deepseek-ai/DeepSeek-V2-Lite config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Changed before the export: the rotary embedding is computed on pairs of floats: torch-mlir has no
// complex numbers.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<3x1xi64>, %arg14: tensor<3x1x5x512xf32>, %arg15: tensor<3x1x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x16x1x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.33870545728246848 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.index_cast %in : i64 to index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi slt, %131, %c128 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%131, %132] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %131 = arith.addi %in, %c5_i64 : i64
      linalg.yield %131 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_81: i64, %out: i1):
      %131 = arith.cmpi sle, %in, %in_81 : i64
      linalg.yield %131 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %11 = tensor.empty() : tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.sitofp %in : i64 to f32
      linalg.yield %131 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_8 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%13 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<1x1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x32xf32>) outs(%13 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.cos %in : f32
      linalg.yield %131 : f32
    } -> tensor<1x1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x32xf32>) outs(%13 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.sin %in : f32
      linalg.yield %131 : f32
    } -> tensor<1x1x32xf32>
    %expanded_13 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %expanded_14 = tensor.expand_shape %16 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_13, %expanded_14 : (tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) -> tensor<1x1x32x2xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %18 = tensor.empty() : tensor<3x1x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x1x64xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_9 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_7 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %26 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%26 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed_15 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %27 = tensor.empty() : tensor<3x3072xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %29 = linalg.matmul ins(%collapsed_15, %transposed : tensor<3x64xf32>, tensor<64x3072xf32>) outs(%28 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %expanded_16 = tensor.expand_shape %29 [[0], [1, 2, 3]] output_shape [3, 1, 16, 192] : tensor<3x3072xf32> into tensor<3x1x16x192xf32>
    %30 = tensor.empty() : tensor<3x16x1x192xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x1x16x192xf32>) outs(%30 : tensor<3x16x1x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 16, 1, 128] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x128xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 0, 0, 128] [3, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x64xf32>
    %31 = tensor.empty() : tensor<64x576xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%31 : tensor<64x576xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<3x576xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %34 = linalg.matmul ins(%collapsed_15, %transposed_19 : tensor<3x64xf32>, tensor<64x576xf32>) outs(%33 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %expanded_20 = tensor.expand_shape %34 [[0], [1, 2]] output_shape [3, 1, 576] : tensor<3x576xf32> into tensor<3x1x576xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0] [3, 1, 512] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x512xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 512] [3, 1, 64] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x64xf32>
    %35 = tensor.empty() : tensor<3x1x512xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x1x512xf32>) outs(%35 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %131 : f32
    } -> tensor<3x1x512xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<3x1x512xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_10 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_7 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %40 : tensor<3x1x512xf32>, tensor<3x1x1xf32>) outs(%35 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x512xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %41 : tensor<512xf32>, tensor<3x1x512xf32>) outs(%35 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x512xf32>
    %expanded_23 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [3, 1, 1, 512] : tensor<3x1x512xf32> into tensor<3x1x1x512xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 2] : tensor<3x16x1x64xf32> into tensor<3x16x1x32x2xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_24[0, 0, 0, 0, 0] [3, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x1x32x2xf32> to tensor<3x16x1x32x1xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_24[0, 0, 0, 0, 1] [3, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x1x32x2xf32> to tensor<3x16x1x32x1xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x1xf32> into tensor<3x16x1x32xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x1xf32> into tensor<3x16x1x32xf32>
    %expanded_29 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, 1, 32, 2] : tensor<1x1x32x2xf32> into tensor<1x1x1x32x2xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 0] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 1] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %43 = tensor.empty() : tensor<3x16x1x32xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_32 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_33 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.subf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_33 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_32 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%43 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.addf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x32xf32>
    %expanded_34 = tensor.expand_shape %46 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %expanded_35 = tensor.expand_shape %49 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %concat_36 = tensor.concat dim(4) %expanded_34, %expanded_35 : (tensor<3x16x1x32x1xf32>, tensor<3x16x1x32x1xf32>) -> tensor<3x16x1x32x2xf32>
    %collapsed_37 = tensor.collapse_shape %concat_36 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x2xf32> into tensor<3x16x1x64xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3, 4]] output_shape [3, 1, 1, 32, 2] : tensor<3x1x64xf32> into tensor<3x1x1x32x2xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0, 0, 0] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_38[0, 0, 0, 0, 1] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_39 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %collapsed_42 = tensor.collapse_shape %extracted_slice_40 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %50 = tensor.empty() : tensor<3x1x1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_32 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %collapsed_33 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.subf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_33 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %collapsed_32 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %55 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%50 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.addf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x32xf32>
    %expanded_43 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %expanded_44 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %concat_45 = tensor.concat dim(4) %expanded_43, %expanded_44 : (tensor<3x1x1x32x1xf32>, tensor<3x1x1x32x1xf32>) -> tensor<3x1x1x32x2xf32>
    %collapsed_46 = tensor.collapse_shape %concat_45 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x2xf32> into tensor<3x1x1x64xf32>
    %concat_47 = tensor.concat dim(2) %arg14, %expanded_23 : (tensor<3x1x5x512xf32>, tensor<3x1x1x512xf32>) -> tensor<3x1x6x512xf32>
    %concat_48 = tensor.concat dim(2) %arg15, %collapsed_46 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %concat_49 = tensor.concat dim(3) %extracted_slice, %collapsed_37 : (tensor<3x16x1x128xf32>, tensor<3x16x1x64xf32>) -> tensor<3x16x1x192xf32>
    %57 = tensor.empty() : tensor<512x4096xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%57 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %concat_47 [[0, 1, 2], [3]] : tensor<3x1x6x512xf32> into tensor<18x512xf32>
    %58 = tensor.empty() : tensor<18x4096xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %60 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<18x512xf32>, tensor<512x4096xf32>) outs(%59 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_52 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [3, 6, 16, 256] : tensor<18x4096xf32> into tensor<3x6x16x256xf32>
    %61 = tensor.empty() : tensor<3x16x6x256xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<3x6x16x256xf32>) outs(%61 : tensor<3x16x6x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_54 = tensor.extract_slice %transposed_53[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_55 = tensor.extract_slice %transposed_53[0, 0, 0, 128] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %62 = tensor.empty() : tensor<3x16x6x64xf32>
    %collapsed_56 = tensor.collapse_shape %concat_48 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<3x6x64xf32>) outs(%62 : tensor<3x16x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x6x64xf32>
    %64 = tensor.empty() : tensor<3x16x6x192xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_54 into %64[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x128xf32> into tensor<3x16x6x192xf32>
    %inserted_slice_57 = tensor.insert_slice %63 into %inserted_slice[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x64xf32> into tensor<3x16x6x192xf32>
    %65 = tensor.empty() : tensor<3x1x1x6xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map11, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%65 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %131 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1x6xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_49 : tensor<3x16x1x192xf32>) outs(%30 : tensor<3x16x1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x16x1x192xf32>
    %68 = tensor.empty() : tensor<3x16x192x6xf32>
    %transposed_58 = linalg.transpose ins(%inserted_slice_57 : tensor<3x16x6x192xf32>) outs(%68 : tensor<3x16x192x6xf32>) permutation = [0, 1, 3, 2] 
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<3x16x192x6xf32>) outs(%68 : tensor<3x16x192x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x16x192x6xf32>
    %collapsed_59 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<3x16x1x192xf32> into tensor<48x1x192xf32>
    %collapsed_60 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<3x16x192x6xf32> into tensor<48x192x6xf32>
    %70 = tensor.empty() : tensor<48x1x6xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<48x1x6xf32>) -> tensor<48x1x6xf32>
    %72 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<48x1x192xf32>, tensor<48x192x6xf32>) outs(%71 : tensor<48x1x6xf32>) -> tensor<48x1x6xf32>
    %expanded_61 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [3, 16, 1, 6] : tensor<48x1x6xf32> into tensor<3x16x1x6xf32>
    %73 = tensor.empty() : tensor<3x16x1x6xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61, %66 : tensor<3x16x1x6xf32>, tensor<3x1x1x6xf32>) outs(%73 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.addf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x6xf32>
    %75 = tensor.empty() : tensor<3x16x1xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<3x16x1xi64>) -> tensor<3x16x1xi64>
    %77 = tensor.empty() : tensor<3x16x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<3x16x1xf32>) -> tensor<3x16x1xf32>
    %79:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<3x16x1x6xf32>) outs(%78, %76 : tensor<3x16x1xf32>, tensor<3x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %131 = linalg.index 3 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.maximumf %in, %out : f32
      %134 = arith.cmpf ogt, %in, %out : f32
      %135 = arith.select %134, %132, %out_81 : i64
      linalg.yield %133, %135 : f32, i64
    } -> (tensor<3x16x1xf32>, tensor<3x16x1xi64>)
    %expanded_62 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [3, 16, 1, 1] : tensor<3x16x1xf32> into tensor<3x16x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_62 : tensor<3x16x1x6xf32>, tensor<3x16x1x1xf32>) outs(%73 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.subf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x6xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<3x16x1x6xf32>) outs(%73 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.exp %in : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x6xf32>
    %82 = tensor.empty() : tensor<3x16x1x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<3x16x1x1xf32>) -> tensor<3x16x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<3x16x1x6xf32>) outs(%83 : tensor<3x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<3x16x1x6xf32>, tensor<3x16x1x1xf32>) outs(%73 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.divf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x6xf32>
    %86 = tensor.empty() : tensor<3x16x1x6xi1>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<3x16x1x6xf32>) outs(%86 : tensor<3x16x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %131 = arith.extf %in : f32 to f64
      %132 = arith.cmpf oeq, %131, %cst_6 : f64
      linalg.yield %132 : i1
    } -> tensor<3x16x1x6xi1>
    %88 = tensor.empty() : tensor<3x16x1x1xi1>
    %89 = linalg.fill ins(%true : i1) outs(%88 : tensor<3x16x1x1xi1>) -> tensor<3x16x1x1xi1>
    %90 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<3x16x1x6xi1>) outs(%89 : tensor<3x16x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %131 = arith.andi %in, %out : i1
      linalg.yield %131 : i1
    } -> tensor<3x16x1x1xi1>
    %91 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %cst_2, %85 : tensor<3x16x1x1xi1>, tensor<3x16x1x6xf32>, tensor<3x16x1x6xf32>) outs(%73 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %131 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %131 : f32
    } -> tensor<3x16x1x6xf32>
    %collapsed_63 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<3x16x1x6xf32> into tensor<48x1x6xf32>
    %collapsed_64 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2], [3]] : tensor<3x16x6x128xf32> into tensor<48x6x128xf32>
    %92 = tensor.empty() : tensor<48x1x128xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %94 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<48x1x6xf32>, tensor<48x6x128xf32>) outs(%93 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %expanded_65 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [3, 16, 1, 128] : tensor<48x1x128xf32> into tensor<3x16x1x128xf32>
    %95 = tensor.empty() : tensor<3x1x16x128xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<3x16x1x128xf32>) outs(%95 : tensor<3x1x16x128xf32>) permutation = [0, 2, 1, 3] 
    %96 = tensor.empty() : tensor<2048x64xf32>
    %transposed_67 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%96 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %transposed_66 [[0], [1, 2, 3]] : tensor<3x1x16x128xf32> into tensor<3x2048xf32>
    %97 = tensor.empty() : tensor<3x64xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %99 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%98 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_69 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_69 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.addf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<3x1x64xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_9 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_7 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %106 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %108 = tensor.empty() : tensor<64x96xf32>
    %transposed_70 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%108 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %109 = tensor.empty() : tensor<3x96xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %111 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%110 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_72 = tensor.expand_shape %111 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %112 = tensor.empty() : tensor<3x1x96xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72 : tensor<3x1x96xf32>) outs(%112 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.negf %in : f32
      %132 = math.exp %131 : f32
      %133 = arith.addf %132, %cst_1 : f32
      %134 = arith.divf %cst_1, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x1x96xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %113 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%112 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x96xf32>
    %transposed_73 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%108 : tensor<64x96xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_71, %transposed_73 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%110 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_74 = tensor.expand_shape %115 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_74 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%112 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x96xf32>
    %117 = tensor.empty() : tensor<96x64xf32>
    %transposed_75 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%117 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %118 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%98 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_77 = tensor.expand_shape %118 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %expanded_77 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.addf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<3x1x64xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_9 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_7 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<3x1x1xf32>) outs(%18 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %125 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %131 = arith.mulf %in, %in_81 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64xf32>
    %127 = tensor.empty() : tensor<64x128xf32>
    %transposed_78 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%127 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %126 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %128 = tensor.empty() : tensor<3x128xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %130 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%129 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_80 = tensor.expand_shape %130 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_80, %concat_47, %concat_48 : tensor<3x1x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>
  }
}
