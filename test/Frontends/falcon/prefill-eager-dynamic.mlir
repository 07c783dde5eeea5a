// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
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
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x1x?x64xf32>, tensor<?x1x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c4544_i64 = arith.constant 4544 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4672_i64 = arith.constant 4672 : i64
    %c73_i64 = arith.constant 73 : i64
    %c71_i64 = arith.constant 71 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %c128_i64 = arith.constant 128 : i64
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663D15BA2C3DE386013D4F43C23C39AD913CF27B5A3C0AD7233CB0B9F53B9C44B83B772E8A3B383E4F3B0D691B3B2815E93A8EC9AE3A6F12833A8C94443A166A133A2517DD3960CBA53915A8783953773A3972D40B39"> : tensor<32xf32>
    %cst_8 = arith.constant 4.544000e+03 : f64
    %cst_9 = arith.constant 4.544000e+03 : f32
    %cst_10 = arith.constant 8.000000e+00 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_13 = arith.constant dense<-1> : tensor<1x1xi64>
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg9, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg9, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_14 : index to i64
    %2 = tensor.empty(%dim, %dim_14) : tensor<?x?x4544xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<?x?xi64>) outs(%2 : tensor<?x?x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.index_cast %in : i64 to index
      %313 = linalg.index 2 : index
      %314 = arith.cmpi slt, %312, %c128 : index
      cf.assert %314, "index must be smaller than dim size"
      %315 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %315, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%312, %313] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x4544xf32>
    %4 = tensor.empty(%dim_14) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_14, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_14] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_14, %dim_14) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_81: i64, %out: i1):
      %312 = arith.cmpi sle, %in, %in_81 : i64
      linalg.yield %312 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_14, %dim_14) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.cmpi eq, %dim_14, %c1 : index
      %315 = arith.select %314, %c0, %312 : index
      %316 = arith.select %314, %c0, %313 : index
      %extracted = tensor.extract %7[%c0, %c0, %315, %316] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_14, %dim_14) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %312 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_14, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %15 = tensor.empty(%dim_14) : tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %312 = arith.sitofp %in : i64 to f32
      linalg.yield %312 : f32
    } -> tensor<1x?x1xf32>
    %17 = tensor.empty(%dim_14) : tensor<1x?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_7 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%17 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_17 = tensor.dim %18, %c1 : tensor<1x?x32xf32>
    %19 = tensor.empty(%dim_17) : tensor<1x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%19 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.cos %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%19 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.sin %in : f32
      linalg.yield %312 : f32
    } -> tensor<1x?x64xf32>
    %22 = tensor.empty(%dim, %dim_14) : tensor<?x?x4544xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x4544xf32>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %24 = tensor.empty(%dim, %dim_14) : tensor<?x?x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x?x4544xf64>) outs(%25 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf64>) outs(%24 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_8 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<?x?x4544xf64>, tensor<?x?x1xf64>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %312 = arith.subf %in, %in_81 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<?x?x4544xf64>, tensor<?x?x4544xf64>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %312 = arith.mulf %in, %in_81 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<?x?x4544xf64>) outs(%25 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x?x1xf64>) outs(%24 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_8 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %32 = tensor.empty(%dim, %dim_14) : tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf64>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x4544xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_9 : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_6 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<?x?x4544xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.subf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x4544xf32>
    %40 = tensor.empty(%dim) : tensor<?x1x4544xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<?x?x4544xf32>, tensor<?x?x1xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg5 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg6 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %44 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%44 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    %45 = tensor.empty(%dim) : tensor<?x4672xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<?x4544xf32>, tensor<4544x4672xf32>) outs(%46 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %48 = arith.select %8, %c1_i64, %0 : i64
    %49 = arith.extui %8 : i1 to i64
    %50 = arith.muli %48, %1 : i64
    %51 = arith.addi %49, %c1_i64 : i64
    %52 = arith.cmpi slt, %1, %c0_i64 : i64
    %53 = arith.select %52, %48, %50 : i64
    %54 = arith.select %52, %51, %49 : i64
    %55 = arith.muli %53, %c4672_i64 : i64
    %56 = arith.cmpi sle, %54, %c1_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %57 = arith.muli %0, %c4672_i64 : i64
    %58 = arith.divsi %57, %55 : i64
    %59 = arith.select %8, %58, %0 : i64
    %60 = arith.select %52, %58, %1 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %61 = arith.muli %59, %60 : i64
    %62 = arith.muli %61, %c4672_i64 : i64
    %63 = arith.divsi %62, %55 : i64
    %64 = arith.select %8, %63, %0 : i64
    %65 = arith.select %52, %63, %1 : i64
    %from_elements = tensor.from_elements %64, %65, %c73_i64, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %47(%from_elements) : (tensor<?x4672xf32>, tensor<4xi64>) -> tensor<?x?x73x64xf32>
    %66 = arith.index_cast %64 : i64 to index
    %67 = arith.index_cast %65 : i64 to index
    %extracted_slice = tensor.extract_slice %reshape[0, 0, 0, 0] [%66, %67, 71, 64] [1, 1, 1, 1] : tensor<?x?x73x64xf32> to tensor<?x?x71x64xf32>
    %68 = tensor.empty() : tensor<64xi64>
    %69 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%68 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<64xi64>
    %70 = tensor.empty(%67) : tensor<?xi64>
    %71 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%70 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %71 [[0, 1, 2]] output_shape [%67, 1, 1] : tensor<?xi64> into tensor<?x1x1xi64>
    %72 = tensor.empty(%66) : tensor<?xi64>
    %73 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%72 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %312 = linalg.index 0 : index
      %313 = arith.index_cast %312 : index to i64
      linalg.yield %313 : i64
    } -> tensor<?xi64>
    %expanded_19 = tensor.expand_shape %73 [[0, 1, 2, 3]] output_shape [%66, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %dim_20 = tensor.dim %expanded_19, %c0 : tensor<?x1x1x1xi64>
    %dim_21 = tensor.dim %expanded_18, %c0 : tensor<?x1x1xi64>
    %74 = tensor.empty(%dim_20, %dim_21) : tensor<?x?x1x64xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_12, %69 : tensor<?x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%74 : tensor<?x?x1x64xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %312 = arith.cmpi slt, %in, %c0_i64 : i64
      %313 = arith.addi %in, %64 : i64
      %314 = arith.select %312, %313, %in : i64
      %315 = arith.index_cast %314 : i64 to index
      %316 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %317 = arith.addi %in_81, %65 : i64
      %318 = arith.select %316, %317, %in_81 : i64
      %319 = arith.index_cast %318 : i64 to index
      %320 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %321 = arith.addi %in_82, %c73_i64 : i64
      %322 = arith.select %320, %321, %in_82 : i64
      %323 = arith.index_cast %322 : i64 to index
      %324 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %325 = arith.addi %in_83, %c64_i64 : i64
      %326 = arith.select %324, %325, %in_83 : i64
      %327 = arith.index_cast %326 : i64 to index
      %extracted = tensor.extract %reshape[%315, %319, %323, %327] : tensor<?x?x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x1x64xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_13, %69 : tensor<?x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%74 : tensor<?x?x1x64xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %312 = arith.cmpi slt, %in, %c0_i64 : i64
      %313 = arith.addi %in, %64 : i64
      %314 = arith.select %312, %313, %in : i64
      %315 = arith.index_cast %314 : i64 to index
      %316 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %317 = arith.addi %in_81, %65 : i64
      %318 = arith.select %316, %317, %in_81 : i64
      %319 = arith.index_cast %318 : i64 to index
      %320 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %321 = arith.addi %in_82, %c73_i64 : i64
      %322 = arith.select %320, %321, %in_82 : i64
      %323 = arith.index_cast %322 : i64 to index
      %324 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %325 = arith.addi %in_83, %c64_i64 : i64
      %326 = arith.select %324, %325, %in_83 : i64
      %327 = arith.index_cast %326 : i64 to index
      %extracted = tensor.extract %reshape[%315, %319, %323, %327] : tensor<?x?x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x1x64xf32>
    %77 = tensor.empty(%66, %67) : tensor<?x71x?x64xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice : tensor<?x?x71x64xf32>) outs(%77 : tensor<?x71x?x64xf32>) permutation = [0, 2, 1, 3] 
    %78 = arith.muli %48, %c71_i64 : i64
    %79 = arith.muli %78, %1 : i64
    %80 = arith.select %52, %78, %79 : i64
    %81 = arith.muli %80, %c64_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %82 = arith.muli %64, %c71_i64 : i64
    %83 = arith.muli %82, %65 : i64
    %84 = arith.muli %83, %c64_i64 : i64
    %85 = arith.divsi %84, %81 : i64
    %86 = arith.select %8, %85, %0 : i64
    %87 = arith.select %52, %85, %1 : i64
    %from_elements_23 = tensor.from_elements %86, %c71_i64, %87, %c64_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %transposed_22(%from_elements_23) : (tensor<?x71x?x64xf32>, tensor<4xi64>) -> tensor<?x71x?x64xf32>
    %88 = tensor.empty(%dim_20, %dim_21) : tensor<?x1x?x64xf32>
    %transposed_25 = linalg.transpose ins(%75 : tensor<?x?x1x64xf32>) outs(%88 : tensor<?x1x?x64xf32>) permutation = [0, 2, 1, 3] 
    %89 = arith.muli %53, %c64_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %90 = arith.index_cast %dim_20 : index to i64
    %91 = arith.index_cast %dim_21 : index to i64
    %92 = arith.muli %90, %91 : i64
    %93 = arith.muli %92, %c64_i64 : i64
    %94 = arith.divsi %93, %89 : i64
    %95 = arith.select %8, %94, %0 : i64
    %96 = arith.select %52, %94, %1 : i64
    %from_elements_26 = tensor.from_elements %95, %c1_i64, %96, %c64_i64 : tensor<4xi64>
    %reshape_27 = tensor.reshape %transposed_25(%from_elements_26) : (tensor<?x1x?x64xf32>, tensor<4xi64>) -> tensor<?x1x?x64xf32>
    %transposed_28 = linalg.transpose ins(%76 : tensor<?x?x1x64xf32>) outs(%88 : tensor<?x1x?x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %transposed_28(%from_elements_26) : (tensor<?x1x?x64xf32>, tensor<4xi64>) -> tensor<?x1x?x64xf32>
    %expanded_30 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_31 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %97 = arith.index_cast %86 : i64 to index
    %98 = arith.index_cast %87 : i64 to index
    %99 = arith.cmpi eq, %98, %dim_17 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = tensor.empty(%97, %98) : tensor<?x71x?x64xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_24, %expanded_30 : tensor<?x71x?x64xf32>, tensor<1x1x?x64xf32>) outs(%100 : tensor<?x71x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x64xf32>
    %extracted_slice_32 = tensor.extract_slice %reshape_24[0, 0, 0, 0] [%97, 71, %98, 32] [1, 1, 1, 1] : tensor<?x71x?x64xf32> to tensor<?x71x?x32xf32>
    %extracted_slice_33 = tensor.extract_slice %reshape_24[0, 0, 0, 32] [%97, 71, %98, 32] [1, 1, 1, 1] : tensor<?x71x?x64xf32> to tensor<?x71x?x32xf32>
    %102 = tensor.empty(%97, %98) : tensor<?x71x?x32xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x71x?x32xf32>) outs(%102 : tensor<?x71x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.negf %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x32xf32>
    %concat_34 = tensor.concat dim(3) %103, %extracted_slice_32 : (tensor<?x71x?x32xf32>, tensor<?x71x?x32xf32>) -> tensor<?x71x?x64xf32>
    %dim_35 = tensor.dim %103, %c0 : tensor<?x71x?x32xf32>
    %dim_36 = tensor.dim %103, %c2 : tensor<?x71x?x32xf32>
    %104 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%dim_35, %dim_36) : tensor<?x71x?x64xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_31 : tensor<?x71x?x64xf32>, tensor<1x1x?x64xf32>) outs(%105 : tensor<?x71x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x64xf32>
    %107 = arith.cmpi eq, %97, %dim_35 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = arith.cmpi eq, %98, %dim_36 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<?x71x?x64xf32>, tensor<?x71x?x64xf32>) outs(%100 : tensor<?x71x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x64xf32>
    %110 = arith.index_cast %95 : i64 to index
    %111 = arith.index_cast %96 : i64 to index
    %112 = arith.cmpi eq, %111, %dim_17 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%110, %111) : tensor<?x1x?x64xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_27, %expanded_30 : tensor<?x1x?x64xf32>, tensor<1x1x?x64xf32>) outs(%113 : tensor<?x1x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x?x64xf32>
    %extracted_slice_37 = tensor.extract_slice %reshape_27[0, 0, 0, 0] [%110, 1, %111, 32] [1, 1, 1, 1] : tensor<?x1x?x64xf32> to tensor<?x1x?x32xf32>
    %extracted_slice_38 = tensor.extract_slice %reshape_27[0, 0, 0, 32] [%110, 1, %111, 32] [1, 1, 1, 1] : tensor<?x1x?x64xf32> to tensor<?x1x?x32xf32>
    %115 = tensor.empty(%110, %111) : tensor<?x1x?x32xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<?x1x?x32xf32>) outs(%115 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.negf %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x?x32xf32>
    %concat_39 = tensor.concat dim(3) %116, %extracted_slice_37 : (tensor<?x1x?x32xf32>, tensor<?x1x?x32xf32>) -> tensor<?x1x?x64xf32>
    %dim_40 = tensor.dim %116, %c0 : tensor<?x1x?x32xf32>
    %dim_41 = tensor.dim %116, %c2 : tensor<?x1x?x32xf32>
    %117 = arith.cmpi eq, %dim_41, %dim_17 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = tensor.empty(%dim_40, %dim_41) : tensor<?x1x?x64xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_31 : tensor<?x1x?x64xf32>, tensor<1x1x?x64xf32>) outs(%118 : tensor<?x1x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x?x64xf32>
    %120 = arith.cmpi eq, %110, %dim_40 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = arith.cmpi eq, %111, %dim_41 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<?x1x?x64xf32>, tensor<?x1x?x64xf32>) outs(%113 : tensor<?x1x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x?x64xf32>
    %123 = tensor.empty(%110, %111) : tensor<?x1x64x?xf32>
    %transposed_42 = linalg.transpose ins(%122 : tensor<?x1x?x64xf32>) outs(%123 : tensor<?x1x64x?xf32>) permutation = [0, 1, 3, 2] 
    %124 = arith.muli %0, %c71_i64 : i64
    %125 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %125, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_14) : tensor<?x71x?x64xf32>
    %127 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x71x?x64xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %97, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %318 = arith.cmpi eq, %98, %c1 : index
      %319 = arith.select %318, %c0, %314 : index
      %extracted = tensor.extract %109[%317, %313, %319, %315] : tensor<?x71x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x?x64xf32>
    %128 = arith.cmpi slt, %124, %c0_i64 : i64
    %129 = arith.select %128, %c1_i64, %124 : i64
    %130 = arith.extui %128 : i1 to i64
    %131 = arith.muli %129, %1 : i64
    %132 = arith.addi %130, %c1_i64 : i64
    %133 = arith.select %52, %129, %131 : i64
    %134 = arith.select %52, %132, %130 : i64
    %135 = arith.muli %133, %c64_i64 : i64
    %136 = arith.cmpi sle, %134, %c1_i64 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %124, %1 : i64
    %138 = arith.muli %137, %c64_i64 : i64
    %139 = arith.divsi %138, %135 : i64
    %140 = arith.select %128, %139, %124 : i64
    %141 = arith.select %52, %139, %1 : i64
    %from_elements_43 = tensor.from_elements %140, %141, %c64_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %127(%from_elements_43) : (tensor<?x71x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %125, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %142 = tensor.empty(%dim, %dim_14) : tensor<?x71x64x?xf32>
    %143 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%142 : tensor<?x71x64x?xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %110, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %317 = arith.cmpi eq, %111, %c1 : index
      %318 = arith.select %317, %c0, %314 : index
      %extracted = tensor.extract %transposed_42[%316, %c0, %313, %318] : tensor<?x1x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x64x?xf32>
    %144 = arith.muli %129, %c64_i64 : i64
    %145 = arith.muli %144, %1 : i64
    %146 = arith.select %52, %144, %145 : i64
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %147 = arith.muli %0, %c4544_i64 : i64
    %148 = arith.muli %147, %1 : i64
    %149 = arith.divsi %148, %146 : i64
    %150 = arith.select %128, %149, %124 : i64
    %151 = arith.select %52, %149, %1 : i64
    %from_elements_45 = tensor.from_elements %150, %c64_i64, %151 : tensor<3xi64>
    %reshape_46 = tensor.reshape %143(%from_elements_45) : (tensor<?x71x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %152 = arith.index_cast %140 : i64 to index
    %153 = arith.index_cast %141 : i64 to index
    %154 = arith.index_cast %151 : i64 to index
    %155 = arith.cmpi eq, %140, %150 : i64
    cf.assert %155, "mismatching contracting dimension"
    %156 = tensor.empty(%152, %153, %154) : tensor<?x?x?xf32>
    %157 = linalg.fill ins(%cst_0 : f32) outs(%156 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %158 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%157 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %159 = arith.muli %80, %1 : i64
    %160 = arith.addi %54, %c1_i64 : i64
    %161 = arith.select %52, %78, %159 : i64
    %162 = arith.select %52, %160, %49 : i64
    %163 = arith.cmpi sle, %162, %c1_i64 : i64
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %164 = arith.muli %140, %141 : i64
    %165 = arith.muli %164, %151 : i64
    %166 = arith.divsi %165, %161 : i64
    %167 = arith.select %8, %166, %0 : i64
    %168 = arith.select %52, %166, %1 : i64
    %from_elements_47 = tensor.from_elements %167, %c71_i64, %168, %168 : tensor<4xi64>
    %reshape_48 = tensor.reshape %158(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x71x?x?xf32>
    %169 = arith.index_cast %167 : i64 to index
    %170 = arith.index_cast %168 : i64 to index
    %171 = tensor.empty(%169, %170, %170) : tensor<?x71x?x?xf32>
    %172 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<?x71x?x?xf32>) outs(%171 : tensor<?x71x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_10 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x?xf32>
    %173 = arith.muli %133, %1 : i64
    %174 = arith.addi %134, %c1_i64 : i64
    %175 = arith.select %52, %129, %173 : i64
    %176 = arith.select %52, %174, %130 : i64
    %177 = arith.cmpi sle, %176, %c1_i64 : i64
    cf.assert %177, "must have at most one inferred (negative) dimension"
    %178 = arith.muli %167, %c71_i64 : i64
    %179 = arith.muli %178, %168 : i64
    %180 = arith.muli %179, %168 : i64
    %181 = arith.divsi %180, %175 : i64
    %182 = arith.select %128, %181, %124 : i64
    %183 = arith.select %52, %181, %1 : i64
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %184 = arith.muli %182, %183 : i64
    %185 = arith.muli %184, %183 : i64
    %186 = arith.divsi %185, %161 : i64
    %187 = arith.select %8, %186, %0 : i64
    %188 = arith.select %52, %186, %1 : i64
    %from_elements_49 = tensor.from_elements %187, %c71_i64, %188, %188 : tensor<4xi64>
    %reshape_50 = tensor.reshape %172(%from_elements_49) : (tensor<?x71x?x?xf32>, tensor<4xi64>) -> tensor<?x71x?x?xf32>
    %189 = arith.index_cast %187 : i64 to index
    %190 = arith.index_cast %188 : i64 to index
    %191 = arith.cmpi eq, %189, %9 : index
    cf.assert %191, "mismatched size for broadcast"
    %192 = arith.cmpi eq, %190, %dim_14 : index
    cf.assert %192, "mismatched size for broadcast"
    cf.assert %192, "mismatched size for broadcast"
    %193 = tensor.empty(%189, %190, %190) : tensor<?x71x?x?xf32>
    %194 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50, %14 : tensor<?x71x?x?xf32>, tensor<?x1x?x?xf32>) outs(%193 : tensor<?x71x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x?xf32>
    %195 = tensor.empty(%189, %190) : tensor<?x71x?xi64>
    %196 = linalg.fill ins(%c0_i64 : i64) outs(%195 : tensor<?x71x?xi64>) -> tensor<?x71x?xi64>
    %197 = tensor.empty(%189, %190) : tensor<?x71x?xf32>
    %198 = linalg.fill ins(%cst_1 : f32) outs(%197 : tensor<?x71x?xf32>) -> tensor<?x71x?xf32>
    %199:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<?x71x?x?xf32>) outs(%198, %196 : tensor<?x71x?xf32>, tensor<?x71x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %312 = linalg.index 3 : index
      %313 = arith.index_cast %312 : index to i64
      %314 = arith.maximumf %in, %out : f32
      %315 = arith.cmpf ogt, %in, %out : f32
      %316 = arith.select %315, %313, %out_81 : i64
      linalg.yield %314, %316 : f32, i64
    } -> (tensor<?x71x?xf32>, tensor<?x71x?xi64>)
    %expanded_51 = tensor.expand_shape %199#0 [[0], [1], [2, 3]] output_shape [%189, 71, %190, 1] : tensor<?x71x?xf32> into tensor<?x71x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %expanded_51 : tensor<?x71x?x?xf32>, tensor<?x71x?x1xf32>) outs(%193 : tensor<?x71x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.subf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x?xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<?x71x?x?xf32>) outs(%193 : tensor<?x71x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.exp %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x?xf32>
    %202 = tensor.empty(%189, %190) : tensor<?x71x?x1xf32>
    %203 = linalg.fill ins(%cst_0 : f32) outs(%202 : tensor<?x71x?x1xf32>) -> tensor<?x71x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<?x71x?x?xf32>) outs(%203 : tensor<?x71x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %204 : tensor<?x71x?x?xf32>, tensor<?x71x?x1xf32>) outs(%193 : tensor<?x71x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.divf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x71x?x?xf32>
    cf.assert %125, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %206 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x71x?x?xf32>
    %207 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%206 : tensor<?x71x?x?xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 1 : index
      %314 = linalg.index 2 : index
      %315 = linalg.index 3 : index
      %316 = arith.cmpi eq, %189, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %318 = arith.cmpi eq, %190, %c1 : index
      %319 = arith.select %318, %c0, %314 : index
      %320 = arith.select %318, %c0, %315 : index
      %extracted = tensor.extract %205[%317, %313, %319, %320] : tensor<?x71x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x?x?xf32>
    cf.assert %177, "must have at most one inferred (negative) dimension"
    %208 = arith.muli %137, %1 : i64
    %209 = arith.divsi %208, %175 : i64
    %210 = arith.select %128, %209, %124 : i64
    %211 = arith.select %52, %209, %1 : i64
    %from_elements_52 = tensor.from_elements %210, %211, %211 : tensor<3xi64>
    %reshape_53 = tensor.reshape %207(%from_elements_52) : (tensor<?x71x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %125, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %212 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x71x?x64xf32>) {
    ^bb0(%out: f32):
      %312 = linalg.index 0 : index
      %313 = linalg.index 2 : index
      %314 = linalg.index 3 : index
      %315 = arith.cmpi eq, %110, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %317 = arith.cmpi eq, %111, %c1 : index
      %318 = arith.select %317, %c0, %313 : index
      %extracted = tensor.extract %reshape_29[%316, %c0, %318, %314] : tensor<?x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x?x64xf32>
    cf.assert %136, "must have at most one inferred (negative) dimension"
    %reshape_54 = tensor.reshape %212(%from_elements_43) : (tensor<?x71x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %213 = arith.index_cast %210 : i64 to index
    %214 = arith.index_cast %211 : i64 to index
    %215 = arith.cmpi eq, %210, %140 : i64
    cf.assert %215, "mismatching contracting dimension"
    %216 = arith.cmpi eq, %211, %141 : i64
    cf.assert %216, "mismatching contracting dimension"
    %217 = tensor.empty(%213, %214) : tensor<?x?x64xf32>
    %218 = linalg.fill ins(%cst_0 : f32) outs(%217 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %219 = linalg.batch_matmul ins(%reshape_53, %reshape_54 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%218 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %220 = arith.muli %210, %211 : i64
    %221 = arith.muli %220, %c64_i64 : i64
    %222 = arith.divsi %221, %81 : i64
    %223 = arith.select %8, %222, %0 : i64
    %224 = arith.select %52, %222, %1 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %225 = arith.muli %223, %c71_i64 : i64
    %226 = arith.muli %225, %224 : i64
    %227 = arith.muli %226, %c64_i64 : i64
    %228 = arith.divsi %227, %81 : i64
    %229 = arith.select %8, %228, %0 : i64
    %230 = arith.select %52, %228, %1 : i64
    %from_elements_55 = tensor.from_elements %229, %c71_i64, %230, %c64_i64 : tensor<4xi64>
    %reshape_56 = tensor.reshape %219(%from_elements_55) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x71x?x64xf32>
    %231 = arith.index_cast %229 : i64 to index
    %232 = arith.index_cast %230 : i64 to index
    %233 = tensor.empty(%231, %232) : tensor<?x?x71x64xf32>
    %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<?x71x?x64xf32>) outs(%233 : tensor<?x?x71x64xf32>) permutation = [0, 2, 1, 3] 
    %234 = arith.muli %53, %c4544_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %235 = arith.muli %229, %230 : i64
    %236 = arith.muli %235, %c4544_i64 : i64
    %237 = arith.divsi %236, %234 : i64
    %238 = arith.select %8, %237, %0 : i64
    %239 = arith.select %52, %237, %1 : i64
    %from_elements_58 = tensor.from_elements %238, %239, %c4544_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<?x?x71x64xf32>, tensor<3xi64>) -> tensor<?x?x4544xf32>
    %240 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_60 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%240 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_59 : tensor<?x?x4544xf32> to tensor<?x1x4544xf32>
    %collapsed_61 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    %241 = arith.index_cast %238 : i64 to index
    %242 = tensor.empty(%241) : tensor<?x4544xf32>
    %243 = linalg.fill ins(%cst_0 : f32) outs(%242 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %244 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x4544xf32>, tensor<4544x4544xf32>) outs(%243 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %245 = arith.muli %238, %c4544_i64 : i64
    %246 = arith.divsi %245, %234 : i64
    %247 = arith.select %8, %246, %0 : i64
    %248 = arith.select %52, %246, %1 : i64
    %from_elements_62 = tensor.from_elements %247, %248, %c4544_i64 : tensor<3xi64>
    %reshape_63 = tensor.reshape %244(%from_elements_62) : (tensor<?x4544xf32>, tensor<3xi64>) -> tensor<?x?x4544xf32>
    %249 = tensor.empty() : tensor<4544x96xf32>
    %transposed_64 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%249 : tensor<4544x96xf32>) permutation = [1, 0] 
    %250 = tensor.empty(%dim) : tensor<?x96xf32>
    %251 = linalg.fill ins(%cst_0 : f32) outs(%250 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %252 = linalg.matmul ins(%collapsed, %transposed_64 : tensor<?x4544xf32>, tensor<4544x96xf32>) outs(%251 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %253 = arith.muli %53, %c96_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %254 = arith.muli %0, %c96_i64 : i64
    %255 = arith.divsi %254, %253 : i64
    %256 = arith.select %8, %255, %0 : i64
    %257 = arith.select %52, %255, %1 : i64
    %from_elements_65 = tensor.from_elements %256, %257, %c96_i64 : tensor<3xi64>
    %reshape_66 = tensor.reshape %252(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %258 = arith.index_cast %256 : i64 to index
    %259 = tensor.empty(%258) : tensor<?x1x96xf32>
    %cast_67 = tensor.cast %reshape_66 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_67 : tensor<?x1x96xf32>) outs(%259 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_11 : f32
      %313 = math.erf %312 : f32
      %314 = arith.addf %313, %cst_2 : f32
      %315 = arith.mulf %314, %cst_3 : f32
      %316 = arith.mulf %in, %315 : f32
      linalg.yield %316 : f32
    } -> tensor<?x1x96xf32>
    %261 = tensor.empty() : tensor<96x4544xf32>
    %transposed_68 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%261 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %260 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %262 = arith.index_cast %256 : i64 to index
    %263 = tensor.empty(%262) : tensor<?x4544xf32>
    %264 = linalg.fill ins(%cst_0 : f32) outs(%263 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %265 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x96xf32>, tensor<96x4544xf32>) outs(%264 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %266 = arith.muli %256, %c4544_i64 : i64
    %267 = arith.divsi %266, %234 : i64
    %268 = arith.select %8, %267, %0 : i64
    %269 = arith.select %52, %267, %1 : i64
    %from_elements_70 = tensor.from_elements %268, %269, %c4544_i64 : tensor<3xi64>
    %reshape_71 = tensor.reshape %265(%from_elements_70) : (tensor<?x4544xf32>, tensor<3xi64>) -> tensor<?x?x4544xf32>
    %270 = arith.index_cast %268 : i64 to index
    %271 = arith.index_cast %269 : i64 to index
    %272 = arith.index_cast %247 : i64 to index
    %273 = arith.cmpi eq, %270, %272 : index
    cf.assert %273, "mismatched size for broadcast"
    %274 = arith.index_cast %248 : i64 to index
    %275 = arith.cmpi eq, %271, %274 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = tensor.empty(%270) : tensor<?x1x4544xf32>
    %cast_72 = tensor.cast %reshape_71 : tensor<?x?x4544xf32> to tensor<?x1x4544xf32>
    %cast_73 = tensor.cast %reshape_63 : tensor<?x?x4544xf32> to tensor<?x1x4544xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_72, %cast_73 : tensor<?x1x4544xf32>, tensor<?x1x4544xf32>) outs(%276 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %collapsed_74 = tensor.collapse_shape %277 [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %278 = arith.muli %268, %c4544_i64 : i64
    %279 = arith.divsi %278, %234 : i64
    %280 = arith.select %8, %279, %0 : i64
    %281 = arith.select %52, %279, %1 : i64
    %from_elements_75 = tensor.from_elements %280, %281, %c4544_i64 : tensor<3xi64>
    %reshape_76 = tensor.reshape %collapsed_74(%from_elements_75) : (tensor<?x4544xf32>, tensor<3xi64>) -> tensor<?x?x4544xf32>
    %282 = arith.index_cast %280 : i64 to index
    %283 = arith.cmpi eq, %dim, %282 : index
    cf.assert %283, "mismatched size for broadcast"
    %284 = arith.index_cast %281 : i64 to index
    %285 = arith.cmpi eq, %dim_14, %284 : index
    cf.assert %285, "mismatched size for broadcast"
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_76 : tensor<?x?x4544xf32>, tensor<?x?x4544xf32>) outs(%2 : tensor<?x?x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x4544xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<?x?x4544xf32>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %312 = arith.extf %in : f32 to f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %288 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<?x?x4544xf64>) outs(%25 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<?x?x1xf64>) outs(%24 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_8 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %290 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %289 : tensor<?x?x4544xf64>, tensor<?x?x1xf64>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %312 = arith.subf %in, %in_81 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %290 : tensor<?x?x4544xf64>, tensor<?x?x4544xf64>) outs(%22 : tensor<?x?x4544xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %312 = arith.mulf %in, %in_81 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x4544xf64>
    %292 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<?x?x4544xf64>) outs(%25 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.addf %in, %out : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x?x1xf64>) outs(%24 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %312 = arith.divf %in, %cst_8 : f64
      linalg.yield %312 : f64
    } -> tensor<?x?x1xf64>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x?x1xf64>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %312 = arith.truncf %in : f64 to f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<?x?x4544xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.addf %in, %out : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.divf %in, %cst_9 : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = arith.truncf %cst_6 : f64 to f32
      %313 = arith.addf %in, %312 : f32
      linalg.yield %313 : f32
    } -> tensor<?x?x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %312 = math.rsqrt %in : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %296 : tensor<?x?x4544xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.subf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x?x4544xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<?x?x4544xf32>, tensor<?x?x1xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %arg7 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.mulf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %arg8 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%40 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %312 = arith.addf %in, %in_81 : f32
      linalg.yield %312 : f32
    } -> tensor<?x1x4544xf32>
    %303 = tensor.empty() : tensor<4544x128xf32>
    %transposed_77 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%303 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %302 [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    %304 = tensor.empty(%dim) : tensor<?x128xf32>
    %305 = linalg.fill ins(%cst_0 : f32) outs(%304 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %306 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x4544xf32>, tensor<4544x128xf32>) outs(%305 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %307 = arith.muli %53, %c128_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %308 = arith.muli %0, %c128_i64 : i64
    %309 = arith.divsi %308, %307 : i64
    %310 = arith.select %8, %309, %0 : i64
    %311 = arith.select %52, %309, %1 : i64
    %from_elements_79 = tensor.from_elements %310, %311, %c128_i64 : tensor<3xi64>
    %reshape_80 = tensor.reshape %306(%from_elements_79) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_80, %122, %reshape_29 : tensor<?x?x128xf32>, tensor<?x1x?x64xf32>, tensor<?x1x?x64xf32>
  }
}
