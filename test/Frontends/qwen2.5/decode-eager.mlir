// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %113 = arith.index_cast %in : i64 to index
      %114 = linalg.index 2 : index
      %115 = arith.cmpi slt, %113, %c128 : index
      cf.assert %115, "index must be smaller than dim size"
      %116 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %116, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%113, %114] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %113 = arith.addi %in, %c5_i64 : i64
      linalg.yield %113 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %113 = linalg.index 0 : index
      %114 = arith.index_cast %113 : index to i64
      linalg.yield %114 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_8 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %113 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %113 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %113 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %13 = tensor.empty() : tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x1xi64>) outs(%13 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %113 = arith.sitofp %in : i64 to f32
      linalg.yield %113 : f32
    } -> tensor<1x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_5 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%15 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %17 = tensor.empty() : tensor<1x1x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%17 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.cos %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%17 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.sin %in : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %21 = tensor.empty() : tensor<3x1x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_6 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_4 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %27 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %29 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%29 : tensor<64x896xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<3x896xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<3x896xf32>) -> tensor<3x896xf32>
    %32 = linalg.matmul ins(%collapsed_10, %transposed : tensor<3x64xf32>, tensor<64x896xf32>) outs(%31 : tensor<3x896xf32>) -> tensor<3x896xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%30 : tensor<3x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x896xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<3x896xf32>, tensor<3x896xf32>) outs(%30 : tensor<3x896xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x896xf32>
    %expanded_11 = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [3, 1, 14, 64] : tensor<3x896xf32> into tensor<3x1x14x64xf32>
    %35 = tensor.empty() : tensor<3x14x1x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<3x1x14x64xf32>) outs(%35 : tensor<3x14x1x64xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<64x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%36 : tensor<64x128xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<3x128xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %39 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%38 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%37 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x128xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<3x128xf32>, tensor<3x128xf32>) outs(%37 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x128xf32>
    %expanded_14 = tensor.expand_shape %41 [[0], [1, 2, 3]] output_shape [3, 1, 2, 64] : tensor<3x128xf32> into tensor<3x1x2x64xf32>
    %42 = tensor.empty() : tensor<3x2x1x64xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x1x2x64xf32>) outs(%42 : tensor<3x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%36 : tensor<64x128xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%38 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%37 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x128xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<3x128xf32>, tensor<3x128xf32>) outs(%37 : tensor<3x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x128xf32>
    %expanded_17 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [3, 1, 2, 64] : tensor<3x128xf32> into tensor<3x1x2x64xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x1x2x64xf32>) outs(%42 : tensor<3x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_20 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%35 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 14, 1, 32] [1, 1, 1, 1] : tensor<3x14x1x64xf32> to tensor<3x14x1x32xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [3, 14, 1, 32] [1, 1, 1, 1] : tensor<3x14x1x64xf32> to tensor<3x14x1x32xf32>
    %47 = tensor.empty() : tensor<3x14x1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x14x1x32xf32>) outs(%47 : tensor<3x14x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x32xf32>
    %concat_22 = tensor.concat dim(3) %48, %extracted_slice : (tensor<3x14x1x32xf32>, tensor<3x14x1x32xf32>) -> tensor<3x14x1x64xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%35 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<3x14x1x64xf32>, tensor<3x14x1x64xf32>) outs(%35 : tensor<3x14x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%42 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x2x1x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 2, 1, 32] [1, 1, 1, 1] : tensor<3x2x1x64xf32> to tensor<3x2x1x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [3, 2, 1, 32] [1, 1, 1, 1] : tensor<3x2x1x64xf32> to tensor<3x2x1x32xf32>
    %52 = tensor.empty() : tensor<3x2x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x2x1x32xf32>) outs(%52 : tensor<3x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x2x1x32xf32>
    %concat_25 = tensor.concat dim(3) %53, %extracted_slice_23 : (tensor<3x2x1x32xf32>, tensor<3x2x1x32xf32>) -> tensor<3x2x1x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%42 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x2x1x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<3x2x1x64xf32>, tensor<3x2x1x64xf32>) outs(%42 : tensor<3x2x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x2x1x64xf32>
    %concat_26 = tensor.concat dim(2) %arg16, %55 : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %concat_27 = tensor.concat dim(2) %arg17, %transposed_18 : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %56 = tensor.empty() : tensor<3x2x7x6x64xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<3x2x6x64xf32>) outs(%56 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %collapsed_28 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<3x14x6x64xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x2x6x64xf32>) outs(%56 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %59 = tensor.empty() : tensor<3x14x64x6xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<3x14x6x64xf32>) outs(%59 : tensor<3x14x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<3x14x1x64xf32> into tensor<42x1x64xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<3x14x64x6xf32> into tensor<42x64x6xf32>
    %60 = tensor.empty() : tensor<42x1x6xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<42x1x6xf32>) -> tensor<42x1x6xf32>
    %62 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<42x1x64xf32>, tensor<42x64x6xf32>) outs(%61 : tensor<42x1x6xf32>) -> tensor<42x1x6xf32>
    %expanded_32 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [3, 14, 1, 6] : tensor<42x1x6xf32> into tensor<3x14x1x6xf32>
    %63 = tensor.empty() : tensor<3x14x1x6xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<3x14x1x6xf32>) outs(%63 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.mulf %in, %cst_7 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x6xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %12 : tensor<3x14x1x6xf32>, tensor<3x1x1x6xf32>) outs(%63 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x6xf32>
    %66 = tensor.empty() : tensor<3x14x1xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<3x14x1xi64>) -> tensor<3x14x1xi64>
    %68 = tensor.empty() : tensor<3x14x1xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<3x14x1xf32>) -> tensor<3x14x1xf32>
    %70:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<3x14x1x6xf32>) outs(%69, %67 : tensor<3x14x1xf32>, tensor<3x14x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.maximumf %in, %out : f32
      %116 = arith.cmpf ogt, %in, %out : f32
      %117 = arith.select %116, %114, %out_52 : i64
      linalg.yield %115, %117 : f32, i64
    } -> (tensor<3x14x1xf32>, tensor<3x14x1xi64>)
    %expanded_33 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [3, 14, 1, 1] : tensor<3x14x1xf32> into tensor<3x14x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_33 : tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>) outs(%63 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.subf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<3x14x1x6xf32>) outs(%63 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.exp %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x6xf32>
    %73 = tensor.empty() : tensor<3x14x1x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<3x14x1x1xf32>) -> tensor<3x14x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<3x14x1x6xf32>) outs(%74 : tensor<3x14x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>) outs(%63 : tensor<3x14x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.divf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x14x1x6xf32>
    %collapsed_34 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<3x14x1x6xf32> into tensor<42x1x6xf32>
    %collapsed_35 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<42x6x64xf32>
    %77 = tensor.empty() : tensor<42x1x64xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<42x1x64xf32>) -> tensor<42x1x64xf32>
    %79 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<42x1x6xf32>, tensor<42x6x64xf32>) outs(%78 : tensor<42x1x64xf32>) -> tensor<42x1x64xf32>
    %expanded_36 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [3, 14, 1, 64] : tensor<42x1x64xf32> into tensor<3x14x1x64xf32>
    %80 = tensor.empty() : tensor<3x1x14x64xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<3x14x1x64xf32>) outs(%80 : tensor<3x1x14x64xf32>) permutation = [0, 2, 1, 3] 
    %81 = tensor.empty() : tensor<896x64xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%81 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3]] : tensor<3x1x14x64xf32> into tensor<3x896xf32>
    %82 = tensor.empty() : tensor<3x64xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %84 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<3x896xf32>, tensor<896x64xf32>) outs(%83 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_40 = tensor.expand_shape %84 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_6 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_4 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<3x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %91 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %93 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%93 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %94 = tensor.empty() : tensor<3x96xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %96 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%95 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_43 = tensor.expand_shape %96 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %97 = tensor.empty() : tensor<3x1x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<3x1x96xf32>) outs(%97 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.negf %in : f32
      %114 = math.exp %113 : f32
      %115 = arith.addf %114, %cst_1 : f32
      %116 = arith.divf %cst_1, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<3x1x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %98 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%97 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x96xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%93 : tensor<64x96xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%95 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_45 = tensor.expand_shape %100 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_45 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%97 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x96xf32>
    %102 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%102 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %103 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%83 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_48 = tensor.expand_shape %103 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_48 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.addf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_6 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.truncf %cst_4 : f64 to f32
      %114 = arith.addf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<3x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.rsqrt %in : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %110 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %113 = arith.mulf %in, %in_52 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x64xf32>
    %transposed_49 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%36 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %112 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%38 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_51 = tensor.expand_shape %112 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_51, %concat_26, %concat_27 : tensor<3x1x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
