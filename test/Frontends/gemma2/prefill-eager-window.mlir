// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, prefill-eager-window: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 6.250000e-02 : f32
    %cst_13 = arith.constant 5.000000e+01 : f32
    %cst_14 = arith.constant 3.000000e+01 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c128 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%206, %207] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<3x6x64xf32>, tensor<f32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %3 = tensor.empty() : tensor<6xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      linalg.yield %207 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %5 = tensor.empty() : tensor<1x1x6x6xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_95: i64, %out: i1):
      %206 = arith.cmpi sle, %in, %in_95 : i64
      linalg.yield %206 : i1
    } -> tensor<1x1x6x6xi1>
    %7 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %9 = tensor.empty() : tensor<3x1x6x6xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_7, %cst_6 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %206 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %206 : f32
    } -> tensor<3x1x6x6xf32>
    %11 = tensor.empty() : tensor<1x1x6x1xi64>
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%11 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %206 = arith.subi %in, %c3_i64 : i64
      linalg.yield %206 : i64
    } -> tensor<1x1x6x1xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %12 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_95: i64, %out: i1):
      %206 = arith.cmpi sgt, %in, %in_95 : i64
      linalg.yield %206 : i1
    } -> tensor<1x1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %13 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %206 = arith.andi %in, %in_95 : i1
      linalg.yield %206 : i1
    } -> tensor<1x1x6x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %6 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_95: i1, %out: i1):
      %206 = arith.andi %in, %in_95 : i1
      linalg.yield %206 : i1
    } -> tensor<1x1x6x6xi1>
    %collapsed_16 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_7, %cst_6 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_95: f32, %in_96: f32, %out: f32):
      %206 = arith.select %in, %in_95, %in_96 : f32
      linalg.yield %206 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %18 = tensor.empty() : tensor<1x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x6x1xi64>) outs(%18 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.sitofp %in : i64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x6x1xf32>
    %20 = tensor.empty() : tensor<1x6x128xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_9 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%20 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<1x6x128xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %22 = tensor.empty() : tensor<1x6x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.cos %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x6x256xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.sin %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x6x256xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %26 = tensor.empty() : tensor<3x6x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %31 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %33 = tensor.empty() : tensor<64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %36 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%36 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %37 = tensor.empty() : tensor<18x2048xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %39 = linalg.matmul ins(%collapsed_18, %transposed : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%38 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_19 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %40 = tensor.empty() : tensor<3x8x6x256xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x6x8x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x1024xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<18x1024xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %44 = linalg.matmul ins(%collapsed_18, %transposed_21 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_22 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %45 = tensor.empty() : tensor<3x4x6x256xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed_18, %transposed_24 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_25 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_28 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_27 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %48 = tensor.empty() : tensor<3x8x6x128xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x8x6x128xf32>) outs(%48 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_30 = tensor.concat dim(3) %49, %extracted_slice : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %53 = tensor.empty() : tensor<3x4x6x128xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<3x4x6x128xf32>) outs(%53 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_33 = tensor.concat dim(3) %54, %extracted_slice_31 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_28 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %57 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<3x4x6x256xf32>) outs(%57 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_34 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<3x4x6x256xf32>) outs(%57 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %60 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<3x8x6x256xf32>) outs(%60 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %61 = tensor.empty() : tensor<24x6x6xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %63 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%62 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_38 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %64 = tensor.empty() : tensor<3x8x6x6xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_12 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_13 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.tanh %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_13 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %17 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %70 = tensor.empty() : tensor<3x8x6xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<3x8x6xi64>) -> tensor<3x8x6xi64>
    %72 = tensor.empty() : tensor<3x8x6xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
    %74:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<3x8x6x6xf32>) outs(%73, %71 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_95: i64):
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.maximumf %in, %out : f32
      %209 = arith.cmpf ogt, %in, %out : f32
      %210 = arith.select %209, %207, %out_95 : i64
      linalg.yield %208, %210 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_39 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_39 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.subf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.exp %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %77 = tensor.empty() : tensor<3x8x6x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x8x6x6xf32>) outs(%78 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.divf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_40 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_41 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %81 = tensor.empty() : tensor<24x6x256xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %83 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%82 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_42 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %84 = tensor.empty() : tensor<3x6x8x256xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %85 = tensor.empty() : tensor<2048x64xf32>
    %transposed_44 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%85 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %86 = tensor.empty() : tensor<18x64xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %88 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_46 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %93 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %96 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %104 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %106 = tensor.empty() : tensor<64x96xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %107 = tensor.empty() : tensor<18x96xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %109 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_49 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %110 = tensor.empty() : tensor<3x6x96xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<3x6x96xf32>) outs(%110 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c3_i64 : f32, i64
      %207 = arith.mulf %206, %cst_1 : f32
      %208 = arith.addf %in, %207 : f32
      %209 = arith.mulf %208, %cst_2 : f32
      %210 = math.tanh %209 : f32
      %211 = arith.addf %210, %cst_3 : f32
      %212 = arith.mulf %211, %cst_4 : f32
      %213 = arith.mulf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<3x6x96xf32>
    %transposed_50 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_48, %transposed_50 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_51 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_51 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%110 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x96xf32>
    %114 = tensor.empty() : tensor<96x64xf32>
    %transposed_52 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%114 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %115 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_54 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %120 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %122 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %123 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %131 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %transposed_55 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%36 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %133 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%38 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_57 = tensor.expand_shape %133 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<3x6x8x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_56, %transposed_59 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_60 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_56, %transposed_62 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_63 = tensor.expand_shape %135 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %136 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58, %expanded_27 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice_65 = tensor.extract_slice %transposed_58[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_58[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<3x8x6x128xf32>) outs(%48 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_67 = tensor.concat dim(3) %137, %extracted_slice_65 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_67, %expanded_28 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x256xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %expanded_27 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_61[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_61[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<3x4x6x128xf32>) outs(%53 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.negf %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_70 = tensor.concat dim(3) %141, %extracted_slice_68 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_28 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x4x6x256xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<3x4x6x256xf32>) outs(%57 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_71 = tensor.collapse_shape %144 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %145 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<3x4x6x256xf32>) outs(%57 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_72 = linalg.transpose ins(%collapsed_71 : tensor<3x8x6x256xf32>) outs(%60 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_73 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_74 = tensor.collapse_shape %transposed_72 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %146 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%62 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_75 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_12 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_13 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.tanh %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_13 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %10 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %152:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<3x8x6x6xf32>) outs(%73, %71 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_95: i64):
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.maximumf %in, %out : f32
      %209 = arith.cmpf ogt, %in, %out : f32
      %210 = arith.select %209, %207, %out_95 : i64
      linalg.yield %208, %210 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_76 = tensor.expand_shape %152#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_76 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.subf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<3x8x6x6xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.exp %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<3x8x6x6xf32>) outs(%78 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x1xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%64 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.divf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_77 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_78 = tensor.collapse_shape %145 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %157 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%82 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_79 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%85 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %transposed_80 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %158 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_83 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %163 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %166 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %172 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %174 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %transposed_84 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %176 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_86 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<3x6x96xf32>) outs(%110 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c3_i64 : f32, i64
      %207 = arith.mulf %206, %cst_1 : f32
      %208 = arith.addf %in, %207 : f32
      %209 = arith.mulf %208, %cst_2 : f32
      %210 = math.tanh %209 : f32
      %211 = arith.addf %210, %cst_3 : f32
      %212 = arith.mulf %211, %cst_4 : f32
      %213 = arith.mulf %in, %212 : f32
      linalg.yield %213 : f32
    } -> tensor<3x6x96xf32>
    %transposed_87 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_85, %transposed_87 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_88 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %expanded_88 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%110 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x96xf32>
    %transposed_89 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%114 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_90 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %180 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%87 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_91 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91, %185 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %187 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %188 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.addf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_11 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_8 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<3x6x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %194 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<64xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_95: f32, %out: f32):
      %206 = arith.mulf %in, %in_95 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x64xf32>
    %198 = tensor.empty() : tensor<64x128xf32>
    %transposed_92 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%198 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %199 = tensor.empty() : tensor<18x128xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %201 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%200 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_94 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    %202 = tensor.empty() : tensor<3x6x128xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<3x6x128xf32>) outs(%202 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_14 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x128xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x6x128xf32>) outs(%202 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.tanh %in : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x128xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x6x128xf32>) outs(%202 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_14 : f32
      linalg.yield %206 : f32
    } -> tensor<3x6x128xf32>
    return %205, %56, %transposed_26, %143, %transposed_64 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
