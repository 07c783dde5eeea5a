// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, padded-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
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
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x6xi64>, %arg26: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c128 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%182, %183] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<6xi64>
    %4 = tensor.empty() : tensor<3x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<3x6xi64>) outs(%4 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %182 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %182 : i1
    } -> tensor<3x6xi1>
    %6 = tensor.empty() : tensor<3xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %8 = tensor.empty() : tensor<1x1x6x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %182 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %9 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%11 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %182 = arith.cmpi slt, %in, %c0_i64 : i64
      %183 = arith.addi %in, %c3_i64 : i64
      %184 = arith.select %182, %183, %in : i64
      %185 = arith.index_cast %184 : i64 to index
      %186 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %187 = arith.addi %in_79, %c6_i64 : i64
      %188 = arith.select %186, %187, %in_79 : i64
      %189 = arith.index_cast %188 : i64 to index
      %extracted = tensor.extract %5[%185, %189] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %13 = tensor.empty() : tensor<3x1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x6x6xi1>, tensor<3x1x1x6xi1>) outs(%13 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<3x1x6x6xi1>
    %15 = tensor.empty() : tensor<3x1x6x6xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_2, %cst_1 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %182 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x6x6xf32>
    %17 = tensor.empty() : tensor<1x1x6x1xi64>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x6x1xi64>) outs(%17 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %182 = arith.subi %in, %c128_i64 : i64
      linalg.yield %182 : i64
    } -> tensor<1x1x6x1xi64>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %18 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %182 = arith.cmpi sgt, %in, %in_79 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %19 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %9 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %21 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<1x1x6x6xi1>
    %23 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %12 : tensor<1x1x6x6xi1>, tensor<3x1x1x6xi1>) outs(%13 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %in_79: i1, %out: i1):
      %182 = arith.andi %in, %in_79 : i1
      linalg.yield %182 : i1
    } -> tensor<3x1x6x6xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_2, %cst_1 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %182 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %25 = tensor.empty() : tensor<1x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x6x1xi64>) outs(%25 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.sitofp %in : i64 to f32
      linalg.yield %182 : f32
    } -> tensor<1x6x1xf32>
    %27 = tensor.empty() : tensor<1x6x32xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_6 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%27 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<1x6x32xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x6x32xf32>) outs(%27 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.cos %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x6x32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x6x32xf32>) outs(%27 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x6x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x6x32xf32>) outs(%27 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.sin %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x6x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x6x32xf32>) outs(%27 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<1x6x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %34 = tensor.empty() : tensor<3x6x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x6x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %40 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %42 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%42 : tensor<64x4096xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<18x4096xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%44 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%43 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x4096xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<18x4096xf32>, tensor<18x4096xf32>) outs(%43 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x4096xf32>
    %expanded_12 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [3, 6, 64, 64] : tensor<18x4096xf32> into tensor<3x6x64x64xf32>
    %48 = tensor.empty() : tensor<3x64x6x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<3x6x64x64xf32>) outs(%48 : tensor<3x64x6x64xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<64x512xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%49 : tensor<64x512xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<18x512xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%51 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x512xf32>
    %expanded_15 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %55 = tensor.empty() : tensor<3x8x6x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<3x6x8x64xf32>) outs(%55 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%49 : tensor<64x512xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%51 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %57 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x512xf32>
    %expanded_18 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x6x8x64xf32>) outs(%55 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, 6, 32] : tensor<1x6x32xf32> into tensor<1x1x6x32xf32>
    %expanded_21 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 6, 32] : tensor<1x6x32xf32> into tensor<1x1x6x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %59 = tensor.empty() : tensor<3x64x6x32xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %concat = tensor.concat dim(3) %62, %65 : (tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) -> tensor<3x64x6x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %66 = tensor.empty() : tensor<3x8x6x32xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %68 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %concat_25 = tensor.concat dim(3) %69, %72 : (tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) -> tensor<3x8x6x64xf32>
    %73 = tensor.empty() : tensor<3x8x8x6x64xf32>
    %74 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_25 : tensor<3x8x6x64xf32>) outs(%73 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_26 = tensor.collapse_shape %74 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %75 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<3x8x6x64xf32>) outs(%73 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %76 = tensor.empty() : tensor<3x64x64x6xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<3x64x6x64xf32>) outs(%76 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<3x64x6x64xf32> into tensor<192x6x64xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %77 = tensor.empty() : tensor<192x6x6xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %79 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<192x6x64xf32>, tensor<192x64x6xf32>) outs(%78 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %expanded_30 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [3, 64, 6, 6] : tensor<192x6x6xf32> into tensor<3x64x6x6xf32>
    %80 = tensor.empty() : tensor<3x64x6x6xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<3x64x6x6xf32>) outs(%80 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.mulf %in, %cst_8 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x6xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %24 : tensor<3x64x6x6xf32>, tensor<3x1x6x6xf32>) outs(%80 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x6xf32>
    %83 = tensor.empty() : tensor<3x64x6x1xf32>
    %expanded_31 = tensor.expand_shape %arg1 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %84 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<64x1xf32>) outs(%83 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x6x1xf32>
    %concat_32 = tensor.concat dim(3) %82, %84 : (tensor<3x64x6x6xf32>, tensor<3x64x6x1xf32>) -> tensor<3x64x6x7xf32>
    %85 = tensor.empty() : tensor<3x64x6xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<3x64x6xi64>) -> tensor<3x64x6xi64>
    %87 = tensor.empty() : tensor<3x64x6xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<3x64x6xf32>) -> tensor<3x64x6xf32>
    %89:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_32 : tensor<3x64x6x7xf32>) outs(%88, %86 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_79 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_33 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %90 = tensor.empty() : tensor<3x64x6x7xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_33 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %92:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<3x64x6x7xf32>) outs(%88, %86 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_79 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_34 = tensor.expand_shape %92#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_34 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<3x64x6x7xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%83 : tensor<3x64x6x1xf32>) -> tensor<3x64x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<3x64x6x7xf32>) outs(%95 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x1xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.divf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %extracted_slice_35 = tensor.extract_slice %97[0, 0, 0, 0] [3, 64, 6, 6] [1, 1, 1, 1] : tensor<3x64x6x7xf32> to tensor<3x64x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2], [3]] : tensor<3x64x6x6xf32> into tensor<192x6x6xf32>
    %collapsed_37 = tensor.collapse_shape %75 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %98 = tensor.empty() : tensor<192x6x64xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %100 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<192x6x6xf32>, tensor<192x6x64xf32>) outs(%99 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %expanded_38 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [3, 64, 6, 64] : tensor<192x6x64xf32> into tensor<3x64x6x64xf32>
    %101 = tensor.empty() : tensor<3x6x64x64xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<3x64x6x64xf32>) outs(%101 : tensor<3x6x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<3x6x64x64xf32> into tensor<18x4096xf32>
    %102 = tensor.empty() : tensor<4096x64xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%102 : tensor<4096x64xf32>) permutation = [1, 0] 
    %103 = tensor.empty() : tensor<18x64xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %105 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%104 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %106 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%103 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%103 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x64xf32>
    %expanded_42 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %114 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %115 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %122 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %collapsed_43 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %transposed_44 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%42 : tensor<64x4096xf32>) permutation = [1, 0] 
    %124 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%44 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %125 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%43 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x4096xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<18x4096xf32>, tensor<18x4096xf32>) outs(%43 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x4096xf32>
    %expanded_45 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [3, 6, 64, 64] : tensor<18x4096xf32> into tensor<3x6x64x64xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<3x6x64x64xf32>) outs(%48 : tensor<3x64x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%49 : tensor<64x512xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_43, %transposed_47 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%51 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %128 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x512xf32>
    %expanded_48 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<3x6x8x64xf32>) outs(%55 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%49 : tensor<64x512xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_43, %transposed_50 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%51 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %131 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%50 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x512xf32>
    %expanded_51 = tensor.expand_shape %132 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<3x6x8x64xf32>) outs(%55 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_53 = tensor.extract_slice %transposed_46[0, 0, 0, 0] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_46[0, 0, 0, 32] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %expanded_20 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %expanded_20 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%59 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x32xf32>
    %concat_55 = tensor.concat dim(3) %135, %138 : (tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) -> tensor<3x64x6x64xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_49[0, 0, 0, 32] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_20 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %140 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_20 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %143 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%66 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x8x6x32xf32>
    %concat_58 = tensor.concat dim(3) %141, %144 : (tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) -> tensor<3x8x6x64xf32>
    %145 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_58 : tensor<3x8x6x64xf32>) outs(%73 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_59 = tensor.collapse_shape %145 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %146 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<3x8x6x64xf32>) outs(%73 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %transposed_60 = linalg.transpose ins(%collapsed_59 : tensor<3x64x6x64xf32>) outs(%76 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_61 = tensor.collapse_shape %concat_55 [[0, 1], [2], [3]] : tensor<3x64x6x64xf32> into tensor<192x6x64xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %147 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<192x6x64xf32>, tensor<192x64x6xf32>) outs(%78 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %expanded_63 = tensor.expand_shape %147 [[0, 1], [2], [3]] output_shape [3, 64, 6, 6] : tensor<192x6x6xf32> into tensor<3x64x6x6xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<3x64x6x6xf32>) outs(%80 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.mulf %in, %cst_8 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x6xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %16 : tensor<3x64x6x6xf32>, tensor<3x1x6x6xf32>) outs(%80 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x6xf32>
    %expanded_64 = tensor.expand_shape %arg12 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %150 = linalg.generic {indexing_maps = [#map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<64x1xf32>) outs(%83 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x6x1xf32>
    %concat_65 = tensor.concat dim(3) %149, %150 : (tensor<3x64x6x6xf32>, tensor<3x64x6x1xf32>) -> tensor<3x64x6x7xf32>
    %151:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_65 : tensor<3x64x6x7xf32>) outs(%88, %86 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_79 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_66 = tensor.expand_shape %151#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_66 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %153:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<3x64x6x7xf32>) outs(%88, %86 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_79 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_67 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_67 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.subf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<3x64x6x7xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<3x64x6x7xf32>) outs(%95 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%90 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.divf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x64x6x7xf32>
    %extracted_slice_68 = tensor.extract_slice %157[0, 0, 0, 0] [3, 64, 6, 6] [1, 1, 1, 1] : tensor<3x64x6x7xf32> to tensor<3x64x6x6xf32>
    %collapsed_69 = tensor.collapse_shape %extracted_slice_68 [[0, 1], [2], [3]] : tensor<3x64x6x6xf32> into tensor<192x6x6xf32>
    %collapsed_70 = tensor.collapse_shape %146 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %158 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<192x6x6xf32>, tensor<192x6x64xf32>) outs(%99 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %expanded_71 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [3, 64, 6, 64] : tensor<192x6x64xf32> into tensor<3x64x6x64xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<3x64x6x64xf32>) outs(%101 : tensor<3x6x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<3x6x64x64xf32> into tensor<18x4096xf32>
    %transposed_74 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%102 : tensor<4096x64xf32>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%104 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %160 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%103 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%159, %160 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%103 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<18x64xf32>
    %expanded_75 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_75 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x6x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %169 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %168 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %169 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.addf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x6x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %177 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %176 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %182 = arith.mulf %in, %in_79 : f32
      linalg.yield %182 : f32
    } -> tensor<3x6x64xf32>
    %178 = tensor.empty() : tensor<64x128xf32>
    %transposed_76 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%178 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %179 = tensor.empty() : tensor<18x128xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %181 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%180 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_78 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_78, %concat_25, %transposed_19, %concat_58, %transposed_52 : tensor<3x6x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>
  }
}
