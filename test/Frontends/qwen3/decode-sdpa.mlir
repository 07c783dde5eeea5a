// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x1xi64>, %arg15: tensor<3x8x5x128xf32>, %arg16: tensor<3x8x5x128xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x1x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.index_cast %in : i64 to index
      %137 = linalg.index 2 : index
      %138 = arith.cmpi slt, %136, %c128 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%136, %137] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.addi %in, %c5_i64 : i64
      linalg.yield %136 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %136 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %136 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %11 = tensor.empty() : tensor<1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%11 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.sitofp %in : i64 to f32
      linalg.yield %136 : f32
    } -> tensor<1x1x1xf32>
    %13 = tensor.empty() : tensor<1x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %cst_8 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %15 = tensor.empty() : tensor<1x1x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.cos %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x1x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%15 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.sin %in : f32
      linalg.yield %136 : f32
    } -> tensor<1x1x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %19 = tensor.empty() : tensor<3x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %25 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %27 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%27 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %28 = tensor.empty() : tensor<3x4096xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %30 = linalg.matmul ins(%collapsed_13, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%29 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_14 = tensor.expand_shape %30 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %31 = tensor.empty() : tensor<3x1x32x128xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<3x1x32x128xf32>) outs(%31 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<3x1x32x128xf32>
    %33 = tensor.empty() : tensor<3x1x32x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<3x1x32x1xf32>) -> tensor<3x1x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<3x1x32x128xf32>) outs(%34 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x32x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<3x1x32x1xf32>) outs(%33 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_10 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x32x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<3x1x32x1xf32>) outs(%33 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x1x32x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<3x1x32x1xf32>) outs(%33 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x32x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %38 : tensor<3x1x32x128xf32>, tensor<3x1x32x1xf32>) outs(%31 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x32x128xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %39 : tensor<128xf32>, tensor<3x1x32x128xf32>) outs(%31 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x32x128xf32>
    %41 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_15 = linalg.transpose ins(%40 : tensor<3x1x32x128xf32>) outs(%41 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<64x1024xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%42 : tensor<64x1024xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<3x1024xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %45 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%44 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_17 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %46 = tensor.empty() : tensor<3x1x8x128xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<3x1x8x128xf32>) outs(%46 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<3x1x8x128xf32>
    %48 = tensor.empty() : tensor<3x1x8x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<3x1x8x1xf32>) -> tensor<3x1x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<3x1x8x128xf32>) outs(%49 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x1x8x1xf32>) outs(%48 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_10 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<3x1x8x1xf32>) outs(%48 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x1x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<3x1x8x1xf32>) outs(%48 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %53 : tensor<3x1x8x128xf32>, tensor<3x1x8x1xf32>) outs(%46 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x8x128xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %54 : tensor<128xf32>, tensor<3x1x8x128xf32>) outs(%46 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x8x128xf32>
    %56 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_18 = linalg.transpose ins(%55 : tensor<3x1x8x128xf32>) outs(%56 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%42 : tensor<64x1024xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%44 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_20 = tensor.expand_shape %57 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x1x8x128xf32>) outs(%56 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_23 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%41 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %59 = tensor.empty() : tensor<3x32x1x64xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x1x64xf32>) outs(%59 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.negf %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_25 = tensor.concat dim(3) %60, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%41 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x128xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%41 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.addf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x128xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %64 = tensor.empty() : tensor<3x8x1x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x8x1x64xf32>) outs(%64 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.negf %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_28 = tensor.concat dim(3) %65, %extracted_slice_26 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%56 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x8x1x128xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%56 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.addf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_29 = tensor.concat dim(2) %arg15, %67 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_30 = tensor.concat dim(2) %arg16, %transposed_21 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %68 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_29 : tensor<3x8x6x128xf32>) outs(%68 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_31 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<3x8x6x128xf32>) outs(%68 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %71 = tensor.empty() : tensor<3x1x1x6xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map12, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%71 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %136 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1x6xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x32x1x128xf32>) outs(%41 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x32x1x128xf32>
    %74 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<3x32x6x128xf32>) outs(%74 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<3x32x128x6xf32>) outs(%74 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_33 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_34 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %76 = tensor.empty() : tensor<96x1x6xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %78 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%77 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_35 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %79 = tensor.empty() : tensor<3x32x1x6xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %72 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%79 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.addf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x6xf32>
    %81 = tensor.empty() : tensor<3x32x1xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %83 = tensor.empty() : tensor<3x32x1xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %85:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<3x32x1x6xf32>) outs(%84, %82 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_55 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_36 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_36 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%79 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.subf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x6xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<3x32x1x6xf32>) outs(%79 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x6xf32>
    %88 = tensor.empty() : tensor<3x32x1x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<3x32x1x6xf32>) outs(%89 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%79 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.divf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x6xf32>
    %92 = tensor.empty() : tensor<3x32x1x6xi1>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<3x32x1x6xf32>) outs(%92 : tensor<3x32x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %136 = arith.extf %in : f32 to f64
      %137 = arith.cmpf oeq, %136, %cst_6 : f64
      linalg.yield %137 : i1
    } -> tensor<3x32x1x6xi1>
    %94 = tensor.empty() : tensor<3x32x1x1xi1>
    %95 = linalg.fill ins(%true : i1) outs(%94 : tensor<3x32x1x1xi1>) -> tensor<3x32x1x1xi1>
    %96 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<3x32x1x6xi1>) outs(%95 : tensor<3x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %136 = arith.andi %in, %out : i1
      linalg.yield %136 : i1
    } -> tensor<3x32x1x1xi1>
    %97 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %cst_2, %91 : tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) outs(%79 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %136 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %136 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_37 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_38 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %98 = tensor.empty() : tensor<96x1x128xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %100 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%99 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<3x32x1x128xf32>) outs(%31 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %101 = tensor.empty() : tensor<4096x64xf32>
    %transposed_41 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%101 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %transposed_40 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %102 = tensor.empty() : tensor<3x64xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %104 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%103 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_43 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_43 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.addf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %111 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %113 = tensor.empty() : tensor<64x96xf32>
    %transposed_44 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %114 = tensor.empty() : tensor<3x96xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %116 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_46 = tensor.expand_shape %116 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %117 = tensor.empty() : tensor<3x1x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<3x1x96xf32>) outs(%117 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.negf %in : f32
      %137 = math.exp %136 : f32
      %138 = arith.addf %137, %cst_1 : f32
      %139 = arith.divf %cst_1, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<3x1x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %118 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%117 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x96xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_45, %transposed_47 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_48 = tensor.expand_shape %120 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %expanded_48 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%117 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x96xf32>
    %122 = tensor.empty() : tensor<96x64xf32>
    %transposed_49 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %123 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%103 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_51 = tensor.expand_shape %123 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_51 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.addf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<3x1x64xf32>) outs(%20 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<3x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x1x1xf32>) outs(%19 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %130 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %136 = arith.mulf %in, %in_55 : f32
      linalg.yield %136 : f32
    } -> tensor<3x1x64xf32>
    %132 = tensor.empty() : tensor<64x128xf32>
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%132 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %131 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %133 = tensor.empty() : tensor<3x128xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %135 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%134 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_54 = tensor.expand_shape %135 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_54, %concat_29, %concat_30 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
