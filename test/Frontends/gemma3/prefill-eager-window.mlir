// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, prefill-eager-window: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
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
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
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
    %cst_9 = arith.constant dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<128xf32>
    %cst_10 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_11 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 2.560000e+02 : f32
    %cst_14 = arith.constant 6.250000e-02 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %234 = arith.index_cast %in : i64 to index
      %235 = linalg.index 2 : index
      %236 = arith.cmpi slt, %234, %c128 : index
      cf.assert %236, "index must be smaller than dim size"
      %237 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %237, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%234, %235] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_11 : tensor<3x6x64xf32>, tensor<f32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %3 = tensor.empty() : tensor<6xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %234 = linalg.index 0 : index
      %235 = arith.index_cast %234 : index to i64
      linalg.yield %235 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %5 = tensor.empty() : tensor<1x1x6x6xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %234 = arith.cmpi sle, %in, %in_98 : i64
      linalg.yield %234 : i1
    } -> tensor<1x1x6x6xi1>
    %7 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %9 = tensor.empty() : tensor<3x1x6x6xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_7, %cst_6 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %234 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %234 : f32
    } -> tensor<3x1x6x6xf32>
    %11 = tensor.empty() : tensor<1x1x6x1xi64>
    %12 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%11 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %234 = arith.subi %in, %c3_i64 : i64
      linalg.yield %234 : i64
    } -> tensor<1x1x6x1xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %12 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_98: i64, %out: i1):
      %234 = arith.cmpi sgt, %in, %in_98 : i64
      linalg.yield %234 : i1
    } -> tensor<1x1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %13 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %234 = arith.andi %in, %in_98 : i1
      linalg.yield %234 : i1
    } -> tensor<1x1x6x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %6 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_98: i1, %out: i1):
      %234 = arith.andi %in, %in_98 : i1
      linalg.yield %234 : i1
    } -> tensor<1x1x6x6xi1>
    %collapsed_16 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_7, %cst_6 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%9 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
      %234 = arith.select %in, %in_98, %in_99 : f32
      linalg.yield %234 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %18 = tensor.empty() : tensor<1x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x6x1xi64>) outs(%18 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %234 = arith.sitofp %in : i64 to f32
      linalg.yield %234 : f32
    } -> tensor<1x6x1xf32>
    %20 = tensor.empty() : tensor<1x6x128xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_10 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%20 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x128xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %22 = tensor.empty() : tensor<1x6x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.cos %in : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x256xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.sin %in : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x256xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_9 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%20 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x128xf32>
    %concat_18 = tensor.concat dim(2) %25, %25 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.cos %in : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18 : tensor<1x6x256xf32>) outs(%22 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.sin %in : f32
      linalg.yield %234 : f32
    } -> tensor<1x6x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %29 = tensor.empty() : tensor<3x6x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %34 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %36 = tensor.empty() : tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %39 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_19 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %40 = tensor.empty() : tensor<18x2048xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %42 = linalg.matmul ins(%collapsed_19, %transposed : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_20 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %43 = tensor.empty() : tensor<3x8x6x256xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x6x8x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x1024xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<18x1024xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %47 = linalg.matmul ins(%collapsed_19, %transposed_22 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_23 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %48 = tensor.empty() : tensor<3x4x6x256xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<3x6x4x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_19, %transposed_25 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_26 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<3x6x4x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %51 = tensor.empty() : tensor<3x8x6x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<3x8x6x256xf32>) outs(%52 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_13 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x8x6x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %56 : tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %58 = tensor.empty() : tensor<256xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<256xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<3x8x6x256xf32>, tensor<256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<3x4x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %62 = tensor.empty() : tensor<3x4x6x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<3x4x6x1xf32>) -> tensor<3x4x6x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<3x4x6x256xf32>) outs(%63 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_13 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x4x6x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %67 : tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<256xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<3x4x6x256xf32>, tensor<256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %expanded_28 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_29 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_28 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice = tensor.extract_slice %60[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_30 = tensor.extract_slice %60[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %72 = tensor.empty() : tensor<3x8x6x128xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<3x8x6x128xf32>) outs(%72 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.negf %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_31 = tensor.concat dim(3) %73, %extracted_slice : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_29 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_28 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_32 = tensor.extract_slice %70[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_33 = tensor.extract_slice %70[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %77 = tensor.empty() : tensor<3x4x6x128xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<3x4x6x128xf32>) outs(%77 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.negf %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_34 = tensor.concat dim(3) %78, %extracted_slice_32 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_29 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %81 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_35 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %84 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %85 = tensor.empty() : tensor<24x6x6xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %87 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%86 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_39 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %88 = tensor.empty() : tensor<3x8x6x6xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<3x8x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.mulf %in, %cst_14 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %17 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %91 = tensor.empty() : tensor<3x8x6xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<3x8x6xi64>) -> tensor<3x8x6xi64>
    %93 = tensor.empty() : tensor<3x8x6xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
    %95:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<3x8x6x6xf32>) outs(%94, %92 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %234 = linalg.index 3 : index
      %235 = arith.index_cast %234 : index to i64
      %236 = arith.maximumf %in, %out : f32
      %237 = arith.cmpf ogt, %in, %out : f32
      %238 = arith.select %237, %235, %out_98 : i64
      linalg.yield %236, %238 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_40 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_40 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.subf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<3x8x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.exp %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<3x8x6x6xf32>) outs(%52 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.divf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_41 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_42 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %100 = tensor.empty() : tensor<24x6x256xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %102 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%101 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_43 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %103 = tensor.empty() : tensor<3x6x8x256xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<3x8x6x256xf32>) outs(%103 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %104 = tensor.empty() : tensor<2048x64xf32>
    %transposed_45 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%104 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %105 = tensor.empty() : tensor<18x64xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %107 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%106 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_47 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %112 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %115 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %125 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%125 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %126 = tensor.empty() : tensor<18x96xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %128 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%127 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_50 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %129 = tensor.empty() : tensor<3x6x96xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<3x6x96xf32>) outs(%129 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c3_i64 : f32, i64
      %235 = arith.mulf %234, %cst_1 : f32
      %236 = arith.addf %in, %235 : f32
      %237 = arith.mulf %236, %cst_2 : f32
      %238 = math.tanh %237 : f32
      %239 = arith.addf %238, %cst_3 : f32
      %240 = arith.mulf %239, %cst_4 : f32
      %241 = arith.mulf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<3x6x96xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%125 : tensor<64x96xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_49, %transposed_51 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%127 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_52 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_52 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%129 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x96xf32>
    %133 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%133 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %134 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%106 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_55 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %139 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %142 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %transposed_56 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %152 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_58 = tensor.expand_shape %152 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<3x6x8x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %153 = linalg.matmul ins(%collapsed_57, %transposed_60 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_61 = tensor.expand_shape %153 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<3x6x4x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_63 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_57, %transposed_63 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_64 = tensor.expand_shape %154 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<3x6x4x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<3x8x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<3x8x6x256xf32>) outs(%52 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_13 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x8x6x1xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<3x8x6x1xf32>) outs(%51 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %159 : tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<256xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %161 : tensor<3x8x6x256xf32>, tensor<256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<3x4x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%163 : tensor<3x4x6x256xf32>) outs(%63 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_13 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x4x6x1xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<3x4x6x1xf32>) outs(%62 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x1xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62, %167 : tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<256xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %169 : tensor<3x4x6x256xf32>, tensor<256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %expanded_66 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_67 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %expanded_66 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice_68 = tensor.extract_slice %162[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_69 = tensor.extract_slice %162[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<3x8x6x128xf32>) outs(%72 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.negf %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_70 = tensor.concat dim(3) %172, %extracted_slice_68 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_70, %expanded_67 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %173 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%43 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x256xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_66 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_71 = tensor.extract_slice %170[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_72 = tensor.extract_slice %170[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %176 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_72 : tensor<3x4x6x128xf32>) outs(%77 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.negf %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_73 = tensor.concat dim(3) %176, %extracted_slice_71 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_73, %expanded_67 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %177 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%48 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x4x6x256xf32>
    %179 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_74 = tensor.collapse_shape %179 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %180 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_75 = linalg.transpose ins(%collapsed_74 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_76 = tensor.collapse_shape %174 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %181 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%86 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_78 = tensor.expand_shape %181 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<3x8x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.mulf %in, %cst_14 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %10 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %184:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<3x8x6x6xf32>) outs(%94, %92 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_98: i64):
      %234 = linalg.index 3 : index
      %235 = arith.index_cast %234 : index to i64
      %236 = arith.maximumf %in, %out : f32
      %237 = arith.cmpf ogt, %in, %out : f32
      %238 = arith.select %237, %235, %out_98 : i64
      linalg.yield %236, %238 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_79 = tensor.expand_shape %184#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_79 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.subf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<3x8x6x6xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.exp %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%186 : tensor<3x8x6x6xf32>) outs(%52 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x1xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %187 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%88 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.divf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_80 = tensor.collapse_shape %188 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_81 = tensor.collapse_shape %180 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %189 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%101 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_82 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<3x8x6x256xf32>) outs(%103 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%104 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_85 = tensor.collapse_shape %transposed_83 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %190 = linalg.matmul ins(%collapsed_85, %transposed_84 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%106 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_86 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_86, %195 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %198 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %204 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %transposed_87 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%125 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_88 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %208 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%127 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_89 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<3x6x96xf32>) outs(%129 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c3_i64 : f32, i64
      %235 = arith.mulf %234, %cst_1 : f32
      %236 = arith.addf %in, %235 : f32
      %237 = arith.mulf %236, %cst_2 : f32
      %238 = math.tanh %237 : f32
      %239 = arith.addf %238, %cst_3 : f32
      %240 = arith.mulf %239, %cst_4 : f32
      %241 = arith.mulf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<3x6x96xf32>
    %transposed_90 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%125 : tensor<64x96xf32>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_88, %transposed_90 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%127 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_91 = tensor.expand_shape %210 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %expanded_91 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%129 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x96xf32>
    %transposed_92 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%133 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %212 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%106 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_94 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94, %217 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %219 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %220 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.addf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<3x6x64xf32>) outs(%30 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %out : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.divf %in, %cst_12 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.truncf %cst_8 : f64 to f32
      %235 = arith.addf %in, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<3x6x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<3x6x1xf32>) outs(%29 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = math.rsqrt %in : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %226 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %234 = arith.addf %in, %cst_3 : f32
      linalg.yield %234 : f32
    } -> tensor<64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %228 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %234 = arith.mulf %in, %in_98 : f32
      linalg.yield %234 : f32
    } -> tensor<3x6x64xf32>
    %230 = tensor.empty() : tensor<64x128xf32>
    %transposed_95 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%230 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %229 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %231 = tensor.empty() : tensor<18x128xf32>
    %232 = linalg.fill ins(%cst : f32) outs(%231 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %233 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%232 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_97 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_97, %80, %transposed_27, %178, %transposed_65 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
