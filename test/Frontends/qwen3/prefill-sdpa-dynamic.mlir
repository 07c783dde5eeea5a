// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<()[s0] -> (s0 * 3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c96_i64 = arith.constant 96 : i64
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
    %c12288_i64 = arith.constant 12288 : i64
    %cst_9 = arith.constant 1.280000e+02 : f32
    %c3072_i64 = arith.constant 3072 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg14, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.index_cast %in : i64 to index
      %203 = linalg.index 2 : index
      %204 = arith.cmpi slt, %202, %c128 : index
      cf.assert %204, "index must be smaller than dim size"
      %205 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %205, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%202, %203] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %202 = linalg.index 0 : index
      %203 = arith.index_cast %202 : index to i64
      linalg.yield %203 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %202 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %202 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %202 = linalg.index 2 : index
      %203 = linalg.index 3 : index
      %204 = arith.cmpi eq, %dim, %c1 : index
      %205 = arith.select %204, %c0, %202 : index
      %206 = arith.select %204, %c0, %203 : index
      %extracted = tensor.extract %6[%c0, %c0, %205, %206] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %10 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x1xi64>) outs(%10 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %202 = arith.sitofp %in : i64 to f32
      linalg.yield %202 : f32
    } -> tensor<1x?x1xf32>
    %12 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%12 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_12 = tensor.dim %13, %c1 : tensor<1x?x64xf32>
    %14 = tensor.empty(%dim_12) : tensor<1x?x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%14 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.cos %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%14 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.sin %in : f32
      linalg.yield %202 : f32
    } -> tensor<1x?x128xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %18 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<3x?x64xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_6 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %23 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %24 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %26 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%26 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %27 = affine.apply #map8()[%dim]
    %28 = tensor.empty(%27) : tensor<?x4096xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%29 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %31 = arith.divsi %27, %c3 : index
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2]] output_shape [3, %31, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %32 = arith.muli %0, %c3_i64 : i64
    %33 = arith.cmpi slt, %0, %c0_i64 : i64
    %34 = arith.select %33, %c3_i64, %32 : i64
    %35 = arith.extui %33 : i1 to i64
    %36 = arith.addi %35, %c1_i64 : i64
    %37 = arith.muli %34, %c128_i64 : i64
    %38 = arith.cmpi sle, %36, %c1_i64 : i64
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %39 = arith.index_cast %31 : index to i64
    %40 = arith.muli %39, %c12288_i64 : i64
    %41 = arith.divsi %40, %37 : i64
    %42 = arith.select %33, %41, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %42, %41, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_13(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x32x128xf32>
    %43 = arith.index_cast %42 : i64 to index
    %44 = tensor.empty(%43) : tensor<3x?x32x128xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<3x?x32x128xf32>) outs(%44 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<3x?x32x128xf32>
    %46 = tensor.empty(%43) : tensor<3x?x32x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<3x?x32x1xf32>) -> tensor<3x?x32x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<3x?x32x128xf32>) outs(%47 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x32x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<3x?x32x1xf32>) outs(%46 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_9 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x32x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<3x?x32x1xf32>) outs(%46 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_6 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x?x32x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<3x?x32x1xf32>) outs(%46 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x32x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %51 : tensor<3x?x32x128xf32>, tensor<3x?x32x1xf32>) outs(%44 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x32x128xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %52 : tensor<128xf32>, tensor<3x?x32x128xf32>) outs(%44 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x32x128xf32>
    %54 = tensor.empty(%43) : tensor<3x32x?x128xf32>
    %transposed_14 = linalg.transpose ins(%53 : tensor<3x?x32x128xf32>) outs(%54 : tensor<3x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%55 : tensor<64x1024xf32>) permutation = [1, 0] 
    %56 = tensor.empty(%27) : tensor<?x1024xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %58 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%57 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_16 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [3, %31, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %59 = arith.muli %39, %c3072_i64 : i64
    %60 = arith.divsi %59, %37 : i64
    %61 = arith.select %33, %60, %0 : i64
    %from_elements_17 = tensor.from_elements %c3_i64, %61, %60, %c128_i64 : tensor<4xi64>
    %reshape_18 = tensor.reshape %expanded_16(%from_elements_17) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %62 = arith.index_cast %61 : i64 to index
    %63 = tensor.empty(%62) : tensor<3x?x8x128xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_18 : tensor<3x?x8x128xf32>) outs(%63 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<3x?x8x128xf32>
    %65 = tensor.empty(%62) : tensor<3x?x8x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<3x?x8x1xf32>) -> tensor<3x?x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<3x?x8x128xf32>) outs(%66 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x8x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<3x?x8x1xf32>) outs(%65 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_9 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x?x8x1xf32>) outs(%65 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_6 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x?x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<3x?x8x1xf32>) outs(%65 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_18, %70 : tensor<3x?x8x128xf32>, tensor<3x?x8x1xf32>) outs(%63 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x8x128xf32>
    %72 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %71 : tensor<128xf32>, tensor<3x?x8x128xf32>) outs(%63 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x8x128xf32>
    %73 = tensor.empty(%62) : tensor<3x8x?x128xf32>
    %transposed_19 = linalg.transpose ins(%72 : tensor<3x?x8x128xf32>) outs(%73 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%55 : tensor<64x1024xf32>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%57 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_21 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [3, %31, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %38, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %expanded_21(%from_elements_17) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<3x?x8x128xf32>) outs(%73 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_25 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %75 = arith.cmpi eq, %43, %dim_12 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_24 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%54 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 32, %43, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [3, 32, %43, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %77 = tensor.empty(%43) : tensor<3x32x?x64xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<3x32x?x64xf32>) outs(%77 : tensor<3x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x64xf32>
    %concat_27 = tensor.concat dim(3) %78, %extracted_slice : (tensor<3x32x?x64xf32>, tensor<3x32x?x64xf32>) -> tensor<3x32x?x128xf32>
    %dim_28 = tensor.dim %78, %c2 : tensor<3x32x?x64xf32>
    %79 = arith.cmpi eq, %dim_28, %dim_12 : index
    cf.assert %79, "mismatched size for broadcast"
    %80 = tensor.empty(%dim_28) : tensor<3x32x?x128xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%80 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x128xf32>
    %82 = arith.cmpi eq, %43, %dim_28 : index
    cf.assert %82, "mismatched size for broadcast"
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<3x32x?x128xf32>, tensor<3x32x?x128xf32>) outs(%54 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.addf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x128xf32>
    %84 = arith.cmpi eq, %62, %dim_12 : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_24 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%73 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x8x?x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, %62, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_19[0, 0, 0, 64] [3, 8, %62, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %86 = tensor.empty(%62) : tensor<3x8x?x64xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<3x8x?x64xf32>) outs(%86 : tensor<3x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x8x?x64xf32>
    %concat_31 = tensor.concat dim(3) %87, %extracted_slice_29 : (tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) -> tensor<3x8x?x128xf32>
    %dim_32 = tensor.dim %87, %c2 : tensor<3x8x?x64xf32>
    %88 = arith.cmpi eq, %dim_32, %dim_12 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = tensor.empty(%dim_32) : tensor<3x8x?x128xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_25 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%89 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x8x?x128xf32>
    %91 = arith.cmpi eq, %62, %dim_32 : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) outs(%73 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.addf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x8x?x128xf32>
    %expanded_33 = tensor.expand_shape %92 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %62, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim) : tensor<3x8x4x?x128xf32>
    %94 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 3 : index
      %205 = linalg.index 4 : index
      %206 = arith.cmpi eq, %62, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %expanded_33[%202, %203, %c0, %207, %205] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_34 = tensor.collapse_shape %94 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %expanded_35 = tensor.expand_shape %transposed_23 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %62, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 3 : index
      %205 = linalg.index 4 : index
      %206 = arith.cmpi eq, %62, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %expanded_35[%202, %203, %c0, %207, %205] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_36 = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %96 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2, %cst_3 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%96 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %202 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %202 : f32
    } -> tensor<3x1x?x?xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<3x32x?x128xf32>) outs(%54 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_4 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x32x?x128xf32>
    %99 = tensor.empty(%dim) : tensor<3x32x128x?xf32>
    %transposed_37 = linalg.transpose ins(%collapsed_34 : tensor<3x32x?x128xf32>) outs(%99 : tensor<3x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %100 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37 : tensor<3x32x128x?xf32>) outs(%99 : tensor<3x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_4 : f64 to f32
      %203 = arith.mulf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x32x128x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %101 = tensor.empty(%dim) : tensor<3x32x?x128xf32>
    %102 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %43, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %98[%202, %203, %207, %205] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_38 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %103 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<3x32x128x?xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %205 : index
      %extracted = tensor.extract %100[%202, %203, %204, %207] : tensor<3x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x128x?xf32>
    %collapsed_39 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<3x32x128x?xf32> into tensor<96x128x?xf32>
    %104 = tensor.empty(%dim, %dim) : tensor<96x?x?xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %106 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<96x?x128xf32>, tensor<96x128x?xf32>) outs(%105 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %107 = arith.muli %0, %c96_i64 : i64
    %108 = arith.select %33, %c96_i64, %107 : i64
    %109 = arith.muli %108, %0 : i64
    %110 = arith.select %33, %c96_i64, %109 : i64
    %111 = arith.select %33, %36, %35 : i64
    %112 = arith.cmpi sle, %111, %c1_i64 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %107, %0 : i64
    %114 = arith.divsi %113, %110 : i64
    %115 = arith.select %33, %114, %0 : i64
    %from_elements_40 = tensor.from_elements %c3_i64, %c32_i64, %115, %115 : tensor<4xi64>
    %reshape_41 = tensor.reshape %106(%from_elements_40) : (tensor<96x?x?xf32>, tensor<4xi64>) -> tensor<3x32x?x?xf32>
    %116 = arith.index_cast %115 : i64 to index
    %117 = arith.cmpi eq, %116, %dim : index
    cf.assert %117, "mismatched size for broadcast"
    cf.assert %117, "mismatched size for broadcast"
    %118 = tensor.empty(%116, %116) : tensor<3x32x?x?xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_41, %97 : tensor<3x32x?x?xf32>, tensor<3x1x?x?xf32>) outs(%118 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.addf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x?xf32>
    %120 = tensor.empty(%116) : tensor<3x32x?xi64>
    %121 = linalg.fill ins(%c0_i64 : i64) outs(%120 : tensor<3x32x?xi64>) -> tensor<3x32x?xi64>
    %122 = tensor.empty(%116) : tensor<3x32x?xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<3x32x?xf32>) -> tensor<3x32x?xf32>
    %124:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<3x32x?x?xf32>) outs(%123, %121 : tensor<3x32x?xf32>, tensor<3x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %202 = linalg.index 3 : index
      %203 = arith.index_cast %202 : index to i64
      %204 = arith.maximumf %in, %out : f32
      %205 = arith.cmpf ogt, %in, %out : f32
      %206 = arith.select %205, %203, %out_64 : i64
      linalg.yield %204, %206 : f32, i64
    } -> (tensor<3x32x?xf32>, tensor<3x32x?xi64>)
    %expanded_42 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [3, 32, %116, 1] : tensor<3x32x?xf32> into tensor<3x32x?x1xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_42 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%118 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.subf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<3x32x?x?xf32>) outs(%118 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.exp %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x?xf32>
    %127 = tensor.empty(%116) : tensor<3x32x?x1xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<3x32x?x1xf32>) -> tensor<3x32x?x1xf32>
    %129 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<3x32x?x?xf32>) outs(%128 : tensor<3x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x1xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%118 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.divf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x?xf32>
    %131 = tensor.empty(%116, %116) : tensor<3x32x?x?xi1>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<3x32x?x?xf32>) outs(%131 : tensor<3x32x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %202 = arith.extf %in : f32 to f64
      %203 = arith.cmpf oeq, %202, %cst_5 : f64
      linalg.yield %203 : i1
    } -> tensor<3x32x?x?xi1>
    %133 = tensor.empty(%116) : tensor<3x32x?x1xi1>
    %134 = linalg.fill ins(%true : i1) outs(%133 : tensor<3x32x?x1xi1>) -> tensor<3x32x?x1xi1>
    %135 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<3x32x?x?xi1>) outs(%134 : tensor<3x32x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %202 = arith.andi %in, %out : i1
      linalg.yield %202 : i1
    } -> tensor<3x32x?x1xi1>
    %136 = arith.cmpi sge, %115, %c0_i64 : i64
    cf.assert %136, "negative values not allowed in new dimensions"
    %137 = arith.index_cast %115 : i64 to index
    cf.assert %136, "negative values not allowed in new dimensions"
    %138 = tensor.empty(%137, %137) : tensor<3x32x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%138 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x32x?x?xf32>
    %140 = arith.cmpi eq, %116, %137 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = arith.cmpi eq, %137, %116 : index
    cf.assert %141, "mismatched size for broadcast"
    %142 = tensor.empty(%116, %137) : tensor<3x32x?x?xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %139, %130 : tensor<3x32x?x1xi1>, tensor<3x32x?x?xf32>, tensor<3x32x?x?xf32>) outs(%142 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %202 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %202 : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %144 = tensor.empty(%dim, %dim) : tensor<3x32x?x?xf32>
    %145 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%144 : tensor<3x32x?x?xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %116, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %208 = arith.cmpi eq, %137, %c1 : index
      %209 = arith.select %208, %c0, %205 : index
      %extracted = tensor.extract %143[%202, %203, %207, %209] : tensor<3x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %from_elements_43 = tensor.from_elements %c96_i64, %115, %115 : tensor<3xi64>
    %reshape_44 = tensor.reshape %145(%from_elements_43) : (tensor<3x32x?x?xf32>, tensor<3xi64>) -> tensor<96x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %146 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%101 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %202 = linalg.index 0 : index
      %203 = linalg.index 1 : index
      %204 = linalg.index 2 : index
      %205 = linalg.index 3 : index
      %206 = arith.cmpi eq, %dim, %c1 : index
      %207 = arith.select %206, %c0, %204 : index
      %extracted = tensor.extract %collapsed_36[%202, %203, %207, %205] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_45 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    %147 = arith.cmpi eq, %115, %0 : i64
    cf.assert %147, "mismatching contracting dimension"
    %148 = tensor.empty(%116) : tensor<96x?x128xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %150 = linalg.batch_matmul ins(%reshape_44, %collapsed_45 : tensor<96x?x?xf32>, tensor<96x?x128xf32>) outs(%149 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %expanded_46 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [3, 32, %116, 128] : tensor<96x?x128xf32> into tensor<3x32x?x128xf32>
    %151 = arith.select %33, %c2_i64, %c1_i64 : i64
    %152 = arith.cmpi sle, %151, %c1_i64 : i64
    cf.assert %152, "must have at most one inferred (negative) dimension"
    %153 = arith.muli %115, %c12288_i64 : i64
    %154 = arith.divsi %153, %37 : i64
    %155 = arith.select %33, %154, %0 : i64
    %from_elements_47 = tensor.from_elements %c3_i64, %154, %155, %c128_i64 : tensor<4xi64>
    %reshape_48 = tensor.reshape %expanded_46(%from_elements_47) : (tensor<3x32x?x128xf32>, tensor<4xi64>) -> tensor<3x32x?x128xf32>
    %156 = arith.index_cast %155 : i64 to index
    %157 = tensor.empty(%156) : tensor<3x?x32x128xf32>
    %transposed_49 = linalg.transpose ins(%reshape_48 : tensor<3x32x?x128xf32>) outs(%157 : tensor<3x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    %158 = tensor.empty() : tensor<4096x64xf32>
    %transposed_50 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%158 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2, 3]] : tensor<3x?x32x128xf32> into tensor<?x4096xf32>
    %159 = arith.index_cast %155 : i64 to index
    %160 = affine.apply #map8()[%159]
    %161 = tensor.empty(%160) : tensor<?x64xf32>
    %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %163 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%162 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %164 = arith.divsi %160, %c3 : index
    %expanded_52 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [3, %164, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %165 = arith.cmpi eq, %dim, %164 : index
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_52 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.addf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<3x?x64xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_6 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %173 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %172 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %174 = tensor.empty() : tensor<64x96xf32>
    %transposed_53 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %175 = tensor.empty(%27) : tensor<?x96xf32>
    %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %177 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_55 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [3, %31, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %178 = tensor.empty(%31) : tensor<3x?x96xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.negf %in : f32
      %203 = math.exp %202 : f32
      %204 = arith.addf %203, %cst_1 : f32
      %205 = arith.divf %cst_1, %204 : f32
      linalg.yield %205 : f32
    } -> tensor<3x?x96xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %179 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x96xf32>
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%174 : tensor<64x96xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_54, %transposed_56 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%176 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_57 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [3, %31, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_57 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%178 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x96xf32>
    %183 = tensor.empty() : tensor<96x64xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%183 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %184 = affine.apply #map8()[%31]
    %185 = tensor.empty(%184) : tensor<?x64xf32>
    %186 = linalg.fill ins(%cst : f32) outs(%185 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %187 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%186 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %188 = arith.divsi %184, %c3 : index
    %expanded_60 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [3, %188, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %189 = arith.cmpi eq, %dim, %188 : index
    cf.assert %189, "mismatched size for broadcast"
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_60 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.addf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<3x?x64xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.addf %in, %out : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.divf %in, %cst_8 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = arith.truncf %cst_6 : f64 to f32
      %203 = arith.addf %in, %202 : f32
      linalg.yield %203 : f32
    } -> tensor<3x?x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<3x?x1xf32>) outs(%18 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %202 = math.rsqrt %in : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %195 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %196 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %202 = arith.mulf %in, %in_64 : f32
      linalg.yield %202 : f32
    } -> tensor<3x?x64xf32>
    %198 = tensor.empty() : tensor<64x128xf32>
    %transposed_61 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%198 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %199 = tensor.empty(%27) : tensor<?x128xf32>
    %200 = linalg.fill ins(%cst : f32) outs(%199 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %201 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%200 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_63 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [3, %31, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_63, %92, %transposed_23 : tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>
  }
}
