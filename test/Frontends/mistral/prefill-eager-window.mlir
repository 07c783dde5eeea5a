// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, prefill-eager-window: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
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
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.index_cast %in : i64 to index
      %113 = linalg.index 2 : index
      %114 = arith.cmpi slt, %112, %c128 : index
      cf.assert %114, "index must be smaller than dim size"
      %115 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %115, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%112, %113] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %112 = linalg.index 0 : index
      %113 = arith.index_cast %112 : index to i64
      linalg.yield %113 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %112 = arith.subi %in, %c3_i64 : i64
      linalg.yield %112 : i64
    } -> tensor<1x1x6x1xi64>
    %6 = tensor.empty() : tensor<1x1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %5 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %112 = arith.cmpi sgt, %in, %in_51 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %112 = arith.andi %in, %in_51 : i1
      linalg.yield %112 : i1
    } -> tensor<1x1x6x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %112 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%6 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %112 = arith.andi %in, %in_51 : i1
      linalg.yield %112 : i1
    } -> tensor<1x1x6x6xi1>
    %11 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%11 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %13 = tensor.empty() : tensor<3x1x6x6xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %112 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %112 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %15 = tensor.empty() : tensor<1x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x6x1xi64>) outs(%15 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.sitofp %in : i64 to f32
      linalg.yield %112 : f32
    } -> tensor<1x6x1xf32>
    %17 = tensor.empty() : tensor<1x6x64xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_7 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%17 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %19 = tensor.empty() : tensor<1x6x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%19 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.cos %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x6x128xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%19 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.sin %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x6x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %23 = tensor.empty() : tensor<3x6x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_6 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %29 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %31 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%31 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %32 = tensor.empty() : tensor<18x4096xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %34 = linalg.matmul ins(%collapsed_11, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%33 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_12 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %35 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<3x6x32x128xf32>) outs(%35 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%36 : tensor<64x1024xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<18x1024xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %39 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%38 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_15 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %40 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<3x6x8x128xf32>) outs(%40 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%36 : tensor<64x1024xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%38 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x6x8x128xf32>) outs(%40 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%35 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %43 = tensor.empty() : tensor<3x32x6x64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<3x32x6x64xf32>) outs(%43 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.negf %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_23 = tensor.concat dim(3) %44, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%35 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x128xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%35 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.addf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x128xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%40 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %48 = tensor.empty() : tensor<3x8x6x64xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x8x6x64xf32>) outs(%48 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.negf %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_26 = tensor.concat dim(3) %49, %extracted_slice_24 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%40 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x8x6x128xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%40 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.addf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x8x6x128xf32>
    %52 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %53 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<3x8x6x128xf32>) outs(%52 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_27 = tensor.collapse_shape %53 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<3x8x6x128xf32>) outs(%52 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %55 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<3x32x6x128xf32>) outs(%55 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %56 = tensor.empty() : tensor<96x6x6xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %58 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%57 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_31 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %59 = tensor.empty() : tensor<3x32x6x6xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<3x32x6x6xf32>) outs(%59 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x32x6x6xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %14 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%59 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.addf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x6xf32>
    %62 = tensor.empty() : tensor<3x32x6xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %64 = tensor.empty() : tensor<3x32x6xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %66:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<3x32x6x6xf32>) outs(%65, %63 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %112 = linalg.index 3 : index
      %113 = arith.index_cast %112 : index to i64
      %114 = arith.maximumf %in, %out : f32
      %115 = arith.cmpf ogt, %in, %out : f32
      %116 = arith.select %115, %113, %out_51 : i64
      linalg.yield %114, %116 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_32 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_32 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%59 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.subf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x6xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<3x32x6x6xf32>) outs(%59 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.exp %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x6xf32>
    %69 = tensor.empty() : tensor<3x32x6x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<3x32x6x6xf32>) outs(%70 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%59 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.divf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_33 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_34 = tensor.collapse_shape %54 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %73 = tensor.empty() : tensor<96x6x128xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %75 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%74 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_35 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %76 = tensor.empty() : tensor<3x6x32x128xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<3x32x6x128xf32>) outs(%76 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<4096x64xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%77 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %78 = tensor.empty() : tensor<18x64xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %80 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%79 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_39 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.addf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_6 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x6x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %86 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %87 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %89 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%89 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %90 = tensor.empty() : tensor<18x96xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %92 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%91 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_42 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %93 = tensor.empty() : tensor<3x6x96xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<3x6x96xf32>) outs(%93 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.negf %in : f32
      %113 = math.exp %112 : f32
      %114 = arith.addf %113, %cst_1 : f32
      %115 = arith.divf %cst_1, %114 : f32
      linalg.yield %115 : f32
    } -> tensor<3x6x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %94 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%93 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x96xf32>
    %transposed_43 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%89 : tensor<64x96xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%91 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_44 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_44 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%93 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x96xf32>
    %98 = tensor.empty() : tensor<96x64xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%98 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %99 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%79 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_47 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_47 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.addf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_6 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<3x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %106 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %112 = arith.mulf %in, %in_51 : f32
      linalg.yield %112 : f32
    } -> tensor<3x6x64xf32>
    %108 = tensor.empty() : tensor<64x128xf32>
    %transposed_48 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%108 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %109 = tensor.empty() : tensor<18x128xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %111 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%110 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_50 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_50, %51, %transposed_19 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
