// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001,
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
    %true = arith.constant true
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<3x8x1x6xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<128xf32>
    %cst_12 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_13 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_14 = arith.constant 6.400000e+01 : f32
    %cst_15 = arith.constant 2.560000e+02 : f32
    %cst_16 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %248 = arith.index_cast %in : i64 to index
      %249 = linalg.index 2 : index
      %250 = arith.cmpi slt, %248, %c128 : index
      cf.assert %250, "index must be smaller than dim size"
      %251 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %251, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%248, %249] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_13 : tensor<3x1x64xf32>, tensor<f32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %3 = tensor.empty() : tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%4 : tensor<1xi64>) outs(%3 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %248 = arith.addi %in, %c5_i64 : i64
      linalg.yield %248 : i64
    } -> tensor<1xi64>
    %6 = tensor.empty() : tensor<6xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %248 = linalg.index 0 : index
      %249 = arith.index_cast %248 : index to i64
      linalg.yield %249 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %8 = tensor.empty() : tensor<1x1x1x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      %248 = arith.cmpi sle, %in, %in_104 : i64
      linalg.yield %248 : i1
    } -> tensor<1x1x1x6xi1>
    %10 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %12 = tensor.empty() : tensor<1x1x1x1xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %248 = arith.subi %in, %c1024_i64 : i64
      linalg.yield %248 : i64
    } -> tensor<1x1x1x1xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %13 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_104: i64, %out: i1):
      %248 = arith.cmpi sgt, %in, %in_104 : i64
      linalg.yield %248 : i1
    } -> tensor<1x1x1x6xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %14 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %248 = arith.andi %in, %in_104 : i1
      linalg.yield %248 : i1
    } -> tensor<1x1x1x6xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %9 : tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) outs(%8 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %248 = arith.andi %in, %in_104 : i1
      linalg.yield %248 : i1
    } -> tensor<1x1x1x6xi1>
    %collapsed_18 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x1x6xi1>) outs(%10 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_19 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %248 = arith.sitofp %in : i64 to f32
      linalg.yield %248 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x128xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_12 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%20 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %22 = tensor.empty() : tensor<1x1x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%22 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.cos %in : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x256xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%22 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.sin %in : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x256xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_11 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%20 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x128xf32>
    %concat_20 = tensor.concat dim(2) %25, %25 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x1x256xf32>) outs(%22 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.cos %in : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x1x256xf32>) outs(%22 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.sin %in : f32
      linalg.yield %248 : f32
    } -> tensor<1x1x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %29 = tensor.empty() : tensor<3x1x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %34 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %36 = tensor.empty() : tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %39 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %40 = tensor.empty() : tensor<3x2048xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %42 = linalg.matmul ins(%collapsed_21, %transposed : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_22 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %43 = tensor.empty() : tensor<3x8x1x256xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<3x1x8x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x1024xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<3x1024xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %47 = linalg.matmul ins(%collapsed_21, %transposed_24 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_25 = tensor.expand_shape %47 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %48 = tensor.empty() : tensor<3x4x1x256xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_21, %transposed_27 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_28 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %51 = tensor.empty() : tensor<3x8x1x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<3x8x1x256xf32>) outs(%52 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_15 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x8x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %56 : tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %58 = tensor.empty() : tensor<256xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<256xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<3x8x1x256xf32>, tensor<256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %62 = tensor.empty() : tensor<3x4x1x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<3x4x1x1xf32>) -> tensor<3x4x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<3x4x1x256xf32>) outs(%63 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_15 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x4x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %67 : tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<256xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<3x4x1x256xf32>, tensor<256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %expanded_30 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_31 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_30 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %60[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_32 = tensor.extract_slice %60[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %72 = tensor.empty() : tensor<3x8x1x128xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<3x8x1x128xf32>) outs(%72 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.negf %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_33 = tensor.concat dim(3) %73, %extracted_slice : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_31 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_30 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_34 = tensor.extract_slice %70[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_35 = tensor.extract_slice %70[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %77 = tensor.empty() : tensor<3x4x1x128xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<3x4x1x128xf32>) outs(%77 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.negf %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_36 = tensor.concat dim(3) %78, %extracted_slice_34 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_31 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_37 = tensor.concat dim(2) %arg29, %80 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_38 = tensor.concat dim(2) %arg30, %transposed_29 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %81 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_37 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_39 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %83 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %84 = tensor.empty() : tensor<3x1x1x6xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_6, %cst_7 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%84 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %248 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1x6xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.mulf %in, %cst_16 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %87 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<3x8x6x256xf32>) outs(%87 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %88 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<3x8x256x6xf32>) outs(%87 : tensor<3x8x256x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.mulf %in, %cst_16 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x256x6xf32>
    %collapsed_41 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_42 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %89 = tensor.empty() : tensor<24x1x6xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %91 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%90 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_43 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %92 = tensor.empty() : tensor<3x8x1x6xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %85 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %94 = tensor.empty() : tensor<3x8x1xi64>
    %95 = linalg.fill ins(%c0_i64 : i64) outs(%94 : tensor<3x8x1xi64>) -> tensor<3x8x1xi64>
    %96 = tensor.empty() : tensor<3x8x1xf32>
    %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<3x8x1xf32>) -> tensor<3x8x1xf32>
    %98:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<3x8x1x6xf32>) outs(%97, %95 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %248 = linalg.index 3 : index
      %249 = arith.index_cast %248 : index to i64
      %250 = arith.maximumf %in, %out : f32
      %251 = arith.cmpf ogt, %in, %out : f32
      %252 = arith.select %251, %249, %out_104 : i64
      linalg.yield %250, %252 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_44 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_44 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.subf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<3x8x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.exp %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<3x8x1x6xf32>) outs(%52 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.divf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %103 = tensor.empty() : tensor<3x8x1x6xi1>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<3x8x1x6xf32>) outs(%103 : tensor<3x8x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %248 = arith.extf %in : f32 to f64
      %249 = arith.cmpf oeq, %248, %cst_9 : f64
      linalg.yield %249 : i1
    } -> tensor<3x8x1x6xi1>
    %105 = tensor.empty() : tensor<3x8x1x1xi1>
    %106 = linalg.fill ins(%true : i1) outs(%105 : tensor<3x8x1x1xi1>) -> tensor<3x8x1x1xi1>
    %107 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<3x8x1x6xi1>) outs(%106 : tensor<3x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %248 = arith.andi %in, %out : i1
      linalg.yield %248 : i1
    } -> tensor<3x8x1x1xi1>
    %108 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %cst_5, %102 : tensor<3x8x1x1xi1>, tensor<3x8x1x6xf32>, tensor<3x8x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %248 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_45 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_46 = tensor.collapse_shape %83 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %109 = tensor.empty() : tensor<24x1x256xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %111 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%110 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_47 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %112 = tensor.empty() : tensor<3x1x8x256xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<3x8x1x256xf32>) outs(%112 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %113 = tensor.empty() : tensor<2048x64xf32>
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%113 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %transposed_48 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %114 = tensor.empty() : tensor<3x64xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %116 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%115 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_51 = tensor.expand_shape %116 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %121 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %124 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %130 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %134 = tensor.empty() : tensor<64x96xf32>
    %transposed_52 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%134 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %135 = tensor.empty() : tensor<3x96xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %137 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%136 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_54 = tensor.expand_shape %137 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %138 = tensor.empty() : tensor<3x1x96xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<3x1x96xf32>) outs(%138 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c3_i64 : f32, i64
      %249 = arith.mulf %248, %cst_1 : f32
      %250 = arith.addf %in, %249 : f32
      %251 = arith.mulf %250, %cst_2 : f32
      %252 = math.tanh %251 : f32
      %253 = arith.addf %252, %cst_3 : f32
      %254 = arith.mulf %253, %cst_4 : f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<3x1x96xf32>
    %transposed_55 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%134 : tensor<64x96xf32>) permutation = [1, 0] 
    %140 = linalg.matmul ins(%collapsed_53, %transposed_55 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%136 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_56 = tensor.expand_shape %140 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_56 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%138 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x96xf32>
    %142 = tensor.empty() : tensor<96x64xf32>
    %transposed_57 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%142 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %141 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %143 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%115 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_59 = tensor.expand_shape %143 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %148 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %151 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %157 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %159 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %transposed_60 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%39 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %161 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<3x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<3x2048xf32>) -> tensor<3x2048xf32>
    %expanded_62 = tensor.expand_shape %161 [[0], [1, 2, 3]] output_shape [3, 1, 8, 256] : tensor<3x2048xf32> into tensor<3x1x8x256xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<3x1x8x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_64 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%collapsed_61, %transposed_64 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_65 = tensor.expand_shape %162 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_61, %transposed_67 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_68 = tensor.expand_shape %163 [[0], [1, 2, 3]] output_shape [3, 1, 4, 256] : tensor<3x1024xf32> into tensor<3x1x4x256xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<3x1x4x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<3x8x1x256xf32>) outs(%52 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_15 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x8x1x1xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<3x8x1x1xf32>) outs(%51 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63, %168 : tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<256xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %170 : tensor<3x8x1x256xf32>, tensor<256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %173 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<3x4x1x256xf32>) outs(%63 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_15 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x4x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175 : tensor<3x4x1x1xf32>) outs(%62 : tensor<3x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x1xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66, %176 : tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%58 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<256xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %178 : tensor<3x4x1x256xf32>, tensor<256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %expanded_70 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_71 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_70 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %extracted_slice_72 = tensor.extract_slice %171[0, 0, 0, 0] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %extracted_slice_73 = tensor.extract_slice %171[0, 0, 0, 128] [3, 8, 1, 128] [1, 1, 1, 1] : tensor<3x8x1x256xf32> to tensor<3x8x1x128xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<3x8x1x128xf32>) outs(%72 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.negf %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_74 = tensor.concat dim(3) %181, %extracted_slice_72 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_74, %expanded_71 : tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %expanded_70 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %extracted_slice_75 = tensor.extract_slice %179[0, 0, 0, 0] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %extracted_slice_76 = tensor.extract_slice %179[0, 0, 0, 128] [3, 4, 1, 128] [1, 1, 1, 1] : tensor<3x4x1x256xf32> to tensor<3x4x1x128xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_76 : tensor<3x4x1x128xf32>) outs(%77 : tensor<3x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.negf %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x128xf32>
    %concat_77 = tensor.concat dim(3) %185, %extracted_slice_75 : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_77, %expanded_71 : tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %186 : tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) outs(%48 : tensor<3x4x1x256xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x4x1x256xf32>
    %concat_78 = tensor.concat dim(2) %arg31, %187 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %concat_79 = tensor.concat dim(2) %arg32, %transposed_69 : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %188 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_78 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_80 = tensor.collapse_shape %188 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %189 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_79 : tensor<3x4x6x256xf32>) outs(%81 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_6, %cst_7 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%84 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %248 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1x6xf32>
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<3x8x1x256xf32>) outs(%43 : tensor<3x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.mulf %in, %cst_16 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x256xf32>
    %transposed_81 = linalg.transpose ins(%collapsed_80 : tensor<3x8x6x256xf32>) outs(%87 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %192 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81 : tensor<3x8x256x6xf32>) outs(%87 : tensor<3x8x256x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.mulf %in, %cst_16 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x256x6xf32>
    %collapsed_82 = tensor.collapse_shape %191 [[0, 1], [2], [3]] : tensor<3x8x1x256xf32> into tensor<24x1x256xf32>
    %collapsed_83 = tensor.collapse_shape %192 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %193 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<24x1x256xf32>, tensor<24x256x6xf32>) outs(%90 : tensor<24x1x6xf32>) -> tensor<24x1x6xf32>
    %expanded_84 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [3, 8, 1, 6] : tensor<24x1x6xf32> into tensor<3x8x1x6xf32>
    %194 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_84, %190 : tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %195:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<3x8x1x6xf32>) outs(%97, %95 : tensor<3x8x1xf32>, tensor<3x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %248 = linalg.index 3 : index
      %249 = arith.index_cast %248 : index to i64
      %250 = arith.maximumf %in, %out : f32
      %251 = arith.cmpf ogt, %in, %out : f32
      %252 = arith.select %251, %249, %out_104 : i64
      linalg.yield %250, %252 : f32, i64
    } -> (tensor<3x8x1xf32>, tensor<3x8x1xi64>)
    %expanded_85 = tensor.expand_shape %195#0 [[0], [1], [2, 3]] output_shape [3, 8, 1, 1] : tensor<3x8x1xf32> into tensor<3x8x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %expanded_85 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.subf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<3x8x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.exp %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<3x8x1x6xf32>) outs(%52 : tensor<3x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %198 : tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.divf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<3x8x1x6xf32>) outs(%103 : tensor<3x8x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %248 = arith.extf %in : f32 to f64
      %249 = arith.cmpf oeq, %248, %cst_9 : f64
      linalg.yield %249 : i1
    } -> tensor<3x8x1x6xi1>
    %201 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<3x8x1x6xi1>) outs(%106 : tensor<3x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %248 = arith.andi %in, %out : i1
      linalg.yield %248 : i1
    } -> tensor<3x8x1x1xi1>
    %202 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %cst_5, %199 : tensor<3x8x1x1xi1>, tensor<3x8x1x6xf32>, tensor<3x8x1x6xf32>) outs(%92 : tensor<3x8x1x6xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %248 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %248 : f32
    } -> tensor<3x8x1x6xf32>
    %collapsed_86 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<3x8x1x6xf32> into tensor<24x1x6xf32>
    %collapsed_87 = tensor.collapse_shape %189 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %203 = linalg.batch_matmul ins(%collapsed_86, %collapsed_87 : tensor<24x1x6xf32>, tensor<24x6x256xf32>) outs(%110 : tensor<24x1x256xf32>) -> tensor<24x1x256xf32>
    %expanded_88 = tensor.expand_shape %203 [[0, 1], [2], [3]] output_shape [3, 8, 1, 256] : tensor<24x1x256xf32> into tensor<3x8x1x256xf32>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<3x8x1x256xf32>) outs(%112 : tensor<3x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_90 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%113 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_91 = tensor.collapse_shape %transposed_89 [[0], [1, 2, 3]] : tensor<3x1x8x256xf32> into tensor<3x2048xf32>
    %204 = linalg.matmul ins(%collapsed_91, %transposed_90 : tensor<3x2048xf32>, tensor<2048x64xf32>) outs(%115 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_92 = tensor.expand_shape %204 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %209 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %211 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %212 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %218 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %220 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %transposed_93 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%134 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_94 = tensor.collapse_shape %221 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %222 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%136 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_95 = tensor.expand_shape %222 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95 : tensor<3x1x96xf32>) outs(%138 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c3_i64 : f32, i64
      %249 = arith.mulf %248, %cst_1 : f32
      %250 = arith.addf %in, %249 : f32
      %251 = arith.mulf %250, %cst_2 : f32
      %252 = math.tanh %251 : f32
      %253 = arith.addf %252, %cst_3 : f32
      %254 = arith.mulf %253, %cst_4 : f32
      %255 = arith.mulf %in, %254 : f32
      linalg.yield %255 : f32
    } -> tensor<3x1x96xf32>
    %transposed_96 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%134 : tensor<64x96xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_94, %transposed_96 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%136 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_97 = tensor.expand_shape %224 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_97 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%138 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x96xf32>
    %transposed_98 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%142 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_99 = tensor.collapse_shape %225 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %226 = linalg.matmul ins(%collapsed_99, %transposed_98 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%115 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_100 = tensor.expand_shape %226 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100, %231 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %233 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %234 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.addf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<3x1x64xf32>) outs(%30 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %out : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.divf %in, %cst_14 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.truncf %cst_10 : f64 to f32
      %249 = arith.addf %in, %248 : f32
      linalg.yield %249 : f32
    } -> tensor<3x1x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<3x1x1xf32>) outs(%29 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = math.rsqrt %in : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %240 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %242 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%36 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %248 = arith.addf %in, %cst_3 : f32
      linalg.yield %248 : f32
    } -> tensor<64xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %242 : tensor<3x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %248 = arith.mulf %in, %in_104 : f32
      linalg.yield %248 : f32
    } -> tensor<3x1x64xf32>
    %244 = tensor.empty() : tensor<64x128xf32>
    %transposed_101 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%244 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %243 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %245 = tensor.empty() : tensor<3x128xf32>
    %246 = linalg.fill ins(%cst : f32) outs(%245 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %247 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%246 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_103 = tensor.expand_shape %247 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_103, %concat_37, %concat_38, %concat_78, %concat_79 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
