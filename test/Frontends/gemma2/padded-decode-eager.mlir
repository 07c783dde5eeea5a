// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, padded-decode-eager: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values. Last
// comes the attention mask.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x1xi64>, %arg25: tensor<3x4x5x256xf32>, %arg26: tensor<3x4x5x256xf32>, %arg27: tensor<3x4x5x256xf32>, %arg28: tensor<3x4x5x256xf32>, %arg29: tensor<3x6xi64>) -> (tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c6_i64 = arith.constant 6 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
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
      %216 = arith.index_cast %in : i64 to index
      %217 = linalg.index 2 : index
      %218 = arith.cmpi slt, %216, %c128 : index
      cf.assert %218, "index must be smaller than dim size"
      %219 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %219, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%216, %217] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<3x1x64xf32>, tensor<f32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %216 = arith.addi %in, %c5_i64 : i64
      linalg.yield %216 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<3x6xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<3x6xi64>) outs(%6 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %216 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %216 : i1
    } -> tensor<3x6xi1>
    %8 = tensor.empty() : tensor<3xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %216 = linalg.index 0 : index
      %217 = arith.index_cast %216 : index to i64
      linalg.yield %217 : i64
    } -> tensor<3xi64>
    %10 = tensor.empty() : tensor<6xi64>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%10 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %216 = linalg.index 0 : index
      %217 = arith.index_cast %216 : index to i64
      linalg.yield %217 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %12 = tensor.empty() : tensor<1x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %216 = arith.cmpi sle, %in, %in_98 : i64
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %13 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %15 = tensor.empty() : tensor<3x1x1x6xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%15 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %216 = arith.cmpi slt, %in, %c0_i64 : i64
      %217 = arith.addi %in, %c3_i64 : i64
      %218 = arith.select %216, %217, %in : i64
      %219 = arith.index_cast %218 : i64 to index
      %220 = arith.cmpi slt, %in_98, %c0_i64 : i64
      %221 = arith.addi %in_98, %c6_i64 : i64
      %222 = arith.select %220, %221, %in_98 : i64
      %223 = arith.index_cast %222 : i64 to index
      %extracted = tensor.extract %7[%219, %223] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x1x6xi1>, tensor<3x1x1x6xi1>) outs(%15 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<3x1x1x6xi1>
    %18 = tensor.empty() : tensor<3x1x1x6xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_6, %cst_5 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %216 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1x6xf32>
    %20 = tensor.empty() : tensor<1x1x1x1xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x1x1xi64>) outs(%20 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %216 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %216 : i64
    } -> tensor<1x1x1x1xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %21 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %216 = arith.cmpi sgt, %in, %in_98 : i64
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %22 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %13 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %24 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%12 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<1x1x1x6xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %16 : tensor<1x1x1x6xi1>, tensor<3x1x1x6xi1>) outs(%15 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %216 = arith.andi %in, %in_98 : i1
      linalg.yield %216 : i1
    } -> tensor<3x1x1x6xi1>
    %27 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_6, %cst_5 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %216 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %28 = tensor.empty() : tensor<1x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%28 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %216 = arith.sitofp %in : i64 to f32
      linalg.yield %216 : f32
    } -> tensor<1x1x1xf32>
    %30 = tensor.empty() : tensor<1x1x128xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_9 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%30 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %31, %31 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %32 = tensor.empty() : tensor<1x1x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%32 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.cos %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x1x256xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%32 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.sin %in : f32
      linalg.yield %216 : f32
    } -> tensor<1x1x256xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %36 = tensor.empty() : tensor<3x1x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %41 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %43 = tensor.empty() : tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %46 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %47 = tensor.empty() : tensor<3x2048xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %50 = tensor.empty() : tensor<3x8x1x256xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x1x8x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<64x1024xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%51 : tensor<64x1024xf32>) permutation = [1, 0] 
    %52 = tensor.empty() : tensor<3x1024xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %54 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%53 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_21 = tensor.expand_shape %54 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %55 = tensor.empty() : tensor<3x4x1x256xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<3x1x4x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%51 : tensor<64x1024xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%53 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_24 = tensor.expand_shape %56 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<3x1x4x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_27 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %58 = tensor.empty() : tensor<3x8x1x128xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x8x1x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %63 = tensor.empty() : tensor<3x4x1x128xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x4x1x128xf32>) outs(%63 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_32 = tensor.concat dim(3) %64, %extracted_slice_30 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_33 = tensor.concat dim(2) %arg25, %66 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_34 = tensor.concat dim(2) %arg26, %transposed_25 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %67 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %68 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_33 : tensor<3x4x6x256xf32>) outs(%67 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_35 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %69 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_34 : tensor<3x4x6x256xf32>) outs(%67 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %70 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<3x8x6x256xf32>) outs(%70 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %71 = tensor.empty() : tensor<24x1x6xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %73 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%72 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_39 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %74 = tensor.empty() : tensor<3x8x1x6xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.mulf %in, %cst_12 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_13 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.tanh %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.mulf %in, %cst_13 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %27 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %80 = tensor.empty() : tensor<3x8x1xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<3x8x1xi64>) -> tensor<3x8x1xi64>
    %82 = tensor.empty() : tensor<3x8x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %84:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<3x8x1x6xf32>) outs(%83, %81 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %216 = linalg.index 3 : index
      %217 = arith.index_cast %216 : index to i64
      %218 = arith.maximumf %in, %out : f32
      %219 = arith.cmpf ogt, %in, %out : f32
      %220 = arith.select %219, %217, %out_98 : i64
      linalg.yield %218, %220 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_40 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_40 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.subf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.exp %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %87 = tensor.empty() : tensor<3x8x1x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<3x8x1x6xf32>) outs(%88 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.divf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_41 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_42 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %91 = tensor.empty() : tensor<24x1x256xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %93 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%92 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_43 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %94 = tensor.empty() : tensor<3x1x8x256xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<3x8x1x256xf32>) outs(%94 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %95 = tensor.empty() : tensor<2048x64xf32>
    %transposed_45 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%95 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %96 = tensor.empty() : tensor<3x64xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %98 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%97 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_47 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %103 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %105 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %106 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %116 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%116 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %117 = tensor.empty() : tensor<3x96xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %119 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%118 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_50 = tensor.expand_shape %119 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %120 = tensor.empty() : tensor<3x1x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<3x1x96xf32>) outs(%120 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c3_i64 : f32, i64
      %217 = arith.mulf %216, %cst_1 : f32
      %218 = arith.addf %in, %217 : f32
      %219 = arith.mulf %218, %cst_2 : f32
      %220 = math.tanh %219 : f32
      %221 = arith.addf %220, %cst_3 : f32
      %222 = arith.mulf %221, %cst_4 : f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<3x1x96xf32>
    %transposed_51 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%116 : tensor<64x96xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_49, %transposed_51 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%118 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_52 = tensor.expand_shape %122 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_52 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%120 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x96xf32>
    %124 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%124 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %123 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %125 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%97 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_55 = tensor.expand_shape %125 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %130 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %133 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %transposed_56 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %142 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %143 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_58 = tensor.expand_shape %143 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<3x1x8x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%51 : tensor<64x1024xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_57, %transposed_60 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%53 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_61 = tensor.expand_shape %144 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<3x1x4x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%51 : tensor<64x1024xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%collapsed_57, %transposed_63 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%53 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_64 = tensor.expand_shape %145 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<3x1x4x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %146 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %expanded_26 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice_66 = tensor.extract_slice %transposed_59[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_67 = tensor.extract_slice %transposed_59[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_67 : tensor<3x8x1x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_68 = tensor.concat dim(3) %147, %extracted_slice_66 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_68, %expanded_27 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %148 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%50 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x256xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62, %expanded_26 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_69 = tensor.extract_slice %transposed_62[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_70 = tensor.extract_slice %transposed_62[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70 : tensor<3x4x1x128xf32>) outs(%63 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.negf %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_71 = tensor.concat dim(3) %151, %extracted_slice_69 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_71, %expanded_27 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %152 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%55 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_72 = tensor.concat dim(2) %arg27, %153 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_73 = tensor.concat dim(2) %arg28, %transposed_65 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %154 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_72 : tensor<3x4x6x256xf32>) outs(%67 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_74 = tensor.collapse_shape %154 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %155 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_73 : tensor<3x4x6x256xf32>) outs(%67 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_75 = linalg.transpose ins(%collapsed_74 : tensor<3x8x6x256xf32>) outs(%70 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_76 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %156 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%72 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_78 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.mulf %in, %cst_12 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_13 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.tanh %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.mulf %in, %cst_13 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %19 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %162:2 = linalg.generic {indexing_maps = [#map5, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<3x8x1x6xf32>) outs(%83, %81 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %216 = linalg.index 3 : index
      %217 = arith.index_cast %216 : index to i64
      %218 = arith.maximumf %in, %out : f32
      %219 = arith.cmpf ogt, %in, %out : f32
      %220 = arith.select %219, %217, %out_98 : i64
      linalg.yield %218, %220 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_79 = tensor.expand_shape %162#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_79 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.subf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<3x8x1x6xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.exp %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<3x8x1x6xf32>) outs(%88 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%74 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.divf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_80 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_81 = tensor.collapse_shape %155 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %167 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%92 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_82 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<3x8x1x256xf32>) outs(%94 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%95 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %transposed_83 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %168 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%97 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_86 = tensor.expand_shape %168 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %173 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %175 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %176 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %182 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %184 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %transposed_87 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%116 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_88 = tensor.collapse_shape %185 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %186 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%118 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_89 = tensor.expand_shape %186 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<3x1x96xf32>) outs(%120 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c3_i64 : f32, i64
      %217 = arith.mulf %216, %cst_1 : f32
      %218 = arith.addf %in, %217 : f32
      %219 = arith.mulf %218, %cst_2 : f32
      %220 = math.tanh %219 : f32
      %221 = arith.addf %220, %cst_3 : f32
      %222 = arith.mulf %221, %cst_4 : f32
      %223 = arith.mulf %in, %222 : f32
      linalg.yield %223 : f32
    } -> tensor<3x1x96xf32>
    %transposed_90 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%116 : tensor<64x96xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_88, %transposed_90 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%118 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_91 = tensor.expand_shape %188 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %expanded_91 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%120 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x96xf32>
    %transposed_92 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%124 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %189 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %190 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%97 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_94 = tensor.expand_shape %190 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94, %195 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %198 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.addf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<3x1x64xf32>) outs(%37 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %out : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_11 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.truncf %cst_8 : f64 to f32
      %217 = arith.addf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<3x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x1x1xf32>) outs(%36 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.rsqrt %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %204 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.addf %in, %cst_3 : f32
      linalg.yield %216 : f32
    } -> tensor<64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %216 = arith.mulf %in, %in_98 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x64xf32>
    %208 = tensor.empty() : tensor<64x128xf32>
    %transposed_95 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%208 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %207 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %209 = tensor.empty() : tensor<3x128xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %211 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%210 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_97 = tensor.expand_shape %211 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    %212 = tensor.empty() : tensor<3x1x128xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<3x1x128xf32>) outs(%212 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.divf %in, %cst_14 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x128xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<3x1x128xf32>) outs(%212 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = math.tanh %in : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x128xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<3x1x128xf32>) outs(%212 : tensor<3x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %216 = arith.mulf %in, %cst_14 : f32
      linalg.yield %216 : f32
    } -> tensor<3x1x128xf32>
    return %215, %concat_33, %concat_34, %concat_72, %concat_73 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
