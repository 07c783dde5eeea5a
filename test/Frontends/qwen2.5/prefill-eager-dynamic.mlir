// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
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
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x2x?x64xf32>, tensor<3x2x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c14_i64 = arith.constant 14 : i64
    %c42_i64 = arith.constant 42 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %c2688_i64 = arith.constant 2688 : i64
    %c384_i64 = arith.constant 384 : i64
    %cst_7 = arith.constant 1.250000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg15, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %173 = arith.index_cast %in : i64 to index
      %174 = linalg.index 2 : index
      %175 = arith.cmpi slt, %173, %c128 : index
      cf.assert %175, "index must be smaller than dim size"
      %176 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %176, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%173, %174] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %173 = linalg.index 0 : index
      %174 = arith.index_cast %173 : index to i64
      linalg.yield %174 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_8 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_62: i64, %out: i1):
      %173 = arith.cmpi sle, %in, %in_62 : i64
      linalg.yield %173 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %173 = linalg.index 2 : index
      %174 = linalg.index 3 : index
      %175 = arith.cmpi eq, %dim, %c1 : index
      %176 = arith.select %175, %c0, %173 : index
      %177 = arith.select %175, %c0, %174 : index
      %extracted = tensor.extract %6[%c0, %c0, %176, %177] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %10 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_62: f32, %in_63: f32, %out: f32):
      %173 = arith.select %in, %in_62, %in_63 : f32
      linalg.yield %173 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x?x1xi64>) outs(%12 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %173 = arith.sitofp %in : i64 to f32
      linalg.yield %173 : f32
    } -> tensor<1x?x1xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_5 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_10 = tensor.dim %15, %c1 : tensor<1x?x32xf32>
    %16 = tensor.empty(%dim_10) : tensor<1x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.cos %in : f32
      linalg.yield %173 : f32
    } -> tensor<1x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.sin %in : f32
      linalg.yield %173 : f32
    } -> tensor<1x?x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %20 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_6 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_4 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<3x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %25 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %26 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %28 = arith.muli %0, %c3_i64 : i64
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %29 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%29 : tensor<64x896xf32>) permutation = [1, 0] 
    %30 = affine.apply #map9()[%dim]
    %31 = tensor.empty(%30) : tensor<?x896xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %33 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x896xf32>) outs(%32 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %34 = arith.cmpi sge, %28, %c0_i64 : i64
    cf.assert %34, "negative values not allowed in new dimensions"
    %35 = arith.index_cast %28 : i64 to index
    %36 = tensor.empty(%35) : tensor<?x896xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%36 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x896xf32>
    %38 = arith.cmpi eq, %30, %35 : index
    cf.assert %38, "mismatched size for broadcast"
    %39 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%33, %37 : tensor<?x896xf32>, tensor<?x896xf32>) outs(%31 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<?x896xf32>
    %40 = arith.divsi %30, %c3 : index
    %expanded_11 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [3, %40, 896] : tensor<?x896xf32> into tensor<3x?x896xf32>
    %41 = arith.cmpi slt, %0, %c0_i64 : i64
    %42 = arith.select %41, %c3_i64, %28 : i64
    %43 = arith.extui %41 : i1 to i64
    %44 = arith.addi %43, %c1_i64 : i64
    %45 = arith.muli %42, %c64_i64 : i64
    %46 = arith.cmpi sle, %44, %c1_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %47 = arith.index_cast %40 : index to i64
    %48 = arith.muli %47, %c2688_i64 : i64
    %49 = arith.divsi %48, %45 : i64
    %50 = arith.select %41, %49, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %50, %49, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_11(%from_elements) : (tensor<3x?x896xf32>, tensor<4xi64>) -> tensor<3x?x14x64xf32>
    %51 = arith.index_cast %50 : i64 to index
    %52 = tensor.empty(%51) : tensor<3x14x?x64xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<3x?x14x64xf32>) outs(%52 : tensor<3x14x?x64xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<64x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%53 : tensor<64x128xf32>) permutation = [1, 0] 
    %54 = tensor.empty(%30) : tensor<?x128xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%55 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %34, "negative values not allowed in new dimensions"
    %57 = tensor.empty(%35) : tensor<?x128xf32>
    %58 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%57 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %38, "mismatched size for broadcast"
    %59 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%56, %58 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%54 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<?x128xf32>
    %expanded_14 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [3, %40, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %47, %c384_i64 : i64
    %61 = arith.divsi %60, %45 : i64
    %62 = arith.select %41, %61, %0 : i64
    %from_elements_15 = tensor.from_elements %c3_i64, %62, %61, %c64_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %expanded_14(%from_elements_15) : (tensor<3x?x128xf32>, tensor<4xi64>) -> tensor<3x?x2x64xf32>
    %63 = arith.index_cast %62 : i64 to index
    %64 = tensor.empty(%63) : tensor<3x2x?x64xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<3x?x2x64xf32>) outs(%64 : tensor<3x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%53 : tensor<64x128xf32>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%55 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %34, "negative values not allowed in new dimensions"
    %66 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%57 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %38, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%54 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<?x128xf32>
    %expanded_19 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [3, %40, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements_15) : (tensor<3x?x128xf32>, tensor<4xi64>) -> tensor<3x?x2x64xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<3x?x2x64xf32>) outs(%64 : tensor<3x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_23 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, %dim_10, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %68 = arith.cmpi eq, %51, %dim_10 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_22 : tensor<3x14x?x64xf32>, tensor<1x1x?x64xf32>) outs(%52 : tensor<3x14x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 14, %51, 32] [1, 1, 1, 1] : tensor<3x14x?x64xf32> to tensor<3x14x?x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [3, 14, %51, 32] [1, 1, 1, 1] : tensor<3x14x?x64xf32> to tensor<3x14x?x32xf32>
    %70 = tensor.empty(%51) : tensor<3x14x?x32xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x14x?x32xf32>) outs(%70 : tensor<3x14x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.negf %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x32xf32>
    %concat_25 = tensor.concat dim(3) %71, %extracted_slice : (tensor<3x14x?x32xf32>, tensor<3x14x?x32xf32>) -> tensor<3x14x?x64xf32>
    %dim_26 = tensor.dim %71, %c2 : tensor<3x14x?x32xf32>
    %72 = arith.cmpi eq, %dim_26, %dim_10 : index
    cf.assert %72, "mismatched size for broadcast"
    %73 = tensor.empty(%dim_26) : tensor<3x14x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x14x?x64xf32>, tensor<1x1x?x64xf32>) outs(%73 : tensor<3x14x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x64xf32>
    %75 = arith.cmpi eq, %51, %dim_26 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<3x14x?x64xf32>, tensor<3x14x?x64xf32>) outs(%52 : tensor<3x14x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x64xf32>
    %77 = arith.cmpi eq, %63, %dim_10 : index
    cf.assert %77, "mismatched size for broadcast"
    %78 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_22 : tensor<3x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%64 : tensor<3x2x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x2x?x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 2, %63, 32] [1, 1, 1, 1] : tensor<3x2x?x64xf32> to tensor<3x2x?x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 2, %63, 32] [1, 1, 1, 1] : tensor<3x2x?x64xf32> to tensor<3x2x?x32xf32>
    %79 = tensor.empty(%63) : tensor<3x2x?x32xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x2x?x32xf32>) outs(%79 : tensor<3x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.negf %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x2x?x32xf32>
    %concat_29 = tensor.concat dim(3) %80, %extracted_slice_27 : (tensor<3x2x?x32xf32>, tensor<3x2x?x32xf32>) -> tensor<3x2x?x64xf32>
    %dim_30 = tensor.dim %80, %c2 : tensor<3x2x?x32xf32>
    %81 = arith.cmpi eq, %dim_30, %dim_10 : index
    cf.assert %81, "mismatched size for broadcast"
    %82 = tensor.empty(%dim_30) : tensor<3x2x?x64xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_23 : tensor<3x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%82 : tensor<3x2x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x2x?x64xf32>
    %84 = arith.cmpi eq, %63, %dim_30 : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<3x2x?x64xf32>, tensor<3x2x?x64xf32>) outs(%64 : tensor<3x2x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x2x?x64xf32>
    %expanded_31 = tensor.expand_shape %85 [[0], [1], [2, 3], [4]] output_shape [3, 2, 1, %63, 64] : tensor<3x2x?x64xf32> into tensor<3x2x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %86 = tensor.empty(%dim) : tensor<3x2x7x?x64xf32>
    %87 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<3x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 3 : index
      %176 = linalg.index 4 : index
      %177 = arith.cmpi eq, %63, %c1 : index
      %178 = arith.select %177, %c0, %175 : index
      %extracted = tensor.extract %expanded_31[%173, %174, %c0, %178, %176] : tensor<3x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x2x7x?x64xf32>
    %collapsed_32 = tensor.collapse_shape %87 [[0], [1, 2], [3], [4]] : tensor<3x2x7x?x64xf32> into tensor<3x14x?x64xf32>
    %expanded_33 = tensor.expand_shape %transposed_21 [[0], [1], [2, 3], [4]] output_shape [3, 2, 1, %63, 64] : tensor<3x2x?x64xf32> into tensor<3x2x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %88 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<3x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 3 : index
      %176 = linalg.index 4 : index
      %177 = arith.cmpi eq, %63, %c1 : index
      %178 = arith.select %177, %c0, %175 : index
      %extracted = tensor.extract %expanded_33[%173, %174, %c0, %178, %176] : tensor<3x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x2x7x?x64xf32>
    %collapsed_34 = tensor.collapse_shape %88 [[0], [1, 2], [3], [4]] : tensor<3x2x7x?x64xf32> into tensor<3x14x?x64xf32>
    %89 = tensor.empty(%dim) : tensor<3x14x64x?xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_32 : tensor<3x14x?x64xf32>) outs(%89 : tensor<3x14x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%dim) : tensor<3x14x?x64xf32>
    %91 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<3x14x?x64xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 2 : index
      %176 = linalg.index 3 : index
      %177 = arith.cmpi eq, %51, %c1 : index
      %178 = arith.select %177, %c0, %175 : index
      %extracted = tensor.extract %76[%173, %174, %178, %176] : tensor<3x14x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x14x?x64xf32>
    %collapsed_36 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<3x14x?x64xf32> into tensor<42x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %92 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<3x14x64x?xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 2 : index
      %176 = linalg.index 3 : index
      %177 = arith.cmpi eq, %dim, %c1 : index
      %178 = arith.select %177, %c0, %176 : index
      %extracted = tensor.extract %transposed_35[%173, %174, %175, %178] : tensor<3x14x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x14x64x?xf32>
    %collapsed_37 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<3x14x64x?xf32> into tensor<42x64x?xf32>
    %93 = tensor.empty(%dim, %dim) : tensor<42x?x?xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<42x?x?xf32>) -> tensor<42x?x?xf32>
    %95 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<42x?x64xf32>, tensor<42x64x?xf32>) outs(%94 : tensor<42x?x?xf32>) -> tensor<42x?x?xf32>
    %96 = arith.muli %0, %c42_i64 : i64
    %97 = arith.select %41, %c42_i64, %96 : i64
    %98 = arith.muli %97, %0 : i64
    %99 = arith.select %41, %c42_i64, %98 : i64
    %100 = arith.select %41, %44, %43 : i64
    %101 = arith.cmpi sle, %100, %c1_i64 : i64
    cf.assert %101, "must have at most one inferred (negative) dimension"
    %102 = arith.muli %96, %0 : i64
    %103 = arith.divsi %102, %99 : i64
    %104 = arith.select %41, %103, %0 : i64
    %from_elements_38 = tensor.from_elements %c3_i64, %c14_i64, %104, %104 : tensor<4xi64>
    %reshape_39 = tensor.reshape %95(%from_elements_38) : (tensor<42x?x?xf32>, tensor<4xi64>) -> tensor<3x14x?x?xf32>
    %105 = arith.index_cast %104 : i64 to index
    %106 = tensor.empty(%105, %105) : tensor<3x14x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39 : tensor<3x14x?x?xf32>) outs(%106 : tensor<3x14x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.mulf %in, %cst_7 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x?xf32>
    %108 = arith.cmpi eq, %105, %dim : index
    cf.assert %108, "mismatched size for broadcast"
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %11 : tensor<3x14x?x?xf32>, tensor<3x1x?x?xf32>) outs(%106 : tensor<3x14x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x?xf32>
    %110 = tensor.empty(%105) : tensor<3x14x?xi64>
    %111 = linalg.fill ins(%c0_i64 : i64) outs(%110 : tensor<3x14x?xi64>) -> tensor<3x14x?xi64>
    %112 = tensor.empty(%105) : tensor<3x14x?xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<3x14x?xf32>) -> tensor<3x14x?xf32>
    %114:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<3x14x?x?xf32>) outs(%113, %111 : tensor<3x14x?xf32>, tensor<3x14x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_62: i64):
      %173 = linalg.index 3 : index
      %174 = arith.index_cast %173 : index to i64
      %175 = arith.maximumf %in, %out : f32
      %176 = arith.cmpf ogt, %in, %out : f32
      %177 = arith.select %176, %174, %out_62 : i64
      linalg.yield %175, %177 : f32, i64
    } -> (tensor<3x14x?xf32>, tensor<3x14x?xi64>)
    %expanded_40 = tensor.expand_shape %114#0 [[0], [1], [2, 3]] output_shape [3, 14, %105, 1] : tensor<3x14x?xf32> into tensor<3x14x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_40 : tensor<3x14x?x?xf32>, tensor<3x14x?x1xf32>) outs(%106 : tensor<3x14x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.subf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<3x14x?x?xf32>) outs(%106 : tensor<3x14x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.exp %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x?xf32>
    %117 = tensor.empty(%105) : tensor<3x14x?x1xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<3x14x?x1xf32>) -> tensor<3x14x?x1xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<3x14x?x?xf32>) outs(%118 : tensor<3x14x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<3x14x?x?xf32>, tensor<3x14x?x1xf32>) outs(%106 : tensor<3x14x?x?xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.divf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x14x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %121 = tensor.empty(%dim, %dim) : tensor<3x14x?x?xf32>
    %122 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<3x14x?x?xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 2 : index
      %176 = linalg.index 3 : index
      %177 = arith.cmpi eq, %105, %c1 : index
      %178 = arith.select %177, %c0, %175 : index
      %179 = arith.select %177, %c0, %176 : index
      %extracted = tensor.extract %120[%173, %174, %178, %179] : tensor<3x14x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x14x?x?xf32>
    cf.assert %101, "must have at most one inferred (negative) dimension"
    %from_elements_41 = tensor.from_elements %c42_i64, %104, %104 : tensor<3xi64>
    %reshape_42 = tensor.reshape %122(%from_elements_41) : (tensor<3x14x?x?xf32>, tensor<3xi64>) -> tensor<42x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %123 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<3x14x?x64xf32>) {
    ^bb0(%out: f32):
      %173 = linalg.index 0 : index
      %174 = linalg.index 1 : index
      %175 = linalg.index 2 : index
      %176 = linalg.index 3 : index
      %177 = arith.cmpi eq, %dim, %c1 : index
      %178 = arith.select %177, %c0, %175 : index
      %extracted = tensor.extract %collapsed_34[%173, %174, %178, %176] : tensor<3x14x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x14x?x64xf32>
    %collapsed_43 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<3x14x?x64xf32> into tensor<42x?x64xf32>
    %124 = arith.cmpi eq, %104, %0 : i64
    cf.assert %124, "mismatching contracting dimension"
    %125 = tensor.empty(%105) : tensor<42x?x64xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<42x?x64xf32>) -> tensor<42x?x64xf32>
    %127 = linalg.batch_matmul ins(%reshape_42, %collapsed_43 : tensor<42x?x?xf32>, tensor<42x?x64xf32>) outs(%126 : tensor<42x?x64xf32>) -> tensor<42x?x64xf32>
    %expanded_44 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [3, 14, %105, 64] : tensor<42x?x64xf32> into tensor<3x14x?x64xf32>
    %128 = tensor.empty(%105) : tensor<3x?x14x64xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<3x14x?x64xf32>) outs(%128 : tensor<3x?x14x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %104, %c2688_i64 : i64
    %130 = arith.divsi %129, %42 : i64
    %131 = arith.select %41, %130, %0 : i64
    %from_elements_46 = tensor.from_elements %c3_i64, %131, %130 : tensor<3xi64>
    %reshape_47 = tensor.reshape %transposed_45(%from_elements_46) : (tensor<3x?x14x64xf32>, tensor<3xi64>) -> tensor<3x?x896xf32>
    %132 = tensor.empty() : tensor<896x64xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%132 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %reshape_47 [[0, 1], [2]] : tensor<3x?x896xf32> into tensor<?x896xf32>
    %133 = arith.index_cast %131 : i64 to index
    %134 = affine.apply #map9()[%133]
    %135 = tensor.empty(%134) : tensor<?x64xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %137 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<?x896xf32>, tensor<896x64xf32>) outs(%136 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %138 = arith.divsi %134, %c3 : index
    %expanded_50 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [3, %138, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %139 = arith.cmpi eq, %dim, %138 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_50 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_6 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_4 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<3x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %145 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %147 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %146 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %148 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%148 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %149 = tensor.empty(%30) : tensor<?x96xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %151 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%150 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_53 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [3, %40, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %152 = tensor.empty(%40) : tensor<3x?x96xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<3x?x96xf32>) outs(%152 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.negf %in : f32
      %174 = math.exp %173 : f32
      %175 = arith.addf %174, %cst_1 : f32
      %176 = arith.divf %cst_1, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<3x?x96xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %153 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%152 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x96xf32>
    %transposed_54 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%148 : tensor<64x96xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed_52, %transposed_54 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%150 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [3, %40, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %expanded_55 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%152 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x96xf32>
    %157 = tensor.empty() : tensor<96x64xf32>
    %transposed_56 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%157 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %158 = affine.apply #map9()[%40]
    %159 = tensor.empty(%158) : tensor<?x64xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %161 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %162 = arith.divsi %158, %c3 : index
    %expanded_58 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [3, %162, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %163 = arith.cmpi eq, %dim, %162 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_58 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.addf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<3x?x64xf32>) outs(%21 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.addf %in, %out : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.divf %in, %cst_6 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = arith.truncf %cst_4 : f64 to f32
      %174 = arith.addf %in, %173 : f32
      linalg.yield %174 : f32
    } -> tensor<3x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x1xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %173 = math.rsqrt %in : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %170 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_62: f32, %out: f32):
      %173 = arith.mulf %in, %in_62 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%53 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %172 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%55 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_61 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [3, %40, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_61, %85, %transposed_21 : tensor<3x?x128xf32>, tensor<3x2x?x64xf32>, tensor<3x2x?x64xf32>
  }
}
