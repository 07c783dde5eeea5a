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
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c128_i64 = arith.constant 128 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg12, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_8 = tensor.dim %arg12, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_8 : index to i64
    %2 = tensor.empty(%dim, %dim_8) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %271 = arith.index_cast %in : i64 to index
      %272 = linalg.index 2 : index
      %273 = arith.cmpi slt, %271, %c128 : index
      cf.assert %273, "index must be smaller than dim size"
      %274 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %274, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%271, %272] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_8) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %271 = linalg.index 0 : index
      %272 = arith.index_cast %271 : index to i64
      linalg.yield %272 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_8, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_8, %dim_8) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %271 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %271 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %271 = linalg.index 2 : index
      %272 = linalg.index 3 : index
      %273 = arith.cmpi eq, %dim_8, %c1 : index
      %274 = arith.select %273, %c0, %271 : index
      %275 = arith.select %273, %c0, %272 : index
      %extracted = tensor.extract %7[%c0, %c0, %274, %275] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %271 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_8, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %15 = tensor.empty(%dim_8) : tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %271 = arith.sitofp %in : i64 to f32
      linalg.yield %271 : f32
    } -> tensor<1x?x1xf32>
    %17 = tensor.empty(%dim_8) : tensor<1x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%17 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_11 = tensor.dim %18, %c1 : tensor<1x?x64xf32>
    %19 = tensor.empty(%dim_11) : tensor<1x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%19 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.cos %in : f32
      linalg.yield %271 : f32
    } -> tensor<1x?x128xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%19 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.sin %in : f32
      linalg.yield %271 : f32
    } -> tensor<1x?x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %271 : f32
    } -> tensor<?x?x64xf32>
    %23 = tensor.empty(%dim, %dim_8) : tensor<?x?x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.addf %in, %out : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.divf %in, %cst_7 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.truncf %cst_5 : f64 to f32
      %272 = arith.addf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<?x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.rsqrt %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %29 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %28 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %30 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %32 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%32 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %33 = tensor.empty(%dim) : tensor<?x4096xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%34 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %36 = arith.select %8, %c1_i64, %0 : i64
    %37 = arith.extui %8 : i1 to i64
    %38 = arith.muli %36, %1 : i64
    %39 = arith.addi %37, %c1_i64 : i64
    %40 = arith.cmpi slt, %1, %c0_i64 : i64
    %41 = arith.select %40, %36, %38 : i64
    %42 = arith.select %40, %39, %37 : i64
    %43 = arith.muli %41, %c4096_i64 : i64
    %44 = arith.cmpi sle, %42, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.muli %0, %c4096_i64 : i64
    %46 = arith.divsi %45, %43 : i64
    %47 = arith.select %8, %46, %0 : i64
    %48 = arith.select %40, %46, %1 : i64
    %49 = arith.addi %42, %c1_i64 : i64
    %50 = arith.muli %41, %c128_i64 : i64
    %51 = arith.cmpi sle, %49, %c1_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %47, %48 : i64
    %53 = arith.muli %52, %c4096_i64 : i64
    %54 = arith.divsi %53, %50 : i64
    %55 = arith.select %8, %54, %0 : i64
    %56 = arith.select %40, %54, %1 : i64
    %from_elements = tensor.from_elements %55, %56, %54, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %35(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x32x128xf32>
    %57 = arith.index_cast %55 : i64 to index
    %58 = arith.index_cast %56 : i64 to index
    %59 = tensor.empty(%57, %58) : tensor<?x32x?x128xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<?x?x32x128xf32>) outs(%59 : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x1024xf32>
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = tensor.empty(%dim) : tensor<?x1024xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %64 = arith.muli %41, %c1024_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %65 = arith.muli %0, %c1024_i64 : i64
    %66 = arith.divsi %65, %64 : i64
    %67 = arith.select %8, %66, %0 : i64
    %68 = arith.select %40, %66, %1 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %67, %68 : i64
    %70 = arith.muli %69, %c1024_i64 : i64
    %71 = arith.divsi %70, %50 : i64
    %72 = arith.select %8, %71, %0 : i64
    %73 = arith.select %40, %71, %1 : i64
    %from_elements_14 = tensor.from_elements %72, %73, %71, %c128_i64 : tensor<4xi64>
    %reshape_15 = tensor.reshape %63(%from_elements_14) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %74 = arith.index_cast %72 : i64 to index
    %75 = arith.index_cast %73 : i64 to index
    %76 = tensor.empty(%74, %75) : tensor<?x8x?x128xf32>
    %transposed_16 = linalg.transpose ins(%reshape_15 : tensor<?x?x8x128xf32>) outs(%76 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %77(%from_elements_14) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x?x8x128xf32>) outs(%76 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %78 = arith.cmpi eq, %58, %dim_11 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_20 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%59 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [%57, 32, %58, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_12[0, 0, 0, 64] [%57, 32, %58, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %80 = tensor.empty(%57, %58) : tensor<?x32x?x64xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<?x32x?x64xf32>) outs(%80 : tensor<?x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.negf %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x64xf32>
    %concat_23 = tensor.concat dim(3) %81, %extracted_slice : (tensor<?x32x?x64xf32>, tensor<?x32x?x64xf32>) -> tensor<?x32x?x128xf32>
    %dim_24 = tensor.dim %81, %c0 : tensor<?x32x?x64xf32>
    %dim_25 = tensor.dim %81, %c2 : tensor<?x32x?x64xf32>
    %82 = arith.cmpi eq, %dim_25, %dim_11 : index
    cf.assert %82, "mismatched size for broadcast"
    %83 = tensor.empty(%dim_24, %dim_25) : tensor<?x32x?x128xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%83 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x128xf32>
    %85 = arith.cmpi eq, %57, %dim_24 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = arith.cmpi eq, %58, %dim_25 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<?x32x?x128xf32>, tensor<?x32x?x128xf32>) outs(%59 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.addf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x128xf32>
    %88 = arith.cmpi eq, %75, %dim_11 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%76 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x8x?x128xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [%74, 8, %75, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [%74, 8, %75, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %90 = tensor.empty(%74, %75) : tensor<?x8x?x64xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<?x8x?x64xf32>) outs(%90 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.negf %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x8x?x64xf32>
    %concat_28 = tensor.concat dim(3) %91, %extracted_slice_26 : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x128xf32>
    %dim_29 = tensor.dim %91, %c0 : tensor<?x8x?x64xf32>
    %dim_30 = tensor.dim %91, %c2 : tensor<?x8x?x64xf32>
    %92 = arith.cmpi eq, %dim_30, %dim_11 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_29, %dim_30) : tensor<?x8x?x128xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_21 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%93 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x8x?x128xf32>
    %95 = arith.cmpi eq, %74, %dim_29 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = arith.cmpi eq, %75, %dim_30 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) outs(%76 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.addf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x8x?x128xf32>
    %expanded_31 = tensor.expand_shape %97 [[0], [1], [2, 3], [4]] output_shape [%74, 8, 1, %75, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %98 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %99 = tensor.empty(%dim, %dim_8) : tensor<?x8x4x?x128xf32>
    %100 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 3 : index
      %274 = linalg.index 4 : index
      %275 = arith.cmpi eq, %74, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %75, %c1 : index
      %278 = arith.select %277, %c0, %273 : index
      %extracted = tensor.extract %expanded_31[%276, %272, %c0, %278, %274] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %101 = arith.muli %36, %c32_i64 : i64
    %102 = arith.muli %101, %1 : i64
    %103 = arith.select %40, %101, %102 : i64
    %104 = arith.muli %103, %c128_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %105 = arith.muli %0, %c32_i64 : i64
    %106 = arith.muli %105, %1 : i64
    %107 = arith.muli %106, %c128_i64 : i64
    %108 = arith.divsi %107, %104 : i64
    %109 = arith.select %8, %108, %0 : i64
    %110 = arith.select %40, %108, %1 : i64
    %from_elements_32 = tensor.from_elements %109, %c32_i64, %110, %c128_i64 : tensor<4xi64>
    %reshape_33 = tensor.reshape %100(%from_elements_32) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %expanded_34 = tensor.expand_shape %transposed_19 [[0], [1], [2, 3], [4]] output_shape [%74, 8, 1, %75, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %111 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 3 : index
      %274 = linalg.index 4 : index
      %275 = arith.cmpi eq, %74, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %75, %c1 : index
      %278 = arith.select %277, %c0, %273 : index
      %extracted = tensor.extract %expanded_34[%276, %272, %c0, %278, %274] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %reshape_35 = tensor.reshape %111(%from_elements_32) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %112 = arith.index_cast %109 : i64 to index
    %113 = arith.index_cast %110 : i64 to index
    %114 = tensor.empty(%112, %113) : tensor<?x32x128x?xf32>
    %transposed_36 = linalg.transpose ins(%reshape_33 : tensor<?x32x?x128xf32>) outs(%114 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim, %dim_8) : tensor<?x32x?x128xf32>
    %116 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 2 : index
      %274 = linalg.index 3 : index
      %275 = arith.cmpi eq, %57, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %58, %c1 : index
      %278 = arith.select %277, %c0, %273 : index
      %extracted = tensor.extract %87[%276, %272, %278, %274] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %117 = arith.cmpi slt, %105, %c0_i64 : i64
    %118 = arith.select %117, %c1_i64, %105 : i64
    %119 = arith.extui %117 : i1 to i64
    %120 = arith.muli %118, %1 : i64
    %121 = arith.addi %119, %c1_i64 : i64
    %122 = arith.select %40, %118, %120 : i64
    %123 = arith.select %40, %121, %119 : i64
    %124 = arith.muli %122, %c128_i64 : i64
    %125 = arith.cmpi sle, %123, %c1_i64 : i64
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %126 = arith.divsi %107, %124 : i64
    %127 = arith.select %117, %126, %105 : i64
    %128 = arith.select %40, %126, %1 : i64
    %from_elements_37 = tensor.from_elements %127, %128, %c128_i64 : tensor<3xi64>
    %reshape_38 = tensor.reshape %116(%from_elements_37) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim, %dim_8) : tensor<?x32x128x?xf32>
    %130 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 2 : index
      %274 = linalg.index 3 : index
      %275 = arith.cmpi eq, %112, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %113, %c1 : index
      %278 = arith.select %277, %c0, %274 : index
      %extracted = tensor.extract %transposed_36[%276, %272, %273, %278] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %131 = arith.muli %118, %c128_i64 : i64
    %132 = arith.muli %131, %1 : i64
    %133 = arith.select %40, %131, %132 : i64
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %134 = arith.muli %0, %c4096_i64 : i64
    %135 = arith.muli %134, %1 : i64
    %136 = arith.divsi %135, %133 : i64
    %137 = arith.select %117, %136, %105 : i64
    %138 = arith.select %40, %136, %1 : i64
    %from_elements_39 = tensor.from_elements %137, %c128_i64, %138 : tensor<3xi64>
    %reshape_40 = tensor.reshape %130(%from_elements_39) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %139 = arith.index_cast %127 : i64 to index
    %140 = arith.index_cast %128 : i64 to index
    %141 = arith.index_cast %138 : i64 to index
    %142 = arith.cmpi eq, %127, %137 : i64
    cf.assert %142, "mismatching contracting dimension"
    %143 = tensor.empty(%139, %140, %141) : tensor<?x?x?xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %145 = linalg.batch_matmul ins(%reshape_38, %reshape_40 : tensor<?x?x128xf32>, tensor<?x128x?xf32>) outs(%144 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %146 = arith.muli %103, %1 : i64
    %147 = arith.select %40, %101, %146 : i64
    %148 = arith.select %40, %49, %37 : i64
    %149 = arith.cmpi sle, %148, %c1_i64 : i64
    cf.assert %149, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %127, %128 : i64
    %151 = arith.muli %150, %138 : i64
    %152 = arith.divsi %151, %147 : i64
    %153 = arith.select %8, %152, %0 : i64
    %154 = arith.select %40, %152, %1 : i64
    %from_elements_41 = tensor.from_elements %153, %c32_i64, %154, %154 : tensor<4xi64>
    %reshape_42 = tensor.reshape %145(%from_elements_41) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x32x?x?xf32>
    %155 = arith.index_cast %153 : i64 to index
    %156 = arith.index_cast %154 : i64 to index
    %157 = tensor.empty(%155, %156, %156) : tensor<?x32x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_42 : tensor<?x32x?x?xf32>) outs(%157 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.truncf %cst_4 : f64 to f32
      %272 = arith.mulf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<?x32x?x?xf32>
    %159 = arith.cmpi eq, %155, %9 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = arith.cmpi eq, %156, %dim_8 : index
    cf.assert %160, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %14 : tensor<?x32x?x?xf32>, tensor<?x1x?x?xf32>) outs(%157 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.addf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x?xf32>
    %162 = tensor.empty(%155, %156) : tensor<?x32x?xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<?x32x?xi64>) -> tensor<?x32x?xi64>
    %164 = tensor.empty(%155, %156) : tensor<?x32x?xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<?x32x?xf32>) -> tensor<?x32x?xf32>
    %166:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x32x?x?xf32>) outs(%165, %163 : tensor<?x32x?xf32>, tensor<?x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %271 = linalg.index 3 : index
      %272 = arith.index_cast %271 : index to i64
      %273 = arith.maximumf %in, %out : f32
      %274 = arith.cmpf ogt, %in, %out : f32
      %275 = arith.select %274, %272, %out_72 : i64
      linalg.yield %273, %275 : f32, i64
    } -> (tensor<?x32x?xf32>, tensor<?x32x?xi64>)
    %expanded_43 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [%155, 32, %156, 1] : tensor<?x32x?xf32> into tensor<?x32x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_43 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%157 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.subf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x?xf32>
    %168 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<?x32x?x?xf32>) outs(%157 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.exp %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x?xf32>
    %169 = tensor.empty(%155, %156) : tensor<?x32x?x1xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x32x?x1xf32>) -> tensor<?x32x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<?x32x?x?xf32>) outs(%170 : tensor<?x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.addf %in, %out : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%157 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.divf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x32x?x?xf32>
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %173 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x32x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%173 : tensor<?x32x?x?xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 2 : index
      %274 = linalg.index 3 : index
      %275 = arith.cmpi eq, %155, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %156, %c1 : index
      %278 = arith.select %277, %c0, %273 : index
      %279 = arith.select %277, %c0, %274 : index
      %extracted = tensor.extract %172[%276, %272, %278, %279] : tensor<?x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x?xf32>
    %175 = arith.muli %122, %1 : i64
    %176 = arith.addi %123, %c1_i64 : i64
    %177 = arith.select %40, %118, %175 : i64
    %178 = arith.select %40, %176, %119 : i64
    %179 = arith.cmpi sle, %178, %c1_i64 : i64
    cf.assert %179, "must have at most one inferred (negative) dimension"
    %180 = arith.muli %106, %1 : i64
    %181 = arith.divsi %180, %177 : i64
    %182 = arith.select %117, %181, %105 : i64
    %183 = arith.select %40, %181, %1 : i64
    %from_elements_44 = tensor.from_elements %182, %183, %183 : tensor<3xi64>
    %reshape_45 = tensor.reshape %174(%from_elements_44) : (tensor<?x32x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %98, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %271 = linalg.index 0 : index
      %272 = linalg.index 1 : index
      %273 = linalg.index 2 : index
      %274 = linalg.index 3 : index
      %275 = arith.cmpi eq, %112, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.cmpi eq, %113, %c1 : index
      %278 = arith.select %277, %c0, %273 : index
      %extracted = tensor.extract %reshape_35[%276, %272, %278, %274] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %reshape_46 = tensor.reshape %184(%from_elements_37) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %185 = arith.index_cast %182 : i64 to index
    %186 = arith.index_cast %183 : i64 to index
    %187 = arith.cmpi eq, %182, %127 : i64
    cf.assert %187, "mismatching contracting dimension"
    %188 = arith.cmpi eq, %183, %128 : i64
    cf.assert %188, "mismatching contracting dimension"
    %189 = tensor.empty(%185, %186) : tensor<?x?x128xf32>
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %191 = linalg.batch_matmul ins(%reshape_45, %reshape_46 : tensor<?x?x?xf32>, tensor<?x?x128xf32>) outs(%190 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %192 = arith.muli %182, %183 : i64
    %193 = arith.muli %192, %c128_i64 : i64
    %194 = arith.divsi %193, %104 : i64
    %195 = arith.select %8, %194, %0 : i64
    %196 = arith.select %40, %194, %1 : i64
    %from_elements_47 = tensor.from_elements %195, %c32_i64, %196, %c128_i64 : tensor<4xi64>
    %reshape_48 = tensor.reshape %191(%from_elements_47) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %197 = arith.index_cast %195 : i64 to index
    %198 = arith.index_cast %196 : i64 to index
    %199 = tensor.empty(%197, %198) : tensor<?x?x32x128xf32>
    %transposed_49 = linalg.transpose ins(%reshape_48 : tensor<?x32x?x128xf32>) outs(%199 : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %200 = arith.muli %195, %196 : i64
    %201 = arith.muli %200, %c4096_i64 : i64
    %202 = arith.divsi %201, %41 : i64
    %203 = arith.select %8, %202, %0 : i64
    %204 = arith.select %40, %202, %1 : i64
    %from_elements_50 = tensor.from_elements %203, %204, %202 : tensor<3xi64>
    %reshape_51 = tensor.reshape %transposed_49(%from_elements_50) : (tensor<?x?x32x128xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %205 = tensor.empty() : tensor<4096x64xf32>
    %transposed_52 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%205 : tensor<4096x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_51 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_53 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %206 = arith.index_cast %203 : i64 to index
    %207 = tensor.empty(%206) : tensor<?x64xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %209 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%208 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %210 = arith.muli %41, %c64_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %211 = arith.muli %203, %c64_i64 : i64
    %212 = arith.divsi %211, %210 : i64
    %213 = arith.select %8, %212, %0 : i64
    %214 = arith.select %40, %212, %1 : i64
    %from_elements_54 = tensor.from_elements %213, %214, %c64_i64 : tensor<3xi64>
    %reshape_55 = tensor.reshape %209(%from_elements_54) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %215 = arith.index_cast %213 : i64 to index
    %216 = arith.cmpi eq, %dim, %215 : index
    cf.assert %216, "mismatched size for broadcast"
    %217 = arith.index_cast %214 : i64 to index
    %218 = arith.cmpi eq, %dim_8, %217 : index
    cf.assert %218, "mismatched size for broadcast"
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_55 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.addf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %271 : f32
    } -> tensor<?x?x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.addf %in, %out : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.divf %in, %cst_7 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.truncf %cst_5 : f64 to f32
      %272 = arith.addf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<?x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.rsqrt %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %226 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %225 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %227 = tensor.empty() : tensor<64x96xf32>
    %transposed_56 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%227 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %226 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %228 = tensor.empty(%dim) : tensor<?x96xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %230 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%229 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %231 = arith.muli %41, %c96_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %232 = arith.muli %0, %c96_i64 : i64
    %233 = arith.divsi %232, %231 : i64
    %234 = arith.select %8, %233, %0 : i64
    %235 = arith.select %40, %233, %1 : i64
    %from_elements_58 = tensor.from_elements %234, %235, %c96_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %230(%from_elements_58) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %236 = arith.index_cast %234 : i64 to index
    %237 = tensor.empty(%236) : tensor<?x1x96xf32>
    %cast_60 = tensor.cast %reshape_59 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_60 : tensor<?x1x96xf32>) outs(%237 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.negf %in : f32
      %272 = math.exp %271 : f32
      %273 = arith.addf %272, %cst_1 : f32
      %274 = arith.divf %cst_1, %273 : f32
      linalg.yield %274 : f32
    } -> tensor<?x1x96xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_60, %238 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%237 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x96xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%227 : tensor<64x96xf32>) permutation = [1, 0] 
    %240 = linalg.matmul ins(%collapsed_57, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%229 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %240(%from_elements_58) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_63 = tensor.cast %reshape_62 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %cast_63 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%237 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x96xf32>
    %242 = tensor.empty() : tensor<96x64xf32>
    %transposed_64 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%242 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %241 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %243 = arith.index_cast %234 : i64 to index
    %244 = tensor.empty(%243) : tensor<?x64xf32>
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %246 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %247 = arith.muli %234, %c64_i64 : i64
    %248 = arith.divsi %247, %210 : i64
    %249 = arith.select %8, %248, %0 : i64
    %250 = arith.select %40, %248, %1 : i64
    %from_elements_66 = tensor.from_elements %249, %250, %c64_i64 : tensor<3xi64>
    %reshape_67 = tensor.reshape %246(%from_elements_66) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %251 = arith.index_cast %249 : i64 to index
    %252 = arith.cmpi eq, %dim, %251 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = arith.index_cast %250 : i64 to index
    %254 = arith.cmpi eq, %dim_8, %253 : index
    cf.assert %254, "mismatched size for broadcast"
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %reshape_67 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.addf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %271 : f32
    } -> tensor<?x?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.addf %in, %out : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.divf %in, %cst_7 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = arith.truncf %cst_5 : f64 to f32
      %272 = arith.addf %in, %271 : f32
      linalg.yield %272 : f32
    } -> tensor<?x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %271 = math.rsqrt %in : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %260 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %262 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %261 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %271 = arith.mulf %in, %in_72 : f32
      linalg.yield %271 : f32
    } -> tensor<?x1x64xf32>
    %263 = tensor.empty() : tensor<64x128xf32>
    %transposed_68 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%263 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %262 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %264 = tensor.empty(%dim) : tensor<?x128xf32>
    %265 = linalg.fill ins(%cst : f32) outs(%264 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %266 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%265 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %267 = arith.muli %0, %c128_i64 : i64
    %268 = arith.divsi %267, %50 : i64
    %269 = arith.select %8, %268, %0 : i64
    %270 = arith.select %40, %268, %1 : i64
    %from_elements_70 = tensor.from_elements %269, %270, %c128_i64 : tensor<3xi64>
    %reshape_71 = tensor.reshape %266(%from_elements_70) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_71, %97, %transposed_19 : tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
