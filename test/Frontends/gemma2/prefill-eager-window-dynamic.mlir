// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, prefill-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids.
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
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) {
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
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
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
      %289 = arith.index_cast %in : i64 to index
      %290 = linalg.index 2 : index
      %291 = arith.cmpi slt, %289, %c128 : index
      cf.assert %291, "index must be smaller than dim size"
      %292 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %292, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%289, %290] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %cst_10 : tensor<3x?x64xf32>, tensor<f32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %4 = tensor.empty(%dim) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %289 = linalg.index 0 : index
      %290 = arith.index_cast %289 : index to i64
      linalg.yield %290 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_115: i64, %out: i1):
      %289 = arith.cmpi sle, %in, %in_115 : i64
      linalg.yield %289 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %9 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %289 = linalg.index 2 : index
      %290 = linalg.index 3 : index
      %291 = arith.cmpi eq, %dim, %c1 : index
      %292 = arith.select %291, %c0, %289 : index
      %293 = arith.select %291, %c0, %290 : index
      %extracted = tensor.extract %7[%c0, %c0, %292, %293] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %11 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_7, %cst_6 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_115: f32, %in_116: f32, %out: f32):
      %289 = arith.select %in, %in_115, %in_116 : f32
      linalg.yield %289 : f32
    } -> tensor<3x1x?x?xf32>
    %13 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %289 = arith.subi %in, %c3_i64 : i64
      linalg.yield %289 : i64
    } -> tensor<1x1x?x1xi64>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_115: i64, %out: i1):
      %289 = arith.cmpi sgt, %in, %in_115 : i64
      linalg.yield %289 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %15 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_115: i1, %out: i1):
      %289 = arith.andi %in, %in_115 : i1
      linalg.yield %289 : i1
    } -> tensor<1x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %7 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_115: i1, %out: i1):
      %289 = arith.andi %in, %in_115 : i1
      linalg.yield %289 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %18 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%9 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %289 = linalg.index 2 : index
      %290 = linalg.index 3 : index
      %291 = arith.cmpi eq, %dim, %c1 : index
      %292 = arith.select %291, %c0, %289 : index
      %293 = arith.select %291, %c0, %290 : index
      %extracted = tensor.extract %17[%c0, %c0, %292, %293] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_7, %cst_6 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_115: f32, %in_116: f32, %out: f32):
      %289 = arith.select %in, %in_115, %in_116 : f32
      linalg.yield %289 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %289 = arith.sitofp %in : i64 to f32
      linalg.yield %289 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim) : tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_9 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%22 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<1x?x128xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_17 = tensor.dim %23, %c1 : tensor<1x?x128xf32>
    %24 = tensor.empty(%dim_17) : tensor<1x?x256xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%24 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.cos %in : f32
      linalg.yield %289 : f32
    } -> tensor<1x?x256xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%24 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.sin %in : f32
      linalg.yield %289 : f32
    } -> tensor<1x?x256xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %28 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %33 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %35 = tensor.empty() : tensor<64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %36 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %38 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%38 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %39 = affine.apply #map10()[%dim]
    %40 = tensor.empty(%39) : tensor<?x2048xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %43 = arith.divsi %39, %c3 : index
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [3, %43, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    %44 = arith.muli %0, %c3_i64 : i64
    %45 = arith.cmpi slt, %0, %c0_i64 : i64
    %46 = arith.select %45, %c3_i64, %44 : i64
    %47 = arith.extui %45 : i1 to i64
    %48 = arith.addi %47, %c1_i64 : i64
    %49 = arith.muli %46, %c256_i64 : i64
    %50 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.index_cast %43 : index to i64
    %52 = arith.muli %51, %c6144_i64 : i64
    %53 = arith.divsi %52, %49 : i64
    %54 = arith.select %45, %53, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %54, %53, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_18(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %55 = arith.index_cast %54 : i64 to index
    %56 = tensor.empty(%55) : tensor<3x8x?x256xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<3x?x8x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<64x1024xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%57 : tensor<64x1024xf32>) permutation = [1, 0] 
    %58 = tensor.empty(%39) : tensor<?x1024xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %60 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%59 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_21 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %61 = arith.muli %51, %c3072_i64 : i64
    %62 = arith.divsi %61, %49 : i64
    %63 = arith.select %45, %62, %0 : i64
    %from_elements_22 = tensor.from_elements %c3_i64, %63, %62, %c256_i64 : tensor<4xi64>
    %reshape_23 = tensor.reshape %expanded_21(%from_elements_22) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %64 = arith.index_cast %63 : i64 to index
    %65 = tensor.empty(%64) : tensor<3x4x?x256xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<3x?x4x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%57 : tensor<64x1024xf32>) permutation = [1, 0] 
    %66 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%59 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_26 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_27 = tensor.reshape %expanded_26(%from_elements_22) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_28 = linalg.transpose ins(%reshape_27 : tensor<3x?x4x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_30 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %67 = arith.cmpi eq, %55, %dim_17 : index
    cf.assert %67, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_29 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, %55, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_19[0, 0, 0, 128] [3, 8, %55, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %69 = tensor.empty(%55) : tensor<3x8x?x128xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<3x8x?x128xf32>) outs(%69 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.negf %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_32 = tensor.concat dim(3) %70, %extracted_slice : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_33 = tensor.dim %70, %c2 : tensor<3x8x?x128xf32>
    %71 = arith.cmpi eq, %dim_33, %dim_17 : index
    cf.assert %71, "mismatched size for broadcast"
    %72 = tensor.empty(%dim_33) : tensor<3x8x?x256xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_30 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%72 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    %74 = arith.cmpi eq, %55, %dim_33 : index
    cf.assert %74, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %73 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    %76 = arith.cmpi eq, %64, %dim_17 : index
    cf.assert %76, "mismatched size for broadcast"
    %77 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_29 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_24[0, 0, 0, 0] [3, 4, %64, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_24[0, 0, 0, 128] [3, 4, %64, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %78 = tensor.empty(%64) : tensor<3x4x?x128xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<3x4x?x128xf32>) outs(%78 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.negf %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_36 = tensor.concat dim(3) %79, %extracted_slice_34 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_37 = tensor.dim %79, %c2 : tensor<3x4x?x128xf32>
    %80 = arith.cmpi eq, %dim_37, %dim_17 : index
    cf.assert %80, "mismatched size for broadcast"
    %81 = tensor.empty(%dim_37) : tensor<3x4x?x256xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %expanded_30 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%81 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %83 = arith.cmpi eq, %64, %dim_37 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %82 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_38 = tensor.expand_shape %84 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %64, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %85 = tensor.empty(%dim) : tensor<3x4x2x?x256xf32>
    %86 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 3 : index
      %292 = linalg.index 4 : index
      %293 = arith.cmpi eq, %64, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %expanded_38[%289, %290, %c0, %294, %292] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_39 = tensor.collapse_shape %86 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_40 = tensor.expand_shape %transposed_28 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %64, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %87 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 3 : index
      %292 = linalg.index 4 : index
      %293 = arith.cmpi eq, %64, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %expanded_40[%289, %290, %c0, %294, %292] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_41 = tensor.collapse_shape %87 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %88 = tensor.empty(%dim) : tensor<3x8x256x?xf32>
    %transposed_42 = linalg.transpose ins(%collapsed_39 : tensor<3x8x?x256xf32>) outs(%88 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %89 = tensor.empty(%dim) : tensor<3x8x?x256xf32>
    %90 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %55, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %75[%289, %290, %294, %292] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_43 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %91 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim, %c1 : index
      %294 = arith.select %293, %c0, %292 : index
      %extracted = tensor.extract %transposed_42[%289, %290, %291, %294] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_44 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %92 = tensor.empty(%dim, %dim) : tensor<24x?x?xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %94 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%93 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %95 = arith.muli %0, %c24_i64 : i64
    %96 = arith.select %45, %c24_i64, %95 : i64
    %97 = arith.muli %96, %0 : i64
    %98 = arith.select %45, %c24_i64, %97 : i64
    %99 = arith.select %45, %48, %47 : i64
    %100 = arith.cmpi sle, %99, %c1_i64 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %101 = arith.muli %95, %0 : i64
    %102 = arith.divsi %101, %98 : i64
    %103 = arith.select %45, %102, %0 : i64
    %from_elements_45 = tensor.from_elements %c3_i64, %c8_i64, %103, %103 : tensor<4xi64>
    %reshape_46 = tensor.reshape %94(%from_elements_45) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %104 = arith.index_cast %103 : i64 to index
    %105 = tensor.empty(%104, %104) : tensor<3x8x?x?xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_46 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.mulf %in, %cst_12 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_13 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.tanh %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.mulf %in, %cst_13 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %110 = arith.cmpi eq, %104, %dim : index
    cf.assert %110, "mismatched size for broadcast"
    cf.assert %110, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %19 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %112 = tensor.empty(%104) : tensor<3x8x?xi64>
    %113 = linalg.fill ins(%c0_i64 : i64) outs(%112 : tensor<3x8x?xi64>) -> tensor<3x8x?xi64>
    %114 = tensor.empty(%104) : tensor<3x8x?xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<3x8x?xf32>) -> tensor<3x8x?xf32>
    %116:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<3x8x?x?xf32>) outs(%115, %113 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_115: i64):
      %289 = linalg.index 3 : index
      %290 = arith.index_cast %289 : index to i64
      %291 = arith.maximumf %in, %out : f32
      %292 = arith.cmpf ogt, %in, %out : f32
      %293 = arith.select %292, %290, %out_115 : i64
      linalg.yield %291, %293 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_47 = tensor.expand_shape %116#0 [[0], [1], [2, 3]] output_shape [3, 8, %104, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_47 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.subf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.exp %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %119 = tensor.empty(%104) : tensor<3x8x?x1xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<3x8x?x1xf32>) -> tensor<3x8x?x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<3x8x?x?xf32>) outs(%120 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %121 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.divf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %123 = tensor.empty(%dim, %dim) : tensor<3x8x?x?xf32>
    %124 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %104, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %295 = arith.select %293, %c0, %292 : index
      %extracted = tensor.extract %122[%289, %290, %294, %295] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %from_elements_48 = tensor.from_elements %c24_i64, %103, %103 : tensor<3xi64>
    %reshape_49 = tensor.reshape %124(%from_elements_48) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %125 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %collapsed_41[%289, %290, %294, %292] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_50 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    %126 = arith.cmpi eq, %103, %0 : i64
    cf.assert %126, "mismatching contracting dimension"
    %127 = tensor.empty(%104) : tensor<24x?x256xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %129 = linalg.batch_matmul ins(%reshape_49, %collapsed_50 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%128 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_51 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [3, 8, %104, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %130 = tensor.empty(%104) : tensor<3x?x8x256xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<3x8x?x256xf32>) outs(%130 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %103, %c6144_i64 : i64
    %132 = arith.divsi %131, %46 : i64
    %133 = arith.select %45, %132, %0 : i64
    %from_elements_53 = tensor.from_elements %c3_i64, %133, %132 : tensor<3xi64>
    %reshape_54 = tensor.reshape %transposed_52(%from_elements_53) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %134 = tensor.empty() : tensor<2048x64xf32>
    %transposed_55 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%134 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %reshape_54 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %135 = arith.index_cast %133 : i64 to index
    %136 = affine.apply #map10()[%135]
    %137 = tensor.empty(%136) : tensor<?x64xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %139 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%138 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %140 = arith.divsi %136, %c3 : index
    %expanded_57 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [3, %140, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %141 = tensor.empty(%140) : tensor<3x?x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<3x?x64xf32>) outs(%141 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %143 = tensor.empty(%140) : tensor<3x?x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<3x?x64xf32>) outs(%144 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<3x?x1xf32>) outs(%143 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<3x?x1xf32>) outs(%143 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<3x?x1xf32>) outs(%143 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %148 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%141 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%141 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %152 = arith.cmpi eq, %dim, %140 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %151 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %158 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %160 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %162 = tensor.empty() : tensor<64x96xf32>
    %transposed_58 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%162 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %163 = tensor.empty(%39) : tensor<?x96xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %165 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%164 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_60 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %166 = tensor.empty(%43) : tensor<3x?x96xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<3x?x96xf32>) outs(%166 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c3_i64 : f32, i64
      %290 = arith.mulf %289, %cst_1 : f32
      %291 = arith.addf %in, %290 : f32
      %292 = arith.mulf %291, %cst_2 : f32
      %293 = math.tanh %292 : f32
      %294 = arith.addf %293, %cst_3 : f32
      %295 = arith.mulf %294, %cst_4 : f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<3x?x96xf32>
    %transposed_61 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%162 : tensor<64x96xf32>) permutation = [1, 0] 
    %168 = linalg.matmul ins(%collapsed_59, %transposed_61 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%164 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %expanded_62 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%166 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x96xf32>
    %170 = tensor.empty() : tensor<96x64xf32>
    %transposed_63 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%170 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %171 = affine.apply #map10()[%43]
    %172 = tensor.empty(%171) : tensor<?x64xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %174 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%173 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %175 = arith.divsi %171, %c3 : index
    %expanded_65 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [3, %175, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %176 = tensor.empty(%175) : tensor<3x?x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<3x?x64xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %178 = tensor.empty(%175) : tensor<3x?x1xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<3x?x64xf32>) outs(%179 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %183 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %185 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %187 = arith.cmpi eq, %dim, %175 : index
    cf.assert %187, "mismatched size for broadcast"
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %186 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%189 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %193 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %transposed_66 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%38 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %197 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%41 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %expanded_68 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [3, %43, 2048] : tensor<?x2048xf32> into tensor<3x?x2048xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %expanded_68(%from_elements) : (tensor<3x?x2048xf32>, tensor<4xi64>) -> tensor<3x?x8x256xf32>
    %transposed_70 = linalg.transpose ins(%reshape_69 : tensor<3x?x8x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%57 : tensor<64x1024xf32>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%collapsed_67, %transposed_71 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%59 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_72 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_73 = tensor.reshape %expanded_72(%from_elements_22) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_74 = linalg.transpose ins(%reshape_73 : tensor<3x?x4x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_75 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%57 : tensor<64x1024xf32>) permutation = [1, 0] 
    %199 = linalg.matmul ins(%collapsed_67, %transposed_75 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%59 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_76 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_77 = tensor.reshape %expanded_76(%from_elements_22) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x4x256xf32>
    %transposed_78 = linalg.transpose ins(%reshape_77 : tensor<3x?x4x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %67, "mismatched size for broadcast"
    %200 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_70, %expanded_29 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_70[0, 0, 0, 0] [3, 8, %55, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_70[0, 0, 0, 128] [3, 8, %55, 128] [1, 1, 1, 1] : tensor<3x8x?x256xf32> to tensor<3x8x?x128xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80 : tensor<3x8x?x128xf32>) outs(%69 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.negf %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x128xf32>
    %concat_81 = tensor.concat dim(3) %201, %extracted_slice_79 : (tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) -> tensor<3x8x?x256xf32>
    %dim_82 = tensor.dim %201, %c2 : tensor<3x8x?x128xf32>
    %202 = arith.cmpi eq, %dim_82, %dim_17 : index
    cf.assert %202, "mismatched size for broadcast"
    %203 = tensor.empty(%dim_82) : tensor<3x8x?x256xf32>
    %204 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_81, %expanded_30 : tensor<3x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%203 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    %205 = arith.cmpi eq, %55, %dim_82 : index
    cf.assert %205, "mismatched size for broadcast"
    %206 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %204 : tensor<3x8x?x256xf32>, tensor<3x8x?x256xf32>) outs(%56 : tensor<3x8x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x256xf32>
    cf.assert %76, "mismatched size for broadcast"
    %207 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_74, %expanded_29 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %extracted_slice_83 = tensor.extract_slice %transposed_74[0, 0, 0, 0] [3, 4, %64, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %extracted_slice_84 = tensor.extract_slice %transposed_74[0, 0, 0, 128] [3, 4, %64, 128] [1, 1, 1, 1] : tensor<3x4x?x256xf32> to tensor<3x4x?x128xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_84 : tensor<3x4x?x128xf32>) outs(%78 : tensor<3x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.negf %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x128xf32>
    %concat_85 = tensor.concat dim(3) %208, %extracted_slice_83 : (tensor<3x4x?x128xf32>, tensor<3x4x?x128xf32>) -> tensor<3x4x?x256xf32>
    %dim_86 = tensor.dim %208, %c2 : tensor<3x4x?x128xf32>
    %209 = arith.cmpi eq, %dim_86, %dim_17 : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = tensor.empty(%dim_86) : tensor<3x4x?x256xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_85, %expanded_30 : tensor<3x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%210 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %212 = arith.cmpi eq, %64, %dim_86 : index
    cf.assert %212, "mismatched size for broadcast"
    %213 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %211 : tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>) outs(%65 : tensor<3x4x?x256xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x4x?x256xf32>
    %expanded_87 = tensor.expand_shape %213 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %64, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %214 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 3 : index
      %292 = linalg.index 4 : index
      %293 = arith.cmpi eq, %64, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %expanded_87[%289, %290, %c0, %294, %292] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_88 = tensor.collapse_shape %214 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %expanded_89 = tensor.expand_shape %transposed_78 [[0], [1], [2, 3], [4]] output_shape [3, 4, 1, %64, 256] : tensor<3x4x?x256xf32> into tensor<3x4x1x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %215 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<3x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 3 : index
      %292 = linalg.index 4 : index
      %293 = arith.cmpi eq, %64, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %expanded_89[%289, %290, %c0, %294, %292] : tensor<3x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4x2x?x256xf32>
    %collapsed_90 = tensor.collapse_shape %215 [[0], [1, 2], [3], [4]] : tensor<3x4x2x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_91 = linalg.transpose ins(%collapsed_88 : tensor<3x8x?x256xf32>) outs(%88 : tensor<3x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %216 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %55, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %206[%289, %290, %294, %292] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_92 = tensor.collapse_shape %216 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %217 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<3x8x256x?xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim, %c1 : index
      %294 = arith.select %293, %c0, %292 : index
      %extracted = tensor.extract %transposed_91[%289, %290, %291, %294] : tensor<3x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x256x?xf32>
    %collapsed_93 = tensor.collapse_shape %217 [[0, 1], [2], [3]] : tensor<3x8x256x?xf32> into tensor<24x256x?xf32>
    %218 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<24x?x256xf32>, tensor<24x256x?xf32>) outs(%93 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %reshape_94 = tensor.reshape %218(%from_elements_45) : (tensor<24x?x?xf32>, tensor<4xi64>) -> tensor<3x8x?x?xf32>
    %219 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_94 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.mulf %in, %cst_12 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %220 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_13 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %221 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.tanh %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.mulf %in, %cst_13 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %110, "mismatched size for broadcast"
    cf.assert %110, "mismatched size for broadcast"
    %223 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %12 : tensor<3x8x?x?xf32>, tensor<3x1x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %224:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<3x8x?x?xf32>) outs(%115, %113 : tensor<3x8x?xf32>, tensor<3x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_115: i64):
      %289 = linalg.index 3 : index
      %290 = arith.index_cast %289 : index to i64
      %291 = arith.maximumf %in, %out : f32
      %292 = arith.cmpf ogt, %in, %out : f32
      %293 = arith.select %292, %290, %out_115 : i64
      linalg.yield %291, %293 : f32, i64
    } -> (tensor<3x8x?xf32>, tensor<3x8x?xi64>)
    %expanded_95 = tensor.expand_shape %224#0 [[0], [1], [2, 3]] output_shape [3, 8, %104, 1] : tensor<3x8x?xf32> into tensor<3x8x?x1xf32>
    %225 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %expanded_95 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.subf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %226 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<3x8x?x?xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.exp %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    %227 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%226 : tensor<3x8x?x?xf32>) outs(%120 : tensor<3x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x1xf32>
    %228 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %227 : tensor<3x8x?x?xf32>, tensor<3x8x?x1xf32>) outs(%105 : tensor<3x8x?x?xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.divf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %229 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<3x8x?x?xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %104, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %295 = arith.select %293, %c0, %292 : index
      %extracted = tensor.extract %228[%289, %290, %294, %295] : tensor<3x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %reshape_96 = tensor.reshape %229(%from_elements_48) : (tensor<3x8x?x?xf32>, tensor<3xi64>) -> tensor<24x?x?xf32>
    cf.assert %8, "unimplemented: dynamic negative broadcast sizes"
    %230 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<3x8x?x256xf32>) {
    ^bb0(%out: f32):
      %289 = linalg.index 0 : index
      %290 = linalg.index 1 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %extracted = tensor.extract %collapsed_90[%289, %290, %294, %292] : tensor<3x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x?x256xf32>
    %collapsed_97 = tensor.collapse_shape %230 [[0, 1], [2], [3]] : tensor<3x8x?x256xf32> into tensor<24x?x256xf32>
    cf.assert %126, "mismatching contracting dimension"
    %231 = linalg.batch_matmul ins(%reshape_96, %collapsed_97 : tensor<24x?x?xf32>, tensor<24x?x256xf32>) outs(%128 : tensor<24x?x256xf32>) -> tensor<24x?x256xf32>
    %expanded_98 = tensor.expand_shape %231 [[0, 1], [2], [3]] output_shape [3, 8, %104, 256] : tensor<24x?x256xf32> into tensor<3x8x?x256xf32>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<3x8x?x256xf32>) outs(%130 : tensor<3x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %transposed_99(%from_elements_53) : (tensor<3x?x8x256xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %transposed_101 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%134 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_102 = tensor.collapse_shape %reshape_100 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %232 = arith.index_cast %133 : i64 to index
    %233 = affine.apply #map10()[%232]
    %234 = tensor.empty(%233) : tensor<?x64xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %236 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%235 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %237 = arith.divsi %233, %c3 : index
    %expanded_103 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [3, %237, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %238 = tensor.empty(%237) : tensor<3x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<3x?x64xf32>) outs(%238 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %240 = tensor.empty(%237) : tensor<3x?x1xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<3x?x64xf32>) outs(%241 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<3x?x1xf32>) outs(%240 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<3x?x1xf32>) outs(%240 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<3x?x1xf32>) outs(%240 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %245 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%238 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%238 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %249 = arith.cmpi eq, %dim, %237 : index
    cf.assert %249, "mismatched size for broadcast"
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %248 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %255 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %257 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %transposed_104 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%162 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_105 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %259 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%164 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_106 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<3x?x96xf32>) outs(%166 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c3_i64 : f32, i64
      %290 = arith.mulf %289, %cst_1 : f32
      %291 = arith.addf %in, %290 : f32
      %292 = arith.mulf %291, %cst_2 : f32
      %293 = math.tanh %292 : f32
      %294 = arith.addf %293, %cst_3 : f32
      %295 = arith.mulf %294, %cst_4 : f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<3x?x96xf32>
    %transposed_107 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%162 : tensor<64x96xf32>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_105, %transposed_107 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%164 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_108 = tensor.expand_shape %261 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %expanded_108 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%166 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x96xf32>
    %transposed_109 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%170 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_110 = tensor.collapse_shape %262 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %263 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%173 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_111 = tensor.expand_shape %263 [[0, 1], [2]] output_shape [3, %175, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111 : tensor<3x?x64xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<3x?x64xf32>) outs(%179 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<3x?x1xf32>) outs(%178 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %268 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %270 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%176 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    cf.assert %187, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %271 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.addf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<3x?x64xf32>) outs(%29 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %out : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_11 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.truncf %cst_8 : f64 to f32
      %290 = arith.addf %in, %289 : f32
      linalg.yield %290 : f32
    } -> tensor<3x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<3x?x1xf32>) outs(%28 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.rsqrt %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %277 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %279 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%35 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.addf %in, %cst_3 : f32
      linalg.yield %289 : f32
    } -> tensor<64xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %279 : tensor<3x?x64xf32>, tensor<64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_115: f32, %out: f32):
      %289 = arith.mulf %in, %in_115 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x64xf32>
    %281 = tensor.empty() : tensor<64x128xf32>
    %transposed_112 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%281 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_113 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %282 = tensor.empty(%39) : tensor<?x128xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %284 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%283 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_114 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [3, %43, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    %285 = tensor.empty(%43) : tensor<3x?x128xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<3x?x128xf32>) outs(%285 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.divf %in, %cst_14 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x128xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<3x?x128xf32>) outs(%285 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = math.tanh %in : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x128xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<3x?x128xf32>) outs(%285 : tensor<3x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %289 = arith.mulf %in, %cst_14 : f32
      linalg.yield %289 : f32
    } -> tensor<3x?x128xf32>
    return %288, %84, %transposed_28, %213, %transposed_78 : tensor<3x?x128xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>, tensor<3x4x?x256xf32>
  }
}
