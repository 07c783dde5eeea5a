// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
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
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x1x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.29730177875068026 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.index_cast %in : i64 to index
      %123 = linalg.index 2 : index
      %124 = arith.cmpi slt, %122, %c128 : index
      cf.assert %124, "index must be smaller than dim size"
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %125, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%122, %123] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %122 = arith.addi %in, %c5_i64 : i64
      linalg.yield %122 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %122 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %122 : i64
    } -> tensor<1x1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %8 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %122 = arith.cmpi sgt, %in, %in_55 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %10 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %122 = arith.andi %in, %in_55 : i1
      linalg.yield %122 : i1
    } -> tensor<1x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %122 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%9 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %122 = arith.andi %in, %in_55 : i1
      linalg.yield %122 : i1
    } -> tensor<1x1x1x6xi1>
    %14 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %16 = tensor.empty() : tensor<1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%16 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %122 = arith.sitofp %in : i64 to f32
      linalg.yield %122 : f32
    } -> tensor<1x1x1xf32>
    %18 = tensor.empty() : tensor<1x1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_9 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%18 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %20 = tensor.empty() : tensor<1x1x128xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%20 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.cos %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x1x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%20 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.sin %in : f32
      linalg.yield %122 : f32
    } -> tensor<1x1x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %24 = tensor.empty() : tensor<3x1x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<3x1x64xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %29 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %30 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %32 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%32 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %33 = tensor.empty() : tensor<3x4096xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %35 = linalg.matmul ins(%collapsed_13, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%34 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_14 = tensor.expand_shape %35 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %36 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<3x1x32x128xf32>) outs(%36 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x1024xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%37 : tensor<64x1024xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<3x1024xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %40 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%39 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_17 = tensor.expand_shape %40 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %41 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<3x1x8x128xf32>) outs(%41 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%37 : tensor<64x1024xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%39 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_20 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x1x8x128xf32>) outs(%41 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%36 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %44 = tensor.empty() : tensor<3x32x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x1x64xf32>) outs(%44 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_25 = tensor.concat dim(3) %45, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%36 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x128xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%36 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.addf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x128xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%41 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %49 = tensor.empty() : tensor<3x8x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x8x1x64xf32>) outs(%49 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_28 = tensor.concat dim(3) %50, %extracted_slice_26 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%41 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x8x1x128xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%41 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.addf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_29 = tensor.concat dim(2) %arg13, %52 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_30 = tensor.concat dim(2) %arg14, %transposed_21 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %53 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<3x8x6x128xf32>) outs(%53 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_31 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<3x8x6x128xf32>) outs(%53 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %56 = tensor.empty() : tensor<3x1x1x6xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %122 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1x6xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<3x32x1x128xf32>) outs(%36 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_6 : f64 to f32
      %123 = arith.mulf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x32x1x128xf32>
    %59 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<3x32x6x128xf32>) outs(%59 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<3x32x128x6xf32>) outs(%59 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_6 : f64 to f32
      %123 = arith.mulf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_33 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_34 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %61 = tensor.empty() : tensor<96x1x6xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %63 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%62 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_35 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %64 = tensor.empty() : tensor<3x32x1x6xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %57 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%64 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.addf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x6xf32>
    %66 = tensor.empty() : tensor<3x32x1xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %68 = tensor.empty() : tensor<3x32x1xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %70:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<3x32x1x6xf32>) outs(%69, %67 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_55 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_36 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_36 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%64 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.subf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<3x32x1x6xf32>) outs(%64 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x6xf32>
    %73 = tensor.empty() : tensor<3x32x1x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<3x32x1x6xf32>) outs(%74 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%64 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.divf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x6xf32>
    %77 = tensor.empty() : tensor<3x32x1x6xi1>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x32x1x6xf32>) outs(%77 : tensor<3x32x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %122 = arith.extf %in : f32 to f64
      %123 = arith.cmpf oeq, %122, %cst_7 : f64
      linalg.yield %123 : i1
    } -> tensor<3x32x1x6xi1>
    %79 = tensor.empty() : tensor<3x32x1x1xi1>
    %80 = linalg.fill ins(%true : i1) outs(%79 : tensor<3x32x1x1xi1>) -> tensor<3x32x1x1xi1>
    %81 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<3x32x1x6xi1>) outs(%80 : tensor<3x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %122 = arith.andi %in, %out : i1
      linalg.yield %122 : i1
    } -> tensor<3x32x1x1xi1>
    %82 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %cst_2, %76 : tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) outs(%64 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %122 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %122 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_37 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_38 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %83 = tensor.empty() : tensor<96x1x128xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %85 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%84 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_39 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %86 = tensor.empty() : tensor<3x1x32x128xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<3x32x1x128xf32>) outs(%86 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %87 = tensor.empty() : tensor<4096x64xf32>
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%87 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %88 = tensor.empty() : tensor<3x64xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %90 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%89 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_43 = tensor.expand_shape %90 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_43 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.addf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<3x1x64xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %97 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %99 = tensor.empty() : tensor<64x96xf32>
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%99 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %98 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %100 = tensor.empty() : tensor<3x96xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %102 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%101 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_46 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %103 = tensor.empty() : tensor<3x1x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<3x1x96xf32>) outs(%103 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.negf %in : f32
      %123 = math.exp %122 : f32
      %124 = arith.addf %123, %cst_1 : f32
      %125 = arith.divf %cst_1, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<3x1x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %104 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%103 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x96xf32>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%99 : tensor<64x96xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_45, %transposed_47 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%101 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_48 = tensor.expand_shape %106 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_48 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%103 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x96xf32>
    %108 = tensor.empty() : tensor<96x64xf32>
    %transposed_49 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%108 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %109 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%89 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_51 = tensor.expand_shape %109 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_51 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.addf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<3x1x64xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_8 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%24 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %116 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %122 = arith.mulf %in, %in_55 : f32
      linalg.yield %122 : f32
    } -> tensor<3x1x64xf32>
    %118 = tensor.empty() : tensor<64x128xf32>
    %transposed_52 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%118 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %119 = tensor.empty() : tensor<3x128xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %121 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%120 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_54 = tensor.expand_shape %121 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_54, %concat_29, %concat_30 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
