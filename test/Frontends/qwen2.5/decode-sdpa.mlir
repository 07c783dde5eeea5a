// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x1xi64>, %arg16: tensor<3x2x5x64xf32>, %arg17: tensor<3x2x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x14x1x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c128 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%120, %121] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %120 = arith.addi %in, %c5_i64 : i64
      linalg.yield %120 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %11 = tensor.empty() : tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_8 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%13 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %15 = tensor.empty() : tensor<1x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %19 = tensor.empty() : tensor<3x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %25 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %collapsed_12 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %27 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%27 : tensor<64x896xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<3x896xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<3x896xf32>) -> tensor<3x896xf32>
    %30 = linalg.matmul ins(%collapsed_12, %transposed : tensor<3x64xf32>, tensor<64x896xf32>) outs(%29 : tensor<3x896xf32>) -> tensor<3x896xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%28 : tensor<3x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x896xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<3x896xf32>, tensor<3x896xf32>) outs(%28 : tensor<3x896xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x896xf32>
    %expanded_13 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [3, 1, 14, 64] : tensor<3x896xf32> into tensor<3x1x14x64xf32>
    %33 = tensor.empty() : tensor<3x14x1x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x1x14x64xf32>) outs(%33 : tensor<3x14x1x64xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<64x128xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%34 : tensor<64x128xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<3x128xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %37 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%36 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%35 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x128xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<3x128xf32>, tensor<3x128xf32>) outs(%35 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x128xf32>
    %expanded_16 = tensor.expand_shape %39 [[0], [1, 2, 3]] output_shape [3, 1, 2, 64] : tensor<3x128xf32> into tensor<3x1x2x64xf32>
    %40 = tensor.empty() : tensor<3x2x1x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x1x2x64xf32>) outs(%40 : tensor<3x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%34 : tensor<64x128xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%36 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%35 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x128xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<3x128xf32>, tensor<3x128xf32>) outs(%35 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x128xf32>
    %expanded_19 = tensor.expand_shape %43 [[0], [1, 2, 3]] output_shape [3, 1, 2, 64] : tensor<3x128xf32> into tensor<3x1x2x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x1x2x64xf32>) outs(%40 : tensor<3x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_22 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 14, 1, 32] [1, 1, 1, 1] : tensor<3x14x1x64xf32> to tensor<3x14x1x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [3, 14, 1, 32] [1, 1, 1, 1] : tensor<3x14x1x64xf32> to tensor<3x14x1x32xf32>
    %45 = tensor.empty() : tensor<3x14x1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<3x14x1x32xf32>) outs(%45 : tensor<3x14x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x32xf32>
    %concat_24 = tensor.concat dim(3) %46, %extracted_slice : (tensor<3x14x1x32xf32>, tensor<3x14x1x32xf32>) -> tensor<3x14x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%33 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x64xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<3x14x1x64xf32>, tensor<3x14x1x64xf32>) outs(%33 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x64xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%40 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x2x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 2, 1, 32] [1, 1, 1, 1] : tensor<3x2x1x64xf32> to tensor<3x2x1x32xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 2, 1, 32] [1, 1, 1, 1] : tensor<3x2x1x64xf32> to tensor<3x2x1x32xf32>
    %50 = tensor.empty() : tensor<3x2x1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x2x1x32xf32>) outs(%50 : tensor<3x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x2x1x32xf32>
    %concat_27 = tensor.concat dim(3) %51, %extracted_slice_25 : (tensor<3x2x1x32xf32>, tensor<3x2x1x32xf32>) -> tensor<3x2x1x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%40 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x2x1x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<3x2x1x64xf32>, tensor<3x2x1x64xf32>) outs(%40 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x2x1x64xf32>
    %concat_28 = tensor.concat dim(2) %arg16, %53 : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %concat_29 = tensor.concat dim(2) %arg17, %transposed_20 : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %54 = tensor.empty() : tensor<3x2x7x6x64xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<3x2x6x64xf32>) outs(%54 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %collapsed_30 = tensor.collapse_shape %55 [[0], [1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<3x14x6x64xf32>
    %56 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<3x2x6x64xf32>) outs(%54 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %57 = tensor.empty() : tensor<3x1x1x6xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map13, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %120 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1x6xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<3x14x1x64xf32>) outs(%33 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x14x1x64xf32>
    %60 = tensor.empty() : tensor<3x14x64x6xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<3x14x6x64xf32>) outs(%60 : tensor<3x14x64x6xf32>) permutation = [0, 1, 3, 2] 
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<3x14x64x6xf32>) outs(%60 : tensor<3x14x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.mulf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x14x64x6xf32>
    %collapsed_32 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<3x14x1x64xf32> into tensor<42x1x64xf32>
    %collapsed_33 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<3x14x64x6xf32> into tensor<42x64x6xf32>
    %62 = tensor.empty() : tensor<42x1x6xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<42x1x6xf32>) -> tensor<42x1x6xf32>
    %64 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<42x1x64xf32>, tensor<42x64x6xf32>) outs(%63 : tensor<42x1x6xf32>) -> tensor<42x1x6xf32>
    %expanded_34 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [3, 14, 1, 6] : tensor<42x1x6xf32> into tensor<3x14x1x6xf32>
    %65 = tensor.empty() : tensor<3x14x1x6xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %58 : tensor<3x14x1x6xf32>, tensor<3x1x1x6xf32>) outs(%65 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x6xf32>
    %67 = tensor.empty() : tensor<3x14x1xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<3x14x1xi64>) -> tensor<3x14x1xi64>
    %69 = tensor.empty() : tensor<3x14x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<3x14x1xf32>) -> tensor<3x14x1xf32>
    %71:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<3x14x1x6xf32>) outs(%70, %68 : tensor<3x14x1xf32>, tensor<3x14x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_54 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<3x14x1xf32>, tensor<3x14x1xi64>)
    %expanded_35 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [3, 14, 1, 1] : tensor<3x14x1xf32> into tensor<3x14x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_35 : tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>) outs(%65 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.subf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x6xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<3x14x1x6xf32>) outs(%65 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x6xf32>
    %74 = tensor.empty() : tensor<3x14x1x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<3x14x1x1xf32>) -> tensor<3x14x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<3x14x1x6xf32>) outs(%75 : tensor<3x14x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>) outs(%65 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.divf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x6xf32>
    %78 = tensor.empty() : tensor<3x14x1x6xi1>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x14x1x6xf32>) outs(%78 : tensor<3x14x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %120 = arith.extf %in : f32 to f64
      %121 = arith.cmpf oeq, %120, %cst_6 : f64
      linalg.yield %121 : i1
    } -> tensor<3x14x1x6xi1>
    %80 = tensor.empty() : tensor<3x14x1x1xi1>
    %81 = linalg.fill ins(%true : i1) outs(%80 : tensor<3x14x1x1xi1>) -> tensor<3x14x1x1xi1>
    %82 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<3x14x1x6xi1>) outs(%81 : tensor<3x14x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %120 = arith.andi %in, %out : i1
      linalg.yield %120 : i1
    } -> tensor<3x14x1x1xi1>
    %83 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %cst_2, %77 : tensor<3x14x1x1xi1>, tensor<3x14x1x6xf32>, tensor<3x14x1x6xf32>) outs(%65 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %120 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %120 : f32
    } -> tensor<3x14x1x6xf32>
    %collapsed_36 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<3x14x1x6xf32> into tensor<42x1x6xf32>
    %collapsed_37 = tensor.collapse_shape %56 [[0, 1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<42x6x64xf32>
    %84 = tensor.empty() : tensor<42x1x64xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<42x1x64xf32>) -> tensor<42x1x64xf32>
    %86 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<42x1x6xf32>, tensor<42x6x64xf32>) outs(%85 : tensor<42x1x64xf32>) -> tensor<42x1x64xf32>
    %expanded_38 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [3, 14, 1, 64] : tensor<42x1x64xf32> into tensor<3x14x1x64xf32>
    %87 = tensor.empty() : tensor<3x1x14x64xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<3x14x1x64xf32>) outs(%87 : tensor<3x1x14x64xf32>) permutation = [0, 2, 1, 3] 
    %88 = tensor.empty() : tensor<896x64xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%88 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0], [1, 2, 3]] : tensor<3x1x14x64xf32> into tensor<3x896xf32>
    %89 = tensor.empty() : tensor<3x64xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %91 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<3x896xf32>, tensor<896x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_42 = tensor.expand_shape %91 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %98 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %100 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %99 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %101 = tensor.empty() : tensor<3x96xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %103 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%102 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_45 = tensor.expand_shape %103 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %104 = tensor.empty() : tensor<3x1x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<3x1x96xf32>) outs(%104 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      %121 = math.exp %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.divf %cst_1, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %105 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%104 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x96xf32>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%102 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_47 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_47 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%104 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x96xf32>
    %109 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%109 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %108 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %110 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_50 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_50 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.addf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %117 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %120 = arith.mulf %in, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x64xf32>
    %transposed_51 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%34 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %119 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%36 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_53 = tensor.expand_shape %119 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_53, %concat_28, %concat_29 : tensor<3x1x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
