// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, prefill-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of google/gemma-3-4b-pt config.json
// (text_config); 2 layers, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<()[s0] -> (s0 * 3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8_i64 = arith.constant 8 : i64
    %c24_i64 = arith.constant 24 : i64
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
    %c6144_i64 = arith.constant 6144 : i64
    %c3072_i64 = arith.constant 3072 : i64
    %cst_13 = arith.constant 2.560000e+02 : f32
    %cst_14 = arith.constant 6.250000e-02 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg28, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %322 = arith.index_cast %in : i64 to index
      %323 = linalg.index 2 : index
      %324 = arith.cmpi slt, %322, %c128 : index
      cf.assert %324, "index must be smaller than dim size"
      %325 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %325, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%322, %323] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_11 : tensor<3x?x64xf32>, tensor<f32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %322 = linalg.index 0 : index
      %323 = arith.index_cast %322 : index to i64
      linalg.yield %323 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_119: i64, %out: i1):
      %322 = arith.cmpi sle, %in, %in_119 : i64
      linalg.yield %322 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %322 = linalg.index 2 : index
      %323 = linalg.index 3 : index
      %324 = arith.cmpi eq, %dim, %c1 : index
      %325 = arith.select %324, %c0, %322 : index
      %326 = arith.select %324, %c0, %323 : index
      %extracted = tensor.extract %7[%c0, %c0, %325, %326] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %11 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_7, %cst_6 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_119: f32, %in_120: f32, %out: f32):
      %322 = arith.select %in, %in_119, %in_120 : f32
      linalg.yield %322 : f32
    } -> tensor<3x1x?x?xf32>
    %13 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %322 = arith.subi %in, %c3_i64 : i64
      linalg.yield %322 : i64
    } -> tensor<1x1x?x1xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_119: i64, %out: i1):
      %322 = arith.cmpi sgt, %in, %in_119 : i64
      linalg.yield %322 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %15 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %7 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_119: i1, %out: i1):
      %322 = arith.andi %in, %in_119 : i1
      linalg.yield %322 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %18 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %322 = linalg.index 2 : index
      %323 = linalg.index 3 : index
      %324 = arith.cmpi eq, %dim, %c1 : index
      %325 = arith.select %324, %c0, %322 : index
      %326 = arith.select %324, %c0, %323 : index
      %extracted = tensor.extract %17[%c0, %c0, %325, %326] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_7, %cst_6 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_119: f32, %in_120: f32, %out: f32):
      %322 = arith.select %in, %in_119, %in_120 : f32
      linalg.yield %322 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %322 = arith.sitofp %in : i64 to f32
      linalg.yield %322 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_10 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x128xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_17 = tensor.dim %23, %c1 : tensor<1x?x128xf32>
    %24 = tensor.empty(%dim_17) : tensor<1x?x256xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%24 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.cos %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%24 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.sin %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x256xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_9 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x128xf32>
    %concat_18 = tensor.concat dim(2) %27, %27 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_19 = tensor.dim %27, %c1 : tensor<1x?x128xf32>
    %28 = tensor.empty(%dim_19) : tensor<1x?x256xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x?x256xf32>) outs(%28 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.cos %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x256xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x?x256xf32>) outs(%28 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.sin %in : f32
      linalg.yield %322 : f32
    } -> tensor<1x?x256xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %32 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<3x?x64xf32>) outs(%33 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %37 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %39 = tensor.empty() : tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %42 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %43 = affine.apply #map10()[%dim]
    %44 = tensor.empty(%43) : tensor<?x2048xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%45 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %47 = arith.divsi %43, %c3 : index
    %expanded_20 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [3, %47, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    %48 = arith.muli %0, %c3_i64 : i64
    %49 = arith.cmpi slt, %0, %c0_i64 : i64
    %50 = arith.select %49, %c3_i64, %48 : i64
    %51 = arith.extui %49 : i1 to i64
    %52 = arith.addi %51, %c1_i64 : i64
    %53 = arith.muli %50, %c256_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.index_cast %47 : index to i64
    %56 = arith.muli %55, %c6144_i64 : i64
    %57 = arith.divsi %56, %53 : i64
    %58 = arith.select %49, %57, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %58, %57, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_20(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %59 = arith.index_cast %58 : i64 to index
    %60 = tensor.empty(%59) : tensor<3x8x?x256xf32>
    %transposed_21 = linalg.transpose ins(%reshape : tensor<3x?x8x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<64x1024xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%61 : tensor<64x1024xf32>) permutation = [1, 0] 
    %62 = tensor.empty(%43) : tensor<?x1024xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %64 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%63 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_23 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [3, %47, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %65 = arith.muli %55, %c3072_i64 : i64
    %66 = arith.divsi %65, %53 : i64
    %67 = arith.select %49, %66, %0 : i64
    %from_elements_24 = tensor.from_elements %c3_i64, %67, %66, %c256_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %68 = arith.index_cast %67 : i64 to index
    %69 = tensor.empty(%68) : tensor<3x4x?x256xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<3x?x4x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%61 : tensor<64x1024xf32>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%63 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_28 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [3, %47, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<3x?x4x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %72 = tensor.empty(%59) : tensor<3x8x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<3x8x?x256xf32>) outs(%73 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_13 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x8x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %77 : tensor<3x8x?x256xf32>, tensor<3x8x?x1xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %79 = tensor.empty() : tensor<256xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%79 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<256xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %80 : tensor<3x8x?x256xf32>, tensor<256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<3x4x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %83 = tensor.empty(%68) : tensor<3x4x?x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<3x4x?x1xf32>) -> tensor<3x4x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<3x4x?x256xf32>) outs(%84 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_13 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x4x?x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %88 : tensor<3x4x?x256xf32>, tensor<3x4x?x1xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%79 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<256xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %90 : tensor<3x4x?x256xf32>, tensor<256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_31 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_32 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %92 = arith.cmpi eq, %59, %dim_17 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_31 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice = tensor.extract_slice %81[0, 0, 0, 0] [3, 8, %59, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_33 = tensor.extract_slice %81[0, 0, 0, 128] [3, 8, %59, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %94 = tensor.empty(%59) : tensor<3x8x?x128xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<3x8x?x128xf32>) outs(%94 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.negf %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_34 = tensor.concat dim(3) %95, %extracted_slice : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_35 = tensor.dim %95, %c2 : tensor<3x8x?x128xf32>
    %96 = arith.cmpi eq, %dim_35, %dim_17 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = tensor.empty(%dim_35) : tensor<3x8x?x256xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%97 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %99 = arith.cmpi eq, %59, %dim_35 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %101 = arith.cmpi eq, %68, %dim_17 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_31 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_36 = tensor.extract_slice %91[0, 0, 0, 0] [3, 4, %68, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_37 = tensor.extract_slice %91[0, 0, 0, 128] [3, 4, %68, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %103 = tensor.empty(%68) : tensor<3x4x?x128xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<3x4x?x128xf32>) outs(%103 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.negf %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_38 = tensor.concat dim(3) %104, %extracted_slice_36 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_39 = tensor.dim %104, %c2 : tensor<3x4x?x128xf32>
    %105 = arith.cmpi eq, %dim_39, %dim_17 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = tensor.empty(%dim_39) : tensor<3x4x?x256xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%106 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %108 = arith.cmpi eq, %68, %dim_39 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_40 = tensor.expand_shape %109 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %68, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim) : tensor<3x4x2x?x256xf32>
    %111 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %68, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %expanded_40[%322, %323, %c0, %327, %325] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_41 = tensor.collapse_shape %111 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_42 = tensor.expand_shape %transposed_30 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %68, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %68, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %expanded_42[%322, %323, %c0, %327, %325] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_43 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %113 = tensor.empty(%dim) : tensor<3x8x256x?xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_41 : tensor<3x8x?x256xf32>) outs(%113 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim) : tensor<3x8x?x256xf32>
    %115 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %59, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %100[%322, %323, %327, %325] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_45 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %dim, %c1 : index
      %327 = arith.select %326, %c0, %325 : index
      %extracted = tensor.extract %transposed_44[%322, %323, %324, %327] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_46 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %117 = tensor.empty(%dim, %dim) : tensor<24x?x?xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %119 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%118 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %120 = arith.muli %0, %c24_i64 : i64
    %121 = arith.select %49, %c24_i64, %120 : i64
    %122 = arith.muli %121, %0 : i64
    %123 = arith.select %49, %c24_i64, %122 : i64
    %124 = arith.select %49, %52, %51 : i64
    %125 = arith.cmpi sle, %124, %c1_i64 : i64
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %126 = arith.muli %120, %0 : i64
    %127 = arith.divsi %126, %123 : i64
    %128 = arith.select %49, %127, %0 : i64
    %from_elements_47 = tensor.from_elements %c3_i64, %c8_i64, %128, %128 : tensor<4xi64>
    %reshape_48 = tensor.reshape %119(%from_elements_47) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %129 = arith.index_cast %128 : i64 to index
    %130 = tensor.empty(%129, %129) : tensor<3x8x?x?xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<3x8x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.mulf %in, %cst_14 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %132 = arith.cmpi eq, %129, %dim : index
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %132, "mismatched size for broadcast"
    %133 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %19 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %134 = tensor.empty(%129) : tensor<3x8x?xi64>
    %135 = linalg.fill ins(%c0_i64 : i64) outs(%134 : tensor<3x8x?xi64>) -> tensor<3x8x?xi64>
    %136 = tensor.empty(%129) : tensor<3x8x?xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<3x8x?xf32>) -> tensor<3x8x?xf32>
    %138:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<3x8x?x?xf32>) outs(%137, %135 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_49 = tensor.expand_shape %138#0 [[0], [1], [2, 3]] output_shape [3, 8, %129, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_49 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<3x8x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.exp %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %141 = tensor.empty(%129) : tensor<3x8x?x1xf32>
    %142 = linalg.fill ins(%cst : f32) outs(%141 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<3x8x?x?xf32>) outs(%142 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %143 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.divf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %145 = tensor.empty(%dim, %dim) : tensor<3x8x?x?xf32>
    %146 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %129, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %328 = arith.select %326, %c0, %325 : index
      %extracted = tensor.extract %144[%322, %323, %327, %328] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %from_elements_50 = tensor.from_elements %c24_i64, %128, %128 : tensor<3xi64>
    %reshape_51 = tensor.reshape %146(%from_elements_50) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %147 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %dim, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %collapsed_43[%322, %323, %327, %325] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_52 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    %148 = arith.cmpi eq, %128, %0 : i64
    cf.assert %148, "mismatching contracting dimension"
    %149 = tensor.empty(%129) : tensor<24x?x256xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %151 = linalg.batch_matmul ins(%reshape_51, %collapsed_52 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%150 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_53 = tensor.expand_shape %151 [[0, 1], [2], [3]] output_shape [3, 8, %129, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %152 = tensor.empty(%129) : tensor<3x?x8x256xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<3x8x?x256xf32>) outs(%152 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %153 = arith.muli %128, %c6144_i64 : i64
    %154 = arith.divsi %153, %50 : i64
    %155 = arith.select %49, %154, %0 : i64
    %from_elements_55 = tensor.from_elements %c3_i64, %155, %154 : tensor<3xi64>
    %reshape_56 = tensor.reshape %transposed_54(%from_elements_55) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %156 = tensor.empty() : tensor<2048x64xf32>
    %transposed_57 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%156 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %reshape_56 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %157 = arith.index_cast %155 : i64 to index
    %158 = affine.apply #map10()[%157]
    %159 = tensor.empty(%158) : tensor<?x64xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %161 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %162 = arith.divsi %158, %c3 : index
    %expanded_59 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [3, %162, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %163 = tensor.empty(%162) : tensor<3x?x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<3x?x64xf32>) outs(%163 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %165 = tensor.empty(%162) : tensor<3x?x1xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<3x?x64xf32>) outs(%166 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x?x1xf32>) outs(%165 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x1xf32>) outs(%165 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x?x1xf32>) outs(%165 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %170 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%163 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %172 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%163 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %174 = arith.cmpi eq, %dim, %162 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %173 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<3x?x64xf32>) outs(%33 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %180 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %184 = tensor.empty() : tensor<64x96xf32>
    %transposed_60 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%184 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %185 = tensor.empty(%43) : tensor<?x96xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %187 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%186 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [3, %47, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %188 = tensor.empty(%47) : tensor<3x?x96xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<3x?x96xf32>) outs(%188 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c3_i64 : f32, i64
      %323 = arith.mulf %322, %cst_1 : f32
      %324 = arith.addf %in, %323 : f32
      %325 = arith.mulf %324, %cst_2 : f32
      %326 = math.tanh %325 : f32
      %327 = arith.addf %326, %cst_3 : f32
      %328 = arith.mulf %327, %cst_4 : f32
      %329 = arith.mulf %in, %328 : f32
      linalg.yield %329 : f32
    } -> tensor<3x?x96xf32>
    %transposed_63 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%184 : tensor<64x96xf32>) permutation = [1, 0] 
    %190 = linalg.matmul ins(%collapsed_61, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%186 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [3, %47, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %expanded_64 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%188 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x96xf32>
    %192 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%192 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %191 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %193 = affine.apply #map10()[%47]
    %194 = tensor.empty(%193) : tensor<?x64xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %196 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%195 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %197 = arith.divsi %193, %c3 : index
    %expanded_67 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [3, %197, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %198 = tensor.empty(%197) : tensor<3x?x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<3x?x64xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %200 = tensor.empty(%197) : tensor<3x?x1xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<3x?x64xf32>) outs(%201 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %205 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %209 = arith.cmpi eq, %dim, %197 : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %208 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<3x?x64xf32>) outs(%33 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %transposed_68 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %219 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%45 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_70 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [3, %47, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %expanded_70(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %transposed_72 = linalg.transpose ins(%reshape_71 : tensor<3x?x8x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%61 : tensor<64x1024xf32>) permutation = [1, 0] 
    %220 = linalg.matmul ins(%collapsed_69, %transposed_73 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%63 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_74 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [3, %47, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %expanded_74(%from_elements_24) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_76 = linalg.transpose ins(%reshape_75 : tensor<3x?x4x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%61 : tensor<64x1024xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_69, %transposed_77 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%63 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_78 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [3, %47, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %expanded_78(%from_elements_24) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_80 = linalg.transpose ins(%reshape_79 : tensor<3x?x4x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %222 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72 : tensor<3x8x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %223 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222 : tensor<3x8x?x256xf32>) outs(%73 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %224 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_13 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x8x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<3x8x?x1xf32>) outs(%72 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72, %226 : tensor<3x8x?x256xf32>, tensor<3x8x?x1xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%79 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<256xf32>
    %229 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %228 : tensor<3x8x?x256xf32>, tensor<256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<3x4x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %231 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230 : tensor<3x4x?x256xf32>) outs(%84 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_13 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %233 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x4x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<3x4x?x1xf32>) outs(%83 : tensor<3x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76, %234 : tensor<3x4x?x256xf32>, tensor<3x4x?x1xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%79 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<256xf32>
    %237 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %236 : tensor<3x4x?x256xf32>, tensor<256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_81 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_82 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %238 = arith.cmpi eq, %59, %dim_19 : index
    cf.assert %238, "mismatched size for broadcast"
    %239 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %expanded_81 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice_83 = tensor.extract_slice %229[0, 0, 0, 0] [3, 8, %59, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_84 = tensor.extract_slice %229[0, 0, 0, 128] [3, 8, %59, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_84 : tensor<3x8x?x128xf32>) outs(%94 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.negf %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_85 = tensor.concat dim(3) %240, %extracted_slice_83 : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_86 = tensor.dim %240, %c2 : tensor<3x8x?x128xf32>
    %241 = arith.cmpi eq, %dim_86, %dim_19 : index
    cf.assert %241, "mismatched size for broadcast"
    %242 = tensor.empty(%dim_86) : tensor<3x8x?x256xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_85, %expanded_82 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%242 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %244 = arith.cmpi eq, %59, %dim_86 : index
    cf.assert %244, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %243 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%60 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x256xf32>
    %246 = arith.cmpi eq, %68, %dim_19 : index
    cf.assert %246, "mismatched size for broadcast"
    %247 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_81 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_87 = tensor.extract_slice %237[0, 0, 0, 0] [3, 4, %68, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_88 = tensor.extract_slice %237[0, 0, 0, 128] [3, 4, %68, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %248 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88 : tensor<3x4x?x128xf32>) outs(%103 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.negf %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_89 = tensor.concat dim(3) %248, %extracted_slice_87 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_90 = tensor.dim %248, %c2 : tensor<3x4x?x128xf32>
    %249 = arith.cmpi eq, %dim_90, %dim_19 : index
    cf.assert %249, "mismatched size for broadcast"
    %250 = tensor.empty(%dim_90) : tensor<3x4x?x256xf32>
    %251 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_89, %expanded_82 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%250 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %252 = arith.cmpi eq, %68, %dim_90 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %251 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%69 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_91 = tensor.expand_shape %253 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %68, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %254 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %68, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %expanded_91[%322, %323, %c0, %327, %325] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_92 = tensor.collapse_shape %254 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_93 = tensor.expand_shape %transposed_80 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %68, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %255 = linalg.generic {indexing_maps = [#map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 3 : index
      %325 = linalg.index 4 : index
      %326 = arith.cmpi eq, %68, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %expanded_93[%322, %323, %c0, %327, %325] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_94 = tensor.collapse_shape %255 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_95 = linalg.transpose ins(%collapsed_92 : tensor<3x8x?x256xf32>) outs(%113 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %256 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %59, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %245[%322, %323, %327, %325] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_96 = tensor.collapse_shape %256 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %257 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %dim, %c1 : index
      %327 = arith.select %326, %c0, %325 : index
      %extracted = tensor.extract %transposed_95[%322, %323, %324, %327] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_97 = tensor.collapse_shape %257 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %258 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%118 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %258(%from_elements_47) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %259 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_98 : tensor<3x8x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.mulf %in, %cst_14 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %132, "mismatched size for broadcast"
    cf.assert %132, "mismatched size for broadcast"
    %260 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %12 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %261:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%260 : tensor<3x8x?x?xf32>) outs(%137, %135 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_119: i64):
      %322 = linalg.index 3 : index
      %323 = arith.index_cast %322 : index to i64
      %324 = arith.maximumf %in, %out : f32
      %325 = arith.cmpf ogt, %in, %out : f32
      %326 = arith.select %325, %323, %out_119 : i64
      linalg.yield %324, %326 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_99 = tensor.expand_shape %261#0 [[0], [1], [2, 3]] output_shape [3, 8, %129, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %262 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %expanded_99 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.subf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %263 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<3x8x?x?xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.exp %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    %264 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%263 : tensor<3x8x?x?xf32>) outs(%142 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %264 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%130 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.divf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %266 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%145 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %129, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %328 = arith.select %326, %c0, %325 : index
      %extracted = tensor.extract %265[%322, %323, %327, %328] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %125, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %266(%from_elements_50) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %267 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %322 = linalg.index 0 : index
      %323 = linalg.index 1 : index
      %324 = linalg.index 2 : index
      %325 = linalg.index 3 : index
      %326 = arith.cmpi eq, %dim, %c1 : index
      %327 = arith.select %326, %c0, %324 : index
      %extracted = tensor.extract %collapsed_94[%322, %323, %327, %325] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_101 = tensor.collapse_shape %267 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %148, "mismatching contracting dimension"
    %268 = linalg.batch_matmul ins(%reshape_100, %collapsed_101 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%150 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_102 = tensor.expand_shape %268 [[0, 1], [2], [3]] output_shape [3, 8, %129, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_103 = linalg.transpose ins(%expanded_102 : tensor<3x8x?x256xf32>) outs(%152 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %transposed_103(%from_elements_55) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %transposed_105 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%156 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_106 = tensor.collapse_shape %reshape_104 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %269 = arith.index_cast %155 : i64 to index
    %270 = affine.apply #map10()[%269]
    %271 = tensor.empty(%270) : tensor<?x64xf32>
    %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %273 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%272 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %274 = arith.divsi %270, %c3 : index
    %expanded_107 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [3, %274, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %275 = tensor.empty(%274) : tensor<3x?x64xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<3x?x64xf32>) outs(%275 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %277 = tensor.empty(%274) : tensor<3x?x1xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<3x?x64xf32>) outs(%278 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<3x?x1xf32>) outs(%277 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<3x?x1xf32>) outs(%277 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<3x?x1xf32>) outs(%277 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %282 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%275 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %284 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %284 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%275 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %286 = arith.cmpi eq, %dim, %274 : index
    cf.assert %286, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %285 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288 : tensor<3x?x64xf32>) outs(%33 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %292 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %294 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %transposed_108 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%184 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_109 = tensor.collapse_shape %295 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %296 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%186 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_110 = tensor.expand_shape %296 [[0, 1], [2]] output_shape [3, %47, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_110 : tensor<3x?x96xf32>) outs(%188 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c3_i64 : f32, i64
      %323 = arith.mulf %322, %cst_1 : f32
      %324 = arith.addf %in, %323 : f32
      %325 = arith.mulf %324, %cst_2 : f32
      %326 = math.tanh %325 : f32
      %327 = arith.addf %326, %cst_3 : f32
      %328 = arith.mulf %327, %cst_4 : f32
      %329 = arith.mulf %in, %328 : f32
      linalg.yield %329 : f32
    } -> tensor<3x?x96xf32>
    %transposed_111 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%184 : tensor<64x96xf32>) permutation = [1, 0] 
    %298 = linalg.matmul ins(%collapsed_109, %transposed_111 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%186 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_112 = tensor.expand_shape %298 [[0, 1], [2]] output_shape [3, %47, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %expanded_112 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%188 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x96xf32>
    %transposed_113 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%192 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %299 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %300 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%195 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_115 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [3, %197, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<3x?x64xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%301 : tensor<3x?x64xf32>) outs(%201 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<3x?x1xf32>) outs(%200 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %305 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %307 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %307 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%198 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    cf.assert %209, "mismatched size for broadcast"
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %308 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.addf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<3x?x64xf32>) outs(%33 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %out : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.divf %in, %cst_12 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.truncf %cst_8 : f64 to f32
      %323 = arith.addf %in, %322 : f32
      linalg.yield %323 : f32
    } -> tensor<3x?x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<3x?x1xf32>) outs(%32 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = math.rsqrt %in : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %314 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %322 = arith.addf %in, %cst_3 : f32
      linalg.yield %322 : f32
    } -> tensor<64xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %316 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_119: f32, %out: f32):
      %322 = arith.mulf %in, %in_119 : f32
      linalg.yield %322 : f32
    } -> tensor<3x?x64xf32>
    %318 = tensor.empty() : tensor<64x128xf32>
    %transposed_116 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%318 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_117 = tensor.collapse_shape %317 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %319 = tensor.empty(%43) : tensor<?x128xf32>
    %320 = linalg.fill ins(%cst : f32) outs(%319 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %321 = linalg.matmul ins(%collapsed_117, %transposed_116 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%320 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_118 = tensor.expand_shape %321 [[0, 1], [2]] output_shape [3, %47, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_118, %109, %transposed_30, %253, %transposed_80 : tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>
  }
}
