// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<()[s0] -> (s0 * 3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c128_i64 = arith.constant 128 : i64
    %c32_i64 = arith.constant 32 : i64
    %c96_i64 = arith.constant 96 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c12288_i64 = arith.constant 12288 : i64
    %c3072_i64 = arith.constant 3072 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg12, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %165 = arith.index_cast %in : i64 to index
      %166 = linalg.index 2 : index
      %167 = arith.cmpi slt, %165, %c128 : index
      cf.assert %167, "index must be smaller than dim size"
      %168 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %168, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%165, %166] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_8 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %165 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %165 = linalg.index 2 : index
      %166 = linalg.index 3 : index
      %167 = arith.cmpi eq, %dim, %c1 : index
      %168 = arith.select %167, %c0, %165 : index
      %169 = arith.select %167, %c0, %166 : index
      %extracted = tensor.extract %6[%c0, %c0, %168, %169] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %10 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %165 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %165 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x?x1xi64>) outs(%12 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %165 = arith.sitofp %in : i64 to f32
      linalg.yield %165 : f32
    } -> tensor<1x?x1xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_6 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%14 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_10 = tensor.dim %15, %c1 : tensor<1x?x64xf32>
    %16 = tensor.empty(%dim_10) : tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.cos %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%16 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.sin %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %20 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %25 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %26 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %28 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%28 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %29 = affine.apply #map9()[%dim]
    %30 = tensor.empty(%29) : tensor<?x4096xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%31 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %33 = arith.divsi %29, %c3 : index
    %expanded_11 = tensor.expand_shape %32 [[0, 1], [2]] output_shape [3, %33, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %34 = arith.muli %0, %c3_i64 : i64
    %35 = arith.cmpi slt, %0, %c0_i64 : i64
    %36 = arith.select %35, %c3_i64, %34 : i64
    %37 = arith.extui %35 : i1 to i64
    %38 = arith.addi %37, %c1_i64 : i64
    %39 = arith.muli %36, %c128_i64 : i64
    %40 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %41 = arith.index_cast %33 : index to i64
    %42 = arith.muli %41, %c12288_i64 : i64
    %43 = arith.divsi %42, %39 : i64
    %44 = arith.select %35, %43, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %44, %43, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_11(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x32x128xf32>
    %45 = arith.index_cast %44 : i64 to index
    %46 = tensor.empty(%45) : tensor<3x32x?x128xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<3x?x32x128xf32>) outs(%46 : tensor<3x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<64x1024xf32>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %48 = tensor.empty(%29) : tensor<?x1024xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %50 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_14 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [3, %33, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %51 = arith.muli %41, %c3072_i64 : i64
    %52 = arith.divsi %51, %39 : i64
    %53 = arith.select %35, %52, %0 : i64
    %from_elements_15 = tensor.from_elements %c3_i64, %53, %52, %c128_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %expanded_14(%from_elements_15) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %54 = arith.index_cast %53 : i64 to index
    %55 = tensor.empty(%54) : tensor<3x8x?x128xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<3x?x8x128xf32>) outs(%55 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_19 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [3, %33, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements_15) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<3x?x8x128xf32>) outs(%55 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_23 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %57 = arith.cmpi eq, %45, %dim_10 : index
    cf.assert %57, "mismatched size for broadcast"
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_22 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%46 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 32, %45, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_12[0, 0, 0, 64] [3, 32, %45, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %59 = tensor.empty(%45) : tensor<3x32x?x64xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x?x64xf32>) outs(%59 : tensor<3x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x64xf32>
    %concat_25 = tensor.concat dim(3) %60, %extracted_slice : (tensor<3x32x?x64xf32>, tensor<3x32x?x64xf32>) -> tensor<3x32x?x128xf32>
    %dim_26 = tensor.dim %60, %c2 : tensor<3x32x?x64xf32>
    %61 = arith.cmpi eq, %dim_26, %dim_10 : index
    cf.assert %61, "mismatched size for broadcast"
    %62 = tensor.empty(%dim_26) : tensor<3x32x?x128xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%62 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x128xf32>
    %64 = arith.cmpi eq, %45, %dim_26 : index
    cf.assert %64, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<3x32x?x128xf32>, tensor<3x32x?x128xf32>) outs(%46 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x128xf32>
    %66 = arith.cmpi eq, %54, %dim_10 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_22 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%55 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x8x?x128xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, %54, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [3, 8, %54, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %68 = tensor.empty(%54) : tensor<3x8x?x64xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x8x?x64xf32>) outs(%68 : tensor<3x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x8x?x64xf32>
    %concat_29 = tensor.concat dim(3) %69, %extracted_slice_27 : (tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) -> tensor<3x8x?x128xf32>
    %dim_30 = tensor.dim %69, %c2 : tensor<3x8x?x64xf32>
    %70 = arith.cmpi eq, %dim_30, %dim_10 : index
    cf.assert %70, "mismatched size for broadcast"
    %71 = tensor.empty(%dim_30) : tensor<3x8x?x128xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%71 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x8x?x128xf32>
    %73 = arith.cmpi eq, %54, %dim_30 : index
    cf.assert %73, "mismatched size for broadcast"
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %72 : tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) outs(%55 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x8x?x128xf32>
    %expanded_31 = tensor.expand_shape %74 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %54, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %75 = tensor.empty(%dim) : tensor<3x8x4x?x128xf32>
    %76 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%75 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 3 : index
      %168 = linalg.index 4 : index
      %169 = arith.cmpi eq, %54, %c1 : index
      %170 = arith.select %169, %c0, %167 : index
      %extracted = tensor.extract %expanded_31[%165, %166, %c0, %170, %168] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_32 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %expanded_33 = tensor.expand_shape %transposed_21 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %54, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %77 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%75 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 3 : index
      %168 = linalg.index 4 : index
      %169 = arith.cmpi eq, %54, %c1 : index
      %170 = arith.select %169, %c0, %167 : index
      %extracted = tensor.extract %expanded_33[%165, %166, %c0, %170, %168] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_34 = tensor.collapse_shape %77 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %78 = tensor.empty(%dim) : tensor<3x32x128x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_32 : tensor<3x32x?x128xf32>) outs(%78 : tensor<3x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim) : tensor<3x32x?x128xf32>
    %80 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 2 : index
      %168 = linalg.index 3 : index
      %169 = arith.cmpi eq, %45, %c1 : index
      %170 = arith.select %169, %c0, %167 : index
      %extracted = tensor.extract %65[%165, %166, %170, %168] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_36 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %81 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<3x32x128x?xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 2 : index
      %168 = linalg.index 3 : index
      %169 = arith.cmpi eq, %dim, %c1 : index
      %170 = arith.select %169, %c0, %168 : index
      %extracted = tensor.extract %transposed_35[%165, %166, %167, %170] : tensor<3x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x128x?xf32>
    %collapsed_37 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<3x32x128x?xf32> into tensor<96x128x?xf32>
    %82 = tensor.empty(%dim, %dim) : tensor<96x?x?xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %84 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<96x?x128xf32>, tensor<96x128x?xf32>) outs(%83 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %85 = arith.muli %0, %c96_i64 : i64
    %86 = arith.select %35, %c96_i64, %85 : i64
    %87 = arith.muli %86, %0 : i64
    %88 = arith.select %35, %c96_i64, %87 : i64
    %89 = arith.select %35, %38, %37 : i64
    %90 = arith.cmpi sle, %89, %c1_i64 : i64
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %85, %0 : i64
    %92 = arith.divsi %91, %88 : i64
    %93 = arith.select %35, %92, %0 : i64
    %from_elements_38 = tensor.from_elements %c3_i64, %c32_i64, %93, %93 : tensor<4xi64>
    %reshape_39 = tensor.reshape %84(%from_elements_38) : (tensor<96x?x?xf32>, tensor<4xi64>) -> tensor<3x32x?x?xf32>
    %94 = arith.index_cast %93 : i64 to index
    %95 = tensor.empty(%94, %94) : tensor<3x32x?x?xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39 : tensor<3x32x?x?xf32>) outs(%95 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_4 : f64 to f32
      %166 = arith.mulf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x32x?x?xf32>
    %97 = arith.cmpi eq, %94, %dim : index
    cf.assert %97, "mismatched size for broadcast"
    cf.assert %97, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %11 : tensor<3x32x?x?xf32>, tensor<3x1x?x?xf32>) outs(%95 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x?xf32>
    %99 = tensor.empty(%94) : tensor<3x32x?xi64>
    %100 = linalg.fill ins(%c0_i64 : i64) outs(%99 : tensor<3x32x?xi64>) -> tensor<3x32x?xi64>
    %101 = tensor.empty(%94) : tensor<3x32x?xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<3x32x?xf32>) -> tensor<3x32x?xf32>
    %103:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<3x32x?x?xf32>) outs(%102, %100 : tensor<3x32x?xf32>, tensor<3x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_62 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<3x32x?xf32>, tensor<3x32x?xi64>)
    %expanded_40 = tensor.expand_shape %103#0 [[0], [1], [2, 3]] output_shape [3, 32, %94, 1] : tensor<3x32x?xf32> into tensor<3x32x?x1xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_40 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%95 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.subf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x?xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<3x32x?x?xf32>) outs(%95 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x?xf32>
    %106 = tensor.empty(%94) : tensor<3x32x?x1xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<3x32x?x1xf32>) -> tensor<3x32x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<3x32x?x?xf32>) outs(%107 : tensor<3x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%95 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.divf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim, %dim) : tensor<3x32x?x?xf32>
    %111 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<3x32x?x?xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 2 : index
      %168 = linalg.index 3 : index
      %169 = arith.cmpi eq, %94, %c1 : index
      %170 = arith.select %169, %c0, %167 : index
      %171 = arith.select %169, %c0, %168 : index
      %extracted = tensor.extract %109[%165, %166, %170, %171] : tensor<3x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %from_elements_41 = tensor.from_elements %c96_i64, %93, %93 : tensor<3xi64>
    %reshape_42 = tensor.reshape %111(%from_elements_41) : (tensor<3x32x?x?xf32>, tensor<3xi64>) -> tensor<96x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %165 = linalg.index 0 : index
      %166 = linalg.index 1 : index
      %167 = linalg.index 2 : index
      %168 = linalg.index 3 : index
      %169 = arith.cmpi eq, %dim, %c1 : index
      %170 = arith.select %169, %c0, %167 : index
      %extracted = tensor.extract %collapsed_34[%165, %166, %170, %168] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_43 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    %113 = arith.cmpi eq, %93, %0 : i64
    cf.assert %113, "mismatching contracting dimension"
    %114 = tensor.empty(%94) : tensor<96x?x128xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %116 = linalg.batch_matmul ins(%reshape_42, %collapsed_43 : tensor<96x?x?xf32>, tensor<96x?x128xf32>) outs(%115 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %expanded_44 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [3, 32, %94, 128] : tensor<96x?x128xf32> into tensor<3x32x?x128xf32>
    %117 = tensor.empty(%94) : tensor<3x?x32x128xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<3x32x?x128xf32>) outs(%117 : tensor<3x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %118 = arith.muli %93, %c12288_i64 : i64
    %119 = arith.divsi %118, %36 : i64
    %120 = arith.select %35, %119, %0 : i64
    %from_elements_46 = tensor.from_elements %c3_i64, %120, %119 : tensor<3xi64>
    %reshape_47 = tensor.reshape %transposed_45(%from_elements_46) : (tensor<3x?x32x128xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %121 = tensor.empty() : tensor<4096x64xf32>
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%121 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %reshape_47 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %122 = arith.index_cast %120 : i64 to index
    %123 = affine.apply #map9()[%122]
    %124 = tensor.empty(%123) : tensor<?x64xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %126 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%125 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %127 = arith.divsi %123, %c3 : index
    %expanded_50 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [3, %127, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %128 = arith.cmpi eq, %dim, %127 : index
    cf.assert %128, "mismatched size for broadcast"
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_50 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %136 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %135 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %137 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%137 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %138 = tensor.empty(%29) : tensor<?x96xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %140 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%139 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_53 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [3, %33, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %141 = tensor.empty(%33) : tensor<3x?x96xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<3x?x96xf32>) outs(%141 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      %166 = math.exp %165 : f32
      %167 = arith.addf %166, %cst_1 : f32
      %168 = arith.divf %cst_1, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<3x?x96xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %142 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%141 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x96xf32>
    %transposed_54 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%137 : tensor<64x96xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_52, %transposed_54 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%139 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [3, %33, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_55 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%141 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x96xf32>
    %146 = tensor.empty() : tensor<96x64xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%146 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %147 = affine.apply #map9()[%33]
    %148 = tensor.empty(%147) : tensor<?x64xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %150 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%149 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %151 = arith.divsi %147, %c3 : index
    %expanded_58 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [3, %151, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %152 = arith.cmpi eq, %dim, %151 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_58 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.addf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %158 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %159 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %165 = arith.mulf %in, %in_62 : f32
      linalg.yield %165 : f32
    } -> tensor<3x?x64xf32>
    %161 = tensor.empty() : tensor<64x128xf32>
    %transposed_59 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%161 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %162 = tensor.empty(%29) : tensor<?x128xf32>
    %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %164 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%163 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_61 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [3, %33, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_61, %74, %transposed_21 : tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>
  }
}
