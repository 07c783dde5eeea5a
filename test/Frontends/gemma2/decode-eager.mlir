// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x1xi64>, %arg25: tensor<3x4x5x256xf32>, %arg26: tensor<3x4x5x256xf32>, %arg27: tensor<3x4x5x256xf32>, %arg28: tensor<3x4x5x256xf32>) -> (tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %c3_i64 = arith.constant 3 : i64
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
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %209 = arith.index_cast %in : i64 to index
      %210 = linalg.index 2 : index
      %211 = arith.cmpi slt, %209, %c128 : index
      cf.assert %211, "index must be smaller than dim size"
      %212 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %212, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%209, %210] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<3x1x64xf32>, tensor<f32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.addi %in, %c5_i64 : i64
      linalg.yield %209 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<6xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %209 = linalg.index 0 : index
      %210 = arith.index_cast %209 : index to i64
      linalg.yield %210 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %8 = tensor.empty() : tensor<1x1x1x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_99: i64, %out: i1):
      %209 = arith.cmpi sle, %in, %in_99 : i64
      linalg.yield %209 : i1
    } -> tensor<1x1x1x6xi1>
    %10 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %12 = tensor.empty() : tensor<3x1x1x6xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_7, %cst_6 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_99: f32, %in_100: f32, %out: f32):
      %209 = arith.select %in, %in_99, %in_100 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1x6xf32>
    %14 = tensor.empty() : tensor<1x1x1x1xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%14 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %209 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %209 : i64
    } -> tensor<1x1x1x1xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %15 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_99: i64, %out: i1):
      %209 = arith.cmpi sgt, %in, %in_99 : i64
      linalg.yield %209 : i1
    } -> tensor<1x1x1x6xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %16 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_99: i1, %out: i1):
      %209 = arith.andi %in, %in_99 : i1
      linalg.yield %209 : i1
    } -> tensor<1x1x1x6xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %9 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_99: i1, %out: i1):
      %209 = arith.andi %in, %in_99 : i1
      linalg.yield %209 : i1
    } -> tensor<1x1x1x6xi1>
    %collapsed_16 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_7, %cst_6 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_99: f32, %in_100: f32, %out: f32):
      %209 = arith.select %in, %in_99, %in_100 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %21 = tensor.empty() : tensor<1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %209 = arith.sitofp %in : i64 to f32
      linalg.yield %209 : f32
    } -> tensor<1x1x1xf32>
    %23 = tensor.empty() : tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_9 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%23 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %24, %24 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %25 = tensor.empty() : tensor<1x1x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.cos %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x1x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.sin %in : f32
      linalg.yield %209 : f32
    } -> tensor<1x1x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %29 = tensor.empty() : tensor<3x1x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %34 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %36 = tensor.empty() : tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %39 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %40 = tensor.empty() : tensor<3x2048xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %42 = linalg.matmul ins(%collapsed_18, %transposed : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_19 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %43 = tensor.empty() : tensor<3x8x1x256xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<3x1x8x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x1024xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<3x1024xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %47 = linalg.matmul ins(%collapsed_18, %transposed_21 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_22 = tensor.expand_shape %47 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %48 = tensor.empty() : tensor<3x4x1x256xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_18, %transposed_24 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_25 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_28 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_27 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_20[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %51 = tensor.empty() : tensor<3x8x1x128xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x8x1x128xf32>) outs(%51 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_30 = tensor.concat dim(3) %52, %extracted_slice : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_23[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %56 = tensor.empty() : tensor<3x4x1x128xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<3x4x1x128xf32>) outs(%56 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_33 = tensor.concat dim(3) %57, %extracted_slice_31 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_28 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_34 = tensor.concat dim(2) %arg25, %59 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_35 = tensor.concat dim(2) %arg26, %transposed_26 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %60 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_34 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_36 = tensor.collapse_shape %61 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %62 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_35 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %63 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_37 = linalg.transpose ins(%collapsed_36 : tensor<3x8x6x256xf32>) outs(%63 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_38 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %64 = tensor.empty() : tensor<24x1x6xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %66 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%65 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_40 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %67 = tensor.empty() : tensor<3x8x1x6xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_12 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_13 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.tanh %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_13 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %20 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %73 = tensor.empty() : tensor<3x8x1xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<3x8x1xi64>) -> tensor<3x8x1xi64>
    %75 = tensor.empty() : tensor<3x8x1xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %77:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<3x8x1x6xf32>) outs(%76, %74 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_99: i64):
      %209 = linalg.index 3 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.maximumf %in, %out : f32
      %212 = arith.cmpf ogt, %in, %out : f32
      %213 = arith.select %212, %210, %out_99 : i64
      linalg.yield %211, %213 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_41 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_41 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.subf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.exp %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %80 = tensor.empty() : tensor<3x8x1x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<3x8x1x6xf32>) outs(%81 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.divf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_42 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_43 = tensor.collapse_shape %62 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %84 = tensor.empty() : tensor<24x1x256xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %86 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%85 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_44 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %87 = tensor.empty() : tensor<3x1x8x256xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<3x8x1x256xf32>) outs(%87 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %88 = tensor.empty() : tensor<2048x64xf32>
    %transposed_46 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%88 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %89 = tensor.empty() : tensor<3x64xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %91 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_48 = tensor.expand_shape %91 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %96 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %99 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %105 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %109 = tensor.empty() : tensor<64x96xf32>
    %transposed_49 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %108 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %110 = tensor.empty() : tensor<3x96xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %112 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_51 = tensor.expand_shape %112 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %113 = tensor.empty() : tensor<3x1x96xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<3x1x96xf32>) outs(%113 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c3_i64 : f32, i64
      %210 = arith.mulf %209, %cst_1 : f32
      %211 = arith.addf %in, %210 : f32
      %212 = arith.mulf %211, %cst_2 : f32
      %213 = math.tanh %212 : f32
      %214 = arith.addf %213, %cst_3 : f32
      %215 = arith.mulf %214, %cst_4 : f32
      %216 = arith.mulf %in, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x96xf32>
    %transposed_52 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_50, %transposed_52 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_53 = tensor.expand_shape %115 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %expanded_53 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%113 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x96xf32>
    %117 = tensor.empty() : tensor<96x64xf32>
    %transposed_54 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%117 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %118 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_56 = tensor.expand_shape %118 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %123 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %126 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %transposed_57 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %135 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %136 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_59 = tensor.expand_shape %136 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<3x1x8x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_58, %transposed_61 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_62 = tensor.expand_shape %137 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_58, %transposed_64 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_65 = tensor.expand_shape %138 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %139 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60, %expanded_27 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice_67 = tensor.extract_slice %transposed_60[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_60[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<3x8x1x128xf32>) outs(%51 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_69 = tensor.concat dim(3) %140, %extracted_slice_67 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_28 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x256xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63, %expanded_27 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_70 = tensor.extract_slice %transposed_63[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_71 = tensor.extract_slice %transposed_63[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71 : tensor<3x4x1x128xf32>) outs(%56 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.negf %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_72 = tensor.concat dim(3) %144, %extracted_slice_70 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_72, %expanded_28 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_73 = tensor.concat dim(2) %arg27, %146 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_74 = tensor.concat dim(2) %arg28, %transposed_66 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %147 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_73 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_75 = tensor.collapse_shape %147 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %148 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_74 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_76 = linalg.transpose ins(%collapsed_75 : tensor<3x8x6x256xf32>) outs(%63 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_77 = tensor.collapse_shape %142 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %149 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%65 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_79 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_12 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_13 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.tanh %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_13 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %13 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %155:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<3x8x1x6xf32>) outs(%76, %74 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_99: i64):
      %209 = linalg.index 3 : index
      %210 = arith.index_cast %209 : index to i64
      %211 = arith.maximumf %in, %out : f32
      %212 = arith.cmpf ogt, %in, %out : f32
      %213 = arith.select %212, %210, %out_99 : i64
      linalg.yield %211, %213 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_80 = tensor.expand_shape %155#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_80 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.subf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<3x8x1x6xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.exp %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%157 : tensor<3x8x1x6xf32>) outs(%81 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %158 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%67 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.divf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_81 = tensor.collapse_shape %159 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_82 = tensor.collapse_shape %148 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %160 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%85 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_83 = tensor.expand_shape %160 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<3x8x1x256xf32>) outs(%87 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_85 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%88 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %transposed_84 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %161 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_87 = tensor.expand_shape %161 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %166 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %168 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %169 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %177 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %transposed_88 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %178 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %179 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_90 = tensor.expand_shape %179 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<3x1x96xf32>) outs(%113 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c3_i64 : f32, i64
      %210 = arith.mulf %209, %cst_1 : f32
      %211 = arith.addf %in, %210 : f32
      %212 = arith.mulf %211, %cst_2 : f32
      %213 = math.tanh %212 : f32
      %214 = arith.addf %213, %cst_3 : f32
      %215 = arith.mulf %214, %cst_4 : f32
      %216 = arith.mulf %in, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x96xf32>
    %transposed_91 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_89, %transposed_91 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_92 = tensor.expand_shape %181 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_92 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%113 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x96xf32>
    %transposed_93 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%117 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_94 = tensor.collapse_shape %182 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %183 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%90 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_95 = tensor.expand_shape %183 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %188 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %191 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.addf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %out : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_11 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.truncf %cst_8 : f64 to f32
      %210 = arith.addf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<3x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.rsqrt %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %197 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.addf %in, %cst_3 : f32
      linalg.yield %209 : f32
    } -> tensor<64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %199 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_99: f32, %out: f32):
      %209 = arith.mulf %in, %in_99 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x64xf32>
    %201 = tensor.empty() : tensor<64x128xf32>
    %transposed_96 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%201 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %200 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %202 = tensor.empty() : tensor<3x128xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %204 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%203 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_98 = tensor.expand_shape %204 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    %205 = tensor.empty() : tensor<3x1x128xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<3x1x128xf32>) outs(%205 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.divf %in, %cst_14 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x128xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<3x1x128xf32>) outs(%205 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = math.tanh %in : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x128xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<3x1x128xf32>) outs(%205 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %209 = arith.mulf %in, %cst_14 : f32
      linalg.yield %209 : f32
    } -> tensor<3x1x128xf32>
    return %208, %concat_34, %concat_35, %concat_73, %concat_74 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
