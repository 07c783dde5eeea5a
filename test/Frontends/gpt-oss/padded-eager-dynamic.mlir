// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, padded-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of openai/gpt-oss-20b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids. Last comes the attention mask.
// Changed before the export: the mixture of experts is left out of the layer: torch-mlir sorts by
// tm_tensor, which MLIR has not.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<()[s0] -> (s0 * 3)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<()[s0] -> (s0 + 1)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x?xi64>, %arg26: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %c192_i64 = arith.constant 192 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c12288_i64 = arith.constant 12288 : i64
    %c1536_i64 = arith.constant 1536 : i64
    %cst_8 = arith.constant 1.250000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg25, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %280 = arith.index_cast %in : i64 to index
      %281 = linalg.index 2 : index
      %282 = arith.cmpi slt, %280, %c128 : index
      cf.assert %282, "index must be smaller than dim size"
      %283 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %283, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%280, %281] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %280 = linalg.index 0 : index
      %281 = arith.index_cast %280 : index to i64
      linalg.yield %281 : i64
    } -> tensor<?xi64>
    %dim_9 = tensor.dim %arg26, %c1 : tensor<3x?xi64>
    %5 = tensor.empty(%dim_9) : tensor<3x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<3x?xi64>) outs(%5 : tensor<3x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %280 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %280 : i1
    } -> tensor<3x?xi1>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %280 = linalg.index 0 : index
      %281 = arith.index_cast %280 : index to i64
      linalg.yield %281 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      %280 = arith.cmpi sle, %in, %in_104 : i64
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_12 = tensor.dim %expanded_11, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_12) : tensor<3x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<3x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<3x1x1x?xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      %280 = arith.cmpi slt, %in, %c0_i64 : i64
      %281 = arith.addi %in, %c3_i64 : i64
      %282 = arith.select %280, %281, %in : i64
      %283 = arith.index_cast %282 : i64 to index
      %284 = arith.cmpi slt, %in_104, %c0_i64 : i64
      %285 = arith.index_cast %dim_9 : index to i64
      %286 = arith.addi %in_104, %285 : i64
      %287 = arith.select %284, %286, %in_104 : i64
      %288 = arith.index_cast %287 : i64 to index
      %extracted = tensor.extract %6[%283, %288] : tensor<3x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_12 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<3x1x1x?xi1>) outs(%15 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<3x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %280 = linalg.index 0 : index
      %281 = linalg.index 2 : index
      %282 = linalg.index 3 : index
      %283 = arith.cmpi eq, %dim, %c1 : index
      %284 = arith.select %283, %c0, %281 : index
      %285 = arith.select %283, %c0, %282 : index
      %extracted = tensor.extract %16[%280, %c0, %284, %285] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %20 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_2, %cst_1 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %280 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %280 : f32
    } -> tensor<3x1x?x?xf32>
    %22 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x?x1xi64>) outs(%22 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %280 = arith.subi %in, %c128_i64 : i64
      linalg.yield %280 : i64
    } -> tensor<1x1x?x1xi64>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %23 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      %280 = arith.cmpi sgt, %in, %in_104 : i64
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %24 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %10 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %26 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %14, "mismatched size for broadcast"
    %28 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %13 : tensor<1x1x?x?xi1>, tensor<3x1x1x?xi1>) outs(%15 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %280 = arith.andi %in, %in_104 : i1
      linalg.yield %280 : i1
    } -> tensor<3x1x?x?xi1>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %29 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %280 = linalg.index 0 : index
      %281 = linalg.index 2 : index
      %282 = linalg.index 3 : index
      %283 = arith.cmpi eq, %dim, %c1 : index
      %284 = arith.select %283, %c0, %281 : index
      %285 = arith.select %283, %c0, %282 : index
      %extracted = tensor.extract %28[%280, %c0, %284, %285] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_2, %cst_1 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %280 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %280 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_13 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %31 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x?x1xi64>) outs(%31 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %280 = arith.sitofp %in : i64 to f32
      linalg.yield %280 : f32
    } -> tensor<1x?x1xf32>
    %33 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %cst_6 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%33 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<1x?x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.cos %in : f32
      linalg.yield %280 : f32
    } -> tensor<1x?x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_5 : f64 to f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<1x?x32xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.sin %in : f32
      linalg.yield %280 : f32
    } -> tensor<1x?x32xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_5 : f64 to f32
      %281 = arith.mulf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<1x?x32xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %40 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_7 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_4 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<3x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %45 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %46 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %48 = arith.muli %0, %c3_i64 : i64
    %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %49 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%49 : tensor<64x4096xf32>) permutation = [1, 0] 
    %50 = affine.apply #map13()[%dim]
    %51 = tensor.empty(%50) : tensor<?x4096xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %53 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%52 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %54 = arith.cmpi sge, %48, %c0_i64 : i64
    cf.assert %54, "negative values not allowed in new dimensions"
    %55 = arith.index_cast %48 : i64 to index
    %56 = tensor.empty(%55) : tensor<?x4096xf32>
    %57 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%56 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    %58 = arith.cmpi eq, %50, %55 : index
    cf.assert %58, "mismatched size for broadcast"
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %57 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%51 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x4096xf32>
    %60 = arith.divsi %50, %c3 : index
    %expanded_14 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [3, %60, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %61 = arith.cmpi slt, %0, %c0_i64 : i64
    %62 = arith.select %61, %c3_i64, %48 : i64
    %63 = arith.extui %61 : i1 to i64
    %64 = arith.addi %63, %c1_i64 : i64
    %65 = arith.muli %62, %c64_i64 : i64
    %66 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %67 = arith.index_cast %60 : index to i64
    %68 = arith.muli %67, %c12288_i64 : i64
    %69 = arith.divsi %68, %65 : i64
    %70 = arith.select %61, %69, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %70, %69, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_14(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x64x64xf32>
    %71 = arith.index_cast %70 : i64 to index
    %72 = tensor.empty(%71) : tensor<3x64x?x64xf32>
    %transposed_15 = linalg.transpose ins(%reshape : tensor<3x?x64x64xf32>) outs(%72 : tensor<3x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %73 = tensor.empty() : tensor<64x512xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %74 = tensor.empty(%50) : tensor<?x512xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %76 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %77 = tensor.empty(%55) : tensor<?x512xf32>
    %78 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %58, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %78 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x512xf32>
    %expanded_17 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [3, %60, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %80 = arith.muli %67, %c1536_i64 : i64
    %81 = arith.divsi %80, %65 : i64
    %82 = arith.select %61, %81, %0 : i64
    %from_elements_18 = tensor.from_elements %c3_i64, %82, %81, %c64_i64 : tensor<4xi64>
    %reshape_19 = tensor.reshape %expanded_17(%from_elements_18) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %83 = arith.index_cast %82 : i64 to index
    %84 = tensor.empty(%83) : tensor<3x8x?x64xf32>
    %transposed_20 = linalg.transpose ins(%reshape_19 : tensor<3x?x8x64xf32>) outs(%84 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %86 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %58, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x512xf32>
    %expanded_22 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [3, %60, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %expanded_22(%from_elements_18) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<3x?x8x64xf32>) outs(%84 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %expanded_26 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 64, %71, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_15[0, 0, 0, 32] [3, 64, %71, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %88 = arith.cmpi eq, %71, %dim : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = tensor.empty(%71) : tensor<3x64x?x32xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_25 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_26 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %91 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_25 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_26 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %94 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %concat = tensor.concat dim(3) %92, %95 : (tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) -> tensor<3x64x?x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [3, 8, %83, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 32] [3, 8, %83, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %96 = arith.cmpi eq, %83, %dim : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%83) : tensor<3x8x?x32xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_25 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_26 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %99 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_25 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_26 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %concat_30 = tensor.concat dim(3) %100, %103 : (tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) -> tensor<3x8x?x64xf32>
    %dim_31 = tensor.dim %100, %c2 : tensor<3x8x?x32xf32>
    %expanded_32 = tensor.expand_shape %concat_30 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %dim_31, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim) : tensor<3x8x8x?x64xf32>
    %105 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 3 : index
      %283 = linalg.index 4 : index
      %284 = arith.cmpi eq, %dim_31, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %expanded_32[%280, %281, %c0, %285, %283] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_33 = tensor.collapse_shape %105 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %expanded_34 = tensor.expand_shape %transposed_24 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %83, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %106 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 3 : index
      %283 = linalg.index 4 : index
      %284 = arith.cmpi eq, %83, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %expanded_34[%280, %281, %c0, %285, %283] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_35 = tensor.collapse_shape %106 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %107 = tensor.empty(%dim) : tensor<3x64x64x?xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_33 : tensor<3x64x?x64xf32>) outs(%107 : tensor<3x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim) : tensor<3x64x?x64xf32>
    %109 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %dim_104 = tensor.dim %92, %c2 : tensor<3x64x?x32xf32>
      %284 = arith.cmpi eq, %dim_104, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %concat[%280, %281, %285, %283] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_37 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %110 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<3x64x64x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %283 : index
      %extracted = tensor.extract %transposed_36[%280, %281, %282, %285] : tensor<3x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x64x?xf32>
    %collapsed_38 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<3x64x64x?xf32> into tensor<192x64x?xf32>
    %111 = tensor.empty(%dim, %dim) : tensor<192x?x?xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    %113 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<192x?x64xf32>, tensor<192x64x?xf32>) outs(%112 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    %114 = arith.muli %0, %c192_i64 : i64
    %115 = arith.select %61, %c192_i64, %114 : i64
    %116 = arith.muli %115, %0 : i64
    %117 = arith.select %61, %c192_i64, %116 : i64
    %118 = arith.select %61, %64, %63 : i64
    %119 = arith.cmpi sle, %118, %c1_i64 : i64
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %120 = arith.muli %114, %0 : i64
    %121 = arith.divsi %120, %117 : i64
    %122 = arith.select %61, %121, %0 : i64
    %from_elements_39 = tensor.from_elements %c3_i64, %c64_i64, %122, %122 : tensor<4xi64>
    %reshape_40 = tensor.reshape %113(%from_elements_39) : (tensor<192x?x?xf32>, tensor<4xi64>) -> tensor<3x64x?x?xf32>
    %123 = arith.index_cast %122 : i64 to index
    %124 = tensor.empty(%123, %123) : tensor<3x64x?x?xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_40 : tensor<3x64x?x?xf32>) outs(%124 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.mulf %in, %cst_8 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %126 = arith.cmpi eq, %123, %dim : index
    cf.assert %126, "mismatched size for broadcast"
    cf.assert %126, "mismatched size for broadcast"
    %127 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %30 : tensor<3x64x?x?xf32>, tensor<3x1x?x?xf32>) outs(%124 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %128 = arith.select %61, %c1, %dim : index
    %129 = tensor.empty(%128) : tensor<3x64x?x1xf32>
    %expanded_41 = tensor.expand_shape %arg1 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %130 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<64x1xf32>) outs(%129 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x?x1xf32>
    %concat_42 = tensor.concat dim(3) %127, %130 : (tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) -> tensor<3x64x?x?xf32>
    %dim_43 = tensor.dim %127, %c2 : tensor<3x64x?x?xf32>
    %131 = tensor.empty(%dim_43) : tensor<3x64x?xi64>
    %132 = linalg.fill ins(%c0_i64 : i64) outs(%131 : tensor<3x64x?xi64>) -> tensor<3x64x?xi64>
    %133 = tensor.empty(%dim_43) : tensor<3x64x?xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<3x64x?xf32>) -> tensor<3x64x?xf32>
    %135:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_42 : tensor<3x64x?x?xf32>) outs(%134, %132 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %280 = linalg.index 3 : index
      %281 = arith.index_cast %280 : index to i64
      %282 = arith.maximumf %in, %out : f32
      %283 = arith.cmpf ogt, %in, %out : f32
      %284 = arith.select %283, %281, %out_104 : i64
      linalg.yield %282, %284 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_44 = tensor.expand_shape %135#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_43, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %dim_45 = tensor.dim %127, %c3 : tensor<3x64x?x?xf32>
    %136 = affine.apply #map20()[%dim_45]
    %137 = tensor.empty(%dim_43, %136) : tensor<3x64x?x?xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_44 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%137 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %139:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<3x64x?x?xf32>) outs(%134, %132 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %280 = linalg.index 3 : index
      %281 = arith.index_cast %280 : index to i64
      %282 = arith.maximumf %in, %out : f32
      %283 = arith.cmpf ogt, %in, %out : f32
      %284 = arith.select %283, %281, %out_104 : i64
      linalg.yield %282, %284 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_46 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_43, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_46 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%137 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<3x64x?x?xf32>) outs(%137 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.exp %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %142 = tensor.empty(%dim_43) : tensor<3x64x?x1xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<3x64x?x1xf32>) -> tensor<3x64x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<3x64x?x?xf32>) outs(%143 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %144 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%137 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.divf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %146 = arith.index_cast %136 : index to i64
    %147 = arith.minsi %146, %c0_i64 : i64
    %148 = arith.index_cast %147 : i64 to index
    %149 = arith.addi %136, %c-1 : index
    %150 = arith.cmpi slt, %149, %c0 : index
    %151 = arith.select %150, %c-1, %149 : index
    %152 = arith.minsi %151, %136 : index
    %153 = arith.subi %152, %148 : index
    %154 = arith.maxsi %153, %c0 : index
    %extracted_slice_47 = tensor.extract_slice %145[0, 0, 0, %148] [3, 64, %dim_43, %154] [1, 1, 1, 1] : tensor<3x64x?x?xf32> to tensor<3x64x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %155 = tensor.empty(%dim, %dim) : tensor<3x64x?x?xf32>
    %156 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%155 : tensor<3x64x?x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim_43, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %286 = arith.cmpi eq, %154, %c1 : index
      %287 = arith.select %286, %c0, %283 : index
      %extracted = tensor.extract %extracted_slice_47[%280, %281, %285, %287] : tensor<3x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %from_elements_48 = tensor.from_elements %c192_i64, %122, %122 : tensor<3xi64>
    %reshape_49 = tensor.reshape %156(%from_elements_48) : (tensor<3x64x?x?xf32>, tensor<3xi64>) -> tensor<192x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %157 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %collapsed_35[%280, %281, %285, %283] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_50 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    %158 = arith.cmpi eq, %122, %0 : i64
    cf.assert %158, "mismatching contracting dimension"
    %159 = tensor.empty(%123) : tensor<192x?x64xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %161 = linalg.batch_matmul ins(%reshape_49, %collapsed_50 : tensor<192x?x?xf32>, tensor<192x?x64xf32>) outs(%160 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %expanded_51 = tensor.expand_shape %161 [[0, 1], [2], [3]] output_shape [3, 64, %123, 64] : tensor<192x?x64xf32> into tensor<3x64x?x64xf32>
    %162 = tensor.empty(%123) : tensor<3x?x64x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<3x64x?x64xf32>) outs(%162 : tensor<3x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %163 = arith.muli %122, %c12288_i64 : i64
    %164 = arith.divsi %163, %62 : i64
    %165 = arith.select %61, %164, %0 : i64
    %from_elements_53 = tensor.from_elements %c3_i64, %165, %164 : tensor<3xi64>
    %reshape_54 = tensor.reshape %transposed_52(%from_elements_53) : (tensor<3x?x64x64xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %collapsed_55 = tensor.collapse_shape %reshape_54 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %166 = tensor.empty() : tensor<4096x64xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%166 : tensor<4096x64xf32>) permutation = [1, 0] 
    %167 = arith.index_cast %165 : i64 to index
    %168 = affine.apply #map13()[%167]
    %169 = tensor.empty(%168) : tensor<?x64xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %171 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%170 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %172 = tensor.empty(%55) : tensor<?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%172 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %174 = arith.cmpi eq, %168, %55 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%171, %173 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%169 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x64xf32>
    %176 = arith.divsi %168, %c3 : index
    %expanded_57 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [3, %176, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %177 = arith.cmpi eq, %dim, %176 : index
    cf.assert %177, "mismatched size for broadcast"
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_57 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_7 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_4 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<3x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %183 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %184 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %185 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_7 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_4 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<3x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %191 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %193 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %192 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %collapsed_58 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%49 : tensor<64x4096xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%52 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %195 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%56 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %58, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%194, %195 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%51 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x4096xf32>
    %expanded_60 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [3, %60, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_61 = tensor.reshape %expanded_60(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x64x64xf32>
    %transposed_62 = linalg.transpose ins(%reshape_61 : tensor<3x?x64x64xf32>) outs(%72 : tensor<3x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%collapsed_58, %transposed_63 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %198 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %58, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%197, %198 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x512xf32>
    %expanded_64 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [3, %60, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %expanded_64(%from_elements_18) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_66 = linalg.transpose ins(%reshape_65 : tensor<3x?x8x64xf32>) outs(%84 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%73 : tensor<64x512xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_58, %transposed_67 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%75 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %201 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%77 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %58, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%200, %201 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%74 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x512xf32>
    %expanded_68 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [3, %60, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %expanded_68(%from_elements_18) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_70 = linalg.transpose ins(%reshape_69 : tensor<3x?x8x64xf32>) outs(%84 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_71 = tensor.extract_slice %transposed_62[0, 0, 0, 0] [3, 64, %71, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_62[0, 0, 0, 32] [3, 64, %71, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %203 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_25 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %204 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_26 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %204 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %206 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_25 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %88, "mismatched size for broadcast"
    %207 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_26 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%89 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x32xf32>
    %concat_73 = tensor.concat dim(3) %205, %208 : (tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) -> tensor<3x64x?x64xf32>
    %extracted_slice_74 = tensor.extract_slice %transposed_66[0, 0, 0, 0] [3, 8, %83, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_66[0, 0, 0, 32] [3, 8, %83, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_25 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %210 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_26 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %210 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_75, %expanded_25 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %96, "mismatched size for broadcast"
    %213 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_26 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %214 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %213 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%97 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x8x?x32xf32>
    %concat_76 = tensor.concat dim(3) %211, %214 : (tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) -> tensor<3x8x?x64xf32>
    %dim_77 = tensor.dim %211, %c2 : tensor<3x8x?x32xf32>
    %expanded_78 = tensor.expand_shape %concat_76 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %dim_77, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %215 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 3 : index
      %283 = linalg.index 4 : index
      %284 = arith.cmpi eq, %dim_77, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %expanded_78[%280, %281, %c0, %285, %283] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_79 = tensor.collapse_shape %215 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %expanded_80 = tensor.expand_shape %transposed_70 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %83, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %216 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 3 : index
      %283 = linalg.index 4 : index
      %284 = arith.cmpi eq, %83, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %expanded_80[%280, %281, %c0, %285, %283] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_81 = tensor.collapse_shape %216 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %transposed_82 = linalg.transpose ins(%collapsed_79 : tensor<3x64x?x64xf32>) outs(%107 : tensor<3x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %217 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %dim_104 = tensor.dim %205, %c2 : tensor<3x64x?x32xf32>
      %284 = arith.cmpi eq, %dim_104, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %concat_73[%280, %281, %285, %283] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_83 = tensor.collapse_shape %217 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %218 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<3x64x64x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %283 : index
      %extracted = tensor.extract %transposed_82[%280, %281, %282, %285] : tensor<3x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x64x?xf32>
    %collapsed_84 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<3x64x64x?xf32> into tensor<192x64x?xf32>
    %219 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<192x?x64xf32>, tensor<192x64x?xf32>) outs(%112 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %reshape_85 = tensor.reshape %219(%from_elements_39) : (tensor<192x?x?xf32>, tensor<4xi64>) -> tensor<3x64x?x?xf32>
    %220 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_85 : tensor<3x64x?x?xf32>) outs(%124 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.mulf %in, %cst_8 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %126, "mismatched size for broadcast"
    cf.assert %126, "mismatched size for broadcast"
    %221 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %21 : tensor<3x64x?x?xf32>, tensor<3x1x?x?xf32>) outs(%124 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %expanded_86 = tensor.expand_shape %arg12 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %222 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<64x1xf32>) outs(%129 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x?x1xf32>
    %concat_87 = tensor.concat dim(3) %221, %222 : (tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) -> tensor<3x64x?x?xf32>
    %dim_88 = tensor.dim %221, %c2 : tensor<3x64x?x?xf32>
    %223 = tensor.empty(%dim_88) : tensor<3x64x?xi64>
    %224 = linalg.fill ins(%c0_i64 : i64) outs(%223 : tensor<3x64x?xi64>) -> tensor<3x64x?xi64>
    %225 = tensor.empty(%dim_88) : tensor<3x64x?xf32>
    %226 = linalg.fill ins(%cst_0 : f32) outs(%225 : tensor<3x64x?xf32>) -> tensor<3x64x?xf32>
    %227:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_87 : tensor<3x64x?x?xf32>) outs(%226, %224 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %280 = linalg.index 3 : index
      %281 = arith.index_cast %280 : index to i64
      %282 = arith.maximumf %in, %out : f32
      %283 = arith.cmpf ogt, %in, %out : f32
      %284 = arith.select %283, %281, %out_104 : i64
      linalg.yield %282, %284 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_89 = tensor.expand_shape %227#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_88, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %dim_90 = tensor.dim %221, %c3 : tensor<3x64x?x?xf32>
    %228 = affine.apply #map20()[%dim_90]
    %229 = tensor.empty(%dim_88, %228) : tensor<3x64x?x?xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_89 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%229 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %231:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230 : tensor<3x64x?x?xf32>) outs(%226, %224 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %280 = linalg.index 3 : index
      %281 = arith.index_cast %280 : index to i64
      %282 = arith.maximumf %in, %out : f32
      %283 = arith.cmpf ogt, %in, %out : f32
      %284 = arith.select %283, %281, %out_104 : i64
      linalg.yield %282, %284 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_91 = tensor.expand_shape %231#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_88, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %expanded_91 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%229 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.subf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %233 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<3x64x?x?xf32>) outs(%229 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.exp %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %234 = tensor.empty(%dim_88) : tensor<3x64x?x1xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<3x64x?x1xf32>) -> tensor<3x64x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<3x64x?x?xf32>) outs(%235 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %236 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%229 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.divf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x64x?x?xf32>
    %238 = arith.index_cast %228 : index to i64
    %239 = arith.minsi %238, %c0_i64 : i64
    %240 = arith.index_cast %239 : i64 to index
    %241 = arith.addi %228, %c-1 : index
    %242 = arith.cmpi slt, %241, %c0 : index
    %243 = arith.select %242, %c-1, %241 : index
    %244 = arith.minsi %243, %228 : index
    %245 = arith.subi %244, %240 : index
    %246 = arith.maxsi %245, %c0 : index
    %extracted_slice_92 = tensor.extract_slice %237[0, 0, 0, %240] [3, 64, %dim_88, %246] [1, 1, 1, 1] : tensor<3x64x?x?xf32> to tensor<3x64x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %247 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%155 : tensor<3x64x?x?xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim_88, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %286 = arith.cmpi eq, %246, %c1 : index
      %287 = arith.select %286, %c0, %283 : index
      %extracted = tensor.extract %extracted_slice_92[%280, %281, %285, %287] : tensor<3x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %119, "must have at most one inferred (negative) dimension"
    %reshape_93 = tensor.reshape %247(%from_elements_48) : (tensor<3x64x?x?xf32>, tensor<3xi64>) -> tensor<192x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %248 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %280 = linalg.index 0 : index
      %281 = linalg.index 1 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim, %c1 : index
      %285 = arith.select %284, %c0, %282 : index
      %extracted = tensor.extract %collapsed_81[%280, %281, %285, %283] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_94 = tensor.collapse_shape %248 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %158, "mismatching contracting dimension"
    %249 = linalg.batch_matmul ins(%reshape_93, %collapsed_94 : tensor<192x?x?xf32>, tensor<192x?x64xf32>) outs(%160 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %expanded_95 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [3, 64, %123, 64] : tensor<192x?x64xf32> into tensor<3x64x?x64xf32>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<3x64x?x64xf32>) outs(%162 : tensor<3x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %transposed_96(%from_elements_53) : (tensor<3x?x64x64xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %collapsed_98 = tensor.collapse_shape %reshape_97 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %transposed_99 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%166 : tensor<4096x64xf32>) permutation = [1, 0] 
    %250 = arith.index_cast %165 : i64 to index
    %251 = affine.apply #map13()[%250]
    %252 = tensor.empty(%251) : tensor<?x64xf32>
    %253 = linalg.fill ins(%cst : f32) outs(%252 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %254 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%253 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "negative values not allowed in new dimensions"
    %255 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%172 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %256 = arith.cmpi eq, %251, %55 : index
    cf.assert %256, "mismatched size for broadcast"
    %257 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%254, %255 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%252 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<?x64xf32>
    %258 = arith.divsi %251, %c3 : index
    %expanded_100 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [3, %258, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %259 = arith.cmpi eq, %dim, %258 : index
    cf.assert %259, "mismatched size for broadcast"
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %expanded_100 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_7 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_4 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<3x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %265 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %266 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %267 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.addf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.addf %in, %out : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.divf %in, %cst_7 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = arith.truncf %cst_4 : f64 to f32
      %281 = arith.addf %in, %280 : f32
      linalg.yield %281 : f32
    } -> tensor<3x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %280 = math.rsqrt %in : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %273 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %275 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %274 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %280 = arith.mulf %in, %in_104 : f32
      linalg.yield %280 : f32
    } -> tensor<3x?x64xf32>
    %276 = tensor.empty() : tensor<64x128xf32>
    %transposed_101 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%276 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %277 = tensor.empty(%50) : tensor<?x128xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %279 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%278 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_103 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [3, %60, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_103, %concat_30, %transposed_24, %concat_76, %transposed_70 : tensor<3x?x128xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>
  }
}
