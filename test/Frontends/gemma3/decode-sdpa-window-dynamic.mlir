// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, decode-sdpa-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of google/gemma-3-4b-pt config.json
// (text_config); 2 layers, other sizes reduced. Arguments: the weights, the token ids, the cached
// keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<()[s0] -> (s0 + 1)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<()[s0] -> (s0 * 8)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<?x1xi64>, %arg29: tensor<?x4x?x256xf32>, %arg30: tensor<?x4x?x256xf32>, %arg31: tensor<?x4x?x256xf32>, %arg32: tensor<?x4x?x256xf32>) -> (tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 9.9999999999999995E-7 : f64
    %cst_10 = arith.constant dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<128xf32>
    %cst_11 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_12 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_13 = arith.constant 6.400000e+01 : f32
    %c2048_i64 = arith.constant 2048 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %cst_14 = arith.constant 2.560000e+02 : f32
    %cst_15 = arith.constant 2.500000e-01 : f32
    %dim = tensor.dim %arg28, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_16 = tensor.dim %arg31, %c2 : tensor<?x4x?x256xf32>
    %1 = arith.index_cast %dim_16 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %380 = arith.index_cast %in : i64 to index
      %381 = linalg.index 2 : index
      %382 = arith.cmpi slt, %380, %c128 : index
      cf.assert %382, "index must be smaller than dim size"
      %383 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %383, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%380, %381] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_12 : tensor<?x1x64xf32>, tensor<f32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%6 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %380 = arith.addi %in, %1 : i64
      linalg.yield %380 : i64
    } -> tensor<1xi64>
    %8 = arith.addi %1, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%9) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %380 = linalg.index 0 : index
      %381 = arith.index_cast %380 : index to i64
      linalg.yield %381 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, %9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %12 = tensor.empty(%9) : tensor<1x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %380 = arith.cmpi sle, %in, %in_136 : i64
      linalg.yield %380 : i1
    } -> tensor<1x1x1x?xi1>
    %14 = arith.cmpi slt, %0, %c0_i64 : i64
    %15 = arith.select %14, %c1, %dim : index
    %16 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%15, %9) : tensor<?x1x1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %380 = linalg.index 3 : index
      %381 = arith.cmpi eq, %9, %c1 : index
      %382 = arith.select %381, %c0, %380 : index
      %extracted = tensor.extract %13[%c0, %c0, %c0, %382] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %19 = tensor.empty() : tensor<1x1x1x1xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%19 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %380 = arith.subi %in, %c3_i64 : i64
      linalg.yield %380 : i64
    } -> tensor<1x1x1x1xi64>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %20 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_136: i64, %out: i1):
      %380 = arith.cmpi sgt, %in, %in_136 : i64
      linalg.yield %380 : i1
    } -> tensor<1x1x1x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %21 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %380 = arith.andi %in, %in_136 : i1
      linalg.yield %380 : i1
    } -> tensor<1x1x1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %13 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_136: i1, %out: i1):
      %380 = arith.andi %in, %in_136 : i1
      linalg.yield %380 : i1
    } -> tensor<1x1x1x?xi1>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %380 = linalg.index 3 : index
      %381 = arith.cmpi eq, %9, %c1 : index
      %382 = arith.select %381, %c0, %380 : index
      %extracted = tensor.extract %23[%c0, %c0, %c0, %382] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_18 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %25 = tensor.empty() : tensor<1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x1xi64>) outs(%25 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %380 = arith.sitofp %in : i64 to f32
      linalg.yield %380 : f32
    } -> tensor<1x1x1xf32>
    %27 = tensor.empty() : tensor<1x1x128xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_11 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%27 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %28, %28 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %29 = tensor.empty() : tensor<1x1x256xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%29 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.cos %in : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x256xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%29 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.sin %in : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x256xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_10 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%27 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x128xf32>
    %concat_19 = tensor.concat dim(2) %32, %32 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x1x256xf32>) outs(%29 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.cos %in : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x256xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_19 : tensor<1x1x256xf32>) outs(%29 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.sin %in : f32
      linalg.yield %380 : f32
    } -> tensor<1x1x256xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %41 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %43 = tensor.empty() : tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %46 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x2048xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_20 = tensor.expand_shape %49 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
    %50 = arith.select %14, %c1_i64, %0 : i64
    %51 = arith.extui %14 : i1 to i64
    %52 = arith.addi %51, %c1_i64 : i64
    %53 = arith.muli %50, %c256_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %0, %c2048_i64 : i64
    %56 = arith.divsi %55, %53 : i64
    %57 = arith.select %14, %56, %0 : i64
    %from_elements = tensor.from_elements %57, %c1_i64, %56, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_20(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %58 = arith.index_cast %57 : i64 to index
    %59 = tensor.empty(%58) : tensor<?x8x1x256xf32>
    %transposed_21 = linalg.transpose ins(%reshape : tensor<?x1x8x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x1024xf32>
    %transposed_22 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = tensor.empty(%dim) : tensor<?x1024xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_23 = tensor.expand_shape %63 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %64 = arith.muli %0, %c1024_i64 : i64
    %65 = arith.divsi %64, %53 : i64
    %66 = arith.select %14, %65, %0 : i64
    %from_elements_24 = tensor.from_elements %66, %c1_i64, %65, %c256_i64 : tensor<4xi64>
    %reshape_25 = tensor.reshape %expanded_23(%from_elements_24) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %67 = arith.index_cast %66 : i64 to index
    %68 = tensor.empty(%67) : tensor<?x4x1x256xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_27 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_28 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %expanded_28(%from_elements_24) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %71 = tensor.empty(%58) : tensor<?x8x1x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<?x8x1x256xf32>) outs(%72 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_14 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x8x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %76 : tensor<?x8x1x256xf32>, tensor<?x8x1x1xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %78 = tensor.empty() : tensor<256xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg5 : tensor<256xf32>) outs(%78 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<256xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %79 : tensor<?x8x1x256xf32>, tensor<256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %82 = tensor.empty(%67) : tensor<?x4x1x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<?x4x1x256xf32>) outs(%83 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_14 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x4x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %87 : tensor<?x4x1x256xf32>, tensor<?x4x1x1xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<256xf32>) outs(%78 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<256xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<?x4x1x256xf32>, tensor<256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %expanded_31 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_32 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_31 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %80[0, 0, 0, 0] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_33 = tensor.extract_slice %80[0, 0, 0, 128] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %92 = tensor.empty(%58) : tensor<?x8x1x128xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x8x1x128xf32>) outs(%92 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.negf %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_34 = tensor.concat dim(3) %93, %extracted_slice : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_35 = tensor.dim %93, %c0 : tensor<?x8x1x128xf32>
    %94 = tensor.empty(%dim_35) : tensor<?x8x1x256xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_32 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%94 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %96 = arith.cmpi eq, %58, %dim_35 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %95 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_31 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_36 = tensor.extract_slice %90[0, 0, 0, 0] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_37 = tensor.extract_slice %90[0, 0, 0, 128] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %99 = tensor.empty(%67) : tensor<?x4x1x128xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<?x4x1x128xf32>) outs(%99 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.negf %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_38 = tensor.concat dim(3) %100, %extracted_slice_36 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_39 = tensor.dim %100, %c0 : tensor<?x4x1x128xf32>
    %101 = tensor.empty(%dim_39) : tensor<?x4x1x256xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_32 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%101 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %103 = arith.cmpi eq, %67, %dim_39 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %102 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_40 = tensor.concat dim(2) %arg29, %104 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_41 = tensor.concat dim(2) %arg30, %transposed_30 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_42 = tensor.dim %arg29, %c0 : tensor<?x4x?x256xf32>
    %dim_43 = tensor.dim %arg29, %c2 : tensor<?x4x?x256xf32>
    %105 = affine.apply #map11()[%dim_43]
    %expanded_44 = tensor.expand_shape %concat_40 [[0], [1], [2, 3], [4]] output_shape [%dim_42, 4, 1, %105, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    %106 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %107 = tensor.empty(%dim, %9) : tensor<?x4x2x?x256xf32>
    %108 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = linalg.index 4 : index
      %384 = arith.cmpi eq, %dim_42, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %105, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %expanded_44[%385, %381, %c0, %387, %383] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    %109 = arith.muli %50, %c8_i64 : i64
    %110 = arith.muli %109, %8 : i64
    %111 = arith.cmpi slt, %8, %c0_i64 : i64
    %112 = arith.select %111, %109, %110 : i64
    %113 = arith.select %111, %52, %51 : i64
    %114 = arith.muli %112, %c256_i64 : i64
    %115 = arith.cmpi sle, %113, %c1_i64 : i64
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %116 = arith.muli %0, %c8_i64 : i64
    %117 = arith.muli %116, %8 : i64
    %118 = arith.muli %117, %c256_i64 : i64
    %119 = arith.divsi %118, %114 : i64
    %120 = arith.select %14, %119, %0 : i64
    %121 = arith.select %111, %119, %8 : i64
    %from_elements_45 = tensor.from_elements %120, %c8_i64, %121, %c256_i64 : tensor<4xi64>
    %reshape_46 = tensor.reshape %108(%from_elements_45) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_47 = tensor.dim %arg30, %c0 : tensor<?x4x?x256xf32>
    %dim_48 = tensor.dim %arg30, %c2 : tensor<?x4x?x256xf32>
    %122 = affine.apply #map11()[%dim_48]
    %expanded_49 = tensor.expand_shape %concat_41 [[0], [1], [2, 3], [4]] output_shape [%dim_47, 4, 1, %122, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %123 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = linalg.index 4 : index
      %384 = arith.cmpi eq, %dim_47, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %122, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %expanded_49[%385, %381, %c0, %387, %383] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %reshape_50 = tensor.reshape %123(%from_elements_45) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %124 = tensor.empty(%15, %9) : tensor<?x1x1x?xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_5, %cst_6 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%124 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_136: f32, %in_137: f32, %out: f32):
      %380 = arith.select %in, %in_136, %in_137 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1x?xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.mulf %in, %cst_15 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %127 = arith.index_cast %120 : i64 to index
    %128 = arith.index_cast %121 : i64 to index
    %129 = tensor.empty(%127, %128) : tensor<?x8x256x?xf32>
    %transposed_51 = linalg.transpose ins(%reshape_46 : tensor<?x8x?x256xf32>) outs(%129 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<?x8x256x?xf32>) outs(%129 : tensor<?x8x256x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.mulf %in, %cst_15 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    %131 = tensor.empty(%dim) : tensor<?x8x1x256xf32>
    %132 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %58, %c1 : index
      %384 = arith.select %383, %c0, %380 : index
      %extracted = tensor.extract %126[%384, %381, %c0, %382] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_52 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %133 = tensor.empty(%dim, %9) : tensor<?x8x256x?xf32>
    %134 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 2 : index
      %383 = linalg.index 3 : index
      %384 = arith.cmpi eq, %127, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %128, %c1 : index
      %387 = arith.select %386, %c0, %383 : index
      %extracted = tensor.extract %130[%385, %381, %382, %387] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    %135 = arith.cmpi slt, %116, %c0_i64 : i64
    %136 = arith.select %135, %c1_i64, %116 : i64
    %137 = arith.extui %135 : i1 to i64
    %138 = arith.muli %136, %c256_i64 : i64
    %139 = arith.muli %138, %8 : i64
    %140 = arith.addi %137, %c1_i64 : i64
    %141 = arith.select %111, %138, %139 : i64
    %142 = arith.select %111, %140, %137 : i64
    %143 = arith.cmpi sle, %142, %c1_i64 : i64
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %144 = arith.muli %0, %c2048_i64 : i64
    %145 = arith.muli %144, %8 : i64
    %146 = arith.divsi %145, %141 : i64
    %147 = arith.select %135, %146, %116 : i64
    %148 = arith.select %111, %146, %8 : i64
    %from_elements_53 = tensor.from_elements %147, %c256_i64, %148 : tensor<3xi64>
    %reshape_54 = tensor.reshape %134(%from_elements_53) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    %149 = affine.apply #map13()[%dim]
    %150 = arith.index_cast %148 : i64 to index
    %151 = arith.index_cast %149 : index to i64
    %152 = arith.cmpi eq, %151, %147 : i64
    cf.assert %152, "mismatching contracting dimension"
    %153 = tensor.empty(%149, %150) : tensor<?x1x?xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %155 = linalg.batch_matmul ins(%collapsed_52, %reshape_54 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%154 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %156 = arith.muli %151, %148 : i64
    %157 = arith.divsi %156, %112 : i64
    %158 = arith.select %14, %157, %0 : i64
    %159 = arith.select %111, %157, %8 : i64
    %from_elements_55 = tensor.from_elements %158, %c8_i64, %c1_i64, %159 : tensor<4xi64>
    %reshape_56 = tensor.reshape %155(%from_elements_55) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    %160 = arith.index_cast %158 : i64 to index
    %161 = arith.index_cast %159 : i64 to index
    %162 = arith.cmpi eq, %160, %15 : index
    cf.assert %162, "mismatched size for broadcast"
    %163 = arith.cmpi eq, %161, %9 : index
    cf.assert %163, "mismatched size for broadcast"
    %164 = tensor.empty(%160, %161) : tensor<?x8x1x?xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_56, %125 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %166 = tensor.empty(%160) : tensor<?x8x1xi64>
    %167 = linalg.fill ins(%c0_i64 : i64) outs(%166 : tensor<?x8x1xi64>) -> tensor<?x8x1xi64>
    %168 = tensor.empty(%160) : tensor<?x8x1xf32>
    %169 = linalg.fill ins(%cst_0 : f32) outs(%168 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %170:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<?x8x1x?xf32>) outs(%169, %167 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_136: i64):
      %380 = linalg.index 3 : index
      %381 = arith.index_cast %380 : index to i64
      %382 = arith.maximumf %in, %out : f32
      %383 = arith.cmpf ogt, %in, %out : f32
      %384 = arith.select %383, %381, %out_136 : i64
      linalg.yield %382, %384 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_57 = tensor.expand_shape %170#0 [[0], [1], [2, 3]] output_shape [%160, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_57 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.subf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<?x8x1x?xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.exp %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %173 = tensor.empty(%160) : tensor<?x8x1x1xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<?x8x1x?xf32>) outs(%174 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %175 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.divf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %177 = tensor.empty(%160, %161) : tensor<?x8x1x?xi1>
    %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<?x8x1x?xf32>) outs(%177 : tensor<?x8x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %380 = arith.extf %in : f32 to f64
      %381 = arith.cmpf oeq, %380, %cst_8 : f64
      linalg.yield %381 : i1
    } -> tensor<?x8x1x?xi1>
    %179 = tensor.empty(%160) : tensor<?x8x1x1xi1>
    %180 = linalg.fill ins(%true : i1) outs(%179 : tensor<?x8x1x1xi1>) -> tensor<?x8x1x1xi1>
    %181 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<?x8x1x?xi1>) outs(%180 : tensor<?x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %380 = arith.andi %in, %out : i1
      linalg.yield %380 : i1
    } -> tensor<?x8x1x1xi1>
    %182 = arith.cmpi sge, %158, %c0_i64 : i64
    cf.assert %182, "negative values not allowed in new dimensions"
    %183 = arith.index_cast %158 : i64 to index
    %184 = arith.cmpi sge, %159, %c0_i64 : i64
    cf.assert %184, "negative values not allowed in new dimensions"
    %185 = arith.index_cast %159 : i64 to index
    %186 = tensor.empty(%183, %185) : tensor<?x8x1x?xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%186 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x1x?xf32>
    %188 = arith.cmpi eq, %160, %183 : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = arith.cmpi eq, %185, %161 : index
    cf.assert %189, "mismatched size for broadcast"
    %190 = tensor.empty(%160, %185) : tensor<?x8x1x?xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %187, %176 : tensor<?x8x1x1xi1>, tensor<?x8x1x?xf32>, tensor<?x8x1x?xf32>) outs(%190 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: i1, %in_136: f32, %in_137: f32, %out: f32):
      %380 = arith.select %in, %in_136, %in_137 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %192 = tensor.empty(%dim, %9) : tensor<?x8x1x?xf32>
    %193 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%192 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %160, %c1 : index
      %384 = arith.select %383, %c0, %380 : index
      %385 = arith.cmpi eq, %185, %c1 : index
      %386 = arith.select %385, %c0, %382 : index
      %extracted = tensor.extract %191[%384, %381, %c0, %386] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    %194 = arith.muli %136, %8 : i64
    %195 = arith.select %111, %136, %194 : i64
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %196 = arith.divsi %117, %195 : i64
    %197 = arith.select %135, %196, %116 : i64
    %198 = arith.select %111, %196, %8 : i64
    %from_elements_58 = tensor.from_elements %197, %c1_i64, %198 : tensor<3xi64>
    %reshape_59 = tensor.reshape %193(%from_elements_58) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %199 = tensor.empty(%dim, %9) : tensor<?x8x?x256xf32>
    %200 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 2 : index
      %383 = linalg.index 3 : index
      %384 = arith.cmpi eq, %127, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %128, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %reshape_50[%385, %381, %387, %383] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    %201 = arith.muli %195, %c256_i64 : i64
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %202 = arith.divsi %118, %201 : i64
    %203 = arith.select %135, %202, %116 : i64
    %204 = arith.select %111, %202, %8 : i64
    %from_elements_60 = tensor.from_elements %203, %204, %c256_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %200(%from_elements_60) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    %205 = arith.index_cast %197 : i64 to index
    %206 = arith.cmpi eq, %197, %203 : i64
    cf.assert %206, "mismatching contracting dimension"
    %207 = arith.cmpi eq, %198, %204 : i64
    cf.assert %207, "mismatching contracting dimension"
    %208 = tensor.empty(%205) : tensor<?x1x256xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %210 = linalg.batch_matmul ins(%reshape_59, %reshape_61 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%209 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %211 = arith.divsi %205, %c8 : index
    %expanded_62 = tensor.expand_shape %210 [[0, 1], [2], [3]] output_shape [%211, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %212 = arith.index_cast %211 : index to i64
    %213 = arith.muli %212, %c2048_i64 : i64
    %214 = arith.divsi %213, %53 : i64
    %215 = arith.select %14, %214, %0 : i64
    %from_elements_63 = tensor.from_elements %215, %214, %c1_i64, %c256_i64 : tensor<4xi64>
    %reshape_64 = tensor.reshape %expanded_62(%from_elements_63) : (tensor<?x8x1x256xf32>, tensor<4xi64>) -> tensor<?x8x1x256xf32>
    %216 = arith.index_cast %215 : i64 to index
    %217 = tensor.empty(%216) : tensor<?x1x8x256xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<?x8x1x256xf32>) outs(%217 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %218 = arith.muli %215, %c2048_i64 : i64
    %219 = arith.divsi %218, %50 : i64
    %220 = arith.select %14, %219, %0 : i64
    %from_elements_66 = tensor.from_elements %220, %c1_i64, %219 : tensor<3xi64>
    %reshape_67 = tensor.reshape %transposed_65(%from_elements_66) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %221 = tensor.empty() : tensor<2048x64xf32>
    %transposed_68 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%221 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %reshape_67 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %222 = arith.index_cast %220 : i64 to index
    %223 = tensor.empty(%222) : tensor<?x64xf32>
    %224 = linalg.fill ins(%cst : f32) outs(%223 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %225 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%224 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_70 = tensor.expand_shape %225 [[0], [1, 2]] output_shape [%222, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %226 = tensor.empty(%222) : tensor<?x1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<?x1x64xf32>) outs(%226 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %228 = tensor.empty(%222) : tensor<?x1x1xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<?x1x64xf32>) outs(%229 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x1x1xf32>) outs(%228 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%228 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x1x1xf32>) outs(%228 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %233 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%226 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %235 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%226 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %237 = arith.cmpi eq, %dim, %222 : index
    cf.assert %237, "mismatched size for broadcast"
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %236 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %243 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %245 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %247 = tensor.empty() : tensor<64x96xf32>
    %transposed_71 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %246 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %248 = tensor.empty(%dim) : tensor<?x96xf32>
    %249 = linalg.fill ins(%cst : f32) outs(%248 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %250 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_73 = tensor.expand_shape %250 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %251 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<?x1x96xf32>) outs(%251 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c3_i64 : f32, i64
      %381 = arith.mulf %380, %cst_1 : f32
      %382 = arith.addf %in, %381 : f32
      %383 = arith.mulf %382, %cst_2 : f32
      %384 = math.tanh %383 : f32
      %385 = arith.addf %384, %cst_3 : f32
      %386 = arith.mulf %385, %cst_4 : f32
      %387 = arith.mulf %in, %386 : f32
      linalg.yield %387 : f32
    } -> tensor<?x1x96xf32>
    %transposed_74 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %253 = linalg.matmul ins(%collapsed_72, %transposed_74 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_75 = tensor.expand_shape %253 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %expanded_75 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%251 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x96xf32>
    %255 = tensor.empty() : tensor<96x64xf32>
    %transposed_76 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%255 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %254 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %256 = tensor.empty(%dim) : tensor<?x64xf32>
    %257 = linalg.fill ins(%cst : f32) outs(%256 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %258 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%257 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_78 = tensor.expand_shape %258 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %263 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %265 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %266 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %272 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %274 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %transposed_79 = linalg.transpose ins(%arg14 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_80 = tensor.collapse_shape %275 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %276 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_81 = tensor.expand_shape %276 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_82 = tensor.reshape %expanded_81(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %transposed_83 = linalg.transpose ins(%reshape_82 : tensor<?x1x8x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg15 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%collapsed_80, %transposed_84 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_85 = tensor.expand_shape %277 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_86 = tensor.reshape %expanded_85(%from_elements_24) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_87 = linalg.transpose ins(%reshape_86 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_88 = linalg.transpose ins(%arg16 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %278 = linalg.matmul ins(%collapsed_80, %transposed_88 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_89 = tensor.expand_shape %278 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_90 = tensor.reshape %expanded_89(%from_elements_24) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_91 = linalg.transpose ins(%reshape_90 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %279 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %280 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%279 : tensor<?x8x1x256xf32>) outs(%72 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_14 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x8x1x1xf32>
    %283 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282 : tensor<?x8x1x1xf32>) outs(%71 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %284 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83, %283 : tensor<?x8x1x256xf32>, tensor<?x8x1x1xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %285 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg18 : tensor<256xf32>) outs(%78 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<256xf32>
    %286 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %285 : tensor<?x8x1x256xf32>, tensor<256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_87 : tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %288 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%287 : tensor<?x4x1x256xf32>) outs(%83 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_14 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x4x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<?x4x1x1xf32>) outs(%82 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_87, %291 : tensor<?x4x1x256xf32>, tensor<?x4x1x1xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<256xf32>) outs(%78 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<256xf32>
    %294 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %293 : tensor<?x4x1x256xf32>, tensor<256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %expanded_92 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_93 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %295 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %expanded_92 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice_94 = tensor.extract_slice %286[0, 0, 0, 0] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_95 = tensor.extract_slice %286[0, 0, 0, 128] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %296 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<?x8x1x128xf32>) outs(%92 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.negf %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_96 = tensor.concat dim(3) %296, %extracted_slice_94 : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_97 = tensor.dim %296, %c0 : tensor<?x8x1x128xf32>
    %297 = tensor.empty(%dim_97) : tensor<?x8x1x256xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_93 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%297 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %299 = arith.cmpi eq, %58, %dim_97 : index
    cf.assert %299, "mismatched size for broadcast"
    %300 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %298 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %301 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294, %expanded_92 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_98 = tensor.extract_slice %294[0, 0, 0, 0] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_99 = tensor.extract_slice %294[0, 0, 0, 128] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<?x4x1x128xf32>) outs(%99 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.negf %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_100 = tensor.concat dim(3) %302, %extracted_slice_98 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_101 = tensor.dim %302, %c0 : tensor<?x4x1x128xf32>
    %303 = tensor.empty(%dim_101) : tensor<?x4x1x256xf32>
    %304 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_93 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%303 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %305 = arith.cmpi eq, %67, %dim_101 : index
    cf.assert %305, "mismatched size for broadcast"
    %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %304 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_102 = tensor.concat dim(2) %arg31, %306 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_103 = tensor.concat dim(2) %arg32, %transposed_91 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_104 = tensor.dim %arg31, %c0 : tensor<?x4x?x256xf32>
    %307 = affine.apply #map11()[%dim_16]
    %expanded_105 = tensor.expand_shape %concat_102 [[0], [1], [2, 3], [4]] output_shape [%dim_104, 4, 1, %307, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %308 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = linalg.index 4 : index
      %384 = arith.cmpi eq, %dim_104, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %307, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %expanded_105[%385, %381, %c0, %387, %383] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %308(%from_elements_45) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_107 = tensor.dim %arg32, %c0 : tensor<?x4x?x256xf32>
    %dim_108 = tensor.dim %arg32, %c2 : tensor<?x4x?x256xf32>
    %309 = affine.apply #map11()[%dim_108]
    %expanded_109 = tensor.expand_shape %concat_103 [[0], [1], [2, 3], [4]] output_shape [%dim_107, 4, 1, %309, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %310 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = linalg.index 4 : index
      %384 = arith.cmpi eq, %dim_107, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %309, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %expanded_109[%385, %381, %c0, %387, %383] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %310(%from_elements_45) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %311 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_5, %cst_6 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%124 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_136: f32, %in_137: f32, %out: f32):
      %380 = arith.select %in, %in_136, %in_137 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1x?xf32>
    %312 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300 : tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.mulf %in, %cst_15 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x256xf32>
    %transposed_111 = linalg.transpose ins(%reshape_106 : tensor<?x8x?x256xf32>) outs(%129 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    %313 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_111 : tensor<?x8x256x?xf32>) outs(%129 : tensor<?x8x256x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.mulf %in, %cst_15 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    %314 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %58, %c1 : index
      %384 = arith.select %383, %c0, %380 : index
      %extracted = tensor.extract %312[%384, %381, %c0, %382] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_112 = tensor.collapse_shape %314 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %315 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%133 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 2 : index
      %383 = linalg.index 3 : index
      %384 = arith.cmpi eq, %127, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %128, %c1 : index
      %387 = arith.select %386, %c0, %383 : index
      %extracted = tensor.extract %313[%385, %381, %382, %387] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_113 = tensor.reshape %315(%from_elements_53) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    cf.assert %152, "mismatching contracting dimension"
    %316 = linalg.batch_matmul ins(%collapsed_112, %reshape_113 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%154 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %reshape_114 = tensor.reshape %316(%from_elements_55) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    cf.assert %162, "mismatched size for broadcast"
    cf.assert %163, "mismatched size for broadcast"
    %317 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_114, %311 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %318:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%317 : tensor<?x8x1x?xf32>) outs(%169, %167 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_136: i64):
      %380 = linalg.index 3 : index
      %381 = arith.index_cast %380 : index to i64
      %382 = arith.maximumf %in, %out : f32
      %383 = arith.cmpf ogt, %in, %out : f32
      %384 = arith.select %383, %381, %out_136 : i64
      linalg.yield %382, %384 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_115 = tensor.expand_shape %318#0 [[0], [1], [2, 3]] output_shape [%160, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317, %expanded_115 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.subf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<?x8x1x?xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.exp %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %321 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%320 : tensor<?x8x1x?xf32>) outs(%174 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x1xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %321 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%164 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.divf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    %323 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317 : tensor<?x8x1x?xf32>) outs(%177 : tensor<?x8x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %380 = arith.extf %in : f32 to f64
      %381 = arith.cmpf oeq, %380, %cst_8 : f64
      linalg.yield %381 : i1
    } -> tensor<?x8x1x?xi1>
    %324 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%323 : tensor<?x8x1x?xi1>) outs(%180 : tensor<?x8x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %380 = arith.andi %in, %out : i1
      linalg.yield %380 : i1
    } -> tensor<?x8x1x1xi1>
    cf.assert %182, "negative values not allowed in new dimensions"
    cf.assert %184, "negative values not allowed in new dimensions"
    cf.assert %188, "mismatched size for broadcast"
    cf.assert %189, "mismatched size for broadcast"
    %325 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %187, %322 : tensor<?x8x1x1xi1>, tensor<?x8x1x?xf32>, tensor<?x8x1x?xf32>) outs(%190 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: i1, %in_136: f32, %in_137: f32, %out: f32):
      %380 = arith.select %in, %in_136, %in_137 : f32
      linalg.yield %380 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %326 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%192 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 3 : index
      %383 = arith.cmpi eq, %160, %c1 : index
      %384 = arith.select %383, %c0, %380 : index
      %385 = arith.cmpi eq, %185, %c1 : index
      %386 = arith.select %385, %c0, %382 : index
      %extracted = tensor.extract %325[%384, %381, %c0, %386] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %326(%from_elements_58) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %106, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %327 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%199 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %380 = linalg.index 0 : index
      %381 = linalg.index 1 : index
      %382 = linalg.index 2 : index
      %383 = linalg.index 3 : index
      %384 = arith.cmpi eq, %127, %c1 : index
      %385 = arith.select %384, %c0, %380 : index
      %386 = arith.cmpi eq, %128, %c1 : index
      %387 = arith.select %386, %c0, %382 : index
      %extracted = tensor.extract %reshape_110[%385, %381, %387, %383] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %143, "must have at most one inferred (negative) dimension"
    %reshape_117 = tensor.reshape %327(%from_elements_60) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %206, "mismatching contracting dimension"
    cf.assert %207, "mismatching contracting dimension"
    %328 = linalg.batch_matmul ins(%reshape_116, %reshape_117 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%209 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %expanded_118 = tensor.expand_shape %328 [[0, 1], [2], [3]] output_shape [%211, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %expanded_118(%from_elements_63) : (tensor<?x8x1x256xf32>, tensor<4xi64>) -> tensor<?x8x1x256xf32>
    %transposed_120 = linalg.transpose ins(%reshape_119 : tensor<?x8x1x256xf32>) outs(%217 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_121 = tensor.reshape %transposed_120(%from_elements_66) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %transposed_122 = linalg.transpose ins(%arg17 : tensor<64x2048xf32>) outs(%221 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_123 = tensor.collapse_shape %reshape_121 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %329 = arith.index_cast %220 : i64 to index
    %330 = tensor.empty(%329) : tensor<?x64xf32>
    %331 = linalg.fill ins(%cst : f32) outs(%330 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %332 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%331 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_124 = tensor.expand_shape %332 [[0], [1, 2]] output_shape [%329, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %333 = tensor.empty(%329) : tensor<?x1x64xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124 : tensor<?x1x64xf32>) outs(%333 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %335 = tensor.empty(%329) : tensor<?x1x1xf32>
    %336 = linalg.fill ins(%cst : f32) outs(%335 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<?x1x64xf32>) outs(%336 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<?x1x1xf32>) outs(%335 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<?x1x1xf32>) outs(%335 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<?x1x1xf32>) outs(%335 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_124, %340 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%333 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %342 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg24 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %342 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%333 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %344 = arith.cmpi eq, %dim, %329 : index
    cf.assert %344, "mismatched size for broadcast"
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %343 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%346 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %350 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %352 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg25 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %352 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %transposed_125 = linalg.transpose ins(%arg20 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_126 = tensor.collapse_shape %353 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %354 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_127 = tensor.expand_shape %354 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<?x1x96xf32>) outs(%251 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c3_i64 : f32, i64
      %381 = arith.mulf %380, %cst_1 : f32
      %382 = arith.addf %in, %381 : f32
      %383 = arith.mulf %382, %cst_2 : f32
      %384 = math.tanh %383 : f32
      %385 = arith.addf %384, %cst_3 : f32
      %386 = arith.mulf %385, %cst_4 : f32
      %387 = arith.mulf %in, %386 : f32
      linalg.yield %387 : f32
    } -> tensor<?x1x96xf32>
    %transposed_128 = linalg.transpose ins(%arg21 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %356 = linalg.matmul ins(%collapsed_126, %transposed_128 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_129 = tensor.expand_shape %356 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355, %expanded_129 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%251 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x96xf32>
    %transposed_130 = linalg.transpose ins(%arg22 : tensor<64x96xf32>) outs(%255 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_131 = tensor.collapse_shape %357 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %358 = linalg.matmul ins(%collapsed_131, %transposed_130 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%257 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_132 = tensor.expand_shape %358 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%359 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132, %363 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %365 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg26 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %365 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %366 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.addf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%368 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %out : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.divf %in, %cst_13 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.truncf %cst_9 : f64 to f32
      %381 = arith.addf %in, %380 : f32
      linalg.yield %381 : f32
    } -> tensor<?x1x1xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = math.rsqrt %in : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x1xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %372 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %374 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg27 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %380 = arith.addf %in, %cst_3 : f32
      linalg.yield %380 : f32
    } -> tensor<64xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %374 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_136: f32, %out: f32):
      %380 = arith.mulf %in, %in_136 : f32
      linalg.yield %380 : f32
    } -> tensor<?x1x64xf32>
    %376 = tensor.empty() : tensor<64x128xf32>
    %transposed_133 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%376 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_134 = tensor.collapse_shape %375 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %377 = tensor.empty(%dim) : tensor<?x128xf32>
    %378 = linalg.fill ins(%cst : f32) outs(%377 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %379 = linalg.matmul ins(%collapsed_134, %transposed_133 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%378 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_135 = tensor.expand_shape %379 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_135, %concat_40, %concat_41, %concat_102, %concat_103 : tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>
  }
}
