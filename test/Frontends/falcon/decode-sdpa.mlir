// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<3x1xi64>, %arg10: tensor<3x1x5x64xf32>, %arg11: tensor<3x1x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c3_i64 = arith.constant 3 : i64
    %c5_i64 = arith.constant 5 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c73_i64 = arith.constant 73 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<3x71x1x6xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant 0.35355339059327379 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663D15BA2C3DE386013D4F43C23C39AD913CF27B5A3C0AD7233CB0B9F53B9C44B83B772E8A3B383E4F3B0D691B3B2815E93A8EC9AE3A6F12833A8C94443A166A133A2517DD3960CBA53915A8783953773A3972D40B39"> : tensor<32xf32>
    %cst_11 = arith.constant 4.544000e+03 : f64
    %cst_12 = arith.constant 4.544000e+03 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %cst_14 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_15 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<3x1x4544xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<3x1xi64>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c128 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%130, %131] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x4544xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %130 = arith.addi %in, %c5_i64 : i64
      linalg.yield %130 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %130 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %130 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %11 = tensor.empty() : tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      linalg.yield %130 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_10 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%13 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %15 = tensor.empty() : tensor<1x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.cos %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.sin %in : f32
      linalg.yield %130 : f32
    } -> tensor<1x1x64xf32>
    %18 = tensor.empty() : tensor<3x1x4544xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x4544xf32>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %20 = tensor.empty() : tensor<3x1x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<3x1x1xf64>) -> tensor<3x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<3x1x4544xf64>) outs(%21 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf64>) outs(%20 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<3x1x4544xf64>, tensor<3x1x1xf64>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %130 = arith.subf %in, %in_57 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<3x1x4544xf64>, tensor<3x1x4544xf64>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %130 = arith.mulf %in, %in_57 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<3x1x4544xf64>) outs(%21 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x1x1xf64>) outs(%20 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %28 = tensor.empty() : tensor<3x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x1x1xf64>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x1x4544xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_12 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_9 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %32 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.subf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg5 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg6 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %39 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%39 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<3x1x4544xf32> into tensor<3x4544xf32>
    %40 = tensor.empty() : tensor<3x4672xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<3x4672xf32>) -> tensor<3x4672xf32>
    %42 = linalg.matmul ins(%collapsed_18, %transposed : tensor<3x4544xf32>, tensor<4544x4672xf32>) outs(%41 : tensor<3x4672xf32>) -> tensor<3x4672xf32>
    %expanded_19 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 73, 64] : tensor<3x4672xf32> into tensor<3x1x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0, 0] [3, 1, 71, 64] [1, 1, 1, 1] : tensor<3x1x73x64xf32> to tensor<3x1x71x64xf32>
    %43 = tensor.empty() : tensor<64xi64>
    %44 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%43 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<64xi64>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %45 = tensor.empty() : tensor<3xi64>
    %46 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%45 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i64
      linalg.yield %131 : i64
    } -> tensor<3xi64>
    %expanded_21 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %47 = tensor.empty() : tensor<3x1x1x64xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20, %cst_14, %44 : tensor<3x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%47 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: i64, %in_57: i64, %in_58: i64, %in_59: i64, %out: f32):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c3_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %135 = arith.addi %in_57, %c1_i64 : i64
      %136 = arith.select %134, %135, %in_57 : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %139 = arith.addi %in_58, %c73_i64 : i64
      %140 = arith.select %138, %139, %in_58 : i64
      %141 = arith.index_cast %140 : i64 to index
      %142 = arith.cmpi slt, %in_59, %c0_i64 : i64
      %143 = arith.addi %in_59, %c64_i64 : i64
      %144 = arith.select %142, %143, %in_59 : i64
      %145 = arith.index_cast %144 : i64 to index
      %extracted = tensor.extract %expanded_19[%133, %137, %141, %145] : tensor<3x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x1x64xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20, %cst_15, %44 : tensor<3x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%47 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: i64, %in_57: i64, %in_58: i64, %in_59: i64, %out: f32):
      %130 = arith.cmpi slt, %in, %c0_i64 : i64
      %131 = arith.addi %in, %c3_i64 : i64
      %132 = arith.select %130, %131, %in : i64
      %133 = arith.index_cast %132 : i64 to index
      %134 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %135 = arith.addi %in_57, %c1_i64 : i64
      %136 = arith.select %134, %135, %in_57 : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %139 = arith.addi %in_58, %c73_i64 : i64
      %140 = arith.select %138, %139, %in_58 : i64
      %141 = arith.index_cast %140 : i64 to index
      %142 = arith.cmpi slt, %in_59, %c0_i64 : i64
      %143 = arith.addi %in_59, %c64_i64 : i64
      %144 = arith.select %142, %143, %in_59 : i64
      %145 = arith.index_cast %144 : i64 to index
      %extracted = tensor.extract %expanded_19[%133, %137, %141, %145] : tensor<3x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x1x64xf32>
    %50 = tensor.empty() : tensor<3x71x1x64xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice : tensor<3x1x71x64xf32>) outs(%50 : tensor<3x71x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%48 : tensor<3x1x1x64xf32>) outs(%47 : tensor<3x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%49 : tensor<3x1x1x64xf32>) outs(%47 : tensor<3x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_26 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_25 : tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%50 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 71, 1, 32] [1, 1, 1, 1] : tensor<3x71x1x64xf32> to tensor<3x71x1x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [3, 71, 1, 32] [1, 1, 1, 1] : tensor<3x71x1x64xf32> to tensor<3x71x1x32xf32>
    %52 = tensor.empty() : tensor<3x71x1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x71x1x32xf32>) outs(%52 : tensor<3x71x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x32xf32>
    %concat_29 = tensor.concat dim(3) %53, %extracted_slice_27 : (tensor<3x71x1x32xf32>, tensor<3x71x1x32xf32>) -> tensor<3x71x1x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%50 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<3x71x1x64xf32>, tensor<3x71x1x64xf32>) outs(%50 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_25 : tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%47 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [3, 1, 1, 32] [1, 1, 1, 1] : tensor<3x1x1x64xf32> to tensor<3x1x1x32xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 32] [3, 1, 1, 32] [1, 1, 1, 1] : tensor<3x1x1x64xf32> to tensor<3x1x1x32xf32>
    %57 = tensor.empty() : tensor<3x1x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x1x1x32xf32>) outs(%57 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.negf %in : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1x32xf32>
    %concat_32 = tensor.concat dim(3) %58, %extracted_slice_30 : (tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) -> tensor<3x1x1x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%47 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1x64xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<3x1x1x64xf32>, tensor<3x1x1x64xf32>) outs(%47 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1x64xf32>
    %concat_33 = tensor.concat dim(2) %arg10, %60 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %concat_34 = tensor.concat dim(2) %arg11, %transposed_24 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %61 = tensor.empty() : tensor<3x1x1x6xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map14, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5, %cst_6 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%61 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %130 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1x6xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<3x71x1x64xf32>) outs(%50 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<3x71x1x64xf32>
    %64 = tensor.empty() : tensor<3x1x64x6xf32>
    %transposed_35 = linalg.transpose ins(%concat_33 : tensor<3x1x6x64xf32>) outs(%64 : tensor<3x1x64x6xf32>) permutation = [0, 1, 3, 2] 
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35 : tensor<3x1x64x6xf32>) outs(%64 : tensor<3x1x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_7 : f64 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x64x6xf32>
    %collapsed_36 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<3x71x1x64xf32> into tensor<213x1x64xf32>
    %66 = tensor.empty() : tensor<3x71x64x6xf32>
    %collapsed_37 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<3x1x64x6xf32> into tensor<3x64x6xf32>
    %67 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<3x64x6xf32>) outs(%66 : tensor<3x71x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x64x6xf32>
    %collapsed_38 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<3x71x64x6xf32> into tensor<213x64x6xf32>
    %68 = tensor.empty() : tensor<213x1x6xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<213x1x6xf32>) -> tensor<213x1x6xf32>
    %70 = linalg.batch_matmul ins(%collapsed_36, %collapsed_38 : tensor<213x1x64xf32>, tensor<213x64x6xf32>) outs(%69 : tensor<213x1x6xf32>) -> tensor<213x1x6xf32>
    %expanded_39 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [3, 71, 1, 6] : tensor<213x1x6xf32> into tensor<3x71x1x6xf32>
    %71 = tensor.empty() : tensor<3x71x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %62 : tensor<3x71x1x6xf32>, tensor<3x1x1x6xf32>) outs(%71 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x6xf32>
    %73 = tensor.empty() : tensor<3x71x1xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<3x71x1xi64>) -> tensor<3x71x1xi64>
    %75 = tensor.empty() : tensor<3x71x1xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<3x71x1xf32>) -> tensor<3x71x1xf32>
    %77:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<3x71x1x6xf32>) outs(%76, %74 : tensor<3x71x1xf32>, tensor<3x71x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_57 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<3x71x1xf32>, tensor<3x71x1xi64>)
    %expanded_40 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [3, 71, 1, 1] : tensor<3x71x1xf32> into tensor<3x71x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_40 : tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>) outs(%71 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.subf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x6xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<3x71x1x6xf32>) outs(%71 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x6xf32>
    %80 = tensor.empty() : tensor<3x71x1x1xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<3x71x1x1xf32>) -> tensor<3x71x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<3x71x1x6xf32>) outs(%81 : tensor<3x71x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>) outs(%71 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.divf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x6xf32>
    %84 = tensor.empty() : tensor<3x71x1x6xi1>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<3x71x1x6xf32>) outs(%84 : tensor<3x71x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %130 = arith.extf %in : f32 to f64
      %131 = arith.cmpf oeq, %130, %cst_8 : f64
      linalg.yield %131 : i1
    } -> tensor<3x71x1x6xi1>
    %86 = tensor.empty() : tensor<3x71x1x1xi1>
    %87 = linalg.fill ins(%true : i1) outs(%86 : tensor<3x71x1x1xi1>) -> tensor<3x71x1x1xi1>
    %88 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<3x71x1x6xi1>) outs(%87 : tensor<3x71x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %130 = arith.andi %in, %out : i1
      linalg.yield %130 : i1
    } -> tensor<3x71x1x1xi1>
    %89 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %cst_4, %83 : tensor<3x71x1x1xi1>, tensor<3x71x1x6xf32>, tensor<3x71x1x6xf32>) outs(%71 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %130 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %130 : f32
    } -> tensor<3x71x1x6xf32>
    %collapsed_41 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<3x71x1x6xf32> into tensor<213x1x6xf32>
    %90 = tensor.empty() : tensor<3x71x6x64xf32>
    %collapsed_42 = tensor.collapse_shape %concat_34 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %91 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<3x6x64xf32>) outs(%90 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x6x64xf32>
    %collapsed_43 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %92 = tensor.empty() : tensor<213x1x64xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<213x1x64xf32>) -> tensor<213x1x64xf32>
    %94 = linalg.batch_matmul ins(%collapsed_41, %collapsed_43 : tensor<213x1x6xf32>, tensor<213x6x64xf32>) outs(%93 : tensor<213x1x64xf32>) -> tensor<213x1x64xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [3, 71, 1, 64] : tensor<213x1x64xf32> into tensor<3x71x1x64xf32>
    %95 = tensor.empty() : tensor<3x1x71x64xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<3x71x1x64xf32>) outs(%95 : tensor<3x1x71x64xf32>) permutation = [0, 2, 1, 3] 
    %96 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_46 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%96 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0], [1, 2, 3]] : tensor<3x1x71x64xf32> into tensor<3x4544xf32>
    %97 = tensor.empty() : tensor<3x4544xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %99 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<3x4544xf32>, tensor<4544x4544xf32>) outs(%98 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %expanded_48 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [3, 1, 4544] : tensor<3x4544xf32> into tensor<3x1x4544xf32>
    %100 = tensor.empty() : tensor<4544x96xf32>
    %transposed_49 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%100 : tensor<4544x96xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<3x96xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %103 = linalg.matmul ins(%collapsed_18, %transposed_49 : tensor<3x4544xf32>, tensor<4544x96xf32>) outs(%102 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_50 = tensor.expand_shape %103 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %104 = tensor.empty() : tensor<3x1x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<3x1x96xf32>) outs(%104 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_13 : f32
      %131 = math.erf %130 : f32
      %132 = arith.addf %131, %cst_2 : f32
      %133 = arith.mulf %132, %cst_3 : f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x1x96xf32>
    %106 = tensor.empty() : tensor<96x4544xf32>
    %transposed_51 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%106 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %107 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<3x96xf32>, tensor<96x4544xf32>) outs(%98 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %expanded_53 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [3, 1, 4544] : tensor<3x4544xf32> into tensor<3x1x4544xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %expanded_48 : tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %108 : tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x1x4544xf32>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<3x1x4544xf64>) outs(%21 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x1xf64>) outs(%20 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<3x1x4544xf64>, tensor<3x1x1xf64>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %130 = arith.subf %in, %in_57 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<3x1x4544xf64>, tensor<3x1x4544xf64>) outs(%18 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %130 = arith.mulf %in, %in_57 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x4544xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<3x1x4544xf64>) outs(%21 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x1x1xf64>) outs(%20 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_11 : f64
      linalg.yield %130 : f64
    } -> tensor<3x1x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x1x1xf64>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<3x1x4544xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_12 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_9 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<3x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x1x1xf32>) outs(%28 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.subf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg7 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.mulf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg8 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %130 = arith.addf %in, %in_57 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x4544xf32>
    %126 = tensor.empty() : tensor<4544x128xf32>
    %transposed_54 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%126 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<3x1x4544xf32> into tensor<3x4544xf32>
    %127 = tensor.empty() : tensor<3x128xf32>
    %128 = linalg.fill ins(%cst_0 : f32) outs(%127 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %129 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<3x4544xf32>, tensor<4544x128xf32>) outs(%128 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_56 = tensor.expand_shape %129 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_56, %concat_33, %concat_34 : tensor<3x1x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
