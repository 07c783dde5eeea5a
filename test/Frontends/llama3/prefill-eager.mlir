// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, prefill-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
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
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 2 : index
      %109 = arith.cmpi slt, %107, %c128 : index
      cf.assert %109, "index must be smaller than dim size"
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %110, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%107, %108] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %107 = linalg.index 0 : index
      %108 = arith.index_cast %107 : index to i64
      linalg.yield %108 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %107 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %107 : i1
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
      %107 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %107 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.sitofp %in : i64 to f32
      linalg.yield %107 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x64xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_6 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %14 = tensor.empty() : tensor<1x6x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.cos %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x6x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.sin %in : f32
      linalg.yield %107 : f32
    } -> tensor<1x6x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %18 = tensor.empty() : tensor<3x6x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %24 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %26 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%26 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %27 = tensor.empty() : tensor<18x4096xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %29 = linalg.matmul ins(%collapsed_10, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%28 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_11 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %30 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<3x6x32x128xf32>) outs(%30 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<64x1024xf32>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%31 : tensor<64x1024xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<18x1024xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %34 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%33 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_14 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %35 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x6x8x128xf32>) outs(%35 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%31 : tensor<64x1024xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%33 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x6x8x128xf32>) outs(%35 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_20 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%30 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %38 = tensor.empty() : tensor<3x32x6x64xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<3x32x6x64xf32>) outs(%38 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_22 = tensor.concat dim(3) %39, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%30 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x128xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%30 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.addf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x128xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%35 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %43 = tensor.empty() : tensor<3x8x6x64xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x8x6x64xf32>) outs(%43 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_25 = tensor.concat dim(3) %44, %extracted_slice_23 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%35 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x8x6x128xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%35 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.addf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x8x6x128xf32>
    %47 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<3x8x6x128xf32>) outs(%47 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_26 = tensor.collapse_shape %48 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<3x8x6x128xf32>) outs(%47 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %50 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<3x32x6x128xf32>) outs(%50 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %51 = tensor.empty() : tensor<96x6x6xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %53 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%52 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_30 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %54 = tensor.empty() : tensor<3x32x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<3x32x6x6xf32>) outs(%54 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_4 : f64 to f32
      %108 = arith.mulf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<3x32x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %9 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%54 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.addf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x6xf32>
    %57 = tensor.empty() : tensor<3x32x6xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %59 = tensor.empty() : tensor<3x32x6xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %61:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<3x32x6x6xf32>) outs(%60, %58 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_50 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_31 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_31 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%54 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.subf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x6xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x32x6x6xf32>) outs(%54 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x6xf32>
    %64 = tensor.empty() : tensor<3x32x6x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<3x32x6x6xf32>) outs(%65 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%54 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.divf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_32 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_33 = tensor.collapse_shape %49 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %68 = tensor.empty() : tensor<96x6x128xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %70 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%69 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_34 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %71 = tensor.empty() : tensor<3x6x32x128xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<3x32x6x128xf32>) outs(%71 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<4096x64xf32>
    %transposed_36 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%72 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %73 = tensor.empty() : tensor<18x64xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %75 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%74 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_38 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.addf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<3x6x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %83 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %82 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %84 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%84 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %85 = tensor.empty() : tensor<18x96xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %87 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%86 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_41 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %88 = tensor.empty() : tensor<3x6x96xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<3x6x96xf32>) outs(%88 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      %108 = math.exp %107 : f32
      %109 = arith.addf %108, %cst_1 : f32
      %110 = arith.divf %cst_1, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<3x6x96xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %89 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%88 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x96xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%84 : tensor<64x96xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%86 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_43 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %expanded_43 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%88 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x96xf32>
    %93 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%93 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %94 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%74 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_46 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %expanded_46 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.addf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_7 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.truncf %cst_5 : f64 to f32
      %108 = arith.addf %in, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<3x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %101 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %107 = arith.mulf %in, %in_50 : f32
      linalg.yield %107 : f32
    } -> tensor<3x6x64xf32>
    %103 = tensor.empty() : tensor<64x128xf32>
    %transposed_47 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%103 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %104 = tensor.empty() : tensor<18x128xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %106 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%105 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_49 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_49, %46, %transposed_18 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
