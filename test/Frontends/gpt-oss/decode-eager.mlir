// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of openai/gpt-oss-20b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Changed before the export: the mixture of experts is left out of the layer: torch-mlir sorts by
// tm_tensor, which MLIR has not.
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
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x1xi64>, %arg26: tensor<3x8x5x64xf32>, %arg27: tensor<3x8x5x64xf32>, %arg28: tensor<3x8x5x64xf32>, %arg29: tensor<3x8x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<i1>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %177 = arith.index_cast %in : i64 to index
      %178 = linalg.index 2 : index
      %179 = arith.cmpi slt, %177, %c128 : index
      cf.assert %179, "index must be smaller than dim size"
      %180 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %180, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%177, %178] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %177 = arith.addi %in, %c5_i64 : i64
      linalg.yield %177 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %177 = linalg.index 0 : index
      %178 = arith.index_cast %177 : index to i64
      linalg.yield %178 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %177 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %177 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %177 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1x6xf32>
    %13 = tensor.empty() : tensor<1x1x1x1xi64>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%13 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %177 = arith.subi %in, %c128_i64 : i64
      linalg.yield %177 : i64
    } -> tensor<1x1x1x1xi64>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %14 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %177 = arith.cmpi sgt, %in, %in_84 : i64
      linalg.yield %177 : i1
    } -> tensor<1x1x1x6xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %15 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %177 = arith.andi %in, %in_84 : i1
      linalg.yield %177 : i1
    } -> tensor<1x1x1x6xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %177 = arith.andi %in, %in_84 : i1
      linalg.yield %177 : i1
    } -> tensor<1x1x1x6xi1>
    %collapsed_10 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %19 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %177 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %20 = tensor.empty() : tensor<1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%20 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %177 = arith.sitofp %in : i64 to f32
      linalg.yield %177 : f32
    } -> tensor<1x1x1xf32>
    %22 = tensor.empty() : tensor<1x1x32xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_6 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%22 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<1x1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x32xf32>) outs(%22 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.cos %in : f32
      linalg.yield %177 : f32
    } -> tensor<1x1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x1x32xf32>) outs(%22 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_5 : f64 to f32
      %178 = arith.mulf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<1x1x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x1x32xf32>) outs(%22 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.sin %in : f32
      linalg.yield %177 : f32
    } -> tensor<1x1x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x32xf32>) outs(%22 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_5 : f64 to f32
      %178 = arith.mulf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<1x1x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %29 = tensor.empty() : tensor<3x1x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.divf %in, %cst_7 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_4 : f64 to f32
      %178 = arith.addf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.rsqrt %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %34 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %35 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %collapsed_12 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %37 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%37 : tensor<64x4096xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<3x4096xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %40 = linalg.matmul ins(%collapsed_12, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%39 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%38 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4096xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<3x4096xf32>, tensor<3x4096xf32>) outs(%38 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x4096xf32>
    %expanded_13 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 64, 64] : tensor<3x4096xf32> into tensor<3x1x64x64xf32>
    %43 = tensor.empty() : tensor<3x64x1x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x1x64x64xf32>) outs(%43 : tensor<3x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x512xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%44 : tensor<64x512xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<3x512xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %47 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%46 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x512xf32>
    %expanded_16 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %50 = tensor.empty() : tensor<3x8x1x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x1x8x64xf32>) outs(%50 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%44 : tensor<64x512xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%46 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %53 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x512xf32>
    %expanded_19 = tensor.expand_shape %53 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x1x8x64xf32>) outs(%50 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %expanded_22 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %54 = tensor.empty() : tensor<3x64x1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_22 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %concat = tensor.concat dim(3) %57, %60 : (tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) -> tensor<3x64x1x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %61 = tensor.empty() : tensor<3x8x1x32xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %concat_26 = tensor.concat dim(3) %64, %67 : (tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) -> tensor<3x8x1x64xf32>
    %concat_27 = tensor.concat dim(2) %arg26, %concat_26 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %concat_28 = tensor.concat dim(2) %arg27, %transposed_20 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %68 = tensor.empty() : tensor<3x8x8x6x64xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x8x6x64xf32>) outs(%68 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_29 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<3x8x6x64xf32>) outs(%68 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %71 = tensor.empty() : tensor<3x64x64x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<3x64x6x64xf32>) outs(%71 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<3x64x1x64xf32> into tensor<192x1x64xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %72 = tensor.empty() : tensor<192x1x6xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %74 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<192x1x64xf32>, tensor<192x64x6xf32>) outs(%73 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %expanded_33 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [3, 64, 1, 6] : tensor<192x1x6xf32> into tensor<3x64x1x6xf32>
    %75 = tensor.empty() : tensor<3x64x1x6xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<3x64x1x6xf32>) outs(%75 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.mulf %in, %cst_8 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x6xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %19 : tensor<3x64x1x6xf32>, tensor<3x1x1x6xf32>) outs(%75 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x6xf32>
    %78 = tensor.empty() : tensor<3x64x1x1xf32>
    %expanded_34 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<64x1x1xf32>) outs(%78 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x1x1xf32>
    %concat_35 = tensor.concat dim(3) %77, %79 : (tensor<3x64x1x6xf32>, tensor<3x64x1x1xf32>) -> tensor<3x64x1x7xf32>
    %80 = tensor.empty() : tensor<3x64x1xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<3x64x1xi64>) -> tensor<3x64x1xi64>
    %82 = tensor.empty() : tensor<3x64x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<3x64x1xf32>) -> tensor<3x64x1xf32>
    %84:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_35 : tensor<3x64x1x7xf32>) outs(%83, %81 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %177 = linalg.index 3 : index
      %178 = arith.index_cast %177 : index to i64
      %179 = arith.maximumf %in, %out : f32
      %180 = arith.cmpf ogt, %in, %out : f32
      %181 = arith.select %180, %178, %out_84 : i64
      linalg.yield %179, %181 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_36 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %85 = tensor.empty() : tensor<3x64x1x7xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_36 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %87:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<3x64x1x7xf32>) outs(%83, %81 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %177 = linalg.index 3 : index
      %178 = arith.index_cast %177 : index to i64
      %179 = arith.maximumf %in, %out : f32
      %180 = arith.cmpf ogt, %in, %out : f32
      %181 = arith.select %180, %178, %out_84 : i64
      linalg.yield %179, %181 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_37 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_37 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<3x64x1x7xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.exp %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%78 : tensor<3x64x1x1xf32>) -> tensor<3x64x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<3x64x1x7xf32>) outs(%90 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.divf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %extracted_slice_38 = tensor.extract_slice %92[0, 0, 0, 0] [3, 64, 1, 6] [1, 1, 1, 1] : tensor<3x64x1x7xf32> to tensor<3x64x1x6xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0, 1], [2], [3]] : tensor<3x64x1x6xf32> into tensor<192x1x6xf32>
    %collapsed_40 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %93 = tensor.empty() : tensor<192x1x64xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %95 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<192x1x6xf32>, tensor<192x6x64xf32>) outs(%94 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %expanded_41 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [3, 64, 1, 64] : tensor<192x1x64xf32> into tensor<3x64x1x64xf32>
    %96 = tensor.empty() : tensor<3x1x64x64xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<3x64x1x64xf32>) outs(%96 : tensor<3x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0], [1, 2, 3]] : tensor<3x1x64x64xf32> into tensor<3x4096xf32>
    %97 = tensor.empty() : tensor<4096x64xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%97 : tensor<4096x64xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<3x64xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %100 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%99 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%98 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<3x64xf32>, tensor<3x64xf32>) outs(%98 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64xf32>
    %expanded_45 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_45 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.divf %in, %cst_7 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_4 : f64 to f32
      %178 = arith.addf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<3x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.rsqrt %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %109 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %110 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.divf %in, %cst_7 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_4 : f64 to f32
      %178 = arith.addf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.rsqrt %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %117 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %collapsed_46 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %transposed_47 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%37 : tensor<64x4096xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%39 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %120 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%38 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4096xf32>
    %121 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%119, %120 : tensor<3x4096xf32>, tensor<3x4096xf32>) outs(%38 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x4096xf32>
    %expanded_48 = tensor.expand_shape %121 [[0], [1, 2, 3]] output_shape [3, 1, 64, 64] : tensor<3x4096xf32> into tensor<3x1x64x64xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<3x1x64x64xf32>) outs(%43 : tensor<3x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%44 : tensor<64x512xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_46, %transposed_50 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%46 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %123 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %124 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x512xf32>
    %expanded_51 = tensor.expand_shape %124 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<3x1x8x64xf32>) outs(%50 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%44 : tensor<64x512xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_46, %transposed_53 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%46 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %126 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %127 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%125, %126 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%45 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x512xf32>
    %expanded_54 = tensor.expand_shape %127 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<3x1x8x64xf32>) outs(%50 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_56 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_49[0, 0, 0, 32] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_22 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_22 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%54 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x32xf32>
    %concat_58 = tensor.concat dim(3) %130, %133 : (tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) -> tensor<3x64x1x64xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_52[0, 0, 0, 0] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_52[0, 0, 0, 32] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %expanded_22 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %expanded_22 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%61 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x8x1x32xf32>
    %concat_61 = tensor.concat dim(3) %136, %139 : (tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) -> tensor<3x8x1x64xf32>
    %concat_62 = tensor.concat dim(2) %arg28, %concat_61 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %concat_63 = tensor.concat dim(2) %arg29, %transposed_55 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_62 : tensor<3x8x6x64xf32>) outs(%68 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_64 = tensor.collapse_shape %140 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_63 : tensor<3x8x6x64xf32>) outs(%68 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<3x64x6x64xf32>) outs(%71 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_66 = tensor.collapse_shape %concat_58 [[0, 1], [2], [3]] : tensor<3x64x1x64xf32> into tensor<192x1x64xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %142 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<192x1x64xf32>, tensor<192x64x6xf32>) outs(%73 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %expanded_68 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [3, 64, 1, 6] : tensor<192x1x6xf32> into tensor<3x64x1x6xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<3x64x1x6xf32>) outs(%75 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.mulf %in, %cst_8 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x6xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %12 : tensor<3x64x1x6xf32>, tensor<3x1x1x6xf32>) outs(%75 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x6xf32>
    %expanded_69 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<64x1x1xf32>) outs(%78 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x1x1xf32>
    %concat_70 = tensor.concat dim(3) %144, %145 : (tensor<3x64x1x6xf32>, tensor<3x64x1x1xf32>) -> tensor<3x64x1x7xf32>
    %146:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_70 : tensor<3x64x1x7xf32>) outs(%83, %81 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %177 = linalg.index 3 : index
      %178 = arith.index_cast %177 : index to i64
      %179 = arith.maximumf %in, %out : f32
      %180 = arith.cmpf ogt, %in, %out : f32
      %181 = arith.select %180, %178, %out_84 : i64
      linalg.yield %179, %181 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_71 = tensor.expand_shape %146#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_71 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %148:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<3x64x1x7xf32>) outs(%83, %81 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %177 = linalg.index 3 : index
      %178 = arith.index_cast %177 : index to i64
      %179 = arith.maximumf %in, %out : f32
      %180 = arith.cmpf ogt, %in, %out : f32
      %181 = arith.select %180, %178, %out_84 : i64
      linalg.yield %179, %181 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_72 = tensor.expand_shape %148#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_72 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.subf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<3x64x1x7xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.exp %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<3x64x1x7xf32>) outs(%90 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %151 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%85 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.divf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64x1x7xf32>
    %extracted_slice_73 = tensor.extract_slice %152[0, 0, 0, 0] [3, 64, 1, 6] [1, 1, 1, 1] : tensor<3x64x1x7xf32> to tensor<3x64x1x6xf32>
    %collapsed_74 = tensor.collapse_shape %extracted_slice_73 [[0, 1], [2], [3]] : tensor<3x64x1x6xf32> into tensor<192x1x6xf32>
    %collapsed_75 = tensor.collapse_shape %141 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %153 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<192x1x6xf32>, tensor<192x6x64xf32>) outs(%94 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %expanded_76 = tensor.expand_shape %153 [[0, 1], [2], [3]] output_shape [3, 64, 1, 64] : tensor<192x1x64xf32> into tensor<3x64x1x64xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<3x64x1x64xf32>) outs(%96 : tensor<3x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_78 = tensor.collapse_shape %transposed_77 [[0], [1, 2, 3]] : tensor<3x1x64x64xf32> into tensor<3x4096xf32>
    %transposed_79 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%97 : tensor<4096x64xf32>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%99 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %155 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%98 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64xf32>
    %156 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%154, %155 : tensor<3x64xf32>, tensor<3x64xf32>) outs(%98 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x64xf32>
    %expanded_80 = tensor.expand_shape %156 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_80 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.divf %in, %cst_7 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_4 : f64 to f32
      %178 = arith.addf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<3x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.rsqrt %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %162 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %164 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %163 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %164 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.addf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.addf %in, %out : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.divf %in, %cst_7 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = arith.truncf %cst_4 : f64 to f32
      %178 = arith.addf %in, %177 : f32
      linalg.yield %178 : f32
    } -> tensor<3x1x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %177 = math.rsqrt %in : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %171 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %177 = arith.mulf %in, %in_84 : f32
      linalg.yield %177 : f32
    } -> tensor<3x1x64xf32>
    %173 = tensor.empty() : tensor<64x128xf32>
    %transposed_81 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%173 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %172 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %174 = tensor.empty() : tensor<3x128xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %176 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%175 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_83 = tensor.expand_shape %176 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_83, %concat_27, %concat_28, %concat_62, %concat_63 : tensor<3x1x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>
  }
}
