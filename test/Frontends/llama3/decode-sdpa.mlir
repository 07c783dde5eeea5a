// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x1xi64>, %arg13: tensor<3x8x5x128xf32>, %arg14: tensor<3x8x5x128xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x1x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c128 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%117, %118] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %117 = arith.addi %in, %c5_i64 : i64
      linalg.yield %117 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %117 : i1
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
      %117 = arith.sitofp %in : i64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_8 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %15 = tensor.empty() : tensor<1x1x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.cos %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.sin %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x1x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %19 = tensor.empty() : tensor<3x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %25 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %27 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%27 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %28 = tensor.empty() : tensor<3x4096xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %30 = linalg.matmul ins(%collapsed_12, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%29 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_13 = tensor.expand_shape %30 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %31 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x1x32x128xf32>) outs(%31 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %32 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%32 : tensor<64x1024xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<3x1024xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %35 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%34 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_16 = tensor.expand_shape %35 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %36 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x1x8x128xf32>) outs(%36 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%32 : tensor<64x1024xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%34 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_19 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x1x8x128xf32>) outs(%36 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_22 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%31 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %39 = tensor.empty() : tensor<3x32x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<3x32x1x64xf32>) outs(%39 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_24 = tensor.concat dim(3) %40, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%31 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x128xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%31 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.addf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x128xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%36 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %44 = tensor.empty() : tensor<3x8x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x8x1x64xf32>) outs(%44 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_27 = tensor.concat dim(3) %45, %extracted_slice_25 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%36 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x8x1x128xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%36 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.addf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_28 = tensor.concat dim(2) %arg13, %47 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_29 = tensor.concat dim(2) %arg14, %transposed_20 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %48 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<3x8x6x128xf32>) outs(%48 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_30 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<3x8x6x128xf32>) outs(%48 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %51 = tensor.empty() : tensor<3x1x1x6xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map11, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%51 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %117 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1x6xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<3x32x1x128xf32>) outs(%31 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x32x1x128xf32>
    %54 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<3x32x6x128xf32>) outs(%54 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<3x32x128x6xf32>) outs(%54 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.mulf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_32 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_33 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %56 = tensor.empty() : tensor<96x1x6xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %58 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%57 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_34 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %59 = tensor.empty() : tensor<3x32x1x6xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %52 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%59 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.addf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x6xf32>
    %61 = tensor.empty() : tensor<3x32x1xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %63 = tensor.empty() : tensor<3x32x1xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %65:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<3x32x1x6xf32>) outs(%64, %62 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_54 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_35 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_35 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%59 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.subf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x6xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x32x1x6xf32>) outs(%59 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x6xf32>
    %68 = tensor.empty() : tensor<3x32x1x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<3x32x1x6xf32>) outs(%69 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%59 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.divf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x6xf32>
    %72 = tensor.empty() : tensor<3x32x1x6xi1>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<3x32x1x6xf32>) outs(%72 : tensor<3x32x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %117 = arith.extf %in : f32 to f64
      %118 = arith.cmpf oeq, %117, %cst_6 : f64
      linalg.yield %118 : i1
    } -> tensor<3x32x1x6xi1>
    %74 = tensor.empty() : tensor<3x32x1x1xi1>
    %75 = linalg.fill ins(%true : i1) outs(%74 : tensor<3x32x1x1xi1>) -> tensor<3x32x1x1xi1>
    %76 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<3x32x1x6xi1>) outs(%75 : tensor<3x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %117 = arith.andi %in, %out : i1
      linalg.yield %117 : i1
    } -> tensor<3x32x1x1xi1>
    %77 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_2, %71 : tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) outs(%59 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %117 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %117 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_36 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_37 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %78 = tensor.empty() : tensor<96x1x128xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %80 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%79 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_38 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %81 = tensor.empty() : tensor<3x1x32x128xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<3x32x1x128xf32>) outs(%81 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %82 = tensor.empty() : tensor<4096x64xf32>
    %transposed_40 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%82 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %83 = tensor.empty() : tensor<3x64xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %85 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%84 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_42 = tensor.expand_shape %85 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.addf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %92 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %94 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%94 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %93 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %95 = tensor.empty() : tensor<3x96xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %97 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%96 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_45 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %98 = tensor.empty() : tensor<3x1x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<3x1x96xf32>) outs(%98 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      %118 = math.exp %117 : f32
      %119 = arith.addf %118, %cst_1 : f32
      %120 = arith.divf %cst_1, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %99 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%98 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x96xf32>
    %transposed_46 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%94 : tensor<64x96xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%96 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_47 = tensor.expand_shape %101 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %expanded_47 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%98 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x96xf32>
    %103 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%103 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %104 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%84 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_50 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_50 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.addf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_9 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_7 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %111 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %117 = arith.mulf %in, %in_54 : f32
      linalg.yield %117 : f32
    } -> tensor<3x1x64xf32>
    %113 = tensor.empty() : tensor<64x128xf32>
    %transposed_51 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%113 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %114 = tensor.empty() : tensor<3x128xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %116 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%115 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_53 = tensor.expand_shape %116 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_53, %concat_28, %concat_29 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
