// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<()[s0] -> (s0 + 1)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %cst_8 = arith.constant 1.280000e+02 : f32
    %c1024_i64 = arith.constant 1024 : i64
    %dim = tensor.dim %arg14, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg15, %c2 : tensor<?x8x?x128xf32>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.index_cast %in : i64 to index
      %228 = linalg.index 2 : index
      %229 = arith.cmpi slt, %227, %c128 : index
      cf.assert %229, "index must be smaller than dim size"
      %230 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %230, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%227, %228] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %227 = arith.addi %in, %1 : i64
      linalg.yield %227 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %227 = linalg.index 0 : index
      %228 = arith.index_cast %227 : index to i64
      linalg.yield %228 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_71: i64, %out: i1):
      %227 = arith.cmpi sle, %in, %in_71 : i64
      linalg.yield %227 : i1
    } -> tensor<1x1x1x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %8) : tensor<?x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %227 = linalg.index 3 : index
      %228 = arith.cmpi eq, %8, %c1 : index
      %229 = arith.select %228, %c0, %227 : index
      %extracted = tensor.extract %12[%c0, %c0, %c0, %229] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %18 = tensor.empty(%14, %8) : tensor<?x1x1x?xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_71: f32, %in_72: f32, %out: f32):
      %227 = arith.select %in, %in_71, %in_72 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1x?xf32>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %20 = tensor.empty() : tensor<1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x1xi64>) outs(%20 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %227 = arith.sitofp %in : i64 to f32
      linalg.yield %227 : f32
    } -> tensor<1x1x1xf32>
    %22 = tensor.empty() : tensor<1x1x64xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_6 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%22 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %24 = tensor.empty() : tensor<1x1x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%24 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.cos %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x128xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%24 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.sin %in : f32
      linalg.yield %227 : f32
    } -> tensor<1x1x128xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %28 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<?x1x64xf32>) outs(%29 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_7 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %33 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %34 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %36 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%36 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %35 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %37 = tensor.empty(%dim) : tensor<?x4096xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%38 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %expanded_12 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %40 = arith.select %13, %c1_i64, %0 : i64
    %41 = arith.extui %13 : i1 to i64
    %42 = arith.addi %41, %c1_i64 : i64
    %43 = arith.muli %40, %c128_i64 : i64
    %44 = arith.cmpi sle, %42, %c1_i64 : i64
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %45 = arith.muli %0, %c4096_i64 : i64
    %46 = arith.divsi %45, %43 : i64
    %47 = arith.select %13, %46, %0 : i64
    %from_elements = tensor.from_elements %47, %c1_i64, %46, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x32x128xf32>
    %48 = arith.index_cast %47 : i64 to index
    %49 = tensor.empty(%48) : tensor<?x1x32x128xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x1x32x128xf32>) outs(%49 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x32x128xf32>
    %51 = tensor.empty(%48) : tensor<?x1x32x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<?x1x32x1xf32>) -> tensor<?x1x32x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<?x1x32x128xf32>) outs(%52 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x32x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<?x1x32x1xf32>) outs(%51 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_8 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x32x1xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<?x1x32x1xf32>) outs(%51 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x32x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<?x1x32x1xf32>) outs(%51 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x32x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %56 : tensor<?x1x32x128xf32>, tensor<?x1x32x1xf32>) outs(%49 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x32x128xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %57 : tensor<128xf32>, tensor<?x1x32x128xf32>) outs(%49 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x32x128xf32>
    %59 = tensor.empty(%48) : tensor<?x32x1x128xf32>
    %transposed_13 = linalg.transpose ins(%58 : tensor<?x1x32x128xf32>) outs(%59 : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = tensor.empty(%dim) : tensor<?x1024xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_15 = tensor.expand_shape %63 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %64 = arith.muli %0, %c1024_i64 : i64
    %65 = arith.divsi %64, %43 : i64
    %66 = arith.select %13, %65, %0 : i64
    %from_elements_16 = tensor.from_elements %66, %c1_i64, %65, %c128_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %expanded_15(%from_elements_16) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %67 = arith.index_cast %66 : i64 to index
    %68 = tensor.empty(%67) : tensor<?x1x8x128xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_17 : tensor<?x1x8x128xf32>) outs(%68 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x8x128xf32>
    %70 = tensor.empty(%67) : tensor<?x1x8x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<?x1x8x1xf32>) -> tensor<?x1x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<?x1x8x128xf32>) outs(%71 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x8x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<?x1x8x1xf32>) outs(%70 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_8 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x8x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<?x1x8x1xf32>) outs(%70 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x8x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<?x1x8x1xf32>) outs(%70 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_17, %75 : tensor<?x1x8x128xf32>, tensor<?x1x8x1xf32>) outs(%68 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x8x128xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %76 : tensor<128xf32>, tensor<?x1x8x128xf32>) outs(%68 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x8x128xf32>
    %78 = tensor.empty(%67) : tensor<?x8x1x128xf32>
    %transposed_18 = linalg.transpose ins(%77 : tensor<?x1x8x128xf32>) outs(%78 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%60 : tensor<64x1024xf32>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%62 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_20 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements_16) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x1x8x128xf32>) outs(%78 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_24 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_23 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%59 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%48, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [%48, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %81 = tensor.empty(%48) : tensor<?x32x1x64xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<?x32x1x64xf32>) outs(%81 : tensor<?x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x64xf32>
    %concat_26 = tensor.concat dim(3) %82, %extracted_slice : (tensor<?x32x1x64xf32>, tensor<?x32x1x64xf32>) -> tensor<?x32x1x128xf32>
    %dim_27 = tensor.dim %82, %c0 : tensor<?x32x1x64xf32>
    %83 = tensor.empty(%dim_27) : tensor<?x32x1x128xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%83 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %85 = arith.cmpi eq, %48, %dim_27 : index
    cf.assert %85, "mismatched size for broadcast"
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %84 : tensor<?x32x1x128xf32>, tensor<?x32x1x128xf32>) outs(%59 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.addf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x128xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%78 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%67, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [%67, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %88 = tensor.empty(%67) : tensor<?x8x1x64xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x8x1x64xf32>) outs(%88 : tensor<?x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x64xf32>
    %concat_30 = tensor.concat dim(3) %89, %extracted_slice_28 : (tensor<?x8x1x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x1x128xf32>
    %dim_31 = tensor.dim %89, %c0 : tensor<?x8x1x64xf32>
    %90 = tensor.empty(%dim_31) : tensor<?x8x1x128xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%90 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %92 = arith.cmpi eq, %67, %dim_31 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %91 : tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) outs(%78 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.addf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_32 = tensor.concat dim(2) %arg15, %93 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %concat_33 = tensor.concat dim(2) %arg16, %transposed_22 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %dim_34 = tensor.dim %arg15, %c0 : tensor<?x8x?x128xf32>
    %94 = affine.apply #map10()[%dim_9]
    %expanded_35 = tensor.expand_shape %concat_32 [[0], [1], [2, 3], [4]] output_shape [%dim_34, 8, 1, %94, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %95 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %96 = tensor.empty(%dim, %8) : tensor<?x8x4x?x128xf32>
    %97 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = linalg.index 4 : index
      %231 = arith.cmpi eq, %dim_34, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %94, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %expanded_35[%232, %228, %c0, %234, %230] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %98 = arith.muli %40, %c32_i64 : i64
    %99 = arith.muli %98, %7 : i64
    %100 = arith.cmpi slt, %7, %c0_i64 : i64
    %101 = arith.select %100, %98, %99 : i64
    %102 = arith.select %100, %42, %41 : i64
    %103 = arith.muli %101, %c128_i64 : i64
    %104 = arith.cmpi sle, %102, %c1_i64 : i64
    cf.assert %104, "must have at most one inferred (negative) dimension"
    %105 = arith.muli %0, %c32_i64 : i64
    %106 = arith.muli %105, %7 : i64
    %107 = arith.muli %106, %c128_i64 : i64
    %108 = arith.divsi %107, %103 : i64
    %109 = arith.select %13, %108, %0 : i64
    %110 = arith.select %100, %108, %7 : i64
    %from_elements_36 = tensor.from_elements %109, %c32_i64, %110, %c128_i64 : tensor<4xi64>
    %reshape_37 = tensor.reshape %97(%from_elements_36) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %dim_38 = tensor.dim %arg16, %c0 : tensor<?x8x?x128xf32>
    %dim_39 = tensor.dim %arg16, %c2 : tensor<?x8x?x128xf32>
    %111 = affine.apply #map10()[%dim_39]
    %expanded_40 = tensor.expand_shape %concat_33 [[0], [1], [2, 3], [4]] output_shape [%dim_38, 8, 1, %111, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %112 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = linalg.index 4 : index
      %231 = arith.cmpi eq, %dim_38, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %111, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %expanded_40[%232, %228, %c0, %234, %230] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %104, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %112(%from_elements_36) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %113 = arith.index_cast %109 : i64 to index
    %114 = arith.index_cast %110 : i64 to index
    %115 = tensor.empty(%113, %114) : tensor<?x32x128x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_37 : tensor<?x32x?x128xf32>) outs(%115 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    %116 = tensor.empty(%dim) : tensor<?x32x1x128xf32>
    %117 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<?x32x1x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %48, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %extracted = tensor.extract %86[%231, %228, %c0, %229] : tensor<?x32x1x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x128xf32>
    %collapsed_43 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<?x32x1x128xf32> into tensor<?x1x128xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim, %8) : tensor<?x32x128x?xf32>
    %119 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 2 : index
      %230 = linalg.index 3 : index
      %231 = arith.cmpi eq, %113, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %114, %c1 : index
      %234 = arith.select %233, %c0, %230 : index
      %extracted = tensor.extract %transposed_42[%232, %228, %229, %234] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %120 = arith.cmpi slt, %105, %c0_i64 : i64
    %121 = arith.select %120, %c1_i64, %105 : i64
    %122 = arith.extui %120 : i1 to i64
    %123 = arith.muli %121, %c128_i64 : i64
    %124 = arith.muli %123, %7 : i64
    %125 = arith.addi %122, %c1_i64 : i64
    %126 = arith.select %100, %123, %124 : i64
    %127 = arith.select %100, %125, %122 : i64
    %128 = arith.cmpi sle, %127, %c1_i64 : i64
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %129 = arith.muli %0, %c4096_i64 : i64
    %130 = arith.muli %129, %7 : i64
    %131 = arith.divsi %130, %126 : i64
    %132 = arith.select %120, %131, %105 : i64
    %133 = arith.select %100, %131, %7 : i64
    %from_elements_44 = tensor.from_elements %132, %c128_i64, %133 : tensor<3xi64>
    %reshape_45 = tensor.reshape %119(%from_elements_44) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %134 = affine.apply #map12()[%dim]
    %135 = arith.index_cast %133 : i64 to index
    %136 = arith.index_cast %134 : index to i64
    %137 = arith.cmpi eq, %136, %132 : i64
    cf.assert %137, "mismatching contracting dimension"
    %138 = tensor.empty(%134, %135) : tensor<?x1x?xf32>
    %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %140 = linalg.batch_matmul ins(%collapsed_43, %reshape_45 : tensor<?x1x128xf32>, tensor<?x128x?xf32>) outs(%139 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %104, "must have at most one inferred (negative) dimension"
    %141 = arith.muli %136, %133 : i64
    %142 = arith.divsi %141, %101 : i64
    %143 = arith.select %13, %142, %0 : i64
    %144 = arith.select %100, %142, %7 : i64
    %from_elements_46 = tensor.from_elements %143, %c32_i64, %c1_i64, %144 : tensor<4xi64>
    %reshape_47 = tensor.reshape %140(%from_elements_46) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x32x1x?xf32>
    %145 = arith.index_cast %143 : i64 to index
    %146 = arith.index_cast %144 : i64 to index
    %147 = tensor.empty(%145, %146) : tensor<?x32x1x?xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47 : tensor<?x32x1x?xf32>) outs(%147 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_4 : f64 to f32
      %228 = arith.mulf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x32x1x?xf32>
    %149 = arith.cmpi eq, %145, %14 : index
    cf.assert %149, "mismatched size for broadcast"
    %150 = arith.cmpi eq, %146, %8 : index
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %19 : tensor<?x32x1x?xf32>, tensor<?x1x1x?xf32>) outs(%147 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.addf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %152 = tensor.empty(%145) : tensor<?x32x1xi64>
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<?x32x1xi64>) -> tensor<?x32x1xi64>
    %154 = tensor.empty(%145) : tensor<?x32x1xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %156:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<?x32x1x?xf32>) outs(%155, %153 : tensor<?x32x1xf32>, tensor<?x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_71: i64):
      %227 = linalg.index 3 : index
      %228 = arith.index_cast %227 : index to i64
      %229 = arith.maximumf %in, %out : f32
      %230 = arith.cmpf ogt, %in, %out : f32
      %231 = arith.select %230, %228, %out_71 : i64
      linalg.yield %229, %231 : f32, i64
    } -> (tensor<?x32x1xf32>, tensor<?x32x1xi64>)
    %expanded_48 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [%145, 32, 1, 1] : tensor<?x32x1xf32> into tensor<?x32x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_48 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%147 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.subf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<?x32x1x?xf32>) outs(%147 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.exp %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    %159 = tensor.empty(%145) : tensor<?x32x1x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<?x32x1x?xf32>) outs(%160 : tensor<?x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%147 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.divf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x32x1x?xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %8) : tensor<?x32x1x?xf32>
    %164 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x32x1x?xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 3 : index
      %230 = arith.cmpi eq, %145, %c1 : index
      %231 = arith.select %230, %c0, %227 : index
      %232 = arith.cmpi eq, %146, %c1 : index
      %233 = arith.select %232, %c0, %229 : index
      %extracted = tensor.extract %162[%231, %228, %c0, %233] : tensor<?x32x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x?xf32>
    %165 = arith.muli %121, %7 : i64
    %166 = arith.select %100, %121, %165 : i64
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %167 = arith.divsi %106, %166 : i64
    %168 = arith.select %120, %167, %105 : i64
    %169 = arith.select %100, %167, %7 : i64
    %from_elements_49 = tensor.from_elements %168, %c1_i64, %169 : tensor<3xi64>
    %reshape_50 = tensor.reshape %164(%from_elements_49) : (tensor<?x32x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %95, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %170 = tensor.empty(%dim, %8) : tensor<?x32x?x128xf32>
    %171 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%170 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %227 = linalg.index 0 : index
      %228 = linalg.index 1 : index
      %229 = linalg.index 2 : index
      %230 = linalg.index 3 : index
      %231 = arith.cmpi eq, %113, %c1 : index
      %232 = arith.select %231, %c0, %227 : index
      %233 = arith.cmpi eq, %114, %c1 : index
      %234 = arith.select %233, %c0, %229 : index
      %extracted = tensor.extract %reshape_41[%232, %228, %234, %230] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %172 = arith.muli %166, %c128_i64 : i64
    cf.assert %128, "must have at most one inferred (negative) dimension"
    %173 = arith.divsi %107, %172 : i64
    %174 = arith.select %120, %173, %105 : i64
    %175 = arith.select %100, %173, %7 : i64
    %from_elements_51 = tensor.from_elements %174, %175, %c128_i64 : tensor<3xi64>
    %reshape_52 = tensor.reshape %171(%from_elements_51) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %176 = arith.index_cast %168 : i64 to index
    %177 = arith.cmpi eq, %168, %174 : i64
    cf.assert %177, "mismatching contracting dimension"
    %178 = arith.cmpi eq, %169, %175 : i64
    cf.assert %178, "mismatching contracting dimension"
    %179 = tensor.empty(%176) : tensor<?x1x128xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %181 = linalg.batch_matmul ins(%reshape_50, %reshape_52 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%180 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %182 = arith.divsi %176, %c32 : index
    %expanded_53 = tensor.expand_shape %181 [[0, 1], [2], [3]] output_shape [%182, 32, 1, 128] : tensor<?x1x128xf32> into tensor<?x32x1x128xf32>
    %183 = tensor.empty(%182) : tensor<?x1x32x128xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<?x32x1x128xf32>) outs(%183 : tensor<?x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %44, "must have at most one inferred (negative) dimension"
    %184 = arith.index_cast %182 : index to i64
    %185 = arith.muli %184, %c4096_i64 : i64
    %186 = arith.divsi %185, %40 : i64
    %187 = arith.select %13, %186, %0 : i64
    %from_elements_55 = tensor.from_elements %187, %c1_i64, %186 : tensor<3xi64>
    %reshape_56 = tensor.reshape %transposed_54(%from_elements_55) : (tensor<?x1x32x128xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %188 = tensor.empty() : tensor<4096x64xf32>
    %transposed_57 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%188 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %reshape_56 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %189 = arith.index_cast %187 : i64 to index
    %190 = tensor.empty(%189) : tensor<?x64xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %192 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%191 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_59 = tensor.expand_shape %192 [[0], [1, 2]] output_shape [%189, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %193 = arith.cmpi eq, %dim, %189 : index
    cf.assert %193, "mismatched size for broadcast"
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_59 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.addf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<?x1x64xf32>) outs(%29 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_7 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %199 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %201 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %200 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %202 = tensor.empty() : tensor<64x96xf32>
    %transposed_60 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%202 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %201 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %203 = tensor.empty(%dim) : tensor<?x96xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %205 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%204 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_62 = tensor.expand_shape %205 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %206 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.negf %in : f32
      %228 = math.exp %227 : f32
      %229 = arith.addf %228, %cst_1 : f32
      %230 = arith.divf %cst_1, %229 : f32
      linalg.yield %230 : f32
    } -> tensor<?x1x96xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %207 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x96xf32>
    %transposed_63 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%202 : tensor<64x96xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%collapsed_61, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%204 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_64 = tensor.expand_shape %209 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %expanded_64 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%206 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x96xf32>
    %211 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%211 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %210 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %212 = tensor.empty(%dim) : tensor<?x64xf32>
    %213 = linalg.fill ins(%cst : f32) outs(%212 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %214 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%213 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_67 = tensor.expand_shape %214 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %expanded_67 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.addf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<?x1x64xf32>) outs(%29 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.addf %in, %out : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.divf %in, %cst_7 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = arith.truncf %cst_5 : f64 to f32
      %228 = arith.addf %in, %227 : f32
      linalg.yield %228 : f32
    } -> tensor<?x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<?x1x1xf32>) outs(%28 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %227 = math.rsqrt %in : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %220 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %221 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_71: f32, %out: f32):
      %227 = arith.mulf %in, %in_71 : f32
      linalg.yield %227 : f32
    } -> tensor<?x1x64xf32>
    %223 = tensor.empty() : tensor<64x128xf32>
    %transposed_68 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%223 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %222 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %224 = tensor.empty(%dim) : tensor<?x128xf32>
    %225 = linalg.fill ins(%cst : f32) outs(%224 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %226 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%225 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_70 = tensor.expand_shape %226 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_70, %concat_32, %concat_33 : tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
