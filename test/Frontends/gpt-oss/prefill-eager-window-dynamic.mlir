// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, prefill-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of openai/gpt-oss-20b config.json; 2
// layers, other sizes reduced. Arguments: the weights, the token ids.
// Changed before the export: the mixture of experts is left out of the layer: torch-mlir sorts by
// tm_tensor, which MLIR has not.
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
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<()[s0] -> (s0 + 1)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
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
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
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
      %268 = arith.index_cast %in : i64 to index
      %269 = linalg.index 2 : index
      %270 = arith.cmpi slt, %268, %c128 : index
      cf.assert %270, "index must be smaller than dim size"
      %271 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %271, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%268, %269] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %268 = linalg.index 0 : index
      %269 = arith.index_cast %268 : index to i64
      linalg.yield %269 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %268 = arith.cmpi sle, %in, %in_101 : i64
      linalg.yield %268 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %268 = linalg.index 2 : index
      %269 = linalg.index 3 : index
      %270 = arith.cmpi eq, %dim, %c1 : index
      %271 = arith.select %270, %c0, %268 : index
      %272 = arith.select %270, %c0, %269 : index
      %extracted = tensor.extract %6[%c0, %c0, %271, %272] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %10 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %268 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %268 : f32
    } -> tensor<3x1x?x?xf32>
    %12 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %268 = arith.subi %in, %c3_i64 : i64
      linalg.yield %268 : i64
    } -> tensor<1x1x?x1xi64>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %13 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_101: i64, %out: i1):
      %268 = arith.cmpi sgt, %in, %in_101 : i64
      linalg.yield %268 : i1
    } -> tensor<1x1x?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %14 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %268 = arith.andi %in, %in_101 : i1
      linalg.yield %268 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %6 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_101: i1, %out: i1):
      %268 = arith.andi %in, %in_101 : i1
      linalg.yield %268 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %17 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %268 = linalg.index 2 : index
      %269 = linalg.index 3 : index
      %270 = arith.cmpi eq, %dim, %c1 : index
      %271 = arith.select %270, %c0, %268 : index
      %272 = arith.select %270, %c0, %269 : index
      %extracted = tensor.extract %16[%c0, %c0, %271, %272] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_101: f32, %in_102: f32, %out: f32):
      %268 = arith.select %in, %in_101, %in_102 : f32
      linalg.yield %268 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %19 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%19 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %268 = arith.sitofp %in : i64 to f32
      linalg.yield %268 : f32
    } -> tensor<1x?x1xf32>
    %21 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_6 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<1x?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x?x32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.cos %in : f32
      linalg.yield %268 : f32
    } -> tensor<1x?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x?x32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_5 : f64 to f32
      %269 = arith.mulf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<1x?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x?x32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.sin %in : f32
      linalg.yield %268 : f32
    } -> tensor<1x?x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x?x32xf32>) outs(%21 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_5 : f64 to f32
      %269 = arith.mulf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<1x?x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %28 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.divf %in, %cst_7 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_4 : f64 to f32
      %269 = arith.addf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<3x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.rsqrt %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %33 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %34 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %36 = arith.muli %0, %c3_i64 : i64
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %37 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%37 : tensor<64x4096xf32>) permutation = [1, 0] 
    %38 = affine.apply #map9()[%dim]
    %39 = tensor.empty(%38) : tensor<?x4096xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%40 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %42 = arith.cmpi sge, %36, %c0_i64 : i64
    cf.assert %42, "negative values not allowed in new dimensions"
    %43 = arith.index_cast %36 : i64 to index
    %44 = tensor.empty(%43) : tensor<?x4096xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%44 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    %46 = arith.cmpi eq, %38, %43 : index
    cf.assert %46, "mismatched size for broadcast"
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41, %45 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%39 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x4096xf32>
    %48 = arith.divsi %38, %c3 : index
    %expanded_11 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [3, %48, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %49 = arith.cmpi slt, %0, %c0_i64 : i64
    %50 = arith.select %49, %c3_i64, %36 : i64
    %51 = arith.extui %49 : i1 to i64
    %52 = arith.addi %51, %c1_i64 : i64
    %53 = arith.muli %50, %c64_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.index_cast %48 : index to i64
    %56 = arith.muli %55, %c12288_i64 : i64
    %57 = arith.divsi %56, %53 : i64
    %58 = arith.select %49, %57, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %58, %57, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_11(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x64x64xf32>
    %59 = arith.index_cast %58 : i64 to index
    %60 = tensor.empty(%59) : tensor<3x64x?x64xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<3x?x64x64xf32>) outs(%60 : tensor<3x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<64x512xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%61 : tensor<64x512xf32>) permutation = [1, 0] 
    %62 = tensor.empty(%38) : tensor<?x512xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %64 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%63 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %65 = tensor.empty(%43) : tensor<?x512xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%65 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %46, "mismatched size for broadcast"
    %67 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%64, %66 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%62 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x512xf32>
    %expanded_14 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [3, %48, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %68 = arith.muli %55, %c1536_i64 : i64
    %69 = arith.divsi %68, %53 : i64
    %70 = arith.select %49, %69, %0 : i64
    %from_elements_15 = tensor.from_elements %c3_i64, %70, %69, %c64_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %expanded_14(%from_elements_15) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %71 = arith.index_cast %70 : i64 to index
    %72 = tensor.empty(%71) : tensor<3x8x?x64xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<3x?x8x64xf32>) outs(%72 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%61 : tensor<64x512xf32>) permutation = [1, 0] 
    %73 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%63 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %74 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%65 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %46, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%62 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x512xf32>
    %expanded_19 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [3, %48, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %expanded_19(%from_elements_15) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<3x?x8x64xf32>) outs(%72 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %expanded_23 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [3, 64, %59, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [3, 64, %59, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %76 = arith.cmpi eq, %59, %dim : index
    cf.assert %76, "mismatched size for broadcast"
    %77 = tensor.empty(%59) : tensor<3x64x?x32xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_23 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %81 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_23 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %concat = tensor.concat dim(3) %80, %83 : (tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) -> tensor<3x64x?x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, %71, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 8, %71, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %84 = arith.cmpi eq, %71, %dim : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = tensor.empty(%71) : tensor<3x8x?x32xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_23 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %87 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %expanded_22 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_23 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %concat_27 = tensor.concat dim(3) %88, %91 : (tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) -> tensor<3x8x?x64xf32>
    %dim_28 = tensor.dim %88, %c2 : tensor<3x8x?x32xf32>
    %expanded_29 = tensor.expand_shape %concat_27 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %dim_28, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %92 = tensor.empty(%dim) : tensor<3x8x8x?x64xf32>
    %93 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 3 : index
      %271 = linalg.index 4 : index
      %272 = arith.cmpi eq, %dim_28, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %expanded_29[%268, %269, %c0, %273, %271] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_30 = tensor.collapse_shape %93 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %expanded_31 = tensor.expand_shape %transposed_21 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %71, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %94 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 3 : index
      %271 = linalg.index 4 : index
      %272 = arith.cmpi eq, %71, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %expanded_31[%268, %269, %c0, %273, %271] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_32 = tensor.collapse_shape %94 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %95 = tensor.empty(%dim) : tensor<3x64x64x?xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_30 : tensor<3x64x?x64xf32>) outs(%95 : tensor<3x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %96 = tensor.empty(%dim) : tensor<3x64x?x64xf32>
    %97 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %dim_101 = tensor.dim %80, %c2 : tensor<3x64x?x32xf32>
      %272 = arith.cmpi eq, %dim_101, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %concat[%268, %269, %273, %271] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_34 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %98 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<3x64x64x?xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim, %c1 : index
      %273 = arith.select %272, %c0, %271 : index
      %extracted = tensor.extract %transposed_33[%268, %269, %270, %273] : tensor<3x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x64x?xf32>
    %collapsed_35 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<3x64x64x?xf32> into tensor<192x64x?xf32>
    %99 = tensor.empty(%dim, %dim) : tensor<192x?x?xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    %101 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<192x?x64xf32>, tensor<192x64x?xf32>) outs(%100 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    %102 = arith.muli %0, %c192_i64 : i64
    %103 = arith.select %49, %c192_i64, %102 : i64
    %104 = arith.muli %103, %0 : i64
    %105 = arith.select %49, %c192_i64, %104 : i64
    %106 = arith.select %49, %52, %51 : i64
    %107 = arith.cmpi sle, %106, %c1_i64 : i64
    cf.assert %107, "must have at most one inferred (negative) dimension"
    %108 = arith.muli %102, %0 : i64
    %109 = arith.divsi %108, %105 : i64
    %110 = arith.select %49, %109, %0 : i64
    %from_elements_36 = tensor.from_elements %c3_i64, %c64_i64, %110, %110 : tensor<4xi64>
    %reshape_37 = tensor.reshape %101(%from_elements_36) : (tensor<192x?x?xf32>, tensor<4xi64>) -> tensor<3x64x?x?xf32>
    %111 = arith.index_cast %110 : i64 to index
    %112 = tensor.empty(%111, %111) : tensor<3x64x?x?xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_37 : tensor<3x64x?x?xf32>) outs(%112 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.mulf %in, %cst_8 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %114 = arith.cmpi eq, %111, %dim : index
    cf.assert %114, "mismatched size for broadcast"
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %18 : tensor<3x64x?x?xf32>, tensor<3x1x?x?xf32>) outs(%112 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %116 = arith.select %49, %c1, %dim : index
    %117 = tensor.empty(%116) : tensor<3x64x?x1xf32>
    %expanded_38 = tensor.expand_shape %arg1 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %118 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<64x1xf32>) outs(%117 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x?x1xf32>
    %concat_39 = tensor.concat dim(3) %115, %118 : (tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) -> tensor<3x64x?x?xf32>
    %dim_40 = tensor.dim %115, %c2 : tensor<3x64x?x?xf32>
    %119 = tensor.empty(%dim_40) : tensor<3x64x?xi64>
    %120 = linalg.fill ins(%c0_i64 : i64) outs(%119 : tensor<3x64x?xi64>) -> tensor<3x64x?xi64>
    %121 = tensor.empty(%dim_40) : tensor<3x64x?xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<3x64x?xf32>) -> tensor<3x64x?xf32>
    %123:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_39 : tensor<3x64x?x?xf32>) outs(%122, %120 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %268 = linalg.index 3 : index
      %269 = arith.index_cast %268 : index to i64
      %270 = arith.maximumf %in, %out : f32
      %271 = arith.cmpf ogt, %in, %out : f32
      %272 = arith.select %271, %269, %out_101 : i64
      linalg.yield %270, %272 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_41 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_40, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %dim_42 = tensor.dim %115, %c3 : tensor<3x64x?x?xf32>
    %124 = affine.apply #map17()[%dim_42]
    %125 = tensor.empty(%dim_40, %124) : tensor<3x64x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_41 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%125 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %127:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<3x64x?x?xf32>) outs(%122, %120 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %268 = linalg.index 3 : index
      %269 = arith.index_cast %268 : index to i64
      %270 = arith.maximumf %in, %out : f32
      %271 = arith.cmpf ogt, %in, %out : f32
      %272 = arith.select %271, %269, %out_101 : i64
      linalg.yield %270, %272 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_43 = tensor.expand_shape %127#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_40, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_43 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%125 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<3x64x?x?xf32>) outs(%125 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.exp %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %130 = tensor.empty(%dim_40) : tensor<3x64x?x1xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<3x64x?x1xf32>) -> tensor<3x64x?x1xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<3x64x?x?xf32>) outs(%131 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %132 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%125 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.divf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %134 = arith.index_cast %124 : index to i64
    %135 = arith.minsi %134, %c0_i64 : i64
    %136 = arith.index_cast %135 : i64 to index
    %137 = arith.addi %124, %c-1 : index
    %138 = arith.cmpi slt, %137, %c0 : index
    %139 = arith.select %138, %c-1, %137 : index
    %140 = arith.minsi %139, %124 : index
    %141 = arith.subi %140, %136 : index
    %142 = arith.maxsi %141, %c0 : index
    %extracted_slice_44 = tensor.extract_slice %133[0, 0, 0, %136] [3, 64, %dim_40, %142] [1, 1, 1, 1] : tensor<3x64x?x?xf32> to tensor<3x64x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %143 = tensor.empty(%dim, %dim) : tensor<3x64x?x?xf32>
    %144 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%143 : tensor<3x64x?x?xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim_40, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %274 = arith.cmpi eq, %142, %c1 : index
      %275 = arith.select %274, %c0, %271 : index
      %extracted = tensor.extract %extracted_slice_44[%268, %269, %273, %275] : tensor<3x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %107, "must have at most one inferred (negative) dimension"
    %from_elements_45 = tensor.from_elements %c192_i64, %110, %110 : tensor<3xi64>
    %reshape_46 = tensor.reshape %144(%from_elements_45) : (tensor<3x64x?x?xf32>, tensor<3xi64>) -> tensor<192x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %145 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %collapsed_32[%268, %269, %273, %271] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_47 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    %146 = arith.cmpi eq, %110, %0 : i64
    cf.assert %146, "mismatching contracting dimension"
    %147 = tensor.empty(%111) : tensor<192x?x64xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %149 = linalg.batch_matmul ins(%reshape_46, %collapsed_47 : tensor<192x?x?xf32>, tensor<192x?x64xf32>) outs(%148 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %expanded_48 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [3, 64, %111, 64] : tensor<192x?x64xf32> into tensor<3x64x?x64xf32>
    %150 = tensor.empty(%111) : tensor<3x?x64x64xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<3x64x?x64xf32>) outs(%150 : tensor<3x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %151 = arith.muli %110, %c12288_i64 : i64
    %152 = arith.divsi %151, %50 : i64
    %153 = arith.select %49, %152, %0 : i64
    %from_elements_50 = tensor.from_elements %c3_i64, %153, %152 : tensor<3xi64>
    %reshape_51 = tensor.reshape %transposed_49(%from_elements_50) : (tensor<3x?x64x64xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %collapsed_52 = tensor.collapse_shape %reshape_51 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %154 = tensor.empty() : tensor<4096x64xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%154 : tensor<4096x64xf32>) permutation = [1, 0] 
    %155 = arith.index_cast %153 : i64 to index
    %156 = affine.apply #map9()[%155]
    %157 = tensor.empty(%156) : tensor<?x64xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %159 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%158 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %160 = tensor.empty(%43) : tensor<?x64xf32>
    %161 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%160 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %162 = arith.cmpi eq, %156, %43 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%159, %161 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%157 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x64xf32>
    %164 = arith.divsi %156, %c3 : index
    %expanded_54 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [3, %164, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %165 = arith.cmpi eq, %dim, %164 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_54 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.divf %in, %cst_7 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_4 : f64 to f32
      %269 = arith.addf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<3x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.rsqrt %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %172 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %173 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.divf %in, %cst_7 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_4 : f64 to f32
      %269 = arith.addf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<3x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.rsqrt %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %179 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %181 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %180 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %collapsed_55 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %transposed_56 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%37 : tensor<64x4096xf32>) permutation = [1, 0] 
    %182 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%40 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %183 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%44 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %46, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%182, %183 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%39 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x4096xf32>
    %expanded_57 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [3, %48, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_58 = tensor.reshape %expanded_57(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x64x64xf32>
    %transposed_59 = linalg.transpose ins(%reshape_58 : tensor<3x?x64x64xf32>) outs(%60 : tensor<3x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%61 : tensor<64x512xf32>) permutation = [1, 0] 
    %185 = linalg.matmul ins(%collapsed_55, %transposed_60 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%63 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %186 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%65 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %46, "mismatched size for broadcast"
    %187 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%185, %186 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%62 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x512xf32>
    %expanded_61 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [3, %48, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %expanded_61(%from_elements_15) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<3x?x8x64xf32>) outs(%72 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%61 : tensor<64x512xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_55, %transposed_64 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%63 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %189 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%65 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %46, "mismatched size for broadcast"
    %190 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%188, %189 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%62 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x512xf32>
    %expanded_65 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [3, %48, 512] : tensor<?x512xf32> into tensor<3x?x512xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_66 = tensor.reshape %expanded_65(%from_elements_15) : (tensor<3x?x512xf32>, tensor<4xi64>) -> tensor<3x?x8x64xf32>
    %transposed_67 = linalg.transpose ins(%reshape_66 : tensor<3x?x8x64xf32>) outs(%72 : tensor<3x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_68 = tensor.extract_slice %transposed_59[0, 0, 0, 0] [3, 64, %59, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_59[0, 0, 0, 32] [3, 64, %59, 32] [1, 1, 1, 1] : tensor<3x64x?x64xf32> to tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %191 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68, %expanded_22 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %192 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %expanded_23 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %193 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %192 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %194 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69, %expanded_22 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    cf.assert %76, "mismatched size for broadcast"
    %195 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68, %expanded_23 : tensor<3x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %196 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) outs(%77 : tensor<3x64x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x32xf32>
    %concat_70 = tensor.concat dim(3) %193, %196 : (tensor<3x64x?x32xf32>, tensor<3x64x?x32xf32>) -> tensor<3x64x?x64xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_63[0, 0, 0, 0] [3, 8, %71, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    %extracted_slice_72 = tensor.extract_slice %transposed_63[0, 0, 0, 32] [3, 8, %71, 32] [1, 1, 1, 1] : tensor<3x8x?x64xf32> to tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %197 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_22 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_23 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %199 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %198 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %200 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72, %expanded_22 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %201 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_23 : tensor<3x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %202 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %201 : tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) outs(%85 : tensor<3x8x?x32xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x8x?x32xf32>
    %concat_73 = tensor.concat dim(3) %199, %202 : (tensor<3x8x?x32xf32>, tensor<3x8x?x32xf32>) -> tensor<3x8x?x64xf32>
    %dim_74 = tensor.dim %199, %c2 : tensor<3x8x?x32xf32>
    %expanded_75 = tensor.expand_shape %concat_73 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %dim_74, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %203 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 3 : index
      %271 = linalg.index 4 : index
      %272 = arith.cmpi eq, %dim_74, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %expanded_75[%268, %269, %c0, %273, %271] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_76 = tensor.collapse_shape %203 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %expanded_77 = tensor.expand_shape %transposed_67 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %71, 64] : tensor<3x8x?x64xf32> into tensor<3x8x1x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %204 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<3x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 3 : index
      %271 = linalg.index 4 : index
      %272 = arith.cmpi eq, %71, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %expanded_77[%268, %269, %c0, %273, %271] : tensor<3x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x8x?x64xf32>
    %collapsed_78 = tensor.collapse_shape %204 [[0], [1, 2], [3], [4]] : tensor<3x8x8x?x64xf32> into tensor<3x64x?x64xf32>
    %transposed_79 = linalg.transpose ins(%collapsed_76 : tensor<3x64x?x64xf32>) outs(%95 : tensor<3x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %dim_101 = tensor.dim %193, %c2 : tensor<3x64x?x32xf32>
      %272 = arith.cmpi eq, %dim_101, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %concat_70[%268, %269, %273, %271] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_80 = tensor.collapse_shape %205 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %206 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<3x64x64x?xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim, %c1 : index
      %273 = arith.select %272, %c0, %271 : index
      %extracted = tensor.extract %transposed_79[%268, %269, %270, %273] : tensor<3x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x64x?xf32>
    %collapsed_81 = tensor.collapse_shape %206 [[0, 1], [2], [3]] : tensor<3x64x64x?xf32> into tensor<192x64x?xf32>
    %207 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<192x?x64xf32>, tensor<192x64x?xf32>) outs(%100 : tensor<192x?x?xf32>) -> tensor<192x?x?xf32>
    cf.assert %107, "must have at most one inferred (negative) dimension"
    %reshape_82 = tensor.reshape %207(%from_elements_36) : (tensor<192x?x?xf32>, tensor<4xi64>) -> tensor<3x64x?x?xf32>
    %208 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_82 : tensor<3x64x?x?xf32>) outs(%112 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.mulf %in, %cst_8 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %114, "mismatched size for broadcast"
    cf.assert %114, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %11 : tensor<3x64x?x?xf32>, tensor<3x1x?x?xf32>) outs(%112 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %expanded_83 = tensor.expand_shape %arg12 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %210 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<64x1xf32>) outs(%117 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x?x1xf32>
    %concat_84 = tensor.concat dim(3) %209, %210 : (tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) -> tensor<3x64x?x?xf32>
    %dim_85 = tensor.dim %209, %c2 : tensor<3x64x?x?xf32>
    %211 = tensor.empty(%dim_85) : tensor<3x64x?xi64>
    %212 = linalg.fill ins(%c0_i64 : i64) outs(%211 : tensor<3x64x?xi64>) -> tensor<3x64x?xi64>
    %213 = tensor.empty(%dim_85) : tensor<3x64x?xf32>
    %214 = linalg.fill ins(%cst_0 : f32) outs(%213 : tensor<3x64x?xf32>) -> tensor<3x64x?xf32>
    %215:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_84 : tensor<3x64x?x?xf32>) outs(%214, %212 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %268 = linalg.index 3 : index
      %269 = arith.index_cast %268 : index to i64
      %270 = arith.maximumf %in, %out : f32
      %271 = arith.cmpf ogt, %in, %out : f32
      %272 = arith.select %271, %269, %out_101 : i64
      linalg.yield %270, %272 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_86 = tensor.expand_shape %215#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_85, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %dim_87 = tensor.dim %209, %c3 : tensor<3x64x?x?xf32>
    %216 = affine.apply #map17()[%dim_87]
    %217 = tensor.empty(%dim_85, %216) : tensor<3x64x?x?xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_86 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%217 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %219:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%218 : tensor<3x64x?x?xf32>) outs(%214, %212 : tensor<3x64x?xf32>, tensor<3x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_101: i64):
      %268 = linalg.index 3 : index
      %269 = arith.index_cast %268 : index to i64
      %270 = arith.maximumf %in, %out : f32
      %271 = arith.cmpf ogt, %in, %out : f32
      %272 = arith.select %271, %269, %out_101 : i64
      linalg.yield %270, %272 : f32, i64
    } -> (tensor<3x64x?xf32>, tensor<3x64x?xi64>)
    %expanded_88 = tensor.expand_shape %219#0 [[0], [1], [2, 3]] output_shape [3, 64, %dim_85, 1] : tensor<3x64x?xf32> into tensor<3x64x?x1xf32>
    %220 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %expanded_88 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%217 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.subf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<3x64x?x?xf32>) outs(%217 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.exp %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %222 = tensor.empty(%dim_85) : tensor<3x64x?x1xf32>
    %223 = linalg.fill ins(%cst : f32) outs(%222 : tensor<3x64x?x1xf32>) -> tensor<3x64x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<3x64x?x?xf32>) outs(%223 : tensor<3x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %224 : tensor<3x64x?x?xf32>, tensor<3x64x?x1xf32>) outs(%217 : tensor<3x64x?x?xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.divf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x64x?x?xf32>
    %226 = arith.index_cast %216 : index to i64
    %227 = arith.minsi %226, %c0_i64 : i64
    %228 = arith.index_cast %227 : i64 to index
    %229 = arith.addi %216, %c-1 : index
    %230 = arith.cmpi slt, %229, %c0 : index
    %231 = arith.select %230, %c-1, %229 : index
    %232 = arith.minsi %231, %216 : index
    %233 = arith.subi %232, %228 : index
    %234 = arith.maxsi %233, %c0 : index
    %extracted_slice_89 = tensor.extract_slice %225[0, 0, 0, %228] [3, 64, %dim_85, %234] [1, 1, 1, 1] : tensor<3x64x?x?xf32> to tensor<3x64x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %235 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%143 : tensor<3x64x?x?xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim_85, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %274 = arith.cmpi eq, %234, %c1 : index
      %275 = arith.select %274, %c0, %271 : index
      %extracted = tensor.extract %extracted_slice_89[%268, %269, %273, %275] : tensor<3x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x?xf32>
    cf.assert %107, "must have at most one inferred (negative) dimension"
    %reshape_90 = tensor.reshape %235(%from_elements_45) : (tensor<3x64x?x?xf32>, tensor<3xi64>) -> tensor<192x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %236 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<3x64x?x64xf32>) {
    ^bb0(%out: f32):
      %268 = linalg.index 0 : index
      %269 = linalg.index 1 : index
      %270 = linalg.index 2 : index
      %271 = linalg.index 3 : index
      %272 = arith.cmpi eq, %dim, %c1 : index
      %273 = arith.select %272, %c0, %270 : index
      %extracted = tensor.extract %collapsed_78[%268, %269, %273, %271] : tensor<3x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x64x?x64xf32>
    %collapsed_91 = tensor.collapse_shape %236 [[0, 1], [2], [3]] : tensor<3x64x?x64xf32> into tensor<192x?x64xf32>
    cf.assert %146, "mismatching contracting dimension"
    %237 = linalg.batch_matmul ins(%reshape_90, %collapsed_91 : tensor<192x?x?xf32>, tensor<192x?x64xf32>) outs(%148 : tensor<192x?x64xf32>) -> tensor<192x?x64xf32>
    %expanded_92 = tensor.expand_shape %237 [[0, 1], [2], [3]] output_shape [3, 64, %111, 64] : tensor<192x?x64xf32> into tensor<3x64x?x64xf32>
    %transposed_93 = linalg.transpose ins(%expanded_92 : tensor<3x64x?x64xf32>) outs(%150 : tensor<3x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %transposed_93(%from_elements_50) : (tensor<3x?x64x64xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %collapsed_95 = tensor.collapse_shape %reshape_94 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %transposed_96 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%154 : tensor<4096x64xf32>) permutation = [1, 0] 
    %238 = arith.index_cast %153 : i64 to index
    %239 = affine.apply #map9()[%238]
    %240 = tensor.empty(%239) : tensor<?x64xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %242 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%241 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %42, "negative values not allowed in new dimensions"
    %243 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%160 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %244 = arith.cmpi eq, %239, %43 : index
    cf.assert %244, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%242, %243 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%240 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<?x64xf32>
    %246 = arith.divsi %239, %c3 : index
    %expanded_97 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [3, %246, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %247 = arith.cmpi eq, %dim, %246 : index
    cf.assert %247, "mismatched size for broadcast"
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %expanded_97 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.divf %in, %cst_7 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_4 : f64 to f32
      %269 = arith.addf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<3x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.rsqrt %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %253 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %255 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %254 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %255 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.addf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.addf %in, %out : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.divf %in, %cst_7 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = arith.truncf %cst_4 : f64 to f32
      %269 = arith.addf %in, %268 : f32
      linalg.yield %269 : f32
    } -> tensor<3x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %268 = math.rsqrt %in : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %261 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %263 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %262 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_101: f32, %out: f32):
      %268 = arith.mulf %in, %in_101 : f32
      linalg.yield %268 : f32
    } -> tensor<3x?x64xf32>
    %264 = tensor.empty() : tensor<64x128xf32>
    %transposed_98 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%264 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %263 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %265 = tensor.empty(%38) : tensor<?x128xf32>
    %266 = linalg.fill ins(%cst : f32) outs(%265 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %267 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%266 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_100 = tensor.expand_shape %267 [[0, 1], [2]] output_shape [3, %48, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_100, %concat_27, %transposed_21, %concat_73, %transposed_67 : tensor<3x?x128xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>
  }
}
