// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-eager: torch 2.15.0, torch-mlir 20261001, transformers
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.index_cast %in : i64 to index
      %130 = linalg.index 2 : index
      %131 = arith.cmpi slt, %129, %c128 : index
      cf.assert %131, "index must be smaller than dim size"
      %132 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %132, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%129, %130] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %129 = arith.addi %in, %c5_i64 : i64
      linalg.yield %129 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<6xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i64
      linalg.yield %130 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %7 = tensor.empty() : tensor<1x1x1x6xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %129 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %129 : i1
    } -> tensor<1x1x1x6xi1>
    %9 = tensor.empty() : tensor<3x1x1x6xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x6xi1> into tensor<1x1x6xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x6xi1>) outs(%9 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x1x6xi1>
    %11 = tensor.empty() : tensor<3x1x1x6xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %129 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1x6xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %13 = tensor.empty() : tensor<1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x1xi64>) outs(%13 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %129 = arith.sitofp %in : i64 to f32
      linalg.yield %129 : f32
    } -> tensor<1x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_6 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%15 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %17 = tensor.empty() : tensor<1x1x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%17 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.cos %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x128xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%17 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.sin %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x1x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %21 = tensor.empty() : tensor<3x1x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %26 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %27 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %29 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%29 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %28 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %30 = tensor.empty() : tensor<3x4096xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %32 = linalg.matmul ins(%collapsed_11, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%31 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_12 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %33 = tensor.empty() : tensor<3x1x32x128xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<3x1x32x128xf32>) outs(%33 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<3x1x32x128xf32>
    %35 = tensor.empty() : tensor<3x1x32x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<3x1x32x1xf32>) -> tensor<3x1x32x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<3x1x32x128xf32>) outs(%36 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x32x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<3x1x32x1xf32>) outs(%35 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_8 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x32x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<3x1x32x1xf32>) outs(%35 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x32x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<3x1x32x1xf32>) outs(%35 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x32x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %40 : tensor<3x1x32x128xf32>, tensor<3x1x32x1xf32>) outs(%33 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x32x128xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %41 : tensor<128xf32>, tensor<3x1x32x128xf32>) outs(%33 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x32x128xf32>
    %43 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_13 = linalg.transpose ins(%42 : tensor<3x1x32x128xf32>) outs(%43 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %44 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<3x1024xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %47 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_15 = tensor.expand_shape %47 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %48 = tensor.empty() : tensor<3x1x8x128xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x1x8x128xf32>) outs(%48 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<3x1x8x128xf32>
    %50 = tensor.empty() : tensor<3x1x8x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<3x1x8x1xf32>) -> tensor<3x1x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<3x1x8x128xf32>) outs(%51 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<3x1x8x1xf32>) outs(%50 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_8 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<3x1x8x1xf32>) outs(%50 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<3x1x8x1xf32>) outs(%50 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %55 : tensor<3x1x8x128xf32>, tensor<3x1x8x1xf32>) outs(%48 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x8x128xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %56 : tensor<128xf32>, tensor<3x1x8x128xf32>) outs(%48 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x8x128xf32>
    %58 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_16 = linalg.transpose ins(%57 : tensor<3x1x8x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%44 : tensor<64x1024xf32>) permutation = [1, 0] 
    %59 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%46 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_18 = tensor.expand_shape %59 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x1x8x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_21 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%43 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %61 = tensor.empty() : tensor<3x32x1x64xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<3x32x1x64xf32>) outs(%61 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_23 = tensor.concat dim(3) %62, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%43 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x128xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%43 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.addf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x128xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %66 = tensor.empty() : tensor<3x8x1x64xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x8x1x64xf32>) outs(%66 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_26 = tensor.concat dim(3) %67, %extracted_slice_24 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x8x1x128xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%58 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.addf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_27 = tensor.concat dim(2) %arg15, %69 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_28 = tensor.concat dim(2) %arg16, %transposed_19 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %70 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %71 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<3x8x6x128xf32>) outs(%70 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_29 = tensor.collapse_shape %71 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<3x8x6x128xf32>) outs(%70 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %73 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<3x32x6x128xf32>) outs(%73 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %74 = tensor.empty() : tensor<96x1x6xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %76 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%75 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_33 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %77 = tensor.empty() : tensor<3x32x1x6xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<3x32x1x6xf32>) outs(%77 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_4 : f64 to f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x32x1x6xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %12 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%77 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.addf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x6xf32>
    %80 = tensor.empty() : tensor<3x32x1xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %82 = tensor.empty() : tensor<3x32x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %84:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<3x32x1x6xf32>) outs(%83, %81 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %129 = linalg.index 3 : index
      %130 = arith.index_cast %129 : index to i64
      %131 = arith.maximumf %in, %out : f32
      %132 = arith.cmpf ogt, %in, %out : f32
      %133 = arith.select %132, %130, %out_53 : i64
      linalg.yield %131, %133 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_34 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_34 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%77 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.subf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x6xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<3x32x1x6xf32>) outs(%77 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x6xf32>
    %87 = tensor.empty() : tensor<3x32x1x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<3x32x1x6xf32>) outs(%88 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%77 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.divf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_35 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_36 = tensor.collapse_shape %72 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %91 = tensor.empty() : tensor<96x1x128xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %93 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%92 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_37 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<3x32x1x128xf32>) outs(%33 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %94 = tensor.empty() : tensor<4096x64xf32>
    %transposed_39 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%94 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %95 = tensor.empty() : tensor<3x64xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %97 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%96 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_41 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.addf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %104 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %106 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %105 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %107 = tensor.empty() : tensor<3x96xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %109 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_44 = tensor.expand_shape %109 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %110 = tensor.empty() : tensor<3x1x96xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<3x1x96xf32>) outs(%110 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.negf %in : f32
      %130 = math.exp %129 : f32
      %131 = arith.addf %130, %cst_1 : f32
      %132 = arith.divf %cst_1, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<3x1x96xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %111 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%110 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x96xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_46 = tensor.expand_shape %113 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_46 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%110 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x96xf32>
    %115 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%115 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %114 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %116 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%96 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_49 = tensor.expand_shape %116 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_49 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.addf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<3x1x64xf32>) outs(%22 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %in, %out : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.divf %in, %cst_7 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.truncf %cst_5 : f64 to f32
      %130 = arith.addf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<3x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x1x1xf32>) outs(%21 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %123 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %129 = arith.mulf %in, %in_53 : f32
      linalg.yield %129 : f32
    } -> tensor<3x1x64xf32>
    %125 = tensor.empty() : tensor<64x128xf32>
    %transposed_50 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%125 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %126 = tensor.empty() : tensor<3x128xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %128 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%127 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_52 = tensor.expand_shape %128 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_52, %concat_27, %concat_28 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
