// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of openai/gpt-oss-20b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids.
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
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<()[s0] -> (s0 + 1)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c512_i64 = arith.constant 512 : i64
    %c-1 = arith.constant -1 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.250000e-01 : f32
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %dim = tensor.dim %arg25, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg25, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %366 = arith.index_cast %in : i64 to index
      %367 = linalg.index 2 : index
      %368 = arith.cmpi slt, %366, %c128 : index
      cf.assert %368, "index must be smaller than dim size"
      %369 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %369, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%366, %367] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %366 = linalg.index 0 : index
      %367 = arith.index_cast %366 : index to i64
      linalg.yield %367 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      %366 = arith.cmpi sle, %in, %in_108 : i64
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %366 = linalg.index 2 : index
      %367 = linalg.index 3 : index
      %368 = arith.cmpi eq, %dim_9, %c1 : index
      %369 = arith.select %368, %c0, %366 : index
      %370 = arith.select %368, %c0, %367 : index
      %extracted = tensor.extract %7[%c0, %c0, %369, %370] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %366 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x?x?xf32>
    %15 = tensor.empty(%dim_9) : tensor<1x1x?x1xi64>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%15 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %366 = arith.subi %in, %c128_i64 : i64
      linalg.yield %366 : i64
    } -> tensor<1x1x?x1xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %16 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_108: i64, %out: i1):
      %366 = arith.cmpi sgt, %in, %in_108 : i64
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %17 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %366 = arith.andi %in, %in_108 : i1
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %7 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_108: i1, %out: i1):
      %366 = arith.andi %in, %in_108 : i1
      linalg.yield %366 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %366 = linalg.index 2 : index
      %367 = linalg.index 3 : index
      %368 = arith.cmpi eq, %dim_9, %c1 : index
      %369 = arith.select %368, %c0, %366 : index
      %370 = arith.select %368, %c0, %367 : index
      %extracted = tensor.extract %19[%c0, %c0, %369, %370] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_108: f32, %in_109: f32, %out: f32):
      %366 = arith.select %in, %in_108, %in_109 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %366 = arith.sitofp %in : i64 to f32
      linalg.yield %366 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim_9) : tensor<1x?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_6 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x?x32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.cos %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x?x32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x?x32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.sin %in : f32
      linalg.yield %366 : f32
    } -> tensor<1x?x32xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x32xf32>) outs(%24 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_5 : f64 to f32
      %367 = arith.mulf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<1x?x32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %31 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_7 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_4 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %37 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %38 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %40 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %39 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %41 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%41 : tensor<64x4096xf32>) permutation = [1, 0] 
    %42 = tensor.empty(%dim) : tensor<?x4096xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%43 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %45 = arith.cmpi sge, %40, %c0_i64 : i64
    cf.assert %45, "negative values not allowed in new dimensions"
    %46 = arith.index_cast %40 : i64 to index
    %47 = tensor.empty(%46) : tensor<?x4096xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%47 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    %49 = arith.cmpi eq, %dim, %46 : index
    cf.assert %49, "mismatched size for broadcast"
    %50 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%44, %48 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%42 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x4096xf32>
    %51 = arith.select %8, %c1_i64, %0 : i64
    %52 = arith.extui %8 : i1 to i64
    %53 = arith.muli %51, %1 : i64
    %54 = arith.addi %52, %c1_i64 : i64
    %55 = arith.cmpi slt, %1, %c0_i64 : i64
    %56 = arith.select %55, %51, %53 : i64
    %57 = arith.select %55, %54, %52 : i64
    %58 = arith.muli %56, %c4096_i64 : i64
    %59 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %0, %c4096_i64 : i64
    %61 = arith.divsi %60, %58 : i64
    %62 = arith.select %8, %61, %0 : i64
    %63 = arith.select %55, %61, %1 : i64
    %64 = arith.addi %57, %c1_i64 : i64
    %65 = arith.muli %56, %c64_i64 : i64
    %66 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %67 = arith.muli %62, %63 : i64
    %68 = arith.muli %67, %c4096_i64 : i64
    %69 = arith.divsi %68, %65 : i64
    %70 = arith.select %8, %69, %0 : i64
    %71 = arith.select %55, %69, %1 : i64
    %from_elements = tensor.from_elements %70, %71, %69, %c64_i64 : tensor<4xi64>
    %reshape = tensor.reshape %50(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x64x64xf32>
    %72 = arith.index_cast %70 : i64 to index
    %73 = arith.index_cast %71 : i64 to index
    %74 = tensor.empty(%72, %73) : tensor<?x64x?x64xf32>
    %transposed_12 = linalg.transpose ins(%reshape : tensor<?x?x64x64xf32>) outs(%74 : tensor<?x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<64x512xf32>
    %transposed_13 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%75 : tensor<64x512xf32>) permutation = [1, 0] 
    %76 = tensor.empty(%dim) : tensor<?x512xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<?x512xf32>) -> tensor<?x512xf32>
    %78 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%77 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %79 = tensor.empty(%46) : tensor<?x512xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%79 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %49, "mismatched size for broadcast"
    %81 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%78, %80 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%76 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x512xf32>
    %82 = arith.muli %56, %c512_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %0, %c512_i64 : i64
    %84 = arith.divsi %83, %82 : i64
    %85 = arith.select %8, %84, %0 : i64
    %86 = arith.select %55, %84, %1 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %87 = arith.muli %85, %86 : i64
    %88 = arith.muli %87, %c512_i64 : i64
    %89 = arith.divsi %88, %65 : i64
    %90 = arith.select %8, %89, %0 : i64
    %91 = arith.select %55, %89, %1 : i64
    %from_elements_14 = tensor.from_elements %90, %91, %89, %c64_i64 : tensor<4xi64>
    %reshape_15 = tensor.reshape %81(%from_elements_14) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %92 = arith.index_cast %90 : i64 to index
    %93 = arith.index_cast %91 : i64 to index
    %94 = tensor.empty(%92, %93) : tensor<?x8x?x64xf32>
    %transposed_16 = linalg.transpose ins(%reshape_15 : tensor<?x?x8x64xf32>) outs(%94 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%75 : tensor<64x512xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%77 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %96 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%79 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %49, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%76 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x512xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %97(%from_elements_14) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x?x8x64xf32>) outs(%94 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %expanded_21 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 32] : tensor<1x?x32xf32> into tensor<1x1x?x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [%72, 64, %73, 32] [1, 1, 1, 1] : tensor<?x64x?x64xf32> to tensor<?x64x?x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_12[0, 0, 0, 32] [%72, 64, %73, 32] [1, 1, 1, 1] : tensor<?x64x?x64xf32> to tensor<?x64x?x32xf32>
    %98 = arith.cmpi eq, %73, %dim_9 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = tensor.empty(%72, %73) : tensor<?x64x?x32xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_21 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %concat = tensor.concat dim(3) %102, %105 : (tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) -> tensor<?x64x?x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [%92, 8, %93, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [%92, 8, %93, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %106 = arith.cmpi eq, %93, %dim_9 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%92, %93) : tensor<?x8x?x32xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_25 = tensor.concat dim(3) %110, %113 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_26 = tensor.dim %110, %c0 : tensor<?x8x?x32xf32>
    %dim_27 = tensor.dim %110, %c2 : tensor<?x8x?x32xf32>
    %expanded_28 = tensor.expand_shape %concat_25 [[0], [1], [2, 3], [4]] output_shape [%dim_26, 8, 1, %dim_27, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    %114 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim, %dim_9) : tensor<?x8x8x?x64xf32>
    %116 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 3 : index
      %369 = linalg.index 4 : index
      %370 = arith.cmpi eq, %dim_26, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %dim_27, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %expanded_28[%371, %367, %c0, %373, %369] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    %117 = arith.muli %51, %c64_i64 : i64
    %118 = arith.muli %117, %1 : i64
    %119 = arith.select %55, %117, %118 : i64
    %120 = arith.muli %119, %c64_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %0, %c64_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.muli %122, %c64_i64 : i64
    %124 = arith.divsi %123, %120 : i64
    %125 = arith.select %8, %124, %0 : i64
    %126 = arith.select %55, %124, %1 : i64
    %from_elements_29 = tensor.from_elements %125, %c64_i64, %126, %c64_i64 : tensor<4xi64>
    %reshape_30 = tensor.reshape %116(%from_elements_29) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %expanded_31 = tensor.expand_shape %transposed_19 [[0], [1], [2, 3], [4]] output_shape [%92, 8, 1, %93, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %127 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 3 : index
      %369 = linalg.index 4 : index
      %370 = arith.cmpi eq, %92, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %93, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %expanded_31[%371, %367, %c0, %373, %369] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %127(%from_elements_29) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %128 = arith.index_cast %125 : i64 to index
    %129 = arith.index_cast %126 : i64 to index
    %130 = tensor.empty(%128, %129) : tensor<?x64x64x?xf32>
    %transposed_33 = linalg.transpose ins(%reshape_30 : tensor<?x64x?x64xf32>) outs(%130 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim, %dim_9) : tensor<?x64x?x64xf32>
    %132 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %dim_108 = tensor.dim %102, %c0 : tensor<?x64x?x32xf32>
      %370 = arith.cmpi eq, %dim_108, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %dim_109 = tensor.dim %102, %c2 : tensor<?x64x?x32xf32>
      %372 = arith.cmpi eq, %dim_109, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %concat[%371, %367, %373, %369] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    %133 = arith.cmpi slt, %121, %c0_i64 : i64
    %134 = arith.select %133, %c1_i64, %121 : i64
    %135 = arith.extui %133 : i1 to i64
    %136 = arith.muli %134, %1 : i64
    %137 = arith.addi %135, %c1_i64 : i64
    %138 = arith.select %55, %134, %136 : i64
    %139 = arith.select %55, %137, %135 : i64
    %140 = arith.muli %138, %c64_i64 : i64
    %141 = arith.cmpi sle, %139, %c1_i64 : i64
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %142 = arith.divsi %123, %140 : i64
    %143 = arith.select %133, %142, %121 : i64
    %144 = arith.select %55, %142, %1 : i64
    %from_elements_34 = tensor.from_elements %143, %144, %c64_i64 : tensor<3xi64>
    %reshape_35 = tensor.reshape %132(%from_elements_34) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %145 = tensor.empty(%dim, %dim_9) : tensor<?x64x64x?xf32>
    %146 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %128, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %129, %c1 : index
      %373 = arith.select %372, %c0, %369 : index
      %extracted = tensor.extract %transposed_33[%371, %367, %368, %373] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    %147 = arith.muli %134, %c64_i64 : i64
    %148 = arith.muli %147, %1 : i64
    %149 = arith.select %55, %147, %148 : i64
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %0, %c4096_i64 : i64
    %151 = arith.muli %150, %1 : i64
    %152 = arith.divsi %151, %149 : i64
    %153 = arith.select %133, %152, %121 : i64
    %154 = arith.select %55, %152, %1 : i64
    %from_elements_36 = tensor.from_elements %153, %c64_i64, %154 : tensor<3xi64>
    %reshape_37 = tensor.reshape %146(%from_elements_36) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    %155 = arith.index_cast %143 : i64 to index
    %156 = arith.index_cast %144 : i64 to index
    %157 = arith.index_cast %154 : i64 to index
    %158 = arith.cmpi eq, %143, %153 : i64
    cf.assert %158, "mismatching contracting dimension"
    %159 = tensor.empty(%155, %156, %157) : tensor<?x?x?xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %161 = linalg.batch_matmul ins(%reshape_35, %reshape_37 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%160 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %162 = arith.muli %119, %1 : i64
    %163 = arith.select %55, %117, %162 : i64
    %164 = arith.select %55, %64, %52 : i64
    %165 = arith.cmpi sle, %164, %c1_i64 : i64
    cf.assert %165, "must have at most one inferred (negative) dimension"
    %166 = arith.muli %143, %144 : i64
    %167 = arith.muli %166, %154 : i64
    %168 = arith.divsi %167, %163 : i64
    %169 = arith.select %8, %168, %0 : i64
    %170 = arith.select %55, %168, %1 : i64
    %from_elements_38 = tensor.from_elements %169, %c64_i64, %170, %170 : tensor<4xi64>
    %reshape_39 = tensor.reshape %161(%from_elements_38) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x64x?x?xf32>
    %171 = arith.index_cast %169 : i64 to index
    %172 = arith.index_cast %170 : i64 to index
    %173 = tensor.empty(%171, %172, %172) : tensor<?x64x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_39 : tensor<?x64x?x?xf32>) outs(%173 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.mulf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %175 = arith.cmpi eq, %171, %9 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = arith.cmpi eq, %172, %dim_9 : index
    cf.assert %176, "mismatched size for broadcast"
    cf.assert %176, "mismatched size for broadcast"
    %177 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %21 : tensor<?x64x?x?xf32>, tensor<?x1x?x?xf32>) outs(%173 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %178 = arith.select %55, %c1, %dim_9 : index
    %179 = tensor.empty(%9, %178) : tensor<?x64x?x1xf32>
    %expanded_40 = tensor.expand_shape %arg1 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %180 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<64x1xf32>) outs(%179 : tensor<?x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x?x1xf32>
    %concat_41 = tensor.concat dim(3) %177, %180 : (tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) -> tensor<?x64x?x?xf32>
    %dim_42 = tensor.dim %177, %c0 : tensor<?x64x?x?xf32>
    %dim_43 = tensor.dim %177, %c2 : tensor<?x64x?x?xf32>
    %181 = tensor.empty(%dim_42, %dim_43) : tensor<?x64x?xi64>
    %182 = linalg.fill ins(%c0_i64 : i64) outs(%181 : tensor<?x64x?xi64>) -> tensor<?x64x?xi64>
    %183 = tensor.empty(%dim_42, %dim_43) : tensor<?x64x?xf32>
    %184 = linalg.fill ins(%cst_0 : f32) outs(%183 : tensor<?x64x?xf32>) -> tensor<?x64x?xf32>
    %185:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_41 : tensor<?x64x?x?xf32>) outs(%184, %182 : tensor<?x64x?xf32>, tensor<?x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_108 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<?x64x?xf32>, tensor<?x64x?xi64>)
    %expanded_44 = tensor.expand_shape %185#0 [[0], [1], [2, 3]] output_shape [%dim_42, 64, %dim_43, 1] : tensor<?x64x?xf32> into tensor<?x64x?x1xf32>
    %dim_45 = tensor.dim %177, %c3 : tensor<?x64x?x?xf32>
    %186 = affine.apply #map16()[%dim_45]
    %187 = tensor.empty(%dim_42, %dim_43, %186) : tensor<?x64x?x?xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_44 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%187 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %189:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188 : tensor<?x64x?x?xf32>) outs(%184, %182 : tensor<?x64x?xf32>, tensor<?x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_108 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<?x64x?xf32>, tensor<?x64x?xi64>)
    %expanded_46 = tensor.expand_shape %189#0 [[0], [1], [2, 3]] output_shape [%dim_42, 64, %dim_43, 1] : tensor<?x64x?xf32> into tensor<?x64x?x1xf32>
    %190 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %expanded_46 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%187 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<?x64x?x?xf32>) outs(%187 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %192 = tensor.empty(%dim_42, %dim_43) : tensor<?x64x?x1xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<?x64x?x1xf32>) -> tensor<?x64x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<?x64x?x?xf32>) outs(%193 : tensor<?x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %194 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%187 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.divf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %196 = arith.index_cast %186 : index to i64
    %197 = arith.minsi %196, %c0_i64 : i64
    %198 = arith.index_cast %197 : i64 to index
    %199 = arith.addi %186, %c-1 : index
    %200 = arith.cmpi slt, %199, %c0 : index
    %201 = arith.select %200, %c-1, %199 : index
    %202 = arith.minsi %201, %186 : index
    %203 = arith.subi %202, %198 : index
    %204 = arith.maxsi %203, %c0 : index
    %extracted_slice_47 = tensor.extract_slice %195[0, 0, 0, %198] [%dim_42, 64, %dim_43, %204] [1, 1, 1, 1] : tensor<?x64x?x?xf32> to tensor<?x64x?x?xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %205 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x64x?x?xf32>
    %206 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%205 : tensor<?x64x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %dim_42, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %dim_43, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %374 = arith.cmpi eq, %204, %c1 : index
      %375 = arith.select %374, %c0, %369 : index
      %extracted = tensor.extract %extracted_slice_47[%371, %367, %373, %375] : tensor<?x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x?xf32>
    %207 = arith.muli %138, %1 : i64
    %208 = arith.addi %139, %c1_i64 : i64
    %209 = arith.select %55, %134, %207 : i64
    %210 = arith.select %55, %208, %135 : i64
    %211 = arith.cmpi sle, %210, %c1_i64 : i64
    cf.assert %211, "must have at most one inferred (negative) dimension"
    %212 = arith.muli %122, %1 : i64
    %213 = arith.divsi %212, %209 : i64
    %214 = arith.select %133, %213, %121 : i64
    %215 = arith.select %55, %213, %1 : i64
    %from_elements_48 = tensor.from_elements %214, %215, %215 : tensor<3xi64>
    %reshape_49 = tensor.reshape %206(%from_elements_48) : (tensor<?x64x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %216 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %128, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %129, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %reshape_32[%371, %367, %373, %369] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %reshape_50 = tensor.reshape %216(%from_elements_34) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %217 = arith.index_cast %214 : i64 to index
    %218 = arith.index_cast %215 : i64 to index
    %219 = arith.cmpi eq, %214, %143 : i64
    cf.assert %219, "mismatching contracting dimension"
    %220 = arith.cmpi eq, %215, %144 : i64
    cf.assert %220, "mismatching contracting dimension"
    %221 = tensor.empty(%217, %218) : tensor<?x?x64xf32>
    %222 = linalg.fill ins(%cst : f32) outs(%221 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    %223 = linalg.batch_matmul ins(%reshape_49, %reshape_50 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%222 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %224 = arith.muli %214, %215 : i64
    %225 = arith.muli %224, %c64_i64 : i64
    %226 = arith.divsi %225, %120 : i64
    %227 = arith.select %8, %226, %0 : i64
    %228 = arith.select %55, %226, %1 : i64
    %from_elements_51 = tensor.from_elements %227, %c64_i64, %228, %c64_i64 : tensor<4xi64>
    %reshape_52 = tensor.reshape %223(%from_elements_51) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %229 = arith.index_cast %227 : i64 to index
    %230 = arith.index_cast %228 : i64 to index
    %231 = tensor.empty(%229, %230) : tensor<?x?x64x64xf32>
    %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<?x64x?x64xf32>) outs(%231 : tensor<?x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %232 = arith.muli %227, %228 : i64
    %233 = arith.muli %232, %c4096_i64 : i64
    %234 = arith.divsi %233, %56 : i64
    %235 = arith.select %8, %234, %0 : i64
    %236 = arith.select %55, %234, %1 : i64
    %from_elements_54 = tensor.from_elements %235, %236, %234 : tensor<3xi64>
    %reshape_55 = tensor.reshape %transposed_53(%from_elements_54) : (tensor<?x?x64x64xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %cast = tensor.cast %reshape_55 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_56 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %237 = tensor.empty() : tensor<4096x64xf32>
    %transposed_57 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%237 : tensor<4096x64xf32>) permutation = [1, 0] 
    %238 = arith.index_cast %235 : i64 to index
    %239 = tensor.empty(%238) : tensor<?x64xf32>
    %240 = linalg.fill ins(%cst : f32) outs(%239 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %241 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%240 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %242 = tensor.empty(%46) : tensor<?x64xf32>
    %243 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%242 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %244 = arith.cmpi eq, %238, %46 : index
    cf.assert %244, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%241, %243 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%239 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %246 = arith.muli %235, %c64_i64 : i64
    %247 = arith.divsi %246, %65 : i64
    %248 = arith.select %8, %247, %0 : i64
    %249 = arith.select %55, %247, %1 : i64
    %from_elements_58 = tensor.from_elements %248, %249, %c64_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %245(%from_elements_58) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %250 = arith.index_cast %248 : i64 to index
    %251 = arith.cmpi eq, %dim, %250 : index
    cf.assert %251, "mismatched size for broadcast"
    %252 = arith.index_cast %249 : i64 to index
    %253 = arith.cmpi eq, %dim_9, %252 : index
    cf.assert %253, "mismatched size for broadcast"
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_59 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_7 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_4 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<?x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %259 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %260 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %261 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_7 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_4 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<?x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %267 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %269 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %268 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_60 = tensor.collapse_shape %269 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_61 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%41 : tensor<64x4096xf32>) permutation = [1, 0] 
    %270 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%43 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %271 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%47 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4096xf32>
    cf.assert %49, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%270, %271 : tensor<?x4096xf32>, tensor<?x4096xf32>) outs(%42 : tensor<?x4096xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x4096xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %272(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x64x64xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<?x?x64x64xf32>) outs(%74 : tensor<?x64x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%75 : tensor<64x512xf32>) permutation = [1, 0] 
    %273 = linalg.matmul ins(%collapsed_60, %transposed_64 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%77 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %274 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%79 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %49, "mismatched size for broadcast"
    %275 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%273, %274 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%76 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x512xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_65 = tensor.reshape %275(%from_elements_14) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_66 = linalg.transpose ins(%reshape_65 : tensor<?x?x8x64xf32>) outs(%94 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%75 : tensor<64x512xf32>) permutation = [1, 0] 
    %276 = linalg.matmul ins(%collapsed_60, %transposed_67 : tensor<?x64xf32>, tensor<64x512xf32>) outs(%77 : tensor<?x512xf32>) -> tensor<?x512xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %277 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%79 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x512xf32>
    cf.assert %49, "mismatched size for broadcast"
    %278 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%276, %277 : tensor<?x512xf32>, tensor<?x512xf32>) outs(%76 : tensor<?x512xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x512xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %278(%from_elements_14) : (tensor<?x512xf32>, tensor<4xi64>) -> tensor<?x?x8x64xf32>
    %transposed_69 = linalg.transpose ins(%reshape_68 : tensor<?x?x8x64xf32>) outs(%94 : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_70 = tensor.extract_slice %transposed_63[0, 0, 0, 0] [%72, 64, %73, 32] [1, 1, 1, 1] : tensor<?x64x?x64xf32> to tensor<?x64x?x32xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_63[0, 0, 0, 32] [%72, 64, %73, 32] [1, 1, 1, 1] : tensor<?x64x?x64xf32> to tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %279 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %expanded_20 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %280 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_21 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %281 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %280 : tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %282 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71, %expanded_20 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    cf.assert %98, "mismatched size for broadcast"
    %283 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70, %expanded_21 : tensor<?x64x?x32xf32>, tensor<1x1x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %284 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %283 : tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) outs(%99 : tensor<?x64x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x32xf32>
    %concat_72 = tensor.concat dim(3) %281, %284 : (tensor<?x64x?x32xf32>, tensor<?x64x?x32xf32>) -> tensor<?x64x?x64xf32>
    %extracted_slice_73 = tensor.extract_slice %transposed_66[0, 0, 0, 0] [%92, 8, %93, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    %extracted_slice_74 = tensor.extract_slice %transposed_66[0, 0, 0, 32] [%92, 8, %93, 32] [1, 1, 1, 1] : tensor<?x8x?x64xf32> to tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %285 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %expanded_20 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %286 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_21 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %287 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %286 : tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %288 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %expanded_20 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    cf.assert %106, "mismatched size for broadcast"
    %289 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %expanded_21 : tensor<?x8x?x32xf32>, tensor<1x1x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %290 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %289 : tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) outs(%107 : tensor<?x8x?x32xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x8x?x32xf32>
    %concat_75 = tensor.concat dim(3) %287, %290 : (tensor<?x8x?x32xf32>, tensor<?x8x?x32xf32>) -> tensor<?x8x?x64xf32>
    %dim_76 = tensor.dim %287, %c0 : tensor<?x8x?x32xf32>
    %dim_77 = tensor.dim %287, %c2 : tensor<?x8x?x32xf32>
    %expanded_78 = tensor.expand_shape %concat_75 [[0], [1], [2, 3], [4]] output_shape [%dim_76, 8, 1, %dim_77, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %291 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 3 : index
      %369 = linalg.index 4 : index
      %370 = arith.cmpi eq, %dim_76, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %dim_77, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %expanded_78[%371, %367, %c0, %373, %369] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %291(%from_elements_29) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %expanded_80 = tensor.expand_shape %transposed_69 [[0], [1], [2, 3], [4]] output_shape [%92, 8, 1, %93, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %292 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<?x8x8x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 3 : index
      %369 = linalg.index 4 : index
      %370 = arith.cmpi eq, %92, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %93, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %expanded_80[%371, %367, %c0, %373, %369] : tensor<?x8x1x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x8x?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_81 = tensor.reshape %292(%from_elements_29) : (tensor<?x8x8x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %transposed_82 = linalg.transpose ins(%reshape_79 : tensor<?x64x?x64xf32>) outs(%130 : tensor<?x64x64x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %293 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %dim_108 = tensor.dim %281, %c0 : tensor<?x64x?x32xf32>
      %370 = arith.cmpi eq, %dim_108, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %dim_109 = tensor.dim %281, %c2 : tensor<?x64x?x32xf32>
      %372 = arith.cmpi eq, %dim_109, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %concat_72[%371, %367, %373, %369] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %293(%from_elements_34) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %294 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<?x64x64x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %128, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %129, %c1 : index
      %373 = arith.select %372, %c0, %369 : index
      %extracted = tensor.extract %transposed_82[%371, %367, %368, %373] : tensor<?x64x64x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x64x?xf32>
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %reshape_84 = tensor.reshape %294(%from_elements_36) : (tensor<?x64x64x?xf32>, tensor<3xi64>) -> tensor<?x64x?xf32>
    cf.assert %158, "mismatching contracting dimension"
    %295 = linalg.batch_matmul ins(%reshape_83, %reshape_84 : tensor<?x?x64xf32>, tensor<?x64x?xf32>) outs(%160 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %165, "must have at most one inferred (negative) dimension"
    %reshape_85 = tensor.reshape %295(%from_elements_38) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x64x?x?xf32>
    %296 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_85 : tensor<?x64x?x?xf32>) outs(%173 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.mulf %in, %cst_8 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    cf.assert %175, "mismatched size for broadcast"
    cf.assert %176, "mismatched size for broadcast"
    cf.assert %176, "mismatched size for broadcast"
    %297 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %14 : tensor<?x64x?x?xf32>, tensor<?x1x?x?xf32>) outs(%173 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %expanded_86 = tensor.expand_shape %arg12 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %298 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<64x1xf32>) outs(%179 : tensor<?x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64x?x1xf32>
    %concat_87 = tensor.concat dim(3) %297, %298 : (tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) -> tensor<?x64x?x?xf32>
    %dim_88 = tensor.dim %297, %c0 : tensor<?x64x?x?xf32>
    %dim_89 = tensor.dim %297, %c2 : tensor<?x64x?x?xf32>
    %299 = tensor.empty(%dim_88, %dim_89) : tensor<?x64x?xi64>
    %300 = linalg.fill ins(%c0_i64 : i64) outs(%299 : tensor<?x64x?xi64>) -> tensor<?x64x?xi64>
    %301 = tensor.empty(%dim_88, %dim_89) : tensor<?x64x?xf32>
    %302 = linalg.fill ins(%cst_0 : f32) outs(%301 : tensor<?x64x?xf32>) -> tensor<?x64x?xf32>
    %303:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_87 : tensor<?x64x?x?xf32>) outs(%302, %300 : tensor<?x64x?xf32>, tensor<?x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_108 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<?x64x?xf32>, tensor<?x64x?xi64>)
    %expanded_90 = tensor.expand_shape %303#0 [[0], [1], [2, 3]] output_shape [%dim_88, 64, %dim_89, 1] : tensor<?x64x?xf32> into tensor<?x64x?x1xf32>
    %dim_91 = tensor.dim %297, %c3 : tensor<?x64x?x?xf32>
    %304 = affine.apply #map16()[%dim_91]
    %305 = tensor.empty(%dim_88, %dim_89, %304) : tensor<?x64x?x?xf32>
    %306 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_90 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%305 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %307:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%306 : tensor<?x64x?x?xf32>) outs(%302, %300 : tensor<?x64x?xf32>, tensor<?x64x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_108: i64):
      %366 = linalg.index 3 : index
      %367 = arith.index_cast %366 : index to i64
      %368 = arith.maximumf %in, %out : f32
      %369 = arith.cmpf ogt, %in, %out : f32
      %370 = arith.select %369, %367, %out_108 : i64
      linalg.yield %368, %370 : f32, i64
    } -> (tensor<?x64x?xf32>, tensor<?x64x?xi64>)
    %expanded_92 = tensor.expand_shape %307#0 [[0], [1], [2, 3]] output_shape [%dim_88, 64, %dim_89, 1] : tensor<?x64x?xf32> into tensor<?x64x?x1xf32>
    %308 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %expanded_92 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%305 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.subf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %309 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<?x64x?x?xf32>) outs(%305 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.exp %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %310 = tensor.empty(%dim_88, %dim_89) : tensor<?x64x?x1xf32>
    %311 = linalg.fill ins(%cst : f32) outs(%310 : tensor<?x64x?x1xf32>) -> tensor<?x64x?x1xf32>
    %312 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%309 : tensor<?x64x?x?xf32>) outs(%311 : tensor<?x64x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x1xf32>
    %313 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %312 : tensor<?x64x?x?xf32>, tensor<?x64x?x1xf32>) outs(%305 : tensor<?x64x?x?xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.divf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64x?x?xf32>
    %314 = arith.index_cast %304 : index to i64
    %315 = arith.minsi %314, %c0_i64 : i64
    %316 = arith.index_cast %315 : i64 to index
    %317 = arith.addi %304, %c-1 : index
    %318 = arith.cmpi slt, %317, %c0 : index
    %319 = arith.select %318, %c-1, %317 : index
    %320 = arith.minsi %319, %304 : index
    %321 = arith.subi %320, %316 : index
    %322 = arith.maxsi %321, %c0 : index
    %extracted_slice_93 = tensor.extract_slice %313[0, 0, 0, %316] [%dim_88, 64, %dim_89, %322] [1, 1, 1, 1] : tensor<?x64x?x?xf32> to tensor<?x64x?x?xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %323 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%205 : tensor<?x64x?x?xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %dim_88, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %dim_89, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %374 = arith.cmpi eq, %322, %c1 : index
      %375 = arith.select %374, %c0, %369 : index
      %extracted = tensor.extract %extracted_slice_93[%371, %367, %373, %375] : tensor<?x64x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x?xf32>
    cf.assert %211, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %323(%from_elements_48) : (tensor<?x64x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %114, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %324 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x64x?x64xf32>) {
    ^bb0(%out: f32):
      %366 = linalg.index 0 : index
      %367 = linalg.index 1 : index
      %368 = linalg.index 2 : index
      %369 = linalg.index 3 : index
      %370 = arith.cmpi eq, %128, %c1 : index
      %371 = arith.select %370, %c0, %366 : index
      %372 = arith.cmpi eq, %129, %c1 : index
      %373 = arith.select %372, %c0, %368 : index
      %extracted = tensor.extract %reshape_81[%371, %367, %373, %369] : tensor<?x64x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x64x?x64xf32>
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %reshape_95 = tensor.reshape %324(%from_elements_34) : (tensor<?x64x?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    cf.assert %219, "mismatching contracting dimension"
    cf.assert %220, "mismatching contracting dimension"
    %325 = linalg.batch_matmul ins(%reshape_94, %reshape_95 : tensor<?x?x?xf32>, tensor<?x?x64xf32>) outs(%222 : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_96 = tensor.reshape %325(%from_elements_51) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x64x?x64xf32>
    %transposed_97 = linalg.transpose ins(%reshape_96 : tensor<?x64x?x64xf32>) outs(%231 : tensor<?x?x64x64xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %transposed_97(%from_elements_54) : (tensor<?x?x64x64xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %cast_99 = tensor.cast %reshape_98 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_100 = tensor.collapse_shape %cast_99 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %transposed_101 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%237 : tensor<4096x64xf32>) permutation = [1, 0] 
    %326 = arith.index_cast %235 : i64 to index
    %327 = tensor.empty(%326) : tensor<?x64xf32>
    %328 = linalg.fill ins(%cst : f32) outs(%327 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %329 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%328 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %45, "negative values not allowed in new dimensions"
    %330 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%242 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %331 = arith.cmpi eq, %326, %46 : index
    cf.assert %331, "mismatched size for broadcast"
    %332 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%329, %330 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%327 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %333 = arith.muli %235, %c64_i64 : i64
    %334 = arith.divsi %333, %65 : i64
    %335 = arith.select %8, %334, %0 : i64
    %336 = arith.select %55, %334, %1 : i64
    %from_elements_102 = tensor.from_elements %335, %336, %c64_i64 : tensor<3xi64>
    %reshape_103 = tensor.reshape %332(%from_elements_102) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %337 = arith.index_cast %335 : i64 to index
    %338 = arith.cmpi eq, %dim, %337 : index
    cf.assert %338, "mismatched size for broadcast"
    %339 = arith.index_cast %336 : i64 to index
    %340 = arith.cmpi eq, %dim_9, %339 : index
    cf.assert %340, "mismatched size for broadcast"
    %341 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %reshape_103 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%342 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_7 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_4 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<?x?x1xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %346 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %348 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %347 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %348 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.addf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %366 : f32
    } -> tensor<?x?x64xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.addf %in, %out : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.divf %in, %cst_7 : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = arith.truncf %cst_4 : f64 to f32
      %367 = arith.addf %in, %366 : f32
      linalg.yield %367 : f32
    } -> tensor<?x?x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %366 = math.rsqrt %in : f32
      linalg.yield %366 : f32
    } -> tensor<?x?x1xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %354 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %356 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %355 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_108: f32, %out: f32):
      %366 = arith.mulf %in, %in_108 : f32
      linalg.yield %366 : f32
    } -> tensor<?x1x64xf32>
    %357 = tensor.empty() : tensor<64x128xf32>
    %transposed_104 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%357 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %356 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %358 = tensor.empty(%dim) : tensor<?x128xf32>
    %359 = linalg.fill ins(%cst : f32) outs(%358 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %360 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%359 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %361 = arith.muli %56, %c128_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %362 = arith.muli %0, %c128_i64 : i64
    %363 = arith.divsi %362, %361 : i64
    %364 = arith.select %8, %363, %0 : i64
    %365 = arith.select %55, %363, %1 : i64
    %from_elements_106 = tensor.from_elements %364, %365, %c128_i64 : tensor<3xi64>
    %reshape_107 = tensor.reshape %360(%from_elements_106) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_107, %concat_25, %transposed_19, %concat_75, %transposed_69 : tensor<?x?x128xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>
  }
}
