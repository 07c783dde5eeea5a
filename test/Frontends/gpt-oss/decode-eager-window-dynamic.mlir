// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, decode-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of openai/gpt-oss-20b config.json; 2
// layers, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Changed before the export: the mixture of experts is left out of the layer: torch-mlir sorts by
// tm_tensor, which MLIR has not.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<()[s0] -> (s0 + 1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<()[s0] -> (s0 * 64)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<?x1xi64>, %arg26: tensor<?x8x?x64xf32>, %arg27: tensor<?x8x?x64xf32>, %arg28: tensor<?x8x?x64xf32>, %arg29: tensor<?x8x?x64xf32>) -> (tensor<?x1x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) {
    %true = arith.constant true
    %c64_i64 = arith.constant 64 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c512_i64 = arith.constant 512 : i64
    %cst_8 = arith.constant 1.250000e-01 : f32
    %c3 = arith.constant 3 : index
    %dim = tensor.dim %arg25, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg28, %c2 : tensor<?x8x?x64xf32>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %310 = arith.index_cast %in : i64 to index
      %311 = linalg.index 2 : index
      %312 = arith.cmpi slt, %310, %c128 : index
      cf.assert %312, "index must be smaller than dim size"
      %313 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %313, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%310, %311] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %310 = arith.addi %in, %1 : i64
      linalg.yield %310 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %310 = linalg.index 0 : index
      %311 = arith.index_cast %310 : index to i64
      linalg.yield %311 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_114: i64, %out: i1):
      %310 = arith.cmpi sle, %in, %in_114 : i64
      linalg.yield %310 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %310 = linalg.index 3 : index
      %311 = arith.cmpi eq, %8, %c1 : index
      %312 = arith.select %311, %c0, %310 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %312] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %18 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
      %310 = arith.select %in, %in_114, %in_115 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1x?xf32>
    %20 = tensor.empty() : tensor<1x1x1x1xi64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%20 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %310 = arith.subi %in, %c3_i64 : i64
      linalg.yield %310 : i64
    } -> tensor<1x1x1x1xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %21 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_114: i64, %out: i1):
      %310 = arith.cmpi sgt, %in, %in_114 : i64
      linalg.yield %310 : i1
    } -> tensor<1x1x1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %22 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %310 = arith.andi %in, %in_114 : i1
      linalg.yield %310 : i1
    } -> tensor<1x1x1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %12 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_114: i1, %out: i1):
      %310 = arith.andi %in, %in_114 : i1
      linalg.yield %310 : i1
    } -> tensor<1x1x1x?xi1>
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %25 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %310 = linalg.index 3 : index
      %311 = arith.cmpi eq, %8, %c1 : index
      %312 = arith.select %311, %c0, %310 : index
      %extracted = tensor.extract %24[%c0, %c0, %c0, %312] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_3, %cst_2 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
      %310 = arith.select %in, %in_114, %in_115 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1x?xf32>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %27 = tensor.empty() : tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%27 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %310 = arith.sitofp %in : i64 to f32
      linalg.yield %310 : f32
    } -> tensor<1x1x1xf32>
    %29 = tensor.empty() : tensor<1x1x32xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_6 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<1x1x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.cos %in : f32
      linalg.yield %310 : f32
    } -> tensor<1x1x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_5 : f64 to f32
      %311 = arith.mulf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<1x1x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.sin %in : f32
      linalg.yield %310 : f32
    } -> tensor<1x1x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_5 : f64 to f32
      %311 = arith.mulf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<1x1x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.divf %in, %cst_7 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_4 : f64 to f32
      %311 = arith.addf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<?x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.rsqrt %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %41 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %42 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %44 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%44 : tensor<64x4096xf32>) permutation = [1, 0] 
    %45 = tensor.empty(%dim) : tensor<?x4096xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%46 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %48 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %48, "negative values not allowed in new dimensions"
    %49 = tensor.empty(%dim) : tensor<?x4096xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%49 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %true, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%47, %50 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%45 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x4096xf32>
    %expanded_12 = tensor.expand_shape %51 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %52 = arith.select %13, %c1_i64, %0 : i64
    %53 = arith.extui %13 : i1 to i64
    %54 = arith.addi %53, %c1_i64 : i64
    %55 = arith.muli %52, %c64_i64 : i64
    %56 = arith.cmpi sle, %54, %c1_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %57 = arith.muli %0, %c4096_i64 : i64
    %58 = arith.divsi %57, %55 : i64
    %59 = arith.select %13, %58, %0 : i64
    %from_elements = tensor.from_elements %59, %c1_i64, %58, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x64x64xf32>
    %60 = arith.index_cast %59 : i64 to index
    %61 = tensor.empty(%60) : tensor<?x64x1x64xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<?x1x64x64xf32>) outs(%61 : tensor<?x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %62 = tensor.empty() : tensor<64x512xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%62 : tensor<64x512xf32>) permutation = [1, 0] 
    %63 = tensor.empty(%dim) : tensor<?x512xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %65 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%64 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %66 = tensor.empty(%dim) : tensor<?x512xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%66 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%63 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x512xf32>
    %expanded_15 = tensor.expand_shape %68 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %0, %c512_i64 : i64
    %70 = arith.divsi %69, %55 : i64
    %71 = arith.select %13, %70, %0 : i64
    %from_elements_16 = tensor.from_elements %71, %c1_i64, %70, %c64_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %expanded_15(%from_elements_16) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %72 = arith.index_cast %71 : i64 to index
    %73 = tensor.empty(%72) : tensor<?x8x1x64xf32>
    %transposed_18 = linalg.transpose ins(%reshape_17 : tensor<?x1x8x64xf32>) outs(%73 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%62 : tensor<64x512xf32>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%64 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %75 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%66 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%74, %75 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%63 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x512xf32>
    %expanded_20 = tensor.expand_shape %76 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements_16) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x1x8x64xf32>) outs(%73 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %expanded_24 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%60, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [%60, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %77 = tensor.empty(%60) : tensor<?x64x1x32xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_23 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_24 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_23 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_24 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %concat = tensor.concat dim(3) %80, %83 : (tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) -> tensor<?x64x1x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%72, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 32] [%72, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %84 = tensor.empty(%72) : tensor<?x8x1x32xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_23 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_24 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_23 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_24 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %concat_28 = tensor.concat dim(3) %87, %90 : (tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) -> tensor<?x8x1x64xf32>
    %concat_29 = tensor.concat dim(2) %arg26, %concat_28 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %concat_30 = tensor.concat dim(2) %arg27, %transposed_22 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %dim_31 = tensor.dim %arg26, %c0 : tensor<?x8x?x64xf32>
    %dim_32 = tensor.dim %arg26, %c2 : tensor<?x8x?x64xf32>
    %91 = affine.apply #map11()[%dim_32]
    %expanded_33 = tensor.expand_shape %concat_29 [[0], [1], [2, 3], [4]] output_shape [%dim_31, 8, 1, %91, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %92 = tensor.empty(%dim, %8) : tensor<?x8x8x?x64xf32>
    %93 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = linalg.index 4 : index
      %314 = arith.cmpi eq, %dim_31, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %91, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %expanded_33[%315, %311, %c0, %317, %313] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    %94 = arith.muli %55, %7 : i64
    %95 = arith.cmpi slt, %7, %c0_i64 : i64
    %96 = arith.select %95, %55, %94 : i64
    %97 = arith.select %95, %54, %53 : i64
    %98 = arith.muli %96, %c64_i64 : i64
    %99 = arith.cmpi sle, %97, %c1_i64 : i64
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %100 = arith.muli %0, %c64_i64 : i64
    %101 = arith.muli %100, %7 : i64
    %102 = arith.muli %101, %c64_i64 : i64
    %103 = arith.divsi %102, %98 : i64
    %104 = arith.select %13, %103, %0 : i64
    %105 = arith.select %95, %103, %7 : i64
    %from_elements_34 = tensor.from_elements %104, %c64_i64, %105, %c64_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %93(%from_elements_34) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %dim_36 = tensor.dim %arg27, %c0 : tensor<?x8x?x64xf32>
    %dim_37 = tensor.dim %arg27, %c2 : tensor<?x8x?x64xf32>
    %106 = affine.apply #map11()[%dim_37]
    %expanded_38 = tensor.expand_shape %concat_30 [[0], [1], [2, 3], [4]] output_shape [%dim_36, 8, 1, %106, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %107 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = linalg.index 4 : index
      %314 = arith.cmpi eq, %dim_36, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %106, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %expanded_38[%315, %311, %c0, %317, %313] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %reshape_39 = tensor.reshape %107(%from_elements_34) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %108 = arith.index_cast %104 : i64 to index
    %109 = arith.index_cast %105 : i64 to index
    %110 = tensor.empty(%108, %109) : tensor<?x64x64x?xf32>
    %transposed_40 = linalg.transpose ins(%reshape_35 : tensor<?x64x?x64xf32>) outs(%110 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%dim) : tensor<?x64x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<?x64x1x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %dim_114 = tensor.dim %80, %c0 : tensor<?x64x1x32xf32>
      %313 = arith.cmpi eq, %dim_114, %c1 : index
      %314 = arith.select %313, %c0, %310 : index
      %extracted = tensor.extract %concat[%314, %311, %c0, %312] : tensor<?x64x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x64xf32>
    %collapsed_41 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<?x64x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %113 = tensor.empty(%dim, %8) : tensor<?x64x64x?xf32>
    %114 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.cmpi eq, %108, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %109, %c1 : index
      %317 = arith.select %316, %c0, %313 : index
      %extracted = tensor.extract %transposed_40[%315, %311, %312, %317] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    %115 = arith.cmpi slt, %100, %c0_i64 : i64
    %116 = arith.select %115, %c1_i64, %100 : i64
    %117 = arith.extui %115 : i1 to i64
    %118 = arith.muli %116, %c64_i64 : i64
    %119 = arith.muli %118, %7 : i64
    %120 = arith.addi %117, %c1_i64 : i64
    %121 = arith.select %95, %118, %119 : i64
    %122 = arith.select %95, %120, %117 : i64
    %123 = arith.cmpi sle, %122, %c1_i64 : i64
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %124 = arith.muli %0, %c4096_i64 : i64
    %125 = arith.muli %124, %7 : i64
    %126 = arith.divsi %125, %121 : i64
    %127 = arith.select %115, %126, %100 : i64
    %128 = arith.select %95, %126, %7 : i64
    %from_elements_42 = tensor.from_elements %127, %c64_i64, %128 : tensor<3xi64>
    %reshape_43 = tensor.reshape %114(%from_elements_42) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %129 = affine.apply #map13()[%dim]
    %130 = arith.index_cast %128 : i64 to index
    %131 = arith.index_cast %129 : index to i64
    %132 = arith.cmpi eq, %131, %127 : i64
    cf.assert %132, "mismatching contracting dimension"
    %133 = tensor.empty(%129, %130) : tensor<?x1x?xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %135 = linalg.batch_matmul ins(%collapsed_41, %reshape_43 : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%134 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %136 = arith.muli %131, %128 : i64
    %137 = arith.divsi %136, %96 : i64
    %138 = arith.select %13, %137, %0 : i64
    %139 = arith.select %95, %137, %7 : i64
    %from_elements_44 = tensor.from_elements %138, %c64_i64, %c1_i64, %139 : tensor<4xi64>
    %reshape_45 = tensor.reshape %135(%from_elements_44) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x64x1x?xf32>
    %140 = arith.index_cast %138 : i64 to index
    %141 = arith.index_cast %139 : i64 to index
    %142 = tensor.empty(%140, %141) : tensor<?x64x1x?xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_45 : tensor<?x64x1x?xf32>) outs(%142 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.mulf %in, %cst_8 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %144 = arith.cmpi eq, %140, %14 : index
    cf.assert %144, "mismatched size for broadcast"
    %145 = arith.cmpi eq, %141, %8 : index
    cf.assert %145, "mismatched size for broadcast"
    %146 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %26 : tensor<?x64x1x?xf32>, tensor<?x1x1x?xf32>) outs(%142 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %147 = tensor.empty(%14) : tensor<?x64x1x1xf32>
    %expanded_46 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<64x1x1xf32>) outs(%147 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x1x1xf32>
    %concat_47 = tensor.concat dim(3) %146, %148 : (tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) -> tensor<?x64x1x?xf32>
    %dim_48 = tensor.dim %146, %c0 : tensor<?x64x1x?xf32>
    %149 = tensor.empty(%dim_48) : tensor<?x64x1xi64>
    %150 = linalg.fill ins(%c0_i64 : i64) outs(%149 : tensor<?x64x1xi64>) -> tensor<?x64x1xi64>
    %151 = tensor.empty(%dim_48) : tensor<?x64x1xf32>
    %152 = linalg.fill ins(%cst_0 : f32) outs(%151 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
    %153:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_47 : tensor<?x64x1x?xf32>) outs(%152, %150 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %310 = linalg.index 3 : index
      %311 = arith.index_cast %310 : index to i64
      %312 = arith.maximumf %in, %out : f32
      %313 = arith.cmpf ogt, %in, %out : f32
      %314 = arith.select %313, %311, %out_114 : i64
      linalg.yield %312, %314 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_49 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [%dim_48, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %dim_50 = tensor.dim %146, %c3 : tensor<?x64x1x?xf32>
    %154 = affine.apply #map11()[%dim_50]
    %155 = tensor.empty(%dim_48, %154) : tensor<?x64x1x?xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47, %expanded_49 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%155 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %157:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<?x64x1x?xf32>) outs(%152, %150 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %310 = linalg.index 3 : index
      %311 = arith.index_cast %310 : index to i64
      %312 = arith.maximumf %in, %out : f32
      %313 = arith.cmpf ogt, %in, %out : f32
      %314 = arith.select %313, %311, %out_114 : i64
      linalg.yield %312, %314 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_51 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [%dim_48, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_51 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%155 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<?x64x1x?xf32>) outs(%155 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.exp %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %160 = tensor.empty(%dim_48) : tensor<?x64x1x1xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<?x64x1x1xf32>) -> tensor<?x64x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<?x64x1x?xf32>) outs(%161 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %162 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%155 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.divf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %164 = arith.index_cast %154 : index to i64
    %165 = arith.minsi %164, %c0_i64 : i64
    %166 = arith.index_cast %165 : i64 to index
    %167 = arith.addi %154, %c-1 : index
    %168 = arith.cmpi slt, %167, %c0 : index
    %169 = arith.select %168, %c-1, %167 : index
    %170 = arith.minsi %169, %154 : index
    %171 = arith.subi %170, %166 : index
    %172 = arith.maxsi %171, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %163[0, 0, 0, %166] [%dim_48, 64, 1, %172] [1, 1, 1, 1] : tensor<?x64x1x?xf32> to tensor<?x64x1x?xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %173 = tensor.empty(%dim, %8) : tensor<?x64x1x?xf32>
    %174 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%173 : tensor<?x64x1x?xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = arith.cmpi eq, %dim_48, %c1 : index
      %314 = arith.select %313, %c0, %310 : index
      %315 = arith.cmpi eq, %172, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %extracted_slice_52[%314, %311, %c0, %316] : tensor<?x64x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x?xf32>
    %175 = arith.muli %116, %7 : i64
    %176 = arith.select %95, %116, %175 : i64
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %177 = arith.divsi %101, %176 : i64
    %178 = arith.select %115, %177, %100 : i64
    %179 = arith.select %95, %177, %7 : i64
    %from_elements_53 = tensor.from_elements %178, %c1_i64, %179 : tensor<3xi64>
    %reshape_54 = tensor.reshape %174(%from_elements_53) : (tensor<?x64x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %180 = tensor.empty(%dim, %8) : tensor<?x64x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%180 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.cmpi eq, %108, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %109, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %reshape_39[%315, %311, %317, %313] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    %182 = arith.muli %176, %c64_i64 : i64
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %183 = arith.divsi %102, %182 : i64
    %184 = arith.select %115, %183, %100 : i64
    %185 = arith.select %95, %183, %7 : i64
    %from_elements_55 = tensor.from_elements %184, %185, %c64_i64 : tensor<3xi64>
    %reshape_56 = tensor.reshape %181(%from_elements_55) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %186 = arith.index_cast %178 : i64 to index
    %187 = arith.cmpi eq, %178, %184 : i64
    cf.assert %187, "mismatching contracting dimension"
    %188 = arith.cmpi eq, %179, %185 : i64
    cf.assert %188, "mismatching contracting dimension"
    %189 = tensor.empty(%186) : tensor<?x1x64xf32>
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %191 = linalg.batch_matmul ins(%reshape_54, %reshape_56 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%190 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %192 = arith.divsi %186, %c64 : index
    %expanded_57 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [%192, 64, 1, 64] : tensor<?x1x64xf32> into tensor<?x64x1x64xf32>
    %193 = tensor.empty(%192) : tensor<?x1x64x64xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<?x64x1x64xf32>) outs(%193 : tensor<?x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %194 = arith.index_cast %192 : index to i64
    %195 = arith.muli %194, %c4096_i64 : i64
    %196 = arith.divsi %195, %52 : i64
    %197 = arith.select %13, %196, %0 : i64
    %from_elements_59 = tensor.from_elements %197, %c1_i64, %196 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<?x1x64x64xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %collapsed_61 = tensor.collapse_shape %reshape_60 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %198 = tensor.empty() : tensor<4096x64xf32>
    %transposed_62 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%198 : tensor<4096x64xf32>) permutation = [1, 0] 
    %199 = arith.index_cast %197 : i64 to index
    %200 = tensor.empty(%199) : tensor<?x64xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %202 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%201 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %203 = tensor.empty(%dim) : tensor<?x64xf32>
    %204 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%203 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %205 = arith.cmpi eq, %199, %dim : index
    cf.assert %205, "mismatched size for broadcast"
    %206 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%202, %204 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%200 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64xf32>
    %expanded_63 = tensor.expand_shape %206 [[0], [1, 2]] output_shape [%199, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %207 = arith.cmpi eq, %dim, %199 : index
    cf.assert %207, "mismatched size for broadcast"
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_63 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%209 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.divf %in, %cst_7 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_4 : f64 to f32
      %311 = arith.addf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<?x1x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.rsqrt %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %213 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %214 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %215 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.divf %in, %cst_7 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_4 : f64 to f32
      %311 = arith.addf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<?x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.rsqrt %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %221 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %223 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %222 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_64 = tensor.collapse_shape %223 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_65 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%44 : tensor<64x4096xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%46 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %225 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%49 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %true, "mismatched size for broadcast"
    %226 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%224, %225 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%45 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x4096xf32>
    %expanded_66 = tensor.expand_shape %226 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_67 = tensor.reshape %expanded_66(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x64x64xf32>
    %transposed_68 = linalg.transpose ins(%reshape_67 : tensor<?x1x64x64xf32>) outs(%61 : tensor<?x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%62 : tensor<64x512xf32>) permutation = [1, 0] 
    %227 = linalg.matmul ins(%collapsed_64, %transposed_69 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%64 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %228 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%66 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %229 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%227, %228 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%63 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x512xf32>
    %expanded_70 = tensor.expand_shape %229 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %expanded_70(%from_elements_16) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_72 = linalg.transpose ins(%reshape_71 : tensor<?x1x8x64xf32>) outs(%73 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%62 : tensor<64x512xf32>) permutation = [1, 0] 
    %230 = linalg.matmul ins(%collapsed_64, %transposed_73 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%64 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %231 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%66 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %true, "mismatched size for broadcast"
    %232 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%230, %231 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%63 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x512xf32>
    %expanded_74 = tensor.expand_shape %232 [[0], [1, 2]] output_shape [%dim, 1, 512] : tensor<?x512xf32> into tensor<?x1x512xf32>
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %expanded_74(%from_elements_16) : (tensor<?x1x512xf32>, tensor<4xi64>) -> tensor<?x1x8x64xf32>
    %transposed_76 = linalg.transpose ins(%reshape_75 : tensor<?x1x8x64xf32>) outs(%73 : tensor<?x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_77 = tensor.extract_slice %transposed_68[0, 0, 0, 0] [%60, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %extracted_slice_78 = tensor.extract_slice %transposed_68[0, 0, 0, 32] [%60, 64, 1, 32] [1, 1, 1, 1] : tensor<?x64x1x64xf32> to tensor<?x64x1x32xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77, %expanded_23 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %expanded_24 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %234 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_78, %expanded_23 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77, %expanded_24 : tensor<?x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %237 : tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) outs(%77 : tensor<?x64x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x32xf32>
    %concat_79 = tensor.concat dim(3) %235, %238 : (tensor<?x64x1x32xf32>, tensor<?x64x1x32xf32>) -> tensor<?x64x1x64xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_72[0, 0, 0, 0] [%72, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %extracted_slice_81 = tensor.extract_slice %transposed_72[0, 0, 0, 32] [%72, 8, 1, 32] [1, 1, 1, 1] : tensor<?x8x1x64xf32> to tensor<?x8x1x32xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80, %expanded_23 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %240 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_81, %expanded_24 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %240 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_81, %expanded_23 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80, %expanded_24 : tensor<?x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %243 : tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) outs(%84 : tensor<?x8x1x32xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x8x1x32xf32>
    %concat_82 = tensor.concat dim(3) %241, %244 : (tensor<?x8x1x32xf32>, tensor<?x8x1x32xf32>) -> tensor<?x8x1x64xf32>
    %concat_83 = tensor.concat dim(2) %arg28, %concat_82 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %concat_84 = tensor.concat dim(2) %arg29, %transposed_76 : (tensor<?x8x?x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x?x64xf32>
    %dim_85 = tensor.dim %arg28, %c0 : tensor<?x8x?x64xf32>
    %245 = affine.apply #map11()[%dim_9]
    %expanded_86 = tensor.expand_shape %concat_83 [[0], [1], [2, 3], [4]] output_shape [%dim_85, 8, 1, %245, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %246 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = linalg.index 4 : index
      %314 = arith.cmpi eq, %dim_85, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %245, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %expanded_86[%315, %311, %c0, %317, %313] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %reshape_87 = tensor.reshape %246(%from_elements_34) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %dim_88 = tensor.dim %arg29, %c0 : tensor<?x8x?x64xf32>
    %dim_89 = tensor.dim %arg29, %c2 : tensor<?x8x?x64xf32>
    %247 = affine.apply #map11()[%dim_89]
    %expanded_90 = tensor.expand_shape %concat_84 [[0], [1], [2, 3], [4]] output_shape [%dim_88, 8, 1, %247, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %248 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = linalg.index 4 : index
      %314 = arith.cmpi eq, %dim_88, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %247, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %expanded_90[%315, %311, %c0, %317, %313] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %248(%from_elements_34) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %transposed_92 = linalg.transpose ins(%reshape_87 : tensor<?x64x?x64xf32>) outs(%110 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %249 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%111 : tensor<?x64x1x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %dim_114 = tensor.dim %235, %c0 : tensor<?x64x1x32xf32>
      %313 = arith.cmpi eq, %dim_114, %c1 : index
      %314 = arith.select %313, %c0, %310 : index
      %extracted = tensor.extract %concat_79[%314, %311, %c0, %312] : tensor<?x64x1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x64xf32>
    %collapsed_93 = tensor.collapse_shape %249 [[0, 1], [2], [3]] : tensor<?x64x1x64xf32> into tensor<?x1x64xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %250 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.cmpi eq, %108, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %109, %c1 : index
      %317 = arith.select %316, %c0, %313 : index
      %extracted = tensor.extract %transposed_92[%315, %311, %312, %317] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %250(%from_elements_42) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %132, "mismatching contracting dimension"
    %251 = linalg.batch_matmul ins(%collapsed_93, %reshape_94 : tensor<?x1x64xf32>, tensor<?x64x?xf32>) outs(%134 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %251(%from_elements_44) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x64x1x?xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_95 : tensor<?x64x1x?xf32>) outs(%142 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.mulf %in, %cst_8 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    cf.assert %144, "mismatched size for broadcast"
    cf.assert %145, "mismatched size for broadcast"
    %253 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %19 : tensor<?x64x1x?xf32>, tensor<?x1x1x?xf32>) outs(%142 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %expanded_96 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %254 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<64x1x1xf32>) outs(%147 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x1x1xf32>
    %concat_97 = tensor.concat dim(3) %253, %254 : (tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) -> tensor<?x64x1x?xf32>
    %dim_98 = tensor.dim %253, %c0 : tensor<?x64x1x?xf32>
    %255 = tensor.empty(%dim_98) : tensor<?x64x1xi64>
    %256 = linalg.fill ins(%c0_i64 : i64) outs(%255 : tensor<?x64x1xi64>) -> tensor<?x64x1xi64>
    %257 = tensor.empty(%dim_98) : tensor<?x64x1xf32>
    %258 = linalg.fill ins(%cst_0 : f32) outs(%257 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
    %259:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_97 : tensor<?x64x1x?xf32>) outs(%258, %256 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %310 = linalg.index 3 : index
      %311 = arith.index_cast %310 : index to i64
      %312 = arith.maximumf %in, %out : f32
      %313 = arith.cmpf ogt, %in, %out : f32
      %314 = arith.select %313, %311, %out_114 : i64
      linalg.yield %312, %314 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_99 = tensor.expand_shape %259#0 [[0], [1], [2, 3]] output_shape [%dim_98, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %dim_100 = tensor.dim %253, %c3 : tensor<?x64x1x?xf32>
    %260 = affine.apply #map11()[%dim_100]
    %261 = tensor.empty(%dim_98, %260) : tensor<?x64x1x?xf32>
    %262 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_99 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%261 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %263:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<?x64x1x?xf32>) outs(%258, %256 : tensor<?x64x1xf32>, tensor<?x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_114: i64):
      %310 = linalg.index 3 : index
      %311 = arith.index_cast %310 : index to i64
      %312 = arith.maximumf %in, %out : f32
      %313 = arith.cmpf ogt, %in, %out : f32
      %314 = arith.select %313, %311, %out_114 : i64
      linalg.yield %312, %314 : f32, i64
    } -> (tensor<?x64x1xf32>, tensor<?x64x1xi64>)
    %expanded_101 = tensor.expand_shape %263#0 [[0], [1], [2, 3]] output_shape [%dim_98, 64, 1, 1] : tensor<?x64x1xf32> into tensor<?x64x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %expanded_101 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%261 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.subf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<?x64x1x?xf32>) outs(%261 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.exp %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %266 = tensor.empty(%dim_98) : tensor<?x64x1x1xf32>
    %267 = linalg.fill ins(%cst : f32) outs(%266 : tensor<?x64x1x1xf32>) -> tensor<?x64x1x1xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%265 : tensor<?x64x1x?xf32>) outs(%267 : tensor<?x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %268 : tensor<?x64x1x?xf32>, tensor<?x64x1x1xf32>) outs(%261 : tensor<?x64x1x?xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.divf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64x1x?xf32>
    %270 = arith.index_cast %260 : index to i64
    %271 = arith.minsi %270, %c0_i64 : i64
    %272 = arith.index_cast %271 : i64 to index
    %273 = arith.addi %260, %c-1 : index
    %274 = arith.cmpi slt, %273, %c0 : index
    %275 = arith.select %274, %c-1, %273 : index
    %276 = arith.minsi %275, %260 : index
    %277 = arith.subi %276, %272 : index
    %278 = arith.maxsi %277, %c0 : index
    %extracted_slice_102 = tensor.extract_slice %269[0, 0, 0, %272] [%dim_98, 64, 1, %278] [1, 1, 1, 1] : tensor<?x64x1x?xf32> to tensor<?x64x1x?xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %279 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%173 : tensor<?x64x1x?xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 3 : index
      %313 = arith.cmpi eq, %dim_98, %c1 : index
      %314 = arith.select %313, %c0, %310 : index
      %315 = arith.cmpi eq, %278, %c1 : index
      %316 = arith.select %315, %c0, %312 : index
      %extracted = tensor.extract %extracted_slice_102[%314, %311, %c0, %316] : tensor<?x64x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x1x?xf32>
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %279(%from_elements_53) : (tensor<?x64x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %280 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%180 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %310 = linalg.index 0 : index
      %311 = linalg.index 1 : index
      %312 = linalg.index 2 : index
      %313 = linalg.index 3 : index
      %314 = arith.cmpi eq, %108, %c1 : index
      %315 = arith.select %314, %c0, %310 : index
      %316 = arith.cmpi eq, %109, %c1 : index
      %317 = arith.select %316, %c0, %312 : index
      %extracted = tensor.extract %reshape_91[%315, %311, %317, %313] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    cf.assert %123, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %280(%from_elements_55) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %187, "mismatching contracting dimension"
    cf.assert %188, "mismatching contracting dimension"
    %281 = linalg.batch_matmul ins(%reshape_103, %reshape_104 : tensor<?x1x?xf32>, tensor<?x?x64xf32>) outs(%190 : tensor<?x1x64xf32>) -> tensor<?x1x64xf32>
    %expanded_105 = tensor.expand_shape %281 [[0, 1], [2], [3]] output_shape [%192, 64, 1, 64] : tensor<?x1x64xf32> into tensor<?x64x1x64xf32>
    %transposed_106 = linalg.transpose ins(%expanded_105 : tensor<?x64x1x64xf32>) outs(%193 : tensor<?x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_107 = tensor.reshape %transposed_106(%from_elements_59) : (tensor<?x1x64x64xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %collapsed_108 = tensor.collapse_shape %reshape_107 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %transposed_109 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%198 : tensor<4096x64xf32>) permutation = [1, 0] 
    %282 = arith.index_cast %197 : i64 to index
    %283 = tensor.empty(%282) : tensor<?x64xf32>
    %284 = linalg.fill ins(%cst : f32) outs(%283 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %285 = linalg.matmul ins(%collapsed_108, %transposed_109 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%284 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %286 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%203 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %287 = arith.cmpi eq, %282, %dim : index
    cf.assert %287, "mismatched size for broadcast"
    %288 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%285, %286 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%283 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x64xf32>
    %expanded_110 = tensor.expand_shape %288 [[0], [1, 2]] output_shape [%282, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %289 = arith.cmpi eq, %dim, %282 : index
    cf.assert %289, "mismatched size for broadcast"
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %expanded_110 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.divf %in, %cst_7 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_4 : f64 to f32
      %311 = arith.addf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<?x1x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.rsqrt %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %295 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %297 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %296 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %297 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.addf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%299 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.addf %in, %out : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.divf %in, %cst_7 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = arith.truncf %cst_4 : f64 to f32
      %311 = arith.addf %in, %310 : f32
      linalg.yield %311 : f32
    } -> tensor<?x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %310 = math.rsqrt %in : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %303 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %305 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %304 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_114: f32, %out: f32):
      %310 = arith.mulf %in, %in_114 : f32
      linalg.yield %310 : f32
    } -> tensor<?x1x64xf32>
    %306 = tensor.empty() : tensor<64x128xf32>
    %transposed_111 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%306 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %305 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %307 = tensor.empty(%dim) : tensor<?x128xf32>
    %308 = linalg.fill ins(%cst : f32) outs(%307 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %309 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%308 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_113 = tensor.expand_shape %309 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_113, %concat_29, %concat_30, %concat_83, %concat_84 : tensor<?x1x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>
  }
}
