// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-3-4b-pt config.json
// (text_config); 2 layers, other sizes reduced. Arguments: the weights, the token ids, the cached
// keys and values.
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
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<3x1xi64>, %arg29: tensor<3x4x5x256xf32>, %arg30: tensor<3x4x5x256xf32>, %arg31: tensor<3x4x5x256xf32>, %arg32: tensor<3x4x5x256xf32>) -> (tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %c1024_i64 = arith.constant 1024 : i64
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
    %cst_9 = arith.constant dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<128xf32>
    %cst_10 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 2.560000e+02 : f32
    %cst_14 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.index_cast %in : i64 to index
      %238 = linalg.index 2 : index
      %239 = arith.cmpi slt, %237, %c128 : index
      cf.assert %239, "index must be smaller than dim size"
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %240, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%237, %238] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<3x1x64xf32>, tensor<f32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.addi %in, %c5_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<6xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %8 = tensor.empty() : tensor<1x1x1x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_102: i64, %out: i1):
      %237 = arith.cmpi sle, %in, %in_102 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x1x6xi1>
    %10 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %12 = tensor.empty() : tensor<3x1x1x6xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_7, %cst_6 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %237 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1x6xf32>
    %14 = tensor.empty() : tensor<1x1x1x1xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%14 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.subi %in, %c1024_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<1x1x1x1xi64>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %15 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_102: i64, %out: i1):
      %237 = arith.cmpi sgt, %in, %in_102 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x1x6xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %16 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %237 = arith.andi %in, %in_102 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x1x6xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %9 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_102: i1, %out: i1):
      %237 = arith.andi %in, %in_102 : i1
      linalg.yield %237 : i1
    } -> tensor<1x1x1x6xi1>
    %collapsed_16 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_7, %cst_6 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
      %237 = arith.select %in, %in_102, %in_103 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %21 = tensor.empty() : tensor<1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%21 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.sitofp %in : i64 to f32
      linalg.yield %237 : f32
    } -> tensor<1x1x1xf32>
    %23 = tensor.empty() : tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_10 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%23 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %24, %24 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %25 = tensor.empty() : tensor<1x1x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.cos %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.sin %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x256xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_9 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%23 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x128xf32>
    %concat_18 = tensor.concat dim(2) %28, %28 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.cos %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x256xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x1x256xf32>) outs(%25 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.sin %in : f32
      linalg.yield %237 : f32
    } -> tensor<1x1x256xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %32 = tensor.empty() : tensor<3x1x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %37 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %39 = tensor.empty() : tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %42 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_19 = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %43 = tensor.empty() : tensor<3x2048xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %45 = linalg.matmul ins(%collapsed_19, %transposed : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%44 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_20 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %46 = tensor.empty() : tensor<3x8x1x256xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x1x8x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<64x1024xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<3x1024xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %50 = linalg.matmul ins(%collapsed_19, %transposed_22 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_23 = tensor.expand_shape %50 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %51 = tensor.empty() : tensor<3x4x1x256xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<3x1x4x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed_19, %transposed_25 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_26 = tensor.expand_shape %52 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<3x1x4x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %54 = tensor.empty() : tensor<3x8x1x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<3x8x1x256xf32>) outs(%55 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x8x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %59 : tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %61 = tensor.empty() : tensor<256xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%61 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<256xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %62 : tensor<3x8x1x256xf32>, tensor<256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<3x4x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %65 = tensor.empty() : tensor<3x4x1x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<3x4x1x1xf32>) -> tensor<3x4x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<3x4x1x256xf32>) outs(%66 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x4x1x1xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %70 : tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%61 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<256xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %72 : tensor<3x4x1x256xf32>, tensor<256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %expanded_28 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_29 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_28 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %63[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_30 = tensor.extract_slice %63[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %75 = tensor.empty() : tensor<3x8x1x128xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<3x8x1x128xf32>) outs(%75 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.negf %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_31 = tensor.concat dim(3) %76, %extracted_slice : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_28 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_32 = tensor.extract_slice %73[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_33 = tensor.extract_slice %73[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %80 = tensor.empty() : tensor<3x4x1x128xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<3x4x1x128xf32>) outs(%80 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.negf %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_34 = tensor.concat dim(3) %81, %extracted_slice_32 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_29 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_35 = tensor.concat dim(2) %arg29, %83 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_36 = tensor.concat dim(2) %arg30, %transposed_27 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %84 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_35 : tensor<3x4x6x256xf32>) outs(%84 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_36 : tensor<3x4x6x256xf32>) outs(%84 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %87 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_37 : tensor<3x8x6x256xf32>) outs(%87 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %88 = tensor.empty() : tensor<24x1x6xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %90 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%89 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_41 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %91 = tensor.empty() : tensor<3x8x1x6xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<3x8x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_14 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %20 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %94 = tensor.empty() : tensor<3x8x1xi64>
    %95 = linalg.fill ins(%c0_i64 : i64) outs(%94 : tensor<3x8x1xi64>) -> tensor<3x8x1xi64>
    %96 = tensor.empty() : tensor<3x8x1xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %98:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<3x8x1x6xf32>) outs(%97, %95 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_102 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_42 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_42 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.subf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<3x8x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<3x8x1x6xf32>) outs(%55 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.divf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_43 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_44 = tensor.collapse_shape %86 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %103 = tensor.empty() : tensor<24x1x256xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %105 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%104 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_45 = tensor.expand_shape %105 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %106 = tensor.empty() : tensor<3x1x8x256xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<3x8x1x256xf32>) outs(%106 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %107 = tensor.empty() : tensor<2048x64xf32>
    %transposed_47 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%107 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %108 = tensor.empty() : tensor<3x64xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %110 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_49 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %115 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %118 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %128 = tensor.empty() : tensor<64x96xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %127 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %129 = tensor.empty() : tensor<3x96xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %131 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_52 = tensor.expand_shape %131 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %132 = tensor.empty() : tensor<3x1x96xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<3x1x96xf32>) outs(%132 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c3_i64 : f32, i64
      %238 = arith.mulf %237, %cst_1 : f32
      %239 = arith.addf %in, %238 : f32
      %240 = arith.mulf %239, %cst_2 : f32
      %241 = math.tanh %240 : f32
      %242 = arith.addf %241, %cst_3 : f32
      %243 = arith.mulf %242, %cst_4 : f32
      %244 = arith.mulf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<3x1x96xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_54 = tensor.expand_shape %134 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_54 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%132 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x96xf32>
    %136 = tensor.empty() : tensor<96x64xf32>
    %transposed_55 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%136 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %135 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %137 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_57 = tensor.expand_shape %137 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %142 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %145 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %153 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %transposed_58 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %154 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %155 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%44 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_60 = tensor.expand_shape %155 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<3x1x8x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_59, %transposed_62 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_63 = tensor.expand_shape %156 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<3x1x4x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%47 : tensor<64x1024xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_59, %transposed_65 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%49 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_66 = tensor.expand_shape %157 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<3x1x4x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<3x8x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<3x8x1x256xf32>) outs(%55 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x8x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<3x8x1x1xf32>) outs(%54 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %162 : tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%61 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<256xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %164 : tensor<3x8x1x256xf32>, tensor<256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<3x4x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<3x4x1x256xf32>) outs(%66 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x4x1x1xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<3x4x1x1xf32>) outs(%65 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64, %170 : tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%61 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<256xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %172 : tensor<3x4x1x256xf32>, tensor<256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %expanded_68 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_69 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_68 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice_70 = tensor.extract_slice %165[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_71 = tensor.extract_slice %165[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71 : tensor<3x8x1x128xf32>) outs(%75 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.negf %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_72 = tensor.concat dim(3) %175, %extracted_slice_70 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_72, %expanded_69 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %176 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%46 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x256xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_68 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_73 = tensor.extract_slice %173[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_74 = tensor.extract_slice %173[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74 : tensor<3x4x1x128xf32>) outs(%80 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.negf %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_75 = tensor.concat dim(3) %179, %extracted_slice_73 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_75, %expanded_69 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %180 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%51 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_76 = tensor.concat dim(2) %arg31, %181 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_77 = tensor.concat dim(2) %arg32, %transposed_67 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %182 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_76 : tensor<3x4x6x256xf32>) outs(%84 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_78 = tensor.collapse_shape %182 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %183 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_77 : tensor<3x4x6x256xf32>) outs(%84 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_79 = linalg.transpose ins(%collapsed_78 : tensor<3x8x6x256xf32>) outs(%87 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_80 = tensor.collapse_shape %177 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %184 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%89 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_82 = tensor.expand_shape %184 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<3x8x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_14 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %13 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %187:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<3x8x1x6xf32>) outs(%97, %95 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_102: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_102 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_83 = tensor.expand_shape %187#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %188 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %expanded_83 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.subf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<3x8x1x6xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<3x8x1x6xf32>) outs(%55 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%91 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.divf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_84 = tensor.collapse_shape %191 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_85 = tensor.collapse_shape %183 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %192 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%104 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_86 = tensor.expand_shape %192 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<3x8x1x256xf32>) outs(%106 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_88 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%107 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %193 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_90 = tensor.expand_shape %193 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %198 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %200 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %201 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%203 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %207 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %transposed_91 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %210 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %211 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_93 = tensor.expand_shape %211 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<3x1x96xf32>) outs(%132 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c3_i64 : f32, i64
      %238 = arith.mulf %237, %cst_1 : f32
      %239 = arith.addf %in, %238 : f32
      %240 = arith.mulf %239, %cst_2 : f32
      %241 = math.tanh %240 : f32
      %242 = arith.addf %241, %cst_3 : f32
      %243 = arith.mulf %242, %cst_4 : f32
      %244 = arith.mulf %in, %243 : f32
      linalg.yield %244 : f32
    } -> tensor<3x1x96xf32>
    %transposed_94 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%128 : tensor<64x96xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_92, %transposed_94 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%130 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_95 = tensor.expand_shape %213 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %expanded_95 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%132 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x96xf32>
    %transposed_96 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%136 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %214 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %215 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_98 = tensor.expand_shape %215 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %220 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %222 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %223 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.addf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<3x1x64xf32>) outs(%33 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<3x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<3x1x1xf32>) outs(%32 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %229 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %231 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_102: f32, %out: f32):
      %237 = arith.mulf %in, %in_102 : f32
      linalg.yield %237 : f32
    } -> tensor<3x1x64xf32>
    %233 = tensor.empty() : tensor<64x128xf32>
    %transposed_99 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%233 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %232 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %234 = tensor.empty() : tensor<3x128xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %236 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%235 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_101 = tensor.expand_shape %236 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_101, %concat_35, %concat_36, %concat_76, %concat_77 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
