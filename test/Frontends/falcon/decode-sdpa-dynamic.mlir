// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<()[s0] -> (s0 + 1)>
#map15 = affine_map<()[s0] -> (s0 * 71)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<?x1xi64>, %arg10: tensor<?x1x?x64xf32>, %arg11: tensor<?x1x?x64xf32>) -> (tensor<?x1x128xf32>, tensor<?x1x?x64xf32>, tensor<?x1x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c73_i64 = arith.constant 73 : i64
    %c71 = arith.constant 71 : index
    %c71_i64 = arith.constant 71 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663D15BA2C3DE386013D4F43C23C39AD913CF27B5A3C0AD7233CB0B9F53B9C44B83B772E8A3B383E4F3B0D691B3B2815E93A8EC9AE3A6F12833A8C94443A166A133A2517DD3960CBA53915A8783953773A3972D40B39"> : tensor<32xf32>
    %cst_10 = arith.constant 4.544000e+03 : f64
    %cst_11 = arith.constant 4.544000e+03 : f32
    %c4544_i64 = arith.constant 4544 : i64
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_14 = arith.constant dense<-1> : tensor<1x1xi64>
    %dim = tensor.dim %arg9, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_15 = tensor.dim %arg10, %c2 : tensor<?x1x?x64xf32>
    %1 = arith.index_cast %dim_15 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x4544xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<?x1xi64>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 2 : index
      %212 = arith.cmpi slt, %210, %c128 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%210, %211] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x4544xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %210 = arith.addi %in, %1 : i64
      linalg.yield %210 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %in_60 : i64
      linalg.yield %210 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %210 = linalg.index 3 : index
      %211 = arith.cmpi eq, %8, %c1 : index
      %212 = arith.select %211, %c0, %210 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %212] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_17 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.sitofp %in : i64 to f32
      linalg.yield %210 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_9 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%20 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<1x1x32xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %22 = tensor.empty() : tensor<1x1x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.cos %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x1x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.sin %in : f32
      linalg.yield %210 : f32
    } -> tensor<1x1x64xf32>
    %25 = tensor.empty(%dim) : tensor<?x1x4544xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x4544xf32>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %27 = tensor.empty(%dim) : tensor<?x1x1xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x1x4544xf64>) outs(%28 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x1x1xf64>) outs(%27 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<?x1x4544xf64>, tensor<?x1x1xf64>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %210 = arith.subf %in, %in_60 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<?x1x4544xf64>, tensor<?x1x4544xf64>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %210 = arith.mulf %in, %in_60 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<?x1x4544xf64>) outs(%28 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x1x1xf64>) outs(%27 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %35 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x1x1xf64>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x1x4544xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<?x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %39 : tensor<?x1x4544xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.subf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<?x1x4544xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg5 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg6 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %46 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%46 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    %47 = tensor.empty(%dim) : tensor<?x4672xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<?x4544xf32>, tensor<4544x4672xf32>) outs(%48 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [%dim, 1, 73, 64] : tensor<?x4672xf32> into tensor<?x1x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 0, 0] [%dim, 1, 71, 64] [1, 1, 1, 1] : tensor<?x1x73x64xf32> to tensor<?x1x71x64xf32>
    %50 = tensor.empty() : tensor<64xi64>
    %51 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%50 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<64xi64>
    %expanded_19 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %52 = tensor.empty(%dim) : tensor<?xi64>
    %53 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%52 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<?xi64>
    %expanded_20 = tensor.expand_shape %53 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %dim_21 = tensor.dim %expanded_20, %c0 : tensor<?x1x1x1xi64>
    %54 = tensor.empty(%dim_21) : tensor<?x1x1x64xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19, %cst_13, %51 : tensor<?x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%54 : tensor<?x1x1x64xf32>) {
    ^bb0(%in: i64, %in_60: i64, %in_61: i64, %in_62: i64, %out: f32):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %0 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %215 = arith.addi %in_60, %c1_i64 : i64
      %216 = arith.select %214, %215, %in_60 : i64
      %217 = arith.index_cast %216 : i64 to index
      %218 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %219 = arith.addi %in_61, %c73_i64 : i64
      %220 = arith.select %218, %219, %in_61 : i64
      %221 = arith.index_cast %220 : i64 to index
      %222 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %223 = arith.addi %in_62, %c64_i64 : i64
      %224 = arith.select %222, %223, %in_62 : i64
      %225 = arith.index_cast %224 : i64 to index
      %extracted = tensor.extract %expanded_18[%213, %217, %221, %225] : tensor<?x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x1x64xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19, %cst_14, %51 : tensor<?x1x1x1xi64>, tensor<1x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%54 : tensor<?x1x1x64xf32>) {
    ^bb0(%in: i64, %in_60: i64, %in_61: i64, %in_62: i64, %out: f32):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %0 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %215 = arith.addi %in_60, %c1_i64 : i64
      %216 = arith.select %214, %215, %in_60 : i64
      %217 = arith.index_cast %216 : i64 to index
      %218 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %219 = arith.addi %in_61, %c73_i64 : i64
      %220 = arith.select %218, %219, %in_61 : i64
      %221 = arith.index_cast %220 : i64 to index
      %222 = arith.cmpi slt, %in_62, %c0_i64 : i64
      %223 = arith.addi %in_62, %c64_i64 : i64
      %224 = arith.select %222, %223, %in_62 : i64
      %225 = arith.index_cast %224 : i64 to index
      %extracted = tensor.extract %expanded_18[%213, %217, %221, %225] : tensor<?x1x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x1x64xf32>
    %57 = tensor.empty(%dim) : tensor<?x71x1x64xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice : tensor<?x1x71x64xf32>) outs(%57 : tensor<?x71x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%55 : tensor<?x1x1x64xf32>) outs(%54 : tensor<?x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%56 : tensor<?x1x1x64xf32>) outs(%54 : tensor<?x1x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %expanded_26 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 64] : tensor<1x1x64xf32> into tensor<1x1x1x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_25 : tensor<?x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%57 : tensor<?x71x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%dim, 71, 1, 32] [1, 1, 1, 1] : tensor<?x71x1x64xf32> to tensor<?x71x1x32xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [%dim, 71, 1, 32] [1, 1, 1, 1] : tensor<?x71x1x64xf32> to tensor<?x71x1x32xf32>
    %59 = tensor.empty(%dim) : tensor<?x71x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x71x1x32xf32>) outs(%59 : tensor<?x71x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x32xf32>
    %concat_29 = tensor.concat dim(3) %60, %extracted_slice_27 : (tensor<?x71x1x32xf32>, tensor<?x71x1x32xf32>) -> tensor<?x71x1x64xf32>
    %dim_30 = tensor.dim %60, %c0 : tensor<?x71x1x32xf32>
    %61 = tensor.empty(%dim_30) : tensor<?x71x1x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<?x71x1x64xf32>, tensor<1x1x1x64xf32>) outs(%61 : tensor<?x71x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x64xf32>
    %63 = arith.cmpi eq, %dim, %dim_30 : index
    cf.assert %63, "mismatched size for broadcast"
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %62 : tensor<?x71x1x64xf32>, tensor<?x71x1x64xf32>) outs(%57 : tensor<?x71x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_25 : tensor<?x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%54 : tensor<?x1x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1x64xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [%dim_21, 1, 1, 32] [1, 1, 1, 1] : tensor<?x1x1x64xf32> to tensor<?x1x1x32xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 32] [%dim_21, 1, 1, 32] [1, 1, 1, 1] : tensor<?x1x1x64xf32> to tensor<?x1x1x32xf32>
    %66 = tensor.empty(%dim_21) : tensor<?x1x1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<?x1x1x32xf32>) outs(%66 : tensor<?x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1x32xf32>
    %concat_33 = tensor.concat dim(3) %67, %extracted_slice_31 : (tensor<?x1x1x32xf32>, tensor<?x1x1x32xf32>) -> tensor<?x1x1x64xf32>
    %dim_34 = tensor.dim %67, %c0 : tensor<?x1x1x32xf32>
    %68 = tensor.empty(%dim_34) : tensor<?x1x1x64xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_26 : tensor<?x1x1x64xf32>, tensor<1x1x1x64xf32>) outs(%68 : tensor<?x1x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1x64xf32>
    %70 = arith.cmpi eq, %dim_21, %dim_34 : index
    cf.assert %70, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<?x1x1x64xf32>, tensor<?x1x1x64xf32>) outs(%54 : tensor<?x1x1x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1x64xf32>
    %concat_35 = tensor.concat dim(2) %arg10, %71 : (tensor<?x1x?x64xf32>, tensor<?x1x1x64xf32>) -> tensor<?x1x?x64xf32>
    %concat_36 = tensor.concat dim(2) %arg11, %transposed_24 : (tensor<?x1x?x64xf32>, tensor<?x1x1x64xf32>) -> tensor<?x1x?x64xf32>
    %72 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map13, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_4, %cst_5 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%72 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %210 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1x?xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<?x71x1x64xf32>) outs(%57 : tensor<?x71x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_6 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<?x71x1x64xf32>
    %dim_37 = tensor.dim %arg10, %c0 : tensor<?x1x?x64xf32>
    %75 = affine.apply #map14()[%dim_15]
    %76 = tensor.empty(%dim_37, %75) : tensor<?x1x64x?xf32>
    %transposed_38 = linalg.transpose ins(%concat_35 : tensor<?x1x?x64xf32>) outs(%76 : tensor<?x1x64x?xf32>) permutation = [0, 1, 3, 2] 
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<?x1x64x?xf32>) outs(%76 : tensor<?x1x64x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_6 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<?x1x64x?xf32>
    %78 = arith.muli %0, %c71_i64 : i64
    %79 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim) : tensor<?x71x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<?x71x1x64xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %dim, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %extracted = tensor.extract %74[%214, %211, %c0, %212] : tensor<?x71x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x1x64xf32>
    %collapsed_39 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<?x71x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %82 = tensor.empty(%dim, %8) : tensor<?x71x64x?xf32>
    %83 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<?x71x64x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %dim_37, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %215 = arith.cmpi eq, %75, %c1 : index
      %216 = arith.select %215, %c0, %212 : index
      %extracted = tensor.extract %77[%214, %c0, %211, %216] : tensor<?x1x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x64x?xf32>
    %84 = arith.cmpi slt, %78, %c0_i64 : i64
    %85 = arith.select %84, %c1_i64, %78 : i64
    %86 = arith.extui %84 : i1 to i64
    %87 = arith.muli %85, %c64_i64 : i64
    %88 = arith.muli %87, %7 : i64
    %89 = arith.addi %86, %c1_i64 : i64
    %90 = arith.cmpi slt, %7, %c0_i64 : i64
    %91 = arith.select %90, %87, %88 : i64
    %92 = arith.select %90, %89, %86 : i64
    %93 = arith.cmpi sle, %92, %c1_i64 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %94 = arith.muli %0, %c4544_i64 : i64
    %95 = arith.muli %94, %7 : i64
    %96 = arith.divsi %95, %91 : i64
    %97 = arith.select %84, %96, %78 : i64
    %98 = arith.select %90, %96, %7 : i64
    %from_elements = tensor.from_elements %97, %c64_i64, %98 : tensor<3xi64>
    %reshape = tensor.reshape %83(%from_elements) : (tensor<?x71x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %99 = affine.apply #map15()[%dim]
    %100 = arith.index_cast %98 : i64 to index
    %101 = arith.index_cast %99 : index to i64
    %102 = arith.cmpi eq, %101, %97 : i64
    cf.assert %102, "mismatching contracting dimension"
    %103 = tensor.empty(%99, %100) : tensor<?x1x?xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %105 = linalg.batch_matmul ins(%collapsed_39, %reshape : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%104 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %106 = arith.select %13, %c1_i64, %0 : i64
    %107 = arith.extui %13 : i1 to i64
    %108 = arith.muli %106, %c71_i64 : i64
    %109 = arith.muli %108, %7 : i64
    %110 = arith.addi %107, %c1_i64 : i64
    %111 = arith.select %90, %108, %109 : i64
    %112 = arith.select %90, %110, %107 : i64
    %113 = arith.cmpi sle, %112, %c1_i64 : i64
    cf.assert %113, "must have at most one inferred (negative) dimension"
    %114 = arith.muli %101, %98 : i64
    %115 = arith.divsi %114, %111 : i64
    %116 = arith.select %13, %115, %0 : i64
    %117 = arith.select %90, %115, %7 : i64
    %from_elements_40 = tensor.from_elements %116, %c71_i64, %c1_i64, %117 : tensor<4xi64>
    %reshape_41 = tensor.reshape %105(%from_elements_40) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x71x1x?xf32>
    %118 = arith.index_cast %116 : i64 to index
    %119 = arith.index_cast %117 : i64 to index
    %120 = arith.cmpi eq, %118, %14 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = arith.cmpi eq, %119, %8 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = tensor.empty(%118, %119) : tensor<?x71x1x?xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_41, %73 : tensor<?x71x1x?xf32>, tensor<?x1x1x?xf32>) outs(%122 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x?xf32>
    %124 = tensor.empty(%118) : tensor<?x71x1xi64>
    %125 = linalg.fill ins(%c0_i64 : i64) outs(%124 : tensor<?x71x1xi64>) -> tensor<?x71x1xi64>
    %126 = tensor.empty(%118) : tensor<?x71x1xf32>
    %127 = linalg.fill ins(%cst_1 : f32) outs(%126 : tensor<?x71x1xf32>) -> tensor<?x71x1xf32>
    %128:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<?x71x1x?xf32>) outs(%127, %125 : tensor<?x71x1xf32>, tensor<?x71x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_60 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<?x71x1xf32>, tensor<?x71x1xi64>)
    %expanded_42 = tensor.expand_shape %128#0 [[0], [1], [2, 3]] output_shape [%118, 71, 1, 1] : tensor<?x71x1xf32> into tensor<?x71x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_42 : tensor<?x71x1x?xf32>, tensor<?x71x1x1xf32>) outs(%122 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.subf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x?xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<?x71x1x?xf32>) outs(%122 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x?xf32>
    %131 = tensor.empty(%118) : tensor<?x71x1x1xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<?x71x1x1xf32>) -> tensor<?x71x1x1xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<?x71x1x?xf32>) outs(%132 : tensor<?x71x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %133 : tensor<?x71x1x?xf32>, tensor<?x71x1x1xf32>) outs(%122 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.divf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x?xf32>
    %135 = tensor.empty(%118, %119) : tensor<?x71x1x?xi1>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<?x71x1x?xf32>) outs(%135 : tensor<?x71x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_7 : f64
      linalg.yield %211 : i1
    } -> tensor<?x71x1x?xi1>
    %137 = tensor.empty(%118) : tensor<?x71x1x1xi1>
    %138 = linalg.fill ins(%true : i1) outs(%137 : tensor<?x71x1x1xi1>) -> tensor<?x71x1x1xi1>
    %139 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<?x71x1x?xi1>) outs(%138 : tensor<?x71x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<?x71x1x1xi1>
    %140 = arith.cmpi sge, %116, %c0_i64 : i64
    cf.assert %140, "negative values not allowed in new dimensions"
    %141 = arith.index_cast %116 : i64 to index
    %142 = arith.cmpi sge, %117, %c0_i64 : i64
    cf.assert %142, "negative values not allowed in new dimensions"
    %143 = arith.index_cast %117 : i64 to index
    %144 = tensor.empty(%141, %143) : tensor<?x71x1x?xf32>
    %145 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%144 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x71x1x?xf32>
    %146 = arith.cmpi eq, %118, %141 : index
    cf.assert %146, "mismatched size for broadcast"
    %147 = arith.cmpi eq, %143, %119 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = tensor.empty(%118, %143) : tensor<?x71x1x?xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %145, %134 : tensor<?x71x1x1xi1>, tensor<?x71x1x?xf32>, tensor<?x71x1x?xf32>) outs(%148 : tensor<?x71x1x?xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %210 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %210 : f32
    } -> tensor<?x71x1x?xf32>
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %8) : tensor<?x71x1x?xf32>
    %151 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x71x1x?xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 1 : index
      %212 = linalg.index 3 : index
      %213 = arith.cmpi eq, %118, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %215 = arith.cmpi eq, %143, %c1 : index
      %216 = arith.select %215, %c0, %212 : index
      %extracted = tensor.extract %149[%214, %211, %c0, %216] : tensor<?x71x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x1x?xf32>
    %152 = arith.muli %85, %7 : i64
    %153 = arith.select %90, %85, %152 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %154 = arith.muli %78, %7 : i64
    %155 = arith.divsi %154, %153 : i64
    %156 = arith.select %84, %155, %78 : i64
    %157 = arith.select %90, %155, %7 : i64
    %from_elements_43 = tensor.from_elements %156, %c1_i64, %157 : tensor<3xi64>
    %reshape_44 = tensor.reshape %151(%from_elements_43) : (tensor<?x71x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %79, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %158 = tensor.empty(%dim, %8) : tensor<?x71x?x64xf32>
    %159 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%158 : tensor<?x71x?x64xf32>) {
    ^bb0(%out: f32):
      %210 = linalg.index 0 : index
      %211 = linalg.index 2 : index
      %212 = linalg.index 3 : index
      %dim_60 = tensor.dim %arg11, %c0 : tensor<?x1x?x64xf32>
      %213 = arith.cmpi eq, %dim_60, %c1 : index
      %214 = arith.select %213, %c0, %210 : index
      %dim_61 = tensor.dim %arg11, %c2 : tensor<?x1x?x64xf32>
      %215 = affine.apply #map14()[%dim_61]
      %216 = arith.cmpi eq, %215, %c1 : index
      %217 = arith.select %216, %c0, %211 : index
      %extracted = tensor.extract %concat_36[%214, %c0, %217, %212] : tensor<?x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x71x?x64xf32>
    %160 = arith.muli %153, %c64_i64 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %161 = arith.muli %154, %c64_i64 : i64
    %162 = arith.divsi %161, %160 : i64
    %163 = arith.select %84, %162, %78 : i64
    %164 = arith.select %90, %162, %7 : i64
    %from_elements_45 = tensor.from_elements %163, %164, %c64_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %159(%from_elements_45) : (tensor<?x71x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %165 = arith.index_cast %156 : i64 to index
    %166 = arith.cmpi eq, %156, %163 : i64
    cf.assert %166, "mismatching contracting dimension"
    %167 = arith.cmpi eq, %157, %164 : i64
    cf.assert %167, "mismatching contracting dimension"
    %168 = tensor.empty(%165) : tensor<?x1x64xf32>
    %169 = linalg.fill ins(%cst_0 : f32) outs(%168 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %170 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%169 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %171 = arith.divsi %165, %c71 : index
    %expanded_47 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [%171, 71, 1, 64] : tensor<?x1x64xf32> into tensor<?x71x1x64xf32>
    %172 = tensor.empty(%171) : tensor<?x1x71x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<?x71x1x64xf32>) outs(%172 : tensor<?x1x71x64xf32>) permutation = [0, 2, 1, 3] 
    %173 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_49 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%173 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0], [1, 2, 3]] : tensor<?x1x71x64xf32> into tensor<?x4544xf32>
    %174 = tensor.empty(%171) : tensor<?x4544xf32>
    %175 = linalg.fill ins(%cst_0 : f32) outs(%174 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %176 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<?x4544xf32>, tensor<4544x4544xf32>) outs(%175 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %expanded_51 = tensor.expand_shape %176 [[0], [1, 2]] output_shape [%171, 1, 4544] : tensor<?x4544xf32> into tensor<?x1x4544xf32>
    %177 = tensor.empty() : tensor<4544x96xf32>
    %transposed_52 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%177 : tensor<4544x96xf32>) permutation = [1, 0] 
    %178 = tensor.empty(%dim) : tensor<?x96xf32>
    %179 = linalg.fill ins(%cst_0 : f32) outs(%178 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %180 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<?x4544xf32>, tensor<4544x96xf32>) outs(%179 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_53 = tensor.expand_shape %180 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %181 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<?x1x96xf32>) outs(%181 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_12 : f32
      %211 = math.erf %210 : f32
      %212 = arith.addf %211, %cst_2 : f32
      %213 = arith.mulf %212, %cst_3 : f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<?x1x96xf32>
    %183 = tensor.empty() : tensor<96x4544xf32>
    %transposed_54 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%183 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %182 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %184 = tensor.empty(%dim) : tensor<?x4544xf32>
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %186 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x96xf32>, tensor<96x4544xf32>) outs(%185 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %expanded_56 = tensor.expand_shape %186 [[0], [1, 2]] output_shape [%dim, 1, 4544] : tensor<?x4544xf32> into tensor<?x1x4544xf32>
    %187 = arith.cmpi eq, %dim, %171 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %expanded_51 : tensor<?x1x4544xf32>, tensor<?x1x4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %188 : tensor<?x1x4544xf32>, tensor<?x1x4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<?x1x4544xf32>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<?x1x4544xf64>) outs(%28 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<?x1x1xf64>) outs(%27 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %192 : tensor<?x1x4544xf64>, tensor<?x1x1xf64>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %210 = arith.subf %in, %in_60 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %193 : tensor<?x1x4544xf64>, tensor<?x1x4544xf64>) outs(%25 : tensor<?x1x4544xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %210 = arith.mulf %in, %in_60 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x4544xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<?x1x4544xf64>) outs(%28 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<?x1x1xf64>) outs(%27 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<?x1x1xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<?x1x1xf64>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<?x1x4544xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_8 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<?x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %199 : tensor<?x1x4544xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.subf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %201 : tensor<?x1x4544xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %arg7 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.mulf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %arg8 : tensor<?x1x4544xf32>, tensor<4544xf32>) outs(%2 : tensor<?x1x4544xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %210 = arith.addf %in, %in_60 : f32
      linalg.yield %210 : f32
    } -> tensor<?x1x4544xf32>
    %206 = tensor.empty() : tensor<4544x128xf32>
    %transposed_57 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%206 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %205 [[0], [1, 2]] : tensor<?x1x4544xf32> into tensor<?x4544xf32>
    %207 = tensor.empty(%dim) : tensor<?x128xf32>
    %208 = linalg.fill ins(%cst_0 : f32) outs(%207 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %209 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x4544xf32>, tensor<4544x128xf32>) outs(%208 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_59 = tensor.expand_shape %209 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_59, %concat_35, %concat_36 : tensor<?x1x128xf32>, tensor<?x1x?x64xf32>, tensor<?x1x?x64xf32>
  }
}
