// RUN: %frontends_check %s
//
// jnp.repeat of the heads and jnp.einsum: jax 0.10.2, jaxlib 0.10.2, torch-mlir 20261001.
// Heads and head dim of Llama 3 8B.
// Adapted by utils/frontends/emit.py: the attributes mhlo.* of the module are left out; the
// attributes jax.* of results are left out.

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module {
  func.func public @main(%arg0: tensor<3x6x32x128xf32>, %arg1: tensor<3x6x8x128xf32>, %arg2: tensor<3x6x8x128xf32>) -> (tensor<3x6x32x128xf32>) {
    %0 = tensor.empty() : tensor<3x6x8x4x128xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x6x8x128xf32>) outs(%0 : tensor<3x6x8x4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x6x8x4x128xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<3x6x8x4x128xf32> into tensor<3x6x32x128xf32>
    %2 = tensor.empty() : tensor<3x6x8x4x128xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x6x8x128xf32>) outs(%2 : tensor<3x6x8x4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x6x8x4x128xf32>
    %collapsed_0 = tensor.collapse_shape %3 [[0], [1], [2, 3], [4]] : tensor<3x6x8x4x128xf32> into tensor<3x6x32x128xf32>
    %4 = tensor.empty() : tensor<3x32x6x6xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<3x32x6x6xf32>) -> tensor<3x32x6x6xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed : tensor<3x6x32x128xf32>, tensor<3x6x32x128xf32>) outs(%5 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.mulf %in, %in_9 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x6x6xf32>
    %cst_1 = arith.constant dense<1.280000e+02> : tensor<f32>
    %7 = tensor.empty() : tensor<f32>
    %cst_2 = arith.constant 1.280000e+02 : f32
    %8 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%7 : tensor<f32>) {
    ^bb0(%out: f32):
      %44 = math.sqrt %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<f32>
    %9 = tensor.empty() : tensor<f32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%8 : tensor<f32>) outs(%9 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<f32>
    %11 = tensor.empty() : tensor<3x32x6x6xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<f32>) outs(%11 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6x6xf32>
    %13 = tensor.empty() : tensor<3x32x6x6xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %12 : tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%13 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.divf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0xFF800000 : f32
    %15 = tensor.empty() : tensor<3x32x6xf32>
    %16 = linalg.fill ins(%cst_4 : f32) outs(%15 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<3x32x6x6xf32>) outs(%16 : tensor<3x32x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.maximumf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %44 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<3x32x6xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %18 = tensor.empty() : tensor<3x32x6xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%18 : tensor<3x32x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6xf32>
    %20 = tensor.empty() : tensor<3x32x6xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<3x32x6xf32>, tensor<3x32x6xf32>) outs(%20 : tensor<3x32x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.maximumf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<3x32x6xf32>
    %22 = tensor.empty() : tensor<3x32x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<3x32x6xf32>) outs(%22 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6x1xf32>
    %24 = tensor.empty() : tensor<3x32x6x6xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<3x32x6x1xf32>) outs(%24 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6x6xf32>
    %26 = tensor.empty() : tensor<3x32x6x6xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %25 : tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%26 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.subf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<3x32x6x6xf32>
    %28 = tensor.empty() : tensor<3x32x6x6xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<3x32x6x6xf32>) outs(%28 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<3x32x6x6xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %30 = tensor.empty() : tensor<3x32x6xf32>
    %31 = linalg.fill ins(%cst_7 : f32) outs(%30 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<3x32x6x6xf32>) outs(%31 : tensor<3x32x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %44 = arith.addf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %44 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<3x32x6xf32>
    %33 = tensor.empty() : tensor<3x32x6x1xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<3x32x6xf32>) outs(%33 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6x1xf32>
    %35 = tensor.empty() : tensor<3x32x6x6xf32>
    %36 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<3x32x6x1xf32>) outs(%35 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x6x6xf32>
    %37 = tensor.empty() : tensor<3x32x6x6xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %36 : tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%37 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.divf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<3x32x6x6xf32>
    %39 = tensor.empty() : tensor<3x32x128x6xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %40 = linalg.fill ins(%cst_8 : f32) outs(%39 : tensor<3x32x128x6xf32>) -> tensor<3x32x128x6xf32>
    %41 = linalg.generic {indexing_maps = [#map12, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_0, %38 : tensor<3x6x32x128xf32>, tensor<3x32x6x6xf32>) outs(%40 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.mulf %in, %in_9 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<3x32x128x6xf32>
    %42 = tensor.empty() : tensor<3x6x32x128xf32>
    %43 = linalg.generic {indexing_maps = [#map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<3x32x128x6xf32>) outs(%42 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x6x32x128xf32>
    return %43 : tensor<3x6x32x128xf32>
  }
}
