// RUN: %frontends_check %s
//
// jax.nn.dot_product_attention, a boolean mask: jax 0.10.2, jaxlib 0.10.2, torch-mlir 20261001.
// Heads and head dim of Llama 3 8B.
// Adapted by utils/frontends/emit.py: the attributes mhlo.* of the module are left out; the
// attributes jax.* of results are left out.

#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
module {
  func.func public @main(%arg0: tensor<3x6x32x128xf32>, %arg1: tensor<3x6x8x128xf32>, %arg2: tensor<3x6x8x128xf32>, %arg3: tensor<3x1x6x6xi1>) -> (tensor<3x6x32x128xf32>) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [3, 6, 8, 4, 128] : tensor<3x6x32x128xf32> into tensor<3x6x8x4x128xf32>
    %0 = tensor.empty() : tensor<3x1x1x6x6xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<3x1x6x6xi1>) outs(%0 : tensor<3x1x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6x6xi1>
    %2 = tensor.empty() : tensor<3x1x4x6x6xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x1x6x6xi1>) outs(%2 : tensor<3x1x4x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x4x6x6xi1>
    %4 = tensor.empty() : tensor<3x8x6x4x6xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<3x8x6x4x6xf32>) -> tensor<3x8x6x4x6xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<3x6x8x4x128xf32>, tensor<3x6x8x128xf32>) outs(%5 : tensor<3x8x6x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.mulf %in, %in_9 : f32
      %56 = arith.addf %out, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<3x8x6x4x6xf32>
    %cst_0 = arith.constant dense<0.0883883461> : tensor<f32>
    %7 = tensor.empty() : tensor<3x8x6x4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%7 : tensor<3x8x6x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x6x4x6xf32>
    %9 = tensor.empty() : tensor<3x8x6x4x6xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<3x8x6x4x6xf32>, tensor<3x8x6x4x6xf32>) outs(%9 : tensor<3x8x6x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.mulf %in, %in_9 : f32
      linalg.yield %55 : f32
    } -> tensor<3x8x6x4x6xf32>
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %11 = tensor.empty() : tensor<3x8x6x6xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i1>) outs(%11 : tensor<3x8x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x8x6x6xi1>
    %13 = tensor.empty() : tensor<1x3x8x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<3x8x6x6xi1>) outs(%13 : tensor<1x3x8x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x3x8x6x6xi1>
    %15 = tensor.empty() : tensor<4x3x1x6x6xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<3x1x4x6x6xi1>) outs(%15 : tensor<4x3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x3x1x6x6xi1>
    %17 = tensor.empty() : tensor<4x3x8x6x6xi1>
    %18 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x3x8x6x6xi1>) outs(%17 : tensor<4x3x8x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x3x8x6x6xi1>
    %19 = tensor.empty() : tensor<4x3x8x6x6xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<4x3x1x6x6xi1>) outs(%19 : tensor<4x3x8x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x3x8x6x6xi1>
    %21 = tensor.empty() : tensor<4x3x8x6x6xi1>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<4x3x8x6x6xi1>, tensor<4x3x8x6x6xi1>) outs(%21 : tensor<4x3x8x6x6xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %55 = arith.andi %in, %in_9 : i1
      linalg.yield %55 : i1
    } -> tensor<4x3x8x6x6xi1>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %23 = call @_where(%22, %10, %cst_2) : (tensor<4x3x8x6x6xi1>, tensor<3x8x6x4x6xf32>, tensor<f32>) -> tensor<4x3x8x6x6xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0xFF800000 : f32
    %24 = tensor.empty() : tensor<4x3x8x6xf32>
    %25 = linalg.fill ins(%cst_4 : f32) outs(%24 : tensor<4x3x8x6xf32>) -> tensor<4x3x8x6xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<4x3x8x6x6xf32>) outs(%25 : tensor<4x3x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %55 = arith.maximumf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %55 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<4x3x8x6xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %27 = tensor.empty() : tensor<4x3x8x6xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%27 : tensor<4x3x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6xf32>
    %29 = tensor.empty() : tensor<4x3x8x6xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %26 : tensor<4x3x8x6xf32>, tensor<4x3x8x6xf32>) outs(%29 : tensor<4x3x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.maximumf %in, %in_9 : f32
      linalg.yield %55 : f32
    } -> tensor<4x3x8x6xf32>
    %31 = tensor.empty() : tensor<4x3x8x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<4x3x8x6xf32>) outs(%31 : tensor<4x3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x1xf32>
    %33 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %34 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<4x3x8x6x1xf32>) outs(%33 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x6xf32>
    %35 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %34 : tensor<4x3x8x6x6xf32>, tensor<4x3x8x6x6xf32>) outs(%35 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.subf %in, %in_9 : f32
      linalg.yield %55 : f32
    } -> tensor<4x3x8x6x6xf32>
    %37 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<4x3x8x6x6xf32>) outs(%37 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<4x3x8x6x6xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %39 = tensor.empty() : tensor<4x3x8x6xf32>
    %40 = linalg.fill ins(%cst_7 : f32) outs(%39 : tensor<4x3x8x6xf32>) -> tensor<4x3x8x6xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<4x3x8x6x6xf32>) outs(%40 : tensor<4x3x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_9 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_9[] : tensor<f32>
      %extracted_10 = tensor.extract %from_elements[] : tensor<f32>
      %55 = arith.addf %extracted, %extracted_10 : f32
      %from_elements_11 = tensor.from_elements %55 : tensor<f32>
      %extracted_12 = tensor.extract %from_elements_11[] : tensor<f32>
      linalg.yield %extracted_12 : f32
    } -> tensor<4x3x8x6xf32>
    %42 = tensor.empty() : tensor<4x3x8x6x1xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<4x3x8x6xf32>) outs(%42 : tensor<4x3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x1xf32>
    %44 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %45 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<4x3x8x6x1xf32>) outs(%44 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x6xf32>
    %46 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %45 : tensor<4x3x8x6x6xf32>, tensor<4x3x8x6x6xf32>) outs(%46 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.divf %in, %in_9 : f32
      linalg.yield %55 : f32
    } -> tensor<4x3x8x6x6xf32>
    %48 = tensor.empty() : tensor<3x8x128x4x6xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %49 = linalg.fill ins(%cst_8 : f32) outs(%48 : tensor<3x8x128x4x6xf32>) -> tensor<3x8x128x4x6xf32>
    %50 = linalg.generic {indexing_maps = [#map14, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %47 : tensor<3x6x8x128xf32>, tensor<4x3x8x6x6xf32>) outs(%49 : tensor<3x8x128x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %55 = arith.mulf %in, %in_9 : f32
      %56 = arith.addf %out, %55 : f32
      linalg.yield %56 : f32
    } -> tensor<3x8x128x4x6xf32>
    %51 = tensor.empty() : tensor<4x3x6x8x128xf32>
    %52 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x8x128x4x6xf32>) outs(%51 : tensor<4x3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x6x8x128xf32>
    %53 = tensor.empty() : tensor<3x6x8x4x128xf32>
    %54 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<4x3x6x8x128xf32>) outs(%53 : tensor<3x6x8x4x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x6x8x4x128xf32>
    %collapsed = tensor.collapse_shape %54 [[0], [1], [2, 3], [4]] : tensor<3x6x8x4x128xf32> into tensor<3x6x32x128xf32>
    return %collapsed : tensor<3x6x32x128xf32>
  }
  func.func private @_where(%arg0: tensor<4x3x8x6x6xi1>, %arg1: tensor<3x8x6x4x6xf32>, %arg2: tensor<f32>) -> tensor<4x3x8x6x6xf32> {
    %0 = tensor.empty() : tensor<3x8x6x6xf32>
    %1 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<f32>) outs(%0 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x6x6xf32>
    %2 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %3 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<3x8x6x6xf32>) outs(%2 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x6xf32>
    %4 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %5 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x8x6x4x6xf32>) outs(%4 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x3x8x6x6xf32>
    %6 = tensor.empty() : tensor<4x3x8x6x6xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5, %3 : tensor<4x3x8x6x6xi1>, tensor<4x3x8x6x6xf32>, tensor<4x3x8x6x6xf32>) outs(%6 : tensor<4x3x8x6x6xf32>) {
    ^bb0(%in: i1, %in_0: f32, %in_1: f32, %out: f32):
      %8 = arith.select %in, %in_0, %in_1 : f32
      linalg.yield %8 : f32
    } -> tensor<4x3x8x6x6xf32>
    return %7 : tensor<4x3x8x6x6xf32>
  }
}
