// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
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
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
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
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.280000e+02 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg14, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg14, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %291 = arith.index_cast %in : i64 to index
      %292 = linalg.index 2 : index
      %293 = arith.cmpi slt, %291, %c128 : index
      cf.assert %293, "index must be smaller than dim size"
      %294 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %294, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%291, %292] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %291 = linalg.index 0 : index
      %292 = arith.index_cast %291 : index to i64
      linalg.yield %292 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %291 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %291 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim_9, %c1 : index
      %294 = arith.select %293, %c0, %291 : index
      %295 = arith.select %293, %c0, %292 : index
      %extracted = tensor.extract %7[%c0, %c0, %294, %295] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %291 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %15 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x1xi64>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %291 = arith.sitofp %in : i64 to f32
      linalg.yield %291 : f32
    } -> tensor<1x?x1xf32>
    %17 = tensor.empty(%dim_9) : tensor<1x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%17 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_12 = tensor.dim %18, %c1 : tensor<1x?x64xf32>
    %19 = tensor.empty(%dim_12) : tensor<1x?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%19 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.cos %in : f32
      linalg.yield %291 : f32
    } -> tensor<1x?x128xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%19 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.sin %in : f32
      linalg.yield %291 : f32
    } -> tensor<1x?x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %291 : f32
    } -> tensor<?x?x64xf32>
    %23 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.divf %in, %cst_7 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_5 : f64 to f32
      %292 = arith.addf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.rsqrt %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %29 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %28 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %30 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %32 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%32 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %33 = tensor.empty(%dim) : tensor<?x4096xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %35 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%34 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %36 = arith.select %8, %c1_i64, %0 : i64
    %37 = arith.extui %8 : i1 to i64
    %38 = arith.muli %36, %1 : i64
    %39 = arith.addi %37, %c1_i64 : i64
    %40 = arith.cmpi slt, %1, %c0_i64 : i64
    %41 = arith.select %40, %36, %38 : i64
    %42 = arith.select %40, %39, %37 : i64
    %43 = arith.muli %41, %c4096_i64 : i64
    %44 = arith.cmpi sle, %42, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.muli %0, %c4096_i64 : i64
    %46 = arith.divsi %45, %43 : i64
    %47 = arith.select %8, %46, %0 : i64
    %48 = arith.select %40, %46, %1 : i64
    %49 = arith.addi %42, %c1_i64 : i64
    %50 = arith.muli %41, %c128_i64 : i64
    %51 = arith.cmpi sle, %49, %c1_i64 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %52 = arith.muli %47, %48 : i64
    %53 = arith.muli %52, %c4096_i64 : i64
    %54 = arith.divsi %53, %50 : i64
    %55 = arith.select %8, %54, %0 : i64
    %56 = arith.select %40, %54, %1 : i64
    %from_elements = tensor.from_elements %55, %56, %54, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %35(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x32x128xf32>
    %57 = arith.index_cast %55 : i64 to index
    %58 = arith.index_cast %56 : i64 to index
    %59 = tensor.empty(%57, %58) : tensor<?x?x32x128xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?x32x128xf32>) outs(%59 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %291 : f32
    } -> tensor<?x?x32x128xf32>
    %61 = tensor.empty(%57, %58) : tensor<?x?x32x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x?x32x1xf32>) -> tensor<?x?x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<?x?x32x128xf32>) outs(%62 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<?x?x32x1xf32>) outs(%61 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.divf %in, %cst_8 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<?x?x32x1xf32>) outs(%61 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_5 : f64 to f32
      %292 = arith.addf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x32x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<?x?x32x1xf32>) outs(%61 : tensor<?x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.rsqrt %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x32x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %66 : tensor<?x?x32x128xf32>, tensor<?x?x32x1xf32>) outs(%59 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x32x128xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %67 : tensor<128xf32>, tensor<?x?x32x128xf32>) outs(%59 : tensor<?x?x32x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x32x128xf32>
    %69 = tensor.empty(%57, %58) : tensor<?x32x?x128xf32>
    %transposed_13 = linalg.transpose ins(%68 : tensor<?x?x32x128xf32>) outs(%69 : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %70 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %71 = tensor.empty(%dim) : tensor<?x1024xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %73 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %74 = arith.muli %41, %c1024_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %75 = arith.muli %0, %c1024_i64 : i64
    %76 = arith.divsi %75, %74 : i64
    %77 = arith.select %8, %76, %0 : i64
    %78 = arith.select %40, %76, %1 : i64
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %77, %78 : i64
    %80 = arith.muli %79, %c1024_i64 : i64
    %81 = arith.divsi %80, %50 : i64
    %82 = arith.select %8, %81, %0 : i64
    %83 = arith.select %40, %81, %1 : i64
    %from_elements_15 = tensor.from_elements %82, %83, %81, %c128_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %73(%from_elements_15) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %84 = arith.index_cast %82 : i64 to index
    %85 = arith.index_cast %83 : i64 to index
    %86 = tensor.empty(%84, %85) : tensor<?x?x8x128xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_16 : tensor<?x?x8x128xf32>) outs(%86 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %291 : f32
    } -> tensor<?x?x8x128xf32>
    %88 = tensor.empty(%84, %85) : tensor<?x?x8x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<?x?x8x1xf32>) -> tensor<?x?x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<?x?x8x128xf32>) outs(%89 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<?x?x8x1xf32>) outs(%88 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.divf %in, %cst_8 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x8x1xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<?x?x8x1xf32>) outs(%88 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_5 : f64 to f32
      %292 = arith.addf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x8x1xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<?x?x8x1xf32>) outs(%88 : tensor<?x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.rsqrt %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x8x1xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_16, %93 : tensor<?x?x8x128xf32>, tensor<?x?x8x1xf32>) outs(%86 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x8x128xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %94 : tensor<128xf32>, tensor<?x?x8x128xf32>) outs(%86 : tensor<?x?x8x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x8x128xf32>
    %96 = tensor.empty(%84, %85) : tensor<?x8x?x128xf32>
    %transposed_17 = linalg.transpose ins(%95 : tensor<?x?x8x128xf32>) outs(%96 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%70 : tensor<64x1024xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%72 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %reshape_19 = tensor.reshape %97(%from_elements_15) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %transposed_20 = linalg.transpose ins(%reshape_19 : tensor<?x?x8x128xf32>) outs(%96 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_22 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %98 = arith.cmpi eq, %58, %dim_12 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_21 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%69 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%57, 32, %58, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [%57, 32, %58, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %100 = tensor.empty(%57, %58) : tensor<?x32x?x64xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<?x32x?x64xf32>) outs(%100 : tensor<?x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.negf %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x64xf32>
    %concat_24 = tensor.concat dim(3) %101, %extracted_slice : (tensor<?x32x?x64xf32>, tensor<?x32x?x64xf32>) -> tensor<?x32x?x128xf32>
    %dim_25 = tensor.dim %101, %c0 : tensor<?x32x?x64xf32>
    %dim_26 = tensor.dim %101, %c2 : tensor<?x32x?x64xf32>
    %102 = arith.cmpi eq, %dim_26, %dim_12 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_25, %dim_26) : tensor<?x32x?x128xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%103 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x128xf32>
    %105 = arith.cmpi eq, %57, %dim_25 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %58, %dim_26 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<?x32x?x128xf32>, tensor<?x32x?x128xf32>) outs(%69 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.addf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x128xf32>
    %108 = arith.cmpi eq, %85, %dim_12 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%96 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x8x?x128xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [%84, 8, %85, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [%84, 8, %85, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %110 = tensor.empty(%84, %85) : tensor<?x8x?x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x8x?x64xf32>) outs(%110 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.negf %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x8x?x64xf32>
    %concat_29 = tensor.concat dim(3) %111, %extracted_slice_27 : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x128xf32>
    %dim_30 = tensor.dim %111, %c0 : tensor<?x8x?x64xf32>
    %dim_31 = tensor.dim %111, %c2 : tensor<?x8x?x64xf32>
    %112 = arith.cmpi eq, %dim_31, %dim_12 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%dim_30, %dim_31) : tensor<?x8x?x128xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_22 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%113 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x8x?x128xf32>
    %115 = arith.cmpi eq, %84, %dim_30 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = arith.cmpi eq, %85, %dim_31 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) outs(%96 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.addf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x8x?x128xf32>
    %expanded_32 = tensor.expand_shape %117 [[0], [1], [2, 3], [4]] output_shape [%84, 8, 1, %85, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %118 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim, %dim_9) : tensor<?x8x4x?x128xf32>
    %120 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 3 : index
      %294 = linalg.index 4 : index
      %295 = arith.cmpi eq, %84, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %85, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %extracted = tensor.extract %expanded_32[%296, %292, %c0, %298, %294] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %121 = arith.muli %36, %c32_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.select %40, %121, %122 : i64
    %124 = arith.muli %123, %c128_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %0, %c32_i64 : i64
    %126 = arith.muli %125, %1 : i64
    %127 = arith.muli %126, %c128_i64 : i64
    %128 = arith.divsi %127, %124 : i64
    %129 = arith.select %8, %128, %0 : i64
    %130 = arith.select %40, %128, %1 : i64
    %from_elements_33 = tensor.from_elements %129, %c32_i64, %130, %c128_i64 : tensor<4xi64>
    %reshape_34 = tensor.reshape %120(%from_elements_33) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %expanded_35 = tensor.expand_shape %transposed_20 [[0], [1], [2, 3], [4]] output_shape [%84, 8, 1, %85, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 3 : index
      %294 = linalg.index 4 : index
      %295 = arith.cmpi eq, %84, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %85, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %extracted = tensor.extract %expanded_35[%296, %292, %c0, %298, %294] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %reshape_36 = tensor.reshape %131(%from_elements_33) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %132 = arith.index_cast %129 : i64 to index
    %133 = arith.index_cast %130 : i64 to index
    %134 = tensor.empty(%132, %133) : tensor<?x32x128x?xf32>
    %transposed_37 = linalg.transpose ins(%reshape_34 : tensor<?x32x?x128xf32>) outs(%134 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %135 = tensor.empty(%dim, %dim_9) : tensor<?x32x?x128xf32>
    %136 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %57, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %58, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %extracted = tensor.extract %107[%296, %292, %298, %294] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %137 = arith.cmpi slt, %125, %c0_i64 : i64
    %138 = arith.select %137, %c1_i64, %125 : i64
    %139 = arith.extui %137 : i1 to i64
    %140 = arith.muli %138, %1 : i64
    %141 = arith.addi %139, %c1_i64 : i64
    %142 = arith.select %40, %138, %140 : i64
    %143 = arith.select %40, %141, %139 : i64
    %144 = arith.muli %142, %c128_i64 : i64
    %145 = arith.cmpi sle, %143, %c1_i64 : i64
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %146 = arith.divsi %127, %144 : i64
    %147 = arith.select %137, %146, %125 : i64
    %148 = arith.select %40, %146, %1 : i64
    %from_elements_38 = tensor.from_elements %147, %148, %c128_i64 : tensor<3xi64>
    %reshape_39 = tensor.reshape %136(%from_elements_38) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %149 = tensor.empty(%dim, %dim_9) : tensor<?x32x128x?xf32>
    %150 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%149 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %132, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %133, %c1 : index
      %298 = arith.select %297, %c0, %294 : index
      %extracted = tensor.extract %transposed_37[%296, %292, %293, %298] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %151 = arith.muli %138, %c128_i64 : i64
    %152 = arith.muli %151, %1 : i64
    %153 = arith.select %40, %151, %152 : i64
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %154 = arith.muli %0, %c4096_i64 : i64
    %155 = arith.muli %154, %1 : i64
    %156 = arith.divsi %155, %153 : i64
    %157 = arith.select %137, %156, %125 : i64
    %158 = arith.select %40, %156, %1 : i64
    %from_elements_40 = tensor.from_elements %157, %c128_i64, %158 : tensor<3xi64>
    %reshape_41 = tensor.reshape %150(%from_elements_40) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %159 = arith.index_cast %147 : i64 to index
    %160 = arith.index_cast %148 : i64 to index
    %161 = arith.index_cast %158 : i64 to index
    %162 = arith.cmpi eq, %147, %157 : i64
    cf.assert %162, "mismatching contracting dimension"
    %163 = tensor.empty(%159, %160, %161) : tensor<?x?x?xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %165 = linalg.batch_matmul ins(%reshape_39, %reshape_41 : tensor<?x?x128xf32>, tensor<?x128x?xf32>) outs(%164 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %166 = arith.muli %123, %1 : i64
    %167 = arith.select %40, %121, %166 : i64
    %168 = arith.select %40, %49, %37 : i64
    %169 = arith.cmpi sle, %168, %c1_i64 : i64
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %170 = arith.muli %147, %148 : i64
    %171 = arith.muli %170, %158 : i64
    %172 = arith.divsi %171, %167 : i64
    %173 = arith.select %8, %172, %0 : i64
    %174 = arith.select %40, %172, %1 : i64
    %from_elements_42 = tensor.from_elements %173, %c32_i64, %174, %174 : tensor<4xi64>
    %reshape_43 = tensor.reshape %165(%from_elements_42) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x32x?x?xf32>
    %175 = arith.index_cast %173 : i64 to index
    %176 = arith.index_cast %174 : i64 to index
    %177 = tensor.empty(%175, %176, %176) : tensor<?x32x?x?xf32>
    %178 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_43 : tensor<?x32x?x?xf32>) outs(%177 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_4 : f64 to f32
      %292 = arith.mulf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x32x?x?xf32>
    %179 = arith.cmpi eq, %175, %9 : index
    cf.assert %179, "mismatched size for broadcast"
    %180 = arith.cmpi eq, %176, %dim_9 : index
    cf.assert %180, "mismatched size for broadcast"
    cf.assert %180, "mismatched size for broadcast"
    %181 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %14 : tensor<?x32x?x?xf32>, tensor<?x1x?x?xf32>) outs(%177 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.addf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x?xf32>
    %182 = tensor.empty(%175, %176) : tensor<?x32x?xi64>
    %183 = linalg.fill ins(%c0_i64 : i64) outs(%182 : tensor<?x32x?xi64>) -> tensor<?x32x?xi64>
    %184 = tensor.empty(%175, %176) : tensor<?x32x?xf32>
    %185 = linalg.fill ins(%cst_0 : f32) outs(%184 : tensor<?x32x?xf32>) -> tensor<?x32x?xf32>
    %186:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<?x32x?x?xf32>) outs(%185, %183 : tensor<?x32x?xf32>, tensor<?x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %291 = linalg.index 3 : index
      %292 = arith.index_cast %291 : index to i64
      %293 = arith.maximumf %in, %out : f32
      %294 = arith.cmpf ogt, %in, %out : f32
      %295 = arith.select %294, %292, %out_73 : i64
      linalg.yield %293, %295 : f32, i64
    } -> (tensor<?x32x?xf32>, tensor<?x32x?xi64>)
    %expanded_44 = tensor.expand_shape %186#0 [[0], [1], [2, 3]] output_shape [%175, 32, %176, 1] : tensor<?x32x?xf32> into tensor<?x32x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %expanded_44 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%177 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.subf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x?xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<?x32x?x?xf32>) outs(%177 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.exp %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x?xf32>
    %189 = tensor.empty(%175, %176) : tensor<?x32x?x1xf32>
    %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x32x?x1xf32>) -> tensor<?x32x?x1xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188 : tensor<?x32x?x?xf32>) outs(%190 : tensor<?x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %191 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%177 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.divf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x32x?x?xf32>
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %193 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x32x?x?xf32>
    %194 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%193 : tensor<?x32x?x?xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %175, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %176, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.select %297, %c0, %294 : index
      %extracted = tensor.extract %192[%296, %292, %298, %299] : tensor<?x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x?xf32>
    %195 = arith.muli %142, %1 : i64
    %196 = arith.addi %143, %c1_i64 : i64
    %197 = arith.select %40, %138, %195 : i64
    %198 = arith.select %40, %196, %139 : i64
    %199 = arith.cmpi sle, %198, %c1_i64 : i64
    cf.assert %199, "must have at most one inferred (negative) dimension"
    %200 = arith.muli %126, %1 : i64
    %201 = arith.divsi %200, %197 : i64
    %202 = arith.select %137, %201, %125 : i64
    %203 = arith.select %40, %201, %1 : i64
    %from_elements_45 = tensor.from_elements %202, %203, %203 : tensor<3xi64>
    %reshape_46 = tensor.reshape %194(%from_elements_45) : (tensor<?x32x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %118, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %204 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %291 = linalg.index 0 : index
      %292 = linalg.index 1 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %132, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %133, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %extracted = tensor.extract %reshape_36[%296, %292, %298, %294] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %reshape_47 = tensor.reshape %204(%from_elements_38) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %205 = arith.index_cast %202 : i64 to index
    %206 = arith.index_cast %203 : i64 to index
    %207 = arith.cmpi eq, %202, %147 : i64
    cf.assert %207, "mismatching contracting dimension"
    %208 = arith.cmpi eq, %203, %148 : i64
    cf.assert %208, "mismatching contracting dimension"
    %209 = tensor.empty(%205, %206) : tensor<?x?x128xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %211 = linalg.batch_matmul ins(%reshape_46, %reshape_47 : tensor<?x?x?xf32>, tensor<?x?x128xf32>) outs(%210 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %212 = arith.muli %202, %203 : i64
    %213 = arith.muli %212, %c128_i64 : i64
    %214 = arith.divsi %213, %124 : i64
    %215 = arith.select %8, %214, %0 : i64
    %216 = arith.select %40, %214, %1 : i64
    %from_elements_48 = tensor.from_elements %215, %c32_i64, %216, %c128_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %211(%from_elements_48) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %217 = arith.index_cast %215 : i64 to index
    %218 = arith.index_cast %216 : i64 to index
    %219 = tensor.empty(%217, %218) : tensor<?x?x32x128xf32>
    %transposed_50 = linalg.transpose ins(%reshape_49 : tensor<?x32x?x128xf32>) outs(%219 : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %51, "must have at most one inferred (negative) dimension"
    %220 = arith.muli %215, %216 : i64
    %221 = arith.muli %220, %c4096_i64 : i64
    %222 = arith.divsi %221, %41 : i64
    %223 = arith.select %8, %222, %0 : i64
    %224 = arith.select %40, %222, %1 : i64
    %from_elements_51 = tensor.from_elements %223, %224, %222 : tensor<3xi64>
    %reshape_52 = tensor.reshape %transposed_50(%from_elements_51) : (tensor<?x?x32x128xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %225 = tensor.empty() : tensor<4096x64xf32>
    %transposed_53 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%225 : tensor<4096x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_52 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_54 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %226 = arith.index_cast %223 : i64 to index
    %227 = tensor.empty(%226) : tensor<?x64xf32>
    %228 = linalg.fill ins(%cst : f32) outs(%227 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %229 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%228 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %230 = arith.muli %41, %c64_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %231 = arith.muli %223, %c64_i64 : i64
    %232 = arith.divsi %231, %230 : i64
    %233 = arith.select %8, %232, %0 : i64
    %234 = arith.select %40, %232, %1 : i64
    %from_elements_55 = tensor.from_elements %233, %234, %c64_i64 : tensor<3xi64>
    %reshape_56 = tensor.reshape %229(%from_elements_55) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %235 = arith.index_cast %233 : i64 to index
    %236 = arith.cmpi eq, %dim, %235 : index
    cf.assert %236, "mismatched size for broadcast"
    %237 = arith.index_cast %234 : i64 to index
    %238 = arith.cmpi eq, %dim_9, %237 : index
    cf.assert %238, "mismatched size for broadcast"
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_56 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.addf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %291 : f32
    } -> tensor<?x?x64xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.divf %in, %cst_7 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_5 : f64 to f32
      %292 = arith.addf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.rsqrt %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %244 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %246 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %245 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %247 = tensor.empty() : tensor<64x96xf32>
    %transposed_57 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %246 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %248 = tensor.empty(%dim) : tensor<?x96xf32>
    %249 = linalg.fill ins(%cst : f32) outs(%248 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %250 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %251 = arith.muli %41, %c96_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %252 = arith.muli %0, %c96_i64 : i64
    %253 = arith.divsi %252, %251 : i64
    %254 = arith.select %8, %253, %0 : i64
    %255 = arith.select %40, %253, %1 : i64
    %from_elements_59 = tensor.from_elements %254, %255, %c96_i64 : tensor<3xi64>
    %reshape_60 = tensor.reshape %250(%from_elements_59) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %256 = arith.index_cast %254 : i64 to index
    %257 = tensor.empty(%256) : tensor<?x1x96xf32>
    %cast_61 = tensor.cast %reshape_60 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_61 : tensor<?x1x96xf32>) outs(%257 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.negf %in : f32
      %292 = math.exp %291 : f32
      %293 = arith.addf %292, %cst_1 : f32
      %294 = arith.divf %cst_1, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<?x1x96xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_61, %258 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%257 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x96xf32>
    %transposed_62 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%247 : tensor<64x96xf32>) permutation = [1, 0] 
    %260 = linalg.matmul ins(%collapsed_58, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%249 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %260(%from_elements_59) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_64 = tensor.cast %reshape_63 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %cast_64 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%257 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x96xf32>
    %262 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%262 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %261 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %263 = arith.index_cast %254 : i64 to index
    %264 = tensor.empty(%263) : tensor<?x64xf32>
    %265 = linalg.fill ins(%cst : f32) outs(%264 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %266 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%265 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %267 = arith.muli %254, %c64_i64 : i64
    %268 = arith.divsi %267, %230 : i64
    %269 = arith.select %8, %268, %0 : i64
    %270 = arith.select %40, %268, %1 : i64
    %from_elements_67 = tensor.from_elements %269, %270, %c64_i64 : tensor<3xi64>
    %reshape_68 = tensor.reshape %266(%from_elements_67) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %271 = arith.index_cast %269 : i64 to index
    %272 = arith.cmpi eq, %dim, %271 : index
    cf.assert %272, "mismatched size for broadcast"
    %273 = arith.index_cast %270 : i64 to index
    %274 = arith.cmpi eq, %dim_9, %273 : index
    cf.assert %274, "mismatched size for broadcast"
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %reshape_68 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.addf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x64xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %291 : f32
    } -> tensor<?x?x64xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<?x?x64xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.addf %in, %out : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.divf %in, %cst_7 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = arith.truncf %cst_5 : f64 to f32
      %292 = arith.addf %in, %291 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x?x1xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %291 = math.rsqrt %in : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %280 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %282 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %281 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%29 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %291 = arith.mulf %in, %in_73 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x64xf32>
    %283 = tensor.empty() : tensor<64x128xf32>
    %transposed_69 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%283 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %282 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %284 = tensor.empty(%dim) : tensor<?x128xf32>
    %285 = linalg.fill ins(%cst : f32) outs(%284 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %286 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%285 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %287 = arith.muli %0, %c128_i64 : i64
    %288 = arith.divsi %287, %50 : i64
    %289 = arith.select %8, %288, %0 : i64
    %290 = arith.select %40, %288, %1 : i64
    %from_elements_71 = tensor.from_elements %289, %290, %c128_i64 : tensor<3xi64>
    %reshape_72 = tensor.reshape %286(%from_elements_71) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_72, %117, %transposed_20 : tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
