// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.29730177875068026 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.index_cast %in : i64 to index
      %120 = linalg.index 2 : index
      %121 = arith.cmpi slt, %119, %c128 : index
      cf.assert %121, "index must be smaller than dim size"
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %122, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%119, %120] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %119 = linalg.index 0 : index
      %120 = arith.index_cast %119 : index to i64
      linalg.yield %120 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %119 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %119 : i64
    } -> tensor<1x1x6x1xi64>
    %6 = tensor.empty() : tensor<1x1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %5 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %119 = arith.cmpi sgt, %in, %in_53 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %7 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %119 = arith.andi %in, %in_53 : i1
      linalg.yield %119 : i1
    } -> tensor<1x1x6x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %119 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %119 = arith.andi %in, %in_53 : i1
      linalg.yield %119 : i1
    } -> tensor<1x1x6x6xi1>
    %11 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%11 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %13 = tensor.empty() : tensor<1x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x6x1xi64>) outs(%13 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.sitofp %in : i64 to f32
      linalg.yield %119 : f32
    } -> tensor<1x6x1xf32>
    %15 = tensor.empty() : tensor<1x6x64xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_9 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%15 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %17 = tensor.empty() : tensor<1x6x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%17 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.cos %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x6x128xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%17 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.sin %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x6x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %21 = tensor.empty() : tensor<3x6x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_8 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %27 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %29 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%29 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %30 = tensor.empty() : tensor<18x4096xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %32 = linalg.matmul ins(%collapsed_13, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%31 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_14 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %33 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x6x32x128xf32>) outs(%33 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<64x1024xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%34 : tensor<64x1024xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<18x1024xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %37 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%36 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_17 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %38 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x6x8x128xf32>) outs(%38 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%34 : tensor<64x1024xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%36 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_20 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x6x8x128xf32>) outs(%38 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_23 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%33 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %41 = tensor.empty() : tensor<3x32x6x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x6x64xf32>) outs(%41 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_25 = tensor.concat dim(3) %42, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%33 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x128xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%33 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.addf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x128xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%38 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %46 = tensor.empty() : tensor<3x8x6x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x8x6x64xf32>) outs(%46 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_28 = tensor.concat dim(3) %47, %extracted_slice_26 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%38 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x8x6x128xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%38 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.addf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x8x6x128xf32>
    %50 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<3x8x6x128xf32>) outs(%50 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_29 = tensor.collapse_shape %51 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x6x128xf32>) outs(%50 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %53 = tensor.empty() : tensor<3x1x6x6xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%53 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %119 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %119 : f32
    } -> tensor<3x1x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<3x32x6x128xf32>) outs(%33 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_6 : f64 to f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x32x6x128xf32>
    %56 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<3x32x6x128xf32>) outs(%56 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<3x32x128x6xf32>) outs(%56 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_6 : f64 to f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_31 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_32 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %58 = tensor.empty() : tensor<96x6x6xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %60 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%59 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_33 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %61 = tensor.empty() : tensor<3x32x6x6xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %54 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%61 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.addf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x6xf32>
    %63 = tensor.empty() : tensor<3x32x6xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %65 = tensor.empty() : tensor<3x32x6xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %67:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<3x32x6x6xf32>) outs(%66, %64 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %119 = linalg.index 3 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = arith.maximumf %in, %out : f32
      %122 = arith.cmpf ogt, %in, %out : f32
      %123 = arith.select %122, %120, %out_53 : i64
      linalg.yield %121, %123 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_34 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_34 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%61 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.subf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x32x6x6xf32>) outs(%61 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x6xf32>
    %70 = tensor.empty() : tensor<3x32x6x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<3x32x6x6xf32>) outs(%71 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%61 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.divf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x6xf32>
    %74 = tensor.empty() : tensor<3x32x6x6xi1>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x32x6x6xf32>) outs(%74 : tensor<3x32x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %119 = arith.extf %in : f32 to f64
      %120 = arith.cmpf oeq, %119, %cst_7 : f64
      linalg.yield %120 : i1
    } -> tensor<3x32x6x6xi1>
    %76 = tensor.empty() : tensor<3x32x6x1xi1>
    %77 = linalg.fill ins(%true : i1) outs(%76 : tensor<3x32x6x1xi1>) -> tensor<3x32x6x1xi1>
    %78 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<3x32x6x6xi1>) outs(%77 : tensor<3x32x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %119 = arith.andi %in, %out : i1
      linalg.yield %119 : i1
    } -> tensor<3x32x6x1xi1>
    %79 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %cst_2, %73 : tensor<3x32x6x1xi1>, tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%61 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %119 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %119 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_35 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %52 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %80 = tensor.empty() : tensor<96x6x128xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %82 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%81 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_37 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %83 = tensor.empty() : tensor<3x6x32x128xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<3x32x6x128xf32>) outs(%83 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %84 = tensor.empty() : tensor<4096x64xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%84 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %85 = tensor.empty() : tensor<18x64xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %87 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_41 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.addf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_8 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %94 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %96 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%96 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %97 = tensor.empty() : tensor<18x96xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %99 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%98 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_44 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %100 = tensor.empty() : tensor<3x6x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<3x6x96xf32>) outs(%100 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      %120 = math.exp %119 : f32
      %121 = arith.addf %120, %cst_1 : f32
      %122 = arith.divf %cst_1, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<3x6x96xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %101 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%100 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x96xf32>
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%96 : tensor<64x96xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%98 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_46 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_46 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%100 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x96xf32>
    %105 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%105 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %106 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_49 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %expanded_49 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.addf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_10 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_8 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %114 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %113 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %119 = arith.mulf %in, %in_53 : f32
      linalg.yield %119 : f32
    } -> tensor<3x6x64xf32>
    %115 = tensor.empty() : tensor<64x128xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%115 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %116 = tensor.empty() : tensor<18x128xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %118 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%117 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_52 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_52, %49, %transposed_21 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
