// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, prefill-eager: torch 2.15.0, torch-mlir 20261001,
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
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c128 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%120, %121] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_77: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_77 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_77: f32, %in_78: f32, %out: f32):
      %120 = arith.select %in, %in_77, %in_78 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x32xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_6 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%12 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x32xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x6x32xf32>) outs(%12 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x6x32xf32>) outs(%12 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x32xf32>
    %expanded_11 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [1, 6, 32, 1] : tensor<1x6x32xf32> into tensor<1x6x32x1xf32>
    %expanded_12 = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [1, 6, 32, 1] : tensor<1x6x32xf32> into tensor<1x6x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_11, %expanded_12 : (tensor<1x6x32x1xf32>, tensor<1x6x32x1xf32>) -> tensor<1x6x32x2xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %17 = tensor.empty() : tensor<3x6x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %22 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %23 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %25 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%25 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %26 = tensor.empty() : tensor<18x3072xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<18x3072xf32>) -> tensor<18x3072xf32>
    %28 = linalg.matmul ins(%collapsed_13, %transposed : tensor<18x64xf32>, tensor<64x3072xf32>) outs(%27 : tensor<18x3072xf32>) -> tensor<18x3072xf32>
    %expanded_14 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [3, 6, 16, 192] : tensor<18x3072xf32> into tensor<3x6x16x192xf32>
    %29 = tensor.empty() : tensor<3x16x6x192xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x6x16x192xf32>) outs(%29 : tensor<3x16x6x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x192xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_15[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x192xf32> to tensor<3x16x6x64xf32>
    %30 = tensor.empty() : tensor<64x576xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%30 : tensor<64x576xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<18x576xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<18x576xf32>) -> tensor<18x576xf32>
    %33 = linalg.matmul ins(%collapsed_13, %transposed_17 : tensor<18x64xf32>, tensor<64x576xf32>) outs(%32 : tensor<18x576xf32>) -> tensor<18x576xf32>
    %expanded_18 = tensor.expand_shape %33 [[0, 1], [2]] output_shape [3, 6, 576] : tensor<18x576xf32> into tensor<3x6x576xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 0] [3, 6, 512] [1, 1, 1] : tensor<3x6x576xf32> to tensor<3x6x512xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 0, 512] [3, 6, 64] [1, 1, 1] : tensor<3x6x576xf32> to tensor<3x6x64xf32>
    %34 = tensor.empty() : tensor<3x6x512xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<3x6x512xf32>) outs(%34 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x6x512xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<3x6x512xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %39 : tensor<3x6x512xf32>, tensor<3x6x1xf32>) outs(%34 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x512xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %40 : tensor<512xf32>, tensor<3x6x512xf32>) outs(%34 : tensor<3x6x512xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x512xf32>
    %expanded_21 = tensor.expand_shape %41 [[0], [1, 2], [3]] output_shape [3, 1, 6, 512] : tensor<3x6x512xf32> into tensor<3x1x6x512xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 2] : tensor<3x16x6x64xf32> into tensor<3x16x6x32x2xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_22[0, 0, 0, 0, 0] [3, 16, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x6x32x2xf32> to tensor<3x16x6x32x1xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_22[0, 0, 0, 0, 1] [3, 16, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x6x32x2xf32> to tensor<3x16x6x32x1xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x1xf32> into tensor<3x16x6x32xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x1xf32> into tensor<3x16x6x32xf32>
    %expanded_27 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, 6, 32, 2] : tensor<1x6x32x2xf32> into tensor<1x1x6x32x2xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 0] [1, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x32x2xf32> to tensor<1x1x6x32x1xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 1] [1, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x6x32x2xf32> to tensor<1x1x6x32x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2], [3, 4]] : tensor<1x1x6x32x1xf32> into tensor<1x1x6x32xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] : tensor<1x1x6x32x1xf32> into tensor<1x1x6x32xf32>
    %42 = tensor.empty() : tensor<3x16x6x32xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_30 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_31 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<3x16x6x32xf32>, tensor<3x16x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.subf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_31 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_30 : tensor<3x16x6x32xf32>, tensor<1x1x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<3x16x6x32xf32>, tensor<3x16x6x32xf32>) outs(%42 : tensor<3x16x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.addf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x32xf32>
    %expanded_32 = tensor.expand_shape %45 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 1] : tensor<3x16x6x32xf32> into tensor<3x16x6x32x1xf32>
    %expanded_33 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [3, 16, 6, 32, 1] : tensor<3x16x6x32xf32> into tensor<3x16x6x32x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<3x16x6x32x1xf32>, tensor<3x16x6x32x1xf32>) -> tensor<3x16x6x32x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<3x16x6x32x2xf32> into tensor<3x16x6x64xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_20 [[0], [1, 2], [3, 4]] output_shape [3, 1, 6, 32, 2] : tensor<3x6x64xf32> into tensor<3x1x6x32x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 0] [3, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x6x32x2xf32> to tensor<3x1x6x32x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 1] [3, 1, 6, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x6x32x2xf32> to tensor<3x1x6x32x1xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x1xf32> into tensor<3x1x6x32xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x1xf32> into tensor<3x1x6x32xf32>
    %49 = tensor.empty() : tensor<3x1x6x32xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_30 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_31 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.subf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_31 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_30 : tensor<3x1x6x32xf32>, tensor<1x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %54 : tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) outs(%49 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.addf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %expanded_41 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [3, 1, 6, 32, 1] : tensor<3x1x6x32xf32> into tensor<3x1x6x32x1xf32>
    %expanded_42 = tensor.expand_shape %55 [[0], [1], [2], [3, 4]] output_shape [3, 1, 6, 32, 1] : tensor<3x1x6x32xf32> into tensor<3x1x6x32x1xf32>
    %concat_43 = tensor.concat dim(4) %expanded_41, %expanded_42 : (tensor<3x1x6x32x1xf32>, tensor<3x1x6x32x1xf32>) -> tensor<3x1x6x32x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_43 [[0], [1], [2], [3, 4]] : tensor<3x1x6x32x2xf32> into tensor<3x1x6x64xf32>
    %concat_45 = tensor.concat dim(3) %extracted_slice, %collapsed_35 : (tensor<3x16x6x128xf32>, tensor<3x16x6x64xf32>) -> tensor<3x16x6x192xf32>
    %56 = tensor.empty() : tensor<512x4096xf32>
    %transposed_46 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%56 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<3x6x512xf32> into tensor<18x512xf32>
    %57 = tensor.empty() : tensor<18x4096xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %59 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<18x512xf32>, tensor<512x4096xf32>) outs(%58 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_48 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [3, 6, 16, 256] : tensor<18x4096xf32> into tensor<3x6x16x256xf32>
    %60 = tensor.empty() : tensor<3x16x6x256xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<3x6x16x256xf32>) outs(%60 : tensor<3x16x6x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_50 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %extracted_slice_51 = tensor.extract_slice %transposed_49[0, 0, 0, 128] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x256xf32> to tensor<3x16x6x128xf32>
    %61 = tensor.empty() : tensor<3x16x6x64xf32>
    %collapsed_52 = tensor.collapse_shape %concat_43 [[0, 1], [2], [3, 4]] : tensor<3x1x6x32x2xf32> into tensor<3x6x64xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<3x6x64xf32>) outs(%61 : tensor<3x16x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x6x64xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_50 into %29[0, 0, 0, 0] [3, 16, 6, 128] [1, 1, 1, 1] : tensor<3x16x6x128xf32> into tensor<3x16x6x192xf32>
    %inserted_slice_53 = tensor.insert_slice %62 into %inserted_slice[0, 0, 0, 128] [3, 16, 6, 64] [1, 1, 1, 1] : tensor<3x16x6x64xf32> into tensor<3x16x6x192xf32>
    %collapsed_54 = tensor.collapse_shape %concat_45 [[0, 1], [2], [3]] : tensor<3x16x6x192xf32> into tensor<48x6x192xf32>
    %63 = tensor.empty() : tensor<3x16x192x6xf32>
    %transposed_55 = linalg.transpose ins(%inserted_slice_53 : tensor<3x16x6x192xf32>) outs(%63 : tensor<3x16x192x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<3x16x192x6xf32> into tensor<48x192x6xf32>
    %64 = tensor.empty() : tensor<48x6x6xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<48x6x6xf32>) -> tensor<48x6x6xf32>
    %66 = linalg.batch_matmul ins(%collapsed_54, %collapsed_56 : tensor<48x6x192xf32>, tensor<48x192x6xf32>) outs(%65 : tensor<48x6x6xf32>) -> tensor<48x6x6xf32>
    %expanded_57 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [3, 16, 6, 6] : tensor<48x6x6xf32> into tensor<3x16x6x6xf32>
    %67 = tensor.empty() : tensor<3x16x6x6xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<3x16x6x6xf32>) outs(%67 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_4 : f64 to f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x16x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %9 : tensor<3x16x6x6xf32>, tensor<3x1x6x6xf32>) outs(%67 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.addf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x6xf32>
    %70 = tensor.empty() : tensor<3x16x6xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<3x16x6xi64>) -> tensor<3x16x6xi64>
    %72 = tensor.empty() : tensor<3x16x6xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<3x16x6xf32>) -> tensor<3x16x6xf32>
    %74:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<3x16x6x6xf32>) outs(%73, %71 : tensor<3x16x6xf32>, tensor<3x16x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_77: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_77 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<3x16x6xf32>, tensor<3x16x6xi64>)
    %expanded_58 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [3, 16, 6, 1] : tensor<3x16x6xf32> into tensor<3x16x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_58 : tensor<3x16x6x6xf32>, tensor<3x16x6x1xf32>) outs(%67 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.subf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x16x6x6xf32>) outs(%67 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x6xf32>
    %77 = tensor.empty() : tensor<3x16x6x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<3x16x6x1xf32>) -> tensor<3x16x6x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x16x6x6xf32>) outs(%78 : tensor<3x16x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<3x16x6x6xf32>, tensor<3x16x6x1xf32>) outs(%67 : tensor<3x16x6x6xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.divf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x16x6x6xf32>
    %collapsed_59 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<3x16x6x6xf32> into tensor<48x6x6xf32>
    %collapsed_60 = tensor.collapse_shape %extracted_slice_51 [[0, 1], [2], [3]] : tensor<3x16x6x128xf32> into tensor<48x6x128xf32>
    %81 = tensor.empty() : tensor<48x6x128xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<48x6x128xf32>) -> tensor<48x6x128xf32>
    %83 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<48x6x6xf32>, tensor<48x6x128xf32>) outs(%82 : tensor<48x6x128xf32>) -> tensor<48x6x128xf32>
    %expanded_61 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [3, 16, 6, 128] : tensor<48x6x128xf32> into tensor<3x16x6x128xf32>
    %84 = tensor.empty() : tensor<3x6x16x128xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<3x16x6x128xf32>) outs(%84 : tensor<3x6x16x128xf32>) permutation = [0, 2, 1, 3] 
    %85 = tensor.empty() : tensor<2048x64xf32>
    %transposed_63 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%85 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2, 3]] : tensor<3x6x16x128xf32> into tensor<18x2048xf32>
    %86 = tensor.empty() : tensor<18x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %88 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_65 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_65 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.addf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %95 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %97 = tensor.empty() : tensor<64x96xf32>
    %transposed_66 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %98 = tensor.empty() : tensor<18x96xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %100 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_68 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %101 = tensor.empty() : tensor<3x6x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      %121 = math.exp %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.divf %cst_1, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x6x96xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %102 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x96xf32>
    %transposed_69 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_67, %transposed_69 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_70 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_70 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x96xf32>
    %106 = tensor.empty() : tensor<96x64xf32>
    %transposed_71 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%106 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %107 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_73 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_73 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.addf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %114 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_77: f32, %out: f32):
      %120 = arith.mulf %in, %in_77 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x64xf32>
    %116 = tensor.empty() : tensor<64x128xf32>
    %transposed_74 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%116 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %117 = tensor.empty() : tensor<18x128xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %119 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%118 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_76 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_76, %expanded_21, %collapsed_44 : tensor<3x6x128xf32>, tensor<3x1x6x512xf32>, tensor<3x1x6x64xf32>
  }
}
