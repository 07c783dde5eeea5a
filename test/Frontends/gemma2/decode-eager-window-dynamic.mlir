// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, decode-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
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
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<()[s0] -> (s0 + 1)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<()[s0] -> (s0 * 8)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<?x1xi64>, %arg25: tensor<?x4x?x256xf32>, %arg26: tensor<?x4x?x256xf32>, %arg27: tensor<?x4x?x256xf32>, %arg28: tensor<?x4x?x256xf32>) -> (tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c256_i64 = arith.constant 256 : i64
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.471500e-02 : f32
    %cst_2 = arith.constant 7.977240e-01 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
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
      %326 = arith.index_cast %in : i64 to index
      %327 = linalg.index 2 : index
      %328 = arith.cmpi slt, %326, %c128 : index
      cf.assert %328, "index must be smaller than dim size"
      %329 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %329, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%326, %327] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_10 : tensor<?x1x64xf32>, tensor<f32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%6 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %326 = arith.addi %in, %1 : i64
      linalg.yield %326 : i64
    } -> tensor<1xi64>
    %8 = arith.addi %1, %c1_i64 : i64
    %9 = arith.index_cast %8 : i64 to index
    %10 = tensor.empty(%9) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %326 = linalg.index 0 : index
      %327 = arith.index_cast %326 : index to i64
      linalg.yield %327 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, %9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %12 = tensor.empty(%9) : tensor<1x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_129: i64, %out: i1):
      %326 = arith.cmpi sle, %in, %in_129 : i64
      linalg.yield %326 : i1
    } -> tensor<1x1x1x?xi1>
    %14 = arith.cmpi slt, %0, %c0_i64 : i64
    %15 = arith.select %14, %c1, %dim : index
    %16 = arith.cmpi sge, %8, %c0_i64 : i64
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %17 = tensor.empty(%15, %9) : tensor<?x1x1x?xi1>
    %18 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %326 = linalg.index 3 : index
      %327 = arith.cmpi eq, %9, %c1 : index
      %328 = arith.select %327, %c0, %326 : index
      %extracted = tensor.extract %13[%c0, %c0, %c0, %328] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %19 = tensor.empty(%15, %9) : tensor<?x1x1x?xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_7, %cst_6 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %326 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1x?xf32>
    %21 = tensor.empty() : tensor<1x1x1x1xi64>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%21 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %326 = arith.subi %in, %c3_i64 : i64
      linalg.yield %326 : i64
    } -> tensor<1x1x1x1xi64>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %22 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_129: i64, %out: i1):
      %326 = arith.cmpi sgt, %in, %in_129 : i64
      linalg.yield %326 : i1
    } -> tensor<1x1x1x?xi1>
    %24 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %23 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_129: i1, %out: i1):
      %326 = arith.andi %in, %in_129 : i1
      linalg.yield %326 : i1
    } -> tensor<1x1x1x?xi1>
    %25 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %13 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_129: i1, %out: i1):
      %326 = arith.andi %in, %in_129 : i1
      linalg.yield %326 : i1
    } -> tensor<1x1x1x?xi1>
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%17 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %326 = linalg.index 3 : index
      %327 = arith.cmpi eq, %9, %c1 : index
      %328 = arith.select %327, %c0, %326 : index
      %extracted = tensor.extract %25[%c0, %c0, %c0, %328] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %27 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_7, %cst_6 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %326 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1x?xf32>
    %expanded_17 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %28 = tensor.empty() : tensor<1x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x1xi64>) outs(%28 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %326 = arith.sitofp %in : i64 to f32
      linalg.yield %326 : f32
    } -> tensor<1x1x1xf32>
    %30 = tensor.empty() : tensor<1x1x128xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_9 : tensor<1x1x1xf32>, tensor<128xf32>) outs(%30 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<1x1x128xf32>
    %concat = tensor.concat dim(2) %31, %31 : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %32 = tensor.empty() : tensor<1x1x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%32 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.cos %in : f32
      linalg.yield %326 : f32
    } -> tensor<1x1x256xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x256xf32>) outs(%32 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.sin %in : f32
      linalg.yield %326 : f32
    } -> tensor<1x1x256xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %41 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %43 = tensor.empty() : tensor<64xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %46 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x2048xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
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
    %reshape = tensor.reshape %expanded_18(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %58 = arith.index_cast %57 : i64 to index
    %59 = tensor.empty(%58) : tensor<?x8x1x256xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<?x1x8x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x1024xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = tensor.empty(%dim) : tensor<?x1024xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_21 = tensor.expand_shape %63 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %64 = arith.muli %0, %c1024_i64 : i64
    %65 = arith.divsi %64, %53 : i64
    %66 = arith.select %14, %65, %0 : i64
    %from_elements_22 = tensor.from_elements %66, %c1_i64, %65, %c256_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %67 = arith.index_cast %66 : i64 to index
    %68 = tensor.empty(%67) : tensor<?x4x1x256xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_26 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %expanded_26(%from_elements_22) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %expanded_30 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 1, 256] : tensor<1x1x256xf32> into tensor<1x1x1x256xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_29 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_19[0, 0, 0, 128] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %71 = tensor.empty(%58) : tensor<?x8x1x128xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<?x8x1x128xf32>) outs(%71 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.negf %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_32 = tensor.concat dim(3) %72, %extracted_slice : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_33 = tensor.dim %72, %c0 : tensor<?x8x1x128xf32>
    %73 = tensor.empty(%dim_33) : tensor<?x8x1x256xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_30 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%73 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %75 = arith.cmpi eq, %58, %dim_33 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_29 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_24[0, 0, 0, 128] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %78 = tensor.empty(%67) : tensor<?x4x1x128xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<?x4x1x128xf32>) outs(%78 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.negf %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_36 = tensor.concat dim(3) %79, %extracted_slice_34 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_37 = tensor.dim %79, %c0 : tensor<?x4x1x128xf32>
    %80 = tensor.empty(%dim_37) : tensor<?x4x1x256xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%80 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %82 = arith.cmpi eq, %67, %dim_37 : index
    cf.assert %82, "mismatched size for broadcast"
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_38 = tensor.concat dim(2) %arg25, %83 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_39 = tensor.concat dim(2) %arg26, %transposed_28 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_40 = tensor.dim %arg25, %c0 : tensor<?x4x?x256xf32>
    %dim_41 = tensor.dim %arg25, %c2 : tensor<?x4x?x256xf32>
    %84 = affine.apply #map10()[%dim_41]
    %expanded_42 = tensor.expand_shape %concat_38 [[0], [1], [2, 3], [4]] output_shape [%dim_40, 4, 1, %84, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    %85 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %86 = tensor.empty(%dim, %9) : tensor<?x4x2x?x256xf32>
    %87 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = linalg.index 4 : index
      %330 = arith.cmpi eq, %dim_40, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %84, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %expanded_42[%331, %327, %c0, %333, %329] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    %88 = arith.muli %50, %c8_i64 : i64
    %89 = arith.muli %88, %8 : i64
    %90 = arith.cmpi slt, %8, %c0_i64 : i64
    %91 = arith.select %90, %88, %89 : i64
    %92 = arith.select %90, %52, %51 : i64
    %93 = arith.muli %91, %c256_i64 : i64
    %94 = arith.cmpi sle, %92, %c1_i64 : i64
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %0, %c8_i64 : i64
    %96 = arith.muli %95, %8 : i64
    %97 = arith.muli %96, %c256_i64 : i64
    %98 = arith.divsi %97, %93 : i64
    %99 = arith.select %14, %98, %0 : i64
    %100 = arith.select %90, %98, %8 : i64
    %from_elements_43 = tensor.from_elements %99, %c8_i64, %100, %c256_i64 : tensor<4xi64>
    %reshape_44 = tensor.reshape %87(%from_elements_43) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_45 = tensor.dim %arg26, %c0 : tensor<?x4x?x256xf32>
    %dim_46 = tensor.dim %arg26, %c2 : tensor<?x4x?x256xf32>
    %101 = affine.apply #map10()[%dim_46]
    %expanded_47 = tensor.expand_shape %concat_39 [[0], [1], [2, 3], [4]] output_shape [%dim_45, 4, 1, %101, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %102 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = linalg.index 4 : index
      %330 = arith.cmpi eq, %dim_45, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %101, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %expanded_47[%331, %327, %c0, %333, %329] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_48 = tensor.reshape %102(%from_elements_43) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %103 = arith.index_cast %99 : i64 to index
    %104 = arith.index_cast %100 : i64 to index
    %105 = tensor.empty(%103, %104) : tensor<?x8x256x?xf32>
    %transposed_49 = linalg.transpose ins(%reshape_44 : tensor<?x8x?x256xf32>) outs(%105 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim) : tensor<?x8x1x256xf32>
    %107 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = arith.cmpi eq, %58, %c1 : index
      %330 = arith.select %329, %c0, %326 : index
      %extracted = tensor.extract %76[%330, %327, %c0, %328] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_50 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim, %9) : tensor<?x8x256x?xf32>
    %109 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 2 : index
      %329 = linalg.index 3 : index
      %330 = arith.cmpi eq, %103, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %104, %c1 : index
      %333 = arith.select %332, %c0, %329 : index
      %extracted = tensor.extract %transposed_49[%331, %327, %328, %333] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    %110 = arith.cmpi slt, %95, %c0_i64 : i64
    %111 = arith.select %110, %c1_i64, %95 : i64
    %112 = arith.extui %110 : i1 to i64
    %113 = arith.muli %111, %c256_i64 : i64
    %114 = arith.muli %113, %8 : i64
    %115 = arith.addi %112, %c1_i64 : i64
    %116 = arith.select %90, %113, %114 : i64
    %117 = arith.select %90, %115, %112 : i64
    %118 = arith.cmpi sle, %117, %c1_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %0, %c2048_i64 : i64
    %120 = arith.muli %119, %8 : i64
    %121 = arith.divsi %120, %116 : i64
    %122 = arith.select %110, %121, %95 : i64
    %123 = arith.select %90, %121, %8 : i64
    %from_elements_51 = tensor.from_elements %122, %c256_i64, %123 : tensor<3xi64>
    %reshape_52 = tensor.reshape %109(%from_elements_51) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    %124 = affine.apply #map12()[%dim]
    %125 = arith.index_cast %123 : i64 to index
    %126 = arith.index_cast %124 : index to i64
    %127 = arith.cmpi eq, %126, %122 : i64
    cf.assert %127, "mismatching contracting dimension"
    %128 = tensor.empty(%124, %125) : tensor<?x1x?xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %130 = linalg.batch_matmul ins(%collapsed_50, %reshape_52 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%129 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %126, %123 : i64
    %132 = arith.divsi %131, %91 : i64
    %133 = arith.select %14, %132, %0 : i64
    %134 = arith.select %90, %132, %8 : i64
    %from_elements_53 = tensor.from_elements %133, %c8_i64, %c1_i64, %134 : tensor<4xi64>
    %reshape_54 = tensor.reshape %130(%from_elements_53) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    %135 = arith.index_cast %133 : i64 to index
    %136 = arith.index_cast %134 : i64 to index
    %137 = tensor.empty(%135, %136) : tensor<?x8x1x?xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_54 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.mulf %in, %cst_12 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_13 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.tanh %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.mulf %in, %cst_13 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %142 = arith.cmpi eq, %135, %15 : index
    cf.assert %142, "mismatched size for broadcast"
    %143 = arith.cmpi eq, %136, %9 : index
    cf.assert %143, "mismatched size for broadcast"
    %144 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %27 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %145 = tensor.empty(%135) : tensor<?x8x1xi64>
    %146 = linalg.fill ins(%c0_i64 : i64) outs(%145 : tensor<?x8x1xi64>) -> tensor<?x8x1xi64>
    %147 = tensor.empty(%135) : tensor<?x8x1xf32>
    %148 = linalg.fill ins(%cst_0 : f32) outs(%147 : tensor<?x8x1xf32>) -> tensor<?x8x1xf32>
    %149:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<?x8x1x?xf32>) outs(%148, %146 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %326 = linalg.index 3 : index
      %327 = arith.index_cast %326 : index to i64
      %328 = arith.maximumf %in, %out : f32
      %329 = arith.cmpf ogt, %in, %out : f32
      %330 = arith.select %329, %327, %out_129 : i64
      linalg.yield %328, %330 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_55 = tensor.expand_shape %149#0 [[0], [1], [2, 3]] output_shape [%135, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_55 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.subf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.exp %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %152 = tensor.empty(%135) : tensor<?x8x1x1xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<?x8x1x?xf32>) outs(%153 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x1xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %154 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.divf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %156 = tensor.empty(%dim, %9) : tensor<?x8x1x?xf32>
    %157 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%156 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = arith.cmpi eq, %135, %c1 : index
      %330 = arith.select %329, %c0, %326 : index
      %331 = arith.cmpi eq, %136, %c1 : index
      %332 = arith.select %331, %c0, %328 : index
      %extracted = tensor.extract %155[%330, %327, %c0, %332] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    %158 = arith.muli %111, %8 : i64
    %159 = arith.select %90, %111, %158 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %160 = arith.divsi %96, %159 : i64
    %161 = arith.select %110, %160, %95 : i64
    %162 = arith.select %90, %160, %8 : i64
    %from_elements_56 = tensor.from_elements %161, %c1_i64, %162 : tensor<3xi64>
    %reshape_57 = tensor.reshape %157(%from_elements_56) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %9) : tensor<?x8x?x256xf32>
    %164 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 2 : index
      %329 = linalg.index 3 : index
      %330 = arith.cmpi eq, %103, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %104, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %reshape_48[%331, %327, %333, %329] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    %165 = arith.muli %159, %c256_i64 : i64
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %166 = arith.divsi %97, %165 : i64
    %167 = arith.select %110, %166, %95 : i64
    %168 = arith.select %90, %166, %8 : i64
    %from_elements_58 = tensor.from_elements %167, %168, %c256_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %164(%from_elements_58) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    %169 = arith.index_cast %161 : i64 to index
    %170 = arith.cmpi eq, %161, %167 : i64
    cf.assert %170, "mismatching contracting dimension"
    %171 = arith.cmpi eq, %162, %168 : i64
    cf.assert %171, "mismatching contracting dimension"
    %172 = tensor.empty(%169) : tensor<?x1x256xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %174 = linalg.batch_matmul ins(%reshape_57, %reshape_59 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%173 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %175 = arith.divsi %169, %c8 : index
    %expanded_60 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [%175, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    %176 = tensor.empty(%175) : tensor<?x1x8x256xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<?x8x1x256xf32>) outs(%176 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %177 = arith.index_cast %175 : index to i64
    %178 = arith.muli %177, %c2048_i64 : i64
    %179 = arith.divsi %178, %50 : i64
    %180 = arith.select %14, %179, %0 : i64
    %from_elements_62 = tensor.from_elements %180, %c1_i64, %179 : tensor<3xi64>
    %reshape_63 = tensor.reshape %transposed_61(%from_elements_62) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %181 = tensor.empty() : tensor<2048x64xf32>
    %transposed_64 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%181 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %reshape_63 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %182 = arith.index_cast %180 : i64 to index
    %183 = tensor.empty(%182) : tensor<?x64xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %185 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%184 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_66 = tensor.expand_shape %185 [[0], [1, 2]] output_shape [%182, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %186 = tensor.empty(%182) : tensor<?x1x64xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<?x1x64xf32>) outs(%186 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %188 = tensor.empty(%182) : tensor<?x1x1xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<?x1x64xf32>) outs(%189 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<?x1x1xf32>) outs(%188 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<?x1x1xf32>) outs(%188 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<?x1x1xf32>) outs(%188 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %193 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%186 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%186 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %197 = arith.cmpi eq, %dim, %182 : index
    cf.assert %197, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %196 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%199 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %203 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %205 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %207 = tensor.empty() : tensor<64x96xf32>
    %transposed_67 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %206 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %208 = tensor.empty(%dim) : tensor<?x96xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %210 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_69 = tensor.expand_shape %210 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %211 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c3_i64 : f32, i64
      %327 = arith.mulf %326, %cst_1 : f32
      %328 = arith.addf %in, %327 : f32
      %329 = arith.mulf %328, %cst_2 : f32
      %330 = math.tanh %329 : f32
      %331 = arith.addf %330, %cst_3 : f32
      %332 = arith.mulf %331, %cst_4 : f32
      %333 = arith.mulf %in, %332 : f32
      linalg.yield %333 : f32
    } -> tensor<?x1x96xf32>
    %transposed_70 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_68, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %213 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %expanded_71 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x96xf32>
    %215 = tensor.empty() : tensor<96x64xf32>
    %transposed_72 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%215 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %214 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %216 = tensor.empty(%dim) : tensor<?x64xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %218 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_74 = tensor.expand_shape %218 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %223 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %226 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%228 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %232 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %234 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %transposed_75 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%46 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %235 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %236 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%48 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_77 = tensor.expand_shape %236 [[0], [1, 2]] output_shape [%dim, 1, 2048] : tensor<?x2048xf32> into tensor<?x1x2048xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_78 = tensor.reshape %expanded_77(%from_elements) : (tensor<?x1x2048xf32>, tensor<4xi64>) -> tensor<?x1x8x256xf32>
    %transposed_79 = linalg.transpose ins(%reshape_78 : tensor<?x1x8x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_80 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_76, %transposed_80 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_81 = tensor.expand_shape %237 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_82 = tensor.reshape %expanded_81(%from_elements_22) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_83 = linalg.transpose ins(%reshape_82 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_84 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_76, %transposed_84 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_85 = tensor.expand_shape %238 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_86 = tensor.reshape %expanded_85(%from_elements_22) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x4x256xf32>
    %transposed_87 = linalg.transpose ins(%reshape_86 : tensor<?x1x4x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) permutation = [0, 2, 1, 3] 
    %239 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %expanded_29 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %extracted_slice_88 = tensor.extract_slice %transposed_79[0, 0, 0, 0] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %extracted_slice_89 = tensor.extract_slice %transposed_79[0, 0, 0, 128] [%58, 8, 1, 128] [1, 1, 1, 1] : tensor<?x8x1x256xf32> to tensor<?x8x1x128xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_89 : tensor<?x8x1x128xf32>) outs(%71 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.negf %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_90 = tensor.concat dim(3) %240, %extracted_slice_88 : (tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x1x256xf32>
    %dim_91 = tensor.dim %240, %c0 : tensor<?x8x1x128xf32>
    %241 = tensor.empty(%dim_91) : tensor<?x8x1x256xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_90, %expanded_30 : tensor<?x8x1x256xf32>, tensor<1x1x1x256xf32>) outs(%241 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %243 = arith.cmpi eq, %58, %dim_91 : index
    cf.assert %243, "mismatched size for broadcast"
    %244 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %242 : tensor<?x8x1x256xf32>, tensor<?x8x1x256xf32>) outs(%59 : tensor<?x8x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x256xf32>
    %245 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83, %expanded_29 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %extracted_slice_92 = tensor.extract_slice %transposed_83[0, 0, 0, 0] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %extracted_slice_93 = tensor.extract_slice %transposed_83[0, 0, 0, 128] [%67, 4, 1, 128] [1, 1, 1, 1] : tensor<?x4x1x256xf32> to tensor<?x4x1x128xf32>
    %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_93 : tensor<?x4x1x128xf32>) outs(%78 : tensor<?x4x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.negf %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x128xf32>
    %concat_94 = tensor.concat dim(3) %246, %extracted_slice_92 : (tensor<?x4x1x128xf32>, tensor<?x4x1x128xf32>) -> tensor<?x4x1x256xf32>
    %dim_95 = tensor.dim %246, %c0 : tensor<?x4x1x128xf32>
    %247 = tensor.empty(%dim_95) : tensor<?x4x1x256xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_94, %expanded_30 : tensor<?x4x1x256xf32>, tensor<1x1x1x256xf32>) outs(%247 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %249 = arith.cmpi eq, %67, %dim_95 : index
    cf.assert %249, "mismatched size for broadcast"
    %250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %248 : tensor<?x4x1x256xf32>, tensor<?x4x1x256xf32>) outs(%68 : tensor<?x4x1x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x4x1x256xf32>
    %concat_96 = tensor.concat dim(2) %arg27, %250 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %concat_97 = tensor.concat dim(2) %arg28, %transposed_87 : (tensor<?x4x?x256xf32>, tensor<?x4x1x256xf32>) -> tensor<?x4x?x256xf32>
    %dim_98 = tensor.dim %arg27, %c0 : tensor<?x4x?x256xf32>
    %251 = affine.apply #map10()[%dim_15]
    %expanded_99 = tensor.expand_shape %concat_96 [[0], [1], [2, 3], [4]] output_shape [%dim_98, 4, 1, %251, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %252 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = linalg.index 4 : index
      %330 = arith.cmpi eq, %dim_98, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %251, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %expanded_99[%331, %327, %c0, %333, %329] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %252(%from_elements_43) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %dim_101 = tensor.dim %arg28, %c0 : tensor<?x4x?x256xf32>
    %dim_102 = tensor.dim %arg28, %c2 : tensor<?x4x?x256xf32>
    %253 = affine.apply #map10()[%dim_102]
    %expanded_103 = tensor.expand_shape %concat_97 [[0], [1], [2, 3], [4]] output_shape [%dim_101, 4, 1, %253, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %254 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%86 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = linalg.index 4 : index
      %330 = arith.cmpi eq, %dim_101, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %253, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %expanded_103[%331, %327, %c0, %333, %329] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %254(%from_elements_43) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_105 = linalg.transpose ins(%reshape_100 : tensor<?x8x?x256xf32>) outs(%105 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    %255 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x8x1x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = arith.cmpi eq, %58, %c1 : index
      %330 = arith.select %329, %c0, %326 : index
      %extracted = tensor.extract %244[%330, %327, %c0, %328] : tensor<?x8x1x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x256xf32>
    %collapsed_106 = tensor.collapse_shape %255 [[0, 1], [2], [3]] : tensor<?x8x1x256xf32> into tensor<?x1x256xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %256 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 2 : index
      %329 = linalg.index 3 : index
      %330 = arith.cmpi eq, %103, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %104, %c1 : index
      %333 = arith.select %332, %c0, %329 : index
      %extracted = tensor.extract %transposed_105[%331, %327, %328, %333] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %reshape_107 = tensor.reshape %256(%from_elements_51) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    cf.assert %127, "mismatching contracting dimension"
    %257 = linalg.batch_matmul ins(%collapsed_106, %reshape_107 : tensor<?x1x256xf32>, tensor<?x256x?xf32>) outs(%129 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %94, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %257(%from_elements_53) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x8x1x?xf32>
    %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_108 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.mulf %in, %cst_12 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_13 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.tanh %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %261 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.mulf %in, %cst_13 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %142, "mismatched size for broadcast"
    cf.assert %143, "mismatched size for broadcast"
    %262 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261, %20 : tensor<?x8x1x?xf32>, tensor<?x1x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %263:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%262 : tensor<?x8x1x?xf32>) outs(%148, %146 : tensor<?x8x1xf32>, tensor<?x8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %326 = linalg.index 3 : index
      %327 = arith.index_cast %326 : index to i64
      %328 = arith.maximumf %in, %out : f32
      %329 = arith.cmpf ogt, %in, %out : f32
      %330 = arith.select %329, %327, %out_129 : i64
      linalg.yield %328, %330 : f32, i64
    } -> (tensor<?x8x1xf32>, tensor<?x8x1xi64>)
    %expanded_109 = tensor.expand_shape %263#0 [[0], [1], [2, 3]] output_shape [%135, 8, 1, 1] : tensor<?x8x1xf32> into tensor<?x8x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %expanded_109 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.subf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %265 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<?x8x1x?xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.exp %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    %266 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%265 : tensor<?x8x1x?xf32>) outs(%153 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x1xf32>
    %267 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %266 : tensor<?x8x1x?xf32>, tensor<?x8x1x1xf32>) outs(%137 : tensor<?x8x1x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.divf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %268 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%156 : tensor<?x8x1x?xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 3 : index
      %329 = arith.cmpi eq, %135, %c1 : index
      %330 = arith.select %329, %c0, %326 : index
      %331 = arith.cmpi eq, %136, %c1 : index
      %332 = arith.select %331, %c0, %328 : index
      %extracted = tensor.extract %267[%330, %327, %c0, %332] : tensor<?x8x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x1x?xf32>
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %reshape_110 = tensor.reshape %268(%from_elements_56) : (tensor<?x8x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %85, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %16, "unimplemented: dynamic negative broadcast sizes"
    %269 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %326 = linalg.index 0 : index
      %327 = linalg.index 1 : index
      %328 = linalg.index 2 : index
      %329 = linalg.index 3 : index
      %330 = arith.cmpi eq, %103, %c1 : index
      %331 = arith.select %330, %c0, %326 : index
      %332 = arith.cmpi eq, %104, %c1 : index
      %333 = arith.select %332, %c0, %328 : index
      %extracted = tensor.extract %reshape_104[%331, %327, %333, %329] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %118, "must have at most one inferred (negative) dimension"
    %reshape_111 = tensor.reshape %269(%from_elements_58) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %170, "mismatching contracting dimension"
    cf.assert %171, "mismatching contracting dimension"
    %270 = linalg.batch_matmul ins(%reshape_110, %reshape_111 : tensor<?x1x?xf32>, tensor<?x?x256xf32>) outs(%173 : tensor<?x1x256xf32>) -> tensor<?x1x256xf32>
    %expanded_112 = tensor.expand_shape %270 [[0, 1], [2], [3]] output_shape [%175, 8, 1, 256] : tensor<?x1x256xf32> into tensor<?x8x1x256xf32>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<?x8x1x256xf32>) outs(%176 : tensor<?x1x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_114 = tensor.reshape %transposed_113(%from_elements_62) : (tensor<?x1x8x256xf32>, tensor<3xi64>) -> tensor<?x1x2048xf32>
    %transposed_115 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%181 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_116 = tensor.collapse_shape %reshape_114 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %271 = arith.index_cast %180 : i64 to index
    %272 = tensor.empty(%271) : tensor<?x64xf32>
    %273 = linalg.fill ins(%cst : f32) outs(%272 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %274 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%273 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_117 = tensor.expand_shape %274 [[0], [1, 2]] output_shape [%271, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %275 = tensor.empty(%271) : tensor<?x1x64xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<?x1x64xf32>) outs(%275 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %277 = tensor.empty(%271) : tensor<?x1x1xf32>
    %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<?x1x64xf32>) outs(%278 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x1x1xf32>) outs(%277 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<?x1x1xf32>) outs(%277 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<?x1x1xf32>) outs(%277 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %282 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%275 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %284 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %284 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%275 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %286 = arith.cmpi eq, %dim, %271 : index
    cf.assert %286, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %285 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %292 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %294 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %transposed_118 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %295 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %296 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_120 = tensor.expand_shape %296 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120 : tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c3_i64 : f32, i64
      %327 = arith.mulf %326, %cst_1 : f32
      %328 = arith.addf %in, %327 : f32
      %329 = arith.mulf %328, %cst_2 : f32
      %330 = math.tanh %329 : f32
      %331 = arith.addf %330, %cst_3 : f32
      %332 = arith.mulf %331, %cst_4 : f32
      %333 = arith.mulf %in, %332 : f32
      linalg.yield %333 : f32
    } -> tensor<?x1x96xf32>
    %transposed_121 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %298 = linalg.matmul ins(%collapsed_119, %transposed_121 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_122 = tensor.expand_shape %298 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %expanded_122 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x96xf32>
    %transposed_123 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%215 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_124 = tensor.collapse_shape %299 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %300 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_125 = tensor.expand_shape %300 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%301 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125, %305 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %307 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %307 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %308 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.addf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<?x1x64xf32>) outs(%37 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %out : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_11 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.truncf %cst_8 : f64 to f32
      %327 = arith.addf %in, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<?x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<?x1x1xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.rsqrt %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %314 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%43 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.addf %in, %cst_3 : f32
      linalg.yield %326 : f32
    } -> tensor<64xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %316 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %326 = arith.mulf %in, %in_129 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x64xf32>
    %318 = tensor.empty() : tensor<64x128xf32>
    %transposed_126 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%318 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_127 = tensor.collapse_shape %317 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %319 = tensor.empty(%dim) : tensor<?x128xf32>
    %320 = linalg.fill ins(%cst : f32) outs(%319 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %321 = linalg.matmul ins(%collapsed_127, %transposed_126 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%320 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_128 = tensor.expand_shape %321 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    %322 = tensor.empty(%dim) : tensor<?x1x128xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128 : tensor<?x1x128xf32>) outs(%322 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.divf %in, %cst_14 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x128xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<?x1x128xf32>) outs(%322 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = math.tanh %in : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x128xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<?x1x128xf32>) outs(%322 : tensor<?x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %326 = arith.mulf %in, %cst_14 : f32
      linalg.yield %326 : f32
    } -> tensor<?x1x128xf32>
    return %325, %concat_38, %concat_39, %concat_96, %concat_97 : tensor<?x1x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>
  }
}
