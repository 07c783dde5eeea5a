// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map8 = affine_map<()[s0] -> (s0 + 1)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<()[s0] -> (s0 * 32)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<?x1xi64>, %arg13: tensor<?x8x?x128xf32>, %arg14: tensor<?x8x?x128xf32>) -> (tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c128_i64 = arith.constant 128 : i64
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.29730177875068026 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %dim = tensor.dim %arg12, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg13, %c2 : tensor<?x8x?x128xf32>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.index_cast %in : i64 to index
      %228 = linalg.index 2 : index
      %229 = arith.cmpi slt, %227, %c128 : index
      cf.assert %229, "index must be smaller than dim size"
      %230 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %230, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%227, %228] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %227 = arith.addi %in, %1 : i64
      linalg.yield %227 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %227 = linalg.index 0 : index
      %228 = arith.index_cast %227 : index to i64
      linalg.yield %228 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %227 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %227 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %8, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %229] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.sitofp %in : i64 to f32
      linalg.yield %227 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%20 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %22 = tensor.empty() : tensor<1x1x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.cos %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.sin %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %26 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_8 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_6 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %31 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %32 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %34 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%34 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %35 = tensor.empty(%dim) : tensor<?x4096xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %expanded_12 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %38 = arith.select %13, %c1_i64, %0 : i64
    %39 = arith.extui %13 : i1 to i64
    %40 = arith.addi %39, %c1_i64 : i64
    %41 = arith.muli %38, %c128_i64 : i64
    %42 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %43 = arith.muli %0, %c4096_i64 : i64
    %44 = arith.divsi %43, %41 : i64
    %45 = arith.select %13, %44, %0 : i64
    %from_elements = tensor.from_elements %45, %c1_i64, %44, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x32x128xf32>
    %46 = arith.index_cast %45 : i64 to index
    %47 = tensor.empty(%46) : tensor<?x32x1x128xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<?x1x32x128xf32>) outs(%47 : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%48 : tensor<64x1024xf32>) permutation = [1, 0] 
    %49 = tensor.empty(%dim) : tensor<?x1024xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%50 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_15 = tensor.expand_shape %51 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %0, %c1024_i64 : i64
    %53 = arith.divsi %52, %41 : i64
    %54 = arith.select %13, %53, %0 : i64
    %from_elements_16 = tensor.from_elements %54, %c1_i64, %53, %c128_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %expanded_15(%from_elements_16) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %55 = arith.index_cast %54 : i64 to index
    %56 = tensor.empty(%55) : tensor<?x8x1x128xf32>
    %transposed_18 = linalg.transpose ins(%reshape_17 : tensor<?x1x8x128xf32>) outs(%56 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%48 : tensor<64x1024xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%50 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_20 = tensor.expand_shape %57 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements_16) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x1x8x128xf32>) outs(%56 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_24 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_23 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%47 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%46, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [%46, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %59 = tensor.empty(%46) : tensor<?x32x1x64xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<?x32x1x64xf32>) outs(%59 : tensor<?x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x64xf32>
    %concat_26 = tensor.concat dim(3) %60, %extracted_slice : (tensor<?x32x1x64xf32>, tensor<?x32x1x64xf32>) -> tensor<?x32x1x128xf32>
    %dim_27 = tensor.dim %60, %c0 : tensor<?x32x1x64xf32>
    %61 = tensor.empty(%dim_27) : tensor<?x32x1x128xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%61 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %63 = arith.cmpi eq, %46, %dim_27 : index
    cf.assert %63, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %62 : tensor<?x32x1x128xf32>, tensor<?x32x1x128xf32>) outs(%47 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.addf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%55, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [%55, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %66 = tensor.empty(%55) : tensor<?x8x1x64xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x8x1x64xf32>) outs(%66 : tensor<?x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x64xf32>
    %concat_30 = tensor.concat dim(3) %67, %extracted_slice_28 : (tensor<?x8x1x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x1x128xf32>
    %dim_31 = tensor.dim %67, %c0 : tensor<?x8x1x64xf32>
    %68 = tensor.empty(%dim_31) : tensor<?x8x1x128xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%68 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %70 = arith.cmpi eq, %55, %dim_31 : index
    cf.assert %70, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) outs(%56 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.addf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_32 = tensor.concat dim(2) %arg13, %71 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %concat_33 = tensor.concat dim(2) %arg14, %transposed_22 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %dim_34 = tensor.dim %arg13, %c0 : tensor<?x8x?x128xf32>
    %72 = affine.apply #map8()[%dim_9]
    %expanded_35 = tensor.expand_shape %concat_32 [[0], [1], [2, 3], [4]] output_shape [%dim_34, 8, 1, %72, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %73 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %74 = tensor.empty(%dim, %8) : tensor<?x8x4x?x128xf32>
    %75 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = linalg.index 4 : index
      %231 = arith.cmpi eq, %dim_34, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %72, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %expanded_35[%232, %228, %c0, %234, %230] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %76 = arith.muli %38, %c32_i64 : i64
    %77 = arith.muli %76, %7 : i64
    %78 = arith.cmpi slt, %7, %c0_i64 : i64
    %79 = arith.select %78, %76, %77 : i64
    %80 = arith.select %78, %40, %39 : i64
    %81 = arith.muli %79, %c128_i64 : i64
    %82 = arith.cmpi sle, %80, %c1_i64 : i64
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c32_i64 : i64
    %84 = arith.muli %83, %7 : i64
    %85 = arith.muli %84, %c128_i64 : i64
    %86 = arith.divsi %85, %81 : i64
    %87 = arith.select %13, %86, %0 : i64
    %88 = arith.select %78, %86, %7 : i64
    %from_elements_36 = tensor.from_elements %87, %c32_i64, %88, %c128_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %75(%from_elements_36) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %dim_38 = tensor.dim %arg14, %c0 : tensor<?x8x?x128xf32>
    %dim_39 = tensor.dim %arg14, %c2 : tensor<?x8x?x128xf32>
    %89 = affine.apply #map8()[%dim_39]
    %expanded_40 = tensor.expand_shape %concat_33 [[0], [1], [2, 3], [4]] output_shape [%dim_38, 8, 1, %89, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %90 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = linalg.index 4 : index
      %231 = arith.cmpi eq, %dim_38, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %89, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %expanded_40[%232, %228, %c0, %234, %230] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %90(%from_elements_36) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %91 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map10, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%91 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %227 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1x?xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<?x32x1x128xf32>) outs(%47 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_4 : f64 to f32
      %228 = arith.mulf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x32x1x128xf32>
    %94 = arith.index_cast %87 : i64 to index
    %95 = arith.index_cast %88 : i64 to index
    %96 = tensor.empty(%94, %95) : tensor<?x32x128x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_37 : tensor<?x32x?x128xf32>) outs(%96 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<?x32x128x?xf32>) outs(%96 : tensor<?x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_4 : f64 to f32
      %228 = arith.mulf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x32x128x?xf32>
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    %98 = tensor.empty(%dim) : tensor<?x32x1x128xf32>
    %99 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%98 : tensor<?x32x1x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %46, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %extracted = tensor.extract %93[%231, %228, %c0, %229] : tensor<?x32x1x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x128xf32>
    %collapsed_43 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<?x32x1x128xf32> into tensor<?x1x128xf32>
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %100 = tensor.empty(%dim, %8) : tensor<?x32x128x?xf32>
    %101 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 2 : index
      %230 = linalg.index 3 : index
      %231 = arith.cmpi eq, %94, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %95, %c1 : index
      %234 = arith.select %233, %c0, %230 : index
      %extracted = tensor.extract %97[%232, %228, %229, %234] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %102 = arith.cmpi slt, %83, %c0_i64 : i64
    %103 = arith.select %102, %c1_i64, %83 : i64
    %104 = arith.extui %102 : i1 to i64
    %105 = arith.muli %103, %c128_i64 : i64
    %106 = arith.muli %105, %7 : i64
    %107 = arith.addi %104, %c1_i64 : i64
    %108 = arith.select %78, %105, %106 : i64
    %109 = arith.select %78, %107, %104 : i64
    %110 = arith.cmpi sle, %109, %c1_i64 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %111 = arith.muli %0, %c4096_i64 : i64
    %112 = arith.muli %111, %7 : i64
    %113 = arith.divsi %112, %108 : i64
    %114 = arith.select %102, %113, %83 : i64
    %115 = arith.select %78, %113, %7 : i64
    %from_elements_44 = tensor.from_elements %114, %c128_i64, %115 : tensor<3xi64>
    %reshape_45 = tensor.reshape %101(%from_elements_44) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %116 = affine.apply #map11()[%dim]
    %117 = arith.index_cast %115 : i64 to index
    %118 = arith.index_cast %116 : index to i64
    %119 = arith.cmpi eq, %118, %114 : i64
    cf.assert %119, "mismatching contracting dimension"
    %120 = tensor.empty(%116, %117) : tensor<?x1x?xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %122 = linalg.batch_matmul ins(%collapsed_43, %reshape_45 : tensor<?x1x128xf32>, tensor<?x128x?xf32>) outs(%121 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %82, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %118, %115 : i64
    %124 = arith.divsi %123, %79 : i64
    %125 = arith.select %13, %124, %0 : i64
    %126 = arith.select %78, %124, %7 : i64
    %from_elements_46 = tensor.from_elements %125, %c32_i64, %c1_i64, %126 : tensor<4xi64>
    %reshape_47 = tensor.reshape %122(%from_elements_46) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x32x1x?xf32>
    %127 = arith.index_cast %125 : i64 to index
    %128 = arith.index_cast %126 : i64 to index
    %129 = arith.cmpi eq, %127, %14 : index
    cf.assert %129, "mismatched size for broadcast"
    %130 = arith.cmpi eq, %128, %8 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = tensor.empty(%127, %128) : tensor<?x32x1x?xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47, %92 : tensor<?x32x1x?xf32>, tensor<?x1x1x?xf32>) outs(%131 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.addf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %133 = tensor.empty(%127) : tensor<?x32x1xi64>
    %134 = linalg.fill ins(%c0_i64 : i64) outs(%133 : tensor<?x32x1xi64>) -> tensor<?x32x1xi64>
    %135 = tensor.empty(%127) : tensor<?x32x1xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %137:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<?x32x1x?xf32>) outs(%136, %134 : tensor<?x32x1xf32>, tensor<?x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %227 = linalg.index 3 : index
      %228 = arith.index_cast %227 : index to i64
      %229 = arith.maximumf %in, %out : f32
      %230 = arith.cmpf ogt, %in, %out : f32
      %231 = arith.select %230, %228, %out_73 : i64
      linalg.yield %229, %231 : f32, i64
    } -> (tensor<?x32x1xf32>, tensor<?x32x1xi64>)
    %expanded_48 = tensor.expand_shape %137#0 [[0], [1], [2, 3]] output_shape [%127, 32, 1, 1] : tensor<?x32x1xf32> into tensor<?x32x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_48 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%131 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.subf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<?x32x1x?xf32>) outs(%131 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.exp %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %140 = tensor.empty(%127) : tensor<?x32x1x1xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<?x32x1x?xf32>) outs(%141 : tensor<?x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%131 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.divf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %144 = tensor.empty(%127, %128) : tensor<?x32x1x?xi1>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<?x32x1x?xf32>) outs(%144 : tensor<?x32x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %227 = arith.extf %in : f32 to f64
      %228 = arith.cmpf oeq, %227, %cst_5 : f64
      linalg.yield %228 : i1
    } -> tensor<?x32x1x?xi1>
    %146 = tensor.empty(%127) : tensor<?x32x1x1xi1>
    %147 = linalg.fill ins(%true : i1) outs(%146 : tensor<?x32x1x1xi1>) -> tensor<?x32x1x1xi1>
    %148 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%145 : tensor<?x32x1x?xi1>) outs(%147 : tensor<?x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %227 = arith.andi %in, %out : i1
      linalg.yield %227 : i1
    } -> tensor<?x32x1x1xi1>
    %149 = arith.cmpi sge, %125, %c0_i64 : i64
    cf.assert %149, "negative values not allowed in new dimensions"
    %150 = arith.index_cast %125 : i64 to index
    %151 = arith.cmpi sge, %126, %c0_i64 : i64
    cf.assert %151, "negative values not allowed in new dimensions"
    %152 = arith.index_cast %126 : i64 to index
    %153 = tensor.empty(%150, %152) : tensor<?x32x1x?xf32>
    %154 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%153 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x1x?xf32>
    %155 = arith.cmpi eq, %127, %150 : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = arith.cmpi eq, %152, %128 : index
    cf.assert %156, "mismatched size for broadcast"
    %157 = tensor.empty(%127, %152) : tensor<?x32x1x?xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %154, %143 : tensor<?x32x1x1xi1>, tensor<?x32x1x?xf32>, tensor<?x32x1x?xf32>) outs(%157 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %227 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %159 = tensor.empty(%dim, %8) : tensor<?x32x1x?xf32>
    %160 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%159 : tensor<?x32x1x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %127, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %232 = arith.cmpi eq, %152, %c1 : index
      %233 = arith.select %232, %c0, %229 : index
      %extracted = tensor.extract %158[%231, %228, %c0, %233] : tensor<?x32x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x?xf32>
    %161 = arith.muli %103, %7 : i64
    %162 = arith.select %78, %103, %161 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %163 = arith.divsi %84, %162 : i64
    %164 = arith.select %102, %163, %83 : i64
    %165 = arith.select %78, %163, %7 : i64
    %from_elements_49 = tensor.from_elements %164, %c1_i64, %165 : tensor<3xi64>
    %reshape_50 = tensor.reshape %160(%from_elements_49) : (tensor<?x32x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %73, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %166 = tensor.empty(%dim, %8) : tensor<?x32x?x128xf32>
    %167 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 2 : index
      %230 = linalg.index 3 : index
      %231 = arith.cmpi eq, %94, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %95, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %reshape_41[%232, %228, %234, %230] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %168 = arith.muli %162, %c128_i64 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %169 = arith.divsi %85, %168 : i64
    %170 = arith.select %102, %169, %83 : i64
    %171 = arith.select %78, %169, %7 : i64
    %from_elements_51 = tensor.from_elements %170, %171, %c128_i64 : tensor<3xi64>
    %reshape_52 = tensor.reshape %167(%from_elements_51) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %172 = arith.index_cast %164 : i64 to index
    %173 = arith.cmpi eq, %164, %170 : i64
    cf.assert %173, "mismatching contracting dimension"
    %174 = arith.cmpi eq, %165, %171 : i64
    cf.assert %174, "mismatching contracting dimension"
    %175 = tensor.empty(%172) : tensor<?x1x128xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %177 = linalg.batch_matmul ins(%reshape_50, %reshape_52 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%176 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %178 = arith.divsi %172, %c32 : index
    %expanded_53 = tensor.expand_shape %177 [[0, 1], [2], [3]] output_shape [%178, 32, 1, 128] : tensor<?x1x128xf32> into tensor<?x32x1x128xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %179 = arith.index_cast %178 : index to i64
    %180 = arith.muli %179, %c4096_i64 : i64
    %181 = arith.divsi %180, %41 : i64
    %182 = arith.select %13, %181, %0 : i64
    %from_elements_54 = tensor.from_elements %182, %181, %c1_i64, %c128_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %expanded_53(%from_elements_54) : (tensor<?x32x1x128xf32>, tensor<4xi64>) -> tensor<?x32x1x128xf32>
    %183 = arith.index_cast %182 : i64 to index
    %184 = tensor.empty(%183) : tensor<?x1x32x128xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x32x1x128xf32>) outs(%184 : tensor<?x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %182, %c4096_i64 : i64
    %186 = arith.divsi %185, %38 : i64
    %187 = arith.select %13, %186, %0 : i64
    %from_elements_57 = tensor.from_elements %187, %c1_i64, %186 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<?x1x32x128xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %188 = tensor.empty() : tensor<4096x64xf32>
    %transposed_59 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%188 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %189 = arith.index_cast %187 : i64 to index
    %190 = tensor.empty(%189) : tensor<?x64xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %192 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%191 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %192 [[0], [1, 2]] output_shape [%189, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %193 = arith.cmpi eq, %dim, %189 : index
    cf.assert %193, "mismatched size for broadcast"
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_61 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.addf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_8 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_6 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %199 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %200 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %202 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%202 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %201 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %203 = tensor.empty(%dim) : tensor<?x96xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %205 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%204 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %205 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %206 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      %228 = math.exp %227 : f32
      %229 = arith.addf %228, %cst_1 : f32
      %230 = arith.divf %cst_1, %229 : f32
      linalg.yield %230 : f32
    } -> tensor<?x1x96xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %207 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x96xf32>
    %transposed_65 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%202 : tensor<64x96xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%204 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %209 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %expanded_66 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x96xf32>
    %211 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%211 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %210 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %212 = tensor.empty(%dim) : tensor<?x64xf32>
    %213 = linalg.fill ins(%cst : f32) outs(%212 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %214 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%213 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %214 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %expanded_69 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.addf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_8 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_6 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %220 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %221 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %227 = arith.mulf %in, %in_73 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %223 = tensor.empty() : tensor<64x128xf32>
    %transposed_70 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%223 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %222 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %224 = tensor.empty(%dim) : tensor<?x128xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %226 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%225 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_72 = tensor.expand_shape %226 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_72, %concat_32, %concat_33 : tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
