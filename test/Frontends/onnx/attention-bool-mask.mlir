// RUN: %frontends_check %s
//
// Attention-23, a boolean mask: onnx 1.23.2, onnxscript 0.7.2, torch-mlir 20261001.
// The function body that the schema of the onnx package gives the operator. Heads and head dim of
// Llama 3 8B.
// Adapted by utils/frontends/emit.py: nothing.

#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @main(%arg0: tensor<3x32x6x128xf32>, %arg1: tensor<3x8x6x128xf32>, %arg2: tensor<3x8x6x128xf32>, %arg3: tensor<3x1x6x6xi1>) -> tensor<3x32x6x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.297301769> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<3x1x6x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %36 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %36 : f32
    } -> tensor<3x1x6x6xf32>
    %2 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x8x6x128xf32>) outs(%2 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x8x6x128xf32>) outs(%2 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %5 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<3x32x6x128xf32>) outs(%5 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %6 = tensor.empty() : tensor<3x32x6x128xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<3x32x6x128xf32>, tensor<1xf32>) outs(%6 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x128xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<3x32x128x6xf32>, tensor<1xf32>) outs(%5 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_4 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %9 = tensor.empty() : tensor<96x6x6xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %11 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%10 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %12 = tensor.empty() : tensor<3x32x6x6xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%12 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.addf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x6xf32>
    %14 = tensor.empty() : tensor<3x32x6xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %16 = tensor.empty() : tensor<3x32x6xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<3x32x6x6xf32>) outs(%17, %15 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_11 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_6 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%12 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.subf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x6xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<3x32x6x6xf32>) outs(%12 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x6xf32>
    %21 = tensor.empty() : tensor<3x32x6x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<3x32x6x6xf32>) outs(%22 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%12 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.divf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x6xf32>
    %25 = tensor.empty() : tensor<3x1x6xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<3x1x6xi64>) -> tensor<3x1x6xi64>
    %27 = tensor.empty() : tensor<3x1x6xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<3x1x6xf32>) -> tensor<3x1x6xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<3x1x6x6xf32>) outs(%28, %26 : tensor<3x1x6xf32>, tensor<3x1x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_11 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<3x1x6xf32>, tensor<3x1x6xi64>)
    %expanded_7 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [3, 1, 6, 1] : tensor<3x1x6xf32> into tensor<3x1x6x1xf32>
    %30 = tensor.empty() : tensor<3x1x6x1xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %cst_2 : tensor<3x1x6x1xf32>, tensor<1xf32>) outs(%30 : tensor<3x1x6x1xi1>) {
    ^bb0(%in: f32, %in_11: f32, %out: i1):
      %36 = arith.cmpf oeq, %in, %in_11 : f32
      linalg.yield %36 : i1
    } -> tensor<3x1x6x1xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_3, %24 : tensor<3x1x6x1xi1>, tensor<1xf32>, tensor<3x32x6x6xf32>) outs(%12 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %36 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %36 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_8 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_9 = tensor.collapse_shape %4 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %33 = tensor.empty() : tensor<96x6x128xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %35 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%34 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_10 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    return %expanded_10 : tensor<3x32x6x128xf32>
  }
}
