// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, padded-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
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
#map14 = affine_map<()[s0] -> (s0 * 3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x?xi64>, %arg25: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) {
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c256_i64 = arith.constant 256 : i64
    %c8_i64 = arith.constant 8 : i64
    %c24_i64 = arith.constant 24 : i64
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
    %c6144_i64 = arith.constant 6144 : i64
    %c3072_i64 = arith.constant 3072 : i64
    %cst_12 = arith.constant 6.250000e-02 : f32
    %cst_13 = arith.constant 5.000000e+01 : f32
    %cst_14 = arith.constant 3.000000e+01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg24, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c128 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%301, %302] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_10 : tensor<3x?x64xf32>, tensor<f32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<?xi64>
    %dim_15 = tensor.dim %arg25, %c1 : tensor<3x?xi64>
    %6 = tensor.empty(%dim_15) : tensor<3x?xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<3x?xi64>) outs(%6 : tensor<3x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<3x?xi1>
    %8 = tensor.empty() : tensor<3xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %301 = arith.cmpi sle, %in, %in_118 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_18 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_18) : tensor<3x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<3x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<3x1x1x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %301 = arith.cmpi slt, %in, %c0_i64 : i64
      %302 = arith.addi %in, %c3_i64 : i64
      %303 = arith.select %301, %302, %in : i64
      %304 = arith.index_cast %303 : i64 to index
      %305 = arith.cmpi slt, %in_118, %c0_i64 : i64
      %306 = arith.index_cast %dim_15 : index to i64
      %307 = arith.addi %in_118, %306 : i64
      %308 = arith.select %305, %307, %in_118 : i64
      %309 = arith.index_cast %308 : i64 to index
      %extracted = tensor.extract %7[%304, %309] : tensor<3x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x?xi1>
    %15 = arith.cmpi eq, %dim, %dim_18 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<3x1x1x?xi1>) outs(%16 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<3x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %301 = linalg.index 0 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %dim, %c1 : index
      %305 = arith.select %304, %c0, %302 : index
      %306 = arith.select %304, %c0, %303 : index
      %extracted = tensor.extract %17[%301, %c0, %305, %306] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %21 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_6, %cst_5 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%21 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %301 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %301 : f32
    } -> tensor<3x1x?x?xf32>
    %23 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?x1xi64>) outs(%23 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %301 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %301 : i64
    } -> tensor<1x1x?x1xi64>
    %25 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %24 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_118: i64, %out: i1):
      %301 = arith.cmpi sgt, %in, %in_118 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %25 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %11 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %27 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %15, "mismatched size for broadcast"
    %29 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %14 : tensor<1x1x?x?xi1>, tensor<3x1x1x?xi1>) outs(%16 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: i1, %in_118: i1, %out: i1):
      %301 = arith.andi %in, %in_118 : i1
      linalg.yield %301 : i1
    } -> tensor<3x1x?x?xi1>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %30 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %301 = linalg.index 0 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %dim, %c1 : index
      %305 = arith.select %304, %c0, %302 : index
      %306 = arith.select %304, %c0, %303 : index
      %extracted = tensor.extract %29[%301, %c0, %305, %306] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %31 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_6, %cst_5 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%21 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
      %301 = arith.select %in, %in_118, %in_119 : f32
      linalg.yield %301 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_19 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %32 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x?x1xi64>) outs(%32 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.sitofp %in : i64 to f32
      linalg.yield %301 : f32
    } -> tensor<1x?x1xf32>
    %34 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_9 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%34 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x128xf32>
    %concat = tensor.concat dim(2) %35, %35 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_20 = tensor.dim %35, %c1 : tensor<1x?x128xf32>
    %36 = tensor.empty(%dim_20) : tensor<1x?x256xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%36 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.cos %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x256xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%36 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.sin %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x256xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %40 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %45 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %47 = tensor.empty() : tensor<64xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %50 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%50 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %51 = affine.apply #map14()[%dim]
    %52 = tensor.empty(%51) : tensor<?x2048xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %54 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%53 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %55 = arith.divsi %51, %c3 : index
    %expanded_21 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [3, %55, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    %56 = arith.muli %0, %c3_i64 : i64
    %57 = arith.cmpi slt, %0, %c0_i64 : i64
    %58 = arith.select %57, %c3_i64, %56 : i64
    %59 = arith.extui %57 : i1 to i64
    %60 = arith.addi %59, %c1_i64 : i64
    %61 = arith.muli %58, %c256_i64 : i64
    %62 = arith.cmpi sle, %60, %c1_i64 : i64
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %63 = arith.index_cast %55 : index to i64
    %64 = arith.muli %63, %c6144_i64 : i64
    %65 = arith.divsi %64, %61 : i64
    %66 = arith.select %57, %65, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %66, %65, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_21(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %67 = arith.index_cast %66 : i64 to index
    %68 = tensor.empty(%67) : tensor<3x8x?x256xf32>
    %transposed_22 = linalg.transpose ins(%reshape : tensor<3x?x8x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<64x1024xf32>
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%69 : tensor<64x1024xf32>) permutation = [1, 0] 
    %70 = tensor.empty(%51) : tensor<?x1024xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %72 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_24 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [3, %55, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %63, %c3072_i64 : i64
    %74 = arith.divsi %73, %61 : i64
    %75 = arith.select %57, %74, %0 : i64
    %from_elements_25 = tensor.from_elements %c3_i64, %75, %74, %c256_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %expanded_24(%from_elements_25) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %76 = arith.index_cast %75 : i64 to index
    %77 = tensor.empty(%76) : tensor<3x4x?x256xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<3x?x4x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%69 : tensor<64x1024xf32>) permutation = [1, 0] 
    %78 = linalg.matmul ins(%collapsed, %transposed_28 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_29 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [3, %55, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %expanded_29(%from_elements_25) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_31 = linalg.transpose ins(%reshape_30 : tensor<3x?x4x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_32 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, %dim_20, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_33 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, %dim_20, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %79 = arith.cmpi eq, %67, %dim_20 : index
    cf.assert %79, "mismatched size for broadcast"
    %80 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_32 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 8, %67, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_22[0, 0, 0, 128] [3, 8, %67, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %81 = tensor.empty(%67) : tensor<3x8x?x128xf32>
    %82 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<3x8x?x128xf32>) outs(%81 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_35 = tensor.concat dim(3) %82, %extracted_slice : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_36 = tensor.dim %82, %c2 : tensor<3x8x?x128xf32>
    %83 = arith.cmpi eq, %dim_36, %dim_20 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = tensor.empty(%dim_36) : tensor<3x8x?x256xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_33 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%84 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    %86 = arith.cmpi eq, %67, %dim_36 : index
    cf.assert %86, "mismatched size for broadcast"
    %87 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %85 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    %88 = arith.cmpi eq, %76, %dim_20 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27, %expanded_32 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_27[0, 0, 0, 0] [3, 4, %76, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed_27[0, 0, 0, 128] [3, 4, %76, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %90 = tensor.empty(%76) : tensor<3x4x?x128xf32>
    %91 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<3x4x?x128xf32>) outs(%90 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_39 = tensor.concat dim(3) %91, %extracted_slice_37 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_40 = tensor.dim %91, %c2 : tensor<3x4x?x128xf32>
    %92 = arith.cmpi eq, %dim_40, %dim_20 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_40) : tensor<3x4x?x256xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %expanded_33 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%93 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %95 = arith.cmpi eq, %76, %dim_40 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_41 = tensor.expand_shape %96 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %76, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %97 = tensor.empty(%dim) : tensor<3x4x2x?x256xf32>
    %98 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %76, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %expanded_41[%301, %302, %c0, %306, %304] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_42 = tensor.collapse_shape %98 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_43 = tensor.expand_shape %transposed_31 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %76, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %99 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %76, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %expanded_43[%301, %302, %c0, %306, %304] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_44 = tensor.collapse_shape %99 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %100 = tensor.empty(%dim) : tensor<3x8x256x?xf32>
    %transposed_45 = linalg.transpose ins(%collapsed_42 : tensor<3x8x?x256xf32>) outs(%100 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim) : tensor<3x8x?x256xf32>
    %102 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %67, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %87[%301, %302, %306, %304] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_46 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %dim, %c1 : index
      %306 = arith.select %305, %c0, %304 : index
      %extracted = tensor.extract %transposed_45[%301, %302, %303, %306] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_47 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %104 = tensor.empty(%dim, %dim) : tensor<24x?x?xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %106 = linalg.batch_matmul ins(%collapsed_46, %collapsed_47 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%105 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %107 = arith.muli %0, %c24_i64 : i64
    %108 = arith.select %57, %c24_i64, %107 : i64
    %109 = arith.muli %108, %0 : i64
    %110 = arith.select %57, %c24_i64, %109 : i64
    %111 = arith.select %57, %60, %59 : i64
    %112 = arith.cmpi sle, %111, %c1_i64 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %107, %0 : i64
    %114 = arith.divsi %113, %110 : i64
    %115 = arith.select %57, %114, %0 : i64
    %from_elements_48 = tensor.from_elements %c3_i64, %c8_i64, %115, %115 : tensor<4xi64>
    %reshape_49 = tensor.reshape %106(%from_elements_48) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %116 = arith.index_cast %115 : i64 to index
    %117 = tensor.empty(%116, %116) : tensor<3x8x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_12 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_13 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.tanh %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_13 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %122 = arith.cmpi eq, %116, %dim : index
    cf.assert %122, "mismatched size for broadcast"
    cf.assert %122, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %31 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %124 = tensor.empty(%116) : tensor<3x8x?xi64>
    %125 = linalg.fill ins(%c0_i64 : i64) outs(%124 : tensor<3x8x?xi64>) -> tensor<3x8x?xi64>
    %126 = tensor.empty(%116) : tensor<3x8x?xf32>
    %127 = linalg.fill ins(%cst_0 : f32) outs(%126 : tensor<3x8x?xf32>) -> tensor<3x8x?xf32>
    %128:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<3x8x?x?xf32>) outs(%127, %125 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_118 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_50 = tensor.expand_shape %128#0 [[0], [1], [2, 3]] output_shape [3, 8, %116, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_50 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.subf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %131 = tensor.empty(%116) : tensor<3x8x?x1xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<3x8x?x?xf32>) outs(%132 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %133 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.divf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %135 = tensor.empty(%dim, %dim) : tensor<3x8x?x?xf32>
    %136 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %116, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %307 = arith.select %305, %c0, %304 : index
      %extracted = tensor.extract %134[%301, %302, %306, %307] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %from_elements_51 = tensor.from_elements %c24_i64, %115, %115 : tensor<3xi64>
    %reshape_52 = tensor.reshape %136(%from_elements_51) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %dim, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %collapsed_44[%301, %302, %306, %304] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_53 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    %138 = arith.cmpi eq, %115, %0 : i64
    cf.assert %138, "mismatching contracting dimension"
    %139 = tensor.empty(%116) : tensor<24x?x256xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %141 = linalg.batch_matmul ins(%reshape_52, %collapsed_53 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%140 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_54 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [3, 8, %116, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %142 = tensor.empty(%116) : tensor<3x?x8x256xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<3x8x?x256xf32>) outs(%142 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %143 = arith.muli %115, %c6144_i64 : i64
    %144 = arith.divsi %143, %58 : i64
    %145 = arith.select %57, %144, %0 : i64
    %from_elements_56 = tensor.from_elements %c3_i64, %145, %144 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %146 = tensor.empty() : tensor<2048x64xf32>
    %transposed_58 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%146 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %reshape_57 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %147 = arith.index_cast %145 : i64 to index
    %148 = affine.apply #map14()[%147]
    %149 = tensor.empty(%148) : tensor<?x64xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %151 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%150 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %152 = arith.divsi %148, %c3 : index
    %expanded_60 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [3, %152, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %153 = tensor.empty(%152) : tensor<3x?x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<3x?x64xf32>) outs(%153 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %155 = tensor.empty(%152) : tensor<3x?x1xf32>
    %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<3x?x64xf32>) outs(%156 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x?x1xf32>) outs(%155 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x?x1xf32>) outs(%155 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x?x1xf32>) outs(%155 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %160 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%153 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %162 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%153 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %164 = arith.cmpi eq, %dim, %152 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %163 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %172 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %174 = tensor.empty() : tensor<64x96xf32>
    %transposed_61 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %175 = tensor.empty(%51) : tensor<?x96xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %177 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_63 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [3, %55, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %178 = tensor.empty(%55) : tensor<3x?x96xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c3_i64 : f32, i64
      %302 = arith.mulf %301, %cst_1 : f32
      %303 = arith.addf %in, %302 : f32
      %304 = arith.mulf %303, %cst_2 : f32
      %305 = math.tanh %304 : f32
      %306 = arith.addf %305, %cst_3 : f32
      %307 = arith.mulf %306, %cst_4 : f32
      %308 = arith.mulf %in, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<3x?x96xf32>
    %transposed_64 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_62, %transposed_64 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [3, %55, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_65 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x96xf32>
    %182 = tensor.empty() : tensor<96x64xf32>
    %transposed_66 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%182 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %183 = affine.apply #map14()[%55]
    %184 = tensor.empty(%183) : tensor<?x64xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %186 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%185 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %187 = arith.divsi %183, %c3 : index
    %expanded_68 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [3, %187, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %188 = tensor.empty(%187) : tensor<3x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<3x?x64xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %190 = tensor.empty(%187) : tensor<3x?x1xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<3x?x64xf32>) outs(%191 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %195 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %199 = arith.cmpi eq, %dim, %187 : index
    cf.assert %199, "mismatched size for broadcast"
    %200 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %198 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %205 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %transposed_69 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%50 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %208 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %209 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%53 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_71 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [3, %55, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %reshape_72 = tensor.reshape %expanded_71(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %transposed_73 = linalg.transpose ins(%reshape_72 : tensor<3x?x8x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%69 : tensor<64x1024xf32>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_70, %transposed_74 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_75 = tensor.expand_shape %210 [[0, 1], [2]] output_shape [3, %55, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %reshape_76 = tensor.reshape %expanded_75(%from_elements_25) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_77 = linalg.transpose ins(%reshape_76 : tensor<3x?x4x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%69 : tensor<64x1024xf32>) permutation = [1, 0] 
    %211 = linalg.matmul ins(%collapsed_70, %transposed_78 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_79 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [3, %55, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %expanded_79(%from_elements_25) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<3x?x4x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %79, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_73, %expanded_32 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice_82 = tensor.extract_slice %transposed_73[0, 0, 0, 0] [3, 8, %67, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_83 = tensor.extract_slice %transposed_73[0, 0, 0, 128] [3, 8, %67, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_83 : tensor<3x8x?x128xf32>) outs(%81 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_84 = tensor.concat dim(3) %213, %extracted_slice_82 : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_85 = tensor.dim %213, %c2 : tensor<3x8x?x128xf32>
    %214 = arith.cmpi eq, %dim_85, %dim_20 : index
    cf.assert %214, "mismatched size for broadcast"
    %215 = tensor.empty(%dim_85) : tensor<3x8x?x256xf32>
    %216 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_84, %expanded_33 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%215 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    %217 = arith.cmpi eq, %67, %dim_85 : index
    cf.assert %217, "mismatched size for broadcast"
    %218 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %216 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%68 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x256xf32>
    cf.assert %88, "mismatched size for broadcast"
    %219 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_77, %expanded_32 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_86 = tensor.extract_slice %transposed_77[0, 0, 0, 0] [3, 4, %76, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_87 = tensor.extract_slice %transposed_77[0, 0, 0, 128] [3, 4, %76, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %220 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<3x4x?x128xf32>) outs(%90 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_88 = tensor.concat dim(3) %220, %extracted_slice_86 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_89 = tensor.dim %220, %c2 : tensor<3x4x?x128xf32>
    %221 = arith.cmpi eq, %dim_89, %dim_20 : index
    cf.assert %221, "mismatched size for broadcast"
    %222 = tensor.empty(%dim_89) : tensor<3x4x?x256xf32>
    %223 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_33 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%222 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %224 = arith.cmpi eq, %76, %dim_89 : index
    cf.assert %224, "mismatched size for broadcast"
    %225 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %223 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%77 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_90 = tensor.expand_shape %225 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %76, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %226 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %76, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %expanded_90[%301, %302, %c0, %306, %304] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_91 = tensor.collapse_shape %226 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_92 = tensor.expand_shape %transposed_81 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %76, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %227 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %76, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %expanded_92[%301, %302, %c0, %306, %304] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_93 = tensor.collapse_shape %227 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_94 = linalg.transpose ins(%collapsed_91 : tensor<3x8x?x256xf32>) outs(%100 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %228 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %67, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %218[%301, %302, %306, %304] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_95 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %229 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %dim, %c1 : index
      %306 = arith.select %305, %c0, %304 : index
      %extracted = tensor.extract %transposed_94[%301, %302, %303, %306] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_96 = tensor.collapse_shape %229 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %230 = linalg.batch_matmul ins(%collapsed_95, %collapsed_96 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%105 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_97 = tensor.reshape %230(%from_elements_48) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %231 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_12 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %232 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_13 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %233 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.tanh %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %234 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_13 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %122, "mismatched size for broadcast"
    cf.assert %122, "mismatched size for broadcast"
    %235 = linalg.generic {indexing_maps = [#map7, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %22 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %236:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%235 : tensor<3x8x?x?xf32>) outs(%127, %125 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_118: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_118 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_98 = tensor.expand_shape %236#0 [[0], [1], [2, 3]] output_shape [3, 8, %116, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %expanded_98 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.subf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %238 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<3x8x?x?xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    %239 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%238 : tensor<3x8x?x?xf32>) outs(%132 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x1xf32>
    %240 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %239 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%117 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.divf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %241 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %116, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %307 = arith.select %305, %c0, %304 : index
      %extracted = tensor.extract %240[%301, %302, %306, %307] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_99 = tensor.reshape %241(%from_elements_51) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %242 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %dim, %c1 : index
      %306 = arith.select %305, %c0, %303 : index
      %extracted = tensor.extract %collapsed_93[%301, %302, %306, %304] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_100 = tensor.collapse_shape %242 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %138, "mismatching contracting dimension"
    %243 = linalg.batch_matmul ins(%reshape_99, %collapsed_100 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%140 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_101 = tensor.expand_shape %243 [[0, 1], [2], [3]] output_shape [3, 8, %116, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<3x8x?x256xf32>) outs(%142 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %reshape_103 = tensor.reshape %transposed_102(%from_elements_56) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %transposed_104 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%146 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %reshape_103 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %244 = arith.index_cast %145 : i64 to index
    %245 = affine.apply #map14()[%244]
    %246 = tensor.empty(%245) : tensor<?x64xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %248 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%247 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %249 = arith.divsi %245, %c3 : index
    %expanded_106 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [3, %249, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %250 = tensor.empty(%249) : tensor<3x?x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<3x?x64xf32>) outs(%250 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %252 = tensor.empty(%249) : tensor<3x?x1xf32>
    %253 = linalg.fill ins(%cst : f32) outs(%252 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<3x?x64xf32>) outs(%253 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<3x?x1xf32>) outs(%252 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<3x?x1xf32>) outs(%252 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<3x?x1xf32>) outs(%252 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %257 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%250 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %259 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%250 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %261 = arith.cmpi eq, %dim, %249 : index
    cf.assert %261, "mismatched size for broadcast"
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %260 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %267 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %269 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %transposed_107 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_108 = tensor.collapse_shape %270 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %271 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_109 = tensor.expand_shape %271 [[0, 1], [2]] output_shape [3, %55, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_109 : tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c3_i64 : f32, i64
      %302 = arith.mulf %301, %cst_1 : f32
      %303 = arith.addf %in, %302 : f32
      %304 = arith.mulf %303, %cst_2 : f32
      %305 = math.tanh %304 : f32
      %306 = arith.addf %305, %cst_3 : f32
      %307 = arith.mulf %306, %cst_4 : f32
      %308 = arith.mulf %in, %307 : f32
      linalg.yield %308 : f32
    } -> tensor<3x?x96xf32>
    %transposed_110 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %273 = linalg.matmul ins(%collapsed_108, %transposed_110 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_111 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [3, %55, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %expanded_111 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x96xf32>
    %transposed_112 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%182 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %274 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %275 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%185 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_114 = tensor.expand_shape %275 [[0, 1], [2]] output_shape [3, %187, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<3x?x64xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<3x?x64xf32>) outs(%191 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<3x?x1xf32>) outs(%190 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %280 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %282 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %282 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%188 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    cf.assert %199, "mismatched size for broadcast"
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %283 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.addf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<3x?x64xf32>) outs(%41 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_11 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_8 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<3x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<3x?x1xf32>) outs(%40 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %289 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %cst_3 : f32
      linalg.yield %301 : f32
    } -> tensor<64xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %291 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_118: f32, %out: f32):
      %301 = arith.mulf %in, %in_118 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x64xf32>
    %293 = tensor.empty() : tensor<64x128xf32>
    %transposed_115 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%293 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %292 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %294 = tensor.empty(%51) : tensor<?x128xf32>
    %295 = linalg.fill ins(%cst : f32) outs(%294 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %296 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%295 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_117 = tensor.expand_shape %296 [[0, 1], [2]] output_shape [3, %55, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    %297 = tensor.empty(%55) : tensor<3x?x128xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<3x?x128xf32>) outs(%297 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_14 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x128xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<3x?x128xf32>) outs(%297 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.tanh %in : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x128xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299 : tensor<3x?x128xf32>) outs(%297 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_14 : f32
      linalg.yield %301 : f32
    } -> tensor<3x?x128xf32>
    return %300, %96, %transposed_31, %225, %transposed_81 : tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>
  }
}
