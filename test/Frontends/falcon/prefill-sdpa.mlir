// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
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
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
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
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<3x71x6x6xf32>
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
    %0 = tensor.empty() : tensor<3x6x4544xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<3x6xi64>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.index_cast %in : i64 to index
      %128 = linalg.index 2 : index
      %129 = arith.cmpi slt, %127, %c128 : index
      cf.assert %129, "index must be smaller than dim size"
      %130 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %130, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%127, %128] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x4544xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_16 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %127 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %127 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_17 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %8 = tensor.empty() : tensor<1x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x6x1xi64>) outs(%8 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %127 = arith.sitofp %in : i64 to f32
      linalg.yield %127 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x32xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_10 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%10 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x32xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %12 = tensor.empty() : tensor<1x6x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.cos %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.sin %in : f32
      linalg.yield %127 : f32
    } -> tensor<1x6x64xf32>
    %15 = tensor.empty() : tensor<3x6x4544xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x4544xf32>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %127 = arith.extf %in : f32 to f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %17 = tensor.empty() : tensor<3x6x1xf64>
    %18 = linalg.fill ins(%cst : f64) outs(%17 : tensor<3x6x1xf64>) -> tensor<3x6x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<3x6x4544xf64>) outs(%18 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf64>) outs(%17 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_11 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<3x6x4544xf64>, tensor<3x6x1xf64>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %127 = arith.subf %in, %in_55 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<3x6x4544xf64>, tensor<3x6x4544xf64>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %127 = arith.mulf %in, %in_55 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<3x6x4544xf64>) outs(%18 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x6x1xf64>) outs(%17 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_11 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %25 = tensor.empty() : tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x6x1xf64>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %127 = arith.truncf %in : f64 to f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<3x6x4544xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_12 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_9 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %29 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.subf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg5 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg6 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %36 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%36 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<3x6x4544xf32> into tensor<18x4544xf32>
    %37 = tensor.empty() : tensor<18x4672xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<18x4672xf32>) -> tensor<18x4672xf32>
    %39 = linalg.matmul ins(%collapsed_18, %transposed : tensor<18x4544xf32>, tensor<4544x4672xf32>) outs(%38 : tensor<18x4672xf32>) -> tensor<18x4672xf32>
    %expanded_19 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 73, 64] : tensor<18x4672xf32> into tensor<3x6x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0, 0] [3, 6, 71, 64] [1, 1, 1, 1] : tensor<3x6x73x64xf32> to tensor<3x6x71x64xf32>
    %40 = tensor.empty() : tensor<64xi64>
    %41 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%40 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<64xi64>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [6, 1, 1] : tensor<6xi64> into tensor<6x1x1xi64>
    %42 = tensor.empty() : tensor<3xi64>
    %43 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%42 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %127 = linalg.index 0 : index
      %128 = arith.index_cast %127 : index to i64
      linalg.yield %128 : i64
    } -> tensor<3xi64>
    %expanded_21 = tensor.expand_shape %43 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %44 = tensor.empty() : tensor<3x6x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20, %cst_14, %41 : tensor<3x1x1x1xi64>, tensor<6x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%44 : tensor<3x6x1x64xf32>) {
    ^bb0(%in: i64, %in_55: i64, %in_56: i64, %in_57: i64, %out: f32):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c3_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %132 = arith.addi %in_55, %c6_i64 : i64
      %133 = arith.select %131, %132, %in_55 : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %136 = arith.addi %in_56, %c73_i64 : i64
      %137 = arith.select %135, %136, %in_56 : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %140 = arith.addi %in_57, %c64_i64 : i64
      %141 = arith.select %139, %140, %in_57 : i64
      %142 = arith.index_cast %141 : i64 to index
      %extracted = tensor.extract %expanded_19[%130, %134, %138, %142] : tensor<3x6x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_20, %cst_15, %41 : tensor<3x1x1x1xi64>, tensor<6x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%44 : tensor<3x6x1x64xf32>) {
    ^bb0(%in: i64, %in_55: i64, %in_56: i64, %in_57: i64, %out: f32):
      %127 = arith.cmpi slt, %in, %c0_i64 : i64
      %128 = arith.addi %in, %c3_i64 : i64
      %129 = arith.select %127, %128, %in : i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %132 = arith.addi %in_55, %c6_i64 : i64
      %133 = arith.select %131, %132, %in_55 : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %136 = arith.addi %in_56, %c73_i64 : i64
      %137 = arith.select %135, %136, %in_56 : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %140 = arith.addi %in_57, %c64_i64 : i64
      %141 = arith.select %139, %140, %in_57 : i64
      %142 = arith.index_cast %141 : i64 to index
      %extracted = tensor.extract %expanded_19[%130, %134, %138, %142] : tensor<3x6x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x1x64xf32>
    %47 = tensor.empty() : tensor<3x71x6x64xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice : tensor<3x6x71x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<3x1x6x64xf32>
    %transposed_23 = linalg.transpose ins(%45 : tensor<3x6x1x64xf32>) outs(%48 : tensor<3x1x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%46 : tensor<3x6x1x64xf32>) outs(%48 : tensor<3x1x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %expanded_26 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 6, 64] : tensor<1x6x64xf32> into tensor<1x1x6x64xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_25 : tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 71, 6, 32] [1, 1, 1, 1] : tensor<3x71x6x64xf32> to tensor<3x71x6x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [3, 71, 6, 32] [1, 1, 1, 1] : tensor<3x71x6x64xf32> to tensor<3x71x6x32xf32>
    %50 = tensor.empty() : tensor<3x71x6x32xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x71x6x32xf32>) outs(%50 : tensor<3x71x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x32xf32>
    %concat_29 = tensor.concat dim(3) %51, %extracted_slice_27 : (tensor<3x71x6x32xf32>, tensor<3x71x6x32xf32>) -> tensor<3x71x6x64xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x64xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<3x71x6x64xf32>, tensor<3x71x6x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x64xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_25 : tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>) outs(%48 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [3, 1, 6, 32] [1, 1, 1, 1] : tensor<3x1x6x64xf32> to tensor<3x1x6x32xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 32] [3, 1, 6, 32] [1, 1, 1, 1] : tensor<3x1x6x64xf32> to tensor<3x1x6x32xf32>
    %55 = tensor.empty() : tensor<3x1x6x32xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x1x6x32xf32>) outs(%55 : tensor<3x1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.negf %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x32xf32>
    %concat_32 = tensor.concat dim(3) %56, %extracted_slice_30 : (tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) -> tensor<3x1x6x64xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>) outs(%48 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x64xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) outs(%48 : tensor<3x1x6x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x64xf32>
    %59 = tensor.empty() : tensor<3x1x6x6xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map15, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_5, %cst_6 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%59 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %127 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %127 : f32
    } -> tensor<3x1x6x6xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<3x71x6x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x71x6x64xf32>
    %62 = tensor.empty() : tensor<3x1x64x6xf32>
    %transposed_33 = linalg.transpose ins(%58 : tensor<3x1x6x64xf32>) outs(%62 : tensor<3x1x64x6xf32>) permutation = [0, 1, 3, 2] 
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<3x1x64x6xf32>) outs(%62 : tensor<3x1x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_7 : f64 to f32
      %128 = arith.mulf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x1x64x6xf32>
    %collapsed_34 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %64 = tensor.empty() : tensor<3x71x64x6xf32>
    %collapsed_35 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<3x1x64x6xf32> into tensor<3x64x6xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<3x64x6xf32>) outs(%64 : tensor<3x71x64x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x64x6xf32>
    %collapsed_36 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<3x71x64x6xf32> into tensor<213x64x6xf32>
    %66 = tensor.empty() : tensor<213x6x6xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<213x6x6xf32>) -> tensor<213x6x6xf32>
    %68 = linalg.batch_matmul ins(%collapsed_34, %collapsed_36 : tensor<213x6x64xf32>, tensor<213x64x6xf32>) outs(%67 : tensor<213x6x6xf32>) -> tensor<213x6x6xf32>
    %expanded_37 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [3, 71, 6, 6] : tensor<213x6x6xf32> into tensor<3x71x6x6xf32>
    %69 = tensor.empty() : tensor<3x71x6x6xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %60 : tensor<3x71x6x6xf32>, tensor<3x1x6x6xf32>) outs(%69 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x6xf32>
    %71 = tensor.empty() : tensor<3x71x6xi64>
    %72 = linalg.fill ins(%c0_i64 : i64) outs(%71 : tensor<3x71x6xi64>) -> tensor<3x71x6xi64>
    %73 = tensor.empty() : tensor<3x71x6xf32>
    %74 = linalg.fill ins(%cst_1 : f32) outs(%73 : tensor<3x71x6xf32>) -> tensor<3x71x6xf32>
    %75:2 = linalg.generic {indexing_maps = [#map5, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<3x71x6x6xf32>) outs(%74, %72 : tensor<3x71x6xf32>, tensor<3x71x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_55 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<3x71x6xf32>, tensor<3x71x6xi64>)
    %expanded_38 = tensor.expand_shape %75#0 [[0], [1], [2, 3]] output_shape [3, 71, 6, 1] : tensor<3x71x6xf32> into tensor<3x71x6x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_38 : tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>) outs(%69 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.subf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<3x71x6x6xf32>) outs(%69 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x6xf32>
    %78 = tensor.empty() : tensor<3x71x6x1xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<3x71x6x1xf32>) -> tensor<3x71x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<3x71x6x6xf32>) outs(%79 : tensor<3x71x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>) outs(%69 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.divf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x6xf32>
    %82 = tensor.empty() : tensor<3x71x6x6xi1>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<3x71x6x6xf32>) outs(%82 : tensor<3x71x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %127 = arith.extf %in : f32 to f64
      %128 = arith.cmpf oeq, %127, %cst_8 : f64
      linalg.yield %128 : i1
    } -> tensor<3x71x6x6xi1>
    %84 = tensor.empty() : tensor<3x71x6x1xi1>
    %85 = linalg.fill ins(%true : i1) outs(%84 : tensor<3x71x6x1xi1>) -> tensor<3x71x6x1xi1>
    %86 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<3x71x6x6xi1>) outs(%85 : tensor<3x71x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %127 = arith.andi %in, %out : i1
      linalg.yield %127 : i1
    } -> tensor<3x71x6x1xi1>
    %87 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %cst_4, %81 : tensor<3x71x6x1xi1>, tensor<3x71x6x6xf32>, tensor<3x71x6x6xf32>) outs(%69 : tensor<3x71x6x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %127 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %127 : f32
    } -> tensor<3x71x6x6xf32>
    %collapsed_39 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<3x71x6x6xf32> into tensor<213x6x6xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<3x1x6x64xf32> into tensor<3x6x64xf32>
    %88 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<3x6x64xf32>) outs(%47 : tensor<3x71x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x71x6x64xf32>
    %collapsed_41 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<3x71x6x64xf32> into tensor<213x6x64xf32>
    %89 = tensor.empty() : tensor<213x6x64xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<213x6x64xf32>) -> tensor<213x6x64xf32>
    %91 = linalg.batch_matmul ins(%collapsed_39, %collapsed_41 : tensor<213x6x6xf32>, tensor<213x6x64xf32>) outs(%90 : tensor<213x6x64xf32>) -> tensor<213x6x64xf32>
    %expanded_42 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [3, 71, 6, 64] : tensor<213x6x64xf32> into tensor<3x71x6x64xf32>
    %92 = tensor.empty() : tensor<3x6x71x64xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<3x71x6x64xf32>) outs(%92 : tensor<3x6x71x64xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_44 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%93 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<3x6x71x64xf32> into tensor<18x4544xf32>
    %94 = tensor.empty() : tensor<18x4544xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %96 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<18x4544xf32>, tensor<4544x4544xf32>) outs(%95 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %expanded_46 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [3, 6, 4544] : tensor<18x4544xf32> into tensor<3x6x4544xf32>
    %97 = tensor.empty() : tensor<4544x96xf32>
    %transposed_47 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%97 : tensor<4544x96xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<18x96xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %100 = linalg.matmul ins(%collapsed_18, %transposed_47 : tensor<18x4544xf32>, tensor<4544x96xf32>) outs(%99 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_48 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %101 = tensor.empty() : tensor<3x6x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<3x6x96xf32>) outs(%101 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_13 : f32
      %128 = math.erf %127 : f32
      %129 = arith.addf %128, %cst_2 : f32
      %130 = arith.mulf %129, %cst_3 : f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<3x6x96xf32>
    %103 = tensor.empty() : tensor<96x4544xf32>
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%103 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %104 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<18x96xf32>, tensor<96x4544xf32>) outs(%95 : tensor<18x4544xf32>) -> tensor<18x4544xf32>
    %expanded_51 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [3, 6, 4544] : tensor<18x4544xf32> into tensor<3x6x4544xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_46 : tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %105 : tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x6x4544xf32>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %127 = arith.extf %in : f32 to f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<3x6x4544xf64>) outs(%18 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x1xf64>) outs(%17 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_11 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<3x6x4544xf64>, tensor<3x6x1xf64>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %127 = arith.subf %in, %in_55 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<3x6x4544xf64>, tensor<3x6x4544xf64>) outs(%15 : tensor<3x6x4544xf64>) {
    ^bb0(%in: f64, %in_55: f64, %out: f64):
      %127 = arith.mulf %in, %in_55 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x4544xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<3x6x4544xf64>) outs(%18 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.addf %in, %out : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf64>) outs(%17 : tensor<3x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %127 = arith.divf %in, %cst_11 : f64
      linalg.yield %127 : f64
    } -> tensor<3x6x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x6x1xf64>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %127 = arith.truncf %in : f64 to f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<3x6x4544xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_12 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.truncf %cst_9 : f64 to f32
      %128 = arith.addf %in, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<3x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x6x1xf32>) outs(%25 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.rsqrt %in : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.subf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<3x6x4544xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg7 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.mulf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg8 : tensor<3x6x4544xf32>, tensor<4544xf32>) outs(%0 : tensor<3x6x4544xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %127 = arith.addf %in, %in_55 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x4544xf32>
    %123 = tensor.empty() : tensor<4544x128xf32>
    %transposed_52 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%123 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<3x6x4544xf32> into tensor<18x4544xf32>
    %124 = tensor.empty() : tensor<18x128xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %126 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<18x4544xf32>, tensor<4544x128xf32>) outs(%125 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_54 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_54, %58, %transposed_24 : tensor<3x6x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
