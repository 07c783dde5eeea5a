// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, prefill-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
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
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c128 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%110, %111] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %110 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.sitofp %in : i64 to f32
      linalg.yield %110 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x32xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_5 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%12 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<1x6x32xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %14 = tensor.empty() : tensor<1x6x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%14 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x6x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%14 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x6x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %18 = tensor.empty() : tensor<3x6x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_6 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_4 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %24 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %collapsed_10 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %26 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%26 : tensor<64x896xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<18x896xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<18x896xf32>) -> tensor<18x896xf32>
    %29 = linalg.matmul ins(%collapsed_10, %transposed : tensor<18x64xf32>, tensor<64x896xf32>) outs(%28 : tensor<18x896xf32>) -> tensor<18x896xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%27 : tensor<18x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x896xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<18x896xf32>, tensor<18x896xf32>) outs(%27 : tensor<18x896xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<18x896xf32>
    %expanded_11 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [3, 6, 14, 64] : tensor<18x896xf32> into tensor<3x6x14x64xf32>
    %32 = tensor.empty() : tensor<3x14x6x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<3x6x14x64xf32>) outs(%32 : tensor<3x14x6x64xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<64x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%33 : tensor<64x128xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<18x128xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %36 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%35 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%34 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x128xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<18x128xf32>, tensor<18x128xf32>) outs(%34 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<18x128xf32>
    %expanded_14 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [3, 6, 2, 64] : tensor<18x128xf32> into tensor<3x6x2x64xf32>
    %39 = tensor.empty() : tensor<3x2x6x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x6x2x64xf32>) outs(%39 : tensor<3x2x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%33 : tensor<64x128xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%35 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%34 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x128xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<18x128xf32>, tensor<18x128xf32>) outs(%34 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<18x128xf32>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [3, 6, 2, 64] : tensor<18x128xf32> into tensor<3x6x2x64xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x6x2x64xf32>) outs(%39 : tensor<3x2x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %expanded_20 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>) outs(%32 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 14, 6, 32] [1, 1, 1, 1] : tensor<3x14x6x64xf32> to tensor<3x14x6x32xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [3, 14, 6, 32] [1, 1, 1, 1] : tensor<3x14x6x64xf32> to tensor<3x14x6x32xf32>
    %44 = tensor.empty() : tensor<3x14x6x32xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x14x6x32xf32>) outs(%44 : tensor<3x14x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x32xf32>
    %concat_22 = tensor.concat dim(3) %45, %extracted_slice : (tensor<3x14x6x32xf32>, tensor<3x14x6x32xf32>) -> tensor<3x14x6x64xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>) outs(%32 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x64xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<3x14x6x64xf32>, tensor<3x14x6x64xf32>) outs(%32 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x64xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>) outs(%39 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x2x6x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 2, 6, 32] [1, 1, 1, 1] : tensor<3x2x6x64xf32> to tensor<3x2x6x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [3, 2, 6, 32] [1, 1, 1, 1] : tensor<3x2x6x64xf32> to tensor<3x2x6x32xf32>
    %49 = tensor.empty() : tensor<3x2x6x32xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x2x6x32xf32>) outs(%49 : tensor<3x2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x2x6x32xf32>
    %concat_25 = tensor.concat dim(3) %50, %extracted_slice_23 : (tensor<3x2x6x32xf32>, tensor<3x2x6x32xf32>) -> tensor<3x2x6x64xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>) outs(%39 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x2x6x64xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) outs(%39 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x2x6x64xf32>
    %53 = tensor.empty() : tensor<3x2x7x6x64xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<3x2x6x64xf32>) outs(%53 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %collapsed_26 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<3x14x6x64xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<3x2x6x64xf32>) outs(%53 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %56 = tensor.empty() : tensor<3x14x64x6xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<3x14x6x64xf32>) outs(%56 : tensor<3x14x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<3x14x6x64xf32> into tensor<42x6x64xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<3x14x64x6xf32> into tensor<42x64x6xf32>
    %57 = tensor.empty() : tensor<42x6x6xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<42x6x6xf32>) -> tensor<42x6x6xf32>
    %59 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<42x6x64xf32>, tensor<42x64x6xf32>) outs(%58 : tensor<42x6x6xf32>) -> tensor<42x6x6xf32>
    %expanded_30 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [3, 14, 6, 6] : tensor<42x6x6xf32> into tensor<3x14x6x6xf32>
    %60 = tensor.empty() : tensor<3x14x6x6xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<3x14x6x6xf32>) outs(%60 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.mulf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x6xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %9 : tensor<3x14x6x6xf32>, tensor<3x1x6x6xf32>) outs(%60 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x6xf32>
    %63 = tensor.empty() : tensor<3x14x6xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<3x14x6xi64>) -> tensor<3x14x6xi64>
    %65 = tensor.empty() : tensor<3x14x6xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<3x14x6xf32>) -> tensor<3x14x6xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<3x14x6x6xf32>) outs(%66, %64 : tensor<3x14x6xf32>, tensor<3x14x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_50 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<3x14x6xf32>, tensor<3x14x6xi64>)
    %expanded_31 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [3, 14, 6, 1] : tensor<3x14x6xf32> into tensor<3x14x6x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_31 : tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>) outs(%60 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.subf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x14x6x6xf32>) outs(%60 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x6xf32>
    %70 = tensor.empty() : tensor<3x14x6x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<3x14x6x1xf32>) -> tensor<3x14x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<3x14x6x6xf32>) outs(%71 : tensor<3x14x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>) outs(%60 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.divf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x14x6x6xf32>
    %collapsed_32 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<3x14x6x6xf32> into tensor<42x6x6xf32>
    %collapsed_33 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<42x6x64xf32>
    %74 = tensor.empty() : tensor<42x6x64xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<42x6x64xf32>) -> tensor<42x6x64xf32>
    %76 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<42x6x6xf32>, tensor<42x6x64xf32>) outs(%75 : tensor<42x6x64xf32>) -> tensor<42x6x64xf32>
    %expanded_34 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [3, 14, 6, 64] : tensor<42x6x64xf32> into tensor<3x14x6x64xf32>
    %77 = tensor.empty() : tensor<3x6x14x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<3x14x6x64xf32>) outs(%77 : tensor<3x6x14x64xf32>) permutation = [0, 2, 1, 3] 
    %78 = tensor.empty() : tensor<896x64xf32>
    %transposed_36 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%78 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<3x6x14x64xf32> into tensor<18x896xf32>
    %79 = tensor.empty() : tensor<18x64xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %81 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<18x896xf32>, tensor<896x64xf32>) outs(%80 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_38 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_6 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_4 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %88 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %90 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%90 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %91 = tensor.empty() : tensor<18x96xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %93 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%92 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_41 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %94 = tensor.empty() : tensor<3x6x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<3x6x96xf32>) outs(%94 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      %111 = math.exp %110 : f32
      %112 = arith.addf %111, %cst_1 : f32
      %113 = arith.divf %cst_1, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x6x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %95 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%94 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x96xf32>
    %transposed_42 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%90 : tensor<64x96xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%92 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_43 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %expanded_43 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%94 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x96xf32>
    %99 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%99 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %100 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%80 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_46 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_46 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.addf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_6 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_4 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %107 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %110 = arith.mulf %in, %in_50 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x64xf32>
    %transposed_47 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%33 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %109 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%35 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_49 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_49, %52, %transposed_18 : tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
