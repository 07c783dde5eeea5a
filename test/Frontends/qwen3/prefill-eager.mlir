// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-eager: torch 2.15.0, torch-mlir 20261001, transformers
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
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
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
    %0 = tensor.empty() : tensor<3x6x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c128 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%126, %127] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x6x64xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<3x1x6x6xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %126 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %126 : f32
    } -> tensor<3x1x6x6xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.sitofp %in : i64 to f32
      linalg.yield %126 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x64xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_6 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %14 = tensor.empty() : tensor<1x6x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.cos %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x6x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.sin %in : f32
      linalg.yield %126 : f32
    } -> tensor<1x6x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %18 = tensor.empty() : tensor<3x6x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %24 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %26 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%26 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %27 = tensor.empty() : tensor<18x4096xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %29 = linalg.matmul ins(%collapsed_11, %transposed : tensor<18x64xf32>, tensor<64x4096xf32>) outs(%28 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xf32> into tensor<3x6x32x128xf32>
    %30 = tensor.empty() : tensor<3x6x32x128xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<3x6x32x128xf32>) outs(%30 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<3x6x32x128xf32>
    %32 = tensor.empty() : tensor<3x6x32x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<3x6x32x128xf32>) outs(%33 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x32x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<3x6x32x1xf32>) outs(%32 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x32x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<3x6x32x1xf32>) outs(%32 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x32x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<3x6x32x1xf32>) outs(%32 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x32x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %37 : tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>) outs(%30 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x32x128xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %38 : tensor<128xf32>, tensor<3x6x32x128xf32>) outs(%30 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x32x128xf32>
    %40 = tensor.empty() : tensor<3x32x6x128xf32>
    %transposed_13 = linalg.transpose ins(%39 : tensor<3x6x32x128xf32>) outs(%40 : tensor<3x32x6x128xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<18x1024xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %44 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %45 = tensor.empty() : tensor<3x6x8x128xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x6x8x128xf32>) outs(%45 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<3x6x8x128xf32>
    %47 = tensor.empty() : tensor<3x6x8x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<3x6x8x128xf32>) outs(%48 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x8x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<3x6x8x1xf32>) outs(%47 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x8x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x6x8x1xf32>) outs(%47 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x8x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<3x6x8x1xf32>) outs(%47 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x8x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %52 : tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>) outs(%45 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x8x128xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %53 : tensor<128xf32>, tensor<3x6x8x128xf32>) outs(%45 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x8x128xf32>
    %55 = tensor.empty() : tensor<3x8x6x128xf32>
    %transposed_16 = linalg.transpose ins(%54 : tensor<3x6x8x128xf32>) outs(%55 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%41 : tensor<64x1024xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<18x64xf32>, tensor<64x1024xf32>) outs(%43 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %expanded_18 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xf32> into tensor<3x6x8x128xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x6x8x128xf32>) outs(%55 : tensor<3x8x6x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %expanded_21 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xf32> into tensor<1x1x6x128xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%40 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xf32> to tensor<3x32x6x64xf32>
    %58 = tensor.empty() : tensor<3x32x6x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<3x32x6x64xf32>) outs(%58 : tensor<3x32x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x64xf32>
    %concat_23 = tensor.concat dim(3) %59, %extracted_slice : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>) outs(%40 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x128xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) outs(%40 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x128xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%55 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x8x6x128xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xf32> to tensor<3x8x6x64xf32>
    %63 = tensor.empty() : tensor<3x8x6x64xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x8x6x64xf32>) outs(%63 : tensor<3x8x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x8x6x64xf32>
    %concat_26 = tensor.concat dim(3) %64, %extracted_slice_24 : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>) outs(%55 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x8x6x128xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) outs(%55 : tensor<3x8x6x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x8x6x128xf32>
    %67 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<3x8x6x128xf32>) outs(%67 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_27 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<3x8x6x128xf32>) outs(%67 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %70 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<3x32x6x128xf32>) outs(%70 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %71 = tensor.empty() : tensor<96x6x6xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %73 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%72 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_31 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %74 = tensor.empty() : tensor<3x32x6x6xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<3x32x6x6xf32>) outs(%74 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_4 : f64 to f32
      %127 = arith.mulf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x32x6x6xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %9 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) outs(%74 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x6xf32>
    %77 = tensor.empty() : tensor<3x32x6xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %79 = tensor.empty() : tensor<3x32x6xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %81:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x32x6x6xf32>) outs(%80, %78 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_51 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_32 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_32 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%74 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.subf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x6xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<3x32x6x6xf32>) outs(%74 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x6xf32>
    %84 = tensor.empty() : tensor<3x32x6x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<3x32x6x6xf32>) outs(%85 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%74 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.divf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_34 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %88 = tensor.empty() : tensor<96x6x128xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %90 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%89 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<3x32x6x128xf32>) outs(%30 : tensor<3x6x32x128xf32>) permutation = [0, 2, 1, 3] 
    %91 = tensor.empty() : tensor<4096x64xf32>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%91 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<3x6x32x128xf32> into tensor<18x4096xf32>
    %92 = tensor.empty() : tensor<18x64xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %94 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<18x4096xf32>, tensor<4096x64xf32>) outs(%93 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_39 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %100 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %101 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %103 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%103 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %104 = tensor.empty() : tensor<18x96xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %106 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%105 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_42 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %107 = tensor.empty() : tensor<3x6x96xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<3x6x96xf32>) outs(%107 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.negf %in : f32
      %127 = math.exp %126 : f32
      %128 = arith.addf %127, %cst_1 : f32
      %129 = arith.divf %cst_1, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<3x6x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %108 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%107 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x96xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%103 : tensor<64x96xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<18x64xf32>, tensor<64x96xf32>) outs(%105 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %expanded_44 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xf32> into tensor<3x6x96xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_44 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%107 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x96xf32>
    %112 = tensor.empty() : tensor<96x64xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%112 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<3x6x96xf32> into tensor<18x96xf32>
    %113 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<18x96xf32>, tensor<96x64xf32>) outs(%93 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %expanded_47 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xf32> into tensor<3x6x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_47 : tensor<3x6x64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.addf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<3x6x64xf32>) outs(%19 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<3x6x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<3x6x1xf32>) outs(%18 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %119 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %121 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %120 : tensor<64xf32>, tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %126 = arith.mulf %in, %in_51 : f32
      linalg.yield %126 : f32
    } -> tensor<3x6x64xf32>
    %122 = tensor.empty() : tensor<64x128xf32>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%122 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<3x6x64xf32> into tensor<18x64xf32>
    %123 = tensor.empty() : tensor<18x128xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %125 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x64xf32>, tensor<64x128xf32>) outs(%124 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %expanded_50 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xf32> into tensor<3x6x128xf32>
    return %expanded_50, %66, %transposed_19 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
