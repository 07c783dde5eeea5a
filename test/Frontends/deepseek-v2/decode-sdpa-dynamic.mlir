// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
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
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map9 = affine_map<()[s0] -> (s0 * 3 + 3)>
#map10 = affine_map<()[s0] -> (s0 + 1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<3x1xi64>, %arg14: tensor<3x1x?x512xf32>, %arg15: tensor<3x1x?x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x1x?x512xf32>, tensor<3x1x?x64xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.33870545728246848 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.120000e+02 : f32
    %c12288_i64 = arith.constant 12288 : i64
    %dim = tensor.dim %arg14, %c2 : tensor<3x1x?x512xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x1xi64>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %163 = arith.index_cast %in : i64 to index
      %164 = linalg.index 2 : index
      %165 = arith.cmpi slt, %163, %c128 : index
      cf.assert %165, "index must be smaller than dim size"
      %166 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %166, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%163, %164] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %163 = arith.addi %in, %0 : i64
      linalg.yield %163 : i64
    } -> tensor<1xi64>
    %6 = arith.addi %0, %c1_i64 : i64
    %7 = arith.index_cast %6 : i64 to index
    %8 = tensor.empty(%7) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %163 = linalg.index 0 : index
      %164 = arith.index_cast %163 : index to i64
      linalg.yield %164 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, %7] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%7) : tensor<1x1x1x?xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%10 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %163 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %163 : i1
    } -> tensor<1x1x1x?xi1>
    %12 = arith.cmpi sge, %6, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%7) : tensor<3x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<3x1x1x?xi1>) {
    ^bb0(%out: i1):
      %163 = linalg.index 3 : index
      %164 = arith.cmpi eq, %7, %c1 : index
      %165 = arith.select %164, %c0, %163 : index
      %extracted = tensor.extract %11[%c0, %c0, %c0, %165] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x?xi1>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %15 = tensor.empty() : tensor<1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%15 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %163 = arith.sitofp %in : i64 to f32
      linalg.yield %163 : f32
    } -> tensor<1x1x1xf32>
    %17 = tensor.empty() : tensor<1x1x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_7 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%17 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<1x1x32xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x32xf32>) outs(%17 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.cos %in : f32
      linalg.yield %163 : f32
    } -> tensor<1x1x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x32xf32>) outs(%17 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.sin %in : f32
      linalg.yield %163 : f32
    } -> tensor<1x1x32xf32>
    %expanded_12 = tensor.expand_shape %19 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %expanded_13 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_12, %expanded_13 : (tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) -> tensor<1x1x32x2xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %22 = tensor.empty() : tensor<3x1x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<3x1x64xf32>) outs(%23 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %27 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %28 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %30 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%30 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %29 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %31 = tensor.empty() : tensor<3x3072xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %33 = linalg.matmul ins(%collapsed, %transposed : tensor<3x64xf32>, tensor<64x3072xf32>) outs(%32 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %expanded_14 = tensor.expand_shape %33 [[0], [1, 2, 3]] output_shape [3, 1, 16, 192] : tensor<3x3072xf32> into tensor<3x1x16x192xf32>
    %34 = tensor.empty() : tensor<3x16x1x192xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x1x16x192xf32>) outs(%34 : tensor<3x16x1x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 16, 1, 128] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x128xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_15[0, 0, 0, 128] [3, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x64xf32>
    %35 = tensor.empty() : tensor<64x576xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%35 : tensor<64x576xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<3x576xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %38 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<3x64xf32>, tensor<64x576xf32>) outs(%37 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %expanded_18 = tensor.expand_shape %38 [[0], [1, 2]] output_shape [3, 1, 576] : tensor<3x576xf32> into tensor<3x1x576xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 0] [3, 1, 512] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x512xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 512] [3, 1, 64] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x64xf32>
    %39 = tensor.empty() : tensor<3x1x512xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<3x1x512xf32>) outs(%39 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %163 : f32
    } -> tensor<3x1x512xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<3x1x512xf32>) outs(%23 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_9 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %44 : tensor<3x1x512xf32>, tensor<3x1x1xf32>) outs(%39 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x512xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %45 : tensor<512xf32>, tensor<3x1x512xf32>) outs(%39 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x512xf32>
    %expanded_21 = tensor.expand_shape %46 [[0], [1], [2, 3]] output_shape [3, 1, 1, 512] : tensor<3x1x512xf32> into tensor<3x1x1x512xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 2] : tensor<3x16x1x64xf32> into tensor<3x16x1x32x2xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_22[0, 0, 0, 0, 0] [3, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x1x32x2xf32> to tensor<3x16x1x32x1xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_22[0, 0, 0, 0, 1] [3, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x1x32x2xf32> to tensor<3x16x1x32x1xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x1xf32> into tensor<3x16x1x32xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x1xf32> into tensor<3x16x1x32xf32>
    %expanded_27 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, 1, 32, 2] : tensor<1x1x32x2xf32> into tensor<1x1x1x32x2xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 0] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 1] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %47 = tensor.empty() : tensor<3x16x1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_30 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_31 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.subf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_31 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_30 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%47 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.addf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x32xf32>
    %expanded_32 = tensor.expand_shape %50 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %expanded_33 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<3x16x1x32x1xf32>, tensor<3x16x1x32x1xf32>) -> tensor<3x16x1x32x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x2xf32> into tensor<3x16x1x64xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3, 4]] output_shape [3, 1, 1, 32, 2] : tensor<3x1x64xf32> into tensor<3x1x1x32x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 0] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 1] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %54 = tensor.empty() : tensor<3x1x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_30 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_31 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.subf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_31 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_30 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%54 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.addf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x32xf32>
    %expanded_41 = tensor.expand_shape %57 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %expanded_42 = tensor.expand_shape %60 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %concat_43 = tensor.concat dim(4) %expanded_41, %expanded_42 : (tensor<3x1x1x32x1xf32>, tensor<3x1x1x32x1xf32>) -> tensor<3x1x1x32x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_43 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x2xf32> into tensor<3x1x1x64xf32>
    %concat_45 = tensor.concat dim(2) %arg14, %expanded_21 : (tensor<3x1x?x512xf32>, tensor<3x1x1x512xf32>) -> tensor<3x1x?x512xf32>
    %concat_46 = tensor.concat dim(2) %arg15, %collapsed_44 : (tensor<3x1x?x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x?x64xf32>
    %concat_47 = tensor.concat dim(3) %extracted_slice, %collapsed_35 : (tensor<3x16x1x128xf32>, tensor<3x16x1x64xf32>) -> tensor<3x16x1x192xf32>
    %61 = tensor.empty() : tensor<512x4096xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%61 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %concat_45 [[0, 1, 2], [3]] : tensor<3x1x?x512xf32> into tensor<?x512xf32>
    %62 = affine.apply #map9()[%dim]
    %63 = tensor.empty(%62) : tensor<?x4096xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %65 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x512xf32>, tensor<512x4096xf32>) outs(%64 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %66 = arith.divsi %62, %c3 : index
    %expanded_50 = tensor.expand_shape %65 [[0, 1, 2], [3]] output_shape [3, 1, %66, 4096] : tensor<?x4096xf32> into tensor<3x1x?x4096xf32>
    %67 = arith.muli %6, %c3_i64 : i64
    %68 = arith.cmpi slt, %6, %c0_i64 : i64
    %69 = arith.select %68, %c3_i64, %67 : i64
    %70 = arith.extui %68 : i1 to i64
    %71 = arith.addi %70, %c1_i64 : i64
    %72 = arith.muli %69, %c256_i64 : i64
    %73 = arith.cmpi sle, %71, %c1_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %74 = arith.index_cast %66 : index to i64
    %75 = arith.muli %74, %c12288_i64 : i64
    %76 = arith.divsi %75, %72 : i64
    %77 = arith.select %68, %76, %6 : i64
    %from_elements = tensor.from_elements %c3_i64, %77, %76, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_50(%from_elements) : (tensor<3x1x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x16x256xf32>
    %78 = arith.index_cast %77 : i64 to index
    %79 = tensor.empty(%78) : tensor<3x16x?x256xf32>
    %transposed_51 = linalg.transpose ins(%reshape : tensor<3x?x16x256xf32>) outs(%79 : tensor<3x16x?x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_52 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [3, 16, %78, 128] [1, 1, 1, 1] : tensor<3x16x?x256xf32> to tensor<3x16x?x128xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_51[0, 0, 0, 128] [3, 16, %78, 128] [1, 1, 1, 1] : tensor<3x16x?x256xf32> to tensor<3x16x?x128xf32>
    %dim_54 = tensor.dim %arg15, %c2 : tensor<3x1x?x64xf32>
    %80 = affine.apply #map10()[%dim_54]
    %81 = tensor.empty(%80) : tensor<3x16x?x64xf32>
    %collapsed_55 = tensor.collapse_shape %concat_46 [[0, 1], [2], [3]] : tensor<3x1x?x64xf32> into tensor<3x?x64xf32>
    %82 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<3x?x64xf32>) outs(%81 : tensor<3x16x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x?x64xf32>
    %83 = tensor.empty(%7) : tensor<3x16x?x192xf32>
    %84 = arith.index_cast %6 : i64 to index
    %85 = arith.cmpi sge, %6, %c0_i64 : i64
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    %86 = tensor.empty(%84) : tensor<3x16x?x128xf32>
    %87 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<3x16x?x128xf32>) {
    ^bb0(%out: f32):
      %163 = linalg.index 0 : index
      %164 = linalg.index 1 : index
      %165 = linalg.index 2 : index
      %166 = linalg.index 3 : index
      %167 = arith.cmpi eq, %78, %c1 : index
      %168 = arith.select %167, %c0, %165 : index
      %extracted = tensor.extract %extracted_slice_52[%163, %164, %168, %166] : tensor<3x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x128xf32>
    %inserted_slice = tensor.insert_slice %87 into %83[0, 0, 0, 0] [3, 16, %7, 128] [1, 1, 1, 1] : tensor<3x16x?x128xf32> into tensor<3x16x?x192xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%84) : tensor<3x16x?x64xf32>
    %89 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<3x16x?x64xf32>) {
    ^bb0(%out: f32):
      %163 = linalg.index 0 : index
      %164 = linalg.index 1 : index
      %165 = linalg.index 2 : index
      %166 = linalg.index 3 : index
      %167 = arith.cmpi eq, %80, %c1 : index
      %168 = arith.select %167, %c0, %165 : index
      %extracted = tensor.extract %82[%163, %164, %168, %166] : tensor<3x16x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x64xf32>
    %inserted_slice_56 = tensor.insert_slice %89 into %inserted_slice[0, 0, 0, 128] [3, 16, %7, 64] [1, 1, 1, 1] : tensor<3x16x?x64xf32> into tensor<3x16x?x192xf32>
    %90 = tensor.empty(%7) : tensor<3x1x1x?xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map12, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_2, %cst_3 : tensor<3x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%90 : tensor<3x1x1x?xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %163 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1x?xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47 : tensor<3x16x1x192xf32>) outs(%34 : tensor<3x16x1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_4 : f64 to f32
      %164 = arith.mulf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x16x1x192xf32>
    %93 = tensor.empty(%7) : tensor<3x16x192x?xf32>
    %transposed_57 = linalg.transpose ins(%inserted_slice_56 : tensor<3x16x?x192xf32>) outs(%93 : tensor<3x16x192x?xf32>) permutation = [0, 1, 3, 2] 
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<3x16x192x?xf32>) outs(%93 : tensor<3x16x192x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_4 : f64 to f32
      %164 = arith.mulf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x16x192x?xf32>
    %collapsed_58 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<3x16x1x192xf32> into tensor<48x1x192xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<3x16x192x?xf32>) {
    ^bb0(%out: f32):
      %163 = linalg.index 0 : index
      %164 = linalg.index 1 : index
      %165 = linalg.index 2 : index
      %166 = linalg.index 3 : index
      %167 = arith.cmpi eq, %7, %c1 : index
      %168 = arith.select %167, %c0, %166 : index
      %extracted = tensor.extract %94[%163, %164, %165, %168] : tensor<3x16x192x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x192x?xf32>
    %collapsed_59 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<3x16x192x?xf32> into tensor<48x192x?xf32>
    %96 = tensor.empty(%7) : tensor<48x1x?xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<48x1x?xf32>) -> tensor<48x1x?xf32>
    %98 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<48x1x192xf32>, tensor<48x192x?xf32>) outs(%97 : tensor<48x1x?xf32>) -> tensor<48x1x?xf32>
    %expanded_60 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [3, 16, 1, %7] : tensor<48x1x?xf32> into tensor<3x16x1x?xf32>
    %99 = tensor.empty(%7) : tensor<3x16x1x?xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %91 : tensor<3x16x1x?xf32>, tensor<3x1x1x?xf32>) outs(%99 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.addf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x?xf32>
    %101 = tensor.empty() : tensor<3x16x1xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<3x16x1xi64>) -> tensor<3x16x1xi64>
    %103 = tensor.empty() : tensor<3x16x1xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<3x16x1xf32>) -> tensor<3x16x1xf32>
    %105:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<3x16x1x?xf32>) outs(%104, %102 : tensor<3x16x1xf32>, tensor<3x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %163 = linalg.index 3 : index
      %164 = arith.index_cast %163 : index to i64
      %165 = arith.maximumf %in, %out : f32
      %166 = arith.cmpf ogt, %in, %out : f32
      %167 = arith.select %166, %164, %out_80 : i64
      linalg.yield %165, %167 : f32, i64
    } -> (tensor<3x16x1xf32>, tensor<3x16x1xi64>)
    %expanded_61 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [3, 16, 1, 1] : tensor<3x16x1xf32> into tensor<3x16x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_61 : tensor<3x16x1x?xf32>, tensor<3x16x1x1xf32>) outs(%99 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.subf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x?xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<3x16x1x?xf32>) outs(%99 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.exp %in : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x?xf32>
    %108 = tensor.empty() : tensor<3x16x1x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<3x16x1x1xf32>) -> tensor<3x16x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<3x16x1x?xf32>) outs(%109 : tensor<3x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<3x16x1x?xf32>, tensor<3x16x1x1xf32>) outs(%99 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.divf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x?xf32>
    %112 = tensor.empty(%7) : tensor<3x16x1x?xi1>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<3x16x1x?xf32>) outs(%112 : tensor<3x16x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %163 = arith.extf %in : f32 to f64
      %164 = arith.cmpf oeq, %163, %cst_5 : f64
      linalg.yield %164 : i1
    } -> tensor<3x16x1x?xi1>
    %114 = tensor.empty() : tensor<3x16x1x1xi1>
    %115 = linalg.fill ins(%true : i1) outs(%114 : tensor<3x16x1x1xi1>) -> tensor<3x16x1x1xi1>
    %116 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<3x16x1x?xi1>) outs(%115 : tensor<3x16x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %163 = arith.andi %in, %out : i1
      linalg.yield %163 : i1
    } -> tensor<3x16x1x1xi1>
    cf.assert %85, "negative values not allowed in new dimensions"
    %117 = tensor.empty(%84) : tensor<3x16x1x?xf32>
    %118 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%117 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x1x?xf32>
    %119 = arith.cmpi eq, %84, %7 : index
    cf.assert %119, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %118, %111 : tensor<3x16x1x1xi1>, tensor<3x16x1x?xf32>, tensor<3x16x1x?xf32>) outs(%117 : tensor<3x16x1x?xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %163 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %163 : f32
    } -> tensor<3x16x1x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %121 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<3x16x1x?xf32>) {
    ^bb0(%out: f32):
      %163 = linalg.index 0 : index
      %164 = linalg.index 1 : index
      %165 = linalg.index 3 : index
      %166 = arith.cmpi eq, %84, %c1 : index
      %167 = arith.select %166, %c0, %165 : index
      %extracted = tensor.extract %120[%163, %164, %c0, %167] : tensor<3x16x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x1x?xf32>
    %collapsed_62 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<3x16x1x?xf32> into tensor<48x1x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %122 = tensor.empty(%7) : tensor<3x16x?x128xf32>
    %123 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<3x16x?x128xf32>) {
    ^bb0(%out: f32):
      %163 = linalg.index 0 : index
      %164 = linalg.index 1 : index
      %165 = linalg.index 2 : index
      %166 = linalg.index 3 : index
      %167 = arith.cmpi eq, %78, %c1 : index
      %168 = arith.select %167, %c0, %165 : index
      %extracted = tensor.extract %extracted_slice_53[%163, %164, %168, %166] : tensor<3x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x128xf32>
    %collapsed_63 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<3x16x?x128xf32> into tensor<48x?x128xf32>
    %124 = tensor.empty() : tensor<48x1x128xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %126 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<48x1x?xf32>, tensor<48x?x128xf32>) outs(%125 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %expanded_64 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [3, 16, 1, 128] : tensor<48x1x128xf32> into tensor<3x16x1x128xf32>
    %127 = tensor.empty() : tensor<3x1x16x128xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<3x16x1x128xf32>) outs(%127 : tensor<3x1x16x128xf32>) permutation = [0, 2, 1, 3] 
    %128 = tensor.empty() : tensor<2048x64xf32>
    %transposed_66 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%128 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0], [1, 2, 3]] : tensor<3x1x16x128xf32> into tensor<3x2048xf32>
    %129 = tensor.empty() : tensor<3x64xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %131 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%130 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_68 = tensor.expand_shape %131 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_68 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.addf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<3x1x64xf32>) outs(%23 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x1x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %138 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %140 = tensor.empty() : tensor<64x96xf32>
    %transposed_69 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%140 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %141 = tensor.empty() : tensor<3x96xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %143 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%142 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_71 = tensor.expand_shape %143 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %144 = tensor.empty() : tensor<3x1x96xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<3x1x96xf32>) outs(%144 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.negf %in : f32
      %164 = math.exp %163 : f32
      %165 = arith.addf %164, %cst_1 : f32
      %166 = arith.divf %cst_1, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x1x96xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %145 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%144 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x96xf32>
    %transposed_72 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%140 : tensor<64x96xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%142 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_73 = tensor.expand_shape %147 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_73 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%144 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x96xf32>
    %149 = tensor.empty() : tensor<96x64xf32>
    %transposed_74 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%149 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %148 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %150 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%130 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_76 = tensor.expand_shape %150 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_76 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.addf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<3x1x64xf32>) outs(%23 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<3x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<3x1x1xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %156 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %157 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%1 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %163 = arith.mulf %in, %in_80 : f32
      linalg.yield %163 : f32
    } -> tensor<3x1x64xf32>
    %159 = tensor.empty() : tensor<64x128xf32>
    %transposed_77 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%159 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %158 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %160 = tensor.empty() : tensor<3x128xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %162 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%161 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_79 = tensor.expand_shape %162 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_79, %concat_45, %concat_46 : tensor<3x1x128xf32>, tensor<3x1x?x512xf32>, tensor<3x1x?x64xf32>
  }
}
