// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
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
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c64_i64 = arith.constant 64 : i64
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c2048_i64 = arith.constant 2048 : i64
    %c256_i64 = arith.constant 256 : i64
    %c1024_i64 = arith.constant 1024 : i64
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
    %cst_9 = arith.constant dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<128xf32>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 6.250000e-02 : f32
    %cst_13 = arith.constant 5.000000e+01 : f32
    %cst_14 = arith.constant 3.000000e+01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg24, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_15 = tensor.dim %arg24, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_15 : index to i64
    %2 = tensor.empty(%dim, %dim_15) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %419 = arith.index_cast %in : i64 to index
      %420 = linalg.index 2 : index
      %421 = arith.cmpi slt, %419, %c128 : index
      cf.assert %421, "index must be smaller than dim size"
      %422 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %422, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%419, %420] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_10 : tensor<?x?x64xf32>, tensor<f32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %5 = tensor.empty(%dim_15) : tensor<?xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %419 = linalg.index 0 : index
      %420 = arith.index_cast %419 : index to i64
      linalg.yield %420 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, %dim_15, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_16 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_15] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %7 = tensor.empty(%dim_15, %dim_15) : tensor<1x1x?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_129: i64, %out: i1):
      %419 = arith.cmpi sle, %in, %in_129 : i64
      linalg.yield %419 : i1
    } -> tensor<1x1x?x?xi1>
    %9 = arith.cmpi slt, %0, %c0_i64 : i64
    %10 = arith.select %9, %c1, %dim : index
    %11 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%10, %dim_15, %dim_15) : tensor<?x1x?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %419 = linalg.index 2 : index
      %420 = linalg.index 3 : index
      %421 = arith.cmpi eq, %dim_15, %c1 : index
      %422 = arith.select %421, %c0, %419 : index
      %423 = arith.select %421, %c0, %420 : index
      %extracted = tensor.extract %8[%c0, %c0, %422, %423] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %14 = tensor.empty(%10, %dim_15, %dim_15) : tensor<?x1x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_7, %cst_6 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %419 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x?x?xf32>
    %16 = tensor.empty(%dim_15) : tensor<1x1x?x1xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%16 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %419 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %419 : i64
    } -> tensor<1x1x?x1xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %17 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_129: i64, %out: i1):
      %419 = arith.cmpi sgt, %in, %in_129 : i64
      linalg.yield %419 : i1
    } -> tensor<1x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %18 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_129: i1, %out: i1):
      %419 = arith.andi %in, %in_129 : i1
      linalg.yield %419 : i1
    } -> tensor<1x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %8 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_129: i1, %out: i1):
      %419 = arith.andi %in, %in_129 : i1
      linalg.yield %419 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%12 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %419 = linalg.index 2 : index
      %420 = linalg.index 3 : index
      %421 = arith.cmpi eq, %dim_15, %c1 : index
      %422 = arith.select %421, %c0, %419 : index
      %423 = arith.select %421, %c0, %420 : index
      %extracted = tensor.extract %20[%c0, %c0, %422, %423] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_7, %cst_6 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_129: f32, %in_130: f32, %out: f32):
      %419 = arith.select %in, %in_129, %in_130 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_17 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, %dim_15, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %23 = tensor.empty(%dim_15) : tensor<1x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1xi64>) outs(%23 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %419 = arith.sitofp %in : i64 to f32
      linalg.yield %419 : f32
    } -> tensor<1x?x1xf32>
    %25 = tensor.empty(%dim_15) : tensor<1x?x128xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_9 : tensor<1x?x1xf32>, tensor<128xf32>) outs(%25 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<1x?x128xf32>
    %concat = tensor.concat dim(2) %26, %26 : (tensor<1x?x128xf32>, tensor<1x?x128xf32>) -> tensor<1x?x256xf32>
    %dim_18 = tensor.dim %26, %c1 : tensor<1x?x128xf32>
    %27 = tensor.empty(%dim_18) : tensor<1x?x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%27 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.cos %in : f32
      linalg.yield %419 : f32
    } -> tensor<1x?x256xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x256xf32>) outs(%27 : tensor<1x?x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.sin %in : f32
      linalg.yield %419 : f32
    } -> tensor<1x?x256xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %31 = tensor.empty(%dim, %dim_15) : tensor<?x?x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %37 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %36 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %39 = tensor.empty() : tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %42 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %43 = tensor.empty(%dim) : tensor<?x2048xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%44 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    %46 = arith.select %9, %c1_i64, %0 : i64
    %47 = arith.extui %9 : i1 to i64
    %48 = arith.muli %46, %1 : i64
    %49 = arith.addi %47, %c1_i64 : i64
    %50 = arith.cmpi slt, %1, %c0_i64 : i64
    %51 = arith.select %50, %46, %48 : i64
    %52 = arith.select %50, %49, %47 : i64
    %53 = arith.muli %51, %c2048_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %0, %c2048_i64 : i64
    %56 = arith.divsi %55, %53 : i64
    %57 = arith.select %9, %56, %0 : i64
    %58 = arith.select %50, %56, %1 : i64
    %59 = arith.addi %52, %c1_i64 : i64
    %60 = arith.muli %51, %c256_i64 : i64
    %61 = arith.cmpi sle, %59, %c1_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %62 = arith.muli %57, %58 : i64
    %63 = arith.muli %62, %c2048_i64 : i64
    %64 = arith.divsi %63, %60 : i64
    %65 = arith.select %9, %64, %0 : i64
    %66 = arith.select %50, %64, %1 : i64
    %from_elements = tensor.from_elements %65, %66, %64, %c256_i64 : tensor<4xi64>
    %reshape = tensor.reshape %45(%from_elements) : (tensor<?x2048xf32>, tensor<4xi64>) -> tensor<?x?x8x256xf32>
    %67 = arith.index_cast %65 : i64 to index
    %68 = arith.index_cast %66 : i64 to index
    %69 = tensor.empty(%67, %68) : tensor<?x8x?x256xf32>
    %transposed_19 = linalg.transpose ins(%reshape : tensor<?x?x8x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %70 = tensor.empty() : tensor<64x1024xf32>
    %transposed_20 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %71 = tensor.empty(%dim) : tensor<?x1024xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %73 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %74 = arith.muli %51, %c1024_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %75 = arith.muli %0, %c1024_i64 : i64
    %76 = arith.divsi %75, %74 : i64
    %77 = arith.select %9, %76, %0 : i64
    %78 = arith.select %50, %76, %1 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %77, %78 : i64
    %80 = arith.muli %79, %c1024_i64 : i64
    %81 = arith.divsi %80, %60 : i64
    %82 = arith.select %9, %81, %0 : i64
    %83 = arith.select %50, %81, %1 : i64
    %from_elements_21 = tensor.from_elements %82, %83, %81, %c256_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %73(%from_elements_21) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %84 = arith.index_cast %82 : i64 to index
    %85 = arith.index_cast %83 : i64 to index
    %86 = tensor.empty(%84, %85) : tensor<?x4x?x256xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<?x?x4x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %87(%from_elements_21) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x?x4x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %expanded_28 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 256] : tensor<1x?x256xf32> into tensor<1x1x?x256xf32>
    %88 = arith.cmpi eq, %68, %dim_18 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_27 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%67, 8, %68, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 128] [%67, 8, %68, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %90 = tensor.empty(%67, %68) : tensor<?x8x?x128xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x8x?x128xf32>) outs(%90 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x128xf32>
    %concat_30 = tensor.concat dim(3) %91, %extracted_slice : (tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) -> tensor<?x8x?x256xf32>
    %dim_31 = tensor.dim %91, %c0 : tensor<?x8x?x128xf32>
    %dim_32 = tensor.dim %91, %c2 : tensor<?x8x?x128xf32>
    %92 = arith.cmpi eq, %dim_32, %dim_18 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_31, %dim_32) : tensor<?x8x?x256xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%93 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    %95 = arith.cmpi eq, %67, %dim_31 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = arith.cmpi eq, %68, %dim_32 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<?x8x?x256xf32>, tensor<?x8x?x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    %98 = arith.cmpi eq, %85, %dim_18 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [%84, 4, %85, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_23[0, 0, 0, 128] [%84, 4, %85, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %100 = tensor.empty(%84, %85) : tensor<?x4x?x128xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<?x4x?x128xf32>) outs(%100 : tensor<?x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x128xf32>
    %concat_35 = tensor.concat dim(3) %101, %extracted_slice_33 : (tensor<?x4x?x128xf32>, tensor<?x4x?x128xf32>) -> tensor<?x4x?x256xf32>
    %dim_36 = tensor.dim %101, %c0 : tensor<?x4x?x128xf32>
    %dim_37 = tensor.dim %101, %c2 : tensor<?x4x?x128xf32>
    %102 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_36, %dim_37) : tensor<?x4x?x256xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_28 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%103 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %105 = arith.cmpi eq, %84, %dim_36 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %85, %dim_37 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_38 = tensor.expand_shape %107 [[0], [1], [2, 3], [4]] output_shape [%84, 4, 1, %85, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    %108 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim, %dim_15) : tensor<?x4x2x?x256xf32>
    %110 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 3 : index
      %422 = linalg.index 4 : index
      %423 = arith.cmpi eq, %84, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %85, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %expanded_38[%424, %420, %c0, %426, %422] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    %111 = arith.muli %46, %c8_i64 : i64
    %112 = arith.muli %111, %1 : i64
    %113 = arith.select %50, %111, %112 : i64
    %114 = arith.muli %113, %c256_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %115 = arith.muli %0, %c8_i64 : i64
    %116 = arith.muli %115, %1 : i64
    %117 = arith.muli %116, %c256_i64 : i64
    %118 = arith.divsi %117, %114 : i64
    %119 = arith.select %9, %118, %0 : i64
    %120 = arith.select %50, %118, %1 : i64
    %from_elements_39 = tensor.from_elements %119, %c8_i64, %120, %c256_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %110(%from_elements_39) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %expanded_41 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [%84, 4, 1, %85, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %121 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 3 : index
      %422 = linalg.index 4 : index
      %423 = arith.cmpi eq, %84, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %85, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %expanded_41[%424, %420, %c0, %426, %422] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %121(%from_elements_39) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %122 = arith.index_cast %119 : i64 to index
    %123 = arith.index_cast %120 : i64 to index
    %124 = tensor.empty(%122, %123) : tensor<?x8x256x?xf32>
    %transposed_43 = linalg.transpose ins(%reshape_40 : tensor<?x8x?x256xf32>) outs(%124 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %125 = tensor.empty(%dim, %dim_15) : tensor<?x8x?x256xf32>
    %126 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %67, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %68, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %97[%424, %420, %426, %422] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    %127 = arith.cmpi slt, %115, %c0_i64 : i64
    %128 = arith.select %127, %c1_i64, %115 : i64
    %129 = arith.extui %127 : i1 to i64
    %130 = arith.muli %128, %1 : i64
    %131 = arith.addi %129, %c1_i64 : i64
    %132 = arith.select %50, %128, %130 : i64
    %133 = arith.select %50, %131, %129 : i64
    %134 = arith.muli %132, %c256_i64 : i64
    %135 = arith.cmpi sle, %133, %c1_i64 : i64
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %136 = arith.divsi %117, %134 : i64
    %137 = arith.select %127, %136, %115 : i64
    %138 = arith.select %50, %136, %1 : i64
    %from_elements_44 = tensor.from_elements %137, %138, %c256_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %126(%from_elements_44) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %139 = tensor.empty(%dim, %dim_15) : tensor<?x8x256x?xf32>
    %140 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%139 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %122, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %123, %c1 : index
      %426 = arith.select %425, %c0, %422 : index
      %extracted = tensor.extract %transposed_43[%424, %420, %421, %426] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    %141 = arith.muli %128, %c256_i64 : i64
    %142 = arith.muli %141, %1 : i64
    %143 = arith.select %50, %141, %142 : i64
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %144 = arith.muli %0, %c2048_i64 : i64
    %145 = arith.muli %144, %1 : i64
    %146 = arith.divsi %145, %143 : i64
    %147 = arith.select %127, %146, %115 : i64
    %148 = arith.select %50, %146, %1 : i64
    %from_elements_46 = tensor.from_elements %147, %c256_i64, %148 : tensor<3xi64>
    %reshape_47 = tensor.reshape %140(%from_elements_46) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    %149 = arith.index_cast %137 : i64 to index
    %150 = arith.index_cast %138 : i64 to index
    %151 = arith.index_cast %148 : i64 to index
    %152 = arith.cmpi eq, %137, %147 : i64
    cf.assert %152, "mismatching contracting dimension"
    %153 = tensor.empty(%149, %150, %151) : tensor<?x?x?xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %155 = linalg.batch_matmul ins(%reshape_45, %reshape_47 : tensor<?x?x256xf32>, tensor<?x256x?xf32>) outs(%154 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %156 = arith.muli %113, %1 : i64
    %157 = arith.select %50, %111, %156 : i64
    %158 = arith.select %50, %59, %47 : i64
    %159 = arith.cmpi sle, %158, %c1_i64 : i64
    cf.assert %159, "must have at most one inferred (negative) dimension"
    %160 = arith.muli %137, %138 : i64
    %161 = arith.muli %160, %148 : i64
    %162 = arith.divsi %161, %157 : i64
    %163 = arith.select %9, %162, %0 : i64
    %164 = arith.select %50, %162, %1 : i64
    %from_elements_48 = tensor.from_elements %163, %c8_i64, %164, %164 : tensor<4xi64>
    %reshape_49 = tensor.reshape %155(%from_elements_48) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %165 = arith.index_cast %163 : i64 to index
    %166 = arith.index_cast %164 : i64 to index
    %167 = tensor.empty(%165, %166, %166) : tensor<?x8x?x?xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.mulf %in, %cst_12 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %169 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_13 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.tanh %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.mulf %in, %cst_13 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %172 = arith.cmpi eq, %165, %10 : index
    cf.assert %172, "mismatched size for broadcast"
    %173 = arith.cmpi eq, %166, %dim_15 : index
    cf.assert %173, "mismatched size for broadcast"
    cf.assert %173, "mismatched size for broadcast"
    %174 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %22 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %175 = tensor.empty(%165, %166) : tensor<?x8x?xi64>
    %176 = linalg.fill ins(%c0_i64 : i64) outs(%175 : tensor<?x8x?xi64>) -> tensor<?x8x?xi64>
    %177 = tensor.empty(%165, %166) : tensor<?x8x?xf32>
    %178 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<?x8x?xf32>) -> tensor<?x8x?xf32>
    %179:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<?x8x?x?xf32>) outs(%178, %176 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_129 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_50 = tensor.expand_shape %179#0 [[0], [1], [2, 3]] output_shape [%165, 8, %166, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_50 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.subf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %182 = tensor.empty(%165, %166) : tensor<?x8x?x1xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<?x8x?x1xf32>) -> tensor<?x8x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.divf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %186 = tensor.empty(%dim, %dim_15, %dim_15) : tensor<?x8x?x?xf32>
    %187 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %165, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %166, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %427 = arith.select %425, %c0, %422 : index
      %extracted = tensor.extract %185[%424, %420, %426, %427] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    %188 = arith.muli %132, %1 : i64
    %189 = arith.addi %133, %c1_i64 : i64
    %190 = arith.select %50, %128, %188 : i64
    %191 = arith.select %50, %189, %129 : i64
    %192 = arith.cmpi sle, %191, %c1_i64 : i64
    cf.assert %192, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %116, %1 : i64
    %194 = arith.divsi %193, %190 : i64
    %195 = arith.select %127, %194, %115 : i64
    %196 = arith.select %50, %194, %1 : i64
    %from_elements_51 = tensor.from_elements %195, %196, %196 : tensor<3xi64>
    %reshape_52 = tensor.reshape %187(%from_elements_51) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %197 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %122, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %123, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %reshape_42[%424, %420, %426, %422] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %197(%from_elements_44) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    %198 = arith.index_cast %195 : i64 to index
    %199 = arith.index_cast %196 : i64 to index
    %200 = arith.cmpi eq, %195, %137 : i64
    cf.assert %200, "mismatching contracting dimension"
    %201 = arith.cmpi eq, %196, %138 : i64
    cf.assert %201, "mismatching contracting dimension"
    %202 = tensor.empty(%198, %199) : tensor<?x?x256xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    %204 = linalg.batch_matmul ins(%reshape_52, %reshape_53 : tensor<?x?x?xf32>, tensor<?x?x256xf32>) outs(%203 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %205 = arith.muli %195, %196 : i64
    %206 = arith.muli %205, %c256_i64 : i64
    %207 = arith.divsi %206, %114 : i64
    %208 = arith.select %9, %207, %0 : i64
    %209 = arith.select %50, %207, %1 : i64
    %from_elements_54 = tensor.from_elements %208, %c8_i64, %209, %c256_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %204(%from_elements_54) : (tensor<?x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %210 = arith.index_cast %208 : i64 to index
    %211 = arith.index_cast %209 : i64 to index
    %212 = tensor.empty(%210, %211) : tensor<?x?x8x256xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x8x?x256xf32>) outs(%212 : tensor<?x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %213 = arith.muli %208, %209 : i64
    %214 = arith.muli %213, %c2048_i64 : i64
    %215 = arith.divsi %214, %51 : i64
    %216 = arith.select %9, %215, %0 : i64
    %217 = arith.select %50, %215, %1 : i64
    %from_elements_57 = tensor.from_elements %216, %217, %215 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<?x?x8x256xf32>, tensor<3xi64>) -> tensor<?x?x2048xf32>
    %218 = tensor.empty() : tensor<2048x64xf32>
    %transposed_59 = linalg.transpose ins(%arg4 : tensor<64x2048xf32>) outs(%218 : tensor<2048x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_58 : tensor<?x?x2048xf32> to tensor<?x1x2048xf32>
    %collapsed_60 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %219 = arith.index_cast %216 : i64 to index
    %220 = tensor.empty(%219) : tensor<?x64xf32>
    %221 = linalg.fill ins(%cst : f32) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %222 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%221 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %223 = arith.muli %51, %c64_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %224 = arith.muli %216, %c64_i64 : i64
    %225 = arith.divsi %224, %223 : i64
    %226 = arith.select %9, %225, %0 : i64
    %227 = arith.select %50, %225, %1 : i64
    %from_elements_61 = tensor.from_elements %226, %227, %c64_i64 : tensor<3xi64>
    %reshape_62 = tensor.reshape %222(%from_elements_61) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %228 = arith.index_cast %226 : i64 to index
    %229 = arith.index_cast %227 : i64 to index
    %230 = tensor.empty(%228, %229) : tensor<?x?x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_62 : tensor<?x?x64xf32>) outs(%230 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %232 = tensor.empty(%228, %229) : tensor<?x?x1xf32>
    %233 = linalg.fill ins(%cst : f32) outs(%232 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<?x?x64xf32>) outs(%233 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x?x1xf32>) outs(%232 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x?x1xf32>) outs(%232 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<?x?x1xf32>) outs(%232 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_62, %237 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%230 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %239 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%230 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %241 = arith.cmpi eq, %dim, %228 : index
    cf.assert %241, "mismatched size for broadcast"
    %242 = arith.cmpi eq, %dim_15, %229 : index
    cf.assert %242, "mismatched size for broadcast"
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %240 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %248 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %250 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %250 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %252 = tensor.empty() : tensor<64x96xf32>
    %transposed_63 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%252 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %251 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %253 = tensor.empty(%dim) : tensor<?x96xf32>
    %254 = linalg.fill ins(%cst : f32) outs(%253 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %255 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%254 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %256 = arith.muli %51, %c96_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %257 = arith.muli %0, %c96_i64 : i64
    %258 = arith.divsi %257, %256 : i64
    %259 = arith.select %9, %258, %0 : i64
    %260 = arith.select %50, %258, %1 : i64
    %from_elements_65 = tensor.from_elements %259, %260, %c96_i64 : tensor<3xi64>
    %reshape_66 = tensor.reshape %255(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %261 = arith.index_cast %259 : i64 to index
    %262 = tensor.empty(%261) : tensor<?x1x96xf32>
    %cast_67 = tensor.cast %reshape_66 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_67 : tensor<?x1x96xf32>) outs(%262 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c3_i64 : f32, i64
      %420 = arith.mulf %419, %cst_1 : f32
      %421 = arith.addf %in, %420 : f32
      %422 = arith.mulf %421, %cst_2 : f32
      %423 = math.tanh %422 : f32
      %424 = arith.addf %423, %cst_3 : f32
      %425 = arith.mulf %424, %cst_4 : f32
      %426 = arith.mulf %in, %425 : f32
      linalg.yield %426 : f32
    } -> tensor<?x1x96xf32>
    %transposed_68 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%252 : tensor<64x96xf32>) permutation = [1, 0] 
    %264 = linalg.matmul ins(%collapsed_64, %transposed_68 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%254 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %264(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_70 = tensor.cast %reshape_69 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %cast_70 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%262 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x96xf32>
    %266 = tensor.empty() : tensor<96x64xf32>
    %transposed_71 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%266 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %265 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %267 = arith.index_cast %259 : i64 to index
    %268 = tensor.empty(%267) : tensor<?x64xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%268 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %270 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%269 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %271 = arith.muli %259, %c64_i64 : i64
    %272 = arith.divsi %271, %223 : i64
    %273 = arith.select %9, %272, %0 : i64
    %274 = arith.select %50, %272, %1 : i64
    %from_elements_73 = tensor.from_elements %273, %274, %c64_i64 : tensor<3xi64>
    %reshape_74 = tensor.reshape %270(%from_elements_73) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %275 = arith.index_cast %273 : i64 to index
    %276 = arith.index_cast %274 : i64 to index
    %277 = tensor.empty(%275, %276) : tensor<?x?x64xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_74 : tensor<?x?x64xf32>) outs(%277 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %279 = tensor.empty(%275, %276) : tensor<?x?x1xf32>
    %280 = linalg.fill ins(%cst : f32) outs(%279 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<?x?x64xf32>) outs(%280 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<?x?x1xf32>) outs(%279 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x?x1xf32>) outs(%279 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x?x1xf32>) outs(%279 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_74, %284 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%277 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %286 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %286 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%277 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %288 = arith.cmpi eq, %dim, %275 : index
    cf.assert %288, "mismatched size for broadcast"
    %289 = arith.cmpi eq, %dim_15, %276 : index
    cf.assert %289, "mismatched size for broadcast"
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %287 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%291 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %295 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %297 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %297 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %transposed_75 = linalg.transpose ins(%arg12 : tensor<2048x64xf32>) outs(%42 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %298 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %299 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x64xf32>, tensor<64x2048xf32>) outs(%44 : tensor<?x2048xf32>) -> tensor<?x2048xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_77 = tensor.reshape %299(%from_elements) : (tensor<?x2048xf32>, tensor<4xi64>) -> tensor<?x?x8x256xf32>
    %transposed_78 = linalg.transpose ins(%reshape_77 : tensor<?x?x8x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_79 = linalg.transpose ins(%arg13 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %300 = linalg.matmul ins(%collapsed_76, %transposed_79 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_80 = tensor.reshape %300(%from_elements_21) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<?x?x4x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%arg14 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %301 = linalg.matmul ins(%collapsed_76, %transposed_82 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_83 = tensor.reshape %301(%from_elements_21) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x4x256xf32>
    %transposed_84 = linalg.transpose ins(%reshape_83 : tensor<?x?x4x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %88, "mismatched size for broadcast"
    %302 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_78, %expanded_27 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    %extracted_slice_85 = tensor.extract_slice %transposed_78[0, 0, 0, 0] [%67, 8, %68, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %extracted_slice_86 = tensor.extract_slice %transposed_78[0, 0, 0, 128] [%67, 8, %68, 128] [1, 1, 1, 1] : tensor<?x8x?x256xf32> to tensor<?x8x?x128xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_86 : tensor<?x8x?x128xf32>) outs(%90 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x128xf32>
    %concat_87 = tensor.concat dim(3) %303, %extracted_slice_85 : (tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) -> tensor<?x8x?x256xf32>
    %dim_88 = tensor.dim %303, %c0 : tensor<?x8x?x128xf32>
    %dim_89 = tensor.dim %303, %c2 : tensor<?x8x?x128xf32>
    %304 = arith.cmpi eq, %dim_89, %dim_18 : index
    cf.assert %304, "mismatched size for broadcast"
    %305 = tensor.empty(%dim_88, %dim_89) : tensor<?x8x?x256xf32>
    %306 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_87, %expanded_28 : tensor<?x8x?x256xf32>, tensor<1x1x?x256xf32>) outs(%305 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    %307 = arith.cmpi eq, %67, %dim_88 : index
    cf.assert %307, "mismatched size for broadcast"
    %308 = arith.cmpi eq, %68, %dim_89 : index
    cf.assert %308, "mismatched size for broadcast"
    %309 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302, %306 : tensor<?x8x?x256xf32>, tensor<?x8x?x256xf32>) outs(%69 : tensor<?x8x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %98, "mismatched size for broadcast"
    %310 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_27 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %extracted_slice_90 = tensor.extract_slice %transposed_81[0, 0, 0, 0] [%84, 4, %85, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %extracted_slice_91 = tensor.extract_slice %transposed_81[0, 0, 0, 128] [%84, 4, %85, 128] [1, 1, 1, 1] : tensor<?x4x?x256xf32> to tensor<?x4x?x128xf32>
    %311 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_91 : tensor<?x4x?x128xf32>) outs(%100 : tensor<?x4x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.negf %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x128xf32>
    %concat_92 = tensor.concat dim(3) %311, %extracted_slice_90 : (tensor<?x4x?x128xf32>, tensor<?x4x?x128xf32>) -> tensor<?x4x?x256xf32>
    %dim_93 = tensor.dim %311, %c0 : tensor<?x4x?x128xf32>
    %dim_94 = tensor.dim %311, %c2 : tensor<?x4x?x128xf32>
    %312 = arith.cmpi eq, %dim_94, %dim_18 : index
    cf.assert %312, "mismatched size for broadcast"
    %313 = tensor.empty(%dim_93, %dim_94) : tensor<?x4x?x256xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_92, %expanded_28 : tensor<?x4x?x256xf32>, tensor<1x1x?x256xf32>) outs(%313 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %315 = arith.cmpi eq, %84, %dim_93 : index
    cf.assert %315, "mismatched size for broadcast"
    %316 = arith.cmpi eq, %85, %dim_94 : index
    cf.assert %316, "mismatched size for broadcast"
    %317 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %314 : tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>) outs(%86 : tensor<?x4x?x256xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x4x?x256xf32>
    %expanded_95 = tensor.expand_shape %317 [[0], [1], [2, 3], [4]] output_shape [%84, 4, 1, %85, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %318 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 3 : index
      %422 = linalg.index 4 : index
      %423 = arith.cmpi eq, %84, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %85, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %expanded_95[%424, %420, %c0, %426, %422] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_96 = tensor.reshape %318(%from_elements_39) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %expanded_97 = tensor.expand_shape %transposed_84 [[0], [1], [2, 3], [4]] output_shape [%84, 4, 1, %85, 256] : tensor<?x4x?x256xf32> into tensor<?x4x1x?x256xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %319 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<?x4x2x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 3 : index
      %422 = linalg.index 4 : index
      %423 = arith.cmpi eq, %84, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %85, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %expanded_97[%424, %420, %c0, %426, %422] : tensor<?x4x1x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x2x?x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_98 = tensor.reshape %319(%from_elements_39) : (tensor<?x4x2x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_99 = linalg.transpose ins(%reshape_96 : tensor<?x8x?x256xf32>) outs(%124 : tensor<?x8x256x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %320 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %67, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %68, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %309[%424, %420, %426, %422] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %reshape_100 = tensor.reshape %320(%from_elements_44) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %321 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%139 : tensor<?x8x256x?xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %122, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %123, %c1 : index
      %426 = arith.select %425, %c0, %422 : index
      %extracted = tensor.extract %transposed_99[%424, %420, %421, %426] : tensor<?x8x256x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x256x?xf32>
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %reshape_101 = tensor.reshape %321(%from_elements_46) : (tensor<?x8x256x?xf32>, tensor<3xi64>) -> tensor<?x256x?xf32>
    cf.assert %152, "mismatching contracting dimension"
    %322 = linalg.batch_matmul ins(%reshape_100, %reshape_101 : tensor<?x?x256xf32>, tensor<?x256x?xf32>) outs(%154 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    cf.assert %159, "must have at most one inferred (negative) dimension"
    %reshape_102 = tensor.reshape %322(%from_elements_48) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x8x?x?xf32>
    %323 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_102 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.mulf %in, %cst_12 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %324 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_13 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %325 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.tanh %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.mulf %in, %cst_13 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %172, "mismatched size for broadcast"
    cf.assert %173, "mismatched size for broadcast"
    cf.assert %173, "mismatched size for broadcast"
    %327 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %15 : tensor<?x8x?x?xf32>, tensor<?x1x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %328:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%327 : tensor<?x8x?x?xf32>) outs(%178, %176 : tensor<?x8x?xf32>, tensor<?x8x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_129: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_129 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<?x8x?xf32>, tensor<?x8x?xi64>)
    %expanded_103 = tensor.expand_shape %328#0 [[0], [1], [2, 3]] output_shape [%165, 8, %166, 1] : tensor<?x8x?xf32> into tensor<?x8x?x1xf32>
    %329 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327, %expanded_103 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.subf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<?x8x?x?xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    %331 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%330 : tensor<?x8x?x?xf32>) outs(%183 : tensor<?x8x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x1xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %331 : tensor<?x8x?x?xf32>, tensor<?x8x?x1xf32>) outs(%167 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.divf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %333 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<?x8x?x?xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %165, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %166, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %427 = arith.select %425, %c0, %422 : index
      %extracted = tensor.extract %332[%424, %420, %426, %427] : tensor<?x8x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x?xf32>
    cf.assert %192, "must have at most one inferred (negative) dimension"
    %reshape_104 = tensor.reshape %333(%from_elements_51) : (tensor<?x8x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %108, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %334 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<?x8x?x256xf32>) {
    ^bb0(%out: f32):
      %419 = linalg.index 0 : index
      %420 = linalg.index 1 : index
      %421 = linalg.index 2 : index
      %422 = linalg.index 3 : index
      %423 = arith.cmpi eq, %122, %c1 : index
      %424 = arith.select %423, %c0, %419 : index
      %425 = arith.cmpi eq, %123, %c1 : index
      %426 = arith.select %425, %c0, %421 : index
      %extracted = tensor.extract %reshape_98[%424, %420, %426, %422] : tensor<?x8x?x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x?x256xf32>
    cf.assert %135, "must have at most one inferred (negative) dimension"
    %reshape_105 = tensor.reshape %334(%from_elements_44) : (tensor<?x8x?x256xf32>, tensor<3xi64>) -> tensor<?x?x256xf32>
    cf.assert %200, "mismatching contracting dimension"
    cf.assert %201, "mismatching contracting dimension"
    %335 = linalg.batch_matmul ins(%reshape_104, %reshape_105 : tensor<?x?x?xf32>, tensor<?x?x256xf32>) outs(%203 : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_106 = tensor.reshape %335(%from_elements_54) : (tensor<?x?x256xf32>, tensor<4xi64>) -> tensor<?x8x?x256xf32>
    %transposed_107 = linalg.transpose ins(%reshape_106 : tensor<?x8x?x256xf32>) outs(%212 : tensor<?x?x8x256xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_108 = tensor.reshape %transposed_107(%from_elements_57) : (tensor<?x?x8x256xf32>, tensor<3xi64>) -> tensor<?x?x2048xf32>
    %transposed_109 = linalg.transpose ins(%arg15 : tensor<64x2048xf32>) outs(%218 : tensor<2048x64xf32>) permutation = [1, 0] 
    %cast_110 = tensor.cast %reshape_108 : tensor<?x?x2048xf32> to tensor<?x1x2048xf32>
    %collapsed_111 = tensor.collapse_shape %cast_110 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %336 = arith.index_cast %216 : i64 to index
    %337 = tensor.empty(%336) : tensor<?x64xf32>
    %338 = linalg.fill ins(%cst : f32) outs(%337 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %339 = linalg.matmul ins(%collapsed_111, %transposed_109 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%338 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %340 = arith.muli %216, %c64_i64 : i64
    %341 = arith.divsi %340, %223 : i64
    %342 = arith.select %9, %341, %0 : i64
    %343 = arith.select %50, %341, %1 : i64
    %from_elements_112 = tensor.from_elements %342, %343, %c64_i64 : tensor<3xi64>
    %reshape_113 = tensor.reshape %339(%from_elements_112) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %344 = arith.index_cast %342 : i64 to index
    %345 = arith.index_cast %343 : i64 to index
    %346 = tensor.empty(%344, %345) : tensor<?x?x64xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_113 : tensor<?x?x64xf32>) outs(%346 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %348 = tensor.empty(%344, %345) : tensor<?x?x1xf32>
    %349 = linalg.fill ins(%cst : f32) outs(%348 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%347 : tensor<?x?x64xf32>) outs(%349 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<?x?x1xf32>) outs(%348 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<?x?x1xf32>) outs(%348 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<?x?x1xf32>) outs(%348 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_113, %353 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%346 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %355 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg20 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %355 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%346 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %357 = arith.cmpi eq, %dim, %344 : index
    cf.assert %357, "mismatched size for broadcast"
    %358 = arith.cmpi eq, %dim_15, %345 : index
    cf.assert %358, "mismatched size for broadcast"
    %359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %356 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%360 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %364 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %366 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %366 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %transposed_114 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%252 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_115 = tensor.collapse_shape %367 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %368 = linalg.matmul ins(%collapsed_115, %transposed_114 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%254 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %368(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_117 = tensor.cast %reshape_116 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_117 : tensor<?x1x96xf32>) outs(%262 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c3_i64 : f32, i64
      %420 = arith.mulf %419, %cst_1 : f32
      %421 = arith.addf %in, %420 : f32
      %422 = arith.mulf %421, %cst_2 : f32
      %423 = math.tanh %422 : f32
      %424 = arith.addf %423, %cst_3 : f32
      %425 = arith.mulf %424, %cst_4 : f32
      %426 = arith.mulf %in, %425 : f32
      linalg.yield %426 : f32
    } -> tensor<?x1x96xf32>
    %transposed_118 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%252 : tensor<64x96xf32>) permutation = [1, 0] 
    %370 = linalg.matmul ins(%collapsed_115, %transposed_118 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%254 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_119 = tensor.reshape %370(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_120 = tensor.cast %reshape_119 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %cast_120 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%262 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x96xf32>
    %transposed_121 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%266 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %371 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %372 = arith.index_cast %259 : i64 to index
    %373 = tensor.empty(%372) : tensor<?x64xf32>
    %374 = linalg.fill ins(%cst : f32) outs(%373 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %375 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%374 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %376 = arith.muli %259, %c64_i64 : i64
    %377 = arith.divsi %376, %223 : i64
    %378 = arith.select %9, %377, %0 : i64
    %379 = arith.select %50, %377, %1 : i64
    %from_elements_123 = tensor.from_elements %378, %379, %c64_i64 : tensor<3xi64>
    %reshape_124 = tensor.reshape %375(%from_elements_123) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %380 = arith.index_cast %378 : i64 to index
    %381 = arith.index_cast %379 : i64 to index
    %382 = tensor.empty(%380, %381) : tensor<?x?x64xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_124 : tensor<?x?x64xf32>) outs(%382 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %384 = tensor.empty(%380, %381) : tensor<?x?x1xf32>
    %385 = linalg.fill ins(%cst : f32) outs(%384 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%383 : tensor<?x?x64xf32>) outs(%385 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<?x?x1xf32>) outs(%384 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x?x1xf32>) outs(%384 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<?x?x1xf32>) outs(%384 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_124, %389 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%382 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %391 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg22 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %391 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%382 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %393 = arith.cmpi eq, %dim, %380 : index
    cf.assert %393, "mismatched size for broadcast"
    %394 = arith.cmpi eq, %dim_15, %381 : index
    cf.assert %394, "mismatched size for broadcast"
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %392 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.addf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %419 : f32
    } -> tensor<?x?x64xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%396 : tensor<?x?x64xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_11 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_8 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<?x?x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<?x?x1xf32>) outs(%31 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x1xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %400 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %402 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg23 : tensor<64xf32>) outs(%39 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %cst_3 : f32
      linalg.yield %419 : f32
    } -> tensor<64xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %402 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%37 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_129: f32, %out: f32):
      %419 = arith.mulf %in, %in_129 : f32
      linalg.yield %419 : f32
    } -> tensor<?x1x64xf32>
    %404 = tensor.empty() : tensor<64x128xf32>
    %transposed_125 = linalg.transpose ins(%arg0 : tensor<128x64xf32>) outs(%404 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_126 = tensor.collapse_shape %403 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %405 = tensor.empty(%dim) : tensor<?x128xf32>
    %406 = linalg.fill ins(%cst : f32) outs(%405 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %407 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%406 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %408 = arith.muli %51, %c128_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %409 = arith.muli %0, %c128_i64 : i64
    %410 = arith.divsi %409, %408 : i64
    %411 = arith.select %9, %410, %0 : i64
    %412 = arith.select %50, %410, %1 : i64
    %from_elements_127 = tensor.from_elements %411, %412, %c128_i64 : tensor<3xi64>
    %reshape_128 = tensor.reshape %407(%from_elements_127) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %413 = arith.index_cast %411 : i64 to index
    %414 = arith.index_cast %412 : i64 to index
    %415 = tensor.empty(%413, %414) : tensor<?x?x128xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_128 : tensor<?x?x128xf32>) outs(%415 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_14 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x128xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<?x?x128xf32>) outs(%415 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.tanh %in : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x128xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<?x?x128xf32>) outs(%415 : tensor<?x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.mulf %in, %cst_14 : f32
      linalg.yield %419 : f32
    } -> tensor<?x?x128xf32>
    return %418, %107, %transposed_26, %317, %transposed_84 : tensor<?x?x128xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>, tensor<?x4x?x256xf32>
  }
}
