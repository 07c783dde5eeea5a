// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, padded-decode-eager: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
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
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x1xi64>, %arg26: tensor<3x8x5x64xf32>, %arg27: tensor<3x8x5x64xf32>, %arg28: tensor<3x8x5x64xf32>, %arg29: tensor<3x8x5x64xf32>, %arg30: tensor<3x6xi64>) -> (tensor<3x1x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
    %cst_6 = arith.constant dense<"0x0000803F3565303FA216F33EAA7FA73EFAD3663EFD0C1F3E9F2FDB3D6407973D9421503DD5DD013D6F649E3C94EC3D3C40A8DE3B14FE7C3B0338093B78F7893A3C54EF39B9990739C6AD2038FC6DDD3728939837FA4252372CE110372BA8C7368C92893647963D3645A202366806B4352817783500F22A35EB93EB34D352A234"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.index_cast %in : i64 to index
      %185 = linalg.index 2 : index
      %186 = arith.cmpi slt, %184, %c128 : index
      cf.assert %186, "index must be smaller than dim size"
      %187 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %187, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%184, %185] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.addi %in, %c5_i64 : i64
      linalg.yield %184 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<3x6xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<3x6xi64>) outs(%5 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %184 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %184 : i1
    } -> tensor<3x6xi1>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %184 = linalg.index 0 : index
      %185 = arith.index_cast %184 : index to i64
      linalg.yield %185 : i64
    } -> tensor<3xi64>
    %9 = tensor.empty() : tensor<6xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %184 = linalg.index 0 : index
      %185 = arith.index_cast %184 : index to i64
      linalg.yield %185 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %11 = tensor.empty() : tensor<1x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %184 = arith.cmpi sle, %in, %in_83 : i64
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %12 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %14 = tensor.empty() : tensor<3x1x1x6xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %184 = arith.cmpi slt, %in, %c0_i64 : i64
      %185 = arith.addi %in, %c3_i64 : i64
      %186 = arith.select %184, %185, %in : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %189 = arith.addi %in_83, %c6_i64 : i64
      %190 = arith.select %188, %189, %in_83 : i64
      %191 = arith.index_cast %190 : i64 to index
      %extracted = tensor.extract %6[%187, %191] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x1x6xi1>, tensor<3x1x1x6xi1>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<3x1x1x6xi1>
    %17 = tensor.empty() : tensor<3x1x1x6xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_2, %cst_1 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %184 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1x6xf32>
    %19 = tensor.empty() : tensor<1x1x1x1xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x1x1xi64>) outs(%19 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %184 = arith.subi %in, %c128_i64 : i64
      linalg.yield %184 : i64
    } -> tensor<1x1x1x1xi64>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %20 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_83: i64, %out: i1):
      %184 = arith.cmpi sgt, %in, %in_83 : i64
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %21 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %12 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %23 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<1x1x1x6xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %15 : tensor<1x1x1x6xi1>, tensor<3x1x1x6xi1>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %184 = arith.andi %in, %in_83 : i1
      linalg.yield %184 : i1
    } -> tensor<3x1x1x6xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_2, %cst_1 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %184 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %27 = tensor.empty() : tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%27 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %184 = arith.sitofp %in : i64 to f32
      linalg.yield %184 : f32
    } -> tensor<1x1x1xf32>
    %29 = tensor.empty() : tensor<1x1x32xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_6 : tensor<1x1x1xf32>, tensor<32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<1x1x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.cos %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x1x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_5 : f64 to f32
      %185 = arith.mulf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x1x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.sin %in : f32
      linalg.yield %184 : f32
    } -> tensor<1x1x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x32xf32>) outs(%29 : tensor<1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_5 : f64 to f32
      %185 = arith.mulf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<1x1x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %36 = tensor.empty() : tensor<3x1x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_4 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %41 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %42 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %collapsed = tensor.collapse_shape %43 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %44 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%44 : tensor<64x4096xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<3x4096xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%46 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%45 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4096xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<3x4096xf32>, tensor<3x4096xf32>) outs(%45 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x4096xf32>
    %expanded_12 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [3, 1, 64, 64] : tensor<3x4096xf32> into tensor<3x1x64x64xf32>
    %50 = tensor.empty() : tensor<3x64x1x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<3x1x64x64xf32>) outs(%50 : tensor<3x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<64x512xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%51 : tensor<64x512xf32>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<3x512xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %54 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%53 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x512xf32>
    %expanded_15 = tensor.expand_shape %56 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %57 = tensor.empty() : tensor<3x8x1x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<3x1x8x64xf32>) outs(%57 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%51 : tensor<64x512xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%53 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x512xf32>
    %expanded_18 = tensor.expand_shape %60 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x1x8x64xf32>) outs(%57 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %expanded_21 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 1, 32] : tensor<1x1x32xf32> into tensor<1x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %61 = tensor.empty() : tensor<3x64x1x32xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %concat = tensor.concat dim(3) %64, %67 : (tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) -> tensor<3x64x1x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %68 = tensor.empty() : tensor<3x8x1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %70 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %73 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %concat_25 = tensor.concat dim(3) %71, %74 : (tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) -> tensor<3x8x1x64xf32>
    %concat_26 = tensor.concat dim(2) %arg26, %concat_25 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %concat_27 = tensor.concat dim(2) %arg27, %transposed_19 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %75 = tensor.empty() : tensor<3x8x8x6x64xf32>
    %76 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<3x8x6x64xf32>) outs(%75 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_28 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x8x6x64xf32>) outs(%75 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %78 = tensor.empty() : tensor<3x64x64x6xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<3x64x6x64xf32>) outs(%78 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<3x64x1x64xf32> into tensor<192x1x64xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %79 = tensor.empty() : tensor<192x1x6xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %81 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<192x1x64xf32>, tensor<192x64x6xf32>) outs(%80 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %expanded_32 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [3, 64, 1, 6] : tensor<192x1x6xf32> into tensor<3x64x1x6xf32>
    %82 = tensor.empty() : tensor<3x64x1x6xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<3x64x1x6xf32>) outs(%82 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_8 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x6xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %26 : tensor<3x64x1x6xf32>, tensor<3x1x1x6xf32>) outs(%82 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x6xf32>
    %85 = tensor.empty() : tensor<3x64x1x1xf32>
    %expanded_33 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<64x1x1xf32>) outs(%85 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x1x1xf32>
    %concat_34 = tensor.concat dim(3) %84, %86 : (tensor<3x64x1x6xf32>, tensor<3x64x1x1xf32>) -> tensor<3x64x1x7xf32>
    %87 = tensor.empty() : tensor<3x64x1xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<3x64x1xi64>) -> tensor<3x64x1xi64>
    %89 = tensor.empty() : tensor<3x64x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<3x64x1xf32>) -> tensor<3x64x1xf32>
    %91:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_34 : tensor<3x64x1x7xf32>) outs(%90, %88 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_83 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_35 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %92 = tensor.empty() : tensor<3x64x1x7xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_35 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %94:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<3x64x1x7xf32>) outs(%90, %88 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_83 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_36 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_36 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<3x64x1x7xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%85 : tensor<3x64x1x1xf32>) -> tensor<3x64x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<3x64x1x7xf32>) outs(%97 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.divf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %extracted_slice_37 = tensor.extract_slice %99[0, 0, 0, 0] [3, 64, 1, 6] [1, 1, 1, 1] : tensor<3x64x1x7xf32> to tensor<3x64x1x6xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2], [3]] : tensor<3x64x1x6xf32> into tensor<192x1x6xf32>
    %collapsed_39 = tensor.collapse_shape %77 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %100 = tensor.empty() : tensor<192x1x64xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %102 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<192x1x6xf32>, tensor<192x6x64xf32>) outs(%101 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %expanded_40 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [3, 64, 1, 64] : tensor<192x1x64xf32> into tensor<3x64x1x64xf32>
    %103 = tensor.empty() : tensor<3x1x64x64xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<3x64x1x64xf32>) outs(%103 : tensor<3x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1, 2, 3]] : tensor<3x1x64x64xf32> into tensor<3x4096xf32>
    %104 = tensor.empty() : tensor<4096x64xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%104 : tensor<4096x64xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<3x64xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %107 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%106 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %108 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%105 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<3x64xf32>, tensor<3x64xf32>) outs(%105 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64xf32>
    %expanded_44 = tensor.expand_shape %109 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_4 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %116 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %117 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_4 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %123 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %124 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %collapsed_45 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %transposed_46 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%44 : tensor<64x4096xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%46 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%45 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4096xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<3x4096xf32>, tensor<3x4096xf32>) outs(%45 : tensor<3x4096xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x4096xf32>
    %expanded_47 = tensor.expand_shape %128 [[0], [1, 2, 3]] output_shape [3, 1, 64, 64] : tensor<3x4096xf32> into tensor<3x1x64x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<3x1x64x64xf32>) outs(%50 : tensor<3x64x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%51 : tensor<64x512xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_45, %transposed_49 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%53 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %130 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%129, %130 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x512xf32>
    %expanded_50 = tensor.expand_shape %131 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<3x1x8x64xf32>) outs(%57 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%51 : tensor<64x512xf32>) permutation = [1, 0] 
    %132 = linalg.matmul ins(%collapsed_45, %transposed_52 : tensor<3x64xf32>, tensor<64x512xf32>) outs(%53 : tensor<3x512xf32>) -> tensor<3x512xf32>
    %133 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x512xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<3x512xf32>, tensor<3x512xf32>) outs(%52 : tensor<3x512xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x512xf32>
    %expanded_53 = tensor.expand_shape %134 [[0], [1, 2, 3]] output_shape [3, 1, 8, 64] : tensor<3x512xf32> into tensor<3x1x8x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<3x1x8x64xf32>) outs(%57 : tensor<3x8x1x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_55 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 32] [3, 64, 1, 32] [1, 1, 1, 1] : tensor<3x64x1x64xf32> to tensor<3x64x1x32xf32>
    %135 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_20 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_20 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_21 : tensor<3x64x1x32xf32>, tensor<1x1x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %139 : tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) outs(%61 : tensor<3x64x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x32xf32>
    %concat_57 = tensor.concat dim(3) %137, %140 : (tensor<3x64x1x32xf32>, tensor<3x64x1x32xf32>) -> tensor<3x64x1x64xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [3, 8, 1, 32] [1, 1, 1, 1] : tensor<3x8x1x64xf32> to tensor<3x8x1x32xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %expanded_20 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %expanded_20 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %expanded_21 : tensor<3x8x1x32xf32>, tensor<1x1x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %145 : tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) outs(%68 : tensor<3x8x1x32xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x8x1x32xf32>
    %concat_60 = tensor.concat dim(3) %143, %146 : (tensor<3x8x1x32xf32>, tensor<3x8x1x32xf32>) -> tensor<3x8x1x64xf32>
    %concat_61 = tensor.concat dim(2) %arg28, %concat_60 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %concat_62 = tensor.concat dim(2) %arg29, %transposed_54 : (tensor<3x8x5x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x6x64xf32>
    %147 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_61 : tensor<3x8x6x64xf32>) outs(%75 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_63 = tensor.collapse_shape %147 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %148 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_62 : tensor<3x8x6x64xf32>) outs(%75 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %transposed_64 = linalg.transpose ins(%collapsed_63 : tensor<3x64x6x64xf32>) outs(%78 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_65 = tensor.collapse_shape %concat_57 [[0, 1], [2], [3]] : tensor<3x64x1x64xf32> into tensor<192x1x64xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %149 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<192x1x64xf32>, tensor<192x64x6xf32>) outs(%80 : tensor<192x1x6xf32>) -> tensor<192x1x6xf32>
    %expanded_67 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [3, 64, 1, 6] : tensor<192x1x6xf32> into tensor<3x64x1x6xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<3x64x1x6xf32>) outs(%82 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.mulf %in, %cst_8 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x6xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %18 : tensor<3x64x1x6xf32>, tensor<3x1x1x6xf32>) outs(%82 : tensor<3x64x1x6xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x6xf32>
    %expanded_68 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<64x1x1xf32>) outs(%85 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x1x1xf32>
    %concat_69 = tensor.concat dim(3) %151, %152 : (tensor<3x64x1x6xf32>, tensor<3x64x1x1xf32>) -> tensor<3x64x1x7xf32>
    %153:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_69 : tensor<3x64x1x7xf32>) outs(%90, %88 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_83 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_70 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_70 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %155:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<3x64x1x7xf32>) outs(%90, %88 : tensor<3x64x1xf32>, tensor<3x64x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %184 = linalg.index 3 : index
      %185 = arith.index_cast %184 : index to i64
      %186 = arith.maximumf %in, %out : f32
      %187 = arith.cmpf ogt, %in, %out : f32
      %188 = arith.select %187, %185, %out_83 : i64
      linalg.yield %186, %188 : f32, i64
    } -> (tensor<3x64x1xf32>, tensor<3x64x1xi64>)
    %expanded_71 = tensor.expand_shape %155#0 [[0], [1], [2, 3]] output_shape [3, 64, 1, 1] : tensor<3x64x1xf32> into tensor<3x64x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_71 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.subf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<3x64x1x7xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.exp %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<3x64x1x7xf32>) outs(%97 : tensor<3x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<3x64x1x7xf32>, tensor<3x64x1x1xf32>) outs(%92 : tensor<3x64x1x7xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.divf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64x1x7xf32>
    %extracted_slice_72 = tensor.extract_slice %159[0, 0, 0, 0] [3, 64, 1, 6] [1, 1, 1, 1] : tensor<3x64x1x7xf32> to tensor<3x64x1x6xf32>
    %collapsed_73 = tensor.collapse_shape %extracted_slice_72 [[0, 1], [2], [3]] : tensor<3x64x1x6xf32> into tensor<192x1x6xf32>
    %collapsed_74 = tensor.collapse_shape %148 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %160 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<192x1x6xf32>, tensor<192x6x64xf32>) outs(%101 : tensor<192x1x64xf32>) -> tensor<192x1x64xf32>
    %expanded_75 = tensor.expand_shape %160 [[0, 1], [2], [3]] output_shape [3, 64, 1, 64] : tensor<192x1x64xf32> into tensor<3x64x1x64xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<3x64x1x64xf32>) outs(%103 : tensor<3x1x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1, 2, 3]] : tensor<3x1x64x64xf32> into tensor<3x4096xf32>
    %transposed_78 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%104 : tensor<4096x64xf32>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%106 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %162 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%105 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%161, %162 : tensor<3x64xf32>, tensor<3x64xf32>) outs(%105 : tensor<3x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x64xf32>
    %expanded_79 = tensor.expand_shape %163 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_79 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_4 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %171 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %170 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %171 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.addf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.addf %in, %out : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.divf %in, %cst_7 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = arith.truncf %cst_4 : f64 to f32
      %185 = arith.addf %in, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x1x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %184 = math.rsqrt %in : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %177 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %179 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %178 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %184 = arith.mulf %in, %in_83 : f32
      linalg.yield %184 : f32
    } -> tensor<3x1x64xf32>
    %180 = tensor.empty() : tensor<64x128xf32>
    %transposed_80 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%180 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %179 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %181 = tensor.empty() : tensor<3x128xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %183 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%182 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_82 = tensor.expand_shape %183 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_82, %concat_26, %concat_27, %concat_61, %concat_62 : tensor<3x1x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>
  }
}
