// RUN: %frontends_check %s
//
// Attention-23, heads in the last dimension, is_causal: onnx 1.23.2, onnxscript 0.7.2, torch-mlir
// 20261001.
// The function body that the schema of the onnx package gives the operator. Heads and head dim of
// Llama 3 8B.
// Adapted by utils/frontends/emit.py: nothing.

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @main(%arg0: tensor<3x6x4096xf32>, %arg1: tensor<3x6x1024xf32>, %arg2: tensor<3x6x1024xf32>) -> tensor<3x6x4096xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<6x6xf32>
    %cst_2 = arith.constant dense<0.297301769> : tensor<1xf32>
    %cst_3 = arith.constant dense<[[0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]> : tensor<6x6xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<3x6x4096xf32> into tensor<3x6x32x128xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<3x6x1024xf32> into tensor<3x6x8x128xf32>
    %expanded_7 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<3x6x1024xf32> into tensor<3x6x8x128xf32>
    %0 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<3x6x32x128xf32>) outs(%0 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<3x6x8x128xf32>) outs(%1 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<3x6x8x128xf32>) outs(%1 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<6x6xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %cst_3 : tensor<6x6xf32>, tensor<6x6xf32>) outs(%2 : tensor<6x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<6x6xf32>
    %4 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<3x8x6x128xf32>) outs(%4 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<3x8x6x128xf32>) outs(%4 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %7 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_10 = linalg.transpose ins(%collapsed : tensor<3x32x6x128xf32>) outs(%7 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_2 : tensor<3x32x6x128xf32>, tensor<1xf32>) outs(%0 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.mulf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x128xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %cst_2 : tensor<3x32x128x6xf32>, tensor<1xf32>) outs(%7 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.mulf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_11 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_12 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %10 = tensor.empty() : tensor<96x6x6xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %12 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%11 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_13 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %13 = tensor.empty() : tensor<3x32x6x6xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %3 : tensor<3x32x6x6xf32>, tensor<6x6xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x6xf32>
    %15 = tensor.empty() : tensor<3x32x6xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %17 = tensor.empty() : tensor<3x32x6xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %19:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<3x32x6x6xf32>) outs(%18, %16 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_21 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_14 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_14 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.subf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x6xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<3x32x6x6xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x6xf32>
    %22 = tensor.empty() : tensor<3x32x6x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<3x32x6x6xf32>) outs(%23 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.divf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x6xf32>
    %26 = tensor.empty() : tensor<6xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<6xi64>) -> tensor<6xi64>
    %28 = tensor.empty() : tensor<6xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<6xf32>) -> tensor<6xf32>
    %30:2 = linalg.generic {indexing_maps = [#map, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<6x6xf32>) outs(%29, %27 : tensor<6xf32>, tensor<6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %38 = linalg.index 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_21 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<6xf32>, tensor<6xi64>)
    %expanded_15 = tensor.expand_shape %30#0 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
    %31 = tensor.empty() : tensor<6x1xi1>
    %32 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %cst_4 : tensor<6x1xf32>, tensor<1xf32>) outs(%31 : tensor<6x1xi1>) {
    ^bb0(%in: f32, %in_21: f32, %out: i1):
      %38 = arith.cmpf oeq, %in, %in_21 : f32
      linalg.yield %38 : i1
    } -> tensor<6x1xi1>
    %33 = linalg.generic {indexing_maps = [#map10, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_5, %25 : tensor<6x1xi1>, tensor<1xf32>, tensor<3x32x6x6xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %38 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_17 = tensor.collapse_shape %6 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %34 = tensor.empty() : tensor<96x6x128xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %36 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%35 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %37 = tensor.empty() : tensor<3x6x32x128xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x32x6x128xf32>) outs(%37 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<3x6x4096xf32>
    return %collapsed_20 : tensor<3x6x4096xf32>
  }
}
