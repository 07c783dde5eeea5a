// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-sdpa: torch 2.15.0, torch-mlir 20261001, transformers
// 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c128 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%133, %134] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %133 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %133 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %8 = tensor.empty() : tensor<1x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x6x1xi64>) outs(%8 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x64xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_8 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%10 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %12 = tensor.empty() : tensor<1x6x128xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x6x128xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x6x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %16 = tensor.empty() : tensor<3x6x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %22 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %24 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%24 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %25 = tensor.empty() : tensor<18x4096xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %27 = linalg.matmul ins(%collapsed_13, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%26 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %28 = tensor.empty() : tensor<3x6x32x128xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<3x6x32x128xf32>) outs(%28 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<3x6x32x128xf32>
    %30 = tensor.empty() : tensor<3x6x32x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<3x6x32x128xf32>) outs(%31 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x32x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<3x6x32x1xf32>) outs(%30 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x32x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<3x6x32x1xf32>) outs(%30 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x6x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<3x6x32x1xf32>) outs(%30 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x32x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %35 : tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>) outs(%28 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x32x128xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %36 : tensor<128xf32>, tensor<3x6x32x128xf32>) outs(%28 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x32x128xf32>
    %38 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_15 = linalg.transpose ins(%37 : tensor<3x6x32x128xf32>) outs(%38 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<64x1024xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%39 : tensor<64x1024xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<18x1024xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %42 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%41 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %43 = tensor.empty() : tensor<3x6x8x128xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<3x6x8x128xf32>) outs(%43 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<3x6x8x128xf32>
    %45 = tensor.empty() : tensor<3x6x8x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<3x6x8x128xf32>) outs(%46 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x8x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<3x6x8x1xf32>) outs(%45 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<3x6x8x1xf32>) outs(%45 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x6x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<3x6x8x1xf32>) outs(%45 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %50 : tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>) outs(%43 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x8x128xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %51 : tensor<128xf32>, tensor<3x6x8x128xf32>) outs(%43 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x8x128xf32>
    %53 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_18 = linalg.transpose ins(%52 : tensor<3x6x8x128xf32>) outs(%53 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%39 : tensor<64x1024xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%41 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_20 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x6x8x128xf32>) outs(%53 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_23 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%38 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %56 = tensor.empty() : tensor<3x32x6x64xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x6x64xf32>) outs(%56 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_25 = tensor.concat dim(3) %57, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%38 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x128xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%38 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.addf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x128xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%53 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %61 = tensor.empty() : tensor<3x8x6x64xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x8x6x64xf32>) outs(%61 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_28 = tensor.concat dim(3) %62, %extracted_slice_26 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%53 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x8x6x128xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%53 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.addf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x8x6x128xf32>
    %65 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %66 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x8x6x128xf32>) outs(%65 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_29 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %67 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x6x128xf32>) outs(%65 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %68 = tensor.empty() : tensor<3x1x6x6xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map13, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%68 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %133 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<3x1x6x6xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<3x32x6x128xf32>) outs(%38 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x32x6x128xf32>
    %71 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<3x32x6x128xf32>) outs(%71 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %72 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_30 : tensor<3x32x128x6xf32>) outs(%71 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_5 : f64 to f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_31 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %73 = tensor.empty() : tensor<96x6x6xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %75 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%74 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_33 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %76 = tensor.empty() : tensor<3x32x6x6xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %69 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%76 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.addf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x6xf32>
    %78 = tensor.empty() : tensor<3x32x6xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %80 = tensor.empty() : tensor<3x32x6xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %82:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<3x32x6x6xf32>) outs(%81, %79 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_53 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_34 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_34 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%76 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.subf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x6xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<3x32x6x6xf32>) outs(%76 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x6xf32>
    %85 = tensor.empty() : tensor<3x32x6x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<3x32x6x6xf32>) outs(%86 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%76 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.divf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x6xf32>
    %89 = tensor.empty() : tensor<3x32x6x6xi1>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<3x32x6x6xf32>) outs(%89 : tensor<3x32x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %133 = arith.extf %in : f32 to f64
      %134 = arith.cmpf oeq, %133, %cst_6 : f64
      linalg.yield %134 : i1
    } -> tensor<3x32x6x6xi1>
    %91 = tensor.empty() : tensor<3x32x6x1xi1>
    %92 = linalg.fill ins(%true : i1) outs(%91 : tensor<3x32x6x1xi1>) -> tensor<3x32x6x1xi1>
    %93 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<3x32x6x6xi1>) outs(%92 : tensor<3x32x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %133 = arith.andi %in, %out : i1
      linalg.yield %133 : i1
    } -> tensor<3x32x6x1xi1>
    %94 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_2, %88 : tensor<3x32x6x1xi1>, tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%76 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %133 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %133 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_35 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %95 = tensor.empty() : tensor<96x6x128xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %97 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%96 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_37 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<3x32x6x128xf32>) outs(%28 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty() : tensor<4096x64xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%98 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %99 = tensor.empty() : tensor<18x64xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %101 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%100 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_41 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.addf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x6x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %108 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %110 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%110 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %111 = tensor.empty() : tensor<18x96xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %113 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%112 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_44 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %114 = tensor.empty() : tensor<3x6x96xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<3x6x96xf32>) outs(%114 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      %134 = math.exp %133 : f32
      %135 = arith.addf %134, %cst_1 : f32
      %136 = arith.divf %cst_1, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<3x6x96xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %115 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%114 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x96xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%110 : tensor<64x96xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%112 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_46 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_46 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%114 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x96xf32>
    %119 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%119 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %120 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%100 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_49 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_49 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.addf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<3x6x64xf32>) outs(%17 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<3x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<3x6x1xf32>) outs(%16 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %128 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %127 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %133 = arith.mulf %in, %in_53 : f32
      linalg.yield %133 : f32
    } -> tensor<3x6x64xf32>
    %129 = tensor.empty() : tensor<64x128xf32>
    %transposed_50 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%129 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %130 = tensor.empty() : tensor<18x128xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %132 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%131 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_52 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_52, %64, %transposed_21 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
