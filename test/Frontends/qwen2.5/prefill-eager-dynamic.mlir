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
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c896_i64 = arith.constant 896 : i64
    %c128_i64 = arith.constant 128 : i64
    %c14_i64 = arith.constant 14 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<32xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.250000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg15, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_8 = tensor.dim %arg15, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_8 : index to i64
    %2 = tensor.empty(%dim, %dim_8) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %275 = arith.index_cast %in : i64 to index
      %276 = linalg.index 2 : index
      %277 = arith.cmpi slt, %275, %c128 : index
      cf.assert %277, "index must be smaller than dim size"
      %278 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %278, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%275, %276] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_8) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      linalg.yield %276 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_8, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_8, %dim_8) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_72: i64, %out: i1):
      %275 = arith.cmpi sle, %in, %in_72 : i64
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %275 = linalg.index 2 : index
      %276 = linalg.index 3 : index
      %277 = arith.cmpi eq, %dim_8, %c1 : index
      %278 = arith.select %277, %c0, %275 : index
      %279 = arith.select %277, %c0, %276 : index
      %extracted = tensor.extract %7[%c0, %c0, %278, %279] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_8, %dim_8) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %275 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_8, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %15 = tensor.empty(%dim_8) : tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %275 = arith.sitofp %in : i64 to f32
      linalg.yield %275 : f32
    } -> tensor<1x?x1xf32>
    %17 = tensor.empty(%dim_8) : tensor<1x?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_5 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%17 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_11 = tensor.dim %18, %c1 : tensor<1x?x32xf32>
    %19 = tensor.empty(%dim_11) : tensor<1x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%19 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.cos %in : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%19 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.sin %in : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %23 = tensor.empty(%dim, %dim_8) : tensor<?x?x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_6 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %29 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %28 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %30 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %32 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %33 = tensor.empty() : tensor<64x896xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<896x64xf32>) outs(%33 : tensor<64x896xf32>) permutation = [1, 0] 
    %34 = tensor.empty(%dim) : tensor<?x896xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x896xf32>) outs(%35 : tensor<?x896xf32>) -> tensor<?x896xf32>
    %37 = arith.cmpi sge, %32, %c0_i64 : i64
    cf.assert %37, "negative values not allowed in new dimensions"
    %38 = arith.index_cast %32 : i64 to index
    %39 = tensor.empty(%38) : tensor<?x896xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<896xf32>) outs(%39 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x896xf32>
    %41 = arith.cmpi eq, %dim, %38 : index
    cf.assert %41, "mismatched size for broadcast"
    %42 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%36, %40 : tensor<?x896xf32>, tensor<?x896xf32>) outs(%34 : tensor<?x896xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x896xf32>
    %43 = arith.select %8, %c1_i64, %0 : i64
    %44 = arith.extui %8 : i1 to i64
    %45 = arith.muli %43, %1 : i64
    %46 = arith.addi %44, %c1_i64 : i64
    %47 = arith.cmpi slt, %1, %c0_i64 : i64
    %48 = arith.select %47, %43, %45 : i64
    %49 = arith.select %47, %46, %44 : i64
    %50 = arith.muli %48, %c896_i64 : i64
    %51 = arith.cmpi sle, %49, %c1_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %0, %c896_i64 : i64
    %53 = arith.divsi %52, %50 : i64
    %54 = arith.select %8, %53, %0 : i64
    %55 = arith.select %47, %53, %1 : i64
    %56 = arith.addi %49, %c1_i64 : i64
    %57 = arith.muli %48, %c64_i64 : i64
    %58 = arith.cmpi sle, %56, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %54, %55 : i64
    %60 = arith.muli %59, %c896_i64 : i64
    %61 = arith.divsi %60, %57 : i64
    %62 = arith.select %8, %61, %0 : i64
    %63 = arith.select %47, %61, %1 : i64
    %from_elements = tensor.from_elements %62, %63, %61, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %42(%from_elements) : (tensor<?x896xf32>, tensor<4xi64>) -> tensor<?x?x14x64xf32>
    %64 = arith.index_cast %62 : i64 to index
    %65 = arith.index_cast %63 : i64 to index
    %66 = tensor.empty(%64, %65) : tensor<?x14x?x64xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<?x?x14x64xf32>) outs(%66 : tensor<?x14x?x64xf32>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<64x128xf32>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<128x64xf32>) outs(%67 : tensor<64x128xf32>) permutation = [1, 0] 
    %68 = tensor.empty(%dim) : tensor<?x128xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %71 = tensor.empty(%38) : tensor<?x128xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<128xf32>) outs(%71 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %41, "mismatched size for broadcast"
    %73 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%70, %72 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%68 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x128xf32>
    %74 = arith.muli %48, %c128_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %75 = arith.muli %0, %c128_i64 : i64
    %76 = arith.divsi %75, %74 : i64
    %77 = arith.select %8, %76, %0 : i64
    %78 = arith.select %47, %76, %1 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %77, %78 : i64
    %80 = arith.muli %79, %c128_i64 : i64
    %81 = arith.divsi %80, %57 : i64
    %82 = arith.select %8, %81, %0 : i64
    %83 = arith.select %47, %81, %1 : i64
    %from_elements_14 = tensor.from_elements %82, %83, %81, %c64_i64 : tensor<4xi64>
    %reshape_15 = tensor.reshape %73(%from_elements_14) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %84 = arith.index_cast %82 : i64 to index
    %85 = arith.index_cast %83 : i64 to index
    %86 = tensor.empty(%84, %85) : tensor<?x2x?x64xf32>
    %transposed_16 = linalg.transpose ins(%reshape_15 : tensor<?x?x2x64xf32>) outs(%86 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<128x64xf32>) outs(%67 : tensor<64x128xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %88 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%71 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %41, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%68 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x128xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %89(%from_elements_14) : (tensor<?x128xf32>, tensor<4xi64>) -> tensor<?x?x2x64xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x?x2x64xf32>) outs(%86 : tensor<?x2x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %90 = arith.cmpi eq, %65, %dim_11 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_20 : tensor<?x14x?x64xf32>, tensor<1x1x?x64xf32>) outs(%66 : tensor<?x14x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [%64, 14, %65, 32] [1, 1, 1, 1] : tensor<?x14x?x64xf32> to tensor<?x14x?x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [%64, 14, %65, 32] [1, 1, 1, 1] : tensor<?x14x?x64xf32> to tensor<?x14x?x32xf32>
    %92 = tensor.empty(%64, %65) : tensor<?x14x?x32xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<?x14x?x32xf32>) outs(%92 : tensor<?x14x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x32xf32>
    %concat_23 = tensor.concat dim(3) %93, %extracted_slice : (tensor<?x14x?x32xf32>, tensor<?x14x?x32xf32>) -> tensor<?x14x?x64xf32>
    %dim_24 = tensor.dim %93, %c0 : tensor<?x14x?x32xf32>
    %dim_25 = tensor.dim %93, %c2 : tensor<?x14x?x32xf32>
    %94 = arith.cmpi eq, %dim_25, %dim_11 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%dim_24, %dim_25) : tensor<?x14x?x64xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<?x14x?x64xf32>, tensor<1x1x?x64xf32>) outs(%95 : tensor<?x14x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x64xf32>
    %97 = arith.cmpi eq, %64, %dim_24 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = arith.cmpi eq, %65, %dim_25 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<?x14x?x64xf32>, tensor<?x14x?x64xf32>) outs(%66 : tensor<?x14x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x64xf32>
    %100 = arith.cmpi eq, %85, %dim_11 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%86 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [%84, 2, %85, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [%84, 2, %85, 32] [1, 1, 1, 1] : tensor<?x2x?x64xf32> to tensor<?x2x?x32xf32>
    %102 = tensor.empty(%84, %85) : tensor<?x2x?x32xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<?x2x?x32xf32>) outs(%102 : tensor<?x2x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x32xf32>
    %concat_28 = tensor.concat dim(3) %103, %extracted_slice_26 : (tensor<?x2x?x32xf32>, tensor<?x2x?x32xf32>) -> tensor<?x2x?x64xf32>
    %dim_29 = tensor.dim %103, %c0 : tensor<?x2x?x32xf32>
    %dim_30 = tensor.dim %103, %c2 : tensor<?x2x?x32xf32>
    %104 = arith.cmpi eq, %dim_30, %dim_11 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%dim_29, %dim_30) : tensor<?x2x?x64xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_21 : tensor<?x2x?x64xf32>, tensor<1x1x?x64xf32>) outs(%105 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x64xf32>
    %107 = arith.cmpi eq, %84, %dim_29 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = arith.cmpi eq, %85, %dim_30 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>) outs(%86 : tensor<?x2x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x64xf32>
    %expanded_31 = tensor.expand_shape %109 [[0], [1], [2, 3], [4]] output_shape [%84, 2, 1, %85, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    %110 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim, %dim_8) : tensor<?x2x7x?x64xf32>
    %112 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<?x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 3 : index
      %278 = linalg.index 4 : index
      %279 = arith.cmpi eq, %84, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %85, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %expanded_31[%280, %276, %c0, %282, %278] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x?x64xf32>
    %113 = arith.muli %43, %c14_i64 : i64
    %114 = arith.muli %113, %1 : i64
    %115 = arith.select %47, %113, %114 : i64
    %116 = arith.muli %115, %c64_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %117 = arith.muli %0, %c14_i64 : i64
    %118 = arith.muli %117, %1 : i64
    %119 = arith.muli %118, %c64_i64 : i64
    %120 = arith.divsi %119, %116 : i64
    %121 = arith.select %8, %120, %0 : i64
    %122 = arith.select %47, %120, %1 : i64
    %from_elements_32 = tensor.from_elements %121, %c14_i64, %122, %c64_i64 : tensor<4xi64>
    %reshape_33 = tensor.reshape %112(%from_elements_32) : (tensor<?x2x7x?x64xf32>, tensor<4xi64>) -> tensor<?x14x?x64xf32>
    %expanded_34 = tensor.expand_shape %transposed_19 [[0], [1], [2, 3], [4]] output_shape [%84, 2, 1, %85, 64] : tensor<?x2x?x64xf32> into tensor<?x2x1x?x64xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %123 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<?x2x7x?x64xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 3 : index
      %278 = linalg.index 4 : index
      %279 = arith.cmpi eq, %84, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %85, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %expanded_34[%280, %276, %c0, %282, %278] : tensor<?x2x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x7x?x64xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %reshape_35 = tensor.reshape %123(%from_elements_32) : (tensor<?x2x7x?x64xf32>, tensor<4xi64>) -> tensor<?x14x?x64xf32>
    %124 = arith.index_cast %121 : i64 to index
    %125 = arith.index_cast %122 : i64 to index
    %126 = tensor.empty(%124, %125) : tensor<?x14x64x?xf32>
    %transposed_36 = linalg.transpose ins(%reshape_33 : tensor<?x14x?x64xf32>) outs(%126 : tensor<?x14x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %127 = tensor.empty(%dim, %dim_8) : tensor<?x14x?x64xf32>
    %128 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<?x14x?x64xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %64, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %65, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %99[%280, %276, %282, %278] : tensor<?x14x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x?x64xf32>
    %129 = arith.cmpi slt, %117, %c0_i64 : i64
    %130 = arith.select %129, %c1_i64, %117 : i64
    %131 = arith.extui %129 : i1 to i64
    %132 = arith.muli %130, %1 : i64
    %133 = arith.addi %131, %c1_i64 : i64
    %134 = arith.select %47, %130, %132 : i64
    %135 = arith.select %47, %133, %131 : i64
    %136 = arith.muli %134, %c64_i64 : i64
    %137 = arith.cmpi sle, %135, %c1_i64 : i64
    cf.assert %137, "must have at most one inferred (negative) dimension"
    %138 = arith.divsi %119, %136 : i64
    %139 = arith.select %129, %138, %117 : i64
    %140 = arith.select %47, %138, %1 : i64
    %from_elements_37 = tensor.from_elements %139, %140, %c64_i64 : tensor<3xi64>
    %reshape_38 = tensor.reshape %128(%from_elements_37) : (tensor<?x14x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %141 = tensor.empty(%dim, %dim_8) : tensor<?x14x64x?xf32>
    %142 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%141 : tensor<?x14x64x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %124, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %125, %c1 : index
      %282 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %transposed_36[%280, %276, %277, %282] : tensor<?x14x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x64x?xf32>
    %143 = arith.muli %130, %c64_i64 : i64
    %144 = arith.muli %143, %1 : i64
    %145 = arith.select %47, %143, %144 : i64
    cf.assert %137, "must have at most one inferred (negative) dimension"
    %146 = arith.muli %0, %c896_i64 : i64
    %147 = arith.muli %146, %1 : i64
    %148 = arith.divsi %147, %145 : i64
    %149 = arith.select %129, %148, %117 : i64
    %150 = arith.select %47, %148, %1 : i64
    %from_elements_39 = tensor.from_elements %149, %c64_i64, %150 : tensor<3xi64>
    %reshape_40 = tensor.reshape %142(%from_elements_39) : (tensor<?x14x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %151 = arith.index_cast %139 : i64 to index
    %152 = arith.index_cast %140 : i64 to index
    %153 = arith.index_cast %150 : i64 to index
    %154 = arith.cmpi eq, %139, %149 : i64
    cf.assert %154, "mismatching contracting dimension"
    %155 = tensor.empty(%151, %152, %153) : tensor<?x?x?xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %157 = linalg.batch_matmul ins(%reshape_38, %reshape_40 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%156 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %158 = arith.muli %115, %1 : i64
    %159 = arith.select %47, %113, %158 : i64
    %160 = arith.select %47, %56, %44 : i64
    %161 = arith.cmpi sle, %160, %c1_i64 : i64
    cf.assert %161, "must have at most one inferred (negative) dimension"
    %162 = arith.muli %139, %140 : i64
    %163 = arith.muli %162, %150 : i64
    %164 = arith.divsi %163, %159 : i64
    %165 = arith.select %8, %164, %0 : i64
    %166 = arith.select %47, %164, %1 : i64
    %from_elements_41 = tensor.from_elements %165, %c14_i64, %166, %166 : tensor<4xi64>
    %reshape_42 = tensor.reshape %157(%from_elements_41) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x14x?x?xf32>
    %167 = arith.index_cast %165 : i64 to index
    %168 = arith.index_cast %166 : i64 to index
    %169 = tensor.empty(%167, %168, %168) : tensor<?x14x?x?xf32>
    %170 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_42 : tensor<?x14x?x?xf32>) outs(%169 : tensor<?x14x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.mulf %in, %cst_7 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x?xf32>
    %171 = arith.cmpi eq, %167, %9 : index
    cf.assert %171, "mismatched size for broadcast"
    %172 = arith.cmpi eq, %168, %dim_8 : index
    cf.assert %172, "mismatched size for broadcast"
    cf.assert %172, "mismatched size for broadcast"
    %173 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %14 : tensor<?x14x?x?xf32>, tensor<?x1x?x?xf32>) outs(%169 : tensor<?x14x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x?xf32>
    %174 = tensor.empty(%167, %168) : tensor<?x14x?xi64>
    %175 = linalg.fill ins(%c0_i64 : i64) outs(%174 : tensor<?x14x?xi64>) -> tensor<?x14x?xi64>
    %176 = tensor.empty(%167, %168) : tensor<?x14x?xf32>
    %177 = linalg.fill ins(%cst_0 : f32) outs(%176 : tensor<?x14x?xf32>) -> tensor<?x14x?xf32>
    %178:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<?x14x?x?xf32>) outs(%177, %175 : tensor<?x14x?xf32>, tensor<?x14x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %275 = linalg.index 3 : index
      %276 = arith.index_cast %275 : index to i64
      %277 = arith.maximumf %in, %out : f32
      %278 = arith.cmpf ogt, %in, %out : f32
      %279 = arith.select %278, %276, %out_72 : i64
      linalg.yield %277, %279 : f32, i64
    } -> (tensor<?x14x?xf32>, tensor<?x14x?xi64>)
    %expanded_43 = tensor.expand_shape %178#0 [[0], [1], [2, 3]] output_shape [%167, 14, %168, 1] : tensor<?x14x?xf32> into tensor<?x14x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_43 : tensor<?x14x?x?xf32>, tensor<?x14x?x1xf32>) outs(%169 : tensor<?x14x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.subf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x?xf32>
    %180 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<?x14x?x?xf32>) outs(%169 : tensor<?x14x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.exp %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x?xf32>
    %181 = tensor.empty(%167, %168) : tensor<?x14x?x1xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<?x14x?x1xf32>) -> tensor<?x14x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%180 : tensor<?x14x?x?xf32>) outs(%182 : tensor<?x14x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %183 : tensor<?x14x?x?xf32>, tensor<?x14x?x1xf32>) outs(%169 : tensor<?x14x?x?xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.divf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x14x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %185 = tensor.empty(%dim, %dim_8, %dim_8) : tensor<?x14x?x?xf32>
    %186 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%185 : tensor<?x14x?x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %167, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %168, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %283 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %184[%280, %276, %282, %283] : tensor<?x14x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x?x?xf32>
    %187 = arith.muli %134, %1 : i64
    %188 = arith.addi %135, %c1_i64 : i64
    %189 = arith.select %47, %130, %187 : i64
    %190 = arith.select %47, %188, %131 : i64
    %191 = arith.cmpi sle, %190, %c1_i64 : i64
    cf.assert %191, "must have at most one inferred (negative) dimension"
    %192 = arith.muli %118, %1 : i64
    %193 = arith.divsi %192, %189 : i64
    %194 = arith.select %129, %193, %117 : i64
    %195 = arith.select %47, %193, %1 : i64
    %from_elements_44 = tensor.from_elements %194, %195, %195 : tensor<3xi64>
    %reshape_45 = tensor.reshape %186(%from_elements_44) : (tensor<?x14x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %196 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<?x14x?x64xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %124, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %125, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %reshape_35[%280, %276, %282, %278] : tensor<?x14x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x14x?x64xf32>
    cf.assert %137, "must have at most one inferred (negative) dimension"
    %reshape_46 = tensor.reshape %196(%from_elements_37) : (tensor<?x14x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %197 = arith.index_cast %194 : i64 to index
    %198 = arith.index_cast %195 : i64 to index
    %199 = arith.cmpi eq, %194, %139 : i64
    cf.assert %199, "mismatching contracting dimension"
    %200 = arith.cmpi eq, %195, %140 : i64
    cf.assert %200, "mismatching contracting dimension"
    %201 = tensor.empty(%197, %198) : tensor<?x?x64xf32>
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %203 = linalg.batch_matmul ins(%reshape_45, %reshape_46 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%202 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %204 = arith.muli %194, %195 : i64
    %205 = arith.muli %204, %c64_i64 : i64
    %206 = arith.divsi %205, %116 : i64
    %207 = arith.select %8, %206, %0 : i64
    %208 = arith.select %47, %206, %1 : i64
    %from_elements_47 = tensor.from_elements %207, %c14_i64, %208, %c64_i64 : tensor<4xi64>
    %reshape_48 = tensor.reshape %203(%from_elements_47) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x14x?x64xf32>
    %209 = arith.index_cast %207 : i64 to index
    %210 = arith.index_cast %208 : i64 to index
    %211 = tensor.empty(%209, %210) : tensor<?x?x14x64xf32>
    %transposed_49 = linalg.transpose ins(%reshape_48 : tensor<?x14x?x64xf32>) outs(%211 : tensor<?x?x14x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %212 = arith.muli %207, %208 : i64
    %213 = arith.muli %212, %c896_i64 : i64
    %214 = arith.divsi %213, %48 : i64
    %215 = arith.select %8, %214, %0 : i64
    %216 = arith.select %47, %214, %1 : i64
    %from_elements_50 = tensor.from_elements %215, %216, %214 : tensor<3xi64>
    %reshape_51 = tensor.reshape %transposed_49(%from_elements_50) : (tensor<?x?x14x64xf32>, tensor<3xi64>) -> tensor<?x?x896xf32>
    %217 = tensor.empty() : tensor<896x64xf32>
    %transposed_52 = linalg.transpose ins(%arg7 : tensor<64x896xf32>) outs(%217 : tensor<896x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_51 : tensor<?x?x896xf32> to tensor<?x1x896xf32>
    %collapsed_53 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x896xf32> into tensor<?x896xf32>
    %218 = arith.index_cast %215 : i64 to index
    %219 = tensor.empty(%218) : tensor<?x64xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %221 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x896xf32>, tensor<896x64xf32>) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %222 = arith.muli %215, %c64_i64 : i64
    %223 = arith.divsi %222, %57 : i64
    %224 = arith.select %8, %223, %0 : i64
    %225 = arith.select %47, %223, %1 : i64
    %from_elements_54 = tensor.from_elements %224, %225, %c64_i64 : tensor<3xi64>
    %reshape_55 = tensor.reshape %221(%from_elements_54) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %226 = arith.index_cast %224 : i64 to index
    %227 = arith.cmpi eq, %dim, %226 : index
    cf.assert %227, "mismatched size for broadcast"
    %228 = arith.index_cast %225 : i64 to index
    %229 = arith.cmpi eq, %dim_8, %228 : index
    cf.assert %229, "mismatched size for broadcast"
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_55 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_6 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %235 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %237 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %236 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %238 = tensor.empty() : tensor<64x96xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%238 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %237 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %239 = tensor.empty(%dim) : tensor<?x96xf32>
    %240 = linalg.fill ins(%cst : f32) outs(%239 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %241 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%240 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %242 = arith.muli %48, %c96_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %243 = arith.muli %0, %c96_i64 : i64
    %244 = arith.divsi %243, %242 : i64
    %245 = arith.select %8, %244, %0 : i64
    %246 = arith.select %47, %244, %1 : i64
    %from_elements_58 = tensor.from_elements %245, %246, %c96_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %241(%from_elements_58) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %247 = arith.index_cast %245 : i64 to index
    %248 = tensor.empty(%247) : tensor<?x1x96xf32>
    %cast_60 = tensor.cast %reshape_59 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_60 : tensor<?x1x96xf32>) outs(%248 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      %276 = math.exp %275 : f32
      %277 = arith.addf %276, %cst_1 : f32
      %278 = arith.divf %cst_1, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<?x1x96xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_60, %249 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%248 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x96xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%238 : tensor<64x96xf32>) permutation = [1, 0] 
    %251 = linalg.matmul ins(%collapsed_57, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%240 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %251(%from_elements_58) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_63 = tensor.cast %reshape_62 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %cast_63 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%248 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x96xf32>
    %253 = tensor.empty() : tensor<96x64xf32>
    %transposed_64 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%253 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %252 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %254 = arith.index_cast %245 : i64 to index
    %255 = tensor.empty(%254) : tensor<?x64xf32>
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %257 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%256 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %258 = arith.muli %245, %c64_i64 : i64
    %259 = arith.divsi %258, %57 : i64
    %260 = arith.select %8, %259, %0 : i64
    %261 = arith.select %47, %259, %1 : i64
    %from_elements_66 = tensor.from_elements %260, %261, %c64_i64 : tensor<3xi64>
    %reshape_67 = tensor.reshape %257(%from_elements_66) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %262 = arith.index_cast %260 : i64 to index
    %263 = arith.cmpi eq, %dim, %262 : index
    cf.assert %263, "mismatched size for broadcast"
    %264 = arith.index_cast %261 : i64 to index
    %265 = arith.cmpi eq, %dim_8, %264 : index
    cf.assert %265, "mismatched size for broadcast"
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %reshape_67 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.addf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_6 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_4 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %271 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %273 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %272 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %275 = arith.mulf %in, %in_72 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %transposed_68 = linalg.transpose ins(%arg14 : tensor<128x64xf32>) outs(%67 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %273 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %274 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%69 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %from_elements_70 = tensor.from_elements %77, %78, %c128_i64 : tensor<3xi64>
    %reshape_71 = tensor.reshape %274(%from_elements_70) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_71, %109, %transposed_19 : tensor<?x?x128xf32>, tensor<?x2x?x64xf32>, tensor<?x2x?x64xf32>
  }
}
