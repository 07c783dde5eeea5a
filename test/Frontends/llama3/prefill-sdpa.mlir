// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
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
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %114 = arith.index_cast %in : i64 to index
      %115 = linalg.index 2 : index
      %116 = arith.cmpi slt, %114, %c128 : index
      cf.assert %116, "index must be smaller than dim size"
      %117 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %117, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%114, %115] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %114 = linalg.index 0 : index
      %115 = arith.index_cast %114 : index to i64
      linalg.yield %115 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %114 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %114 : i1
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
      %114 = arith.sitofp %in : i64 to f32
      linalg.yield %114 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x64xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_8 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%10 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %12 = tensor.empty() : tensor<1x6x128xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.cos %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x6x128xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.sin %in : f32
      linalg.yield %114 : f32
    } -> tensor<1x6x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %16 = tensor.empty() : tensor<3x6x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_9 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %22 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %24 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%24 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %25 = tensor.empty() : tensor<18x4096xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %27 = linalg.matmul ins(%collapsed_12, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%26 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %28 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x6x32x128xf32>) outs(%28 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%29 : tensor<64x1024xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<18x1024xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %32 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%31 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %33 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x6x8x128xf32>) outs(%33 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%29 : tensor<64x1024xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%31 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x6x8x128xf32>) outs(%33 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_22 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%28 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %36 = tensor.empty() : tensor<3x32x6x64xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<3x32x6x64xf32>) outs(%36 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_24 = tensor.concat dim(3) %37, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%28 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x128xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%28 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.addf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x128xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%33 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %41 = tensor.empty() : tensor<3x8x6x64xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x8x6x64xf32>) outs(%41 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_27 = tensor.concat dim(3) %42, %extracted_slice_25 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%33 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x8x6x128xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%33 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.addf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x8x6x128xf32>
    %45 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<3x8x6x128xf32>) outs(%45 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_28 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<3x8x6x128xf32>) outs(%45 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %48 = tensor.empty() : tensor<3x1x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %114 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %114 : f32
    } -> tensor<3x1x6x6xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<3x32x6x128xf32>) outs(%28 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_5 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x6x128xf32>
    %51 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<3x32x6x128xf32>) outs(%51 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<3x32x128x6xf32>) outs(%51 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_5 : f64 to f32
      %115 = arith.mulf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_30 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_31 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %53 = tensor.empty() : tensor<96x6x6xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %55 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%54 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_32 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %56 = tensor.empty() : tensor<3x32x6x6xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %49 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%56 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.addf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x6xf32>
    %58 = tensor.empty() : tensor<3x32x6xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %60 = tensor.empty() : tensor<3x32x6xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %62:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<3x32x6x6xf32>) outs(%61, %59 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %114 = linalg.index 3 : index
      %115 = arith.index_cast %114 : index to i64
      %116 = arith.maximumf %in, %out : f32
      %117 = arith.cmpf ogt, %in, %out : f32
      %118 = arith.select %117, %115, %out_52 : i64
      linalg.yield %116, %118 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_33 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_33 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%56 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.subf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x6xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<3x32x6x6xf32>) outs(%56 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.exp %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x6xf32>
    %65 = tensor.empty() : tensor<3x32x6x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<3x32x6x6xf32>) outs(%66 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%56 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.divf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x6xf32>
    %69 = tensor.empty() : tensor<3x32x6x6xi1>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x32x6x6xf32>) outs(%69 : tensor<3x32x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %114 = arith.extf %in : f32 to f64
      %115 = arith.cmpf oeq, %114, %cst_6 : f64
      linalg.yield %115 : i1
    } -> tensor<3x32x6x6xi1>
    %71 = tensor.empty() : tensor<3x32x6x1xi1>
    %72 = linalg.fill ins(%true : i1) outs(%71 : tensor<3x32x6x1xi1>) -> tensor<3x32x6x1xi1>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<3x32x6x6xi1>) outs(%72 : tensor<3x32x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %114 = arith.andi %in, %out : i1
      linalg.yield %114 : i1
    } -> tensor<3x32x6x1xi1>
    %74 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %cst_2, %68 : tensor<3x32x6x1xi1>, tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%56 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %114 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %114 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_34 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_35 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %75 = tensor.empty() : tensor<96x6x128xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %77 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%76 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_36 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %78 = tensor.empty() : tensor<3x6x32x128xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<3x32x6x128xf32>) outs(%78 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<4096x64xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%79 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %80 = tensor.empty() : tensor<18x64xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %82 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%81 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_40 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.addf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_9 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %89 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %91 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%91 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %92 = tensor.empty() : tensor<18x96xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %94 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%93 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_43 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %95 = tensor.empty() : tensor<3x6x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<3x6x96xf32>) outs(%95 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.negf %in : f32
      %115 = math.exp %114 : f32
      %116 = arith.addf %115, %cst_1 : f32
      %117 = arith.divf %cst_1, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<3x6x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %96 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%95 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x96xf32>
    %transposed_44 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%91 : tensor<64x96xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%93 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_45 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_45 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%95 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x96xf32>
    %100 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%100 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %101 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%81 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_48 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_48 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.addf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.addf %in, %out : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.divf %in, %cst_9 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = arith.truncf %cst_7 : f64 to f32
      %115 = arith.addf %in, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x6x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %114 = math.rsqrt %in : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %108 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %114 = arith.mulf %in, %in_52 : f32
      linalg.yield %114 : f32
    } -> tensor<3x6x64xf32>
    %110 = tensor.empty() : tensor<64x128xf32>
    %transposed_49 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%110 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %111 = tensor.empty() : tensor<18x128xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %113 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%112 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_51 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_51, %44, %transposed_20 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
