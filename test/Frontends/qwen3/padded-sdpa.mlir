// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, padded-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids. Last comes the attention mask.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x6xi64>, %arg15: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.29730177875068026 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c128 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%140, %141] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<6xi64>
    %4 = tensor.empty() : tensor<3x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<3x6xi64>) outs(%4 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<3x6xi1>
    %6 = tensor.empty() : tensor<3xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %8 = tensor.empty() : tensor<1x1x6x6xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %140 : i1
    } -> tensor<1x1x6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x6x6xi1>) outs(%8 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %140 = arith.andi %in, %in_54 : i1
      linalg.yield %140 : i1
    } -> tensor<1x1x6x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%11 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %140 = arith.cmpi slt, %in, %c0_i64 : i64
      %141 = arith.addi %in, %c3_i64 : i64
      %142 = arith.select %140, %141, %in : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %145 = arith.addi %in_54, %c6_i64 : i64
      %146 = arith.select %144, %145, %in_54 : i64
      %147 = arith.index_cast %146 : i64 to index
      %extracted = tensor.extract %5[%143, %147] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %13 = tensor.empty() : tensor<3x1x6x6xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x6x6xi1>, tensor<3x1x1x6xi1>) outs(%13 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %140 = arith.andi %in, %in_54 : i1
      linalg.yield %140 : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %15 = tensor.empty() : tensor<1x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x6x1xi64>) outs(%15 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<1x6x1xf32>
    %17 = tensor.empty() : tensor<1x6x64xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_9 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%17 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %19 = tensor.empty() : tensor<1x6x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%19 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.cos %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x6x128xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%19 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.sin %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x6x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %23 = tensor.empty() : tensor<3x6x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %29 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %31 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%31 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %32 = tensor.empty() : tensor<18x4096xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%33 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_15 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %35 = tensor.empty() : tensor<3x6x32x128xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x6x32x128xf32>) outs(%35 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<3x6x32x128xf32>
    %37 = tensor.empty() : tensor<3x6x32x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<3x6x32x128xf32>) outs(%38 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x32x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<3x6x32x1xf32>) outs(%37 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x32x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<3x6x32x1xf32>) outs(%37 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x6x32x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<3x6x32x1xf32>) outs(%37 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x32x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %42 : tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>) outs(%35 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x32x128xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %43 : tensor<128xf32>, tensor<3x6x32x128xf32>) outs(%35 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x32x128xf32>
    %45 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_16 = linalg.transpose ins(%44 : tensor<3x6x32x128xf32>) outs(%45 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<64x1024xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%46 : tensor<64x1024xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<18x1024xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%48 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_18 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %50 = tensor.empty() : tensor<3x6x8x128xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<3x6x8x128xf32>) outs(%50 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<3x6x8x128xf32>
    %52 = tensor.empty() : tensor<3x6x8x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<3x6x8x128xf32>) outs(%53 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<3x6x8x1xf32>) outs(%52 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<3x6x8x1xf32>) outs(%52 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x6x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<3x6x8x1xf32>) outs(%52 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %57 : tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>) outs(%50 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x8x128xf32>
    %59 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %58 : tensor<128xf32>, tensor<3x6x8x128xf32>) outs(%50 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x8x128xf32>
    %60 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_19 = linalg.transpose ins(%59 : tensor<3x6x8x128xf32>) outs(%60 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%46 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%48 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_21 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<3x6x8x128xf32>) outs(%60 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_24 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%45 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %63 = tensor.empty() : tensor<3x32x6x64xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x32x6x64xf32>) outs(%63 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_26 = tensor.concat dim(3) %64, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%45 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x128xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%45 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.addf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x128xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%60 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %68 = tensor.empty() : tensor<3x8x6x64xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x8x6x64xf32>) outs(%68 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_29 = tensor.concat dim(3) %69, %extracted_slice_27 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%60 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x8x6x128xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%60 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.addf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x8x6x128xf32>
    %72 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %73 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<3x8x6x128xf32>) outs(%72 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_30 = tensor.collapse_shape %73 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %74 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<3x8x6x128xf32>) outs(%72 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %75 = tensor.empty() : tensor<3x1x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%75 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %140 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %140 : f32
    } -> tensor<3x1x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x32x6x128xf32>) outs(%45 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_6 : f64 to f32
      %141 = arith.mulf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x32x6x128xf32>
    %78 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<3x32x6x128xf32>) outs(%78 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<3x32x128x6xf32>) outs(%78 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_6 : f64 to f32
      %141 = arith.mulf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_32 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_33 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %80 = tensor.empty() : tensor<96x6x6xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %82 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%81 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_34 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %83 = tensor.empty() : tensor<3x32x6x6xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %76 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%83 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.addf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x6xf32>
    %85 = tensor.empty() : tensor<3x32x6xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %87 = tensor.empty() : tensor<3x32x6xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %89:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<3x32x6x6xf32>) outs(%88, %86 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_54 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_35 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_35 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%83 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.subf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x6xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<3x32x6x6xf32>) outs(%83 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x6xf32>
    %92 = tensor.empty() : tensor<3x32x6x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<3x32x6x6xf32>) outs(%93 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x1xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%83 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.divf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x6xf32>
    %96 = tensor.empty() : tensor<3x32x6x6xi1>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<3x32x6x6xf32>) outs(%96 : tensor<3x32x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %140 = arith.extf %in : f32 to f64
      %141 = arith.cmpf oeq, %140, %cst_7 : f64
      linalg.yield %141 : i1
    } -> tensor<3x32x6x6xi1>
    %98 = tensor.empty() : tensor<3x32x6x1xi1>
    %99 = linalg.fill ins(%true : i1) outs(%98 : tensor<3x32x6x1xi1>) -> tensor<3x32x6x1xi1>
    %100 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<3x32x6x6xi1>) outs(%99 : tensor<3x32x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %140 = arith.andi %in, %out : i1
      linalg.yield %140 : i1
    } -> tensor<3x32x6x1xi1>
    %101 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %cst_2, %95 : tensor<3x32x6x1xi1>, tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%83 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %140 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %140 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_37 = tensor.collapse_shape %74 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %102 = tensor.empty() : tensor<96x6x128xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %104 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%103 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_38 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<3x32x6x128xf32>) outs(%35 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %105 = tensor.empty() : tensor<4096x64xf32>
    %transposed_40 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%105 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %106 = tensor.empty() : tensor<18x64xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %108 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%107 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_42 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.addf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %115 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %117 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %118 = tensor.empty() : tensor<18x96xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %120 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_45 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %121 = tensor.empty() : tensor<3x6x96xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<3x6x96xf32>) outs(%121 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      %141 = math.exp %140 : f32
      %142 = arith.addf %141, %cst_1 : f32
      %143 = arith.divf %cst_1, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x6x96xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %122 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%121 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x96xf32>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %124 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_47 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %expanded_47 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%121 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x96xf32>
    %126 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%126 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %127 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%107 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_50 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_50 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.addf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<3x6x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %133 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %135 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %134 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %140 = arith.mulf %in, %in_54 : f32
      linalg.yield %140 : f32
    } -> tensor<3x6x64xf32>
    %136 = tensor.empty() : tensor<64x128xf32>
    %transposed_51 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%136 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %137 = tensor.empty() : tensor<18x128xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %139 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%138 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_53 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_53, %71, %transposed_22 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
