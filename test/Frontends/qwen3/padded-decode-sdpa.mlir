// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, padded-decode-sdpa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values. Last comes the
// attention mask.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x1xi64>, %arg15: tensor<3x8x5x128xf32>, %arg16: tensor<3x8x5x128xf32>, %arg17: tensor<3x6xi64>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
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
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.29730177875068026 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x1xi64>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.index_cast %in : i64 to index
      %143 = linalg.index 2 : index
      %144 = arith.cmpi slt, %142, %c128 : index
      cf.assert %144, "index must be smaller than dim size"
      %145 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %145, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%142, %143] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %142 = arith.addi %in, %c5_i64 : i64
      linalg.yield %142 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<3x6xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<3x6xi64>) outs(%5 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %142 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %142 : i1
    } -> tensor<3x6xi1>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<3xi64>
    %9 = tensor.empty() : tensor<6xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %11 = tensor.empty() : tensor<1x1x1x6xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %142 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %142 : i1
    } -> tensor<1x1x1x6xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %12 : tensor<i1>, tensor<1x1x1x6xi1>) outs(%11 : tensor<1x1x1x6xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %142 = arith.andi %in, %in_56 : i1
      linalg.yield %142 : i1
    } -> tensor<1x1x1x6xi1>
    %14 = tensor.empty() : tensor<3x1x1x6xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<3x1x1x1xi64>, tensor<1x1x1x6xi64>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %142 = arith.cmpi slt, %in, %c0_i64 : i64
      %143 = arith.addi %in, %c3_i64 : i64
      %144 = arith.select %142, %143, %in : i64
      %145 = arith.index_cast %144 : i64 to index
      %146 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %147 = arith.addi %in_56, %c6_i64 : i64
      %148 = arith.select %146, %147, %in_56 : i64
      %149 = arith.index_cast %148 : i64 to index
      %extracted = tensor.extract %6[%145, %149] : tensor<3x6xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x6xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x1x6xi1>, tensor<3x1x1x6xi1>) outs(%14 : tensor<3x1x1x6xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %142 = arith.andi %in, %in_56 : i1
      linalg.yield %142 : i1
    } -> tensor<3x1x1x6xi1>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %17 = tensor.empty() : tensor<1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x1xi64>) outs(%17 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.sitofp %in : i64 to f32
      linalg.yield %142 : f32
    } -> tensor<1x1x1xf32>
    %19 = tensor.empty() : tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_9 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %21 = tensor.empty() : tensor<1x1x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%21 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.cos %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x1x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%21 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.sin %in : f32
      linalg.yield %142 : f32
    } -> tensor<1x1x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %25 = tensor.empty() : tensor<3x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<3x1x64xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_8 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %31 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %33 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%33 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %34 = tensor.empty() : tensor<3x4096xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<3x64xf32>, tensor<64x4096xf32>) outs(%35 : tensor<3x4096xf32>) -> tensor<3x4096xf32>
    %expanded_15 = tensor.expand_shape %36 [[0], [1, 2, 3]] output_shape [3, 1, 32, 128] : tensor<3x4096xf32> into tensor<3x1x32x128xf32>
    %37 = tensor.empty() : tensor<3x1x32x128xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x1x32x128xf32>) outs(%37 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<3x1x32x128xf32>
    %39 = tensor.empty() : tensor<3x1x32x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<3x1x32x1xf32>) -> tensor<3x1x32x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<3x1x32x128xf32>) outs(%40 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x32x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<3x1x32x1xf32>) outs(%39 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_11 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x32x1xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<3x1x32x1xf32>) outs(%39 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_8 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x1x32x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<3x1x32x1xf32>) outs(%39 : tensor<3x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x32x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %44 : tensor<3x1x32x128xf32>, tensor<3x1x32x1xf32>) outs(%37 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x32x128xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %45 : tensor<128xf32>, tensor<3x1x32x128xf32>) outs(%37 : tensor<3x1x32x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x32x128xf32>
    %47 = tensor.empty() : tensor<3x32x1x128xf32>
    %transposed_16 = linalg.transpose ins(%46 : tensor<3x1x32x128xf32>) outs(%47 : tensor<3x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x1024xf32>
    %transposed_17 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%48 : tensor<64x1024xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<3x1024xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%50 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_18 = tensor.expand_shape %51 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %52 = tensor.empty() : tensor<3x1x8x128xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<3x1x8x128xf32>) outs(%52 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<3x1x8x128xf32>
    %54 = tensor.empty() : tensor<3x1x8x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<3x1x8x1xf32>) -> tensor<3x1x8x1xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<3x1x8x128xf32>) outs(%55 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x8x1xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<3x1x8x1xf32>) outs(%54 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_11 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x1x8x1xf32>) outs(%54 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_8 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x1x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<3x1x8x1xf32>) outs(%54 : tensor<3x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %59 : tensor<3x1x8x128xf32>, tensor<3x1x8x1xf32>) outs(%52 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x8x128xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %60 : tensor<128xf32>, tensor<3x1x8x128xf32>) outs(%52 : tensor<3x1x8x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x8x128xf32>
    %62 = tensor.empty() : tensor<3x8x1x128xf32>
    %transposed_19 = linalg.transpose ins(%61 : tensor<3x1x8x128xf32>) outs(%62 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%48 : tensor<64x1024xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<3x64xf32>, tensor<64x1024xf32>) outs(%50 : tensor<3x1024xf32>) -> tensor<3x1024xf32>
    %expanded_21 = tensor.expand_shape %63 [[0], [1, 2, 3]] output_shape [3, 1, 8, 128] : tensor<3x1024xf32> into tensor<3x1x8x128xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<3x1x8x128xf32>) outs(%62 : tensor<3x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%47 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 32, 1, 64] [1, 1, 1, 1] : tensor<3x32x1x128xf32> to tensor<3x32x1x64xf32>
    %65 = tensor.empty() : tensor<3x32x1x64xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x32x1x64xf32>) outs(%65 : tensor<3x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x64xf32>
    %concat_26 = tensor.concat dim(3) %66, %extracted_slice : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%47 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x128xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) outs(%47 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.addf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x128xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%62 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x8x1x128xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 64] [3, 8, 1, 64] [1, 1, 1, 1] : tensor<3x8x1x128xf32> to tensor<3x8x1x64xf32>
    %70 = tensor.empty() : tensor<3x8x1x64xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<3x8x1x64xf32>) outs(%70 : tensor<3x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x8x1x64xf32>
    %concat_29 = tensor.concat dim(3) %71, %extracted_slice_27 : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%62 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x8x1x128xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) outs(%62 : tensor<3x8x1x128xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.addf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x8x1x128xf32>
    %concat_30 = tensor.concat dim(2) %arg15, %73 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %concat_31 = tensor.concat dim(2) %arg16, %transposed_22 : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %74 = tensor.empty() : tensor<3x8x4x6x128xf32>
    %75 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_30 : tensor<3x8x6x128xf32>) outs(%74 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %collapsed_32 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<3x32x6x128xf32>
    %76 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_31 : tensor<3x8x6x128xf32>) outs(%74 : tensor<3x8x4x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8x4x6x128xf32>
    %77 = tensor.empty() : tensor<3x1x1x6xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_3, %cst_4 : tensor<3x1x1x6xi1>, tensor<f32>, tensor<f32>) outs(%77 : tensor<3x1x1x6xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %142 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1x6xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<3x32x1x128xf32>) outs(%47 : tensor<3x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.mulf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x32x1x128xf32>
    %80 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<3x32x6x128xf32>) outs(%80 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33 : tensor<3x32x128x6xf32>) outs(%80 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.mulf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_34 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<3x32x1x128xf32> into tensor<96x1x128xf32>
    %collapsed_35 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %82 = tensor.empty() : tensor<96x1x6xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %84 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<96x1x128xf32>, tensor<96x128x6xf32>) outs(%83 : tensor<96x1x6xf32>) -> tensor<96x1x6xf32>
    %expanded_36 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [3, 32, 1, 6] : tensor<96x1x6xf32> into tensor<3x32x1x6xf32>
    %85 = tensor.empty() : tensor<3x32x1x6xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36, %78 : tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) outs(%85 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.addf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x6xf32>
    %87 = tensor.empty() : tensor<3x32x1xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<3x32x1xi64>) -> tensor<3x32x1xi64>
    %89 = tensor.empty() : tensor<3x32x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<3x32x1xf32>) -> tensor<3x32x1xf32>
    %91:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<3x32x1x6xf32>) outs(%90, %88 : tensor<3x32x1xf32>, tensor<3x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %142 = linalg.index 3 : index
      %143 = arith.index_cast %142 : index to i64
      %144 = arith.maximumf %in, %out : f32
      %145 = arith.cmpf ogt, %in, %out : f32
      %146 = arith.select %145, %143, %out_56 : i64
      linalg.yield %144, %146 : f32, i64
    } -> (tensor<3x32x1xf32>, tensor<3x32x1xi64>)
    %expanded_37 = tensor.expand_shape %91#0 [[0], [1], [2, 3]] output_shape [3, 32, 1, 1] : tensor<3x32x1xf32> into tensor<3x32x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_37 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%85 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.subf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x6xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<3x32x1x6xf32>) outs(%85 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.exp %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x6xf32>
    %94 = tensor.empty() : tensor<3x32x1x1xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<3x32x1x6xf32>) outs(%95 : tensor<3x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) outs(%85 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.divf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x6xf32>
    %98 = tensor.empty() : tensor<3x32x1x6xi1>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<3x32x1x6xf32>) outs(%98 : tensor<3x32x1x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %142 = arith.extf %in : f32 to f64
      %143 = arith.cmpf oeq, %142, %cst_7 : f64
      linalg.yield %143 : i1
    } -> tensor<3x32x1x6xi1>
    %100 = tensor.empty() : tensor<3x32x1x1xi1>
    %101 = linalg.fill ins(%true : i1) outs(%100 : tensor<3x32x1x1xi1>) -> tensor<3x32x1x1xi1>
    %102 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<3x32x1x6xi1>) outs(%101 : tensor<3x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %142 = arith.andi %in, %out : i1
      linalg.yield %142 : i1
    } -> tensor<3x32x1x1xi1>
    %103 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %cst_2, %97 : tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) outs(%85 : tensor<3x32x1x6xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %142 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %142 : f32
    } -> tensor<3x32x1x6xf32>
    %collapsed_38 = tensor.collapse_shape %103 [[0, 1], [2], [3]] : tensor<3x32x1x6xf32> into tensor<96x1x6xf32>
    %collapsed_39 = tensor.collapse_shape %76 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xf32> into tensor<96x6x128xf32>
    %104 = tensor.empty() : tensor<96x1x128xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %106 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<96x1x6xf32>, tensor<96x6x128xf32>) outs(%105 : tensor<96x1x128xf32>) -> tensor<96x1x128xf32>
    %expanded_40 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [3, 32, 1, 128] : tensor<96x1x128xf32> into tensor<3x32x1x128xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<3x32x1x128xf32>) outs(%37 : tensor<3x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    %107 = tensor.empty() : tensor<4096x64xf32>
    %transposed_42 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%107 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %transposed_41 [[0], [1, 2, 3]] : tensor<3x1x32x128xf32> into tensor<3x4096xf32>
    %108 = tensor.empty() : tensor<3x64xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %110 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<3x4096xf32>, tensor<4096x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_44 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.addf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<3x1x64xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_8 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %117 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %119 = tensor.empty() : tensor<64x96xf32>
    %transposed_45 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%119 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %120 = tensor.empty() : tensor<3x96xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %122 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%121 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_47 = tensor.expand_shape %122 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %123 = tensor.empty() : tensor<3x1x96xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<3x1x96xf32>) outs(%123 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      %143 = math.exp %142 : f32
      %144 = arith.addf %143, %cst_1 : f32
      %145 = arith.divf %cst_1, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<3x1x96xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %124 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%123 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x96xf32>
    %transposed_48 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%119 : tensor<64x96xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_46, %transposed_48 : tensor<3x64xf32>, tensor<64x96xf32>) outs(%121 : tensor<3x96xf32>) -> tensor<3x96xf32>
    %expanded_49 = tensor.expand_shape %126 [[0], [1, 2]] output_shape [3, 1, 96] : tensor<3x96xf32> into tensor<3x1x96xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %expanded_49 : tensor<3x1x96xf32>, tensor<3x1x96xf32>) outs(%123 : tensor<3x1x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x96xf32>
    %128 = tensor.empty() : tensor<96x64xf32>
    %transposed_50 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%128 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %127 [[0], [1, 2]] : tensor<3x1x96xf32> into tensor<3x96xf32>
    %129 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<3x96xf32>, tensor<96x64xf32>) outs(%109 : tensor<3x64xf32>) -> tensor<3x64xf32>
    %expanded_52 = tensor.expand_shape %129 [[0], [1, 2]] output_shape [3, 1, 64] : tensor<3x64xf32> into tensor<3x1x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %expanded_52 : tensor<3x1x64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.addf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<3x1x64xf32>) outs(%26 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_8 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<3x1x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<3x1x1xf32>) outs(%25 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<3x1x64xf32>, tensor<3x1x1xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %136 : tensor<64xf32>, tensor<3x1x64xf32>) outs(%0 : tensor<3x1x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %142 = arith.mulf %in, %in_56 : f32
      linalg.yield %142 : f32
    } -> tensor<3x1x64xf32>
    %138 = tensor.empty() : tensor<64x128xf32>
    %transposed_53 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%138 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %137 [[0], [1, 2]] : tensor<3x1x64xf32> into tensor<3x64xf32>
    %139 = tensor.empty() : tensor<3x128xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %141 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<3x64xf32>, tensor<64x128xf32>) outs(%140 : tensor<3x128xf32>) -> tensor<3x128xf32>
    %expanded_55 = tensor.expand_shape %141 [[0], [1, 2]] output_shape [3, 1, 128] : tensor<3x128xf32> into tensor<3x1x128xf32>
    return %expanded_55, %concat_30, %concat_31 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
