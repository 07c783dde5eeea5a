// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, prefill-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
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
    %0 = tensor.empty() : tensor<3x6x4544xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<3x6xi64>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c128 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%120, %121] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x4544xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_5, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %120 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x32xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%12 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x32xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %14 = tensor.empty() : tensor<1x6x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%14 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%14 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x64xf32>
    %17 = tensor.empty() : tensor<3x6x4544xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x4544xf32>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %120 = arith.extf %in : f32 to f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %19 = tensor.empty() : tensor<3x6x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<3x6x1xf64>) -> tensor<3x6x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x6x4544xf64>) outs(%20 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x1xf64>) outs(%19 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_8 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<3x6x4544xf64>, tensor<3x6x1xf64>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %120 = arith.subf %in, %in_53 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<3x6x4544xf64>, tensor<3x6x4544xf64>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %120 = arith.mulf %in, %in_53 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<3x6x4544xf64>) outs(%20 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf64>) outs(%19 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_8 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %27 = tensor.empty() : tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x6x1xf64>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x6x4544xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.subf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg6 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %38 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%38 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<3x6x4544xf32> into tensor<18x4544xf32>
    %39 = tensor.empty() : tensor<18x4672xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<18x4672xf32>) -> tensor<18x4672xf32>
    %41 = linalg.matmul ins(%collapsed_16, %transposed : tensor<18x4544xf32>, tensor<4544x4672xf32>) outs(%40 : tensor<18x4672xf32>) -> tensor<18x4672xf32>
    %expanded_17 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [3, 6, 73, 64] : tensor<18x4672xf32> into tensor<3x6x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0] [3, 6, 71, 64] [1, 1, 1, 1] : tensor<3x6x73x64xf32> to tensor<3x6x71x64xf32>
    %42 = tensor.empty() : tensor<64xi64>
    %43 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%42 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<64xi64>
    %expanded_18 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [6, 1, 1] : tensor<6xi64> into tensor<6x1x1xi64>
    %44 = tensor.empty() : tensor<3xi64>
    %45 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%44 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<3xi64>
    %expanded_19 = tensor.expand_shape %45 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %46 = tensor.empty() : tensor<3x6x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_12, %43 : tensor<3x1x1x1xi64>, tensor<6x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%46 : tensor<3x6x1x64xf32>) {
    ^bb0(%in: i64, %in_53: i64, %in_54: i64, %in_55: i64, %out: f32):
      %120 = arith.cmpi slt, %in, %c0_i64 : i64
      %121 = arith.addi %in, %c3_i64 : i64
      %122 = arith.select %120, %121, %in : i64
      %123 = arith.index_cast %122 : i64 to index
      %124 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %125 = arith.addi %in_53, %c6_i64 : i64
      %126 = arith.select %124, %125, %in_53 : i64
      %127 = arith.index_cast %126 : i64 to index
      %128 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %129 = arith.addi %in_54, %c73_i64 : i64
      %130 = arith.select %128, %129, %in_54 : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %133 = arith.addi %in_55, %c64_i64 : i64
      %134 = arith.select %132, %133, %in_55 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %expanded_17[%123, %127, %131, %135] : tensor<3x6x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x1x64xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_13, %43 : tensor<3x1x1x1xi64>, tensor<6x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%46 : tensor<3x6x1x64xf32>) {
    ^bb0(%in: i64, %in_53: i64, %in_54: i64, %in_55: i64, %out: f32):
      %120 = arith.cmpi slt, %in, %c0_i64 : i64
      %121 = arith.addi %in, %c3_i64 : i64
      %122 = arith.select %120, %121, %in : i64
      %123 = arith.index_cast %122 : i64 to index
      %124 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %125 = arith.addi %in_53, %c6_i64 : i64
      %126 = arith.select %124, %125, %in_53 : i64
      %127 = arith.index_cast %126 : i64 to index
      %128 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %129 = arith.addi %in_54, %c73_i64 : i64
      %130 = arith.select %128, %129, %in_54 : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %133 = arith.addi %in_55, %c64_i64 : i64
      %134 = arith.select %132, %133, %in_55 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %expanded_17[%123, %127, %131, %135] : tensor<3x6x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x1x64xf32>
    %49 = tensor.empty() : tensor<3x71x6x64xf32>
    %transposed_20 = linalg.transpose ins(%extracted_slice : tensor<3x6x71x64xf32>) outs(%49 : tensor<3x71x6x64xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<3x1x6x64xf32>
    %transposed_21 = linalg.transpose ins(%47 : tensor<3x6x1x64xf32>) outs(%50 : tensor<3x1x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%48 : tensor<3x6x1x64xf32>) outs(%50 : tensor<3x1x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %expanded_24 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>) outs(%49 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [3, 71, 6, 32] [1, 1, 1, 1] : tensor<3x71x6x64xf32> to tensor<3x71x6x32xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 32] [3, 71, 6, 32] [1, 1, 1, 1] : tensor<3x71x6x64xf32> to tensor<3x71x6x32xf32>
    %52 = tensor.empty() : tensor<3x71x6x32xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x71x6x32xf32>) outs(%52 : tensor<3x71x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x32xf32>
    %concat_27 = tensor.concat dim(3) %53, %extracted_slice_25 : (tensor<3x71x6x32xf32>, tensor<3x71x6x32xf32>) -> tensor<3x71x6x64xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_24 : tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>) outs(%49 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x64xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<3x71x6x64xf32>, tensor<3x71x6x64xf32>) outs(%49 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x64xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>) outs(%50 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [3, 1, 6, 32] [1, 1, 1, 1] : tensor<3x1x6x64xf32> to tensor<3x1x6x32xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 32] [3, 1, 6, 32] [1, 1, 1, 1] : tensor<3x1x6x64xf32> to tensor<3x1x6x32xf32>
    %57 = tensor.empty() : tensor<3x1x6x32xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x1x6x32xf32>) outs(%57 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x32xf32>
    %concat_30 = tensor.concat dim(3) %58, %extracted_slice_28 : (tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) -> tensor<3x1x6x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>) outs(%50 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x64xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) outs(%50 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x1x6x64xf32>
    %61 = tensor.empty() : tensor<3x1x64x6xf32>
    %transposed_31 = linalg.transpose ins(%60 : tensor<3x1x6x64xf32>) outs(%61 : tensor<3x1x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %62 = tensor.empty() : tensor<3x71x64x6xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<3x1x64x6xf32> into tensor<3x64x6xf32>
    %63 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<3x64x6xf32>) outs(%62 : tensor<3x71x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x64x6xf32>
    %collapsed_34 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<3x71x64x6xf32> into tensor<213x64x6xf32>
    %64 = tensor.empty() : tensor<213x6x6xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<213x6x6xf32>) -> tensor<213x6x6xf32>
    %66 = linalg.batch_matmul ins(%collapsed_32, %collapsed_34 : tensor<213x6x64xf32>, tensor<213x64x6xf32>) outs(%65 : tensor<213x6x6xf32>) -> tensor<213x6x6xf32>
    %expanded_35 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [3, 71, 6, 6] : tensor<213x6x6xf32> into tensor<3x71x6x6xf32>
    %67 = tensor.empty() : tensor<3x71x6x6xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<3x71x6x6xf32>) outs(%67 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_10 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %9 : tensor<3x71x6x6xf32>, tensor<3x1x6x6xf32>) outs(%67 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x6xf32>
    %70 = tensor.empty() : tensor<3x71x6xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<3x71x6xi64>) -> tensor<3x71x6xi64>
    %72 = tensor.empty() : tensor<3x71x6xf32>
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<3x71x6xf32>) -> tensor<3x71x6xf32>
    %74:2 = linalg.generic {indexing_maps = [#map5, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<3x71x6x6xf32>) outs(%73, %71 : tensor<3x71x6xf32>, tensor<3x71x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_53 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<3x71x6xf32>, tensor<3x71x6xi64>)
    %expanded_36 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [3, 71, 6, 1] : tensor<3x71x6xf32> into tensor<3x71x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_36 : tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>) outs(%67 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.subf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x71x6x6xf32>) outs(%67 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x6xf32>
    %77 = tensor.empty() : tensor<3x71x6x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<3x71x6x1xf32>) -> tensor<3x71x6x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x71x6x6xf32>) outs(%78 : tensor<3x71x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>) outs(%67 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.divf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x71x6x6xf32>
    %collapsed_37 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<3x71x6x6xf32> into tensor<213x6x6xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %81 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<3x6x64xf32>) outs(%49 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x6x64xf32>
    %collapsed_39 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %82 = tensor.empty() : tensor<213x6x64xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<213x6x64xf32>) -> tensor<213x6x64xf32>
    %84 = linalg.batch_matmul ins(%collapsed_37, %collapsed_39 : tensor<213x6x6xf32>, tensor<213x6x64xf32>) outs(%83 : tensor<213x6x64xf32>) -> tensor<213x6x64xf32>
    %expanded_40 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [3, 71, 6, 64] : tensor<213x6x64xf32> into tensor<3x71x6x64xf32>
    %85 = tensor.empty() : tensor<3x6x71x64xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<3x71x6x64xf32>) outs(%85 : tensor<3x6x71x64xf32>) permutation = [0, 2, 1, 3] 
    %86 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_42 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%86 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<3x6x71x64xf32> into tensor<18x4544xf32>
    %87 = tensor.empty() : tensor<18x4544xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %89 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<18x4544xf32>, tensor<4544x4544xf32>) outs(%88 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %expanded_44 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [3, 6, 4544] : tensor<18x4544xf32> into tensor<3x6x4544xf32>
    %90 = tensor.empty() : tensor<4544x96xf32>
    %transposed_45 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%90 : tensor<4544x96xf32>) permutation = [1, 0] 
    %91 = tensor.empty() : tensor<18x96xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %93 = linalg.matmul ins(%collapsed_16, %transposed_45 : tensor<18x4544xf32>, tensor<4544x96xf32>) outs(%92 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_46 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %94 = tensor.empty() : tensor<3x6x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<3x6x96xf32>) outs(%94 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_11 : f32
      %121 = math.erf %120 : f32
      %122 = arith.addf %121, %cst_2 : f32
      %123 = arith.mulf %122, %cst_3 : f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<3x6x96xf32>
    %96 = tensor.empty() : tensor<96x4544xf32>
    %transposed_47 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%96 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %97 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x96xf32>, tensor<96x4544xf32>) outs(%88 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %expanded_49 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [3, 6, 4544] : tensor<18x4544xf32> into tensor<3x6x4544xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_44 : tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %98 : tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x4544xf32>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %120 = arith.extf %in : f32 to f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<3x6x4544xf64>) outs(%20 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x6x1xf64>) outs(%19 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_8 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<3x6x4544xf64>, tensor<3x6x1xf64>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %120 = arith.subf %in, %in_53 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<3x6x4544xf64>, tensor<3x6x4544xf64>) outs(%17 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %120 = arith.mulf %in, %in_53 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x4544xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<3x6x4544xf64>) outs(%20 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x6x1xf64>) outs(%19 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_8 : f64
      linalg.yield %120 : f64
    } -> tensor<3x6x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x6x1xf64>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<3x6x4544xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_6 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.subf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg7 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.mulf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg8 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %120 = arith.addf %in, %in_53 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x4544xf32>
    %116 = tensor.empty() : tensor<4544x128xf32>
    %transposed_50 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%116 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<3x6x4544xf32> into tensor<18x4544xf32>
    %117 = tensor.empty() : tensor<18x128xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %119 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<18x4544xf32>, tensor<4544x128xf32>) outs(%118 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_52 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_52, %60, %transposed_22 : tensor<3x6x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
