// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, padded-decode-eager-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of openai/gpt-oss-20b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values. Last
// comes the attention mask.
// Changed before the export: the mixture of experts is left out of the layer: torch-mlir sorts by
// tm_tensor, which MLIR has not.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<()[s0] -> (s0 + 1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<()[s0] -> (s0 * 64)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<?x1xi64>, %arg26: tensor<?x8x?x64xf32>, %arg27: tensor<?x8x?x64xf32>, %arg28: tensor<?x8x?x64xf32>, %arg29: tensor<?x8x?x64xf32>, %arg30: tensor<?x?xi64>) -> (tensor<?x1x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) {
    %true = arith.constant true
    %c64_i64 = arith.constant 64 : i64
    %c128_i64 = arith.constant 128 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c512_i64 = arith.constant 512 : i64
    %cst_8 = arith.constant 1.250000e-01 : f32
    %dim = tensor.dim %arg25, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg28, %c2 : tensor<?x8x?x64xf32>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %322 = arith.index_cast %in : i64 to index
      %323 = linalg.index 2 : index
      %324 = arith.cmpi slt, %322, %c128 : index
      cf.assert %324, "index must be smaller than dim size"
      %325 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %325, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%322, %323] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %322 = arith.addi %in, %1 : i64
      linalg.yield %322 : i64
    } -> tensor<1xi64>
    %dim_10 = tensor.dim %arg30, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg30, %c1 : tensor<?x?xi64>
    %7 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<?x?xi64>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %322 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %322 : i1
    } -> tensor<?x?xi1>
    %9 = arith.addi %1, %c1_i64 : i64
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %322 = linalg.index 0 : index
      %323 = arith.index_cast %322 : index to i64
      linalg.yield %323 : i64
    } -> tensor<?xi64>
    %12 = arith.index_cast %9 : i64 to index
    %13 = tensor.empty(%12) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %322 = linalg.index 0 : index
      %323 = arith.index_cast %322 : index to i64
      linalg.yield %323 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, %12] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %15 = tensor.empty(%12) : tensor<1x1x1x?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_119: i64, %out: i1):
      %322 = arith.cmpi sle, %in, %in_119 : i64
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %16 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %18 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%18 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_119: i64, %out: i1):
      %322 = arith.cmpi slt, %in, %c0_i64 : i64
      %323 = arith.index_cast %dim_10 : index to i64
      %324 = arith.addi %in, %323 : i64
      %325 = arith.select %322, %324, %in : i64
      %326 = arith.index_cast %325 : i64 to index
      %327 = arith.cmpi slt, %in_119, %c0_i64 : i64
      %328 = arith.index_cast %dim_11 : index to i64
      %329 = arith.addi %in_119, %328 : i64
      %330 = arith.select %327, %329, %in_119 : i64
      %331 = arith.index_cast %330 : i64 to index
      %extracted = tensor.extract %8[%326, %331] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %20 = arith.cmpi eq, %12, %dim_15 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = tensor.empty(%dim_14, %12) : tensor<?x1x1x?xi1>
    %22 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x1x1x?xi1>, tensor<?x1x1x?xi1>) outs(%21 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<?x1x1x?xi1>
    %23 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %24 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim, %12) : tensor<?x1x1x?xi1>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %322 = linalg.index 0 : index
      %323 = linalg.index 3 : index
      %324 = arith.cmpi eq, %dim_14, %c1 : index
      %325 = arith.select %324, %c0, %322 : index
      %326 = arith.cmpi eq, %12, %c1 : index
      %327 = arith.select %326, %c0, %323 : index
      %extracted = tensor.extract %22[%325, %c0, %c0, %327] : tensor<?x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %27 = tensor.empty(%dim, %12) : tensor<?x1x1x?xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_2, %cst_1 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_119: f32, %in_120: f32, %out: f32):
      %322 = arith.select %in, %in_119, %in_120 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1x?xf32>
    %29 = tensor.empty() : tensor<1x1x1x1xi64>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1x1xi64>) outs(%29 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %322 = arith.subi %in, %c128_i64 : i64
      linalg.yield %322 : i64
    } -> tensor<1x1x1x1xi64>
    %31 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %30 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_119: i64, %out: i1):
      %322 = arith.cmpi sgt, %in, %in_119 : i64
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %31 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %16 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    %34 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %33 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x1x?xi1>
    cf.assert %20, "mismatched size for broadcast"
    %35 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %19 : tensor<1x1x1x?xi1>, tensor<?x1x1x?xi1>) outs(%21 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<?x1x1x?xi1>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %36 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %322 = linalg.index 0 : index
      %323 = linalg.index 3 : index
      %324 = arith.cmpi eq, %dim_14, %c1 : index
      %325 = arith.select %324, %c0, %322 : index
      %326 = arith.cmpi eq, %12, %c1 : index
      %327 = arith.select %326, %c0, %323 : index
      %extracted = tensor.extract %35[%325, %c0, %c0, %327] : tensor<?x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_2, %cst_1 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_119: f32, %in_120: f32, %out: f32):
      %322 = arith.select %in, %in_119, %in_120 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1x?xf32>
    %expanded_16 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %38 = tensor.empty() : tensor<1x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x1xi64>) outs(%38 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %322 = arith.sitofp %in : i64 to f32
      linalg.yield %322 : f32
    } -> tensor<1x1x1xf32>
    %40 = tensor.empty() : tensor<1x1x32xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_6 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%40 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<1x1x32xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x32xf32>) outs(%40 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.cos %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x1x32xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x32xf32>) outs(%40 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_5 : f64 to f32
      %323 = arith.mulf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<1x1x32xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x1x32xf32>) outs(%40 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.sin %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x1x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x1x32xf32>) outs(%40 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_5 : f64 to f32
      %323 = arith.mulf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<1x1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_7 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_4 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<?x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %52 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %53 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %54 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %55 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%55 : tensor<64x4096xf32>) permutation = [1, 0] 
    %56 = tensor.empty(%dim) : tensor<?x4096xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %58 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%57 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %59 = tensor.empty(%dim) : tensor<?x4096xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%59 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %true, "mismatched size for broadcast"
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58, %60 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%56 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x4096xf32>
    %expanded_17 = tensor.expand_shape %61 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %62 = arith.cmpi slt, %0, %c0_i64 : i64
    %63 = arith.select %62, %c1_i64, %0 : i64
    %64 = arith.extui %62 : i1 to i64
    %65 = arith.addi %64, %c1_i64 : i64
    %66 = arith.muli %63, %c64_i64 : i64
    %67 = arith.cmpi sle, %65, %c1_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %68 = arith.muli %0, %c4096_i64 : i64
    %69 = arith.divsi %68, %66 : i64
    %70 = arith.select %62, %69, %0 : i64
    %from_elements = tensor.from_elements %70, %c1_i64, %69, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_17(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x64x64xf32>
    %71 = arith.index_cast %70 : i64 to index
    %72 = tensor.empty(%71) : tensor<?x64x1x64xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<?x1x64x64xf32>) outs(%72 : tensor<?x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %73 = tensor.empty() : tensor<64x512xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %74 = tensor.empty(%dim) : tensor<?x512xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %76 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %77 = tensor.empty(%dim) : tensor<?x512xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %78 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x512xf32>
    %expanded_20 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %80 = arith.muli %0, %c512_i64 : i64
    %81 = arith.divsi %80, %66 : i64
    %82 = arith.select %62, %81, %0 : i64
    %from_elements_21 = tensor.from_elements %82, %c1_i64, %81, %c64_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %expanded_20(%from_elements_21) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %83 = arith.index_cast %82 : i64 to index
    %84 = tensor.empty(%83) : tensor<?x8x1x64xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<?x1x8x64xf32>) outs(%84 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %86 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x512xf32>
    %expanded_25 = tensor.expand_shape %87 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %expanded_25(%from_elements_21) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<?x1x8x64xf32>) outs(%84 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %expanded_29 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%71, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_18[0, 0, 0, 32] [%71, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %88 = tensor.empty(%71) : tensor<?x64x1x32xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_28 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_29 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %expanded_28 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_29 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %concat = tensor.concat dim(3) %91, %94 : (tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) -> tensor<?x64x1x64xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [%83, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 32] [%83, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %95 = tensor.empty(%83) : tensor<?x8x1x32xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_28 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_29 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32, %expanded_28 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %expanded_29 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %concat_33 = tensor.concat dim(3) %98, %101 : (tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) -> tensor<?x8x1x64xf32>
    %concat_34 = tensor.concat dim(2) %arg26, %concat_33 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %concat_35 = tensor.concat dim(2) %arg27, %transposed_27 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %dim_36 = tensor.dim %arg26, %c0 : tensor<?x8x?x64xf32>
    %dim_37 = tensor.dim %arg26, %c2 : tensor<?x8x?x64xf32>
    %102 = affine.apply #map14()[%dim_37]
    %expanded_38 = tensor.expand_shape %concat_34 [[0], [1], [2, 3], [4]] output_shape [%dim_36, 8, 1, %102, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim, %12) : tensor<?x8x8x?x64xf32>
    %104 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %dim_36, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %102, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %expanded_38[%327, %323, %c0, %329, %325] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    %105 = arith.muli %66, %9 : i64
    %106 = arith.cmpi slt, %9, %c0_i64 : i64
    %107 = arith.select %106, %66, %105 : i64
    %108 = arith.select %106, %65, %64 : i64
    %109 = arith.muli %107, %c64_i64 : i64
    %110 = arith.cmpi sle, %108, %c1_i64 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %111 = arith.muli %0, %c64_i64 : i64
    %112 = arith.muli %111, %9 : i64
    %113 = arith.muli %112, %c64_i64 : i64
    %114 = arith.divsi %113, %109 : i64
    %115 = arith.select %62, %114, %0 : i64
    %116 = arith.select %106, %114, %9 : i64
    %from_elements_39 = tensor.from_elements %115, %c64_i64, %116, %c64_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %104(%from_elements_39) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %dim_41 = tensor.dim %arg27, %c0 : tensor<?x8x?x64xf32>
    %dim_42 = tensor.dim %arg27, %c2 : tensor<?x8x?x64xf32>
    %117 = affine.apply #map14()[%dim_42]
    %expanded_43 = tensor.expand_shape %concat_35 [[0], [1], [2, 3], [4]] output_shape [%dim_41, 8, 1, %117, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %118 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %dim_41, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %117, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %expanded_43[%327, %323, %c0, %329, %325] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %118(%from_elements_39) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %119 = arith.index_cast %115 : i64 to index
    %120 = arith.index_cast %116 : i64 to index
    %121 = tensor.empty(%119, %120) : tensor<?x64x64x?xf32>
    %transposed_45 = linalg.transpose ins(%reshape_40 : tensor<?x64x?x64xf32>) outs(%121 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %122 = tensor.empty(%dim) : tensor<?x64x1x64xf32>
    %123 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<?x64x1x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %dim_119 = tensor.dim %91, %c0 : tensor<?x64x1x32xf32>
      %325 = arith.cmpi eq, %dim_119, %c1 : index
      %326 = arith.select %325, %c0, %322 : index
      %extracted = tensor.extract %concat[%326, %323, %c0, %324] : tensor<?x64x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x64xf32>
    %collapsed_46 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<?x64x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%dim, %12) : tensor<?x64x64x?xf32>
    %125 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %119, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %120, %c1 : index
      %329 = arith.select %328, %c0, %325 : index
      %extracted = tensor.extract %transposed_45[%327, %323, %324, %329] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    %126 = arith.cmpi slt, %111, %c0_i64 : i64
    %127 = arith.select %126, %c1_i64, %111 : i64
    %128 = arith.extui %126 : i1 to i64
    %129 = arith.muli %127, %c64_i64 : i64
    %130 = arith.muli %129, %9 : i64
    %131 = arith.addi %128, %c1_i64 : i64
    %132 = arith.select %106, %129, %130 : i64
    %133 = arith.select %106, %131, %128 : i64
    %134 = arith.cmpi sle, %133, %c1_i64 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %135 = arith.muli %0, %c4096_i64 : i64
    %136 = arith.muli %135, %9 : i64
    %137 = arith.divsi %136, %132 : i64
    %138 = arith.select %126, %137, %111 : i64
    %139 = arith.select %106, %137, %9 : i64
    %from_elements_47 = tensor.from_elements %138, %c64_i64, %139 : tensor<3xi64>
    %reshape_48 = tensor.reshape %125(%from_elements_47) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %140 = affine.apply #map16()[%dim]
    %141 = arith.index_cast %139 : i64 to index
    %142 = arith.index_cast %140 : index to i64
    %143 = arith.cmpi eq, %142, %138 : i64
    cf.assert %143, "mismatching contracting dimension"
    %144 = tensor.empty(%140, %141) : tensor<?x1x?xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %146 = linalg.batch_matmul ins(%collapsed_46, %reshape_48 : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%145 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %147 = arith.muli %142, %139 : i64
    %148 = arith.divsi %147, %107 : i64
    %149 = arith.select %62, %148, %0 : i64
    %150 = arith.select %106, %148, %9 : i64
    %from_elements_49 = tensor.from_elements %149, %c64_i64, %c1_i64, %150 : tensor<4xi64>
    %reshape_50 = tensor.reshape %146(%from_elements_49) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x64x1x?xf32>
    %151 = arith.index_cast %149 : i64 to index
    %152 = arith.index_cast %150 : i64 to index
    %153 = tensor.empty(%151, %152) : tensor<?x64x1x?xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_50 : tensor<?x64x1x?xf32>) outs(%153 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.mulf %in, %cst_8 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %155 = arith.cmpi eq, %151, %dim : index
    cf.assert %155, "mismatched size for broadcast"
    %156 = arith.cmpi eq, %152, %12 : index
    cf.assert %156, "mismatched size for broadcast"
    %157 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %37 : tensor<?x64x1x?xf32>, tensor<?x1x1x?xf32>) outs(%153 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %158 = arith.select %62, %c1, %dim : index
    %159 = tensor.empty(%158) : tensor<?x64x1x1xf32>
    %expanded_51 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<64x1x1xf32>) outs(%159 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x1x1xf32>
    %concat_52 = tensor.concat dim(3) %157, %160 : (tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) -> tensor<?x64x1x?xf32>
    %dim_53 = tensor.dim %157, %c0 : tensor<?x64x1x?xf32>
    %161 = tensor.empty(%dim_53) : tensor<?x64x1xi64>
    %162 = linalg.fill ins(%c0_i64 : i64) outs(%161 : tensor<?x64x1xi64>) -> tensor<?x64x1xi64>
    %163 = tensor.empty(%dim_53) : tensor<?x64x1xf32>
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
    %165:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_52 : tensor<?x64x1x?xf32>) outs(%164, %162 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_54 = tensor.expand_shape %165#0 [[0], [1], [2, 3]] output_shape [%dim_53, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %dim_55 = tensor.dim %157, %c3 : tensor<?x64x1x?xf32>
    %166 = affine.apply #map14()[%dim_55]
    %167 = tensor.empty(%dim_53, %166) : tensor<?x64x1x?xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_52, %expanded_54 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%167 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %169:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<?x64x1x?xf32>) outs(%164, %162 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_56 = tensor.expand_shape %169#0 [[0], [1], [2, 3]] output_shape [%dim_53, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %expanded_56 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%167 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<?x64x1x?xf32>) outs(%167 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.exp %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %172 = tensor.empty(%dim_53) : tensor<?x64x1x1xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x64x1x1xf32>) -> tensor<?x64x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<?x64x1x?xf32>) outs(%173 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %174 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%167 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.divf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %176 = arith.index_cast %166 : index to i64
    %177 = arith.minsi %176, %c0_i64 : i64
    %178 = arith.index_cast %177 : i64 to index
    %179 = arith.addi %166, %c-1 : index
    %180 = arith.cmpi slt, %179, %c0 : index
    %181 = arith.select %180, %c-1, %179 : index
    %182 = arith.minsi %181, %166 : index
    %183 = arith.subi %182, %178 : index
    %184 = arith.maxsi %183, %c0 : index
    %extracted_slice_57 = tensor.extract_slice %175[0, 0, 0, %178] [%dim_53, 64, 1, %184] [1, 1, 1, 1] : tensor<?x64x1x?xf32> to tensor<?x64x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %185 = tensor.empty(%dim, %12) : tensor<?x64x1x?xf32>
    %186 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%185 : tensor<?x64x1x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = arith.cmpi eq, %dim_53, %c1 : index
      %326 = arith.select %325, %c0, %322 : index
      %327 = arith.cmpi eq, %184, %c1 : index
      %328 = arith.select %327, %c0, %324 : index
      %extracted = tensor.extract %extracted_slice_57[%326, %323, %c0, %328] : tensor<?x64x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x?xf32>
    %187 = arith.muli %127, %9 : i64
    %188 = arith.select %106, %127, %187 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %189 = arith.divsi %112, %188 : i64
    %190 = arith.select %126, %189, %111 : i64
    %191 = arith.select %106, %189, %9 : i64
    %from_elements_58 = tensor.from_elements %190, %c1_i64, %191 : tensor<3xi64>
    %reshape_59 = tensor.reshape %186(%from_elements_58) : (tensor<?x64x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %192 = tensor.empty(%dim, %12) : tensor<?x64x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%192 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %119, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %120, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %reshape_44[%327, %323, %329, %325] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    %194 = arith.muli %188, %c64_i64 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %195 = arith.divsi %113, %194 : i64
    %196 = arith.select %126, %195, %111 : i64
    %197 = arith.select %106, %195, %9 : i64
    %from_elements_60 = tensor.from_elements %196, %197, %c64_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %193(%from_elements_60) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %198 = arith.index_cast %190 : i64 to index
    %199 = arith.cmpi eq, %190, %196 : i64
    cf.assert %199, "mismatching contracting dimension"
    %200 = arith.cmpi eq, %191, %197 : i64
    cf.assert %200, "mismatching contracting dimension"
    %201 = tensor.empty(%198) : tensor<?x1x64xf32>
    %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %203 = linalg.batch_matmul ins(%reshape_59, %reshape_61 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%202 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %204 = arith.divsi %198, %c64 : index
    %expanded_62 = tensor.expand_shape %203 [[0, 1], [2], [3]] output_shape [%204, 64, 1, 64] : tensor<?x1x64xf32> into tensor<?x64x1x64xf32>
    %205 = tensor.empty(%204) : tensor<?x1x64x64xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<?x64x1x64xf32>) outs(%205 : tensor<?x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %206 = arith.index_cast %204 : index to i64
    %207 = arith.muli %206, %c4096_i64 : i64
    %208 = arith.divsi %207, %63 : i64
    %209 = arith.select %62, %208, %0 : i64
    %from_elements_64 = tensor.from_elements %209, %c1_i64, %208 : tensor<3xi64>
    %reshape_65 = tensor.reshape %transposed_63(%from_elements_64) : (tensor<?x1x64x64xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %collapsed_66 = tensor.collapse_shape %reshape_65 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %210 = tensor.empty() : tensor<4096x64xf32>
    %transposed_67 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%210 : tensor<4096x64xf32>) permutation = [1, 0] 
    %211 = arith.index_cast %209 : i64 to index
    %212 = tensor.empty(%211) : tensor<?x64xf32>
    %213 = linalg.fill ins(%cst : f32) outs(%212 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %214 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%213 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %215 = tensor.empty(%dim) : tensor<?x64xf32>
    %216 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%215 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %217 = arith.cmpi eq, %211, %dim : index
    cf.assert %217, "mismatched size for broadcast"
    %218 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%214, %216 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%212 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %218 [[0], [1, 2]] output_shape [%211, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %219 = arith.cmpi eq, %dim, %211 : index
    cf.assert %219, "mismatched size for broadcast"
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_68 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_7 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_4 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<?x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %225 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %226 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %227 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_7 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_4 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %233 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %235 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %234 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_69 = tensor.collapse_shape %235 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%55 : tensor<64x4096xf32>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%57 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %237 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%59 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %true, "mismatched size for broadcast"
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%236, %237 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%56 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x4096xf32>
    %expanded_71 = tensor.expand_shape %238 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x64x64xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<?x1x64x64xf32>) outs(%72 : tensor<?x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%collapsed_69, %transposed_74 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %240 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%239, %240 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x512xf32>
    %expanded_75 = tensor.expand_shape %241 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_21) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<?x1x8x64xf32>) outs(%84 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%collapsed_69, %transposed_78 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %243 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%242, %243 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x512xf32>
    %expanded_79 = tensor.expand_shape %244 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_21) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<?x1x8x64xf32>) outs(%84 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_82 = tensor.extract_slice %transposed_73[0, 0, 0, 0] [%71, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %extracted_slice_83 = tensor.extract_slice %transposed_73[0, 0, 0, 32] [%71, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %245 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82, %expanded_28 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %246 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_29 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %246 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83, %expanded_28 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %249 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_82, %expanded_29 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %249 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%88 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x32xf32>
    %concat_84 = tensor.concat dim(3) %247, %250 : (tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) -> tensor<?x64x1x64xf32>
    %extracted_slice_85 = tensor.extract_slice %transposed_77[0, 0, 0, 0] [%83, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %extracted_slice_86 = tensor.extract_slice %transposed_77[0, 0, 0, 32] [%83, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %251 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_85, %expanded_28 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86, %expanded_29 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %253 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %252 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %254 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86, %expanded_28 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_85, %expanded_29 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %255 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%95 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x8x1x32xf32>
    %concat_87 = tensor.concat dim(3) %253, %256 : (tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) -> tensor<?x8x1x64xf32>
    %concat_88 = tensor.concat dim(2) %arg28, %concat_87 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %concat_89 = tensor.concat dim(2) %arg29, %transposed_81 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %dim_90 = tensor.dim %arg28, %c0 : tensor<?x8x?x64xf32>
    %257 = affine.apply #map14()[%dim_9]
    %expanded_91 = tensor.expand_shape %concat_88 [[0], [1], [2, 3], [4]] output_shape [%dim_90, 8, 1, %257, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %258 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %dim_90, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %257, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %expanded_91[%327, %323, %c0, %329, %325] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %reshape_92 = tensor.reshape %258(%from_elements_39) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %dim_93 = tensor.dim %arg29, %c0 : tensor<?x8x?x64xf32>
    %dim_94 = tensor.dim %arg29, %c2 : tensor<?x8x?x64xf32>
    %259 = affine.apply #map14()[%dim_94]
    %expanded_95 = tensor.expand_shape %concat_89 [[0], [1], [2, 3], [4]] output_shape [%dim_93, 8, 1, %259, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %260 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %dim_93, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %259, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %expanded_95[%327, %323, %c0, %329, %325] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %reshape_96 = tensor.reshape %260(%from_elements_39) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %transposed_97 = linalg.transpose ins(%reshape_92 : tensor<?x64x?x64xf32>) outs(%121 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %261 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<?x64x1x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %dim_119 = tensor.dim %247, %c0 : tensor<?x64x1x32xf32>
      %325 = arith.cmpi eq, %dim_119, %c1 : index
      %326 = arith.select %325, %c0, %322 : index
      %extracted = tensor.extract %concat_84[%326, %323, %c0, %324] : tensor<?x64x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x64xf32>
    %collapsed_98 = tensor.collapse_shape %261 [[0, 1], [2], [3]] : tensor<?x64x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %262 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %119, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %120, %c1 : index
      %329 = arith.select %328, %c0, %325 : index
      %extracted = tensor.extract %transposed_97[%327, %323, %324, %329] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %262(%from_elements_47) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %143, "mismatching contracting dimension"
    %263 = linalg.batch_matmul ins(%collapsed_98, %reshape_99 : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%145 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %263(%from_elements_49) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x64x1x?xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_100 : tensor<?x64x1x?xf32>) outs(%153 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.mulf %in, %cst_8 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    cf.assert %155, "mismatched size for broadcast"
    cf.assert %156, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %28 : tensor<?x64x1x?xf32>, tensor<?x1x1x?xf32>) outs(%153 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %expanded_101 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %266 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_101 : tensor<64x1x1xf32>) outs(%159 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x1x1xf32>
    %concat_102 = tensor.concat dim(3) %265, %266 : (tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) -> tensor<?x64x1x?xf32>
    %dim_103 = tensor.dim %265, %c0 : tensor<?x64x1x?xf32>
    %267 = tensor.empty(%dim_103) : tensor<?x64x1xi64>
    %268 = linalg.fill ins(%c0_i64 : i64) outs(%267 : tensor<?x64x1xi64>) -> tensor<?x64x1xi64>
    %269 = tensor.empty(%dim_103) : tensor<?x64x1xf32>
    %270 = linalg.fill ins(%cst_0 : f32) outs(%269 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
    %271:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_102 : tensor<?x64x1x?xf32>) outs(%270, %268 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_104 = tensor.expand_shape %271#0 [[0], [1], [2, 3]] output_shape [%dim_103, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %dim_105 = tensor.dim %265, %c3 : tensor<?x64x1x?xf32>
    %272 = affine.apply #map14()[%dim_105]
    %273 = tensor.empty(%dim_103, %272) : tensor<?x64x1x?xf32>
    %274 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_102, %expanded_104 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%273 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %275:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%274 : tensor<?x64x1x?xf32>) outs(%270, %268 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_106 = tensor.expand_shape %275#0 [[0], [1], [2, 3]] output_shape [%dim_103, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %expanded_106 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%273 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<?x64x1x?xf32>) outs(%273 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.exp %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %278 = tensor.empty(%dim_103) : tensor<?x64x1x1xf32>
    %279 = linalg.fill ins(%cst : f32) outs(%278 : tensor<?x64x1x1xf32>) -> tensor<?x64x1x1xf32>
    %280 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%277 : tensor<?x64x1x?xf32>) outs(%279 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %280 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%273 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.divf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64x1x?xf32>
    %282 = arith.index_cast %272 : index to i64
    %283 = arith.minsi %282, %c0_i64 : i64
    %284 = arith.index_cast %283 : i64 to index
    %285 = arith.addi %272, %c-1 : index
    %286 = arith.cmpi slt, %285, %c0 : index
    %287 = arith.select %286, %c-1, %285 : index
    %288 = arith.minsi %287, %272 : index
    %289 = arith.subi %288, %284 : index
    %290 = arith.maxsi %289, %c0 : index
    %extracted_slice_107 = tensor.extract_slice %281[0, 0, 0, %284] [%dim_103, 64, 1, %290] [1, 1, 1, 1] : tensor<?x64x1x?xf32> to tensor<?x64x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %291 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%185 : tensor<?x64x1x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = arith.cmpi eq, %dim_103, %c1 : index
      %326 = arith.select %325, %c0, %322 : index
      %327 = arith.cmpi eq, %290, %c1 : index
      %328 = arith.select %327, %c0, %324 : index
      %extracted = tensor.extract %extracted_slice_107[%326, %323, %c0, %328] : tensor<?x64x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x?xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %291(%from_elements_58) : (tensor<?x64x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %292 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%192 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %119, %c1 : index
      %327 = arith.select %326, %c0, %322 : index
      %328 = arith.cmpi eq, %120, %c1 : index
      %329 = arith.select %328, %c0, %324 : index
      %extracted = tensor.extract %reshape_96[%327, %323, %329, %325] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %292(%from_elements_60) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %199, "mismatching contracting dimension"
    cf.assert %200, "mismatching contracting dimension"
    %293 = linalg.batch_matmul ins(%reshape_108, %reshape_109 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%202 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %expanded_110 = tensor.expand_shape %293 [[0, 1], [2], [3]] output_shape [%204, 64, 1, 64] : tensor<?x1x64xf32> into tensor<?x64x1x64xf32>
    %transposed_111 = linalg.transpose ins(%expanded_110 : tensor<?x64x1x64xf32>) outs(%205 : tensor<?x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %transposed_111(%from_elements_64) : (tensor<?x1x64x64xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %collapsed_113 = tensor.collapse_shape %reshape_112 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %transposed_114 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%210 : tensor<4096x64xf32>) permutation = [1, 0] 
    %294 = arith.index_cast %209 : i64 to index
    %295 = tensor.empty(%294) : tensor<?x64xf32>
    %296 = linalg.fill ins(%cst : f32) outs(%295 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %297 = linalg.matmul ins(%collapsed_113, %transposed_114 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%296 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %23, "negative values not allowed in new dimensions"
    %298 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%215 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %299 = arith.cmpi eq, %294, %dim : index
    cf.assert %299, "mismatched size for broadcast"
    %300 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%297, %298 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%295 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x64xf32>
    %expanded_115 = tensor.expand_shape %300 [[0], [1, 2]] output_shape [%294, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %301 = arith.cmpi eq, %dim, %294 : index
    cf.assert %301, "mismatched size for broadcast"
    %302 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_115 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%303 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_7 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_4 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<?x1x1xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %307 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %309 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %308 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %309 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%311 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_7 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_4 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<?x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %315 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %317 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %316 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<?x1x64xf32>
    %318 = tensor.empty() : tensor<64x128xf32>
    %transposed_116 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%318 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %317 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %319 = tensor.empty(%dim) : tensor<?x128xf32>
    %320 = linalg.fill ins(%cst : f32) outs(%319 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %321 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%320 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_118 = tensor.expand_shape %321 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_118, %concat_34, %concat_35, %concat_88, %concat_89 : tensor<?x1x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>
  }
}
