// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
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
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
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
    %0 = tensor.empty() : tensor<3x1x4544xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<3x1xi64>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c128 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%123, %124] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x4544xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = arith.addi %in, %c5_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %123 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %13 = tensor.empty() : tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x1xi64>) outs(%13 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.sitofp %in : i64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_7 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%15 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %17 = tensor.empty() : tensor<1x1x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%17 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.cos %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%17 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.sin %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x1x64xf32>
    %20 = tensor.empty() : tensor<3x1x4544xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x4544xf32>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %22 = tensor.empty() : tensor<3x1x1xf64>
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<3x1x1xf64>) -> tensor<3x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<3x1x4544xf64>) outs(%23 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf64>) outs(%22 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<3x1x4544xf64>, tensor<3x1x1xf64>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %123 = arith.subf %in, %in_55 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<3x1x4544xf64>, tensor<3x1x4544xf64>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %123 = arith.mulf %in, %in_55 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<3x1x4544xf64>) outs(%23 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x1x1xf64>) outs(%22 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %30 = tensor.empty() : tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x1x1xf64>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x1x4544xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %34 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.subf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg5 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg6 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %41 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%41 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %40 [[0], [1, 2]] : tensor<3x1x4544xf32> into tensor<3x4544xf32>
    %42 = tensor.empty() : tensor<3x4672xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<3x4672xf32>) -> tensor<3x4672xf32>
    %44 = linalg.matmul ins(%collapsed_16, %transposed : tensor<3x4544xf32>, tensor<4544x4672xf32>) outs(%43 : tensor<3x4672xf32>) -> tensor<3x4672xf32>
    %expanded_17 = tensor.expand_shape %44 [[0], [1, 2, 3]] output_shape [3, 1, 73, 64] : tensor<3x4672xf32> into tensor<3x1x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0] [3, 1, 71, 64] [1, 1, 1, 1] : tensor<3x1x73x64xf32> to tensor<3x1x71x64xf32>
    %45 = tensor.empty() : tensor<64xi64>
    %46 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%45 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<64xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %47 = tensor.empty() : tensor<3xi64>
    %48 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%47 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<3xi64>
    %expanded_19 = tensor.expand_shape %48 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %49 = tensor.empty() : tensor<3x1x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_12, %46 : tensor<3x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%49 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: i64, %in_55: i64, %in_56: i64, %in_57: i64, %out: f32):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c3_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %128 = arith.addi %in_55, %c1_i64 : i64
      %129 = arith.select %127, %128, %in_55 : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %132 = arith.addi %in_56, %c73_i64 : i64
      %133 = arith.select %131, %132, %in_56 : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %136 = arith.addi %in_57, %c64_i64 : i64
      %137 = arith.select %135, %136, %in_57 : i64
      %138 = arith.index_cast %137 : i64 to index
      %extracted = tensor.extract %expanded_17[%126, %130, %134, %138] : tensor<3x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_13, %46 : tensor<3x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%49 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: i64, %in_55: i64, %in_56: i64, %in_57: i64, %out: f32):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c3_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %128 = arith.addi %in_55, %c1_i64 : i64
      %129 = arith.select %127, %128, %in_55 : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %132 = arith.addi %in_56, %c73_i64 : i64
      %133 = arith.select %131, %132, %in_56 : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %136 = arith.addi %in_57, %c64_i64 : i64
      %137 = arith.select %135, %136, %in_57 : i64
      %138 = arith.index_cast %137 : i64 to index
      %extracted = tensor.extract %expanded_17[%126, %130, %134, %138] : tensor<3x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x1x64xf32>
    %52 = tensor.empty() : tensor<3x71x1x64xf32>
    %transposed_20 = linalg.transpose ins(%extracted_slice : tensor<3x1x71x64xf32>) outs(%52 : tensor<3x71x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%50 : tensor<3x1x1x64xf32>) outs(%49 : tensor<3x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%51 : tensor<3x1x1x64xf32>) outs(%49 : tensor<3x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_24 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%52 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [3, 71, 1, 32] [1, 1, 1, 1] : tensor<3x71x1x64xf32> to tensor<3x71x1x32xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 32] [3, 71, 1, 32] [1, 1, 1, 1] : tensor<3x71x1x64xf32> to tensor<3x71x1x32xf32>
    %54 = tensor.empty() : tensor<3x71x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x71x1x32xf32>) outs(%54 : tensor<3x71x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x32xf32>
    %concat_27 = tensor.concat dim(3) %55, %extracted_slice_25 : (tensor<3x71x1x32xf32>, tensor<3x71x1x32xf32>) -> tensor<3x71x1x64xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_24 : tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%52 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<3x71x1x64xf32>, tensor<3x71x1x64xf32>) outs(%52 : tensor<3x71x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%49 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [3, 1, 1, 32] [1, 1, 1, 1] : tensor<3x1x1x64xf32> to tensor<3x1x1x32xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 32] [3, 1, 1, 32] [1, 1, 1, 1] : tensor<3x1x1x64xf32> to tensor<3x1x1x32xf32>
    %59 = tensor.empty() : tensor<3x1x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x1x1x32xf32>) outs(%59 : tensor<3x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1x32xf32>
    %concat_30 = tensor.concat dim(3) %60, %extracted_slice_28 : (tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) -> tensor<3x1x1x64xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%49 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<3x1x1x64xf32>, tensor<3x1x1x64xf32>) outs(%49 : tensor<3x1x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1x64xf32>
    %concat_31 = tensor.concat dim(2) %arg10, %62 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %concat_32 = tensor.concat dim(2) %arg11, %transposed_22 : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %63 = tensor.empty() : tensor<3x1x64x6xf32>
    %transposed_33 = linalg.transpose ins(%concat_31 : tensor<3x1x6x64xf32>) outs(%63 : tensor<3x1x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<3x71x1x64xf32> into tensor<213x1x64xf32>
    %64 = tensor.empty() : tensor<3x71x64x6xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<3x1x64x6xf32> into tensor<3x64x6xf32>
    %65 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<3x64x6xf32>) outs(%64 : tensor<3x71x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x64x6xf32>
    %collapsed_36 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<3x71x64x6xf32> into tensor<213x64x6xf32>
    %66 = tensor.empty() : tensor<213x1x6xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<213x1x6xf32>) -> tensor<213x1x6xf32>
    %68 = linalg.batch_matmul ins(%collapsed_34, %collapsed_36 : tensor<213x1x64xf32>, tensor<213x64x6xf32>) outs(%67 : tensor<213x1x6xf32>) -> tensor<213x1x6xf32>
    %expanded_37 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [3, 71, 1, 6] : tensor<213x1x6xf32> into tensor<3x71x1x6xf32>
    %69 = tensor.empty() : tensor<3x71x1x6xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<3x71x1x6xf32>) outs(%69 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x6xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %12 : tensor<3x71x1x6xf32>, tensor<3x1x1x6xf32>) outs(%69 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x6xf32>
    %72 = tensor.empty() : tensor<3x71x1xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<3x71x1xi64>) -> tensor<3x71x1xi64>
    %74 = tensor.empty() : tensor<3x71x1xf32>
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<3x71x1xf32>) -> tensor<3x71x1xf32>
    %76:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<3x71x1x6xf32>) outs(%75, %73 : tensor<3x71x1xf32>, tensor<3x71x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_55 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<3x71x1xf32>, tensor<3x71x1xi64>)
    %expanded_38 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [3, 71, 1, 1] : tensor<3x71x1xf32> into tensor<3x71x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_38 : tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>) outs(%69 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.subf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x6xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<3x71x1x6xf32>) outs(%69 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x6xf32>
    %79 = tensor.empty() : tensor<3x71x1x1xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<3x71x1x1xf32>) -> tensor<3x71x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<3x71x1x6xf32>) outs(%80 : tensor<3x71x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>) outs(%69 : tensor<3x71x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.divf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x71x1x6xf32>
    %collapsed_39 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<3x71x1x6xf32> into tensor<213x1x6xf32>
    %83 = tensor.empty() : tensor<3x71x6x64xf32>
    %collapsed_40 = tensor.collapse_shape %concat_32 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %84 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<3x6x64xf32>) outs(%83 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x6x64xf32>
    %collapsed_41 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %85 = tensor.empty() : tensor<213x1x64xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<213x1x64xf32>) -> tensor<213x1x64xf32>
    %87 = linalg.batch_matmul ins(%collapsed_39, %collapsed_41 : tensor<213x1x6xf32>, tensor<213x6x64xf32>) outs(%86 : tensor<213x1x64xf32>) -> tensor<213x1x64xf32>
    %expanded_42 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [3, 71, 1, 64] : tensor<213x1x64xf32> into tensor<3x71x1x64xf32>
    %88 = tensor.empty() : tensor<3x1x71x64xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<3x71x1x64xf32>) outs(%88 : tensor<3x1x71x64xf32>) permutation = [0, 2, 1, 3] 
    %89 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_44 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%89 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0], [1, 2, 3]] : tensor<3x1x71x64xf32> into tensor<3x4544xf32>
    %90 = tensor.empty() : tensor<3x4544xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %92 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<3x4544xf32>, tensor<4544x4544xf32>) outs(%91 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %expanded_46 = tensor.expand_shape %92 [[0], [1, 2]] output_shape [3, 1, 4544] : tensor<3x4544xf32> into tensor<3x1x4544xf32>
    %93 = tensor.empty() : tensor<4544x96xf32>
    %transposed_47 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%93 : tensor<4544x96xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<3x96xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %96 = linalg.matmul ins(%collapsed_16, %transposed_47 : tensor<3x4544xf32>, tensor<4544x96xf32>) outs(%95 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_48 = tensor.expand_shape %96 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %97 = tensor.empty() : tensor<3x1x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<3x1x96xf32>) outs(%97 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_11 : f32
      %124 = math.erf %123 : f32
      %125 = arith.addf %124, %cst_2 : f32
      %126 = arith.mulf %125, %cst_3 : f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x96xf32>
    %99 = tensor.empty() : tensor<96x4544xf32>
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%99 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %100 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x96xf32>, tensor<96x4544xf32>) outs(%91 : tensor<3x4544xf32>) -> tensor<3x4544xf32>
    %expanded_51 = tensor.expand_shape %100 [[0], [1, 2]] output_shape [3, 1, 4544] : tensor<3x4544xf32> into tensor<3x1x4544xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_46 : tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %101 : tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x4544xf32>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<3x1x4544xf64>) outs(%23 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x1x1xf64>) outs(%22 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<3x1x4544xf64>, tensor<3x1x1xf64>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %123 = arith.subf %in, %in_55 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<3x1x4544xf64>, tensor<3x1x4544xf64>) outs(%20 : tensor<3x1x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %123 = arith.mulf %in, %in_55 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x4544xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<3x1x4544xf64>) outs(%23 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x1x1xf64>) outs(%22 : tensor<3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<3x1x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x1x1xf64>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<3x1x4544xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.subf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<3x1x4544xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg7 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.mulf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg8 : tensor<3x1x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x1x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %123 = arith.addf %in, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x4544xf32>
    %119 = tensor.empty() : tensor<4544x128xf32>
    %transposed_52 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%119 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<3x1x4544xf32> into tensor<3x4544xf32>
    %120 = tensor.empty() : tensor<3x128xf32>
    %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %122 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<3x4544xf32>, tensor<4544x128xf32>) outs(%121 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_54 = tensor.expand_shape %122 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_54, %concat_31, %concat_32 : tensor<3x1x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
