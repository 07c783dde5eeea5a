// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c128 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%110, %111] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %110 = arith.addi %in, %c5_i64 : i64
      linalg.yield %110 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_8 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %110 : i1
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
      %110 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %13 = tensor.empty() : tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x1xi64>) outs(%13 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.sitofp %in : i64 to f32
      linalg.yield %110 : f32
    } -> tensor<1x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_6 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %17 = tensor.empty() : tensor<1x1x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%17 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x128xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%17 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x1x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %21 = tensor.empty() : tensor<3x1x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %27 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %29 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%29 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %30 = tensor.empty() : tensor<3x4096xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %32 = linalg.matmul ins(%collapsed_10, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%31 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_11 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %33 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<3x1x32x128xf32>) outs(%33 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<64x1024xf32>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%34 : tensor<64x1024xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<3x1024xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %37 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%36 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_14 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %38 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x1x8x128xf32>) outs(%38 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%34 : tensor<64x1024xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%36 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_17 = tensor.expand_shape %39 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x1x8x128xf32>) outs(%38 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_20 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%33 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %41 = tensor.empty() : tensor<3x32x1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x32x1x64xf32>) outs(%41 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_22 = tensor.concat dim(3) %42, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%33 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x128xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%33 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x128xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%38 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %46 = tensor.empty() : tensor<3x8x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x8x1x64xf32>) outs(%46 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_25 = tensor.concat dim(3) %47, %extracted_slice_23 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%38 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x8x1x128xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%38 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_26 = tensor.concat dim(2) %arg13, %49 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_27 = tensor.concat dim(2) %arg14, %transposed_18 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %50 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<3x8x6x128xf32>) outs(%50 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_28 = tensor.collapse_shape %51 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x8x6x128xf32>) outs(%50 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %53 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<3x32x6x128xf32>) outs(%53 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %54 = tensor.empty() : tensor<96x1x6xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %56 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%55 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_32 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %57 = tensor.empty() : tensor<3x32x1x6xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<3x32x1x6xf32>) outs(%57 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_4 : f64 to f32
      %111 = arith.mulf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x32x1x6xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %12 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%57 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x6xf32>
    %60 = tensor.empty() : tensor<3x32x1xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %62 = tensor.empty() : tensor<3x32x1xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %64:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<3x32x1x6xf32>) outs(%63, %61 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_52 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_33 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_33 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%57 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.subf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x6xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x32x1x6xf32>) outs(%57 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x6xf32>
    %67 = tensor.empty() : tensor<3x32x1x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<3x32x1x6xf32>) outs(%68 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%57 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.divf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_34 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_35 = tensor.collapse_shape %52 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %71 = tensor.empty() : tensor<96x1x128xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %73 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%72 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_36 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %74 = tensor.empty() : tensor<3x1x32x128xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<3x32x1x128xf32>) outs(%74 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<4096x64xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%75 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %76 = tensor.empty() : tensor<3x64xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %78 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%77 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_40 = tensor.expand_shape %78 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %85 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %87 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%87 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %88 = tensor.empty() : tensor<3x96xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %90 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%89 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_43 = tensor.expand_shape %90 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %91 = tensor.empty() : tensor<3x1x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<3x1x96xf32>) outs(%91 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      %111 = math.exp %110 : f32
      %112 = arith.addf %111, %cst_1 : f32
      %113 = arith.divf %cst_1, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x1x96xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %92 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%91 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x96xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%87 : tensor<64x96xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%89 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_45 = tensor.expand_shape %94 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_45 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%91 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x96xf32>
    %96 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%96 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %97 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%77 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_48 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_48 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.addf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_7 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_5 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<3x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %104 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %110 = arith.mulf %in, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<3x1x64xf32>
    %106 = tensor.empty() : tensor<64x128xf32>
    %transposed_49 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%106 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %107 = tensor.empty() : tensor<3x128xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %109 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%108 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_51 = tensor.expand_shape %109 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_51, %concat_26, %concat_27 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
