// RUN: %frontends_check %s
//
// Attention-23, f16, is_causal: onnx 1.23.2, onnxscript 0.7.2, torch-mlir 20261001.
// The function body that the schema of the onnx package gives the operator. Heads and head dim of
// Llama 3 8B.
// Adapted by utils/frontends/emit.py: nothing.

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @main(%arg0: tensor<3x32x6x128xf16>, %arg1: tensor<3x8x6x128xf16>, %arg2: tensor<3x8x6x128xf16>) -> tensor<3x32x6x128xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<2.973630e-01> : tensor<1xf16>
    %cst_3 = arith.constant dense<[[0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]> : tensor<6x6xf32>
    %cst_4 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<6x6xf32>
    %0 = tensor.empty() : tensor<6x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %cst_3 : tensor<6x6xf32>, tensor<6x6xf32>) outs(%0 : tensor<6x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %45 = arith.addf %in, %in_14 : f32
      linalg.yield %45 : f32
    } -> tensor<6x6xf32>
    %2 = tensor.empty() : tensor<6x6xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<6x6xf32>) outs(%2 : tensor<6x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<6x6xf16>
    %4 = tensor.empty() : tensor<3x8x4x6x128xf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x8x6x128xf16>) outs(%4 : tensor<3x8x4x6x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<3x8x4x6x128xf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x8x6x128xf16>) outs(%4 : tensor<3x8x4x6x128xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<3x8x4x6x128xf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf16> into tensor<3x32x6x128xf16>
    %7 = tensor.empty() : tensor<3x32x128x6xf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<3x32x6x128xf16>) outs(%7 : tensor<3x32x128x6xf16>) permutation = [0, 1, 3, 2] 
    %8 = tensor.empty() : tensor<3x32x6x128xf16>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_2 : tensor<3x32x6x128xf16>, tensor<1xf16>) outs(%8 : tensor<3x32x6x128xf16>) {
    ^bb0(%in: f16, %in_14: f16, %out: f16):
      %45 = arith.mulf %in, %in_14 : f16
      linalg.yield %45 : f16
    } -> tensor<3x32x6x128xf16>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_2 : tensor<3x32x128x6xf16>, tensor<1xf16>) outs(%7 : tensor<3x32x128x6xf16>) {
    ^bb0(%in: f16, %in_14: f16, %out: f16):
      %45 = arith.mulf %in, %in_14 : f16
      linalg.yield %45 : f16
    } -> tensor<3x32x128x6xf16>
    %collapsed_7 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<3x32x6x128xf16> into tensor<96x6x128xf16>
    %collapsed_8 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<3x32x128x6xf16> into tensor<96x128x6xf16>
    %11 = tensor.empty() : tensor<96x6x6xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %13 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<96x6x128xf16>, tensor<96x128x6xf16>) outs(%12 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %14 = tensor.empty() : tensor<96x6x6xf16>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<96x6x6xf32>) outs(%14 : tensor<96x6x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<96x6x6xf16>
    %expanded = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf16> into tensor<3x32x6x6xf16>
    %16 = tensor.empty() : tensor<3x32x6x6xf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<3x32x6x6xf16>, tensor<6x6xf16>) outs(%16 : tensor<3x32x6x6xf16>) {
    ^bb0(%in: f16, %in_14: f16, %out: f16):
      %45 = arith.addf %in, %in_14 : f16
      linalg.yield %45 : f16
    } -> tensor<3x32x6x6xf16>
    %18 = tensor.empty() : tensor<3x32x6x6xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<3x32x6x6xf16>) outs(%18 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f16, %out: f32):
      %45 = arith.extf %in : f16 to f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x6xf32>
    %20 = tensor.empty() : tensor<3x32x6xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %22 = tensor.empty() : tensor<3x32x6xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %24:2 = linalg.generic {indexing_maps = [#map3, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<3x32x6x6xf32>) outs(%23, %21 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_14 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_9 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_9 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%18 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %45 = arith.subf %in, %in_14 : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x6xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<3x32x6x6xf32>) outs(%18 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x6xf32>
    %27 = tensor.empty() : tensor<3x32x6x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<3x32x6x6xf32>) outs(%28 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%18 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %45 = arith.divf %in, %in_14 : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x6xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<3x32x6x6xf32>) outs(%16 : tensor<3x32x6x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<3x32x6x6xf16>
    %32 = tensor.empty() : tensor<6xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<6xi64>) -> tensor<6xi64>
    %34 = tensor.empty() : tensor<6xf16>
    %35 = linalg.fill ins(%cst_1 : f16) outs(%34 : tensor<6xf16>) -> tensor<6xf16>
    %36:2 = linalg.generic {indexing_maps = [#map, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<6x6xf16>) outs(%35, %33 : tensor<6xf16>, tensor<6xi64>) {
    ^bb0(%in: f16, %out: f16, %out_14: i64):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f16
      %48 = arith.cmpf ogt, %in, %out : f16
      %49 = arith.select %48, %46, %out_14 : i64
      linalg.yield %47, %49 : f16, i64
    } -> (tensor<6xf16>, tensor<6xi64>)
    %expanded_10 = tensor.expand_shape %36#0 [[0, 1]] output_shape [6, 1] : tensor<6xf16> into tensor<6x1xf16>
    %37 = tensor.empty() : tensor<6x1xi1>
    %38 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %cst_4 : tensor<6x1xf16>, tensor<1xf16>) outs(%37 : tensor<6x1xi1>) {
    ^bb0(%in: f16, %in_14: f16, %out: i1):
      %45 = arith.cmpf oeq, %in, %in_14 : f16
      linalg.yield %45 : i1
    } -> tensor<6x1xi1>
    %39 = linalg.generic {indexing_maps = [#map11, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_5, %31 : tensor<6x1xi1>, tensor<1xf16>, tensor<3x32x6x6xf16>) outs(%16 : tensor<3x32x6x6xf16>) {
    ^bb0(%in: i1, %in_14: f16, %in_15: f16, %out: f16):
      %45 = arith.select %in, %in_14, %in_15 : f16
      linalg.yield %45 : f16
    } -> tensor<3x32x6x6xf16>
    %collapsed_11 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<3x32x6x6xf16> into tensor<96x6x6xf16>
    %collapsed_12 = tensor.collapse_shape %6 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf16> into tensor<96x6x128xf16>
    %40 = tensor.empty() : tensor<96x6x128xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %42 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<96x6x6xf16>, tensor<96x6x128xf16>) outs(%41 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %43 = tensor.empty() : tensor<96x6x128xf16>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<96x6x128xf32>) outs(%43 : tensor<96x6x128xf16>) {
    ^bb0(%in: f32, %out: f16):
      %45 = arith.truncf %in : f32 to f16
      linalg.yield %45 : f16
    } -> tensor<96x6x128xf16>
    %expanded_13 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf16> into tensor<3x32x6x128xf16>
    return %expanded_13 : tensor<3x32x6x128xf16>
  }
}
