// RUN: %frontends_check %s
//
// jnp.einsum over groups of heads, without a repeat: jax 0.10.2, jaxlib 0.10.2, torch-mlir
// 20261001.
// Heads and head dim of Llama 3 8B.
// Adapted by utils/frontends/emit.py: the attributes mhlo.* of the module are left out; the
// attributes jax.* of results are left out.

#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d4, d5)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
module {
  func.func public @main(%arg0: tensor<3x6x32x128xbf16>, %arg1: tensor<3x6x8x128xbf16>, %arg2: tensor<3x6x8x128xbf16>) -> (tensor<3x6x32x128xbf16>) {
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [3, 6, 8, 4, 128] : tensor<3x6x32x128xbf16> into tensor<3x6x8x4x128xbf16>
    %0 = tensor.empty() : tensor<3x8x6x6x4xbf16>
    %cst = arith.constant 0.000000e+00 : bf16
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<3x8x6x6x4xbf16>) -> tensor<3x8x6x6x4xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %expanded : tensor<3x6x8x128xbf16>, tensor<3x6x8x4x128xbf16>) outs(%1 : tensor<3x8x6x6x4xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %57 = arith.mulf %in, %in_8 : bf16
      %58 = arith.addf %out, %57 : bf16
      linalg.yield %58 : bf16
    } -> tensor<3x8x6x6x4xbf16>
    %3 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<3x8x6x6x4xbf16>) outs(%3 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x6xbf16>
    %cst_0 = arith.constant dense<8.837890e-02> : tensor<bf16>
    %5 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %6 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<bf16>) outs(%5 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x6xbf16>
    %7 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<3x8x4x6x6xbf16>, tensor<3x8x4x6x6xbf16>) outs(%7 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %57 = arith.mulf %in, %in_8 : bf16
      linalg.yield %57 : bf16
    } -> tensor<3x8x4x6x6xbf16>
    %9 = tensor.empty() : tensor<6xi32>
    %10 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%9 : tensor<6xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<6xi32>
    %11 = tensor.empty() : tensor<6x1xi32>
    %12 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<6xi32>) outs(%11 : tensor<6x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x1xi32>
    %13 = tensor.empty() : tensor<6xi32>
    %14 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%13 : tensor<6xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<6xi32>
    %15 = tensor.empty() : tensor<1x6xi32>
    %16 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<6xi32>) outs(%15 : tensor<1x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x6xi32>
    %17 = tensor.empty() : tensor<6x6xi32>
    %18 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<6x1xi32>) outs(%17 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x6xi32>
    %19 = tensor.empty() : tensor<6x6xi32>
    %20 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x6xi32>) outs(%19 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x6xi32>
    %21 = tensor.empty() : tensor<6x6xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<6x6xi32>, tensor<6x6xi32>) outs(%21 : tensor<6x6xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %57 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %57 : i1
    } -> tensor<6x6xi1>
    %cst_1 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %23 = call @_where(%22, %8, %cst_1) : (tensor<6x6xi1>, tensor<3x8x4x6x6xbf16>, tensor<bf16>) -> tensor<3x8x4x6x6xbf16>
    %24 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<3x8x4x6x6xbf16>) outs(%24 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %57 = arith.extf %in : bf16 to f32
      linalg.yield %57 : f32
    } -> tensor<3x8x4x6x6xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 0xFF800000 : f32
    %26 = tensor.empty() : tensor<3x8x4x6xf32>
    %27 = linalg.fill ins(%cst_3 : f32) outs(%26 : tensor<3x8x4x6xf32>) -> tensor<3x8x4x6xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<3x8x4x6x6xf32>) outs(%27 : tensor<3x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %57 = arith.maximumf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %57 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<3x8x4x6xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %29 = tensor.empty() : tensor<3x8x4x6xf32>
    %30 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%29 : tensor<3x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6xf32>
    %31 = tensor.empty() : tensor<3x8x4x6xf32>
    %32 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %28 : tensor<3x8x4x6xf32>, tensor<3x8x4x6xf32>) outs(%31 : tensor<3x8x4x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.maximumf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<3x8x4x6xf32>
    %33 = tensor.empty() : tensor<3x8x4x6x1xf32>
    %34 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<3x8x4x6xf32>) outs(%33 : tensor<3x8x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x1xf32>
    %35 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %36 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<3x8x4x6x1xf32>) outs(%35 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x6xf32>
    %37 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %36 : tensor<3x8x4x6x6xf32>, tensor<3x8x4x6x6xf32>) outs(%37 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.subf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<3x8x4x6x6xf32>
    %39 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<3x8x4x6x6xf32>) outs(%39 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<3x8x4x6x6xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %41 = tensor.empty() : tensor<3x8x4x6xf32>
    %42 = linalg.fill ins(%cst_6 : f32) outs(%41 : tensor<3x8x4x6xf32>) -> tensor<3x8x4x6xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<3x8x4x6x6xf32>) outs(%42 : tensor<3x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %from_elements = tensor.from_elements %in : tensor<f32>
      %from_elements_8 = tensor.from_elements %out : tensor<f32>
      %extracted = tensor.extract %from_elements_8[] : tensor<f32>
      %extracted_9 = tensor.extract %from_elements[] : tensor<f32>
      %57 = arith.addf %extracted, %extracted_9 : f32
      %from_elements_10 = tensor.from_elements %57 : tensor<f32>
      %extracted_11 = tensor.extract %from_elements_10[] : tensor<f32>
      linalg.yield %extracted_11 : f32
    } -> tensor<3x8x4x6xf32>
    %44 = tensor.empty() : tensor<3x8x4x6x1xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<3x8x4x6xf32>) outs(%44 : tensor<3x8x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x1xf32>
    %46 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %47 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<3x8x4x6x1xf32>) outs(%46 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x6xf32>
    %48 = tensor.empty() : tensor<3x8x4x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %47 : tensor<3x8x4x6x6xf32>, tensor<3x8x4x6x6xf32>) outs(%48 : tensor<3x8x4x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.divf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<3x8x4x6x6xf32>
    %50 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<3x8x4x6x6xf32>) outs(%50 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %57 = arith.truncf %in : f32 to bf16
      linalg.yield %57 : bf16
    } -> tensor<3x8x4x6x6xbf16>
    %52 = tensor.empty() : tensor<3x8x128x4x6xbf16>
    %cst_7 = arith.constant 0.000000e+00 : bf16
    %53 = linalg.fill ins(%cst_7 : bf16) outs(%52 : tensor<3x8x128x4x6xbf16>) -> tensor<3x8x128x4x6xbf16>
    %54 = linalg.generic {indexing_maps = [#map16, #map17, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %51 : tensor<3x6x8x128xbf16>, tensor<3x8x4x6x6xbf16>) outs(%53 : tensor<3x8x128x4x6xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %57 = arith.mulf %in, %in_8 : bf16
      %58 = arith.addf %out, %57 : bf16
      linalg.yield %58 : bf16
    } -> tensor<3x8x128x4x6xbf16>
    %55 = tensor.empty() : tensor<3x6x8x4x128xbf16>
    %56 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<3x8x128x4x6xbf16>) outs(%55 : tensor<3x6x8x4x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x6x8x4x128xbf16>
    %collapsed = tensor.collapse_shape %56 [[0], [1], [2, 3], [4]] : tensor<3x6x8x4x128xbf16> into tensor<3x6x32x128xbf16>
    return %collapsed : tensor<3x6x32x128xbf16>
  }
  func.func private @_where(%arg0: tensor<6x6xi1>, %arg1: tensor<3x8x4x6x6xbf16>, %arg2: tensor<bf16>) -> tensor<3x8x4x6x6xbf16> {
    %0 = tensor.empty() : tensor<3x8x4x6x6xi1>
    %1 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<6x6xi1>) outs(%0 : tensor<3x8x4x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x8x4x6x6xi1>
    %2 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %3 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<bf16>) outs(%2 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x6xbf16>
    %4 = tensor.empty() : tensor<3x8x4x6x6xbf16>
    %5 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1, %arg1, %3 : tensor<3x8x4x6x6xi1>, tensor<3x8x4x6x6xbf16>, tensor<3x8x4x6x6xbf16>) outs(%4 : tensor<3x8x4x6x6xbf16>) {
    ^bb0(%in: i1, %in_0: bf16, %in_1: bf16, %out: bf16):
      %6 = arith.select %in, %in_0, %in_1 : bf16
      linalg.yield %6 : bf16
    } -> tensor<3x8x4x6x6xbf16>
    return %5 : tensor<3x8x4x6x6xbf16>
  }
}
