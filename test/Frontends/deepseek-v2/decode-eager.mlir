// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001,
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.11472138679292609 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %124 = arith.index_cast %in : i64 to index
      %125 = linalg.index 2 : index
      %126 = arith.cmpi slt, %124, %c128 : index
      cf.assert %126, "index must be smaller than dim size"
      %127 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %127, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%124, %125] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %124 = arith.addi %in, %c5_i64 : i64
      linalg.yield %124 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %124 = linalg.index 0 : index
      %125 = arith.index_cast %124 : index to i64
      linalg.yield %125 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %124 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %124 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %124 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %13 = tensor.empty() : tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x1xi64>) outs(%13 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %124 = arith.sitofp %in : i64 to f32
      linalg.yield %124 : f32
    } -> tensor<1x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_6 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%15 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<1x1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x32xf32>) outs(%15 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.cos %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x1x32xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x32xf32>) outs(%15 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.sin %in : f32
      linalg.yield %124 : f32
    } -> tensor<1x1x32xf32>
    %expanded_11 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %expanded_12 = tensor.expand_shape %18 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_11, %expanded_12 : (tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) -> tensor<1x1x32x2xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %20 = tensor.empty() : tensor<3x1x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<3x1x64xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_5 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %25 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %26 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %28 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%28 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %27 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %29 = tensor.empty() : tensor<3x3072xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %31 = linalg.matmul ins(%collapsed_13, %transposed : tensor<3x64xf32>, tensor<64x3072xf32>) outs(%30 : tensor<3x3072xf32>) -> tensor<3x3072xf32>
    %expanded_14 = tensor.expand_shape %31 [[0], [1, 2, 3]] output_shape [3, 1, 16, 192] : tensor<3x3072xf32> into tensor<3x1x16x192xf32>
    %32 = tensor.empty() : tensor<3x16x1x192xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x1x16x192xf32>) outs(%32 : tensor<3x16x1x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 16, 1, 128] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x128xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_15[0, 0, 0, 128] [3, 16, 1, 64] [1, 1, 1, 1] : tensor<3x16x1x192xf32> to tensor<3x16x1x64xf32>
    %33 = tensor.empty() : tensor<64x576xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%33 : tensor<64x576xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<3x576xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %36 = linalg.matmul ins(%collapsed_13, %transposed_17 : tensor<3x64xf32>, tensor<64x576xf32>) outs(%35 : tensor<3x576xf32>) -> tensor<3x576xf32>
    %expanded_18 = tensor.expand_shape %36 [[0], [1, 2]] output_shape [3, 1, 576] : tensor<3x576xf32> into tensor<3x1x576xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 0] [3, 1, 512] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x512xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 512] [3, 1, 64] [1, 1, 1] : tensor<3x1x576xf32> to tensor<3x1x64xf32>
    %37 = tensor.empty() : tensor<3x1x512xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<3x1x512xf32>) outs(%37 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<3x1x512xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<3x1x512xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_8 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_5 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %42 : tensor<3x1x512xf32>, tensor<3x1x1xf32>) outs(%37 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x512xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %43 : tensor<512xf32>, tensor<3x1x512xf32>) outs(%37 : tensor<3x1x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x512xf32>
    %expanded_21 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [3, 1, 1, 512] : tensor<3x1x512xf32> into tensor<3x1x1x512xf32>
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
    %45 = tensor.empty() : tensor<3x16x1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_30 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_31 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.subf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_31 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_30 : tensor<3x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<3x16x1x32xf32>, tensor<3x16x1x32xf32>) outs(%45 : tensor<3x16x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.addf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x32xf32>
    %expanded_32 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %expanded_33 = tensor.expand_shape %51 [[0], [1], [2], [3, 4]] output_shape [3, 16, 1, 32, 1] : tensor<3x16x1x32xf32> into tensor<3x16x1x32x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<3x16x1x32x1xf32>, tensor<3x16x1x32x1xf32>) -> tensor<3x16x1x32x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<3x16x1x32x2xf32> into tensor<3x16x1x64xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2, 3, 4]] output_shape [3, 1, 1, 32, 2] : tensor<3x1x64xf32> into tensor<3x1x1x32x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 0] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 1] [3, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x1x32x2xf32> to tensor<3x1x1x32x1xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x1xf32> into tensor<3x1x1x32xf32>
    %52 = tensor.empty() : tensor<3x1x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_30 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_31 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.subf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_31 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_30 : tensor<3x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) outs(%52 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.addf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1x32xf32>
    %expanded_41 = tensor.expand_shape %55 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %expanded_42 = tensor.expand_shape %58 [[0], [1], [2], [3, 4]] output_shape [3, 1, 1, 32, 1] : tensor<3x1x1x32xf32> into tensor<3x1x1x32x1xf32>
    %concat_43 = tensor.concat dim(4) %expanded_41, %expanded_42 : (tensor<3x1x1x32x1xf32>, tensor<3x1x1x32x1xf32>) -> tensor<3x1x1x32x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_43 [[0], [1], [2], [3, 4]] : tensor<3x1x1x32x2xf32> into tensor<3x1x1x64xf32>
    %concat_45 = tensor.concat dim(2) %arg14, %expanded_21 : (tensor<3x1x5x512xf32>, tensor<3x1x1x512xf32>) -> tensor<3x1x6x512xf32>
    %concat_46 = tensor.concat dim(2) %arg15, %collapsed_44 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %concat_47 = tensor.concat dim(3) %extracted_slice, %collapsed_35 : (tensor<3x16x1x128xf32>, tensor<3x16x1x64xf32>) -> tensor<3x16x1x192xf32>
    %59 = tensor.empty() : tensor<512x4096xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%59 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %concat_45 [[0, 1, 2], [3]] : tensor<3x1x6x512xf32> into tensor<18x512xf32>
    %60 = tensor.empty() : tensor<18x4096xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %62 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x512xf32>, tensor<512x4096xf32>) outs(%61 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_50 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [3, 6, 16, 256] : tensor<18x4096xf32> into tensor<3x6x16x256xf32>
    %63 = tensor.empty() : tensor<3x16x6x256xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<3x6x16x256xf32>) outs(%63 : tensor<3x16x6x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_52 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_51[0, 0, 0, 128] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %64 = tensor.empty() : tensor<3x16x6x64xf32>
    %collapsed_54 = tensor.collapse_shape %concat_46 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<3x6x64xf32>) outs(%64 : tensor<3x16x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x6x64xf32>
    %66 = tensor.empty() : tensor<3x16x6x192xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_52 into %66[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x128xf32> into tensor<3x16x6x192xf32>
    %inserted_slice_55 = tensor.insert_slice %65 into %inserted_slice[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x64xf32> into tensor<3x16x6x192xf32>
    %collapsed_56 = tensor.collapse_shape %concat_47 [[0, 1], [2], [3]] : tensor<3x16x1x192xf32> into tensor<48x1x192xf32>
    %67 = tensor.empty() : tensor<3x16x192x6xf32>
    %transposed_57 = linalg.transpose ins(%inserted_slice_55 : tensor<3x16x6x192xf32>) outs(%67 : tensor<3x16x192x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<3x16x192x6xf32> into tensor<48x192x6xf32>
    %68 = tensor.empty() : tensor<48x1x6xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<48x1x6xf32>) -> tensor<48x1x6xf32>
    %70 = linalg.batch_matmul ins(%collapsed_56, %collapsed_58 : tensor<48x1x192xf32>, tensor<48x192x6xf32>) outs(%69 : tensor<48x1x6xf32>) -> tensor<48x1x6xf32>
    %expanded_59 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [3, 16, 1, 6] : tensor<48x1x6xf32> into tensor<3x16x1x6xf32>
    %71 = tensor.empty() : tensor<3x16x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<3x16x1x6xf32>) outs(%71 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_4 : f64 to f32
      %125 = arith.mulf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x16x1x6xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %12 : tensor<3x16x1x6xf32>, tensor<3x1x1x6xf32>) outs(%71 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.addf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x6xf32>
    %74 = tensor.empty() : tensor<3x16x1xi64>
    %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<3x16x1xi64>) -> tensor<3x16x1xi64>
    %76 = tensor.empty() : tensor<3x16x1xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<3x16x1xf32>) -> tensor<3x16x1xf32>
    %78:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<3x16x1x6xf32>) outs(%77, %75 : tensor<3x16x1xf32>, tensor<3x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.maximumf %in, %out : f32
      %127 = arith.cmpf ogt, %in, %out : f32
      %128 = arith.select %127, %125, %out_79 : i64
      linalg.yield %126, %128 : f32, i64
    } -> (tensor<3x16x1xf32>, tensor<3x16x1xi64>)
    %expanded_60 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [3, 16, 1, 1] : tensor<3x16x1xf32> into tensor<3x16x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_60 : tensor<3x16x1x6xf32>, tensor<3x16x1x1xf32>) outs(%71 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.subf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x6xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<3x16x1x6xf32>) outs(%71 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.exp %in : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x6xf32>
    %81 = tensor.empty() : tensor<3x16x1x1xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<3x16x1x1xf32>) -> tensor<3x16x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<3x16x1x6xf32>) outs(%82 : tensor<3x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<3x16x1x6xf32>, tensor<3x16x1x1xf32>) outs(%71 : tensor<3x16x1x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.divf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x16x1x6xf32>
    %collapsed_61 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<3x16x1x6xf32> into tensor<48x1x6xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3]] : tensor<3x16x6x128xf32> into tensor<48x6x128xf32>
    %85 = tensor.empty() : tensor<48x1x128xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %87 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<48x1x6xf32>, tensor<48x6x128xf32>) outs(%86 : tensor<48x1x128xf32>) -> tensor<48x1x128xf32>
    %expanded_63 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [3, 16, 1, 128] : tensor<48x1x128xf32> into tensor<3x16x1x128xf32>
    %88 = tensor.empty() : tensor<3x1x16x128xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<3x16x1x128xf32>) outs(%88 : tensor<3x1x16x128xf32>) permutation = [0, 2, 1, 3] 
    %89 = tensor.empty() : tensor<2048x64xf32>
    %transposed_65 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%89 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0], [1, 2, 3]] : tensor<3x1x16x128xf32> into tensor<3x2048xf32>
    %90 = tensor.empty() : tensor<3x64xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %92 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%91 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_67 = tensor.expand_shape %92 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.addf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<3x1x64xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_5 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %99 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %101 = tensor.empty() : tensor<64x96xf32>
    %transposed_68 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %102 = tensor.empty() : tensor<3x96xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %104 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_70 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %105 = tensor.empty() : tensor<3x1x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<3x1x96xf32>) outs(%105 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.negf %in : f32
      %125 = math.exp %124 : f32
      %126 = arith.addf %125, %cst_1 : f32
      %127 = arith.divf %cst_1, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %106 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%105 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x96xf32>
    %transposed_71 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_72 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_72 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%105 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x96xf32>
    %110 = tensor.empty() : tensor<96x64xf32>
    %transposed_73 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%110 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %109 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %111 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%91 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_75 = tensor.expand_shape %111 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_75 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.addf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<3x1x64xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_5 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x1x1xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %118 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %124 = arith.mulf %in, %in_79 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x64xf32>
    %120 = tensor.empty() : tensor<64x128xf32>
    %transposed_76 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%120 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %119 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %121 = tensor.empty() : tensor<3x128xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %123 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%122 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_78 = tensor.expand_shape %123 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_78, %concat_45, %concat_46 : tensor<3x1x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>
  }
}
