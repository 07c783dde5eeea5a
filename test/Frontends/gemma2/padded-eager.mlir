// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, padded-eager: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids. Last comes the attention mask.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x6xi64>, %arg25: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %214 = arith.index_cast %in : i64 to index
      %215 = linalg.index 2 : index
      %216 = arith.cmpi slt, %214, %c128 : index
      cf.assert %216, "index must be smaller than dim size"
      %217 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %217, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%214, %215] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<3x6x64xf32>, tensor<f32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %3 = tensor.empty() : tensor<6xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %214 = linalg.index 0 : index
      %215 = arith.index_cast %214 : index to i64
      linalg.yield %215 : i64
    } -> tensor<6xi64>
    %5 = tensor.empty() : tensor<3x6xi1>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<3x6xi64>) outs(%5 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %214 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %214 : i1
    } -> tensor<3x6xi1>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %214 = linalg.index 0 : index
      %215 = arith.index_cast %214 : index to i64
      linalg.yield %215 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %9 = tensor.empty() : tensor<1x1x6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_94: i64, %out: i1):
      %214 = arith.cmpi sle, %in, %in_94 : i64
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %10 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %12 = tensor.empty() : tensor<3x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%12 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_94: i64, %out: i1):
      %214 = arith.cmpi slt, %in, %c0_i64 : i64
      %215 = arith.addi %in, %c3_i64 : i64
      %216 = arith.select %214, %215, %in : i64
      %217 = arith.index_cast %216 : i64 to index
      %218 = arith.cmpi slt, %in_94, %c0_i64 : i64
      %219 = arith.addi %in_94, %c6_i64 : i64
      %220 = arith.select %218, %219, %in_94 : i64
      %221 = arith.index_cast %220 : i64 to index
      %extracted = tensor.extract %6[%217, %221] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %14 = tensor.empty() : tensor<3x1x6x6xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x6x6xi1>, tensor<3x1x1x6xi1>) outs(%14 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<3x1x6x6xi1>
    %16 = tensor.empty() : tensor<3x1x6x6xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_6, %cst_5 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
      %214 = arith.select %in, %in_94, %in_95 : f32
      linalg.yield %214 : f32
    } -> tensor<3x1x6x6xf32>
    %18 = tensor.empty() : tensor<1x1x6x1xi64>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x6x1xi64>) outs(%18 : tensor<1x1x6x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %214 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %214 : i64
    } -> tensor<1x1x6x1xi64>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %19 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_94: i64, %out: i1):
      %214 = arith.cmpi sgt, %in, %in_94 : i64
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %20 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %10 : tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %23 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %22 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%9 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<1x1x6x6xi1>
    %24 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %13 : tensor<1x1x6x6xi1>, tensor<3x1x1x6xi1>) outs(%14 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %in_94: i1, %out: i1):
      %214 = arith.andi %in, %in_94 : i1
      linalg.yield %214 : i1
    } -> tensor<3x1x6x6xi1>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_6, %cst_5 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
      %214 = arith.select %in, %in_94, %in_95 : f32
      linalg.yield %214 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_17 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %26 = tensor.empty() : tensor<1x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x6x1xi64>) outs(%26 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %214 = arith.sitofp %in : i64 to f32
      linalg.yield %214 : f32
    } -> tensor<1x6x1xf32>
    %28 = tensor.empty() : tensor<1x6x128xf32>
    %29 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_9 : tensor<1x6x1xf32>, tensor<128xf32>) outs(%28 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<1x6x128xf32>
    %concat = tensor.concat dim(2) %29, %29 : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %30 = tensor.empty() : tensor<1x6x256xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%30 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.cos %in : f32
      linalg.yield %214 : f32
    } -> tensor<1x6x256xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x256xf32>) outs(%30 : tensor<1x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.sin %in : f32
      linalg.yield %214 : f32
    } -> tensor<1x6x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %34 = tensor.empty() : tensor<3x6x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %39 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %41 = tensor.empty() : tensor<64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %44 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%44 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %45 = tensor.empty() : tensor<18x2048xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%46 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_18 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %48 = tensor.empty() : tensor<3x8x6x256xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x6x8x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %49 = tensor.empty() : tensor<64x1024xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%49 : tensor<64x1024xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<18x1024xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%51 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_21 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %53 = tensor.empty() : tensor<3x4x6x256xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<3x6x4x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%49 : tensor<64x1024xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%51 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_24 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<3x6x4x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %expanded_27 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 6, 256] : tensor<1x6x256xf32> into tensor<1x1x6x256xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_26 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %56 = tensor.empty() : tensor<3x8x6x128xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x8x6x128xf32>) outs(%56 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_29 = tensor.concat dim(3) %57, %extracted_slice : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %61 = tensor.empty() : tensor<3x4x6x128xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x4x6x128xf32>) outs(%61 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_32 = tensor.concat dim(3) %62, %extracted_slice_30 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %65 = tensor.empty() : tensor<3x4x2x6x256xf32>
    %66 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x4x6x256xf32>) outs(%65 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_33 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %67 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<3x4x6x256xf32>) outs(%65 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %68 = tensor.empty() : tensor<3x8x256x6xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<3x8x6x256xf32>) outs(%68 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %69 = tensor.empty() : tensor<24x6x6xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %71 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%70 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_37 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %72 = tensor.empty() : tensor<3x8x6x6xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_12 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_13 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.tanh %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_13 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %25 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %78 = tensor.empty() : tensor<3x8x6xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<3x8x6xi64>) -> tensor<3x8x6xi64>
    %80 = tensor.empty() : tensor<3x8x6xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
    %82:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<3x8x6x6xf32>) outs(%81, %79 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %214 = linalg.index 3 : index
      %215 = arith.index_cast %214 : index to i64
      %216 = arith.maximumf %in, %out : f32
      %217 = arith.cmpf ogt, %in, %out : f32
      %218 = arith.select %217, %215, %out_94 : i64
      linalg.yield %216, %218 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_38 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_38 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.subf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.exp %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %85 = tensor.empty() : tensor<3x8x6x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<3x8x6x6xf32>) outs(%86 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.divf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_39 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_40 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %89 = tensor.empty() : tensor<24x6x256xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %91 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%90 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_41 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %92 = tensor.empty() : tensor<3x6x8x256xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<3x8x6x256xf32>) outs(%92 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty() : tensor<2048x64xf32>
    %transposed_43 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%93 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %94 = tensor.empty() : tensor<18x64xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %96 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%95 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_45 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %101 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %103 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %104 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %114 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%114 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %115 = tensor.empty() : tensor<18x96xf32>
    %116 = linalg.fill ins(%cst : f32) outs(%115 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %117 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%116 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_48 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %118 = tensor.empty() : tensor<3x6x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<3x6x96xf32>) outs(%118 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c3_i64 : f32, i64
      %215 = arith.mulf %214, %cst_1 : f32
      %216 = arith.addf %in, %215 : f32
      %217 = arith.mulf %216, %cst_2 : f32
      %218 = math.tanh %217 : f32
      %219 = arith.addf %218, %cst_3 : f32
      %220 = arith.mulf %219, %cst_4 : f32
      %221 = arith.mulf %in, %220 : f32
      linalg.yield %221 : f32
    } -> tensor<3x6x96xf32>
    %transposed_49 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%114 : tensor<64x96xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%116 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_50 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %expanded_50 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%118 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x96xf32>
    %122 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %123 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%95 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_53 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %128 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %131 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %139 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %transposed_54 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%44 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_55 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %141 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<18x64xf32>, tensor<64x2048xf32>) outs(%46 : tensor<18x2048xf32>) -> tensor<18x2048xf32>
    %expanded_56 = tensor.expand_shape %141 [[0, 1], [2, 3]] output_shape [3, 6, 8, 256] : tensor<18x2048xf32> into tensor<3x6x8x256xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<3x6x8x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%49 : tensor<64x1024xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_55, %transposed_58 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%51 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_59 = tensor.expand_shape %142 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<3x6x4x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%49 : tensor<64x1024xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_55, %transposed_61 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%51 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_62 = tensor.expand_shape %143 [[0, 1], [2, 3]] output_shape [3, 6, 4, 256] : tensor<18x1024xf32> into tensor<3x6x4x256xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<3x6x4x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) permutation = [0, 2, 1, 3] 
    %144 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %expanded_26 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %extracted_slice_64 = tensor.extract_slice %transposed_57[0, 0, 0, 0] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %extracted_slice_65 = tensor.extract_slice %transposed_57[0, 0, 0, 128] [3, 8, 6, 128] [1, 1, 1, 1] : tensor<3x8x6x256xf32> to tensor<3x8x6x128xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<3x8x6x128xf32>) outs(%56 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x128xf32>
    %concat_66 = tensor.concat dim(3) %145, %extracted_slice_64 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %146 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66, %expanded_27 : tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) outs(%48 : tensor<3x8x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x256xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60, %expanded_26 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %extracted_slice_67 = tensor.extract_slice %transposed_60[0, 0, 0, 0] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %extracted_slice_68 = tensor.extract_slice %transposed_60[0, 0, 0, 128] [3, 4, 6, 128] [1, 1, 1, 1] : tensor<3x4x6x256xf32> to tensor<3x4x6x128xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<3x4x6x128xf32>) outs(%61 : tensor<3x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.negf %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x128xf32>
    %concat_69 = tensor.concat dim(3) %149, %extracted_slice_67 : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %150 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_27 : tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %151 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) outs(%53 : tensor<3x4x6x256xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x4x6x256xf32>
    %152 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<3x4x6x256xf32>) outs(%65 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %collapsed_70 = tensor.collapse_shape %152 [[0], [1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<3x8x6x256xf32>
    %153 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<3x4x6x256xf32>) outs(%65 : tensor<3x4x2x6x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x2x6x256xf32>
    %transposed_71 = linalg.transpose ins(%collapsed_70 : tensor<3x8x6x256xf32>) outs(%68 : tensor<3x8x256x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_72 = tensor.collapse_shape %147 [[0, 1], [2], [3]] : tensor<3x8x6x256xf32> into tensor<24x6x256xf32>
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2], [3]] : tensor<3x8x256x6xf32> into tensor<24x256x6xf32>
    %154 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<24x6x256xf32>, tensor<24x256x6xf32>) outs(%70 : tensor<24x6x6xf32>) -> tensor<24x6x6xf32>
    %expanded_74 = tensor.expand_shape %154 [[0, 1], [2], [3]] output_shape [3, 8, 6, 6] : tensor<24x6x6xf32> into tensor<3x8x6x6xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_12 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %156 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_13 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.tanh %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_13 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %17 : tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %160:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<3x8x6x6xf32>) outs(%81, %79 : tensor<3x8x6xf32>, tensor<3x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_94: i64):
      %214 = linalg.index 3 : index
      %215 = arith.index_cast %214 : index to i64
      %216 = arith.maximumf %in, %out : f32
      %217 = arith.cmpf ogt, %in, %out : f32
      %218 = arith.select %217, %215, %out_94 : i64
      linalg.yield %216, %218 : f32, i64
    } -> (tensor<3x8x6xf32>, tensor<3x8x6xi64>)
    %expanded_75 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [3, 8, 6, 1] : tensor<3x8x6xf32> into tensor<3x8x6x1xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_75 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.subf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %162 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<3x8x6x6xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.exp %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %163 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<3x8x6x6xf32>) outs(%86 : tensor<3x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x1xf32>
    %164 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %163 : tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) outs(%72 : tensor<3x8x6x6xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.divf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x8x6x6xf32>
    %collapsed_76 = tensor.collapse_shape %164 [[0, 1], [2], [3]] : tensor<3x8x6x6xf32> into tensor<24x6x6xf32>
    %collapsed_77 = tensor.collapse_shape %153 [[0, 1, 2], [3], [4]] : tensor<3x4x2x6x256xf32> into tensor<24x6x256xf32>
    %165 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<24x6x6xf32>, tensor<24x6x256xf32>) outs(%90 : tensor<24x6x256xf32>) -> tensor<24x6x256xf32>
    %expanded_78 = tensor.expand_shape %165 [[0, 1], [2], [3]] output_shape [3, 8, 6, 256] : tensor<24x6x256xf32> into tensor<3x8x6x256xf32>
    %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<3x8x6x256xf32>) outs(%92 : tensor<3x6x8x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%93 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %transposed_79 [[0, 1], [2, 3]] : tensor<3x6x8x256xf32> into tensor<18x2048xf32>
    %166 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<18x2048xf32>, tensor<2048x64xf32>) outs(%95 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_82 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %171 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %173 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %174 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %180 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %transposed_83 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%114 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %184 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%116 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_85 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<3x6x96xf32>) outs(%118 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c3_i64 : f32, i64
      %215 = arith.mulf %214, %cst_1 : f32
      %216 = arith.addf %in, %215 : f32
      %217 = arith.mulf %216, %cst_2 : f32
      %218 = math.tanh %217 : f32
      %219 = arith.addf %218, %cst_3 : f32
      %220 = arith.mulf %219, %cst_4 : f32
      %221 = arith.mulf %in, %220 : f32
      linalg.yield %221 : f32
    } -> tensor<3x6x96xf32>
    %transposed_86 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%114 : tensor<64x96xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_84, %transposed_86 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%116 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_87 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %expanded_87 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%118 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x96xf32>
    %transposed_88 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_89 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %188 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%95 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_90 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %193 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %196 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.addf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<3x6x64xf32>) outs(%35 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %out : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_11 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.truncf %cst_8 : f64 to f32
      %215 = arith.addf %in, %214 : f32
      linalg.yield %215 : f32
    } -> tensor<3x6x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<3x6x1xf32>) outs(%34 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.rsqrt %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %202 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%41 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.addf %in, %cst_3 : f32
      linalg.yield %214 : f32
    } -> tensor<64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %204 : tensor<3x6x64xf32>, tensor<64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_94: f32, %out: f32):
      %214 = arith.mulf %in, %in_94 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x64xf32>
    %206 = tensor.empty() : tensor<64x128xf32>
    %transposed_91 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%206 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_92 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %207 = tensor.empty() : tensor<18x128xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %209 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%208 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_93 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    %210 = tensor.empty() : tensor<3x6x128xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<3x6x128xf32>) outs(%210 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.divf %in, %cst_14 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x128xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<3x6x128xf32>) outs(%210 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = math.tanh %in : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x128xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<3x6x128xf32>) outs(%210 : tensor<3x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %214 = arith.mulf %in, %cst_14 : f32
      linalg.yield %214 : f32
    } -> tensor<3x6x128xf32>
    return %213, %64, %transposed_25, %151, %transposed_63 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
