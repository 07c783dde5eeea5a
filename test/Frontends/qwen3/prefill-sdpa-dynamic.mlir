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
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant 0.29730177875068026 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.280000e+02 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg14, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg14, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %317 = arith.index_cast %in : i64 to index
      %318 = linalg.index 2 : index
      %319 = arith.cmpi slt, %317, %c128 : index
      cf.assert %319, "index must be smaller than dim size"
      %320 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %320, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%317, %318] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_10) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %317 = linalg.index 0 : index
      %318 = arith.index_cast %317 : index to i64
      linalg.yield %318 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_10, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_10] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_10, %dim_10) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %317 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %317 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %317 = linalg.index 2 : index
      %318 = linalg.index 3 : index
      %319 = arith.cmpi eq, %dim_10, %c1 : index
      %320 = arith.select %319, %c0, %317 : index
      %321 = arith.select %319, %c0, %318 : index
      %extracted = tensor.extract %7[%c0, %c0, %320, %321] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_10, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %13 = tensor.empty(%dim_10) : tensor<1x?x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x?x1xi64>) outs(%13 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %317 = arith.sitofp %in : i64 to f32
      linalg.yield %317 : f32
    } -> tensor<1x?x1xf32>
    %15 = tensor.empty(%dim_10) : tensor<1x?x64xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %cst_7 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%15 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %16, %16 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_13 = tensor.dim %16, %c1 : tensor<1x?x64xf32>
    %17 = tensor.empty(%dim_13) : tensor<1x?x128xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%17 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.cos %in : f32
      linalg.yield %317 : f32
    } -> tensor<1x?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%17 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.sin %in : f32
      linalg.yield %317 : f32
    } -> tensor<1x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %317 : f32
    } -> tensor<?x?x64xf32>
    %21 = tensor.empty(%dim, %dim_10) : tensor<?x?x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<?x?x64xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.divf %in, %cst_8 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_6 : f64 to f32
      %318 = arith.addf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.rsqrt %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %27 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %26 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %28 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %30 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%30 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %29 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %31 = tensor.empty(%dim) : tensor<?x4096xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %33 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%32 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %34 = arith.select %8, %c1_i64, %0 : i64
    %35 = arith.extui %8 : i1 to i64
    %36 = arith.muli %34, %1 : i64
    %37 = arith.addi %35, %c1_i64 : i64
    %38 = arith.cmpi slt, %1, %c0_i64 : i64
    %39 = arith.select %38, %34, %36 : i64
    %40 = arith.select %38, %37, %35 : i64
    %41 = arith.muli %39, %c4096_i64 : i64
    %42 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %43 = arith.muli %0, %c4096_i64 : i64
    %44 = arith.divsi %43, %41 : i64
    %45 = arith.select %8, %44, %0 : i64
    %46 = arith.select %38, %44, %1 : i64
    %47 = arith.addi %40, %c1_i64 : i64
    %48 = arith.muli %39, %c128_i64 : i64
    %49 = arith.cmpi sle, %47, %c1_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %50 = arith.muli %45, %46 : i64
    %51 = arith.muli %50, %c4096_i64 : i64
    %52 = arith.divsi %51, %48 : i64
    %53 = arith.select %8, %52, %0 : i64
    %54 = arith.select %38, %52, %1 : i64
    %from_elements = tensor.from_elements %53, %54, %52, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %33(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x32x128xf32>
    %55 = arith.index_cast %53 : i64 to index
    %56 = arith.index_cast %54 : i64 to index
    %57 = tensor.empty(%55, %56) : tensor<?x?x32x128xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?x32x128xf32>) outs(%57 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %317 : f32
    } -> tensor<?x?x32x128xf32>
    %59 = tensor.empty(%55, %56) : tensor<?x?x32x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x?x32x1xf32>) -> tensor<?x?x32x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<?x?x32x128xf32>) outs(%60 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<?x?x32x1xf32>) outs(%59 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.divf %in, %cst_9 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<?x?x32x1xf32>) outs(%59 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_6 : f64 to f32
      %318 = arith.addf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x?x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<?x?x32x1xf32>) outs(%59 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.rsqrt %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %64 : tensor<?x?x32x128xf32>, tensor<?x?x32x1xf32>) outs(%57 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x32x128xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %65 : tensor<128xf32>, tensor<?x?x32x128xf32>) outs(%57 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x32x128xf32>
    %67 = tensor.empty(%55, %56) : tensor<?x32x?x128xf32>
    %transposed_14 = linalg.transpose ins(%66 : tensor<?x?x32x128xf32>) outs(%67 : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%68 : tensor<64x1024xf32>) permutation = [1, 0] 
    %69 = tensor.empty(%dim) : tensor<?x1024xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%70 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %72 = arith.muli %39, %c1024_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %0, %c1024_i64 : i64
    %74 = arith.divsi %73, %72 : i64
    %75 = arith.select %8, %74, %0 : i64
    %76 = arith.select %38, %74, %1 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %75, %76 : i64
    %78 = arith.muli %77, %c1024_i64 : i64
    %79 = arith.divsi %78, %48 : i64
    %80 = arith.select %8, %79, %0 : i64
    %81 = arith.select %38, %79, %1 : i64
    %from_elements_16 = tensor.from_elements %80, %81, %79, %c128_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %71(%from_elements_16) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %82 = arith.index_cast %80 : i64 to index
    %83 = arith.index_cast %81 : i64 to index
    %84 = tensor.empty(%82, %83) : tensor<?x?x8x128xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_17 : tensor<?x?x8x128xf32>) outs(%84 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %317 : f32
    } -> tensor<?x?x8x128xf32>
    %86 = tensor.empty(%82, %83) : tensor<?x?x8x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<?x?x8x1xf32>) -> tensor<?x?x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<?x?x8x128xf32>) outs(%87 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<?x?x8x1xf32>) outs(%86 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.divf %in, %cst_9 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<?x?x8x1xf32>) outs(%86 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_6 : f64 to f32
      %318 = arith.addf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x?x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<?x?x8x1xf32>) outs(%86 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.rsqrt %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_17, %91 : tensor<?x?x8x128xf32>, tensor<?x?x8x1xf32>) outs(%84 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x8x128xf32>
    %93 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %92 : tensor<128xf32>, tensor<?x?x8x128xf32>) outs(%84 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x8x128xf32>
    %94 = tensor.empty(%82, %83) : tensor<?x8x?x128xf32>
    %transposed_18 = linalg.transpose ins(%93 : tensor<?x?x8x128xf32>) outs(%94 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%68 : tensor<64x1024xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%70 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %95(%from_elements_16) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<?x?x8x128xf32>) outs(%94 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, %dim_13, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_23 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, %dim_13, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %96 = arith.cmpi eq, %56, %dim_13 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_22 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%67 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [%55, 32, %56, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [%55, 32, %56, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %98 = tensor.empty(%55, %56) : tensor<?x32x?x64xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<?x32x?x64xf32>) outs(%98 : tensor<?x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.negf %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x64xf32>
    %concat_25 = tensor.concat dim(3) %99, %extracted_slice : (tensor<?x32x?x64xf32>, tensor<?x32x?x64xf32>) -> tensor<?x32x?x128xf32>
    %dim_26 = tensor.dim %99, %c0 : tensor<?x32x?x64xf32>
    %dim_27 = tensor.dim %99, %c2 : tensor<?x32x?x64xf32>
    %100 = arith.cmpi eq, %dim_27, %dim_13 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_26, %dim_27) : tensor<?x32x?x128xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%101 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x128xf32>
    %103 = arith.cmpi eq, %55, %dim_26 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = arith.cmpi eq, %56, %dim_27 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<?x32x?x128xf32>, tensor<?x32x?x128xf32>) outs(%67 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.addf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x128xf32>
    %106 = arith.cmpi eq, %83, %dim_13 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%94 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x8x?x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%82, 8, %83, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [%82, 8, %83, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %108 = tensor.empty(%82, %83) : tensor<?x8x?x64xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x8x?x64xf32>) outs(%108 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.negf %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x8x?x64xf32>
    %concat_30 = tensor.concat dim(3) %109, %extracted_slice_28 : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x128xf32>
    %dim_31 = tensor.dim %109, %c0 : tensor<?x8x?x64xf32>
    %dim_32 = tensor.dim %109, %c2 : tensor<?x8x?x64xf32>
    %110 = arith.cmpi eq, %dim_32, %dim_13 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = tensor.empty(%dim_31, %dim_32) : tensor<?x8x?x128xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_23 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%111 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x8x?x128xf32>
    %113 = arith.cmpi eq, %82, %dim_31 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = arith.cmpi eq, %83, %dim_32 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) outs(%94 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.addf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x8x?x128xf32>
    %expanded_33 = tensor.expand_shape %115 [[0], [1], [2, 3], [4]] output_shape [%82, 8, 1, %83, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %116 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %117 = tensor.empty(%dim, %dim_10) : tensor<?x8x4x?x128xf32>
    %118 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 3 : index
      %320 = linalg.index 4 : index
      %321 = arith.cmpi eq, %82, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %83, %c1 : index
      %324 = arith.select %323, %c0, %319 : index
      %extracted = tensor.extract %expanded_33[%322, %318, %c0, %324, %320] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %119 = arith.muli %34, %c32_i64 : i64
    %120 = arith.muli %119, %1 : i64
    %121 = arith.select %38, %119, %120 : i64
    %122 = arith.muli %121, %c128_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %0, %c32_i64 : i64
    %124 = arith.muli %123, %1 : i64
    %125 = arith.muli %124, %c128_i64 : i64
    %126 = arith.divsi %125, %122 : i64
    %127 = arith.select %8, %126, %0 : i64
    %128 = arith.select %38, %126, %1 : i64
    %from_elements_34 = tensor.from_elements %127, %c32_i64, %128, %c128_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %118(%from_elements_34) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %expanded_36 = tensor.expand_shape %transposed_21 [[0], [1], [2, 3], [4]] output_shape [%82, 8, 1, %83, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %129 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 3 : index
      %320 = linalg.index 4 : index
      %321 = arith.cmpi eq, %82, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %83, %c1 : index
      %324 = arith.select %323, %c0, %319 : index
      %extracted = tensor.extract %expanded_36[%322, %318, %c0, %324, %320] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %reshape_37 = tensor.reshape %129(%from_elements_34) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %130 = tensor.empty(%9, %dim_10, %dim_10) : tensor<?x1x?x?xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map11, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_2, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%130 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %317 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x?x?xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<?x32x?x128xf32>) outs(%67 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_4 : f64 to f32
      %318 = arith.mulf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x32x?x128xf32>
    %133 = arith.index_cast %127 : i64 to index
    %134 = arith.index_cast %128 : i64 to index
    %135 = tensor.empty(%133, %134) : tensor<?x32x128x?xf32>
    %transposed_38 = linalg.transpose ins(%reshape_35 : tensor<?x32x?x128xf32>) outs(%135 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %136 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<?x32x128x?xf32>) outs(%135 : tensor<?x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_4 : f64 to f32
      %318 = arith.mulf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x32x128x?xf32>
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %137 = tensor.empty(%dim, %dim_10) : tensor<?x32x?x128xf32>
    %138 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 2 : index
      %320 = linalg.index 3 : index
      %321 = arith.cmpi eq, %55, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %56, %c1 : index
      %324 = arith.select %323, %c0, %319 : index
      %extracted = tensor.extract %132[%322, %318, %324, %320] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %139 = arith.cmpi slt, %123, %c0_i64 : i64
    %140 = arith.select %139, %c1_i64, %123 : i64
    %141 = arith.extui %139 : i1 to i64
    %142 = arith.muli %140, %1 : i64
    %143 = arith.addi %141, %c1_i64 : i64
    %144 = arith.select %38, %140, %142 : i64
    %145 = arith.select %38, %143, %141 : i64
    %146 = arith.muli %144, %c128_i64 : i64
    %147 = arith.cmpi sle, %145, %c1_i64 : i64
    cf.assert %147, "must have at most one inferred (negative) dimension"
    %148 = arith.divsi %125, %146 : i64
    %149 = arith.select %139, %148, %123 : i64
    %150 = arith.select %38, %148, %1 : i64
    %from_elements_39 = tensor.from_elements %149, %150, %c128_i64 : tensor<3xi64>
    %reshape_40 = tensor.reshape %138(%from_elements_39) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %151 = tensor.empty(%dim, %dim_10) : tensor<?x32x128x?xf32>
    %152 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%151 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 2 : index
      %320 = linalg.index 3 : index
      %321 = arith.cmpi eq, %133, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %134, %c1 : index
      %324 = arith.select %323, %c0, %320 : index
      %extracted = tensor.extract %136[%322, %318, %319, %324] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %153 = arith.muli %140, %c128_i64 : i64
    %154 = arith.muli %153, %1 : i64
    %155 = arith.select %38, %153, %154 : i64
    cf.assert %147, "must have at most one inferred (negative) dimension"
    %156 = arith.muli %0, %c4096_i64 : i64
    %157 = arith.muli %156, %1 : i64
    %158 = arith.divsi %157, %155 : i64
    %159 = arith.select %139, %158, %123 : i64
    %160 = arith.select %38, %158, %1 : i64
    %from_elements_41 = tensor.from_elements %159, %c128_i64, %160 : tensor<3xi64>
    %reshape_42 = tensor.reshape %152(%from_elements_41) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %161 = arith.index_cast %149 : i64 to index
    %162 = arith.index_cast %150 : i64 to index
    %163 = arith.index_cast %160 : i64 to index
    %164 = arith.cmpi eq, %149, %159 : i64
    cf.assert %164, "mismatching contracting dimension"
    %165 = tensor.empty(%161, %162, %163) : tensor<?x?x?xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %167 = linalg.batch_matmul ins(%reshape_40, %reshape_42 : tensor<?x?x128xf32>, tensor<?x128x?xf32>) outs(%166 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %168 = arith.muli %121, %1 : i64
    %169 = arith.select %38, %119, %168 : i64
    %170 = arith.select %38, %47, %35 : i64
    %171 = arith.cmpi sle, %170, %c1_i64 : i64
    cf.assert %171, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %149, %150 : i64
    %173 = arith.muli %172, %160 : i64
    %174 = arith.divsi %173, %169 : i64
    %175 = arith.select %8, %174, %0 : i64
    %176 = arith.select %38, %174, %1 : i64
    %from_elements_43 = tensor.from_elements %175, %c32_i64, %176, %176 : tensor<4xi64>
    %reshape_44 = tensor.reshape %167(%from_elements_43) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x32x?x?xf32>
    %177 = arith.index_cast %175 : i64 to index
    %178 = arith.index_cast %176 : i64 to index
    %179 = arith.cmpi eq, %177, %9 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = arith.cmpi eq, %178, %dim_10 : index
    cf.assert %180, "mismatched size for broadcast"
    cf.assert %180, "mismatched size for broadcast"
    %181 = tensor.empty(%177, %178, %178) : tensor<?x32x?x?xf32>
    %182 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44, %131 : tensor<?x32x?x?xf32>, tensor<?x1x?x?xf32>) outs(%181 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.addf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x?xf32>
    %183 = tensor.empty(%177, %178) : tensor<?x32x?xi64>
    %184 = linalg.fill ins(%c0_i64 : i64) outs(%183 : tensor<?x32x?xi64>) -> tensor<?x32x?xi64>
    %185 = tensor.empty(%177, %178) : tensor<?x32x?xf32>
    %186 = linalg.fill ins(%cst_0 : f32) outs(%185 : tensor<?x32x?xf32>) -> tensor<?x32x?xf32>
    %187:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<?x32x?x?xf32>) outs(%186, %184 : tensor<?x32x?xf32>, tensor<?x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %317 = linalg.index 3 : index
      %318 = arith.index_cast %317 : index to i64
      %319 = arith.maximumf %in, %out : f32
      %320 = arith.cmpf ogt, %in, %out : f32
      %321 = arith.select %320, %318, %out_74 : i64
      linalg.yield %319, %321 : f32, i64
    } -> (tensor<?x32x?xf32>, tensor<?x32x?xi64>)
    %expanded_45 = tensor.expand_shape %187#0 [[0], [1], [2, 3]] output_shape [%177, 32, %178, 1] : tensor<?x32x?xf32> into tensor<?x32x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_45 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%181 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.subf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x?xf32>
    %189 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<?x32x?x?xf32>) outs(%181 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.exp %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x?xf32>
    %190 = tensor.empty(%177, %178) : tensor<?x32x?x1xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x32x?x1xf32>) -> tensor<?x32x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<?x32x?x?xf32>) outs(%191 : tensor<?x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %192 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%181 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.divf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x?xf32>
    %194 = tensor.empty(%177, %178, %178) : tensor<?x32x?x?xi1>
    %195 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<?x32x?x?xf32>) outs(%194 : tensor<?x32x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %317 = arith.extf %in : f32 to f64
      %318 = arith.cmpf oeq, %317, %cst_5 : f64
      linalg.yield %318 : i1
    } -> tensor<?x32x?x?xi1>
    %196 = tensor.empty(%177, %178) : tensor<?x32x?x1xi1>
    %197 = linalg.fill ins(%true : i1) outs(%196 : tensor<?x32x?x1xi1>) -> tensor<?x32x?x1xi1>
    %198 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%195 : tensor<?x32x?x?xi1>) outs(%197 : tensor<?x32x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %317 = arith.andi %in, %out : i1
      linalg.yield %317 : i1
    } -> tensor<?x32x?x1xi1>
    %199 = arith.cmpi sge, %175, %c0_i64 : i64
    cf.assert %199, "negative values not allowed in new dimensions"
    %200 = arith.index_cast %175 : i64 to index
    %201 = arith.cmpi sge, %176, %c0_i64 : i64
    cf.assert %201, "negative values not allowed in new dimensions"
    %202 = arith.index_cast %176 : i64 to index
    cf.assert %201, "negative values not allowed in new dimensions"
    %203 = tensor.empty(%200, %202, %202) : tensor<?x32x?x?xf32>
    %204 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%203 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x?x?xf32>
    %205 = arith.cmpi eq, %177, %200 : index
    cf.assert %205, "mismatched size for broadcast"
    %206 = arith.cmpi eq, %178, %202 : index
    cf.assert %206, "mismatched size for broadcast"
    %207 = arith.cmpi eq, %202, %178 : index
    cf.assert %207, "mismatched size for broadcast"
    %208 = tensor.empty(%177, %178, %202) : tensor<?x32x?x?xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %204, %193 : tensor<?x32x?x1xi1>, tensor<?x32x?x?xf32>, tensor<?x32x?x?xf32>) outs(%208 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %317 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %317 : f32
    } -> tensor<?x32x?x?xf32>
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %210 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x32x?x?xf32>
    %211 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%210 : tensor<?x32x?x?xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 2 : index
      %320 = linalg.index 3 : index
      %321 = arith.cmpi eq, %177, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %178, %c1 : index
      %324 = arith.select %323, %c0, %319 : index
      %325 = arith.cmpi eq, %202, %c1 : index
      %326 = arith.select %325, %c0, %320 : index
      %extracted = tensor.extract %209[%322, %318, %324, %326] : tensor<?x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x?xf32>
    %212 = arith.muli %144, %1 : i64
    %213 = arith.addi %145, %c1_i64 : i64
    %214 = arith.select %38, %140, %212 : i64
    %215 = arith.select %38, %213, %141 : i64
    %216 = arith.cmpi sle, %215, %c1_i64 : i64
    cf.assert %216, "must have at most one inferred (negative) dimension"
    %217 = arith.muli %124, %1 : i64
    %218 = arith.divsi %217, %214 : i64
    %219 = arith.select %139, %218, %123 : i64
    %220 = arith.select %38, %218, %1 : i64
    %from_elements_46 = tensor.from_elements %219, %220, %220 : tensor<3xi64>
    %reshape_47 = tensor.reshape %211(%from_elements_46) : (tensor<?x32x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %116, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %221 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%137 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %317 = linalg.index 0 : index
      %318 = linalg.index 1 : index
      %319 = linalg.index 2 : index
      %320 = linalg.index 3 : index
      %321 = arith.cmpi eq, %133, %c1 : index
      %322 = arith.select %321, %c0, %317 : index
      %323 = arith.cmpi eq, %134, %c1 : index
      %324 = arith.select %323, %c0, %319 : index
      %extracted = tensor.extract %reshape_37[%322, %318, %324, %320] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    cf.assert %147, "must have at most one inferred (negative) dimension"
    %reshape_48 = tensor.reshape %221(%from_elements_39) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %222 = arith.index_cast %219 : i64 to index
    %223 = arith.index_cast %220 : i64 to index
    %224 = arith.cmpi eq, %219, %149 : i64
    cf.assert %224, "mismatching contracting dimension"
    %225 = arith.cmpi eq, %220, %150 : i64
    cf.assert %225, "mismatching contracting dimension"
    %226 = tensor.empty(%222, %223) : tensor<?x?x128xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %228 = linalg.batch_matmul ins(%reshape_47, %reshape_48 : tensor<?x?x?xf32>, tensor<?x?x128xf32>) outs(%227 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %229 = arith.muli %219, %220 : i64
    %230 = arith.muli %229, %c128_i64 : i64
    %231 = arith.divsi %230, %122 : i64
    %232 = arith.select %8, %231, %0 : i64
    %233 = arith.select %38, %231, %1 : i64
    %234 = arith.addi %35, %c2_i64 : i64
    %235 = arith.select %38, %234, %37 : i64
    %236 = arith.cmpi sle, %235, %c1_i64 : i64
    cf.assert %236, "must have at most one inferred (negative) dimension"
    %237 = arith.muli %232, %c32_i64 : i64
    %238 = arith.muli %237, %233 : i64
    %239 = arith.muli %238, %c128_i64 : i64
    %240 = arith.divsi %239, %48 : i64
    %241 = arith.select %8, %240, %0 : i64
    %242 = arith.select %38, %240, %1 : i64
    %from_elements_49 = tensor.from_elements %241, %240, %242, %c128_i64 : tensor<4xi64>
    %reshape_50 = tensor.reshape %228(%from_elements_49) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %243 = arith.index_cast %241 : i64 to index
    %244 = arith.index_cast %242 : i64 to index
    %245 = tensor.empty(%243, %244) : tensor<?x?x32x128xf32>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<?x32x?x128xf32>) outs(%245 : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %246 = arith.muli %241, %242 : i64
    %247 = arith.muli %246, %c4096_i64 : i64
    %248 = arith.divsi %247, %41 : i64
    %249 = arith.select %8, %248, %0 : i64
    %250 = arith.select %38, %248, %1 : i64
    %from_elements_52 = tensor.from_elements %249, %250, %c4096_i64 : tensor<3xi64>
    %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<?x?x32x128xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %251 = tensor.empty() : tensor<4096x64xf32>
    %transposed_54 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%251 : tensor<4096x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_53 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_55 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %252 = arith.index_cast %249 : i64 to index
    %253 = tensor.empty(%252) : tensor<?x64xf32>
    %254 = linalg.fill ins(%cst : f32) outs(%253 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %255 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%254 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %256 = arith.muli %39, %c64_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %257 = arith.muli %249, %c64_i64 : i64
    %258 = arith.divsi %257, %256 : i64
    %259 = arith.select %8, %258, %0 : i64
    %260 = arith.select %38, %258, %1 : i64
    %from_elements_56 = tensor.from_elements %259, %260, %c64_i64 : tensor<3xi64>
    %reshape_57 = tensor.reshape %255(%from_elements_56) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %261 = arith.index_cast %259 : i64 to index
    %262 = arith.cmpi eq, %dim, %261 : index
    cf.assert %262, "mismatched size for broadcast"
    %263 = arith.index_cast %260 : i64 to index
    %264 = arith.cmpi eq, %dim_10, %263 : index
    cf.assert %264, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_57 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.addf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x64xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %317 : f32
    } -> tensor<?x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%266 : tensor<?x?x64xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.divf %in, %cst_8 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_6 : f64 to f32
      %318 = arith.addf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.rsqrt %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %270 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %272 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %271 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %273 = tensor.empty() : tensor<64x96xf32>
    %transposed_58 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%273 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %272 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %274 = tensor.empty(%dim) : tensor<?x96xf32>
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %276 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%275 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %277 = arith.muli %39, %c96_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %278 = arith.muli %0, %c96_i64 : i64
    %279 = arith.divsi %278, %277 : i64
    %280 = arith.select %8, %279, %0 : i64
    %281 = arith.select %38, %279, %1 : i64
    %from_elements_60 = tensor.from_elements %280, %281, %c96_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %276(%from_elements_60) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %282 = arith.index_cast %280 : i64 to index
    %283 = tensor.empty(%282) : tensor<?x1x96xf32>
    %cast_62 = tensor.cast %reshape_61 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_62 : tensor<?x1x96xf32>) outs(%283 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.negf %in : f32
      %318 = math.exp %317 : f32
      %319 = arith.addf %318, %cst_1 : f32
      %320 = arith.divf %cst_1, %319 : f32
      linalg.yield %320 : f32
    } -> tensor<?x1x96xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_62, %284 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%283 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x96xf32>
    %transposed_63 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%273 : tensor<64x96xf32>) permutation = [1, 0] 
    %286 = linalg.matmul ins(%collapsed_59, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%275 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %reshape_64 = tensor.reshape %286(%from_elements_60) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_65 = tensor.cast %reshape_64 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %cast_65 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%283 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x96xf32>
    %288 = tensor.empty() : tensor<96x64xf32>
    %transposed_66 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%288 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %287 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %289 = arith.index_cast %280 : i64 to index
    %290 = tensor.empty(%289) : tensor<?x64xf32>
    %291 = linalg.fill ins(%cst : f32) outs(%290 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %292 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%291 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %293 = arith.muli %280, %c64_i64 : i64
    %294 = arith.divsi %293, %256 : i64
    %295 = arith.select %8, %294, %0 : i64
    %296 = arith.select %38, %294, %1 : i64
    %from_elements_68 = tensor.from_elements %295, %296, %c64_i64 : tensor<3xi64>
    %reshape_69 = tensor.reshape %292(%from_elements_68) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %297 = arith.index_cast %295 : i64 to index
    %298 = arith.cmpi eq, %dim, %297 : index
    cf.assert %298, "mismatched size for broadcast"
    %299 = arith.index_cast %296 : i64 to index
    %300 = arith.cmpi eq, %dim_10, %299 : index
    cf.assert %300, "mismatched size for broadcast"
    %301 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %reshape_69 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.addf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x64xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %317 : f32
    } -> tensor<?x?x64xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%302 : tensor<?x?x64xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.addf %in, %out : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.divf %in, %cst_8 : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = arith.truncf %cst_6 : f64 to f32
      %318 = arith.addf %in, %317 : f32
      linalg.yield %318 : f32
    } -> tensor<?x?x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<?x?x1xf32>) outs(%21 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %317 = math.rsqrt %in : f32
      linalg.yield %317 : f32
    } -> tensor<?x?x1xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %306 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %308 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %307 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%27 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %317 = arith.mulf %in, %in_74 : f32
      linalg.yield %317 : f32
    } -> tensor<?x1x64xf32>
    %309 = tensor.empty() : tensor<64x128xf32>
    %transposed_70 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%309 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %308 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %310 = tensor.empty(%dim) : tensor<?x128xf32>
    %311 = linalg.fill ins(%cst : f32) outs(%310 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %312 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%311 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %313 = arith.muli %0, %c128_i64 : i64
    %314 = arith.divsi %313, %48 : i64
    %315 = arith.select %8, %314, %0 : i64
    %316 = arith.select %38, %314, %1 : i64
    %from_elements_72 = tensor.from_elements %315, %316, %c128_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %312(%from_elements_72) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_73, %115, %transposed_21 : tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
