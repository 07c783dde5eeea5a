// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x1xi64>, %arg13: tensor<3x8x5x128xf32>, %arg14: tensor<3x8x5x128xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.088388347648318447 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c128 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%115, %116] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %115 = arith.addi %in, %c5_i64 : i64
      linalg.yield %115 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %115 = linalg.index 0 : index
      %116 = arith.index_cast %115 : index to i64
      linalg.yield %116 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %115 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %115 : i64
    } -> tensor<1x1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %8 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %115 = arith.cmpi sgt, %in, %in_53 : i64
      linalg.yield %115 : i1
    } -> tensor<1x1x1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %115 = arith.andi %in, %in_53 : i1
      linalg.yield %115 : i1
    } -> tensor<1x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %115 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %115 : i1
    } -> tensor<1x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_53: i1, %out: i1):
      %115 = arith.andi %in, %in_53 : i1
      linalg.yield %115 : i1
    } -> tensor<1x1x1x6xi1>
    %14 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %16 = tensor.empty() : tensor<3x1x1x6xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %115 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.sitofp %in : i64 to f32
      linalg.yield %115 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%20 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %22 = tensor.empty() : tensor<1x1x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.cos %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.sin %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x1x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %26 = tensor.empty() : tensor<3x1x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<3x1x64xf32>) outs(%27 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %32 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %34 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%34 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %35 = tensor.empty() : tensor<3x4096xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %37 = linalg.matmul ins(%collapsed_11, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_12 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %38 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<3x1x32x128xf32>) outs(%38 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%39 : tensor<64x1024xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<3x1024xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %42 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%41 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_15 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %43 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<3x1x8x128xf32>) outs(%43 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%39 : tensor<64x1024xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%41 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_18 = tensor.expand_shape %44 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x1x8x128xf32>) outs(%43 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_21 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%38 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %46 = tensor.empty() : tensor<3x32x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<3x32x1x64xf32>) outs(%46 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_23 = tensor.concat dim(3) %47, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%38 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x128xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%38 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.addf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x128xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%43 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %51 = tensor.empty() : tensor<3x8x1x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x8x1x64xf32>) outs(%51 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_26 = tensor.concat dim(3) %52, %extracted_slice_24 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%43 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x8x1x128xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%43 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.addf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_27 = tensor.concat dim(2) %arg13, %54 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_28 = tensor.concat dim(2) %arg14, %transposed_19 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %55 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x8x6x128xf32>) outs(%55 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_29 = tensor.collapse_shape %56 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<3x8x6x128xf32>) outs(%55 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %58 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<3x32x6x128xf32>) outs(%58 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %59 = tensor.empty() : tensor<96x1x6xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %61 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%60 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_33 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %62 = tensor.empty() : tensor<3x32x1x6xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<3x32x1x6xf32>) outs(%62 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_5 : f64 to f32
      %116 = arith.mulf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<3x32x1x6xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %17 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%62 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.addf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x6xf32>
    %65 = tensor.empty() : tensor<3x32x1xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %67 = tensor.empty() : tensor<3x32x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %69:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<3x32x1x6xf32>) outs(%68, %66 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %115 = linalg.index 3 : index
      %116 = arith.index_cast %115 : index to i64
      %117 = arith.maximumf %in, %out : f32
      %118 = arith.cmpf ogt, %in, %out : f32
      %119 = arith.select %118, %116, %out_53 : i64
      linalg.yield %117, %119 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_34 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_34 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%62 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.subf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x6xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<3x32x1x6xf32>) outs(%62 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.exp %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x6xf32>
    %72 = tensor.empty() : tensor<3x32x1x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<3x32x1x6xf32>) outs(%73 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%62 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.divf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_35 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_36 = tensor.collapse_shape %57 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %76 = tensor.empty() : tensor<96x1x128xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %78 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%77 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_37 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %79 = tensor.empty() : tensor<3x1x32x128xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<3x32x1x128xf32>) outs(%79 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<4096x64xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%80 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %81 = tensor.empty() : tensor<3x64xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %83 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%82 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_41 = tensor.expand_shape %83 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.addf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<3x1x64xf32>) outs(%27 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<3x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %91 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %90 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %92 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%92 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %93 = tensor.empty() : tensor<3x96xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %95 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%94 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_44 = tensor.expand_shape %95 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %96 = tensor.empty() : tensor<3x1x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<3x1x96xf32>) outs(%96 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      %116 = math.exp %115 : f32
      %117 = arith.addf %116, %cst_1 : f32
      %118 = arith.divf %cst_1, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<3x1x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %97 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%96 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x96xf32>
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%92 : tensor<64x96xf32>) permutation = [1, 0] 
    %99 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%94 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_46 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_46 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%96 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x96xf32>
    %101 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%101 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %102 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_49 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_49 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.addf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<3x1x64xf32>) outs(%27 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_8 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<3x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x1xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %109 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %115 = arith.mulf %in, %in_53 : f32
      linalg.yield %115 : f32
    } -> tensor<3x1x64xf32>
    %111 = tensor.empty() : tensor<64x128xf32>
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%111 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %112 = tensor.empty() : tensor<3x128xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %114 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%113 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_52 = tensor.expand_shape %114 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_52, %concat_27, %concat_28 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
