// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<()[s0] -> (s0 + 1)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<()[s0] -> (s0 * 14)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<?x1xi64>, %arg16: tensor<?x2x?x64xf32>, %arg17: tensor<?x2x?x64xf32>) -> (tensor<?x1x128xf32>, tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c14 = arith.constant 14 : index
    %c14_i64 = arith.constant 14 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c896_i64 = arith.constant 896 : i64
    %c128_i64 = arith.constant 128 : i64
    %dim = tensor.dim %arg15, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg16, %c2 : tensor<?x2x?x64xf32>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.index_cast %in : i64 to index
      %233 = linalg.index 2 : index
      %234 = arith.cmpi slt, %232, %c128 : index
      cf.assert %234, "index must be smaller than dim size"
      %235 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %235, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%232, %233] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %232 = arith.addi %in, %1 : i64
      linalg.yield %232 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %232 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %232 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %232 = linalg.index 3 : index
      %233 = arith.cmpi eq, %8, %c1 : index
      %234 = arith.select %233, %c0, %232 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %234] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.sitofp %in : i64 to f32
      linalg.yield %232 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%20 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %22 = tensor.empty() : tensor<1x1x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.cos %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.sin %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %26 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_8 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_6 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %31 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %32 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %34 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%34 : tensor<64x896xf32>) permutation = [1, 0] 
    %35 = tensor.empty(%dim) : tensor<?x896xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x896xf32>) outs(%36 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %38 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %38, "negative values not allowed in new dimensions"
    %39 = tensor.empty(%dim) : tensor<?x896xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%39 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x896xf32>
    cf.assert %true, "mismatched size for broadcast"
    %41 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%37, %40 : tensor<?x896xf32>, tensor<?x896xf32>) outs(%35 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x896xf32>
    %expanded_12 = tensor.expand_shape %41 [[0], [1, 2]] output_shape [%dim, 1, 896] : tensor<?x896xf32> into tensor<?x1x896xf32>
    %42 = arith.select %13, %c1_i64, %0 : i64
    %43 = arith.extui %13 : i1 to i64
    %44 = arith.addi %43, %c1_i64 : i64
    %45 = arith.muli %42, %c64_i64 : i64
    %46 = arith.cmpi sle, %44, %c1_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %47 = arith.muli %0, %c896_i64 : i64
    %48 = arith.divsi %47, %45 : i64
    %49 = arith.select %13, %48, %0 : i64
    %from_elements = tensor.from_elements %49, %c1_i64, %48, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<?x1x896xf32>, tensor<4xi64>) -> tensor<?x1x14x64xf32>
    %50 = arith.index_cast %49 : i64 to index
    %51 = tensor.empty(%50) : tensor<?x14x1x64xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<?x1x14x64xf32>) outs(%51 : tensor<?x14x1x64xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<64x128xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%52 : tensor<64x128xf32>) permutation = [1, 0] 
    %53 = tensor.empty(%dim) : tensor<?x128xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %55 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%54 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %38, "negative values not allowed in new dimensions"
    %56 = tensor.empty(%dim) : tensor<?x128xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%56 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %58 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%55, %57 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%53 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x128xf32>
    %expanded_15 = tensor.expand_shape %58 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %0, %c128_i64 : i64
    %60 = arith.divsi %59, %45 : i64
    %61 = arith.select %13, %60, %0 : i64
    %from_elements_16 = tensor.from_elements %61, %c1_i64, %60, %c64_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %expanded_15(%from_elements_16) : (tensor<?x1x128xf32>, tensor<4xi64>) -> tensor<?x1x2x64xf32>
    %62 = arith.index_cast %61 : i64 to index
    %63 = tensor.empty(%62) : tensor<?x2x1x64xf32>
    %transposed_18 = linalg.transpose ins(%reshape_17 : tensor<?x1x2x64xf32>) outs(%63 : tensor<?x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%52 : tensor<64x128xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%54 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %38, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%56 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %true, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%53 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x128xf32>
    %expanded_20 = tensor.expand_shape %66 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements_16) : (tensor<?x1x128xf32>, tensor<4xi64>) -> tensor<?x1x2x64xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x1x2x64xf32>) outs(%63 : tensor<?x2x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_24 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_23 : tensor<?x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%51 : tensor<?x14x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%50, 14, 1, 32] [1, 1, 1, 1] : tensor<?x14x1x64xf32> to tensor<?x14x1x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [%50, 14, 1, 32] [1, 1, 1, 1] : tensor<?x14x1x64xf32> to tensor<?x14x1x32xf32>
    %68 = tensor.empty(%50) : tensor<?x14x1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<?x14x1x32xf32>) outs(%68 : tensor<?x14x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x32xf32>
    %concat_26 = tensor.concat dim(3) %69, %extracted_slice : (tensor<?x14x1x32xf32>, tensor<?x14x1x32xf32>) -> tensor<?x14x1x64xf32>
    %dim_27 = tensor.dim %69, %c0 : tensor<?x14x1x32xf32>
    %70 = tensor.empty(%dim_27) : tensor<?x14x1x64xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<?x14x1x64xf32>, tensor<1x1x1x64xf32>) outs(%70 : tensor<?x14x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x64xf32>
    %72 = arith.cmpi eq, %50, %dim_27 : index
    cf.assert %72, "mismatched size for broadcast"
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<?x14x1x64xf32>, tensor<?x14x1x64xf32>) outs(%51 : tensor<?x14x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x64xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<?x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%63 : tensor<?x2x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x2x1x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%62, 2, 1, 32] [1, 1, 1, 1] : tensor<?x2x1x64xf32> to tensor<?x2x1x32xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 32] [%62, 2, 1, 32] [1, 1, 1, 1] : tensor<?x2x1x64xf32> to tensor<?x2x1x32xf32>
    %75 = tensor.empty(%62) : tensor<?x2x1x32xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x2x1x32xf32>) outs(%75 : tensor<?x2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x2x1x32xf32>
    %concat_30 = tensor.concat dim(3) %76, %extracted_slice_28 : (tensor<?x2x1x32xf32>, tensor<?x2x1x32xf32>) -> tensor<?x2x1x64xf32>
    %dim_31 = tensor.dim %76, %c0 : tensor<?x2x1x32xf32>
    %77 = tensor.empty(%dim_31) : tensor<?x2x1x64xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<?x2x1x64xf32>, tensor<1x1x1x64xf32>) outs(%77 : tensor<?x2x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x2x1x64xf32>
    %79 = arith.cmpi eq, %62, %dim_31 : index
    cf.assert %79, "mismatched size for broadcast"
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<?x2x1x64xf32>, tensor<?x2x1x64xf32>) outs(%63 : tensor<?x2x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x2x1x64xf32>
    %concat_32 = tensor.concat dim(2) %arg16, %80 : (tensor<?x2x?x64xf32>, tensor<?x2x1x64xf32>) -> tensor<?x2x?x64xf32>
    %concat_33 = tensor.concat dim(2) %arg17, %transposed_22 : (tensor<?x2x?x64xf32>, tensor<?x2x1x64xf32>) -> tensor<?x2x?x64xf32>
    %dim_34 = tensor.dim %arg16, %c0 : tensor<?x2x?x64xf32>
    %81 = affine.apply #map10()[%dim_9]
    %expanded_35 = tensor.expand_shape %concat_32 [[0], [1], [2, 3], [4]] output_shape [%dim_34, 2, 1, %81, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim, %8) : tensor<?x2x7x?x64xf32>
    %83 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<?x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = linalg.index 4 : index
      %236 = arith.cmpi eq, %dim_34, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %81, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %expanded_35[%237, %233, %c0, %239, %235] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x?x64xf32>
    %84 = arith.muli %42, %c14_i64 : i64
    %85 = arith.muli %84, %7 : i64
    %86 = arith.cmpi slt, %7, %c0_i64 : i64
    %87 = arith.select %86, %84, %85 : i64
    %88 = arith.select %86, %44, %43 : i64
    %89 = arith.muli %87, %c64_i64 : i64
    %90 = arith.cmpi sle, %88, %c1_i64 : i64
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %0, %c14_i64 : i64
    %92 = arith.muli %91, %7 : i64
    %93 = arith.muli %92, %c64_i64 : i64
    %94 = arith.divsi %93, %89 : i64
    %95 = arith.select %13, %94, %0 : i64
    %96 = arith.select %86, %94, %7 : i64
    %from_elements_36 = tensor.from_elements %95, %c14_i64, %96, %c64_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %83(%from_elements_36) : (tensor<?x2x7x?x64xf32>, tensor<4xi64>) -> tensor<?x14x?x64xf32>
    %dim_38 = tensor.dim %arg17, %c0 : tensor<?x2x?x64xf32>
    %dim_39 = tensor.dim %arg17, %c2 : tensor<?x2x?x64xf32>
    %97 = affine.apply #map10()[%dim_39]
    %expanded_40 = tensor.expand_shape %concat_33 [[0], [1], [2, 3], [4]] output_shape [%dim_38, 2, 1, %97, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %98 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<?x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = linalg.index 4 : index
      %236 = arith.cmpi eq, %dim_38, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %97, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %expanded_40[%237, %233, %c0, %239, %235] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x?x64xf32>
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %98(%from_elements_36) : (tensor<?x2x7x?x64xf32>, tensor<4xi64>) -> tensor<?x14x?x64xf32>
    %99 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map12, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%99 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %232 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1x?xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<?x14x1x64xf32>) outs(%51 : tensor<?x14x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.mulf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x14x1x64xf32>
    %102 = arith.index_cast %95 : i64 to index
    %103 = arith.index_cast %96 : i64 to index
    %104 = tensor.empty(%102, %103) : tensor<?x14x64x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_37 : tensor<?x14x?x64xf32>) outs(%104 : tensor<?x14x64x?xf32>) permutation = [0, 1, 3, 2] 
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<?x14x64x?xf32>) outs(%104 : tensor<?x14x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_4 : f64 to f32
      %233 = arith.mulf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x14x64x?xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<?x14x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x14x1x64xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = arith.cmpi eq, %50, %c1 : index
      %236 = arith.select %235, %c0, %232 : index
      %extracted = tensor.extract %101[%236, %233, %c0, %234] : tensor<?x14x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x1x64xf32>
    %collapsed_43 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<?x14x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim, %8) : tensor<?x14x64x?xf32>
    %109 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x14x64x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %102, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %103, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %105[%237, %233, %234, %239] : tensor<?x14x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x64x?xf32>
    %110 = arith.cmpi slt, %91, %c0_i64 : i64
    %111 = arith.select %110, %c1_i64, %91 : i64
    %112 = arith.extui %110 : i1 to i64
    %113 = arith.muli %111, %c64_i64 : i64
    %114 = arith.muli %113, %7 : i64
    %115 = arith.addi %112, %c1_i64 : i64
    %116 = arith.select %86, %113, %114 : i64
    %117 = arith.select %86, %115, %112 : i64
    %118 = arith.cmpi sle, %117, %c1_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %0, %c896_i64 : i64
    %120 = arith.muli %119, %7 : i64
    %121 = arith.divsi %120, %116 : i64
    %122 = arith.select %110, %121, %91 : i64
    %123 = arith.select %86, %121, %7 : i64
    %from_elements_44 = tensor.from_elements %122, %c64_i64, %123 : tensor<3xi64>
    %reshape_45 = tensor.reshape %109(%from_elements_44) : (tensor<?x14x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %124 = affine.apply #map13()[%dim]
    %125 = arith.index_cast %123 : i64 to index
    %126 = arith.index_cast %124 : index to i64
    %127 = arith.cmpi eq, %126, %122 : i64
    cf.assert %127, "mismatching contracting dimension"
    %128 = tensor.empty(%124, %125) : tensor<?x1x?xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %130 = linalg.batch_matmul ins(%collapsed_43, %reshape_45 : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%129 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %90, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %126, %123 : i64
    %132 = arith.divsi %131, %87 : i64
    %133 = arith.select %13, %132, %0 : i64
    %134 = arith.select %86, %132, %7 : i64
    %from_elements_46 = tensor.from_elements %133, %c14_i64, %c1_i64, %134 : tensor<4xi64>
    %reshape_47 = tensor.reshape %130(%from_elements_46) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x14x1x?xf32>
    %135 = arith.index_cast %133 : i64 to index
    %136 = arith.index_cast %134 : i64 to index
    %137 = arith.cmpi eq, %135, %14 : index
    cf.assert %137, "mismatched size for broadcast"
    %138 = arith.cmpi eq, %136, %8 : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = tensor.empty(%135, %136) : tensor<?x14x1x?xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47, %100 : tensor<?x14x1x?xf32>, tensor<?x1x1x?xf32>) outs(%139 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x?xf32>
    %141 = tensor.empty(%135) : tensor<?x14x1xi64>
    %142 = linalg.fill ins(%c0_i64 : i64) outs(%141 : tensor<?x14x1xi64>) -> tensor<?x14x1xi64>
    %143 = tensor.empty(%135) : tensor<?x14x1xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<?x14x1xf32>) -> tensor<?x14x1xf32>
    %145:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<?x14x1x?xf32>) outs(%144, %142 : tensor<?x14x1xf32>, tensor<?x14x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_73 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<?x14x1xf32>, tensor<?x14x1xi64>)
    %expanded_48 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [%135, 14, 1, 1] : tensor<?x14x1xf32> into tensor<?x14x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_48 : tensor<?x14x1x?xf32>, tensor<?x14x1x1xf32>) outs(%139 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.subf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x?xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<?x14x1x?xf32>) outs(%139 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x?xf32>
    %148 = tensor.empty(%135) : tensor<?x14x1x1xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<?x14x1x1xf32>) -> tensor<?x14x1x1xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<?x14x1x?xf32>) outs(%149 : tensor<?x14x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %150 : tensor<?x14x1x?xf32>, tensor<?x14x1x1xf32>) outs(%139 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.divf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x?xf32>
    %152 = tensor.empty(%135, %136) : tensor<?x14x1x?xi1>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<?x14x1x?xf32>) outs(%152 : tensor<?x14x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %232 = arith.extf %in : f32 to f64
      %233 = arith.cmpf oeq, %232, %cst_5 : f64
      linalg.yield %233 : i1
    } -> tensor<?x14x1x?xi1>
    %154 = tensor.empty(%135) : tensor<?x14x1x1xi1>
    %155 = linalg.fill ins(%true : i1) outs(%154 : tensor<?x14x1x1xi1>) -> tensor<?x14x1x1xi1>
    %156 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<?x14x1x?xi1>) outs(%155 : tensor<?x14x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %232 = arith.andi %in, %out : i1
      linalg.yield %232 : i1
    } -> tensor<?x14x1x1xi1>
    %157 = arith.cmpi sge, %133, %c0_i64 : i64
    cf.assert %157, "negative values not allowed in new dimensions"
    %158 = arith.index_cast %133 : i64 to index
    %159 = arith.cmpi sge, %134, %c0_i64 : i64
    cf.assert %159, "negative values not allowed in new dimensions"
    %160 = arith.index_cast %134 : i64 to index
    %161 = tensor.empty(%158, %160) : tensor<?x14x1x?xf32>
    %162 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%161 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x14x1x?xf32>
    %163 = arith.cmpi eq, %135, %158 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = arith.cmpi eq, %160, %136 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = tensor.empty(%135, %160) : tensor<?x14x1x?xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %162, %151 : tensor<?x14x1x1xi1>, tensor<?x14x1x?xf32>, tensor<?x14x1x?xf32>) outs(%165 : tensor<?x14x1x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %232 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x14x1x?xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %167 = tensor.empty(%dim, %8) : tensor<?x14x1x?xf32>
    %168 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%167 : tensor<?x14x1x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = arith.cmpi eq, %135, %c1 : index
      %236 = arith.select %235, %c0, %232 : index
      %237 = arith.cmpi eq, %160, %c1 : index
      %238 = arith.select %237, %c0, %234 : index
      %extracted = tensor.extract %166[%236, %233, %c0, %238] : tensor<?x14x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x1x?xf32>
    %169 = arith.muli %111, %7 : i64
    %170 = arith.select %86, %111, %169 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %171 = arith.divsi %92, %170 : i64
    %172 = arith.select %110, %171, %91 : i64
    %173 = arith.select %86, %171, %7 : i64
    %from_elements_49 = tensor.from_elements %172, %c1_i64, %173 : tensor<3xi64>
    %reshape_50 = tensor.reshape %168(%from_elements_49) : (tensor<?x14x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %38, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %174 = tensor.empty(%dim, %8) : tensor<?x14x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%174 : tensor<?x14x?x64xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %102, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %103, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %reshape_41[%237, %233, %239, %235] : tensor<?x14x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x?x64xf32>
    %176 = arith.muli %170, %c64_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %177 = arith.divsi %93, %176 : i64
    %178 = arith.select %110, %177, %91 : i64
    %179 = arith.select %86, %177, %7 : i64
    %from_elements_51 = tensor.from_elements %178, %179, %c64_i64 : tensor<3xi64>
    %reshape_52 = tensor.reshape %175(%from_elements_51) : (tensor<?x14x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %180 = arith.index_cast %172 : i64 to index
    %181 = arith.cmpi eq, %172, %178 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = arith.cmpi eq, %173, %179 : i64
    cf.assert %182, "mismatching contracting dimension"
    %183 = tensor.empty(%180) : tensor<?x1x64xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %185 = linalg.batch_matmul ins(%reshape_50, %reshape_52 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%184 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %186 = arith.divsi %180, %c14 : index
    %expanded_53 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [%186, 14, 1, 64] : tensor<?x1x64xf32> into tensor<?x14x1x64xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %187 = arith.index_cast %186 : index to i64
    %188 = arith.muli %187, %c896_i64 : i64
    %189 = arith.divsi %188, %45 : i64
    %190 = arith.select %13, %189, %0 : i64
    %from_elements_54 = tensor.from_elements %190, %189, %c1_i64, %c64_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %expanded_53(%from_elements_54) : (tensor<?x14x1x64xf32>, tensor<4xi64>) -> tensor<?x14x1x64xf32>
    %191 = arith.index_cast %190 : i64 to index
    %192 = tensor.empty(%191) : tensor<?x1x14x64xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x14x1x64xf32>) outs(%192 : tensor<?x1x14x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %190, %c896_i64 : i64
    %194 = arith.divsi %193, %42 : i64
    %195 = arith.select %13, %194, %0 : i64
    %from_elements_57 = tensor.from_elements %195, %c1_i64, %194 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<?x1x14x64xf32>, tensor<3xi64>) -> tensor<?x1x896xf32>
    %196 = tensor.empty() : tensor<896x64xf32>
    %transposed_59 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%196 : tensor<896x64xf32>) permutation = [1, 0] 
    %collapsed_60 = tensor.collapse_shape %reshape_58 [[0], [1, 2]] : tensor<?x1x896xf32> into tensor<?x896xf32>
    %197 = arith.index_cast %195 : i64 to index
    %198 = tensor.empty(%197) : tensor<?x64xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %200 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x896xf32>, tensor<896x64xf32>) outs(%199 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_61 = tensor.expand_shape %200 [[0], [1, 2]] output_shape [%197, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %201 = arith.cmpi eq, %dim, %197 : index
    cf.assert %201, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_61 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_8 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_6 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %207 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %209 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %208 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %210 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%210 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %209 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %211 = tensor.empty(%dim) : tensor<?x96xf32>
    %212 = linalg.fill ins(%cst : f32) outs(%211 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %213 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%212 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %213 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %214 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<?x1x96xf32>) outs(%214 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<?x1x96xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %215 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%214 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x96xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%210 : tensor<64x96xf32>) permutation = [1, 0] 
    %217 = linalg.matmul ins(%collapsed_63, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%212 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_66 = tensor.expand_shape %217 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %expanded_66 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%214 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x96xf32>
    %219 = tensor.empty() : tensor<96x64xf32>
    %transposed_67 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%219 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %218 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %220 = tensor.empty(%dim) : tensor<?x64xf32>
    %221 = linalg.fill ins(%cst : f32) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %222 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%221 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_69 = tensor.expand_shape %222 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %expanded_69 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.addf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_8 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_6 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %228 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %229 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %232 = arith.mulf %in, %in_73 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %transposed_70 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%52 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %230 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %231 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%54 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_72 = tensor.expand_shape %231 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_72, %concat_32, %concat_33 : tensor<?x1x128xf32>, tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>
  }
}
