// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, padded-decode-eager-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
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
#map14 = affine_map<()[s0] -> (s0 + 1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<()[s0] -> (s0 * 8)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<?x1xi64>, %arg25: tensor<?x4x?x256xf32>, %arg26: tensor<?x4x?x256xf32>, %arg27: tensor<?x4x?x256xf32>, %arg28: tensor<?x4x?x256xf32>, %arg29: tensor<?x?xi64>) -> (tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c256_i64 = arith.constant 256 : i64
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
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
    %c2048_i64 = arith.constant 2048 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %cst_12 = arith.constant 6.250000e-02 : f32
    %cst_13 = arith.constant 5.000000e+01 : f32
    %cst_14 = arith.constant 3.000000e+01 : f32
    %dim = tensor.dim %arg24, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_15 = tensor.dim %arg27, %c2 : tensor<?x4x?x256xf32>
    %1 = arith.index_cast %dim_15 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %337 = arith.index_cast %in : i64 to index
      %338 = linalg.index 2 : index
      %339 = arith.cmpi slt, %337, %c128 : index
      cf.assert %339, "index must be smaller than dim size"
      %340 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %340, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%337, %338] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_10 : tensor<?x1x64xf32>, tensor<f32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%6 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %337 = arith.addi %in, %1 : i64
      linalg.yield %337 : i64
    } -> tensor<1xi64>
    %dim_16 = tensor.dim %arg29, %c0 : tensor<?x?xi64>
    %dim_17 = tensor.dim %arg29, %c1 : tensor<?x?xi64>
    %8 = tensor.empty(%dim_16, %dim_17) : tensor<?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg29 : tensor<?x?xi64>) outs(%8 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %337 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %337 : i1
    } -> tensor<?x?xi1>
    %10 = arith.addi %1, %c1_i64 : i64
    %11 = tensor.empty(%dim) : tensor<?xi64>
    %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %337 = linalg.index 0 : index
      %338 = arith.index_cast %337 : index to i64
      linalg.yield %338 : i64
    } -> tensor<?xi64>
    %13 = arith.index_cast %10 : i64 to index
    %14 = tensor.empty(%13) : tensor<?xi64>
    %15 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%14 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %337 = linalg.index 0 : index
      %338 = arith.index_cast %337 : index to i64
      linalg.yield %338 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, %13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %16 = tensor.empty(%13) : tensor<1x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_134: i64, %out: i1):
      %337 = arith.cmpi sle, %in, %in_134 : i64
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %17 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    %dim_20 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_21 = tensor.dim %expanded_19, %c3 : tensor<1x1x1x?xi64>
    %19 = tensor.empty(%dim_20, %dim_21) : tensor<?x1x1x?xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_19 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%19 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_134: i64, %out: i1):
      %337 = arith.cmpi slt, %in, %c0_i64 : i64
      %338 = arith.index_cast %dim_16 : index to i64
      %339 = arith.addi %in, %338 : i64
      %340 = arith.select %337, %339, %in : i64
      %341 = arith.index_cast %340 : i64 to index
      %342 = arith.cmpi slt, %in_134, %c0_i64 : i64
      %343 = arith.index_cast %dim_17 : index to i64
      %344 = arith.addi %in_134, %343 : i64
      %345 = arith.select %342, %344, %in_134 : i64
      %346 = arith.index_cast %345 : i64 to index
      %extracted = tensor.extract %9[%341, %346] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %21 = arith.cmpi eq, %13, %dim_21 : index
    cf.assert %21, "mismatched size for broadcast"
    %22 = tensor.empty(%dim_20, %13) : tensor<?x1x1x?xi1>
    %23 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x1x1x?xi1>, tensor<?x1x1x?xi1>) outs(%22 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<?x1x1x?xi1>
    %24 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = arith.cmpi sge, %10, %c0_i64 : i64
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %26 = tensor.empty(%dim, %13) : tensor<?x1x1x?xi1>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %337 = linalg.index 0 : index
      %338 = linalg.index 3 : index
      %339 = arith.cmpi eq, %dim_20, %c1 : index
      %340 = arith.select %339, %c0, %337 : index
      %341 = arith.cmpi eq, %13, %c1 : index
      %342 = arith.select %341, %c0, %338 : index
      %extracted = tensor.extract %23[%340, %c0, %c0, %342] : tensor<?x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %28 = tensor.empty(%dim, %13) : tensor<?x1x1x?xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_6, %cst_5 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
      %337 = arith.select %in, %in_134, %in_135 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1x?xf32>
    %30 = tensor.empty() : tensor<1x1x1x1xi64>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x1x1xi64>) outs(%30 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %337 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %337 : i64
    } -> tensor<1x1x1x1xi64>
    %32 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %31 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_134: i64, %out: i1):
      %337 = arith.cmpi sgt, %in, %in_134 : i64
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %32 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %17 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %34 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%16 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<1x1x1x?xi1>
    cf.assert %21, "mismatched size for broadcast"
    %36 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %20 : tensor<1x1x1x?xi1>, tensor<?x1x1x?xi1>) outs(%22 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i1, %in_134: i1, %out: i1):
      %337 = arith.andi %in, %in_134 : i1
      linalg.yield %337 : i1
    } -> tensor<?x1x1x?xi1>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %37 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %337 = linalg.index 0 : index
      %338 = linalg.index 3 : index
      %339 = arith.cmpi eq, %dim_20, %c1 : index
      %340 = arith.select %339, %c0, %337 : index
      %341 = arith.cmpi eq, %13, %c1 : index
      %342 = arith.select %341, %c0, %338 : index
      %extracted = tensor.extract %36[%340, %c0, %c0, %342] : tensor<?x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %38 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_6, %cst_5 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
      %337 = arith.select %in, %in_134, %in_135 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1x?xf32>
    %expanded_22 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %39 = tensor.empty() : tensor<1x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<1x1x1xi64>) outs(%39 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %337 = arith.sitofp %in : i64 to f32
      linalg.yield %337 : f32
    } -> tensor<1x1x1xf32>
    %41 = tensor.empty() : tensor<1x1x128xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_9 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%41 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %42, %42 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %43 = tensor.empty() : tensor<1x1x256xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%43 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.cos %in : f32
      linalg.yield %337 : f32
    } -> tensor<1x1x256xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%43 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.sin %in : f32
      linalg.yield %337 : f32
    } -> tensor<1x1x256xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %52 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %54 = tensor.empty() : tensor<64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %57 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%57 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %56 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %58 = tensor.empty(%dim) : tensor<?x2048xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %60 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%59 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_23 = tensor.expand_shape %60 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
    %61 = arith.cmpi slt, %0, %c0_i64 : i64
    %62 = arith.select %61, %c1_i64, %0 : i64
    %63 = arith.extui %61 : i1 to i64
    %64 = arith.addi %63, %c1_i64 : i64
    %65 = arith.muli %62, %c256_i64 : i64
    %66 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %67 = arith.muli %0, %c2048_i64 : i64
    %68 = arith.divsi %67, %65 : i64
    %69 = arith.select %61, %68, %0 : i64
    %from_elements = tensor.from_elements %69, %c1_i64, %68, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_23(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %70 = arith.index_cast %69 : i64 to index
    %71 = tensor.empty(%70) : tensor<?x8x1x256xf32>
    %transposed_24 = linalg.transpose ins(%reshape : tensor<?x1x8x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<64x1024xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%72 : tensor<64x1024xf32>) permutation = [1, 0] 
    %73 = tensor.empty(%dim) : tensor<?x1024xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %75 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%74 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_26 = tensor.expand_shape %75 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %76 = arith.muli %0, %c1024_i64 : i64
    %77 = arith.divsi %76, %65 : i64
    %78 = arith.select %61, %77, %0 : i64
    %from_elements_27 = tensor.from_elements %78, %c1_i64, %77, %c256_i64 : tensor<4xi64>
    %reshape_28 = tensor.reshape %expanded_26(%from_elements_27) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %79 = arith.index_cast %78 : i64 to index
    %80 = tensor.empty(%79) : tensor<?x4x1x256xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<?x1x4x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_30 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%72 : tensor<64x1024xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%74 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_31 = tensor.expand_shape %81 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_32 = tensor.reshape %expanded_31(%from_elements_27) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<?x1x4x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_34 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_35 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_34 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_24[0, 0, 0, 0] [%70, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_24[0, 0, 0, 128] [%70, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %83 = tensor.empty(%70) : tensor<?x8x1x128xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<?x8x1x128xf32>) outs(%83 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.negf %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_37 = tensor.concat dim(3) %84, %extracted_slice : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_38 = tensor.dim %84, %c0 : tensor<?x8x1x128xf32>
    %85 = tensor.empty(%dim_38) : tensor<?x8x1x256xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_35 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%85 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %87 = arith.cmpi eq, %70, %dim_38 : index
    cf.assert %87, "mismatched size for broadcast"
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %86 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_34 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed_29[0, 0, 0, 0] [%79, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed_29[0, 0, 0, 128] [%79, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %90 = tensor.empty(%79) : tensor<?x4x1x128xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_40 : tensor<?x4x1x128xf32>) outs(%90 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.negf %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_41 = tensor.concat dim(3) %91, %extracted_slice_39 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_42 = tensor.dim %91, %c0 : tensor<?x4x1x128xf32>
    %92 = tensor.empty(%dim_42) : tensor<?x4x1x256xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_41, %expanded_35 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%92 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %94 = arith.cmpi eq, %79, %dim_42 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %93 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_43 = tensor.concat dim(2) %arg25, %95 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_44 = tensor.concat dim(2) %arg26, %transposed_33 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_45 = tensor.dim %arg25, %c0 : tensor<?x4x?x256xf32>
    %dim_46 = tensor.dim %arg25, %c2 : tensor<?x4x?x256xf32>
    %96 = affine.apply #map14()[%dim_46]
    %expanded_47 = tensor.expand_shape %concat_43 [[0], [1], [2, 3], [4]] output_shape [%dim_45, 4, 1, %96, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %97 = tensor.empty(%dim, %13) : tensor<?x4x2x?x256xf32>
    %98 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = linalg.index 4 : index
      %341 = arith.cmpi eq, %dim_45, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %96, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %expanded_47[%342, %338, %c0, %344, %340] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    %99 = arith.muli %62, %c8_i64 : i64
    %100 = arith.muli %99, %10 : i64
    %101 = arith.cmpi slt, %10, %c0_i64 : i64
    %102 = arith.select %101, %99, %100 : i64
    %103 = arith.select %101, %64, %63 : i64
    %104 = arith.muli %102, %c256_i64 : i64
    %105 = arith.cmpi sle, %103, %c1_i64 : i64
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %106 = arith.muli %0, %c8_i64 : i64
    %107 = arith.muli %106, %10 : i64
    %108 = arith.muli %107, %c256_i64 : i64
    %109 = arith.divsi %108, %104 : i64
    %110 = arith.select %61, %109, %0 : i64
    %111 = arith.select %101, %109, %10 : i64
    %from_elements_48 = tensor.from_elements %110, %c8_i64, %111, %c256_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %98(%from_elements_48) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_50 = tensor.dim %arg26, %c0 : tensor<?x4x?x256xf32>
    %dim_51 = tensor.dim %arg26, %c2 : tensor<?x4x?x256xf32>
    %112 = affine.apply #map14()[%dim_51]
    %expanded_52 = tensor.expand_shape %concat_44 [[0], [1], [2, 3], [4]] output_shape [%dim_50, 4, 1, %112, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %113 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = linalg.index 4 : index
      %341 = arith.cmpi eq, %dim_50, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %112, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %expanded_52[%342, %338, %c0, %344, %340] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %113(%from_elements_48) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %114 = arith.index_cast %110 : i64 to index
    %115 = arith.index_cast %111 : i64 to index
    %116 = tensor.empty(%114, %115) : tensor<?x8x256x?xf32>
    %transposed_54 = linalg.transpose ins(%reshape_49 : tensor<?x8x?x256xf32>) outs(%116 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %117 = tensor.empty(%dim) : tensor<?x8x1x256xf32>
    %118 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = arith.cmpi eq, %70, %c1 : index
      %341 = arith.select %340, %c0, %337 : index
      %extracted = tensor.extract %88[%341, %338, %c0, %339] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_55 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim, %13) : tensor<?x8x256x?xf32>
    %120 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %114, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %115, %c1 : index
      %344 = arith.select %343, %c0, %340 : index
      %extracted = tensor.extract %transposed_54[%342, %338, %339, %344] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    %121 = arith.cmpi slt, %106, %c0_i64 : i64
    %122 = arith.select %121, %c1_i64, %106 : i64
    %123 = arith.extui %121 : i1 to i64
    %124 = arith.muli %122, %c256_i64 : i64
    %125 = arith.muli %124, %10 : i64
    %126 = arith.addi %123, %c1_i64 : i64
    %127 = arith.select %101, %124, %125 : i64
    %128 = arith.select %101, %126, %123 : i64
    %129 = arith.cmpi sle, %128, %c1_i64 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %130 = arith.muli %0, %c2048_i64 : i64
    %131 = arith.muli %130, %10 : i64
    %132 = arith.divsi %131, %127 : i64
    %133 = arith.select %121, %132, %106 : i64
    %134 = arith.select %101, %132, %10 : i64
    %from_elements_56 = tensor.from_elements %133, %c256_i64, %134 : tensor<3xi64>
    %reshape_57 = tensor.reshape %120(%from_elements_56) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    %135 = affine.apply #map16()[%dim]
    %136 = arith.index_cast %134 : i64 to index
    %137 = arith.index_cast %135 : index to i64
    %138 = arith.cmpi eq, %137, %133 : i64
    cf.assert %138, "mismatching contracting dimension"
    %139 = tensor.empty(%135, %136) : tensor<?x1x?xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %141 = linalg.batch_matmul ins(%collapsed_55, %reshape_57 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%140 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %137, %134 : i64
    %143 = arith.divsi %142, %102 : i64
    %144 = arith.select %61, %143, %0 : i64
    %145 = arith.select %101, %143, %10 : i64
    %from_elements_58 = tensor.from_elements %144, %c8_i64, %c1_i64, %145 : tensor<4xi64>
    %reshape_59 = tensor.reshape %141(%from_elements_58) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    %146 = arith.index_cast %144 : i64 to index
    %147 = arith.index_cast %145 : i64 to index
    %148 = tensor.empty(%146, %147) : tensor<?x8x1x?xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_59 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.mulf %in, %cst_12 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_13 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.tanh %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %152 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.mulf %in, %cst_13 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %153 = arith.cmpi eq, %146, %dim : index
    cf.assert %153, "mismatched size for broadcast"
    %154 = arith.cmpi eq, %147, %13 : index
    cf.assert %154, "mismatched size for broadcast"
    %155 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %38 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %156 = tensor.empty(%146) : tensor<?x8x1xi64>
    %157 = linalg.fill ins(%c0_i64 : i64) outs(%156 : tensor<?x8x1xi64>) -> tensor<?x8x1xi64>
    %158 = tensor.empty(%146) : tensor<?x8x1xf32>
    %159 = linalg.fill ins(%cst_0 : f32) outs(%158 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %160:2 = linalg.generic {indexing_maps = [#map5, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<?x8x1x?xf32>) outs(%159, %157 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_134: i64):
      %337 = linalg.index 3 : index
      %338 = arith.index_cast %337 : index to i64
      %339 = arith.maximumf %in, %out : f32
      %340 = arith.cmpf ogt, %in, %out : f32
      %341 = arith.select %340, %338, %out_134 : i64
      linalg.yield %339, %341 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_60 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [%146, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %expanded_60 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.subf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.exp %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %163 = tensor.empty(%146) : tensor<?x8x1x1xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<?x8x1x?xf32>) outs(%164 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x1xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %165 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.divf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %167 = tensor.empty(%dim, %13) : tensor<?x8x1x?xf32>
    %168 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%167 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = arith.cmpi eq, %146, %c1 : index
      %341 = arith.select %340, %c0, %337 : index
      %342 = arith.cmpi eq, %147, %c1 : index
      %343 = arith.select %342, %c0, %339 : index
      %extracted = tensor.extract %166[%341, %338, %c0, %343] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    %169 = arith.muli %122, %10 : i64
    %170 = arith.select %101, %122, %169 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %171 = arith.divsi %107, %170 : i64
    %172 = arith.select %121, %171, %106 : i64
    %173 = arith.select %101, %171, %10 : i64
    %from_elements_61 = tensor.from_elements %172, %c1_i64, %173 : tensor<3xi64>
    %reshape_62 = tensor.reshape %168(%from_elements_61) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %174 = tensor.empty(%dim, %13) : tensor<?x8x?x256xf32>
    %175 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%174 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %114, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %115, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %reshape_53[%342, %338, %344, %340] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    %176 = arith.muli %170, %c256_i64 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %177 = arith.divsi %108, %176 : i64
    %178 = arith.select %121, %177, %106 : i64
    %179 = arith.select %101, %177, %10 : i64
    %from_elements_63 = tensor.from_elements %178, %179, %c256_i64 : tensor<3xi64>
    %reshape_64 = tensor.reshape %175(%from_elements_63) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    %180 = arith.index_cast %172 : i64 to index
    %181 = arith.cmpi eq, %172, %178 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = arith.cmpi eq, %173, %179 : i64
    cf.assert %182, "mismatching contracting dimension"
    %183 = tensor.empty(%180) : tensor<?x1x256xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %185 = linalg.batch_matmul ins(%reshape_62, %reshape_64 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%184 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %186 = arith.divsi %180, %c8 : index
    %expanded_65 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [%186, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    %187 = tensor.empty(%186) : tensor<?x1x8x256xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<?x8x1x256xf32>) outs(%187 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %188 = arith.index_cast %186 : index to i64
    %189 = arith.muli %188, %c2048_i64 : i64
    %190 = arith.divsi %189, %62 : i64
    %191 = arith.select %61, %190, %0 : i64
    %from_elements_67 = tensor.from_elements %191, %c1_i64, %190 : tensor<3xi64>
    %reshape_68 = tensor.reshape %transposed_66(%from_elements_67) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %192 = tensor.empty() : tensor<2048x64xf32>
    %transposed_69 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%192 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %reshape_68 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %193 = arith.index_cast %191 : i64 to index
    %194 = tensor.empty(%193) : tensor<?x64xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %196 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%195 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_71 = tensor.expand_shape %196 [[0], [1, 2]] output_shape [%193, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %197 = tensor.empty(%193) : tensor<?x1x64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<?x1x64xf32>) outs(%197 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %199 = tensor.empty(%193) : tensor<?x1x1xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<?x1x64xf32>) outs(%200 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<?x1x1xf32>) outs(%199 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x1x1xf32>) outs(%199 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<?x1x1xf32>) outs(%199 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %204 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%197 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%197 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %208 = arith.cmpi eq, %dim, %193 : index
    cf.assert %208, "mismatched size for broadcast"
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %207 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %214 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %216 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %218 = tensor.empty() : tensor<64x96xf32>
    %transposed_72 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%218 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %217 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %219 = tensor.empty(%dim) : tensor<?x96xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %221 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_74 = tensor.expand_shape %221 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %222 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<?x1x96xf32>) outs(%222 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c3_i64 : f32, i64
      %338 = arith.mulf %337, %cst_1 : f32
      %339 = arith.addf %in, %338 : f32
      %340 = arith.mulf %339, %cst_2 : f32
      %341 = math.tanh %340 : f32
      %342 = arith.addf %341, %cst_3 : f32
      %343 = arith.mulf %342, %cst_4 : f32
      %344 = arith.mulf %in, %343 : f32
      linalg.yield %344 : f32
    } -> tensor<?x1x96xf32>
    %transposed_75 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%218 : tensor<64x96xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_73, %transposed_75 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_76 = tensor.expand_shape %224 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_76 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%222 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x96xf32>
    %226 = tensor.empty() : tensor<96x64xf32>
    %transposed_77 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%226 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %225 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %227 = tensor.empty(%dim) : tensor<?x64xf32>
    %228 = linalg.fill ins(%cst : f32) outs(%227 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %229 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%228 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_79 = tensor.expand_shape %229 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %234 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %236 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %236 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %237 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %243 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %245 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %transposed_80 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%57 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %246 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %247 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%59 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_82 = tensor.expand_shape %247 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %expanded_82(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %transposed_84 = linalg.transpose ins(%reshape_83 : tensor<?x1x8x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_85 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%72 : tensor<64x1024xf32>) permutation = [1, 0] 
    %248 = linalg.matmul ins(%collapsed_81, %transposed_85 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%74 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_86 = tensor.expand_shape %248 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_87 = tensor.reshape %expanded_86(%from_elements_27) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_88 = linalg.transpose ins(%reshape_87 : tensor<?x1x4x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%72 : tensor<64x1024xf32>) permutation = [1, 0] 
    %249 = linalg.matmul ins(%collapsed_81, %transposed_89 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%74 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_90 = tensor.expand_shape %249 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_91 = tensor.reshape %expanded_90(%from_elements_27) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_92 = linalg.transpose ins(%reshape_91 : tensor<?x1x4x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %250 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84, %expanded_34 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice_93 = tensor.extract_slice %transposed_84[0, 0, 0, 0] [%70, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_94 = tensor.extract_slice %transposed_84[0, 0, 0, 128] [%70, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %251 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_94 : tensor<?x8x1x128xf32>) outs(%83 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.negf %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_95 = tensor.concat dim(3) %251, %extracted_slice_93 : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_96 = tensor.dim %251, %c0 : tensor<?x8x1x128xf32>
    %252 = tensor.empty(%dim_96) : tensor<?x8x1x256xf32>
    %253 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_95, %expanded_35 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%252 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %254 = arith.cmpi eq, %70, %dim_96 : index
    cf.assert %254, "mismatched size for broadcast"
    %255 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %253 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%71 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x256xf32>
    %256 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %expanded_34 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_97 = tensor.extract_slice %transposed_88[0, 0, 0, 0] [%79, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_98 = tensor.extract_slice %transposed_88[0, 0, 0, 128] [%79, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %257 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_98 : tensor<?x4x1x128xf32>) outs(%90 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.negf %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_99 = tensor.concat dim(3) %257, %extracted_slice_97 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_100 = tensor.dim %257, %c0 : tensor<?x4x1x128xf32>
    %258 = tensor.empty(%dim_100) : tensor<?x4x1x256xf32>
    %259 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_99, %expanded_35 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%258 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %260 = arith.cmpi eq, %79, %dim_100 : index
    cf.assert %260, "mismatched size for broadcast"
    %261 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%256, %259 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_101 = tensor.concat dim(2) %arg27, %261 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_102 = tensor.concat dim(2) %arg28, %transposed_92 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_103 = tensor.dim %arg27, %c0 : tensor<?x4x?x256xf32>
    %262 = affine.apply #map14()[%dim_15]
    %expanded_104 = tensor.expand_shape %concat_101 [[0], [1], [2, 3], [4]] output_shape [%dim_103, 4, 1, %262, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %263 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = linalg.index 4 : index
      %341 = arith.cmpi eq, %dim_103, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %262, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %expanded_104[%342, %338, %c0, %344, %340] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %263(%from_elements_48) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_106 = tensor.dim %arg28, %c0 : tensor<?x4x?x256xf32>
    %dim_107 = tensor.dim %arg28, %c2 : tensor<?x4x?x256xf32>
    %264 = affine.apply #map14()[%dim_107]
    %expanded_108 = tensor.expand_shape %concat_102 [[0], [1], [2, 3], [4]] output_shape [%dim_106, 4, 1, %264, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %265 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = linalg.index 4 : index
      %341 = arith.cmpi eq, %dim_106, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %264, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %expanded_108[%342, %338, %c0, %344, %340] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_109 = tensor.reshape %265(%from_elements_48) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_110 = linalg.transpose ins(%reshape_105 : tensor<?x8x?x256xf32>) outs(%116 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %266 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = arith.cmpi eq, %70, %c1 : index
      %341 = arith.select %340, %c0, %337 : index
      %extracted = tensor.extract %255[%341, %338, %c0, %339] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_111 = tensor.collapse_shape %266 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %267 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %114, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %115, %c1 : index
      %344 = arith.select %343, %c0, %340 : index
      %extracted = tensor.extract %transposed_110[%342, %338, %339, %344] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %reshape_112 = tensor.reshape %267(%from_elements_56) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    cf.assert %138, "mismatching contracting dimension"
    %268 = linalg.batch_matmul ins(%collapsed_111, %reshape_112 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%140 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %105, "must have at most one inferred (negative) dimension"
    %reshape_113 = tensor.reshape %268(%from_elements_58) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    %269 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_113 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.mulf %in, %cst_12 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %270 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_13 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %271 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.tanh %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %272 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.mulf %in, %cst_13 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %153, "mismatched size for broadcast"
    cf.assert %154, "mismatched size for broadcast"
    %273 = linalg.generic {indexing_maps = [#map5, #map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %29 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %274:2 = linalg.generic {indexing_maps = [#map5, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%273 : tensor<?x8x1x?xf32>) outs(%159, %157 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_134: i64):
      %337 = linalg.index 3 : index
      %338 = arith.index_cast %337 : index to i64
      %339 = arith.maximumf %in, %out : f32
      %340 = arith.cmpf ogt, %in, %out : f32
      %341 = arith.select %340, %338, %out_134 : i64
      linalg.yield %339, %341 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_114 = tensor.expand_shape %274#0 [[0], [1], [2, 3]] output_shape [%146, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %275 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %expanded_114 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.subf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %276 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<?x8x1x?xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.exp %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    %277 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%276 : tensor<?x8x1x?xf32>) outs(%164 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x1xf32>
    %278 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %277 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%148 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.divf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %279 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%167 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 3 : index
      %340 = arith.cmpi eq, %146, %c1 : index
      %341 = arith.select %340, %c0, %337 : index
      %342 = arith.cmpi eq, %147, %c1 : index
      %343 = arith.select %342, %c0, %339 : index
      %extracted = tensor.extract %278[%341, %338, %c0, %343] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %reshape_115 = tensor.reshape %279(%from_elements_61) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %25, "unimplemented: dynamic negative broadcast sizes"
    %280 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%174 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %114, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %115, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %reshape_109[%342, %338, %344, %340] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %280(%from_elements_63) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %181, "mismatching contracting dimension"
    cf.assert %182, "mismatching contracting dimension"
    %281 = linalg.batch_matmul ins(%reshape_115, %reshape_116 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%184 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %expanded_117 = tensor.expand_shape %281 [[0, 1], [2], [3]] output_shape [%186, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<?x8x1x256xf32>) outs(%187 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %transposed_118(%from_elements_67) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %transposed_120 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%192 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_121 = tensor.collapse_shape %reshape_119 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %282 = arith.index_cast %191 : i64 to index
    %283 = tensor.empty(%282) : tensor<?x64xf32>
    %284 = linalg.fill ins(%cst : f32) outs(%283 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %285 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%284 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_122 = tensor.expand_shape %285 [[0], [1, 2]] output_shape [%282, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %286 = tensor.empty(%282) : tensor<?x1x64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122 : tensor<?x1x64xf32>) outs(%286 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %288 = tensor.empty(%282) : tensor<?x1x1xf32>
    %289 = linalg.fill ins(%cst : f32) outs(%288 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<?x1x64xf32>) outs(%289 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x1x1xf32>) outs(%288 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x1x1xf32>) outs(%288 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x1x1xf32>) outs(%288 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122, %293 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%286 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %295 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%286 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %297 = arith.cmpi eq, %dim, %282 : index
    cf.assert %297, "mismatched size for broadcast"
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %296 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%299 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %303 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %305 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %transposed_123 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%218 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_124 = tensor.collapse_shape %306 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %307 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_125 = tensor.expand_shape %307 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<?x1x96xf32>) outs(%222 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c3_i64 : f32, i64
      %338 = arith.mulf %337, %cst_1 : f32
      %339 = arith.addf %in, %338 : f32
      %340 = arith.mulf %339, %cst_2 : f32
      %341 = math.tanh %340 : f32
      %342 = arith.addf %341, %cst_3 : f32
      %343 = arith.mulf %342, %cst_4 : f32
      %344 = arith.mulf %in, %343 : f32
      linalg.yield %344 : f32
    } -> tensor<?x1x96xf32>
    %transposed_126 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%218 : tensor<64x96xf32>) permutation = [1, 0] 
    %309 = linalg.matmul ins(%collapsed_124, %transposed_126 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%220 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_127 = tensor.expand_shape %309 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %expanded_127 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%222 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x96xf32>
    %transposed_128 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%226 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_129 = tensor.collapse_shape %310 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %311 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%228 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_130 = tensor.expand_shape %311 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%312 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %316 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %318 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %318 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %319 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.addf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%321 : tensor<?x1x64xf32>) outs(%48 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_11 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_8 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x1x1xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<?x1x1xf32>) outs(%47 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %325 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%54 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %cst_3 : f32
      linalg.yield %337 : f32
    } -> tensor<64xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %327 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_134: f32, %out: f32):
      %337 = arith.mulf %in, %in_134 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %329 = tensor.empty() : tensor<64x128xf32>
    %transposed_131 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%329 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_132 = tensor.collapse_shape %328 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %330 = tensor.empty(%dim) : tensor<?x128xf32>
    %331 = linalg.fill ins(%cst : f32) outs(%330 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %332 = linalg.matmul ins(%collapsed_132, %transposed_131 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%331 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_133 = tensor.expand_shape %332 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    %333 = tensor.empty(%dim) : tensor<?x1x128xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<?x1x128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_14 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x128xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<?x1x128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.tanh %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x128xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335 : tensor<?x1x128xf32>) outs(%333 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.mulf %in, %cst_14 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x128xf32>
    return %336, %concat_43, %concat_44, %concat_101, %concat_102 : tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>
  }
}
