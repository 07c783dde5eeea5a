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
#map9 = affine_map<()[s0] -> (s0 * 3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x1x?x64xf32>, tensor<3x1x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c73_i64 = arith.constant 73 : i64
    %c71_i64 = arith.constant 71 : i64
    %c213_i64 = arith.constant 213 : i64
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
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg9, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x4544xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9 : tensor<3x?xi64>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: i64, %out: f32):
      %172 = arith.index_cast %in : i64 to index
      %173 = linalg.index 2 : index
      %174 = arith.cmpi slt, %172, %c128 : index
      cf.assert %174, "index must be smaller than dim size"
      %175 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %175, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%172, %173] : tensor<128x4544xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x4544xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %172 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %172 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %172 = linalg.index 2 : index
      %173 = linalg.index 3 : index
      %174 = arith.cmpi eq, %dim, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %176 = arith.select %174, %c0, %173 : index
      %extracted = tensor.extract %6[%c0, %c0, %175, %176] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %10 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_5, %cst_4 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %172 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %172 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x?x1xi64>) outs(%12 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %172 = arith.sitofp %in : i64 to f32
      linalg.yield %172 : f32
    } -> tensor<1x?x1xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_7 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<1x?x32xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x?x32xf32>, tensor<1x?x32xf32>) -> tensor<1x?x64xf32>
    %dim_16 = tensor.dim %15, %c1 : tensor<1x?x32xf32>
    %16 = tensor.empty(%dim_16) : tensor<1x?x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.cos %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x64xf32>) outs(%16 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.sin %in : f32
      linalg.yield %172 : f32
    } -> tensor<1x?x64xf32>
    %19 = tensor.empty(%dim) : tensor<3x?x4544xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x4544xf32>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %21 = tensor.empty(%dim) : tensor<3x?x1xf64>
    %22 = linalg.fill ins(%cst : f64) outs(%21 : tensor<3x?x1xf64>) -> tensor<3x?x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x?x4544xf64>) outs(%22 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x?x1xf64>) outs(%21 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_8 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<3x?x4544xf64>, tensor<3x?x1xf64>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %172 = arith.subf %in, %in_56 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<3x?x4544xf64>, tensor<3x?x4544xf64>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %172 = arith.mulf %in, %in_56 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<3x?x4544xf64>) outs(%22 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x?x1xf64>) outs(%21 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_8 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %29 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x?x1xf64>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<3x?x4544xf32>) outs(%31 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_9 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_6 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %33 : tensor<3x?x4544xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.subf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<3x?x4544xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg5 : tensor<3x?x4544xf32>, tensor<4544xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg6 : tensor<3x?x4544xf32>, tensor<4544xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %40 = tensor.empty() : tensor<4544x4672xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4672x4544xf32>) outs(%40 : tensor<4544x4672xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %39 [[0, 1], [2]] : tensor<3x?x4544xf32> into tensor<?x4544xf32>
    %41 = affine.apply #map9()[%dim]
    %42 = tensor.empty(%41) : tensor<?x4672xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<?x4544xf32>, tensor<4544x4672xf32>) outs(%43 : tensor<?x4672xf32>) -> tensor<?x4672xf32>
    %45 = arith.divsi %41, %c3 : index
    %expanded_17 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [3, %45, 73, 64] : tensor<?x4672xf32> into tensor<3x?x73x64xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0] [3, %45, 71, 64] [1, 1, 1, 1] : tensor<3x?x73x64xf32> to tensor<3x?x71x64xf32>
    %46 = tensor.empty() : tensor<64xi64>
    %47 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%46 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
    } -> tensor<64xi64>
    %48 = tensor.empty(%45) : tensor<?xi64>
    %49 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%48 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
    } -> tensor<?xi64>
    %expanded_18 = tensor.expand_shape %49 [[0, 1, 2]] output_shape [%45, 1, 1] : tensor<?xi64> into tensor<?x1x1xi64>
    %50 = tensor.empty() : tensor<3xi64>
    %51 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%50 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %172 = linalg.index 0 : index
      %173 = arith.index_cast %172 : index to i64
      linalg.yield %173 : i64
    } -> tensor<3xi64>
    %expanded_19 = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %dim_20 = tensor.dim %expanded_18, %c0 : tensor<?x1x1xi64>
    %52 = tensor.empty(%dim_20) : tensor<3x?x1x64xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_12, %47 : tensor<3x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%52 : tensor<3x?x1x64xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c3_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %177 = arith.index_cast %45 : index to i64
      %178 = arith.addi %in_56, %177 : i64
      %179 = arith.select %176, %178, %in_56 : i64
      %180 = arith.index_cast %179 : i64 to index
      %181 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %182 = arith.addi %in_57, %c73_i64 : i64
      %183 = arith.select %181, %182, %in_57 : i64
      %184 = arith.index_cast %183 : i64 to index
      %185 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %186 = arith.addi %in_58, %c64_i64 : i64
      %187 = arith.select %185, %186, %in_58 : i64
      %188 = arith.index_cast %187 : i64 to index
      %extracted = tensor.extract %expanded_17[%175, %180, %184, %188] : tensor<3x?x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x1x64xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18, %cst_13, %47 : tensor<3x1x1x1xi64>, tensor<?x1x1xi64>, tensor<1x1xi64>, tensor<64xi64>) outs(%52 : tensor<3x?x1x64xf32>) {
    ^bb0(%in: i64, %in_56: i64, %in_57: i64, %in_58: i64, %out: f32):
      %172 = arith.cmpi slt, %in, %c0_i64 : i64
      %173 = arith.addi %in, %c3_i64 : i64
      %174 = arith.select %172, %173, %in : i64
      %175 = arith.index_cast %174 : i64 to index
      %176 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %177 = arith.index_cast %45 : index to i64
      %178 = arith.addi %in_56, %177 : i64
      %179 = arith.select %176, %178, %in_56 : i64
      %180 = arith.index_cast %179 : i64 to index
      %181 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %182 = arith.addi %in_57, %c73_i64 : i64
      %183 = arith.select %181, %182, %in_57 : i64
      %184 = arith.index_cast %183 : i64 to index
      %185 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %186 = arith.addi %in_58, %c64_i64 : i64
      %187 = arith.select %185, %186, %in_58 : i64
      %188 = arith.index_cast %187 : i64 to index
      %extracted = tensor.extract %expanded_17[%175, %180, %184, %188] : tensor<3x?x73x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x1x64xf32>
    %55 = tensor.empty(%45) : tensor<3x71x?x64xf32>
    %transposed_21 = linalg.transpose ins(%extracted_slice : tensor<3x?x71x64xf32>) outs(%55 : tensor<3x71x?x64xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty(%dim_20) : tensor<3x1x?x64xf32>
    %transposed_22 = linalg.transpose ins(%53 : tensor<3x?x1x64xf32>) outs(%56 : tensor<3x1x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%54 : tensor<3x?x1x64xf32>) outs(%56 : tensor<3x1x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %expanded_25 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, %dim_16, 64] : tensor<1x?x64xf32> into tensor<1x1x?x64xf32>
    %57 = arith.cmpi eq, %45, %dim_16 : index
    cf.assert %57, "mismatched size for broadcast"
    %58 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_24 : tensor<3x71x?x64xf32>, tensor<1x1x?x64xf32>) outs(%55 : tensor<3x71x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [3, 71, %45, 32] [1, 1, 1, 1] : tensor<3x71x?x64xf32> to tensor<3x71x?x32xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_21[0, 0, 0, 32] [3, 71, %45, 32] [1, 1, 1, 1] : tensor<3x71x?x64xf32> to tensor<3x71x?x32xf32>
    %59 = tensor.empty(%45) : tensor<3x71x?x32xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x71x?x32xf32>) outs(%59 : tensor<3x71x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x32xf32>
    %concat_28 = tensor.concat dim(3) %60, %extracted_slice_26 : (tensor<3x71x?x32xf32>, tensor<3x71x?x32xf32>) -> tensor<3x71x?x64xf32>
    %dim_29 = tensor.dim %60, %c2 : tensor<3x71x?x32xf32>
    %61 = arith.cmpi eq, %dim_29, %dim_16 : index
    cf.assert %61, "mismatched size for broadcast"
    %62 = tensor.empty(%dim_29) : tensor<3x71x?x64xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_25 : tensor<3x71x?x64xf32>, tensor<1x1x?x64xf32>) outs(%62 : tensor<3x71x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x64xf32>
    %64 = arith.cmpi eq, %45, %dim_29 : index
    cf.assert %64, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %63 : tensor<3x71x?x64xf32>, tensor<3x71x?x64xf32>) outs(%55 : tensor<3x71x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x64xf32>
    %66 = arith.cmpi eq, %dim_20, %dim_16 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_24 : tensor<3x1x?x64xf32>, tensor<1x1x?x64xf32>) outs(%56 : tensor<3x1x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x1x?x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 1, %dim_20, 32] [1, 1, 1, 1] : tensor<3x1x?x64xf32> to tensor<3x1x?x32xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [3, 1, %dim_20, 32] [1, 1, 1, 1] : tensor<3x1x?x64xf32> to tensor<3x1x?x32xf32>
    %68 = tensor.empty(%dim_20) : tensor<3x1x?x32xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x1x?x32xf32>) outs(%68 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      linalg.yield %172 : f32
    } -> tensor<3x1x?x32xf32>
    %concat_32 = tensor.concat dim(3) %69, %extracted_slice_30 : (tensor<3x1x?x32xf32>, tensor<3x1x?x32xf32>) -> tensor<3x1x?x64xf32>
    %dim_33 = tensor.dim %69, %c2 : tensor<3x1x?x32xf32>
    %70 = arith.cmpi eq, %dim_33, %dim_16 : index
    cf.assert %70, "mismatched size for broadcast"
    %71 = tensor.empty(%dim_33) : tensor<3x1x?x64xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_25 : tensor<3x1x?x64xf32>, tensor<1x1x?x64xf32>) outs(%71 : tensor<3x1x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x1x?x64xf32>
    %73 = arith.cmpi eq, %dim_20, %dim_33 : index
    cf.assert %73, "mismatched size for broadcast"
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %72 : tensor<3x1x?x64xf32>, tensor<3x1x?x64xf32>) outs(%56 : tensor<3x1x?x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x1x?x64xf32>
    %75 = tensor.empty(%dim_20) : tensor<3x1x64x?xf32>
    %transposed_34 = linalg.transpose ins(%74 : tensor<3x1x?x64xf32>) outs(%75 : tensor<3x1x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %76 = tensor.empty(%dim) : tensor<3x71x?x64xf32>
    %77 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<3x71x?x64xf32>) {
    ^bb0(%out: f32):
      %172 = linalg.index 0 : index
      %173 = linalg.index 1 : index
      %174 = linalg.index 2 : index
      %175 = linalg.index 3 : index
      %176 = arith.cmpi eq, %45, %c1 : index
      %177 = arith.select %176, %c0, %174 : index
      %extracted = tensor.extract %65[%172, %173, %177, %175] : tensor<3x71x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x71x?x64xf32>
    %collapsed_35 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<3x71x?x64xf32> into tensor<213x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %78 = tensor.empty(%dim) : tensor<3x71x64x?xf32>
    %79 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<3x71x64x?xf32>) {
    ^bb0(%out: f32):
      %172 = linalg.index 0 : index
      %173 = linalg.index 2 : index
      %174 = linalg.index 3 : index
      %175 = arith.cmpi eq, %dim_20, %c1 : index
      %176 = arith.select %175, %c0, %174 : index
      %extracted = tensor.extract %transposed_34[%172, %c0, %173, %176] : tensor<3x1x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x71x64x?xf32>
    %collapsed_36 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<3x71x64x?xf32> into tensor<213x64x?xf32>
    %80 = tensor.empty(%dim, %dim) : tensor<213x?x?xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<213x?x?xf32>) -> tensor<213x?x?xf32>
    %82 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<213x?x64xf32>, tensor<213x64x?xf32>) outs(%81 : tensor<213x?x?xf32>) -> tensor<213x?x?xf32>
    %83 = arith.muli %0, %c213_i64 : i64
    %84 = arith.cmpi slt, %0, %c0_i64 : i64
    %85 = arith.select %84, %c213_i64, %83 : i64
    %86 = arith.extui %84 : i1 to i64
    %87 = arith.muli %85, %0 : i64
    %88 = arith.addi %86, %c1_i64 : i64
    %89 = arith.select %84, %c213_i64, %87 : i64
    %90 = arith.select %84, %88, %86 : i64
    %91 = arith.cmpi sle, %90, %c1_i64 : i64
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %92 = arith.muli %83, %0 : i64
    %93 = arith.divsi %92, %89 : i64
    %94 = arith.select %84, %93, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %c71_i64, %94, %94 : tensor<4xi64>
    %reshape = tensor.reshape %82(%from_elements) : (tensor<213x?x?xf32>, tensor<4xi64>) -> tensor<3x71x?x?xf32>
    %95 = arith.index_cast %94 : i64 to index
    %96 = tensor.empty(%95, %95) : tensor<3x71x?x?xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<3x71x?x?xf32>) outs(%96 : tensor<3x71x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_10 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x?xf32>
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %98 = arith.muli %94, %c213_i64 : i64
    %99 = arith.muli %98, %94 : i64
    %100 = arith.divsi %99, %89 : i64
    %101 = arith.select %84, %100, %0 : i64
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %102 = arith.muli %101, %c213_i64 : i64
    %103 = arith.muli %102, %101 : i64
    %104 = arith.divsi %103, %89 : i64
    %105 = arith.select %84, %104, %0 : i64
    %from_elements_37 = tensor.from_elements %c3_i64, %c71_i64, %105, %105 : tensor<4xi64>
    %reshape_38 = tensor.reshape %97(%from_elements_37) : (tensor<3x71x?x?xf32>, tensor<4xi64>) -> tensor<3x71x?x?xf32>
    %106 = arith.index_cast %105 : i64 to index
    %107 = arith.cmpi eq, %106, %dim : index
    cf.assert %107, "mismatched size for broadcast"
    cf.assert %107, "mismatched size for broadcast"
    %108 = tensor.empty(%106, %106) : tensor<3x71x?x?xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_38, %11 : tensor<3x71x?x?xf32>, tensor<3x1x?x?xf32>) outs(%108 : tensor<3x71x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x?xf32>
    %110 = tensor.empty(%106) : tensor<3x71x?xi64>
    %111 = linalg.fill ins(%c0_i64 : i64) outs(%110 : tensor<3x71x?xi64>) -> tensor<3x71x?xi64>
    %112 = tensor.empty(%106) : tensor<3x71x?xf32>
    %113 = linalg.fill ins(%cst_1 : f32) outs(%112 : tensor<3x71x?xf32>) -> tensor<3x71x?xf32>
    %114:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<3x71x?x?xf32>) outs(%113, %111 : tensor<3x71x?xf32>, tensor<3x71x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %172 = linalg.index 3 : index
      %173 = arith.index_cast %172 : index to i64
      %174 = arith.maximumf %in, %out : f32
      %175 = arith.cmpf ogt, %in, %out : f32
      %176 = arith.select %175, %173, %out_56 : i64
      linalg.yield %174, %176 : f32, i64
    } -> (tensor<3x71x?xf32>, tensor<3x71x?xi64>)
    %expanded_39 = tensor.expand_shape %114#0 [[0], [1], [2, 3]] output_shape [3, 71, %106, 1] : tensor<3x71x?xf32> into tensor<3x71x?x1xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_39 : tensor<3x71x?x?xf32>, tensor<3x71x?x1xf32>) outs(%108 : tensor<3x71x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.subf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<3x71x?x?xf32>) outs(%108 : tensor<3x71x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x?xf32>
    %117 = tensor.empty(%106) : tensor<3x71x?x1xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<3x71x?x1xf32>) -> tensor<3x71x?x1xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<3x71x?x?xf32>) outs(%118 : tensor<3x71x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x1xf32>
    %120 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<3x71x?x?xf32>, tensor<3x71x?x1xf32>) outs(%108 : tensor<3x71x?x?xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.divf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x71x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %121 = tensor.empty(%dim, %dim) : tensor<3x71x?x?xf32>
    %122 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<3x71x?x?xf32>) {
    ^bb0(%out: f32):
      %172 = linalg.index 0 : index
      %173 = linalg.index 1 : index
      %174 = linalg.index 2 : index
      %175 = linalg.index 3 : index
      %176 = arith.cmpi eq, %106, %c1 : index
      %177 = arith.select %176, %c0, %174 : index
      %178 = arith.select %176, %c0, %175 : index
      %extracted = tensor.extract %120[%172, %173, %177, %178] : tensor<3x71x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x71x?x?xf32>
    cf.assert %91, "must have at most one inferred (negative) dimension"
    %from_elements_40 = tensor.from_elements %c213_i64, %94, %94 : tensor<3xi64>
    %reshape_41 = tensor.reshape %122(%from_elements_40) : (tensor<3x71x?x?xf32>, tensor<3xi64>) -> tensor<213x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %123 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<3x71x?x64xf32>) {
    ^bb0(%out: f32):
      %172 = linalg.index 0 : index
      %173 = linalg.index 2 : index
      %174 = linalg.index 3 : index
      %175 = arith.cmpi eq, %dim_20, %c1 : index
      %176 = arith.select %175, %c0, %173 : index
      %extracted = tensor.extract %transposed_23[%172, %c0, %176, %174] : tensor<3x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x71x?x64xf32>
    %collapsed_42 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<3x71x?x64xf32> into tensor<213x?x64xf32>
    %124 = arith.cmpi eq, %94, %0 : i64
    cf.assert %124, "mismatching contracting dimension"
    %125 = tensor.empty(%95) : tensor<213x?x64xf32>
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<213x?x64xf32>) -> tensor<213x?x64xf32>
    %127 = linalg.batch_matmul ins(%reshape_41, %collapsed_42 : tensor<213x?x?xf32>, tensor<213x?x64xf32>) outs(%126 : tensor<213x?x64xf32>) -> tensor<213x?x64xf32>
    %expanded_43 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [3, 71, %95, 64] : tensor<213x?x64xf32> into tensor<3x71x?x64xf32>
    %128 = tensor.empty(%95) : tensor<3x?x71x64xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<3x71x?x64xf32>) outs(%128 : tensor<3x?x71x64xf32>) permutation = [0, 2, 1, 3] 
    %129 = tensor.empty() : tensor<4544x4544xf32>
    %transposed_45 = linalg.transpose ins(%arg2 : tensor<4544x4544xf32>) outs(%129 : tensor<4544x4544xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<3x?x71x64xf32> into tensor<?x4544xf32>
    %130 = affine.apply #map9()[%95]
    %131 = tensor.empty(%130) : tensor<?x4544xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %133 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<?x4544xf32>, tensor<4544x4544xf32>) outs(%132 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %134 = arith.divsi %130, %c3 : index
    %expanded_47 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [3, %134, 4544] : tensor<?x4544xf32> into tensor<3x?x4544xf32>
    %135 = tensor.empty() : tensor<4544x96xf32>
    %transposed_48 = linalg.transpose ins(%arg3 : tensor<96x4544xf32>) outs(%135 : tensor<4544x96xf32>) permutation = [1, 0] 
    %136 = tensor.empty(%41) : tensor<?x96xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %138 = linalg.matmul ins(%collapsed, %transposed_48 : tensor<?x4544xf32>, tensor<4544x96xf32>) outs(%137 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_49 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [3, %45, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %139 = tensor.empty(%45) : tensor<3x?x96xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<3x?x96xf32>) outs(%139 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_11 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_2 : f32
      %175 = arith.mulf %174, %cst_3 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<3x?x96xf32>
    %141 = tensor.empty() : tensor<96x4544xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<4544x96xf32>) outs(%141 : tensor<96x4544xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %142 = affine.apply #map9()[%45]
    %143 = tensor.empty(%142) : tensor<?x4544xf32>
    %144 = linalg.fill ins(%cst_0 : f32) outs(%143 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %145 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x96xf32>, tensor<96x4544xf32>) outs(%144 : tensor<?x4544xf32>) -> tensor<?x4544xf32>
    %146 = arith.divsi %142, %c3 : index
    %expanded_52 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [3, %146, 4544] : tensor<?x4544xf32> into tensor<3x?x4544xf32>
    %147 = arith.cmpi eq, %146, %134 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = tensor.empty(%146) : tensor<3x?x4544xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %expanded_47 : tensor<3x?x4544xf32>, tensor<3x?x4544xf32>) outs(%148 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %150 = arith.cmpi eq, %dim, %146 : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %149 : tensor<3x?x4544xf32>, tensor<3x?x4544xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x?x4544xf32>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<3x?x4544xf64>) outs(%22 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x?x1xf64>) outs(%21 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_8 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<3x?x4544xf64>, tensor<3x?x1xf64>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %172 = arith.subf %in, %in_56 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<3x?x4544xf64>, tensor<3x?x4544xf64>) outs(%19 : tensor<3x?x4544xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %172 = arith.mulf %in, %in_56 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x4544xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<3x?x4544xf64>) outs(%22 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x?x1xf64>) outs(%21 : tensor<3x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_8 : f64
      linalg.yield %172 : f64
    } -> tensor<3x?x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x?x1xf64>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<3x?x4544xf32>) outs(%31 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_9 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_6 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x?x1xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %161 : tensor<3x?x4544xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.subf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<3x?x4544xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg7 : tensor<3x?x4544xf32>, tensor<4544xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.mulf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg8 : tensor<3x?x4544xf32>, tensor<4544xf32>) outs(%1 : tensor<3x?x4544xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %172 = arith.addf %in, %in_56 : f32
      linalg.yield %172 : f32
    } -> tensor<3x?x4544xf32>
    %168 = tensor.empty() : tensor<4544x128xf32>
    %transposed_53 = linalg.transpose ins(%arg0 : tensor<128x4544xf32>) outs(%168 : tensor<4544x128xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<3x?x4544xf32> into tensor<?x4544xf32>
    %169 = tensor.empty(%41) : tensor<?x128xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %171 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x4544xf32>, tensor<4544x128xf32>) outs(%170 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_55 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [3, %45, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_55, %74, %transposed_23 : tensor<3x?x128xf32>, tensor<3x1x?x64xf32>, tensor<3x1x?x64xf32>
  }
}
