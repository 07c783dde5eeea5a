// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-3-4b-pt config.json
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
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c256_i64 = arith.constant 256 : i64
    %c64_i64 = arith.constant 64 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c2048_i64 = arith.constant 2048 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %c3_i64 = arith.constant 3 : i64
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
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg28, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_15 = tensor.dim %arg28, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_15 : index to i64
    %2 = tensor.empty(%dim, %dim_15) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %450 = arith.index_cast %in : i64 to index
      %451 = linalg.index 2 : index
      %452 = arith.cmpi slt, %450, %c128 : index
      cf.assert %452, "index must be smaller than dim size"
      %453 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %453, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%450, %451] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_11 : tensor<?x?x64xf32>, tensor<f32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %5 = tensor.empty(%dim_15) : tensor<?xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %450 = linalg.index 0 : index
      %451 = arith.index_cast %450 : index to i64
      linalg.yield %451 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, %dim_15, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_15] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %7 = tensor.empty(%dim_15, %dim_15) : tensor<1x1x?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_133: i64, %out: i1):
      %450 = arith.cmpi sle, %in, %in_133 : i64
      linalg.yield %450 : i1
    } -> tensor<1x1x?x?xi1>
    %9 = arith.cmpi slt, %0, %c0_i64 : i64
    %10 = arith.select %9, %c1, %dim : index
    %11 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%10, %dim_15, %dim_15) : tensor<?x1x?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %450 = linalg.index 2 : index
      %451 = linalg.index 3 : index
      %452 = arith.cmpi eq, %dim_15, %c1 : index
      %453 = arith.select %452, %c0, %450 : index
      %454 = arith.select %452, %c0, %451 : index
      %extracted = tensor.extract %8[%c0, %c0, %453, %454] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %14 = tensor.empty(%10, %dim_15, %dim_15) : tensor<?x1x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_7, %cst_6 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_133: f32, %in_134: f32, %out: f32):
      %450 = arith.select %in, %in_133, %in_134 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x?x?xf32>
    %16 = tensor.empty(%dim_15) : tensor<1x1x?x1xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%16 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %450 = arith.subi %in, %c1024_i64 : i64
      linalg.yield %450 : i64
    } -> tensor<1x1x?x1xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %17 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_133: i64, %out: i1):
      %450 = arith.cmpi sgt, %in, %in_133 : i64
      linalg.yield %450 : i1
    } -> tensor<1x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %18 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_133: i1, %out: i1):
      %450 = arith.andi %in, %in_133 : i1
      linalg.yield %450 : i1
    } -> tensor<1x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %8 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_133: i1, %out: i1):
      %450 = arith.andi %in, %in_133 : i1
      linalg.yield %450 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %450 = linalg.index 2 : index
      %451 = linalg.index 3 : index
      %452 = arith.cmpi eq, %dim_15, %c1 : index
      %453 = arith.select %452, %c0, %450 : index
      %454 = arith.select %452, %c0, %451 : index
      %extracted = tensor.extract %20[%c0, %c0, %453, %454] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_7, %cst_6 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_133: f32, %in_134: f32, %out: f32):
      %450 = arith.select %in, %in_133, %in_134 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_17 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, %dim_15, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %23 = tensor.empty(%dim_15) : tensor<1x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1xi64>) outs(%23 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %450 = arith.sitofp %in : i64 to f32
      linalg.yield %450 : f32
    } -> tensor<1x?x1xf32>
    %25 = tensor.empty(%dim_15) : tensor<1x?x128xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_10 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%25 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x128xf32>
    %concat = tensor.concat dim(2) %26, %26 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_18 = tensor.dim %26, %c1 : tensor<1x?x128xf32>
    %27 = tensor.empty(%dim_18) : tensor<1x?x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%27 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.cos %in : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x256xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%27 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.sin %in : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x256xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_9 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%25 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x128xf32>
    %concat_19 = tensor.concat dim(2) %30, %30 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_20 = tensor.dim %30, %c1 : tensor<1x?x128xf32>
    %31 = tensor.empty(%dim_20) : tensor<1x?x256xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x?x256xf32>) outs(%31 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.cos %in : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x?x256xf32>) outs(%31 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.sin %in : f32
      linalg.yield %450 : f32
    } -> tensor<1x?x256xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %35 = tensor.empty(%dim, %dim_15) : tensor<?x?x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x?x64xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %41 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %40 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %43 = tensor.empty() : tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %46 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x2048xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %50 = arith.select %9, %c1_i64, %0 : i64
    %51 = arith.extui %9 : i1 to i64
    %52 = arith.muli %50, %1 : i64
    %53 = arith.addi %51, %c1_i64 : i64
    %54 = arith.cmpi slt, %1, %c0_i64 : i64
    %55 = arith.select %54, %50, %52 : i64
    %56 = arith.select %54, %53, %51 : i64
    %57 = arith.muli %55, %c2048_i64 : i64
    %58 = arith.cmpi sle, %56, %c1_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %0, %c2048_i64 : i64
    %60 = arith.divsi %59, %57 : i64
    %61 = arith.select %9, %60, %0 : i64
    %62 = arith.select %54, %60, %1 : i64
    %63 = arith.addi %56, %c1_i64 : i64
    %64 = arith.muli %55, %c256_i64 : i64
    %65 = arith.cmpi sle, %63, %c1_i64 : i64
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %66 = arith.muli %61, %62 : i64
    %67 = arith.muli %66, %c2048_i64 : i64
    %68 = arith.divsi %67, %64 : i64
    %69 = arith.select %9, %68, %0 : i64
    %70 = arith.select %54, %68, %1 : i64
    %from_elements = tensor.from_elements %69, %70, %68, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %49(%from_elements) : (tensor<?x2048xf32>, tensor<4xi64>) -> tensor<?x?x8x256xf32>
    %71 = arith.index_cast %69 : i64 to index
    %72 = arith.index_cast %70 : i64 to index
    %73 = tensor.empty(%71, %72) : tensor<?x8x?x256xf32>
    %transposed_21 = linalg.transpose ins(%reshape : tensor<?x?x8x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %74 = tensor.empty() : tensor<64x1024xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%74 : tensor<64x1024xf32>) permutation = [1, 0] 
    %75 = tensor.empty(%dim) : tensor<?x1024xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %77 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%76 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %78 = arith.muli %55, %c1024_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %0, %c1024_i64 : i64
    %80 = arith.divsi %79, %78 : i64
    %81 = arith.select %9, %80, %0 : i64
    %82 = arith.select %54, %80, %1 : i64
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %83 = arith.muli %81, %82 : i64
    %84 = arith.muli %83, %c1024_i64 : i64
    %85 = arith.divsi %84, %64 : i64
    %86 = arith.select %9, %85, %0 : i64
    %87 = arith.select %54, %85, %1 : i64
    %from_elements_23 = tensor.from_elements %86, %87, %85, %c256_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %77(%from_elements_23) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %88 = arith.index_cast %86 : i64 to index
    %89 = arith.index_cast %87 : i64 to index
    %90 = tensor.empty(%88, %89) : tensor<?x4x?x256xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x4x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%74 : tensor<64x1024xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%76 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %91(%from_elements_23) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<?x?x4x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %92 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<?x8x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %93 = tensor.empty(%71, %72) : tensor<?x8x?x1xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<?x8x?x1xf32>) -> tensor<?x8x?x1xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<?x8x?x256xf32>) outs(%94 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_13 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x8x?x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %98 : tensor<?x8x?x256xf32>, tensor<?x8x?x1xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %100 = tensor.empty() : tensor<256xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%100 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<256xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<?x8x?x256xf32>, tensor<256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<?x4x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %104 = tensor.empty(%88, %89) : tensor<?x4x?x1xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<?x4x?x256xf32>) outs(%105 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_13 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x4x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %109 : tensor<?x4x?x256xf32>, tensor<?x4x?x1xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%100 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<256xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %111 : tensor<?x4x?x256xf32>, tensor<256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_29 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_30 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %113 = arith.cmpi eq, %72, %dim_18 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_29 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %extracted_slice = tensor.extract_slice %102[0, 0, 0, 0] [%71, 8, %72, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %extracted_slice_31 = tensor.extract_slice %102[0, 0, 0, 128] [%71, 8, %72, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %115 = tensor.empty(%71, %72) : tensor<?x8x?x128xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<?x8x?x128xf32>) outs(%115 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.negf %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x128xf32>
    %concat_32 = tensor.concat dim(3) %116, %extracted_slice : (tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) -> tensor<?x8x?x256xf32>
    %dim_33 = tensor.dim %116, %c0 : tensor<?x8x?x128xf32>
    %dim_34 = tensor.dim %116, %c2 : tensor<?x8x?x128xf32>
    %117 = arith.cmpi eq, %dim_34, %dim_18 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = tensor.empty(%dim_33, %dim_34) : tensor<?x8x?x256xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_30 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%118 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %120 = arith.cmpi eq, %71, %dim_33 : index
    cf.assert %120, "mismatched size for broadcast"
    %121 = arith.cmpi eq, %72, %dim_34 : index
    cf.assert %121, "mismatched size for broadcast"
    %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<?x8x?x256xf32>, tensor<?x8x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %123 = arith.cmpi eq, %89, %dim_18 : index
    cf.assert %123, "mismatched size for broadcast"
    %124 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %expanded_29 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %extracted_slice_35 = tensor.extract_slice %112[0, 0, 0, 0] [%88, 4, %89, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %extracted_slice_36 = tensor.extract_slice %112[0, 0, 0, 128] [%88, 4, %89, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %125 = tensor.empty(%88, %89) : tensor<?x4x?x128xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<?x4x?x128xf32>) outs(%125 : tensor<?x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.negf %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x128xf32>
    %concat_37 = tensor.concat dim(3) %126, %extracted_slice_35 : (tensor<?x4x?x128xf32>, tensor<?x4x?x128xf32>) -> tensor<?x4x?x256xf32>
    %dim_38 = tensor.dim %126, %c0 : tensor<?x4x?x128xf32>
    %dim_39 = tensor.dim %126, %c2 : tensor<?x4x?x128xf32>
    %127 = arith.cmpi eq, %dim_39, %dim_18 : index
    cf.assert %127, "mismatched size for broadcast"
    %128 = tensor.empty(%dim_38, %dim_39) : tensor<?x4x?x256xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_30 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%128 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %130 = arith.cmpi eq, %88, %dim_38 : index
    cf.assert %130, "mismatched size for broadcast"
    %131 = arith.cmpi eq, %89, %dim_39 : index
    cf.assert %131, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_40 = tensor.expand_shape %132 [[0], [1], [2, 3], [4]] output_shape [%88, 4, 1, %89, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    %133 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %134 = tensor.empty(%dim, %dim_15) : tensor<?x4x2x?x256xf32>
    %135 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 3 : index
      %453 = linalg.index 4 : index
      %454 = arith.cmpi eq, %88, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %89, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %expanded_40[%455, %451, %c0, %457, %453] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    %136 = arith.muli %50, %c8_i64 : i64
    %137 = arith.muli %136, %1 : i64
    %138 = arith.select %54, %136, %137 : i64
    %139 = arith.muli %138, %c256_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %140 = arith.muli %0, %c8_i64 : i64
    %141 = arith.muli %140, %1 : i64
    %142 = arith.muli %141, %c256_i64 : i64
    %143 = arith.divsi %142, %139 : i64
    %144 = arith.select %9, %143, %0 : i64
    %145 = arith.select %54, %143, %1 : i64
    %from_elements_41 = tensor.from_elements %144, %c8_i64, %145, %c256_i64 : tensor<4xi64>
    %reshape_42 = tensor.reshape %135(%from_elements_41) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %expanded_43 = tensor.expand_shape %transposed_28 [[0], [1], [2, 3], [4]] output_shape [%88, 4, 1, %89, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %146 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 3 : index
      %453 = linalg.index 4 : index
      %454 = arith.cmpi eq, %88, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %89, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %expanded_43[%455, %451, %c0, %457, %453] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %146(%from_elements_41) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %147 = arith.index_cast %144 : i64 to index
    %148 = arith.index_cast %145 : i64 to index
    %149 = tensor.empty(%147, %148) : tensor<?x8x256x?xf32>
    %transposed_45 = linalg.transpose ins(%reshape_42 : tensor<?x8x?x256xf32>) outs(%149 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %dim_15) : tensor<?x8x?x256xf32>
    %151 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %71, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %72, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %122[%455, %451, %457, %453] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    %152 = arith.cmpi slt, %140, %c0_i64 : i64
    %153 = arith.select %152, %c1_i64, %140 : i64
    %154 = arith.extui %152 : i1 to i64
    %155 = arith.muli %153, %1 : i64
    %156 = arith.addi %154, %c1_i64 : i64
    %157 = arith.select %54, %153, %155 : i64
    %158 = arith.select %54, %156, %154 : i64
    %159 = arith.muli %157, %c256_i64 : i64
    %160 = arith.cmpi sle, %158, %c1_i64 : i64
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %161 = arith.divsi %142, %159 : i64
    %162 = arith.select %152, %161, %140 : i64
    %163 = arith.select %54, %161, %1 : i64
    %from_elements_46 = tensor.from_elements %162, %163, %c256_i64 : tensor<3xi64>
    %reshape_47 = tensor.reshape %151(%from_elements_46) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %164 = tensor.empty(%dim, %dim_15) : tensor<?x8x256x?xf32>
    %165 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %147, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %148, %c1 : index
      %457 = arith.select %456, %c0, %453 : index
      %extracted = tensor.extract %transposed_45[%455, %451, %452, %457] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    %166 = arith.muli %153, %c256_i64 : i64
    %167 = arith.muli %166, %1 : i64
    %168 = arith.select %54, %166, %167 : i64
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %169 = arith.muli %0, %c2048_i64 : i64
    %170 = arith.muli %169, %1 : i64
    %171 = arith.divsi %170, %168 : i64
    %172 = arith.select %152, %171, %140 : i64
    %173 = arith.select %54, %171, %1 : i64
    %from_elements_48 = tensor.from_elements %172, %c256_i64, %173 : tensor<3xi64>
    %reshape_49 = tensor.reshape %165(%from_elements_48) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    %174 = arith.index_cast %162 : i64 to index
    %175 = arith.index_cast %163 : i64 to index
    %176 = arith.index_cast %173 : i64 to index
    %177 = arith.cmpi eq, %162, %172 : i64
    cf.assert %177, "mismatching contracting dimension"
    %178 = tensor.empty(%174, %175, %176) : tensor<?x?x?xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %180 = linalg.batch_matmul ins(%reshape_47, %reshape_49 : tensor<?x?x256xf32>, tensor<?x256x?xf32>) outs(%179 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %181 = arith.muli %138, %1 : i64
    %182 = arith.select %54, %136, %181 : i64
    %183 = arith.select %54, %63, %51 : i64
    %184 = arith.cmpi sle, %183, %c1_i64 : i64
    cf.assert %184, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %162, %163 : i64
    %186 = arith.muli %185, %173 : i64
    %187 = arith.divsi %186, %182 : i64
    %188 = arith.select %9, %187, %0 : i64
    %189 = arith.select %54, %187, %1 : i64
    %from_elements_50 = tensor.from_elements %188, %c8_i64, %189, %189 : tensor<4xi64>
    %reshape_51 = tensor.reshape %180(%from_elements_50) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %190 = arith.index_cast %188 : i64 to index
    %191 = arith.index_cast %189 : i64 to index
    %192 = tensor.empty(%190, %191, %191) : tensor<?x8x?x?xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<?x8x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.mulf %in, %cst_14 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %194 = arith.cmpi eq, %190, %10 : index
    cf.assert %194, "mismatched size for broadcast"
    %195 = arith.cmpi eq, %191, %dim_15 : index
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    %196 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %22 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %197 = tensor.empty(%190, %191) : tensor<?x8x?xi64>
    %198 = linalg.fill ins(%c0_i64 : i64) outs(%197 : tensor<?x8x?xi64>) -> tensor<?x8x?xi64>
    %199 = tensor.empty(%190, %191) : tensor<?x8x?xf32>
    %200 = linalg.fill ins(%cst_0 : f32) outs(%199 : tensor<?x8x?xf32>) -> tensor<?x8x?xf32>
    %201:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<?x8x?x?xf32>) outs(%200, %198 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_133: i64):
      %450 = linalg.index 3 : index
      %451 = arith.index_cast %450 : index to i64
      %452 = arith.maximumf %in, %out : f32
      %453 = arith.cmpf ogt, %in, %out : f32
      %454 = arith.select %453, %451, %out_133 : i64
      linalg.yield %452, %454 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_52 = tensor.expand_shape %201#0 [[0], [1], [2, 3]] output_shape [%190, 8, %191, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_52 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.subf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %203 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<?x8x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.exp %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %204 = tensor.empty(%190, %191) : tensor<?x8x?x1xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<?x8x?x1xf32>) -> tensor<?x8x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<?x8x?x?xf32>) outs(%205 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %206 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.divf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %208 = tensor.empty(%dim, %dim_15, %dim_15) : tensor<?x8x?x?xf32>
    %209 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%208 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %190, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %191, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %458 = arith.select %456, %c0, %453 : index
      %extracted = tensor.extract %207[%455, %451, %457, %458] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    %210 = arith.muli %157, %1 : i64
    %211 = arith.addi %158, %c1_i64 : i64
    %212 = arith.select %54, %153, %210 : i64
    %213 = arith.select %54, %211, %154 : i64
    %214 = arith.cmpi sle, %213, %c1_i64 : i64
    cf.assert %214, "must have at most one inferred (negative) dimension"
    %215 = arith.muli %141, %1 : i64
    %216 = arith.divsi %215, %212 : i64
    %217 = arith.select %152, %216, %140 : i64
    %218 = arith.select %54, %216, %1 : i64
    %from_elements_53 = tensor.from_elements %217, %218, %218 : tensor<3xi64>
    %reshape_54 = tensor.reshape %209(%from_elements_53) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %219 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %147, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %148, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %reshape_44[%455, %451, %457, %453] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_55 = tensor.reshape %219(%from_elements_46) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    %220 = arith.index_cast %217 : i64 to index
    %221 = arith.index_cast %218 : i64 to index
    %222 = arith.cmpi eq, %217, %162 : i64
    cf.assert %222, "mismatching contracting dimension"
    %223 = arith.cmpi eq, %218, %163 : i64
    cf.assert %223, "mismatching contracting dimension"
    %224 = tensor.empty(%220, %221) : tensor<?x?x256xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    %226 = linalg.batch_matmul ins(%reshape_54, %reshape_55 : tensor<?x?x?xf32>, tensor<?x?x256xf32>) outs(%225 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %227 = arith.muli %217, %218 : i64
    %228 = arith.muli %227, %c256_i64 : i64
    %229 = arith.divsi %228, %139 : i64
    %230 = arith.select %9, %229, %0 : i64
    %231 = arith.select %54, %229, %1 : i64
    %from_elements_56 = tensor.from_elements %230, %c8_i64, %231, %c256_i64 : tensor<4xi64>
    %reshape_57 = tensor.reshape %226(%from_elements_56) : (tensor<?x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %232 = arith.index_cast %230 : i64 to index
    %233 = arith.index_cast %231 : i64 to index
    %234 = tensor.empty(%232, %233) : tensor<?x?x8x256xf32>
    %transposed_58 = linalg.transpose ins(%reshape_57 : tensor<?x8x?x256xf32>) outs(%234 : tensor<?x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %235 = arith.muli %230, %231 : i64
    %236 = arith.muli %235, %c2048_i64 : i64
    %237 = arith.divsi %236, %55 : i64
    %238 = arith.select %9, %237, %0 : i64
    %239 = arith.select %54, %237, %1 : i64
    %from_elements_59 = tensor.from_elements %238, %239, %237 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<?x?x8x256xf32>, tensor<3xi64>) -> tensor<?x?x2048xf32>
    %240 = tensor.empty() : tensor<2048x64xf32>
    %transposed_61 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%240 : tensor<2048x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_60 : tensor<?x?x2048xf32> to tensor<?x1x2048xf32>
    %collapsed_62 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %241 = arith.index_cast %238 : i64 to index
    %242 = tensor.empty(%241) : tensor<?x64xf32>
    %243 = linalg.fill ins(%cst : f32) outs(%242 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %244 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%243 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %245 = arith.muli %55, %c64_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %246 = arith.muli %238, %c64_i64 : i64
    %247 = arith.divsi %246, %245 : i64
    %248 = arith.select %9, %247, %0 : i64
    %249 = arith.select %54, %247, %1 : i64
    %from_elements_63 = tensor.from_elements %248, %249, %c64_i64 : tensor<3xi64>
    %reshape_64 = tensor.reshape %244(%from_elements_63) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %250 = arith.index_cast %248 : i64 to index
    %251 = arith.index_cast %249 : i64 to index
    %252 = tensor.empty(%250, %251) : tensor<?x?x64xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_64 : tensor<?x?x64xf32>) outs(%252 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %254 = tensor.empty(%250, %251) : tensor<?x?x1xf32>
    %255 = linalg.fill ins(%cst : f32) outs(%254 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<?x?x64xf32>) outs(%255 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<?x?x1xf32>) outs(%254 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x?x1xf32>) outs(%254 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<?x?x1xf32>) outs(%254 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_64, %259 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%252 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %261 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%252 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %263 = arith.cmpi eq, %dim, %250 : index
    cf.assert %263, "mismatched size for broadcast"
    %264 = arith.cmpi eq, %dim_15, %251 : index
    cf.assert %264, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %262 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<?x?x64xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %270 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %272 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %274 = tensor.empty() : tensor<64x96xf32>
    %transposed_65 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%274 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %273 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %275 = tensor.empty(%dim) : tensor<?x96xf32>
    %276 = linalg.fill ins(%cst : f32) outs(%275 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %277 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%276 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %278 = arith.muli %55, %c96_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %279 = arith.muli %0, %c96_i64 : i64
    %280 = arith.divsi %279, %278 : i64
    %281 = arith.select %9, %280, %0 : i64
    %282 = arith.select %54, %280, %1 : i64
    %from_elements_67 = tensor.from_elements %281, %282, %c96_i64 : tensor<3xi64>
    %reshape_68 = tensor.reshape %277(%from_elements_67) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %283 = arith.index_cast %281 : i64 to index
    %284 = tensor.empty(%283) : tensor<?x1x96xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_69 : tensor<?x1x96xf32>) outs(%284 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c3_i64 : f32, i64
      %451 = arith.mulf %450, %cst_1 : f32
      %452 = arith.addf %in, %451 : f32
      %453 = arith.mulf %452, %cst_2 : f32
      %454 = math.tanh %453 : f32
      %455 = arith.addf %454, %cst_3 : f32
      %456 = arith.mulf %455, %cst_4 : f32
      %457 = arith.mulf %in, %456 : f32
      linalg.yield %457 : f32
    } -> tensor<?x1x96xf32>
    %transposed_70 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%274 : tensor<64x96xf32>) permutation = [1, 0] 
    %286 = linalg.matmul ins(%collapsed_66, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%276 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_71 = tensor.reshape %286(%from_elements_67) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_72 = tensor.cast %reshape_71 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %cast_72 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%284 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x96xf32>
    %288 = tensor.empty() : tensor<96x64xf32>
    %transposed_73 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%288 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %287 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %289 = arith.index_cast %281 : i64 to index
    %290 = tensor.empty(%289) : tensor<?x64xf32>
    %291 = linalg.fill ins(%cst : f32) outs(%290 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %292 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%291 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %293 = arith.muli %281, %c64_i64 : i64
    %294 = arith.divsi %293, %245 : i64
    %295 = arith.select %9, %294, %0 : i64
    %296 = arith.select %54, %294, %1 : i64
    %from_elements_75 = tensor.from_elements %295, %296, %c64_i64 : tensor<3xi64>
    %reshape_76 = tensor.reshape %292(%from_elements_75) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %297 = arith.index_cast %295 : i64 to index
    %298 = arith.index_cast %296 : i64 to index
    %299 = tensor.empty(%297, %298) : tensor<?x?x64xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_76 : tensor<?x?x64xf32>) outs(%299 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %301 = tensor.empty(%297, %298) : tensor<?x?x1xf32>
    %302 = linalg.fill ins(%cst : f32) outs(%301 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%300 : tensor<?x?x64xf32>) outs(%302 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<?x?x1xf32>) outs(%301 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x?x1xf32>) outs(%301 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<?x?x1xf32>) outs(%301 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_76, %306 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%299 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %308 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %308 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%299 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %310 = arith.cmpi eq, %dim, %297 : index
    cf.assert %310, "mismatched size for broadcast"
    %311 = arith.cmpi eq, %dim_15, %298 : index
    cf.assert %311, "mismatched size for broadcast"
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %309 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<?x?x64xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %317 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %319 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %319 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %transposed_77 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %320 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %321 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %reshape_79 = tensor.reshape %321(%from_elements) : (tensor<?x2048xf32>, tensor<4xi64>) -> tensor<?x?x8x256xf32>
    %transposed_80 = linalg.transpose ins(%reshape_79 : tensor<?x?x8x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_81 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%74 : tensor<64x1024xf32>) permutation = [1, 0] 
    %322 = linalg.matmul ins(%collapsed_78, %transposed_81 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%76 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %reshape_82 = tensor.reshape %322(%from_elements_23) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_83 = linalg.transpose ins(%reshape_82 : tensor<?x?x4x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%74 : tensor<64x1024xf32>) permutation = [1, 0] 
    %323 = linalg.matmul ins(%collapsed_78, %transposed_84 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%76 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %reshape_85 = tensor.reshape %323(%from_elements_23) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_86 = linalg.transpose ins(%reshape_85 : tensor<?x?x4x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %324 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<?x8x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %325 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%324 : tensor<?x8x?x256xf32>) outs(%94 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_13 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x8x?x1xf32>
    %328 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<?x8x?x1xf32>) outs(%93 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80, %328 : tensor<?x8x?x256xf32>, tensor<?x8x?x1xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %330 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%100 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<256xf32>
    %331 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %330 : tensor<?x8x?x256xf32>, tensor<256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<?x4x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%332 : tensor<?x4x?x256xf32>) outs(%105 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_13 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %335 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x4x?x1xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<?x4x?x1xf32>) outs(%104 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x1xf32>
    %337 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83, %336 : tensor<?x4x?x256xf32>, tensor<?x4x?x1xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %338 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%100 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<256xf32>
    %339 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %338 : tensor<?x4x?x256xf32>, tensor<256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_87 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, %dim_20, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_88 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, %dim_20, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %340 = arith.cmpi eq, %72, %dim_20 : index
    cf.assert %340, "mismatched size for broadcast"
    %341 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %expanded_87 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %extracted_slice_89 = tensor.extract_slice %331[0, 0, 0, 0] [%71, 8, %72, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %extracted_slice_90 = tensor.extract_slice %331[0, 0, 0, 128] [%71, 8, %72, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %342 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_90 : tensor<?x8x?x128xf32>) outs(%115 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.negf %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x128xf32>
    %concat_91 = tensor.concat dim(3) %342, %extracted_slice_89 : (tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) -> tensor<?x8x?x256xf32>
    %dim_92 = tensor.dim %342, %c0 : tensor<?x8x?x128xf32>
    %dim_93 = tensor.dim %342, %c2 : tensor<?x8x?x128xf32>
    %343 = arith.cmpi eq, %dim_93, %dim_20 : index
    cf.assert %343, "mismatched size for broadcast"
    %344 = tensor.empty(%dim_92, %dim_93) : tensor<?x8x?x256xf32>
    %345 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_91, %expanded_88 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%344 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %346 = arith.cmpi eq, %71, %dim_92 : index
    cf.assert %346, "mismatched size for broadcast"
    %347 = arith.cmpi eq, %72, %dim_93 : index
    cf.assert %347, "mismatched size for broadcast"
    %348 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %345 : tensor<?x8x?x256xf32>, tensor<?x8x?x256xf32>) outs(%73 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x256xf32>
    %349 = arith.cmpi eq, %89, %dim_20 : index
    cf.assert %349, "mismatched size for broadcast"
    %350 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %expanded_87 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %extracted_slice_94 = tensor.extract_slice %339[0, 0, 0, 0] [%88, 4, %89, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %extracted_slice_95 = tensor.extract_slice %339[0, 0, 0, 128] [%88, 4, %89, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %351 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<?x4x?x128xf32>) outs(%125 : tensor<?x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.negf %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x128xf32>
    %concat_96 = tensor.concat dim(3) %351, %extracted_slice_94 : (tensor<?x4x?x128xf32>, tensor<?x4x?x128xf32>) -> tensor<?x4x?x256xf32>
    %dim_97 = tensor.dim %351, %c0 : tensor<?x4x?x128xf32>
    %dim_98 = tensor.dim %351, %c2 : tensor<?x4x?x128xf32>
    %352 = arith.cmpi eq, %dim_98, %dim_20 : index
    cf.assert %352, "mismatched size for broadcast"
    %353 = tensor.empty(%dim_97, %dim_98) : tensor<?x4x?x256xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_88 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%353 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %355 = arith.cmpi eq, %88, %dim_97 : index
    cf.assert %355, "mismatched size for broadcast"
    %356 = arith.cmpi eq, %89, %dim_98 : index
    cf.assert %356, "mismatched size for broadcast"
    %357 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %354 : tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) outs(%90 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_99 = tensor.expand_shape %357 [[0], [1], [2, 3], [4]] output_shape [%88, 4, 1, %89, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %358 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 3 : index
      %453 = linalg.index 4 : index
      %454 = arith.cmpi eq, %88, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %89, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %expanded_99[%455, %451, %c0, %457, %453] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %358(%from_elements_41) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %expanded_101 = tensor.expand_shape %transposed_86 [[0], [1], [2, 3], [4]] output_shape [%88, 4, 1, %89, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %359 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 3 : index
      %453 = linalg.index 4 : index
      %454 = arith.cmpi eq, %88, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %89, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %expanded_101[%455, %451, %c0, %457, %453] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_102 = tensor.reshape %359(%from_elements_41) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_103 = linalg.transpose ins(%reshape_100 : tensor<?x8x?x256xf32>) outs(%149 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %360 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %71, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %72, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %348[%455, %451, %457, %453] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %360(%from_elements_46) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %361 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %147, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %148, %c1 : index
      %457 = arith.select %456, %c0, %453 : index
      %extracted = tensor.extract %transposed_103[%455, %451, %452, %457] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %361(%from_elements_48) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    cf.assert %177, "mismatching contracting dimension"
    %362 = linalg.batch_matmul ins(%reshape_104, %reshape_105 : tensor<?x?x256xf32>, tensor<?x256x?xf32>) outs(%179 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %184, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %362(%from_elements_50) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %363 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_106 : tensor<?x8x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.mulf %in, %cst_14 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %194, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    cf.assert %195, "mismatched size for broadcast"
    %364 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %15 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %365:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%364 : tensor<?x8x?x?xf32>) outs(%200, %198 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_133: i64):
      %450 = linalg.index 3 : index
      %451 = arith.index_cast %450 : index to i64
      %452 = arith.maximumf %in, %out : f32
      %453 = arith.cmpf ogt, %in, %out : f32
      %454 = arith.select %453, %451, %out_133 : i64
      linalg.yield %452, %454 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_107 = tensor.expand_shape %365#0 [[0], [1], [2, 3]] output_shape [%190, 8, %191, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %366 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364, %expanded_107 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.subf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %367 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366 : tensor<?x8x?x?xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.exp %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    %368 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%367 : tensor<?x8x?x?xf32>) outs(%205 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x1xf32>
    %369 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %368 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%192 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.divf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %370 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%208 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %190, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %191, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %458 = arith.select %456, %c0, %453 : index
      %extracted = tensor.extract %369[%455, %451, %457, %458] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %214, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %370(%from_elements_53) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %133, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %371 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %450 = linalg.index 0 : index
      %451 = linalg.index 1 : index
      %452 = linalg.index 2 : index
      %453 = linalg.index 3 : index
      %454 = arith.cmpi eq, %147, %c1 : index
      %455 = arith.select %454, %c0, %450 : index
      %456 = arith.cmpi eq, %148, %c1 : index
      %457 = arith.select %456, %c0, %452 : index
      %extracted = tensor.extract %reshape_102[%455, %451, %457, %453] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %371(%from_elements_46) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %222, "mismatching contracting dimension"
    cf.assert %223, "mismatching contracting dimension"
    %372 = linalg.batch_matmul ins(%reshape_108, %reshape_109 : tensor<?x?x?xf32>, tensor<?x?x256xf32>) outs(%225 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %372(%from_elements_56) : (tensor<?x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_111 = linalg.transpose ins(%reshape_110 : tensor<?x8x?x256xf32>) outs(%234 : tensor<?x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %65, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %transposed_111(%from_elements_59) : (tensor<?x?x8x256xf32>, tensor<3xi64>) -> tensor<?x?x2048xf32>
    %transposed_113 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%240 : tensor<2048x64xf32>) permutation = [1, 0] 
    %cast_114 = tensor.cast %reshape_112 : tensor<?x?x2048xf32> to tensor<?x1x2048xf32>
    %collapsed_115 = tensor.collapse_shape %cast_114 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %373 = arith.index_cast %238 : i64 to index
    %374 = tensor.empty(%373) : tensor<?x64xf32>
    %375 = linalg.fill ins(%cst : f32) outs(%374 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %376 = linalg.matmul ins(%collapsed_115, %transposed_113 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%375 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %377 = arith.muli %238, %c64_i64 : i64
    %378 = arith.divsi %377, %245 : i64
    %379 = arith.select %9, %378, %0 : i64
    %380 = arith.select %54, %378, %1 : i64
    %from_elements_116 = tensor.from_elements %379, %380, %c64_i64 : tensor<3xi64>
    %reshape_117 = tensor.reshape %376(%from_elements_116) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %381 = arith.index_cast %379 : i64 to index
    %382 = arith.index_cast %380 : i64 to index
    %383 = tensor.empty(%381, %382) : tensor<?x?x64xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_117 : tensor<?x?x64xf32>) outs(%383 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %385 = tensor.empty(%381, %382) : tensor<?x?x1xf32>
    %386 = linalg.fill ins(%cst : f32) outs(%385 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<?x?x64xf32>) outs(%386 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x?x1xf32>) outs(%385 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<?x?x1xf32>) outs(%385 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<?x?x1xf32>) outs(%385 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_117, %390 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%383 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %392 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %392 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%383 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %394 = arith.cmpi eq, %dim, %381 : index
    cf.assert %394, "mismatched size for broadcast"
    %395 = arith.cmpi eq, %dim_15, %382 : index
    cf.assert %395, "mismatched size for broadcast"
    %396 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %393 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%397 : tensor<?x?x64xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396, %401 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %403 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %transposed_118 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%274 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %404 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %405 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%276 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_120 = tensor.reshape %405(%from_elements_67) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_121 = tensor.cast %reshape_120 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_121 : tensor<?x1x96xf32>) outs(%284 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c3_i64 : f32, i64
      %451 = arith.mulf %450, %cst_1 : f32
      %452 = arith.addf %in, %451 : f32
      %453 = arith.mulf %452, %cst_2 : f32
      %454 = math.tanh %453 : f32
      %455 = arith.addf %454, %cst_3 : f32
      %456 = arith.mulf %455, %cst_4 : f32
      %457 = arith.mulf %in, %456 : f32
      linalg.yield %457 : f32
    } -> tensor<?x1x96xf32>
    %transposed_122 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%274 : tensor<64x96xf32>) permutation = [1, 0] 
    %407 = linalg.matmul ins(%collapsed_119, %transposed_122 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%276 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %reshape_123 = tensor.reshape %407(%from_elements_67) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_124 = tensor.cast %reshape_123 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %cast_124 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%284 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x96xf32>
    %transposed_125 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%288 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_126 = tensor.collapse_shape %408 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %409 = arith.index_cast %281 : i64 to index
    %410 = tensor.empty(%409) : tensor<?x64xf32>
    %411 = linalg.fill ins(%cst : f32) outs(%410 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %412 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%411 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %413 = arith.muli %281, %c64_i64 : i64
    %414 = arith.divsi %413, %245 : i64
    %415 = arith.select %9, %414, %0 : i64
    %416 = arith.select %54, %414, %1 : i64
    %from_elements_127 = tensor.from_elements %415, %416, %c64_i64 : tensor<3xi64>
    %reshape_128 = tensor.reshape %412(%from_elements_127) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %417 = arith.index_cast %415 : i64 to index
    %418 = arith.index_cast %416 : i64 to index
    %419 = tensor.empty(%417, %418) : tensor<?x?x64xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_128 : tensor<?x?x64xf32>) outs(%419 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %421 = tensor.empty(%417, %418) : tensor<?x?x1xf32>
    %422 = linalg.fill ins(%cst : f32) outs(%421 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%420 : tensor<?x?x64xf32>) outs(%422 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<?x?x1xf32>) outs(%421 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<?x?x1xf32>) outs(%421 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425 : tensor<?x?x1xf32>) outs(%421 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_128, %426 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%419 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %428 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %428 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%419 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %430 = arith.cmpi eq, %dim, %417 : index
    cf.assert %430, "mismatched size for broadcast"
    %431 = arith.cmpi eq, %dim_15, %418 : index
    cf.assert %431, "mismatched size for broadcast"
    %432 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396, %429 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.addf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %450 : f32
    } -> tensor<?x?x64xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433 : tensor<?x?x64xf32>) outs(%36 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %out : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.divf %in, %cst_12 : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %436 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.truncf %cst_8 : f64 to f32
      %451 = arith.addf %in, %450 : f32
      linalg.yield %451 : f32
    } -> tensor<?x?x1xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436 : tensor<?x?x1xf32>) outs(%35 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = math.rsqrt %in : f32
      linalg.yield %450 : f32
    } -> tensor<?x?x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %437 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %439 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %450 = arith.addf %in, %cst_3 : f32
      linalg.yield %450 : f32
    } -> tensor<64xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438, %439 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%41 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_133: f32, %out: f32):
      %450 = arith.mulf %in, %in_133 : f32
      linalg.yield %450 : f32
    } -> tensor<?x1x64xf32>
    %441 = tensor.empty() : tensor<64x128xf32>
    %transposed_129 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%441 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_130 = tensor.collapse_shape %440 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %442 = tensor.empty(%dim) : tensor<?x128xf32>
    %443 = linalg.fill ins(%cst : f32) outs(%442 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %444 = linalg.matmul ins(%collapsed_130, %transposed_129 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%443 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %445 = arith.muli %55, %c128_i64 : i64
    cf.assert %58, "must have at most one inferred (negative) dimension"
    %446 = arith.muli %0, %c128_i64 : i64
    %447 = arith.divsi %446, %445 : i64
    %448 = arith.select %9, %447, %0 : i64
    %449 = arith.select %54, %447, %1 : i64
    %from_elements_131 = tensor.from_elements %448, %449, %c128_i64 : tensor<3xi64>
    %reshape_132 = tensor.reshape %444(%from_elements_131) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_132, %132, %transposed_28, %357, %transposed_86 : tensor<?x?x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>
  }
}
