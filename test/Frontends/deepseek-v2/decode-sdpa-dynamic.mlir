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
#map9 = affine_map<()[s0] -> (s0 + 1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<()[s0] -> (s0 * 16)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<?x1xi64>, %arg14: tensor<?x1x?x512xf32>, %arg15: tensor<?x1x?x64xf32>) -> (tensor<?x1x128xf32>, tensor<?x1x?x512xf32>, tensor<?x1x?x64xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c128_i64 = arith.constant 128 : i64
    %c192_i64 = arith.constant 192 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %c4096_i64 = arith.constant 4096 : i64
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
    %c3072_i64 = arith.constant 3072 : i64
    %cst_9 = arith.constant 5.120000e+02 : f32
    %c2048_i64 = arith.constant 2048 : i64
    %dim = tensor.dim %arg13, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg14, %c2 : tensor<?x1x?x512xf32>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %252 = arith.index_cast %in : i64 to index
      %253 = linalg.index 2 : index
      %254 = arith.cmpi slt, %252, %c128 : index
      cf.assert %254, "index must be smaller than dim size"
      %255 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %255, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%252, %253] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %252 = arith.addi %in, %1 : i64
      linalg.yield %252 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %252 = linalg.index 0 : index
      %253 = arith.index_cast %252 : index to i64
      linalg.yield %253 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_92: i64, %out: i1):
      %252 = arith.cmpi sle, %in, %in_92 : i64
      linalg.yield %252 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %252 = linalg.index 3 : index
      %253 = arith.cmpi eq, %8, %c1 : index
      %254 = arith.select %253, %c0, %252 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %254] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_12 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %252 = arith.sitofp %in : i64 to f32
      linalg.yield %252 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%20 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<1x1x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x32xf32>) outs(%20 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.cos %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x1x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x32xf32>) outs(%20 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.sin %in : f32
      linalg.yield %252 : f32
    } -> tensor<1x1x32xf32>
    %expanded_13 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %expanded_14 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [1, 1, 32, 1] : tensor<1x1x32xf32> into tensor<1x1x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_13, %expanded_14 : (tensor<1x1x32x1xf32>, tensor<1x1x32x1xf32>) -> tensor<1x1x32x2xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %25 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<?x1x64xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_8 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_6 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %30 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %31 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %33 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%33 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %34 = tensor.empty(%dim) : tensor<?x3072xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x3072xf32>) outs(%35 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %expanded_15 = tensor.expand_shape %36 [[0], [1, 2]] output_shape [%dim, 1, 3072] : tensor<?x3072xf32> into tensor<?x1x3072xf32>
    %37 = arith.select %13, %c1_i64, %0 : i64
    %38 = arith.extui %13 : i1 to i64
    %39 = arith.addi %38, %c1_i64 : i64
    %40 = arith.muli %37, %c192_i64 : i64
    %41 = arith.cmpi sle, %39, %c1_i64 : i64
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %42 = arith.muli %0, %c3072_i64 : i64
    %43 = arith.divsi %42, %40 : i64
    %44 = arith.select %13, %43, %0 : i64
    %from_elements = tensor.from_elements %44, %c1_i64, %43, %c192_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_15(%from_elements) : (tensor<?x1x3072xf32>, tensor<4xi64>) -> tensor<?x1x16x192xf32>
    %45 = arith.index_cast %44 : i64 to index
    %46 = tensor.empty(%45) : tensor<?x16x1x192xf32>
    %transposed_16 = linalg.transpose ins(%reshape : tensor<?x1x16x192xf32>) outs(%46 : tensor<?x16x1x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [%45, 16, 1, 128] [1, 1, 1, 1] : tensor<?x16x1x192xf32> to tensor<?x16x1x128xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 128] [%45, 16, 1, 64] [1, 1, 1, 1] : tensor<?x16x1x192xf32> to tensor<?x16x1x64xf32>
    %47 = tensor.empty() : tensor<64x576xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%47 : tensor<64x576xf32>) permutation = [1, 0] 
    %48 = tensor.empty(%dim) : tensor<?x576xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %50 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x576xf32>) outs(%49 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %expanded_19 = tensor.expand_shape %50 [[0], [1, 2]] output_shape [%dim, 1, 576] : tensor<?x576xf32> into tensor<?x1x576xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0] [%dim, 1, 512] [1, 1, 1] : tensor<?x1x576xf32> to tensor<?x1x512xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 512] [%dim, 1, 64] [1, 1, 1] : tensor<?x1x576xf32> to tensor<?x1x64xf32>
    %51 = tensor.empty(%dim) : tensor<?x1x512xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<?x1x512xf32>) outs(%51 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<?x1x512xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<?x1x512xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_9 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_6 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_20, %56 : tensor<?x1x512xf32>, tensor<?x1x1xf32>) outs(%51 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x512xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %57 : tensor<512xf32>, tensor<?x1x512xf32>) outs(%51 : tensor<?x1x512xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x512xf32>
    %expanded_22 = tensor.expand_shape %58 [[0], [1], [2, 3]] output_shape [%dim, 1, 1, 512] : tensor<?x1x512xf32> into tensor<?x1x1x512xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2], [3, 4]] output_shape [%45, 16, 1, 32, 2] : tensor<?x16x1x64xf32> into tensor<?x16x1x32x2xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 0, 0, 0] [%45, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<?x16x1x32x2xf32> to tensor<?x16x1x32x1xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 0, 0, 1] [%45, 16, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<?x16x1x32x2xf32> to tensor<?x16x1x32x1xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_24 [[0], [1], [2], [3, 4]] : tensor<?x16x1x32x1xf32> into tensor<?x16x1x32xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] : tensor<?x16x1x32x1xf32> into tensor<?x16x1x32xf32>
    %expanded_28 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, 1, 32, 2] : tensor<1x1x32x2xf32> into tensor<1x1x1x32x2xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_28[0, 0, 0, 0, 0] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_28[0, 0, 0, 0, 1] [1, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x1x32x2xf32> to tensor<1x1x1x32x1xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] : tensor<1x1x1x32x1xf32> into tensor<1x1x1x32xf32>
    %59 = tensor.empty(%45) : tensor<?x16x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_31 : tensor<?x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_32 : tensor<?x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<?x16x1x32xf32>, tensor<?x16x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.subf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26, %collapsed_32 : tensor<?x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_31 : tensor<?x16x1x32xf32>, tensor<1x1x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<?x16x1x32xf32>, tensor<?x16x1x32xf32>) outs(%59 : tensor<?x16x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.addf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x32xf32>
    %expanded_33 = tensor.expand_shape %62 [[0], [1], [2], [3, 4]] output_shape [%45, 16, 1, 32, 1] : tensor<?x16x1x32xf32> into tensor<?x16x1x32x1xf32>
    %expanded_34 = tensor.expand_shape %65 [[0], [1], [2], [3, 4]] output_shape [%45, 16, 1, 32, 1] : tensor<?x16x1x32xf32> into tensor<?x16x1x32x1xf32>
    %concat_35 = tensor.concat dim(4) %expanded_33, %expanded_34 : (tensor<?x16x1x32x1xf32>, tensor<?x16x1x32x1xf32>) -> tensor<?x16x1x32x2xf32>
    %collapsed_36 = tensor.collapse_shape %concat_35 [[0], [1], [2], [3, 4]] : tensor<?x16x1x32x2xf32> into tensor<?x16x1x64xf32>
    %expanded_37 = tensor.expand_shape %extracted_slice_21 [[0], [1], [2, 3, 4]] output_shape [%dim, 1, 1, 32, 2] : tensor<?x1x64xf32> into tensor<?x1x1x32x2xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_37[0, 0, 0, 0, 0] [%dim, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<?x1x1x32x2xf32> to tensor<?x1x1x32x1xf32>
    %extracted_slice_39 = tensor.extract_slice %expanded_37[0, 0, 0, 0, 1] [%dim, 1, 1, 32, 1] [1, 1, 1, 1, 1] : tensor<?x1x1x32x2xf32> to tensor<?x1x1x32x1xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] : tensor<?x1x1x32x1xf32> into tensor<?x1x1x32xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_39 [[0], [1], [2], [3, 4]] : tensor<?x1x1x32x1xf32> into tensor<?x1x1x32xf32>
    %66 = tensor.empty(%dim) : tensor<?x1x1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_31 : tensor<?x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_32 : tensor<?x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %68 : tensor<?x1x1x32xf32>, tensor<?x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.subf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_32 : tensor<?x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_31 : tensor<?x1x1x32xf32>, tensor<1x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<?x1x1x32xf32>, tensor<?x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.addf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x32xf32>
    %expanded_42 = tensor.expand_shape %69 [[0], [1], [2], [3, 4]] output_shape [%dim, 1, 1, 32, 1] : tensor<?x1x1x32xf32> into tensor<?x1x1x32x1xf32>
    %expanded_43 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [%dim, 1, 1, 32, 1] : tensor<?x1x1x32xf32> into tensor<?x1x1x32x1xf32>
    %concat_44 = tensor.concat dim(4) %expanded_42, %expanded_43 : (tensor<?x1x1x32x1xf32>, tensor<?x1x1x32x1xf32>) -> tensor<?x1x1x32x2xf32>
    %collapsed_45 = tensor.collapse_shape %concat_44 [[0], [1], [2], [3, 4]] : tensor<?x1x1x32x2xf32> into tensor<?x1x1x64xf32>
    %concat_46 = tensor.concat dim(2) %arg14, %expanded_22 : (tensor<?x1x?x512xf32>, tensor<?x1x1x512xf32>) -> tensor<?x1x?x512xf32>
    %concat_47 = tensor.concat dim(2) %arg15, %collapsed_45 : (tensor<?x1x?x64xf32>, tensor<?x1x1x64xf32>) -> tensor<?x1x?x64xf32>
    %concat_48 = tensor.concat dim(3) %extracted_slice, %collapsed_36 : (tensor<?x16x1x128xf32>, tensor<?x16x1x64xf32>) -> tensor<?x16x1x192xf32>
    %73 = tensor.empty() : tensor<512x4096xf32>
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%73 : tensor<512x4096xf32>) permutation = [1, 0] 
    %cast = tensor.cast %concat_46 : tensor<?x1x?x512xf32> to tensor<?x1x1x512xf32>
    %collapsed_50 = tensor.collapse_shape %cast [[0], [1, 2, 3]] : tensor<?x1x1x512xf32> into tensor<?x512xf32>
    %dim_51 = tensor.dim %concat_46, %c0 : tensor<?x1x?x512xf32>
    %74 = tensor.empty(%dim_51) : tensor<?x4096xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %76 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<?x512xf32>, tensor<512x4096xf32>) outs(%75 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %77 = arith.muli %37, %7 : i64
    %78 = arith.cmpi slt, %7, %c0_i64 : i64
    %79 = arith.select %78, %37, %77 : i64
    %80 = arith.select %78, %39, %38 : i64
    %81 = arith.muli %79, %c4096_i64 : i64
    %82 = arith.cmpi sle, %80, %c1_i64 : i64
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %83 = arith.index_cast %dim_51 : index to i64
    %84 = arith.muli %83, %c4096_i64 : i64
    %85 = arith.divsi %84, %81 : i64
    %86 = arith.select %13, %85, %0 : i64
    %87 = arith.select %78, %85, %7 : i64
    %88 = arith.addi %80, %c1_i64 : i64
    %89 = arith.muli %79, %c256_i64 : i64
    %90 = arith.cmpi sle, %88, %c1_i64 : i64
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %86, %87 : i64
    %92 = arith.muli %91, %c4096_i64 : i64
    %93 = arith.divsi %92, %89 : i64
    %94 = arith.select %13, %93, %0 : i64
    %95 = arith.select %78, %93, %7 : i64
    %from_elements_52 = tensor.from_elements %94, %95, %93, %c256_i64 : tensor<4xi64>
    %reshape_53 = tensor.reshape %76(%from_elements_52) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x16x256xf32>
    %96 = arith.index_cast %94 : i64 to index
    %97 = arith.index_cast %95 : i64 to index
    %98 = tensor.empty(%96, %97) : tensor<?x16x?x256xf32>
    %transposed_54 = linalg.transpose ins(%reshape_53 : tensor<?x?x16x256xf32>) outs(%98 : tensor<?x16x?x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_55 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [%96, 16, %97, 128] [1, 1, 1, 1] : tensor<?x16x?x256xf32> to tensor<?x16x?x128xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_54[0, 0, 0, 128] [%96, 16, %97, 128] [1, 1, 1, 1] : tensor<?x16x?x256xf32> to tensor<?x16x?x128xf32>
    %dim_57 = tensor.dim %arg15, %c0 : tensor<?x1x?x64xf32>
    %dim_58 = tensor.dim %arg15, %c2 : tensor<?x1x?x64xf32>
    %99 = affine.apply #map9()[%dim_58]
    %100 = tensor.empty(%dim_57, %99) : tensor<?x16x?x64xf32>
    %collapsed_59 = tensor.collapse_shape %concat_47 [[0, 1], [2], [3]] : tensor<?x1x?x64xf32> into tensor<?x?x64xf32>
    %101 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_59 : tensor<?x?x64xf32>) outs(%100 : tensor<?x16x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x?x64xf32>
    %102 = tensor.empty(%dim, %8) : tensor<?x16x?x192xf32>
    %103 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    %104 = arith.index_cast %7 : i64 to index
    %105 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %105, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim, %104) : tensor<?x16x?x128xf32>
    %107 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x16x?x128xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 2 : index
      %255 = linalg.index 3 : index
      %256 = arith.cmpi eq, %96, %c1 : index
      %257 = arith.select %256, %c0, %252 : index
      %258 = arith.cmpi eq, %97, %c1 : index
      %259 = arith.select %258, %c0, %254 : index
      %extracted = tensor.extract %extracted_slice_55[%257, %253, %259, %255] : tensor<?x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x128xf32>
    %inserted_slice = tensor.insert_slice %107 into %102[0, 0, 0, 0] [%dim, 16, %8, 128] [1, 1, 1, 1] : tensor<?x16x?x128xf32> into tensor<?x16x?x192xf32>
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %105, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim, %104) : tensor<?x16x?x64xf32>
    %109 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x16x?x64xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 2 : index
      %255 = linalg.index 3 : index
      %256 = arith.cmpi eq, %dim_57, %c1 : index
      %257 = arith.select %256, %c0, %252 : index
      %258 = arith.cmpi eq, %99, %c1 : index
      %259 = arith.select %258, %c0, %254 : index
      %extracted = tensor.extract %101[%257, %253, %259, %255] : tensor<?x16x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x64xf32>
    %inserted_slice_60 = tensor.insert_slice %109 into %inserted_slice[0, 0, 0, 128] [%dim, 16, %8, 64] [1, 1, 1, 1] : tensor<?x16x?x64xf32> into tensor<?x16x?x192xf32>
    %110 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map11, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%110 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_92: f32, %in_93: f32, %out: f32):
      %252 = arith.select %in, %in_92, %in_93 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1x?xf32>
    %112 = tensor.empty(%45) : tensor<?x16x1x192xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_48 : tensor<?x16x1x192xf32>) outs(%112 : tensor<?x16x1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_4 : f64 to f32
      %253 = arith.mulf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x16x1x192xf32>
    %114 = tensor.empty(%dim, %8) : tensor<?x16x192x?xf32>
    %transposed_61 = linalg.transpose ins(%inserted_slice_60 : tensor<?x16x?x192xf32>) outs(%114 : tensor<?x16x192x?xf32>) permutation = [0, 1, 3, 2] 
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<?x16x192x?xf32>) outs(%114 : tensor<?x16x192x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_4 : f64 to f32
      %253 = arith.mulf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x16x192x?xf32>
    %116 = arith.muli %0, %c16_i64 : i64
    %117 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %117, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim) : tensor<?x16x1x192xf32>
    %119 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x16x1x192xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 3 : index
      %255 = arith.cmpi eq, %45, %c1 : index
      %256 = arith.select %255, %c0, %252 : index
      %extracted = tensor.extract %113[%256, %253, %c0, %254] : tensor<?x16x1x192xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x1x192xf32>
    %collapsed_62 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<?x16x1x192xf32> into tensor<?x1x192xf32>
    cf.assert %117, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<?x16x192x?xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 2 : index
      %255 = linalg.index 3 : index
      %256 = arith.cmpi eq, %dim, %c1 : index
      %257 = arith.select %256, %c0, %252 : index
      %258 = arith.cmpi eq, %8, %c1 : index
      %259 = arith.select %258, %c0, %255 : index
      %extracted = tensor.extract %115[%257, %253, %254, %259] : tensor<?x16x192x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x192x?xf32>
    %121 = arith.cmpi slt, %116, %c0_i64 : i64
    %122 = arith.select %121, %c1_i64, %116 : i64
    %123 = arith.extui %121 : i1 to i64
    %124 = arith.muli %122, %c192_i64 : i64
    %125 = arith.muli %124, %7 : i64
    %126 = arith.addi %123, %c1_i64 : i64
    %127 = arith.select %78, %124, %125 : i64
    %128 = arith.select %78, %126, %123 : i64
    %129 = arith.cmpi sle, %128, %c1_i64 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %130 = arith.muli %0, %c3072_i64 : i64
    %131 = arith.muli %130, %7 : i64
    %132 = arith.divsi %131, %127 : i64
    %133 = arith.select %121, %132, %116 : i64
    %134 = arith.select %78, %132, %7 : i64
    %from_elements_63 = tensor.from_elements %133, %c192_i64, %134 : tensor<3xi64>
    %reshape_64 = tensor.reshape %120(%from_elements_63) : (tensor<?x16x192x?xf32>, tensor<3xi64>) -> tensor<?x192x?xf32>
    %135 = affine.apply #map12()[%dim]
    %136 = arith.index_cast %134 : i64 to index
    %137 = arith.index_cast %135 : index to i64
    %138 = arith.cmpi eq, %137, %133 : i64
    cf.assert %138, "mismatching contracting dimension"
    %139 = tensor.empty(%135, %136) : tensor<?x1x?xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %141 = linalg.batch_matmul ins(%collapsed_62, %reshape_64 : tensor<?x1x192xf32>, tensor<?x192x?xf32>) outs(%140 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %142 = arith.muli %37, %c16_i64 : i64
    %143 = arith.muli %142, %7 : i64
    %144 = arith.select %78, %142, %143 : i64
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %137, %134 : i64
    %146 = arith.divsi %145, %144 : i64
    %147 = arith.select %13, %146, %0 : i64
    %148 = arith.select %78, %146, %7 : i64
    %from_elements_65 = tensor.from_elements %147, %c16_i64, %c1_i64, %148 : tensor<4xi64>
    %reshape_66 = tensor.reshape %141(%from_elements_65) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x16x1x?xf32>
    %149 = arith.index_cast %147 : i64 to index
    %150 = arith.index_cast %148 : i64 to index
    %151 = arith.cmpi eq, %149, %14 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = arith.cmpi eq, %150, %8 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = tensor.empty(%149, %150) : tensor<?x16x1x?xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_66, %111 : tensor<?x16x1x?xf32>, tensor<?x1x1x?xf32>) outs(%153 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.addf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x?xf32>
    %155 = tensor.empty(%149) : tensor<?x16x1xi64>
    %156 = linalg.fill ins(%c0_i64 : i64) outs(%155 : tensor<?x16x1xi64>) -> tensor<?x16x1xi64>
    %157 = tensor.empty(%149) : tensor<?x16x1xf32>
    %158 = linalg.fill ins(%cst_0 : f32) outs(%157 : tensor<?x16x1xf32>) -> tensor<?x16x1xf32>
    %159:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<?x16x1x?xf32>) outs(%158, %156 : tensor<?x16x1xf32>, tensor<?x16x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_92: i64):
      %252 = linalg.index 3 : index
      %253 = arith.index_cast %252 : index to i64
      %254 = arith.maximumf %in, %out : f32
      %255 = arith.cmpf ogt, %in, %out : f32
      %256 = arith.select %255, %253, %out_92 : i64
      linalg.yield %254, %256 : f32, i64
    } -> (tensor<?x16x1xf32>, tensor<?x16x1xi64>)
    %expanded_67 = tensor.expand_shape %159#0 [[0], [1], [2, 3]] output_shape [%149, 16, 1, 1] : tensor<?x16x1xf32> into tensor<?x16x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_67 : tensor<?x16x1x?xf32>, tensor<?x16x1x1xf32>) outs(%153 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.subf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x?xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<?x16x1x?xf32>) outs(%153 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.exp %in : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x?xf32>
    %162 = tensor.empty(%149) : tensor<?x16x1x1xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x16x1x1xf32>) -> tensor<?x16x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x16x1x?xf32>) outs(%163 : tensor<?x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<?x16x1x?xf32>, tensor<?x16x1x1xf32>) outs(%153 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.divf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x?xf32>
    %166 = tensor.empty(%149, %150) : tensor<?x16x1x?xi1>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<?x16x1x?xf32>) outs(%166 : tensor<?x16x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %252 = arith.extf %in : f32 to f64
      %253 = arith.cmpf oeq, %252, %cst_5 : f64
      linalg.yield %253 : i1
    } -> tensor<?x16x1x?xi1>
    %168 = tensor.empty(%149) : tensor<?x16x1x1xi1>
    %169 = linalg.fill ins(%true : i1) outs(%168 : tensor<?x16x1x1xi1>) -> tensor<?x16x1x1xi1>
    %170 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%167 : tensor<?x16x1x?xi1>) outs(%169 : tensor<?x16x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %252 = arith.andi %in, %out : i1
      linalg.yield %252 : i1
    } -> tensor<?x16x1x1xi1>
    %171 = arith.cmpi sge, %147, %c0_i64 : i64
    cf.assert %171, "negative values not allowed in new dimensions"
    %172 = arith.index_cast %147 : i64 to index
    %173 = arith.cmpi sge, %148, %c0_i64 : i64
    cf.assert %173, "negative values not allowed in new dimensions"
    %174 = arith.index_cast %148 : i64 to index
    %175 = tensor.empty(%172, %174) : tensor<?x16x1x?xf32>
    %176 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%175 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x1x?xf32>
    %177 = arith.cmpi eq, %149, %172 : index
    cf.assert %177, "mismatched size for broadcast"
    %178 = arith.cmpi eq, %174, %150 : index
    cf.assert %178, "mismatched size for broadcast"
    %179 = tensor.empty(%149, %174) : tensor<?x16x1x?xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %176, %165 : tensor<?x16x1x1xi1>, tensor<?x16x1x?xf32>, tensor<?x16x1x?xf32>) outs(%179 : tensor<?x16x1x?xf32>) {
    ^bb0(%in: i1, %in_92: f32, %in_93: f32, %out: f32):
      %252 = arith.select %in, %in_92, %in_93 : f32
      linalg.yield %252 : f32
    } -> tensor<?x16x1x?xf32>
    cf.assert %117, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %181 = tensor.empty(%dim, %8) : tensor<?x16x1x?xf32>
    %182 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%181 : tensor<?x16x1x?xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 3 : index
      %255 = arith.cmpi eq, %149, %c1 : index
      %256 = arith.select %255, %c0, %252 : index
      %257 = arith.cmpi eq, %174, %c1 : index
      %258 = arith.select %257, %c0, %254 : index
      %extracted = tensor.extract %180[%256, %253, %c0, %258] : tensor<?x16x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x1x?xf32>
    %183 = arith.muli %122, %7 : i64
    %184 = arith.select %78, %122, %183 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %116, %7 : i64
    %186 = arith.divsi %185, %184 : i64
    %187 = arith.select %121, %186, %116 : i64
    %188 = arith.select %78, %186, %7 : i64
    %from_elements_68 = tensor.from_elements %187, %c1_i64, %188 : tensor<3xi64>
    %reshape_69 = tensor.reshape %182(%from_elements_68) : (tensor<?x16x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %117, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %189 = tensor.empty(%dim, %8) : tensor<?x16x?x128xf32>
    %190 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%189 : tensor<?x16x?x128xf32>) {
    ^bb0(%out: f32):
      %252 = linalg.index 0 : index
      %253 = linalg.index 1 : index
      %254 = linalg.index 2 : index
      %255 = linalg.index 3 : index
      %256 = arith.cmpi eq, %96, %c1 : index
      %257 = arith.select %256, %c0, %252 : index
      %258 = arith.cmpi eq, %97, %c1 : index
      %259 = arith.select %258, %c0, %254 : index
      %extracted = tensor.extract %extracted_slice_56[%257, %253, %259, %255] : tensor<?x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x128xf32>
    %191 = arith.muli %184, %c128_i64 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %192 = arith.muli %185, %c128_i64 : i64
    %193 = arith.divsi %192, %191 : i64
    %194 = arith.select %121, %193, %116 : i64
    %195 = arith.select %78, %193, %7 : i64
    %from_elements_70 = tensor.from_elements %194, %195, %c128_i64 : tensor<3xi64>
    %reshape_71 = tensor.reshape %190(%from_elements_70) : (tensor<?x16x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %196 = arith.index_cast %187 : i64 to index
    %197 = arith.cmpi eq, %187, %194 : i64
    cf.assert %197, "mismatching contracting dimension"
    %198 = arith.cmpi eq, %188, %195 : i64
    cf.assert %198, "mismatching contracting dimension"
    %199 = tensor.empty(%196) : tensor<?x1x128xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %201 = linalg.batch_matmul ins(%reshape_69, %reshape_71 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%200 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %202 = arith.divsi %196, %c16 : index
    %expanded_72 = tensor.expand_shape %201 [[0, 1], [2], [3]] output_shape [%202, 16, 1, 128] : tensor<?x1x128xf32> into tensor<?x16x1x128xf32>
    %203 = arith.muli %37, %c128_i64 : i64
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %204 = arith.index_cast %202 : index to i64
    %205 = arith.muli %204, %c2048_i64 : i64
    %206 = arith.divsi %205, %203 : i64
    %207 = arith.select %13, %206, %0 : i64
    %from_elements_73 = tensor.from_elements %207, %206, %c1_i64, %c128_i64 : tensor<4xi64>
    %reshape_74 = tensor.reshape %expanded_72(%from_elements_73) : (tensor<?x16x1x128xf32>, tensor<4xi64>) -> tensor<?x16x1x128xf32>
    %208 = arith.index_cast %207 : i64 to index
    %209 = tensor.empty(%208) : tensor<?x1x16x128xf32>
    %transposed_75 = linalg.transpose ins(%reshape_74 : tensor<?x16x1x128xf32>) outs(%209 : tensor<?x1x16x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %41, "must have at most one inferred (negative) dimension"
    %210 = arith.muli %207, %c2048_i64 : i64
    %211 = arith.divsi %210, %37 : i64
    %212 = arith.select %13, %211, %0 : i64
    %from_elements_76 = tensor.from_elements %212, %c1_i64, %211 : tensor<3xi64>
    %reshape_77 = tensor.reshape %transposed_75(%from_elements_76) : (tensor<?x1x16x128xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %213 = tensor.empty() : tensor<2048x64xf32>
    %transposed_78 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%213 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %reshape_77 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %214 = arith.index_cast %212 : i64 to index
    %215 = tensor.empty(%214) : tensor<?x64xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %217 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%216 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_80 = tensor.expand_shape %217 [[0], [1, 2]] output_shape [%214, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %218 = arith.cmpi eq, %dim, %214 : index
    cf.assert %218, "mismatched size for broadcast"
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_80 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.addf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x1x64xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_8 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_6 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %226 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %225 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %227 = tensor.empty() : tensor<64x96xf32>
    %transposed_81 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%227 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %226 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %228 = tensor.empty(%dim) : tensor<?x96xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %230 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%229 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_83 = tensor.expand_shape %230 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %231 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<?x1x96xf32>) outs(%231 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.negf %in : f32
      %253 = math.exp %252 : f32
      %254 = arith.addf %253, %cst_1 : f32
      %255 = arith.divf %cst_1, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<?x1x96xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %232 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%231 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x96xf32>
    %transposed_84 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%227 : tensor<64x96xf32>) permutation = [1, 0] 
    %234 = linalg.matmul ins(%collapsed_82, %transposed_84 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%229 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_85 = tensor.expand_shape %234 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %expanded_85 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%231 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x96xf32>
    %236 = tensor.empty() : tensor<96x64xf32>
    %transposed_86 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%236 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_87 = tensor.collapse_shape %235 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %237 = tensor.empty(%dim) : tensor<?x64xf32>
    %238 = linalg.fill ins(%cst : f32) outs(%237 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %239 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%238 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_88 = tensor.expand_shape %239 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %expanded_88 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.addf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%241 : tensor<?x1x64xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.addf %in, %out : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.divf %in, %cst_8 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = arith.truncf %cst_6 : f64 to f32
      %253 = arith.addf %in, %252 : f32
      linalg.yield %253 : f32
    } -> tensor<?x1x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<?x1x1xf32>) outs(%25 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %252 = math.rsqrt %in : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %245 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %246 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_92: f32, %out: f32):
      %252 = arith.mulf %in, %in_92 : f32
      linalg.yield %252 : f32
    } -> tensor<?x1x64xf32>
    %248 = tensor.empty() : tensor<64x128xf32>
    %transposed_89 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%248 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_90 = tensor.collapse_shape %247 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %249 = tensor.empty(%dim) : tensor<?x128xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %251 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%250 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_91 = tensor.expand_shape %251 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_91, %concat_46, %concat_47 : tensor<?x1x128xf32>, tensor<?x1x?x512xf32>, tensor<?x1x?x64xf32>
  }
}
