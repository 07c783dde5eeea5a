// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of deepseek-ai/DeepSeek-V2-Lite config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Changed before the export: the rotary embedding is computed on pairs of floats: torch-mlir has no
// complex numbers.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x16x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.33870545728246848 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.120000e+02 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c128 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%127, %128] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %8 = tensor.empty() : tensor<1x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x6x1xi64>) outs(%8 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x32xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_8 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x6x32xf32>) outs(%10 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x32xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x6x32xf32>) outs(%10 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x32xf32>
    %expanded_13 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [1, 6, 32, 1] : tensor<1x6x32xf32> into tensor<1x6x32x1xf32>
    %expanded_14 = tensor.expand_shape %13 [[0], [1], [2, 3]] output_shape [1, 6, 32, 1] : tensor<1x6x32xf32> into tensor<1x6x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_13, %expanded_14 : (tensor<1x6x32x1xf32>, tensor<1x6x32x1xf32>) -> tensor<1x6x32x2xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %15 = tensor.empty() : tensor<3x6x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<3x6x64xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %21 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %23 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%23 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed_15 = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %24 = tensor.empty() : tensor<18x3072xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<18x3072xf32>) -> tensor<18x3072xf32>
    %26 = linalg.matmul ins(%collapsed_15, %transposed : tensor<18x64xf32>, tensor<64x3072xf32>) outs(%25 : tensor<18x3072xf32>) -> tensor<18x3072xf32>
    %expanded_16 = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [3, 6, 16, 192] : tensor<18x3072xf32> into tensor<3x6x16x192xf32>
    %27 = tensor.empty() : tensor<3x16x6x192xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x6x16x192xf32>) outs(%27 : tensor<3x16x6x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x192xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x192xf32> to tensor<3x16x6x64xf32>
    %28 = tensor.empty() : tensor<64x576xf32>
    %transposed_19 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%28 : tensor<64x576xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<18x576xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<18x576xf32>) -> tensor<18x576xf32>
    %31 = linalg.matmul ins(%collapsed_15, %transposed_19 : tensor<18x64xf32>, tensor<64x576xf32>) outs(%30 : tensor<18x576xf32>) -> tensor<18x576xf32>
    %expanded_20 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [3, 6, 576] : tensor<18x576xf32> into tensor<3x6x576xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0] [3, 6, 512] [1, 1, 1] : tensor<3x6x576xf32> to tensor<3x6x512xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_20[0, 0, 512] [3, 6, 64] [1, 1, 1] : tensor<3x6x576xf32> to tensor<3x6x64xf32>
    %32 = tensor.empty() : tensor<3x6x512xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x6x512xf32>) outs(%32 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<3x6x512xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<3x6x512xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_10 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %37 : tensor<3x6x512xf32>, tensor<3x6x1xf32>) outs(%32 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x512xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %38 : tensor<512xf32>, tensor<3x6x512xf32>) outs(%32 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x512xf32>
    %expanded_23 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [3, 1, 6, 512] : tensor<3x6x512xf32> into tensor<3x1x6x512xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 2] : tensor<3x16x6x64xf32> into tensor<3x16x6x32x2xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_24[0, 0, 0, 0, 0] [3, 16, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x6x32x2xf32> to tensor<3x16x6x32x1xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_24[0, 0, 0, 0, 1] [3, 16, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x6x32x2xf32> to tensor<3x16x6x32x1xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x1xf32> into tensor<3x16x6x32xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x1xf32> into tensor<3x16x6x32xf32>
    %expanded_29 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, 6, 32, 2] : tensor<1x6x32x2xf32> into tensor<1x1x6x32x2xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 0] [1, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x32x2xf32> to tensor<1x1x6x32x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 1] [1, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x32x2xf32> to tensor<1x1x6x32x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] : tensor<1x1x6x32x1xf32> into tensor<1x1x6x32xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] : tensor<1x1x6x32x1xf32> into tensor<1x1x6x32xf32>
    %40 = tensor.empty() : tensor<3x16x6x32xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_32 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_33 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<3x16x6x32xf32>, tensor<3x16x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.subf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_33 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_32 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<3x16x6x32xf32>, tensor<3x16x6x32xf32>) outs(%40 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.addf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x32xf32>
    %expanded_34 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 1] : tensor<3x16x6x32xf32> into tensor<3x16x6x32x1xf32>
    %expanded_35 = tensor.expand_shape %46 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 1] : tensor<3x16x6x32xf32> into tensor<3x16x6x32x1xf32>
    %concat_36 = tensor.concat dim(4) %expanded_34, %expanded_35 : (tensor<3x16x6x32x1xf32>, tensor<3x16x6x32x1xf32>) -> tensor<3x16x6x32x2xf32>
    %collapsed_37 = tensor.collapse_shape %concat_36 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x2xf32> into tensor<3x16x6x64xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_22 [[0], [1, 2], [3, 4]] output_shape [3, 1, 6, 32, 2] : tensor<3x6x64xf32> into tensor<3x1x6x32x2xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_38[0, 0, 0, 0, 0] [3, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x6x32x2xf32> to tensor<3x1x6x32x1xf32>
    %extracted_slice_40 = tensor.extract_slice %expanded_38[0, 0, 0, 0, 1] [3, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x6x32x2xf32> to tensor<3x1x6x32x1xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_39 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x1xf32> into tensor<3x1x6x32xf32>
    %collapsed_42 = tensor.collapse_shape %extracted_slice_40 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x1xf32> into tensor<3x1x6x32xf32>
    %47 = tensor.empty() : tensor<3x1x6x32xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_32 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %collapsed_33 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.subf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_33 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42, %collapsed_32 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) outs(%47 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.addf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %expanded_43 = tensor.expand_shape %50 [[0], [1], [2], [3, 4]] output_shape [3, 1, 6, 32, 1] : tensor<3x1x6x32xf32> into tensor<3x1x6x32x1xf32>
    %expanded_44 = tensor.expand_shape %53 [[0], [1], [2], [3, 4]] output_shape [3, 1, 6, 32, 1] : tensor<3x1x6x32xf32> into tensor<3x1x6x32x1xf32>
    %concat_45 = tensor.concat dim(4) %expanded_43, %expanded_44 : (tensor<3x1x6x32x1xf32>, tensor<3x1x6x32x1xf32>) -> tensor<3x1x6x32x2xf32>
    %collapsed_46 = tensor.collapse_shape %concat_45 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x2xf32> into tensor<3x1x6x64xf32>
    %concat_47 = tensor.concat dim(3) %extracted_slice, %collapsed_37 : (tensor<3x16x6x128xf32>, tensor<3x16x6x64xf32>) -> tensor<3x16x6x192xf32>
    %54 = tensor.empty() : tensor<512x4096xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%54 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %39 [[0, 1], [2]] : tensor<3x6x512xf32> into tensor<18x512xf32>
    %55 = tensor.empty() : tensor<18x4096xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %57 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x512xf32>, tensor<512x4096xf32>) outs(%56 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_50 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [3, 6, 16, 256] : tensor<18x4096xf32> into tensor<3x6x16x256xf32>
    %58 = tensor.empty() : tensor<3x16x6x256xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<3x6x16x256xf32>) outs(%58 : tensor<3x16x6x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_52 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_51[0, 0, 0, 128] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %59 = tensor.empty() : tensor<3x16x6x64xf32>
    %collapsed_54 = tensor.collapse_shape %concat_45 [[0, 1], [2], [3, 4]] : tensor<3x1x6x32x2xf32> into tensor<3x6x64xf32>
    %60 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<3x6x64xf32>) outs(%59 : tensor<3x16x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x6x64xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_52 into %27[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x128xf32> into tensor<3x16x6x192xf32>
    %inserted_slice_55 = tensor.insert_slice %60 into %inserted_slice[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x64xf32> into tensor<3x16x6x192xf32>
    %61 = tensor.empty() : tensor<3x1x6x6xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%61 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %127 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x6xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47 : tensor<3x16x6x192xf32>) outs(%27 : tensor<3x16x6x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_5 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x16x6x192xf32>
    %64 = tensor.empty() : tensor<3x16x192x6xf32>
    %transposed_56 = linalg.transpose ins(%inserted_slice_55 : tensor<3x16x6x192xf32>) outs(%64 : tensor<3x16x192x6xf32>) permutation = [0, 1, 3, 2] 
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<3x16x192x6xf32>) outs(%64 : tensor<3x16x192x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_5 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x16x192x6xf32>
    %collapsed_57 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<3x16x6x192xf32> into tensor<48x6x192xf32>
    %collapsed_58 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<3x16x192x6xf32> into tensor<48x192x6xf32>
    %66 = tensor.empty() : tensor<48x6x6xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<48x6x6xf32>) -> tensor<48x6x6xf32>
    %68 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<48x6x192xf32>, tensor<48x192x6xf32>) outs(%67 : tensor<48x6x6xf32>) -> tensor<48x6x6xf32>
    %expanded_59 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [3, 16, 6, 6] : tensor<48x6x6xf32> into tensor<3x16x6x6xf32>
    %69 = tensor.empty() : tensor<3x16x6x6xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %62 : tensor<3x16x6x6xf32>, tensor<3x1x6x6xf32>) outs(%69 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.addf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x6xf32>
    %71 = tensor.empty() : tensor<3x16x6xi64>
    %72 = linalg.fill ins(%c0_i64 : i64) outs(%71 : tensor<3x16x6xi64>) -> tensor<3x16x6xi64>
    %73 = tensor.empty() : tensor<3x16x6xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<3x16x6xf32>) -> tensor<3x16x6xf32>
    %75:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<3x16x6x6xf32>) outs(%74, %72 : tensor<3x16x6xf32>, tensor<3x16x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_79 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<3x16x6xf32>, tensor<3x16x6xi64>)
    %expanded_60 = tensor.expand_shape %75#0 [[0], [1], [2, 3]] output_shape [3, 16, 6, 1] : tensor<3x16x6xf32> into tensor<3x16x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_60 : tensor<3x16x6x6xf32>, tensor<3x16x6x1xf32>) outs(%69 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.subf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<3x16x6x6xf32>) outs(%69 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x6xf32>
    %78 = tensor.empty() : tensor<3x16x6x1xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<3x16x6x1xf32>) -> tensor<3x16x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<3x16x6x6xf32>) outs(%79 : tensor<3x16x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<3x16x6x6xf32>, tensor<3x16x6x1xf32>) outs(%69 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.divf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x6xf32>
    %82 = tensor.empty() : tensor<3x16x6x6xi1>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<3x16x6x6xf32>) outs(%82 : tensor<3x16x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %127 = arith.extf %in : f32 to f64
      %128 = arith.cmpf oeq, %127, %cst_6 : f64
      linalg.yield %128 : i1
    } -> tensor<3x16x6x6xi1>
    %84 = tensor.empty() : tensor<3x16x6x1xi1>
    %85 = linalg.fill ins(%true : i1) outs(%84 : tensor<3x16x6x1xi1>) -> tensor<3x16x6x1xi1>
    %86 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<3x16x6x6xi1>) outs(%85 : tensor<3x16x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %127 = arith.andi %in, %out : i1
      linalg.yield %127 : i1
    } -> tensor<3x16x6x1xi1>
    %87 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %cst_2, %81 : tensor<3x16x6x1xi1>, tensor<3x16x6x6xf32>, tensor<3x16x6x6xf32>) outs(%69 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %127 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %127 : f32
    } -> tensor<3x16x6x6xf32>
    %collapsed_61 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<3x16x6x6xf32> into tensor<48x6x6xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3]] : tensor<3x16x6x128xf32> into tensor<48x6x128xf32>
    %88 = tensor.empty() : tensor<48x6x128xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<48x6x128xf32>) -> tensor<48x6x128xf32>
    %90 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<48x6x6xf32>, tensor<48x6x128xf32>) outs(%89 : tensor<48x6x128xf32>) -> tensor<48x6x128xf32>
    %expanded_63 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [3, 16, 6, 128] : tensor<48x6x128xf32> into tensor<3x16x6x128xf32>
    %91 = tensor.empty() : tensor<3x6x16x128xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<3x16x6x128xf32>) outs(%91 : tensor<3x6x16x128xf32>) permutation = [0, 2, 1, 3] 
    %92 = tensor.empty() : tensor<2048x64xf32>
    %transposed_65 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%92 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<3x6x16x128xf32> into tensor<18x2048xf32>
    %93 = tensor.empty() : tensor<18x64xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %95 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%94 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_67 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.addf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<3x6x64xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %102 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %104 = tensor.empty() : tensor<64x96xf32>
    %transposed_68 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%104 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %105 = tensor.empty() : tensor<18x96xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %107 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%106 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_70 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %108 = tensor.empty() : tensor<3x6x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<3x6x96xf32>) outs(%108 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      %128 = math.exp %127 : f32
      %129 = arith.addf %128, %cst_1 : f32
      %130 = arith.divf %cst_1, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x6x96xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %109 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%108 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x96xf32>
    %transposed_71 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%104 : tensor<64x96xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%106 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_72 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %expanded_72 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%108 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x96xf32>
    %113 = tensor.empty() : tensor<96x64xf32>
    %transposed_73 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%113 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %114 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%94 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_75 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_75 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.addf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<3x6x64xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_9 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x6x1xf32>) outs(%15 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %122 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %121 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %127 = arith.mulf %in, %in_79 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x64xf32>
    %123 = tensor.empty() : tensor<64x128xf32>
    %transposed_76 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%123 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %124 = tensor.empty() : tensor<18x128xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %126 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%125 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_78 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_78, %expanded_23, %collapsed_46 : tensor<3x6x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>
  }
}
