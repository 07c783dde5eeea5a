// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<()[s0] -> (s0 + 1)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<()[s0] -> (s0 * 32)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<?x1xi64>, %arg15: tensor<?x8x?x128xf32>, %arg16: tensor<?x8x?x128xf32>) -> (tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.29730177875068026 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %c1024_i64 = arith.constant 1024 : i64
    %dim = tensor.dim %arg14, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg15, %c2 : tensor<?x8x?x128xf32>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %247 = arith.index_cast %in : i64 to index
      %248 = linalg.index 2 : index
      %249 = arith.cmpi slt, %247, %c128 : index
      cf.assert %249, "index must be smaller than dim size"
      %250 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %250, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%247, %248] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %247 = arith.addi %in, %1 : i64
      linalg.yield %247 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %247 = linalg.index 0 : index
      %248 = arith.index_cast %247 : index to i64
      linalg.yield %248 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %247 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %247 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %247 = linalg.index 3 : index
      %248 = arith.cmpi eq, %8, %c1 : index
      %249 = arith.select %248, %c0, %247 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %249] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_12 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %18 = tensor.empty() : tensor<1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%18 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %247 = arith.sitofp %in : i64 to f32
      linalg.yield %247 : f32
    } -> tensor<1x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%20 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %22 = tensor.empty() : tensor<1x1x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.cos %in : f32
      linalg.yield %247 : f32
    } -> tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%22 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.sin %in : f32
      linalg.yield %247 : f32
    } -> tensor<1x1x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %26 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_8 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_6 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %31 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %32 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %34 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%34 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %33 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %35 = tensor.empty(%dim) : tensor<?x4096xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %expanded_13 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %38 = arith.select %13, %c1_i64, %0 : i64
    %39 = arith.extui %13 : i1 to i64
    %40 = arith.addi %39, %c1_i64 : i64
    %41 = arith.muli %38, %c128_i64 : i64
    %42 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %43 = arith.muli %0, %c4096_i64 : i64
    %44 = arith.divsi %43, %41 : i64
    %45 = arith.select %13, %44, %0 : i64
    %from_elements = tensor.from_elements %45, %c1_i64, %44, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_13(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x32x128xf32>
    %46 = arith.index_cast %45 : i64 to index
    %47 = tensor.empty(%46) : tensor<?x1x32x128xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x1x32x128xf32>) outs(%47 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %247 : f32
    } -> tensor<?x1x32x128xf32>
    %49 = tensor.empty(%46) : tensor<?x1x32x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<?x1x32x1xf32>) -> tensor<?x1x32x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<?x1x32x128xf32>) outs(%50 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x32x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<?x1x32x1xf32>) outs(%49 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_9 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x32x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<?x1x32x1xf32>) outs(%49 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_6 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x1x32x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<?x1x32x1xf32>) outs(%49 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %54 : tensor<?x1x32x128xf32>, tensor<?x1x32x1xf32>) outs(%47 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x32x128xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %55 : tensor<128xf32>, tensor<?x1x32x128xf32>) outs(%47 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x32x128xf32>
    %57 = tensor.empty(%46) : tensor<?x32x1x128xf32>
    %transposed_14 = linalg.transpose ins(%56 : tensor<?x1x32x128xf32>) outs(%57 : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%58 : tensor<64x1024xf32>) permutation = [1, 0] 
    %59 = tensor.empty(%dim) : tensor<?x1024xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %61 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%60 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_16 = tensor.expand_shape %61 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %62 = arith.muli %0, %c1024_i64 : i64
    %63 = arith.divsi %62, %41 : i64
    %64 = arith.select %13, %63, %0 : i64
    %from_elements_17 = tensor.from_elements %64, %c1_i64, %63, %c128_i64 : tensor<4xi64>
    %reshape_18 = tensor.reshape %expanded_16(%from_elements_17) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %65 = arith.index_cast %64 : i64 to index
    %66 = tensor.empty(%65) : tensor<?x1x8x128xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_18 : tensor<?x1x8x128xf32>) outs(%66 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %247 : f32
    } -> tensor<?x1x8x128xf32>
    %68 = tensor.empty(%65) : tensor<?x1x8x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x1x8x1xf32>) -> tensor<?x1x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<?x1x8x128xf32>) outs(%69 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<?x1x8x1xf32>) outs(%68 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_9 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<?x1x8x1xf32>) outs(%68 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_6 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x1x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<?x1x8x1xf32>) outs(%68 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_18, %73 : tensor<?x1x8x128xf32>, tensor<?x1x8x1xf32>) outs(%66 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x8x128xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %74 : tensor<128xf32>, tensor<?x1x8x128xf32>) outs(%66 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x8x128xf32>
    %76 = tensor.empty(%65) : tensor<?x8x1x128xf32>
    %transposed_19 = linalg.transpose ins(%75 : tensor<?x1x8x128xf32>) outs(%76 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%58 : tensor<64x1024xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%60 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_21 = tensor.expand_shape %77 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %expanded_21(%from_elements_17) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<?x1x8x128xf32>) outs(%76 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_25 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_24 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%57 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [%46, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [%46, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %79 = tensor.empty(%46) : tensor<?x32x1x64xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<?x32x1x64xf32>) outs(%79 : tensor<?x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x64xf32>
    %concat_27 = tensor.concat dim(3) %80, %extracted_slice : (tensor<?x32x1x64xf32>, tensor<?x32x1x64xf32>) -> tensor<?x32x1x128xf32>
    %dim_28 = tensor.dim %80, %c0 : tensor<?x32x1x64xf32>
    %81 = tensor.empty(%dim_28) : tensor<?x32x1x128xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%81 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x128xf32>
    %83 = arith.cmpi eq, %46, %dim_28 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %82 : tensor<?x32x1x128xf32>, tensor<?x32x1x128xf32>) outs(%57 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.addf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x128xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_24 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%76 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x8x1x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%65, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_19[0, 0, 0, 64] [%65, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %86 = tensor.empty(%65) : tensor<?x8x1x64xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<?x8x1x64xf32>) outs(%86 : tensor<?x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x8x1x64xf32>
    %concat_31 = tensor.concat dim(3) %87, %extracted_slice_29 : (tensor<?x8x1x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x1x128xf32>
    %dim_32 = tensor.dim %87, %c0 : tensor<?x8x1x64xf32>
    %88 = tensor.empty(%dim_32) : tensor<?x8x1x128xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_25 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%88 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x8x1x128xf32>
    %90 = arith.cmpi eq, %65, %dim_32 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %89 : tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) outs(%76 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.addf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_33 = tensor.concat dim(2) %arg15, %91 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %concat_34 = tensor.concat dim(2) %arg16, %transposed_23 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %dim_35 = tensor.dim %arg15, %c0 : tensor<?x8x?x128xf32>
    %92 = affine.apply #map9()[%dim_10]
    %expanded_36 = tensor.expand_shape %concat_33 [[0], [1], [2, 3], [4]] output_shape [%dim_35, 8, 1, %92, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %93 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %94 = tensor.empty(%dim, %8) : tensor<?x8x4x?x128xf32>
    %95 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%94 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 3 : index
      %250 = linalg.index 4 : index
      %251 = arith.cmpi eq, %dim_35, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %253 = arith.cmpi eq, %92, %c1 : index
      %254 = arith.select %253, %c0, %249 : index
      %extracted = tensor.extract %expanded_36[%252, %248, %c0, %254, %250] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %96 = arith.muli %38, %c32_i64 : i64
    %97 = arith.muli %96, %7 : i64
    %98 = arith.cmpi slt, %7, %c0_i64 : i64
    %99 = arith.select %98, %96, %97 : i64
    %100 = arith.select %98, %40, %39 : i64
    %101 = arith.muli %99, %c128_i64 : i64
    %102 = arith.cmpi sle, %100, %c1_i64 : i64
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %103 = arith.muli %0, %c32_i64 : i64
    %104 = arith.muli %103, %7 : i64
    %105 = arith.muli %104, %c128_i64 : i64
    %106 = arith.divsi %105, %101 : i64
    %107 = arith.select %13, %106, %0 : i64
    %108 = arith.select %98, %106, %7 : i64
    %from_elements_37 = tensor.from_elements %107, %c32_i64, %108, %c128_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %95(%from_elements_37) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %dim_39 = tensor.dim %arg16, %c0 : tensor<?x8x?x128xf32>
    %dim_40 = tensor.dim %arg16, %c2 : tensor<?x8x?x128xf32>
    %109 = affine.apply #map9()[%dim_40]
    %expanded_41 = tensor.expand_shape %concat_34 [[0], [1], [2, 3], [4]] output_shape [%dim_39, 8, 1, %109, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %110 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%94 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 3 : index
      %250 = linalg.index 4 : index
      %251 = arith.cmpi eq, %dim_39, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %253 = arith.cmpi eq, %109, %c1 : index
      %254 = arith.select %253, %c0, %249 : index
      %extracted = tensor.extract %expanded_41[%252, %248, %c0, %254, %250] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %110(%from_elements_37) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %111 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map11, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%111 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %247 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1x?xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<?x32x1x128xf32>) outs(%57 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_4 : f64 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x32x1x128xf32>
    %114 = arith.index_cast %107 : i64 to index
    %115 = arith.index_cast %108 : i64 to index
    %116 = tensor.empty(%114, %115) : tensor<?x32x128x?xf32>
    %transposed_43 = linalg.transpose ins(%reshape_38 : tensor<?x32x?x128xf32>) outs(%116 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<?x32x128x?xf32>) outs(%116 : tensor<?x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_4 : f64 to f32
      %248 = arith.mulf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x32x128x?xf32>
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim) : tensor<?x32x1x128xf32>
    %119 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x32x1x128xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 3 : index
      %250 = arith.cmpi eq, %46, %c1 : index
      %251 = arith.select %250, %c0, %247 : index
      %extracted = tensor.extract %113[%251, %248, %c0, %249] : tensor<?x32x1x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x128xf32>
    %collapsed_44 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<?x32x1x128xf32> into tensor<?x1x128xf32>
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim, %8) : tensor<?x32x128x?xf32>
    %121 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %114, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %253 = arith.cmpi eq, %115, %c1 : index
      %254 = arith.select %253, %c0, %250 : index
      %extracted = tensor.extract %117[%252, %248, %249, %254] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %122 = arith.cmpi slt, %103, %c0_i64 : i64
    %123 = arith.select %122, %c1_i64, %103 : i64
    %124 = arith.extui %122 : i1 to i64
    %125 = arith.muli %123, %c128_i64 : i64
    %126 = arith.muli %125, %7 : i64
    %127 = arith.addi %124, %c1_i64 : i64
    %128 = arith.select %98, %125, %126 : i64
    %129 = arith.select %98, %127, %124 : i64
    %130 = arith.cmpi sle, %129, %c1_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %0, %c4096_i64 : i64
    %132 = arith.muli %131, %7 : i64
    %133 = arith.divsi %132, %128 : i64
    %134 = arith.select %122, %133, %103 : i64
    %135 = arith.select %98, %133, %7 : i64
    %from_elements_45 = tensor.from_elements %134, %c128_i64, %135 : tensor<3xi64>
    %reshape_46 = tensor.reshape %121(%from_elements_45) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %136 = affine.apply #map12()[%dim]
    %137 = arith.index_cast %135 : i64 to index
    %138 = arith.index_cast %136 : index to i64
    %139 = arith.cmpi eq, %138, %134 : i64
    cf.assert %139, "mismatching contracting dimension"
    %140 = tensor.empty(%136, %137) : tensor<?x1x?xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %142 = linalg.batch_matmul ins(%collapsed_44, %reshape_46 : tensor<?x1x128xf32>, tensor<?x128x?xf32>) outs(%141 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %102, "must have at most one inferred (negative) dimension"
    %143 = arith.muli %138, %135 : i64
    %144 = arith.divsi %143, %99 : i64
    %145 = arith.select %13, %144, %0 : i64
    %146 = arith.select %98, %144, %7 : i64
    %from_elements_47 = tensor.from_elements %145, %c32_i64, %c1_i64, %146 : tensor<4xi64>
    %reshape_48 = tensor.reshape %142(%from_elements_47) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x32x1x?xf32>
    %147 = arith.index_cast %145 : i64 to index
    %148 = arith.index_cast %146 : i64 to index
    %149 = arith.cmpi eq, %147, %14 : index
    cf.assert %149, "mismatched size for broadcast"
    %150 = arith.cmpi eq, %148, %8 : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = tensor.empty(%147, %148) : tensor<?x32x1x?xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48, %112 : tensor<?x32x1x?xf32>, tensor<?x1x1x?xf32>) outs(%151 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.addf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x?xf32>
    %153 = tensor.empty(%147) : tensor<?x32x1xi64>
    %154 = linalg.fill ins(%c0_i64 : i64) outs(%153 : tensor<?x32x1xi64>) -> tensor<?x32x1xi64>
    %155 = tensor.empty(%147) : tensor<?x32x1xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %157:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<?x32x1x?xf32>) outs(%156, %154 : tensor<?x32x1xf32>, tensor<?x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %247 = linalg.index 3 : index
      %248 = arith.index_cast %247 : index to i64
      %249 = arith.maximumf %in, %out : f32
      %250 = arith.cmpf ogt, %in, %out : f32
      %251 = arith.select %250, %248, %out_74 : i64
      linalg.yield %249, %251 : f32, i64
    } -> (tensor<?x32x1xf32>, tensor<?x32x1xi64>)
    %expanded_49 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [%147, 32, 1, 1] : tensor<?x32x1xf32> into tensor<?x32x1x1xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_49 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%151 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.subf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x?xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<?x32x1x?xf32>) outs(%151 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.exp %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x?xf32>
    %160 = tensor.empty(%147) : tensor<?x32x1x1xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<?x32x1x?xf32>) outs(%161 : tensor<?x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %162 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%151 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.divf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x?xf32>
    %164 = tensor.empty(%147, %148) : tensor<?x32x1x?xi1>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<?x32x1x?xf32>) outs(%164 : tensor<?x32x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %247 = arith.extf %in : f32 to f64
      %248 = arith.cmpf oeq, %247, %cst_5 : f64
      linalg.yield %248 : i1
    } -> tensor<?x32x1x?xi1>
    %166 = tensor.empty(%147) : tensor<?x32x1x1xi1>
    %167 = linalg.fill ins(%true : i1) outs(%166 : tensor<?x32x1x1xi1>) -> tensor<?x32x1x1xi1>
    %168 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<?x32x1x?xi1>) outs(%167 : tensor<?x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %247 = arith.andi %in, %out : i1
      linalg.yield %247 : i1
    } -> tensor<?x32x1x1xi1>
    %169 = arith.cmpi sge, %145, %c0_i64 : i64
    cf.assert %169, "negative values not allowed in new dimensions"
    %170 = arith.index_cast %145 : i64 to index
    %171 = arith.cmpi sge, %146, %c0_i64 : i64
    cf.assert %171, "negative values not allowed in new dimensions"
    %172 = arith.index_cast %146 : i64 to index
    %173 = tensor.empty(%170, %172) : tensor<?x32x1x?xf32>
    %174 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%173 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x1x?xf32>
    %175 = arith.cmpi eq, %147, %170 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = arith.cmpi eq, %172, %148 : index
    cf.assert %176, "mismatched size for broadcast"
    %177 = tensor.empty(%147, %172) : tensor<?x32x1x?xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %174, %163 : tensor<?x32x1x1xi1>, tensor<?x32x1x?xf32>, tensor<?x32x1x?xf32>) outs(%177 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %247 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %247 : f32
    } -> tensor<?x32x1x?xf32>
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %179 = tensor.empty(%dim, %8) : tensor<?x32x1x?xf32>
    %180 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%179 : tensor<?x32x1x?xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 3 : index
      %250 = arith.cmpi eq, %147, %c1 : index
      %251 = arith.select %250, %c0, %247 : index
      %252 = arith.cmpi eq, %172, %c1 : index
      %253 = arith.select %252, %c0, %249 : index
      %extracted = tensor.extract %178[%251, %248, %c0, %253] : tensor<?x32x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x?xf32>
    %181 = arith.muli %123, %7 : i64
    %182 = arith.select %98, %123, %181 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %183 = arith.divsi %104, %182 : i64
    %184 = arith.select %122, %183, %103 : i64
    %185 = arith.select %98, %183, %7 : i64
    %from_elements_50 = tensor.from_elements %184, %c1_i64, %185 : tensor<3xi64>
    %reshape_51 = tensor.reshape %180(%from_elements_50) : (tensor<?x32x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %93, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %186 = tensor.empty(%dim, %8) : tensor<?x32x?x128xf32>
    %187 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%186 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %247 = linalg.index 0 : index
      %248 = linalg.index 1 : index
      %249 = linalg.index 2 : index
      %250 = linalg.index 3 : index
      %251 = arith.cmpi eq, %114, %c1 : index
      %252 = arith.select %251, %c0, %247 : index
      %253 = arith.cmpi eq, %115, %c1 : index
      %254 = arith.select %253, %c0, %249 : index
      %extracted = tensor.extract %reshape_42[%252, %248, %254, %250] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %188 = arith.muli %182, %c128_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %189 = arith.divsi %105, %188 : i64
    %190 = arith.select %122, %189, %103 : i64
    %191 = arith.select %98, %189, %7 : i64
    %from_elements_52 = tensor.from_elements %190, %191, %c128_i64 : tensor<3xi64>
    %reshape_53 = tensor.reshape %187(%from_elements_52) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %192 = arith.index_cast %184 : i64 to index
    %193 = arith.cmpi eq, %184, %190 : i64
    cf.assert %193, "mismatching contracting dimension"
    %194 = arith.cmpi eq, %185, %191 : i64
    cf.assert %194, "mismatching contracting dimension"
    %195 = tensor.empty(%192) : tensor<?x1x128xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %197 = linalg.batch_matmul ins(%reshape_51, %reshape_53 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%196 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %198 = arith.divsi %192, %c32 : index
    %expanded_54 = tensor.expand_shape %197 [[0, 1], [2], [3]] output_shape [%198, 32, 1, 128] : tensor<?x1x128xf32> into tensor<?x32x1x128xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %199 = arith.index_cast %198 : index to i64
    %200 = arith.muli %199, %c4096_i64 : i64
    %201 = arith.divsi %200, %41 : i64
    %202 = arith.select %13, %201, %0 : i64
    %from_elements_55 = tensor.from_elements %202, %201, %c1_i64, %c128_i64 : tensor<4xi64>
    %reshape_56 = tensor.reshape %expanded_54(%from_elements_55) : (tensor<?x32x1x128xf32>, tensor<4xi64>) -> tensor<?x32x1x128xf32>
    %203 = arith.index_cast %202 : i64 to index
    %204 = tensor.empty(%203) : tensor<?x1x32x128xf32>
    %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<?x32x1x128xf32>) outs(%204 : tensor<?x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %205 = arith.muli %202, %c4096_i64 : i64
    %206 = arith.divsi %205, %38 : i64
    %207 = arith.select %13, %206, %0 : i64
    %from_elements_58 = tensor.from_elements %207, %c1_i64, %206 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<?x1x32x128xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %208 = tensor.empty() : tensor<4096x64xf32>
    %transposed_60 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%208 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %reshape_59 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %209 = arith.index_cast %207 : i64 to index
    %210 = tensor.empty(%209) : tensor<?x64xf32>
    %211 = linalg.fill ins(%cst : f32) outs(%210 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %212 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%211 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_62 = tensor.expand_shape %212 [[0], [1, 2]] output_shape [%209, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %213 = arith.cmpi eq, %dim, %209 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_62 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.addf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_8 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_6 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %221 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %220 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %222 = tensor.empty() : tensor<64x96xf32>
    %transposed_63 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%222 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %221 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %223 = tensor.empty(%dim) : tensor<?x96xf32>
    %224 = linalg.fill ins(%cst : f32) outs(%223 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %225 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%224 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %225 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %226 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<?x1x96xf32>) outs(%226 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.negf %in : f32
      %248 = math.exp %247 : f32
      %249 = arith.addf %248, %cst_1 : f32
      %250 = arith.divf %cst_1, %249 : f32
      linalg.yield %250 : f32
    } -> tensor<?x1x96xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %227 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%226 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x96xf32>
    %transposed_66 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%222 : tensor<64x96xf32>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%224 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_67 = tensor.expand_shape %229 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_67 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%226 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x96xf32>
    %231 = tensor.empty() : tensor<96x64xf32>
    %transposed_68 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%231 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %230 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %232 = tensor.empty(%dim) : tensor<?x64xf32>
    %233 = linalg.fill ins(%cst : f32) outs(%232 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %234 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%233 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_70 = tensor.expand_shape %234 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %expanded_70 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.addf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<?x1x64xf32>) outs(%27 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.addf %in, %out : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.divf %in, %cst_8 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = arith.truncf %cst_6 : f64 to f32
      %248 = arith.addf %in, %247 : f32
      linalg.yield %248 : f32
    } -> tensor<?x1x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<?x1x1xf32>) outs(%26 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %247 = math.rsqrt %in : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %240 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %241 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %247 = arith.mulf %in, %in_74 : f32
      linalg.yield %247 : f32
    } -> tensor<?x1x64xf32>
    %243 = tensor.empty() : tensor<64x128xf32>
    %transposed_71 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%243 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %242 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %244 = tensor.empty(%dim) : tensor<?x128xf32>
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %246 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%245 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_73 = tensor.expand_shape %246 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_73, %concat_33, %concat_34 : tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
