// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001,
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
    %c1024_i64 = arith.constant 1024 : i64
    %c2_i64 = arith.constant 2 : i64
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
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<3x8x6x6xf32>
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %245 = arith.index_cast %in : i64 to index
      %246 = linalg.index 2 : index
      %247 = arith.cmpi slt, %245, %c128 : index
      cf.assert %247, "index must be smaller than dim size"
      %248 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %248, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%245, %246] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_13 : tensor<3x6x64xf32>, tensor<f32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %3 = tensor.empty() : tensor<6xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %245 = linalg.index 0 : index
      %246 = arith.index_cast %245 : index to i64
      linalg.yield %246 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %5 = tensor.empty() : tensor<1x1x6x6xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %245 = arith.cmpi sle, %in, %in_100 : i64
      linalg.yield %245 : i1
    } -> tensor<1x1x6x6xi1>
    %7 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %9 = tensor.empty() : tensor<1x1x6x1xi64>
    %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x6x1xi64>) outs(%9 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %245 = arith.subi %in, %c1024_i64 : i64
      linalg.yield %245 : i64
    } -> tensor<1x1x6x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %10 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_100: i64, %out: i1):
      %245 = arith.cmpi sgt, %in, %in_100 : i64
      linalg.yield %245 : i1
    } -> tensor<1x1x6x6xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %11 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %245 = arith.andi %in, %in_100 : i1
      linalg.yield %245 : i1
    } -> tensor<1x1x6x6xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %6 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%5 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_100: i1, %out: i1):
      %245 = arith.andi %in, %in_100 : i1
      linalg.yield %245 : i1
    } -> tensor<1x1x6x6xi1>
    %collapsed_18 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x6x6xi1>) outs(%7 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %15 = tensor.empty() : tensor<1x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x6x1xi64>) outs(%15 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %245 = arith.sitofp %in : i64 to f32
      linalg.yield %245 : f32
    } -> tensor<1x6x1xf32>
    %17 = tensor.empty() : tensor<1x6x128xf32>
    %18 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_12 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%17 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x128xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %19 = tensor.empty() : tensor<1x6x256xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%19 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.cos %in : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x256xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%19 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.sin %in : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x256xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_11 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%17 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x128xf32>
    %concat_20 = tensor.concat dim(2) %22, %22 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x6x256xf32>) outs(%19 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.cos %in : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x256xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_20 : tensor<1x6x256xf32>) outs(%19 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.sin %in : f32
      linalg.yield %245 : f32
    } -> tensor<1x6x256xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %26 = tensor.empty() : tensor<3x6x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %31 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %33 = tensor.empty() : tensor<64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %36 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%36 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_21 = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %37 = tensor.empty() : tensor<18x2048xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %39 = linalg.matmul ins(%collapsed_21, %transposed : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%38 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_22 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %40 = tensor.empty() : tensor<3x8x6x256xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<3x6x8x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x1024xf32>
    %transposed_24 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<18x1024xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %44 = linalg.matmul ins(%collapsed_21, %transposed_24 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_25 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %45 = tensor.empty() : tensor<3x4x6x256xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed_21, %transposed_27 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_28 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23 : tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %48 = tensor.empty() : tensor<3x8x6x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<3x8x6x256xf32>) outs(%49 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_15 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x8x6x1xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %53 : tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %55 = tensor.empty() : tensor<256xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%55 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<256xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<3x8x6x256xf32>, tensor<256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %59 = tensor.empty() : tensor<3x4x6x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<3x4x6x1xf32>) -> tensor<3x4x6x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_15 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x4x6x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %64 : tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%55 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<256xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<3x4x6x256xf32>, tensor<256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %expanded_30 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_31 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_30 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice = tensor.extract_slice %57[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_32 = tensor.extract_slice %57[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %69 = tensor.empty() : tensor<3x8x6x128xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<3x8x6x128xf32>) outs(%69 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.negf %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_33 = tensor.concat dim(3) %70, %extracted_slice : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_31 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_30 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_34 = tensor.extract_slice %67[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_35 = tensor.extract_slice %67[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %74 = tensor.empty() : tensor<3x4x6x128xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<3x4x6x128xf32>) outs(%74 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.negf %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_36 = tensor.concat dim(3) %75, %extracted_slice_34 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_31 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %78 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<3x4x6x256xf32>) outs(%78 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_37 = tensor.collapse_shape %79 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %80 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<3x4x6x256xf32>) outs(%78 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %81 = tensor.empty() : tensor<3x1x6x6xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_6, %cst_7 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %245 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %245 : f32
    } -> tensor<3x1x6x6xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.mulf %in, %cst_16 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %84 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_38 = linalg.transpose ins(%collapsed_37 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<3x8x256x6xf32>) outs(%84 : tensor<3x8x256x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.mulf %in, %cst_16 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x256x6xf32>
    %collapsed_39 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_40 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %86 = tensor.empty() : tensor<24x6x6xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %88 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%87 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_41 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %89 = tensor.empty() : tensor<3x8x6x6xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %82 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %91 = tensor.empty() : tensor<3x8x6xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<3x8x6xi64>) -> tensor<3x8x6xi64>
    %93 = tensor.empty() : tensor<3x8x6xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
    %95:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<3x8x6x6xf32>) outs(%94, %92 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %245 = linalg.index 3 : index
      %246 = arith.index_cast %245 : index to i64
      %247 = arith.maximumf %in, %out : f32
      %248 = arith.cmpf ogt, %in, %out : f32
      %249 = arith.select %248, %246, %out_100 : i64
      linalg.yield %247, %249 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_42 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_42 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.subf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<3x8x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.exp %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<3x8x6x6xf32>) outs(%49 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.divf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %100 = tensor.empty() : tensor<3x8x6x6xi1>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<3x8x6x6xf32>) outs(%100 : tensor<3x8x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %245 = arith.extf %in : f32 to f64
      %246 = arith.cmpf oeq, %245, %cst_9 : f64
      linalg.yield %246 : i1
    } -> tensor<3x8x6x6xi1>
    %102 = tensor.empty() : tensor<3x8x6x1xi1>
    %103 = linalg.fill ins(%true : i1) outs(%102 : tensor<3x8x6x1xi1>) -> tensor<3x8x6x1xi1>
    %104 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<3x8x6x6xi1>) outs(%103 : tensor<3x8x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %245 = arith.andi %in, %out : i1
      linalg.yield %245 : i1
    } -> tensor<3x8x6x1xi1>
    %105 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %cst_5, %99 : tensor<3x8x6x1xi1>, tensor<3x8x6x6xf32>, tensor<3x8x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %245 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_43 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_44 = tensor.collapse_shape %80 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %106 = tensor.empty() : tensor<24x6x256xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %108 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%107 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_45 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %109 = tensor.empty() : tensor<3x6x8x256xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<3x8x6x256xf32>) outs(%109 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %110 = tensor.empty() : tensor<2048x64xf32>
    %transposed_47 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%110 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %111 = tensor.empty() : tensor<18x64xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %113 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%112 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_49 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %118 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %121 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %131 = tensor.empty() : tensor<64x96xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%131 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %132 = tensor.empty() : tensor<18x96xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %134 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_52 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %135 = tensor.empty() : tensor<3x6x96xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<3x6x96xf32>) outs(%135 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c3_i64 : f32, i64
      %246 = arith.mulf %245, %cst_1 : f32
      %247 = arith.addf %in, %246 : f32
      %248 = arith.mulf %247, %cst_2 : f32
      %249 = math.tanh %248 : f32
      %250 = arith.addf %249, %cst_3 : f32
      %251 = arith.mulf %250, %cst_4 : f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<3x6x96xf32>
    %transposed_53 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%131 : tensor<64x96xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_54 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_54 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%135 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x96xf32>
    %139 = tensor.empty() : tensor<96x64xf32>
    %transposed_55 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%139 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %140 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%112 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_57 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %145 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %148 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %154 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %transposed_58 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%36 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %158 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%38 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_60 = tensor.expand_shape %158 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<3x6x8x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_62 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_59, %transposed_62 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_63 = tensor.expand_shape %159 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_65 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_59, %transposed_65 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_66 = tensor.expand_shape %160 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<3x6x4x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %161 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<3x8x6x256xf32>) outs(%49 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_15 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x8x6x1xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<3x8x6x1xf32>) outs(%48 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %165 : tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%55 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<256xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %167 : tensor<3x8x6x256xf32>, tensor<256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<3x4x6x256xf32>) outs(%60 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_15 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x4x6x1xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<3x4x6x1xf32>) outs(%59 : tensor<3x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x1xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64, %173 : tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%55 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<256xf32>
    %176 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %175 : tensor<3x4x6x256xf32>, tensor<256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %expanded_68 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_69 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %expanded_68 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice_70 = tensor.extract_slice %168[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_71 = tensor.extract_slice %168[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_71 : tensor<3x8x6x128xf32>) outs(%69 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.negf %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_72 = tensor.concat dim(3) %178, %extracted_slice_70 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_72, %expanded_69 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %179 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %expanded_68 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_73 = tensor.extract_slice %176[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_74 = tensor.extract_slice %176[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74 : tensor<3x4x6x128xf32>) outs(%74 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.negf %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_75 = tensor.concat dim(3) %182, %extracted_slice_73 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_75, %expanded_69 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %183 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%45 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x4x6x256xf32>
    %185 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<3x4x6x256xf32>) outs(%78 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_76 = tensor.collapse_shape %185 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %186 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_67 : tensor<3x4x6x256xf32>) outs(%78 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_6, %cst_7 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %245 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %245 : f32
    } -> tensor<3x1x6x6xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<3x8x6x256xf32>) outs(%40 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.mulf %in, %cst_16 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x256xf32>
    %transposed_77 = linalg.transpose ins(%collapsed_76 : tensor<3x8x6x256xf32>) outs(%84 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77 : tensor<3x8x256x6xf32>) outs(%84 : tensor<3x8x256x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.mulf %in, %cst_16 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x256x6xf32>
    %collapsed_78 = tensor.collapse_shape %188 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_79 = tensor.collapse_shape %189 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %190 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%87 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_80 = tensor.expand_shape %190 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_80, %187 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %192:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<3x8x6x6xf32>) outs(%94, %92 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_100: i64):
      %245 = linalg.index 3 : index
      %246 = arith.index_cast %245 : index to i64
      %247 = arith.maximumf %in, %out : f32
      %248 = arith.cmpf ogt, %in, %out : f32
      %249 = arith.select %248, %246, %out_100 : i64
      linalg.yield %247, %249 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_81 = tensor.expand_shape %192#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_81 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.subf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %194 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<3x8x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.exp %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<3x8x6x6xf32>) outs(%49 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x1xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.divf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<3x8x6x6xf32>) outs(%100 : tensor<3x8x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %245 = arith.extf %in : f32 to f64
      %246 = arith.cmpf oeq, %245, %cst_9 : f64
      linalg.yield %246 : i1
    } -> tensor<3x8x6x6xi1>
    %198 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<3x8x6x6xi1>) outs(%103 : tensor<3x8x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %245 = arith.andi %in, %out : i1
      linalg.yield %245 : i1
    } -> tensor<3x8x6x1xi1>
    %199 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %cst_5, %196 : tensor<3x8x6x1xi1>, tensor<3x8x6x6xf32>, tensor<3x8x6x6xf32>) outs(%89 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: i1, %in_100: f32, %in_101: f32, %out: f32):
      %245 = arith.select %in, %in_100, %in_101 : f32
      linalg.yield %245 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_82 = tensor.collapse_shape %199 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_83 = tensor.collapse_shape %186 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %200 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%107 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_84 = tensor.expand_shape %200 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<3x8x6x256xf32>) outs(%109 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_86 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%110 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_87 = tensor.collapse_shape %transposed_85 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %201 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%112 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_88 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%202 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %206 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %208 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %209 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %215 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %transposed_89 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%131 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_90 = tensor.collapse_shape %218 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %219 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_91 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_91 : tensor<3x6x96xf32>) outs(%135 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c3_i64 : f32, i64
      %246 = arith.mulf %245, %cst_1 : f32
      %247 = arith.addf %in, %246 : f32
      %248 = arith.mulf %247, %cst_2 : f32
      %249 = math.tanh %248 : f32
      %250 = arith.addf %249, %cst_3 : f32
      %251 = arith.mulf %250, %cst_4 : f32
      %252 = arith.mulf %in, %251 : f32
      linalg.yield %252 : f32
    } -> tensor<3x6x96xf32>
    %transposed_92 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%131 : tensor<64x96xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%collapsed_90, %transposed_92 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_93 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %expanded_93 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%135 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x96xf32>
    %transposed_94 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%139 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_95 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %223 = linalg.matmul ins(%collapsed_95, %transposed_94 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%112 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_96 = tensor.expand_shape %223 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_96, %228 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %230 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %231 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.addf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<3x6x64xf32>) outs(%27 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %out : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.divf %in, %cst_14 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.truncf %cst_10 : f64 to f32
      %246 = arith.addf %in, %245 : f32
      linalg.yield %246 : f32
    } -> tensor<3x6x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<3x6x1xf32>) outs(%26 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = math.rsqrt %in : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %237 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%33 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %245 = arith.addf %in, %cst_3 : f32
      linalg.yield %245 : f32
    } -> tensor<64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %239 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_100: f32, %out: f32):
      %245 = arith.mulf %in, %in_100 : f32
      linalg.yield %245 : f32
    } -> tensor<3x6x64xf32>
    %241 = tensor.empty() : tensor<64x128xf32>
    %transposed_97 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%241 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %242 = tensor.empty() : tensor<18x128xf32>
    %243 = linalg.fill ins(%cst : f32) outs(%242 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %244 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%243 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_99 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_99, %77, %transposed_29, %184, %transposed_67 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
