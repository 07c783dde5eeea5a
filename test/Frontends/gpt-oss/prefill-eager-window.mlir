// RUN: %frontends_check %s
//
// GptOssForCausalLM of transformers, prefill-eager-window: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
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
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<4096x64xf32>, %arg3: tensor<4096xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<512xf32>, %arg6: tensor<512x64xf32>, %arg7: tensor<512xf32>, %arg8: tensor<64x4096xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<4096x64xf32>, %arg14: tensor<4096xf32>, %arg15: tensor<512x64xf32>, %arg16: tensor<512xf32>, %arg17: tensor<512x64xf32>, %arg18: tensor<512xf32>, %arg19: tensor<64x4096xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<128x64xf32>, %arg25: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %174 = arith.index_cast %in : i64 to index
      %175 = linalg.index 2 : index
      %176 = arith.cmpi slt, %174, %c128 : index
      cf.assert %176, "index must be smaller than dim size"
      %177 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %177, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%174, %175] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %174 = linalg.index 0 : index
      %175 = arith.index_cast %174 : index to i64
      linalg.yield %175 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %174 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %174 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %174 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %174 : f32
    } -> tensor<3x1x6x6xf32>
    %10 = tensor.empty() : tensor<1x1x6x1xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%10 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %174 = arith.subi %in, %c3_i64 : i64
      linalg.yield %174 : i64
    } -> tensor<1x1x6x1xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %11 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %174 = arith.cmpi sgt, %in, %in_80 : i64
      linalg.yield %174 : i1
    } -> tensor<1x1x6x6xi1>
    %13 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %12 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %174 = arith.andi %in, %in_80 : i1
      linalg.yield %174 : i1
    } -> tensor<1x1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %5 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %174 = arith.andi %in, %in_80 : i1
      linalg.yield %174 : i1
    } -> tensor<1x1x6x6xi1>
    %collapsed_10 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %174 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %174 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %17 = tensor.empty() : tensor<1x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x6x1xi64>) outs(%17 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %174 = arith.sitofp %in : i64 to f32
      linalg.yield %174 : f32
    } -> tensor<1x6x1xf32>
    %19 = tensor.empty() : tensor<1x6x32xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x6x1xf32>, tensor<32xf32>) outs(%19 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<1x6x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x6x32xf32>) outs(%19 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.cos %in : f32
      linalg.yield %174 : f32
    } -> tensor<1x6x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x6x32xf32>) outs(%19 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.mulf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<1x6x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x6x32xf32>) outs(%19 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.sin %in : f32
      linalg.yield %174 : f32
    } -> tensor<1x6x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x6x32xf32>) outs(%19 : tensor<1x6x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_5 : f64 to f32
      %175 = arith.mulf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<1x6x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %26 = tensor.empty() : tensor<3x6x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_7 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_4 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %32 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %34 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4096x64xf32>) outs(%34 : tensor<64x4096xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<18x4096xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %37 = linalg.matmul ins(%collapsed_12, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<4096xf32>) outs(%35 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x4096xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<18x4096xf32>, tensor<18x4096xf32>) outs(%35 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x4096xf32>
    %expanded_13 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 64, 64] : tensor<18x4096xf32> into tensor<3x6x64x64xf32>
    %40 = tensor.empty() : tensor<3x64x6x64xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<3x6x64x64xf32>) outs(%40 : tensor<3x64x6x64xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x512xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%41 : tensor<64x512xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<18x512xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %44 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%43 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x512xf32>
    %expanded_16 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %47 = tensor.empty() : tensor<3x8x6x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<3x6x8x64xf32>) outs(%47 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<512x64xf32>) outs(%41 : tensor<64x512xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%43 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x512xf32>
    %expanded_19 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x6x8x64xf32>) outs(%47 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 6, 32] : tensor<1x6x32xf32> into tensor<1x1x6x32xf32>
    %expanded_22 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 6, 32] : tensor<1x6x32xf32> into tensor<1x1x6x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %51 = tensor.empty() : tensor<3x64x6x32xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_22 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %concat = tensor.concat dim(3) %54, %57 : (tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) -> tensor<3x64x6x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 32] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %58 = tensor.empty() : tensor<3x8x6x32xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %60 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %concat_26 = tensor.concat dim(3) %61, %64 : (tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) -> tensor<3x8x6x64xf32>
    %65 = tensor.empty() : tensor<3x8x8x6x64xf32>
    %66 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<3x8x6x64xf32>) outs(%65 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_27 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<3x8x6x64xf32>) outs(%65 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %68 = tensor.empty() : tensor<3x64x64x6xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<3x64x6x64xf32>) outs(%68 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<3x64x6x64xf32> into tensor<192x6x64xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %69 = tensor.empty() : tensor<192x6x6xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %71 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<192x6x64xf32>, tensor<192x64x6xf32>) outs(%70 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %expanded_31 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [3, 64, 6, 6] : tensor<192x6x6xf32> into tensor<3x64x6x6xf32>
    %72 = tensor.empty() : tensor<3x64x6x6xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<3x64x6x6xf32>) outs(%72 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.mulf %in, %cst_8 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x6xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %16 : tensor<3x64x6x6xf32>, tensor<3x1x6x6xf32>) outs(%72 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x6xf32>
    %75 = tensor.empty() : tensor<3x64x6x1xf32>
    %expanded_32 = tensor.expand_shape %arg1 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %76 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<64x1xf32>) outs(%75 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x6x1xf32>
    %concat_33 = tensor.concat dim(3) %74, %76 : (tensor<3x64x6x6xf32>, tensor<3x64x6x1xf32>) -> tensor<3x64x6x7xf32>
    %77 = tensor.empty() : tensor<3x64x6xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<3x64x6xi64>) -> tensor<3x64x6xi64>
    %79 = tensor.empty() : tensor<3x64x6xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<3x64x6xf32>) -> tensor<3x64x6xf32>
    %81:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_33 : tensor<3x64x6x7xf32>) outs(%80, %78 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %174 = linalg.index 3 : index
      %175 = arith.index_cast %174 : index to i64
      %176 = arith.maximumf %in, %out : f32
      %177 = arith.cmpf ogt, %in, %out : f32
      %178 = arith.select %177, %175, %out_80 : i64
      linalg.yield %176, %178 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_34 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %82 = tensor.empty() : tensor<3x64x6x7xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_34 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %84:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<3x64x6x7xf32>) outs(%80, %78 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %174 = linalg.index 3 : index
      %175 = arith.index_cast %174 : index to i64
      %176 = arith.maximumf %in, %out : f32
      %177 = arith.cmpf ogt, %in, %out : f32
      %178 = arith.select %177, %175, %out_80 : i64
      linalg.yield %176, %178 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_35 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_35 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<3x64x6x7xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.exp %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%75 : tensor<3x64x6x1xf32>) -> tensor<3x64x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<3x64x6x7xf32>) outs(%87 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %88 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.divf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %extracted_slice_36 = tensor.extract_slice %89[0, 0, 0, 0] [3, 64, 6, 6] [1, 1, 1, 1] : tensor<3x64x6x7xf32> to tensor<3x64x6x6xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3]] : tensor<3x64x6x6xf32> into tensor<192x6x6xf32>
    %collapsed_38 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %90 = tensor.empty() : tensor<192x6x64xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %92 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<192x6x6xf32>, tensor<192x6x64xf32>) outs(%91 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %expanded_39 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [3, 64, 6, 64] : tensor<192x6x64xf32> into tensor<3x64x6x64xf32>
    %93 = tensor.empty() : tensor<3x6x64x64xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<3x64x6x64xf32>) outs(%93 : tensor<3x6x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<3x6x64x64xf32> into tensor<18x4096xf32>
    %94 = tensor.empty() : tensor<4096x64xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<64x4096xf32>) outs(%94 : tensor<4096x64xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<18x64xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %97 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%96 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %98 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%95 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%95 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x64xf32>
    %expanded_43 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_43 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_7 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_4 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<3x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %106 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %107 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_7 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_4 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %113 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %114 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %collapsed_44 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %transposed_45 = linalg.transpose ins(%arg13 : tensor<4096x64xf32>) outs(%34 : tensor<64x4096xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %117 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<4096xf32>) outs(%35 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x4096xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<18x4096xf32>, tensor<18x4096xf32>) outs(%35 : tensor<18x4096xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x4096xf32>
    %expanded_46 = tensor.expand_shape %118 [[0, 1], [2, 3]] output_shape [3, 6, 64, 64] : tensor<18x4096xf32> into tensor<3x6x64x64xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<3x6x64x64xf32>) outs(%40 : tensor<3x64x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%arg15 : tensor<512x64xf32>) outs(%41 : tensor<64x512xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_44, %transposed_48 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%43 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %121 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%119, %120 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x512xf32>
    %expanded_49 = tensor.expand_shape %121 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<3x6x8x64xf32>) outs(%47 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_51 = linalg.transpose ins(%arg17 : tensor<512x64xf32>) outs(%41 : tensor<64x512xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_44, %transposed_51 : tensor<18x64xf32>, tensor<64x512xf32>) outs(%43 : tensor<18x512xf32>) -> tensor<18x512xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x512xf32>
    %124 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<18x512xf32>, tensor<18x512xf32>) outs(%42 : tensor<18x512xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x512xf32>
    %expanded_52 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [3, 6, 8, 64] : tensor<18x512xf32> into tensor<3x6x8x64xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<3x6x8x64xf32>) outs(%47 : tensor<3x8x6x64xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_54 = tensor.extract_slice %transposed_47[0, 0, 0, 0] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %extracted_slice_55 = tensor.extract_slice %transposed_47[0, 0, 0, 32] [3, 64, 6, 32] [1, 1, 1, 1] : tensor<3x64x6x64xf32> to tensor<3x64x6x32xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_22 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_21 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %expanded_22 : tensor<3x64x6x32xf32>, tensor<1x1x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) outs(%51 : tensor<3x64x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x32xf32>
    %concat_56 = tensor.concat dim(3) %127, %130 : (tensor<3x64x6x32xf32>, tensor<3x64x6x32xf32>) -> tensor<3x64x6x64xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_50[0, 0, 0, 0] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_50[0, 0, 0, 32] [3, 8, 6, 32] [1, 1, 1, 1] : tensor<3x8x6x64xf32> to tensor<3x8x6x32xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %expanded_22 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %134 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %expanded_21 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %135 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57, %expanded_22 : tensor<3x8x6x32xf32>, tensor<1x1x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) outs(%58 : tensor<3x8x6x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x8x6x32xf32>
    %concat_59 = tensor.concat dim(3) %133, %136 : (tensor<3x8x6x32xf32>, tensor<3x8x6x32xf32>) -> tensor<3x8x6x64xf32>
    %137 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_59 : tensor<3x8x6x64xf32>) outs(%65 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %collapsed_60 = tensor.collapse_shape %137 [[0], [1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<3x64x6x64xf32>
    %138 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<3x8x6x64xf32>) outs(%65 : tensor<3x8x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x8x6x64xf32>
    %transposed_61 = linalg.transpose ins(%collapsed_60 : tensor<3x64x6x64xf32>) outs(%68 : tensor<3x64x64x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_62 = tensor.collapse_shape %concat_56 [[0, 1], [2], [3]] : tensor<3x64x6x64xf32> into tensor<192x6x64xf32>
    %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<3x64x64x6xf32> into tensor<192x64x6xf32>
    %139 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<192x6x64xf32>, tensor<192x64x6xf32>) outs(%70 : tensor<192x6x6xf32>) -> tensor<192x6x6xf32>
    %expanded_64 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [3, 64, 6, 6] : tensor<192x6x6xf32> into tensor<3x64x6x6xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64 : tensor<3x64x6x6xf32>) outs(%72 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.mulf %in, %cst_8 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x6xf32>
    %141 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %9 : tensor<3x64x6x6xf32>, tensor<3x1x6x6xf32>) outs(%72 : tensor<3x64x6x6xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x6xf32>
    %expanded_65 = tensor.expand_shape %arg12 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %142 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<64x1xf32>) outs(%75 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x64x6x1xf32>
    %concat_66 = tensor.concat dim(3) %141, %142 : (tensor<3x64x6x6xf32>, tensor<3x64x6x1xf32>) -> tensor<3x64x6x7xf32>
    %143:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_66 : tensor<3x64x6x7xf32>) outs(%80, %78 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %174 = linalg.index 3 : index
      %175 = arith.index_cast %174 : index to i64
      %176 = arith.maximumf %in, %out : f32
      %177 = arith.cmpf ogt, %in, %out : f32
      %178 = arith.select %177, %175, %out_80 : i64
      linalg.yield %176, %178 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_67 = tensor.expand_shape %143#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %144 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66, %expanded_67 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %145:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<3x64x6x7xf32>) outs(%80, %78 : tensor<3x64x6xf32>, tensor<3x64x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %174 = linalg.index 3 : index
      %175 = arith.index_cast %174 : index to i64
      %176 = arith.maximumf %in, %out : f32
      %177 = arith.cmpf ogt, %in, %out : f32
      %178 = arith.select %177, %175, %out_80 : i64
      linalg.yield %176, %178 : f32, i64
    } -> (tensor<3x64x6xf32>, tensor<3x64x6xi64>)
    %expanded_68 = tensor.expand_shape %145#0 [[0], [1], [2, 3]] output_shape [3, 64, 6, 1] : tensor<3x64x6xf32> into tensor<3x64x6x1xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_68 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.subf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<3x64x6x7xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.exp %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<3x64x6x7xf32>) outs(%87 : tensor<3x64x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x1xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<3x64x6x7xf32>, tensor<3x64x6x1xf32>) outs(%82 : tensor<3x64x6x7xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.divf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x64x6x7xf32>
    %extracted_slice_69 = tensor.extract_slice %149[0, 0, 0, 0] [3, 64, 6, 6] [1, 1, 1, 1] : tensor<3x64x6x7xf32> to tensor<3x64x6x6xf32>
    %collapsed_70 = tensor.collapse_shape %extracted_slice_69 [[0, 1], [2], [3]] : tensor<3x64x6x6xf32> into tensor<192x6x6xf32>
    %collapsed_71 = tensor.collapse_shape %138 [[0, 1, 2], [3], [4]] : tensor<3x8x8x6x64xf32> into tensor<192x6x64xf32>
    %150 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<192x6x6xf32>, tensor<192x6x64xf32>) outs(%91 : tensor<192x6x64xf32>) -> tensor<192x6x64xf32>
    %expanded_72 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [3, 64, 6, 64] : tensor<192x6x64xf32> into tensor<3x64x6x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<3x64x6x64xf32>) outs(%93 : tensor<3x6x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<3x6x64x64xf32> into tensor<18x4096xf32>
    %transposed_75 = linalg.transpose ins(%arg19 : tensor<64x4096xf32>) outs(%94 : tensor<4096x64xf32>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%96 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %152 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%95 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<18x64xf32>
    %153 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%151, %152 : tensor<18x64xf32>, tensor<18x64xf32>) outs(%95 : tensor<18x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<18x64xf32>
    %expanded_76 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %expanded_76 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_7 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_4 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<3x6x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %159 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %161 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22, %160 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %161 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.addf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.addf %in, %out : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.divf %in, %cst_7 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = arith.truncf %cst_4 : f64 to f32
      %175 = arith.addf %in, %174 : f32
      linalg.yield %175 : f32
    } -> tensor<3x6x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %174 = math.rsqrt %in : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %169 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %168 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %174 = arith.mulf %in, %in_80 : f32
      linalg.yield %174 : f32
    } -> tensor<3x6x64xf32>
    %170 = tensor.empty() : tensor<64x128xf32>
    %transposed_77 = linalg.transpose ins(%arg24 : tensor<128x64xf32>) outs(%170 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %171 = tensor.empty() : tensor<18x128xf32>
    %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %173 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%172 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_79 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_79, %concat_26, %transposed_20, %concat_59, %transposed_53 : tensor<3x6x128xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>
  }
}
