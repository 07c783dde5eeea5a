// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
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
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x14x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.35355339059327379 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c128 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%117, %118] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %117 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %8 = tensor.empty() : tensor<1x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x6x1xi64>) outs(%8 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.sitofp %in : i64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x32xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_8 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<1x6x32xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %12 = tensor.empty() : tensor<1x6x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.cos %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x6x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.sin %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x6x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %16 = tensor.empty() : tensor<3x6x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %22 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %collapsed_12 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %24 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%24 : tensor<64x896xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<18x896xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<18x896xf32>) -> tensor<18x896xf32>
    %27 = linalg.matmul ins(%collapsed_12, %transposed : tensor<18x64xf32>, tensor<64x896xf32>) outs(%26 : tensor<18x896xf32>) -> tensor<18x896xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%25 : tensor<18x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x896xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<18x896xf32>, tensor<18x896xf32>) outs(%25 : tensor<18x896xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<18x896xf32>
    %expanded_13 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [3, 6, 14, 64] : tensor<18x896xf32> into tensor<3x6x14x64xf32>
    %30 = tensor.empty() : tensor<3x14x6x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x6x14x64xf32>) outs(%30 : tensor<3x14x6x64xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<64x128xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%31 : tensor<64x128xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<18x128xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %34 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%33 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%32 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x128xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<18x128xf32>, tensor<18x128xf32>) outs(%32 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<18x128xf32>
    %expanded_16 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [3, 6, 2, 64] : tensor<18x128xf32> into tensor<3x6x2x64xf32>
    %37 = tensor.empty() : tensor<3x2x6x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x6x2x64xf32>) outs(%37 : tensor<3x2x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%31 : tensor<64x128xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%33 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%32 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x128xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<18x128xf32>, tensor<18x128xf32>) outs(%32 : tensor<18x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<18x128xf32>
    %expanded_19 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [3, 6, 2, 64] : tensor<18x128xf32> into tensor<3x6x2x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x6x2x64xf32>) outs(%37 : tensor<3x2x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %expanded_22 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>) outs(%30 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 14, 6, 32] [1, 1, 1, 1] : tensor<3x14x6x64xf32> to tensor<3x14x6x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [3, 14, 6, 32] [1, 1, 1, 1] : tensor<3x14x6x64xf32> to tensor<3x14x6x32xf32>
    %42 = tensor.empty() : tensor<3x14x6x32xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<3x14x6x32xf32>) outs(%42 : tensor<3x14x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x32xf32>
    %concat_24 = tensor.concat dim(3) %43, %extracted_slice : (tensor<3x14x6x32xf32>, tensor<3x14x6x32xf32>) -> tensor<3x14x6x64xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>) outs(%30 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x64xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<3x14x6x64xf32>, tensor<3x14x6x64xf32>) outs(%30 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x64xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>) outs(%37 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x2x6x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 2, 6, 32] [1, 1, 1, 1] : tensor<3x2x6x64xf32> to tensor<3x2x6x32xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 2, 6, 32] [1, 1, 1, 1] : tensor<3x2x6x64xf32> to tensor<3x2x6x32xf32>
    %47 = tensor.empty() : tensor<3x2x6x32xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x2x6x32xf32>) outs(%47 : tensor<3x2x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x2x6x32xf32>
    %concat_27 = tensor.concat dim(3) %48, %extracted_slice_25 : (tensor<3x2x6x32xf32>, tensor<3x2x6x32xf32>) -> tensor<3x2x6x64xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>) outs(%37 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x2x6x64xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) outs(%37 : tensor<3x2x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x2x6x64xf32>
    %51 = tensor.empty() : tensor<3x2x7x6x64xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x2x6x64xf32>) outs(%51 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %collapsed_28 = tensor.collapse_shape %52 [[0], [1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<3x14x6x64xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<3x2x6x64xf32>) outs(%51 : tensor<3x2x7x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x7x6x64xf32>
    %54 = tensor.empty() : tensor<3x1x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map14, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %117 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<3x14x6x64xf32>) outs(%30 : tensor<3x14x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x14x6x64xf32>
    %57 = tensor.empty() : tensor<3x14x64x6xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<3x14x6x64xf32>) outs(%57 : tensor<3x14x64x6xf32>) permutation = [0, 1, 3, 2] 
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<3x14x64x6xf32>) outs(%57 : tensor<3x14x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x14x64x6xf32>
    %collapsed_30 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<3x14x6x64xf32> into tensor<42x6x64xf32>
    %collapsed_31 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<3x14x64x6xf32> into tensor<42x64x6xf32>
    %59 = tensor.empty() : tensor<42x6x6xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<42x6x6xf32>) -> tensor<42x6x6xf32>
    %61 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<42x6x64xf32>, tensor<42x64x6xf32>) outs(%60 : tensor<42x6x6xf32>) -> tensor<42x6x6xf32>
    %expanded_32 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [3, 14, 6, 6] : tensor<42x6x6xf32> into tensor<3x14x6x6xf32>
    %62 = tensor.empty() : tensor<3x14x6x6xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %55 : tensor<3x14x6x6xf32>, tensor<3x1x6x6xf32>) outs(%62 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x6xf32>
    %64 = tensor.empty() : tensor<3x14x6xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<3x14x6xi64>) -> tensor<3x14x6xi64>
    %66 = tensor.empty() : tensor<3x14x6xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<3x14x6xf32>) -> tensor<3x14x6xf32>
    %68:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<3x14x6x6xf32>) outs(%67, %65 : tensor<3x14x6xf32>, tensor<3x14x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_52 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<3x14x6xf32>, tensor<3x14x6xi64>)
    %expanded_33 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [3, 14, 6, 1] : tensor<3x14x6xf32> into tensor<3x14x6x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_33 : tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>) outs(%62 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.subf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x6xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<3x14x6x6xf32>) outs(%62 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x6xf32>
    %71 = tensor.empty() : tensor<3x14x6x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<3x14x6x1xf32>) -> tensor<3x14x6x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<3x14x6x6xf32>) outs(%72 : tensor<3x14x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>) outs(%62 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.divf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x6xf32>
    %75 = tensor.empty() : tensor<3x14x6x6xi1>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<3x14x6x6xf32>) outs(%75 : tensor<3x14x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %117 = arith.extf %in : f32 to f64
      %118 = arith.cmpf oeq, %117, %cst_6 : f64
      linalg.yield %118 : i1
    } -> tensor<3x14x6x6xi1>
    %77 = tensor.empty() : tensor<3x14x6x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<3x14x6x1xi1>) -> tensor<3x14x6x1xi1>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x14x6x6xi1>) outs(%78 : tensor<3x14x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %117 = arith.andi %in, %out : i1
      linalg.yield %117 : i1
    } -> tensor<3x14x6x1xi1>
    %80 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_2, %74 : tensor<3x14x6x1xi1>, tensor<3x14x6x6xf32>, tensor<3x14x6x6xf32>) outs(%62 : tensor<3x14x6x6xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %117 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %117 : f32
    } -> tensor<3x14x6x6xf32>
    %collapsed_34 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<3x14x6x6xf32> into tensor<42x6x6xf32>
    %collapsed_35 = tensor.collapse_shape %53 [[0, 1, 2], [3], [4]] : tensor<3x2x7x6x64xf32> into tensor<42x6x64xf32>
    %81 = tensor.empty() : tensor<42x6x64xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<42x6x64xf32>) -> tensor<42x6x64xf32>
    %83 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<42x6x6xf32>, tensor<42x6x64xf32>) outs(%82 : tensor<42x6x64xf32>) -> tensor<42x6x64xf32>
    %expanded_36 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [3, 14, 6, 64] : tensor<42x6x64xf32> into tensor<3x14x6x64xf32>
    %84 = tensor.empty() : tensor<3x6x14x64xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<3x14x6x64xf32>) outs(%84 : tensor<3x6x14x64xf32>) permutation = [0, 2, 1, 3] 
    %85 = tensor.empty() : tensor<896x64xf32>
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%85 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<3x6x14x64xf32> into tensor<18x896xf32>
    %86 = tensor.empty() : tensor<18x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %88 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<18x896xf32>, tensor<896x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_40 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %95 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %97 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %98 = tensor.empty() : tensor<18x96xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %100 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_43 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %101 = tensor.empty() : tensor<3x6x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      %118 = math.exp %117 : f32
      %119 = arith.addf %118, %cst_1 : f32
      %120 = arith.divf %cst_1, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x96xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %102 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x96xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_45 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_45 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x96xf32>
    %106 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%106 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %107 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_48 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_48 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.addf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %114 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %117 = arith.mulf %in, %in_52 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x64xf32>
    %transposed_49 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%31 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %116 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%33 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_51 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_51, %50, %transposed_20 : tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
