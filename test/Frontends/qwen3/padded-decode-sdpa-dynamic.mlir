// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, padded-decode-sdpa-dynamic: torch 2.15.0, torch-mlir 20261001,
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
#map14 = affine_map<()[s0] -> (s0 + 1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<()[s0] -> (s0 * 32)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<?x1xi64>, %arg15: tensor<?x8x?x128xf32>, %arg16: tensor<?x8x?x128xf32>, %arg17: tensor<?x?xi64>) -> (tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c128_i64 = arith.constant 128 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %cst_10 = arith.constant 1.280000e+02 : f32
    %c1024_i64 = arith.constant 1024 : i64
    %dim = tensor.dim %arg14, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_11 = tensor.dim %arg15, %c2 : tensor<?x8x?x128xf32>
    %1 = arith.index_cast %dim_11 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.index_cast %in : i64 to index
      %257 = linalg.index 2 : index
      %258 = arith.cmpi slt, %256, %c128 : index
      cf.assert %258, "index must be smaller than dim size"
      %259 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %259, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%256, %257] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %256 = arith.addi %in, %1 : i64
      linalg.yield %256 : i64
    } -> tensor<1xi64>
    %dim_12 = tensor.dim %arg17, %c0 : tensor<?x?xi64>
    %dim_13 = tensor.dim %arg17, %c1 : tensor<?x?xi64>
    %7 = tensor.empty(%dim_12, %dim_13) : tensor<?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<?x?xi64>) outs(%7 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %256 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %256 : i1
    } -> tensor<?x?xi1>
    %9 = arith.addi %1, %c1_i64 : i64
    %10 = tensor.empty(%dim) : tensor<?xi64>
    %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<?xi64>
    %12 = arith.index_cast %9 : i64 to index
    %13 = tensor.empty(%12) : tensor<?xi64>
    %14 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%13 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %256 = linalg.index 0 : index
      %257 = arith.index_cast %256 : index to i64
      linalg.yield %257 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %14 [[0, 1, 2, 3]] output_shape [1, 1, 1, %12] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %15 = tensor.empty(%12) : tensor<1x1x1x?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %256 = arith.cmpi sle, %in, %in_80 : i64
      linalg.yield %256 : i1
    } -> tensor<1x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %16 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%15 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %256 = arith.andi %in, %in_80 : i1
      linalg.yield %256 : i1
    } -> tensor<1x1x1x?xi1>
    %dim_16 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_17 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %18 = tensor.empty(%dim_16, %dim_17) : tensor<?x1x1x?xi1>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%18 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_80: i64, %out: i1):
      %256 = arith.cmpi slt, %in, %c0_i64 : i64
      %257 = arith.index_cast %dim_12 : index to i64
      %258 = arith.addi %in, %257 : i64
      %259 = arith.select %256, %258, %in : i64
      %260 = arith.index_cast %259 : i64 to index
      %261 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %262 = arith.index_cast %dim_13 : index to i64
      %263 = arith.addi %in_80, %262 : i64
      %264 = arith.select %261, %263, %in_80 : i64
      %265 = arith.index_cast %264 : i64 to index
      %extracted = tensor.extract %8[%260, %265] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %20 = arith.cmpi eq, %12, %dim_17 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = tensor.empty(%dim_16, %12) : tensor<?x1x1x?xi1>
    %22 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x1x1x?xi1>, tensor<?x1x1x?xi1>) outs(%21 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i1, %in_80: i1, %out: i1):
      %256 = arith.andi %in, %in_80 : i1
      linalg.yield %256 : i1
    } -> tensor<?x1x1x?xi1>
    %23 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %24 = arith.cmpi sge, %9, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim, %12) : tensor<?x1x1x?xi1>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %256 = linalg.index 0 : index
      %257 = linalg.index 3 : index
      %258 = arith.cmpi eq, %dim_16, %c1 : index
      %259 = arith.select %258, %c0, %256 : index
      %260 = arith.cmpi eq, %12, %c1 : index
      %261 = arith.select %260, %c0, %257 : index
      %extracted = tensor.extract %22[%259, %c0, %c0, %261] : tensor<?x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_18 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %27 = tensor.empty() : tensor<1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x1xi64>) outs(%27 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %256 = arith.sitofp %in : i64 to f32
      linalg.yield %256 : f32
    } -> tensor<1x1x1xf32>
    %29 = tensor.empty() : tensor<1x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_8 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%29 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %30, %30 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %31 = tensor.empty() : tensor<1x1x128xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%31 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.cos %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x128xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%31 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.sin %in : f32
      linalg.yield %256 : f32
    } -> tensor<1x1x128xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %35 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x1x64xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_9 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_7 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %40 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %41 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %43 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%43 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %44 = tensor.empty(%dim) : tensor<?x4096xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%45 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %expanded_19 = tensor.expand_shape %46 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %47 = arith.cmpi slt, %0, %c0_i64 : i64
    %48 = arith.select %47, %c1_i64, %0 : i64
    %49 = arith.extui %47 : i1 to i64
    %50 = arith.addi %49, %c1_i64 : i64
    %51 = arith.muli %48, %c128_i64 : i64
    %52 = arith.cmpi sle, %50, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c4096_i64 : i64
    %54 = arith.divsi %53, %51 : i64
    %55 = arith.select %47, %54, %0 : i64
    %from_elements = tensor.from_elements %55, %c1_i64, %54, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_19(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x32x128xf32>
    %56 = arith.index_cast %55 : i64 to index
    %57 = tensor.empty(%56) : tensor<?x1x32x128xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x1x32x128xf32>) outs(%57 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<?x1x32x128xf32>
    %59 = tensor.empty(%56) : tensor<?x1x32x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x1x32x1xf32>) -> tensor<?x1x32x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<?x1x32x128xf32>) outs(%60 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<?x1x32x1xf32>) outs(%59 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_10 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<?x1x32x1xf32>) outs(%59 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_7 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x1x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<?x1x32x1xf32>) outs(%59 : tensor<?x1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %64 : tensor<?x1x32x128xf32>, tensor<?x1x32x1xf32>) outs(%57 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x32x128xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %65 : tensor<128xf32>, tensor<?x1x32x128xf32>) outs(%57 : tensor<?x1x32x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x32x128xf32>
    %67 = tensor.empty(%56) : tensor<?x32x1x128xf32>
    %transposed_20 = linalg.transpose ins(%66 : tensor<?x1x32x128xf32>) outs(%67 : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %68 = tensor.empty() : tensor<64x1024xf32>
    %transposed_21 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%68 : tensor<64x1024xf32>) permutation = [1, 0] 
    %69 = tensor.empty(%dim) : tensor<?x1024xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%70 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_22 = tensor.expand_shape %71 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %72 = arith.muli %0, %c1024_i64 : i64
    %73 = arith.divsi %72, %51 : i64
    %74 = arith.select %47, %73, %0 : i64
    %from_elements_23 = tensor.from_elements %74, %c1_i64, %73, %c128_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %expanded_22(%from_elements_23) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %75 = arith.index_cast %74 : i64 to index
    %76 = tensor.empty(%75) : tensor<?x1x8x128xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_24 : tensor<?x1x8x128xf32>) outs(%76 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<?x1x8x128xf32>
    %78 = tensor.empty(%75) : tensor<?x1x8x1xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<?x1x8x1xf32>) -> tensor<?x1x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<?x1x8x128xf32>) outs(%79 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<?x1x8x1xf32>) outs(%78 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_10 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<?x1x8x1xf32>) outs(%78 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_7 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x1x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<?x1x8x1xf32>) outs(%78 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_24, %83 : tensor<?x1x8x128xf32>, tensor<?x1x8x1xf32>) outs(%76 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x8x128xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %84 : tensor<128xf32>, tensor<?x1x8x128xf32>) outs(%76 : tensor<?x1x8x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x8x128xf32>
    %86 = tensor.empty(%75) : tensor<?x8x1x128xf32>
    %transposed_25 = linalg.transpose ins(%85 : tensor<?x1x8x128xf32>) outs(%86 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%68 : tensor<64x1024xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%70 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_27 = tensor.expand_shape %87 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %reshape_28 = tensor.reshape %expanded_27(%from_elements_23) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %transposed_29 = linalg.transpose ins(%reshape_28 : tensor<?x1x8x128xf32>) outs(%86 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_30 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_31 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_30 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%67 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [%56, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_20[0, 0, 0, 64] [%56, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %89 = tensor.empty(%56) : tensor<?x32x1x64xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<?x32x1x64xf32>) outs(%89 : tensor<?x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x64xf32>
    %concat_33 = tensor.concat dim(3) %90, %extracted_slice : (tensor<?x32x1x64xf32>, tensor<?x32x1x64xf32>) -> tensor<?x32x1x128xf32>
    %dim_34 = tensor.dim %90, %c0 : tensor<?x32x1x64xf32>
    %91 = tensor.empty(%dim_34) : tensor<?x32x1x128xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_31 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%91 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x128xf32>
    %93 = arith.cmpi eq, %56, %dim_34 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %92 : tensor<?x32x1x128xf32>, tensor<?x32x1x128xf32>) outs(%67 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.addf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x128xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_30 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%86 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x8x1x128xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [%75, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_25[0, 0, 0, 64] [%75, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %96 = tensor.empty(%75) : tensor<?x8x1x64xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<?x8x1x64xf32>) outs(%96 : tensor<?x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x8x1x64xf32>
    %concat_37 = tensor.concat dim(3) %97, %extracted_slice_35 : (tensor<?x8x1x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x1x128xf32>
    %dim_38 = tensor.dim %97, %c0 : tensor<?x8x1x64xf32>
    %98 = tensor.empty(%dim_38) : tensor<?x8x1x128xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_37, %expanded_31 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%98 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x8x1x128xf32>
    %100 = arith.cmpi eq, %75, %dim_38 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %99 : tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) outs(%86 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.addf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_39 = tensor.concat dim(2) %arg15, %101 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %concat_40 = tensor.concat dim(2) %arg16, %transposed_29 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %dim_41 = tensor.dim %arg15, %c0 : tensor<?x8x?x128xf32>
    %102 = affine.apply #map14()[%dim_11]
    %expanded_42 = tensor.expand_shape %concat_39 [[0], [1], [2, 3], [4]] output_shape [%dim_41, 8, 1, %102, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim, %12) : tensor<?x8x4x?x128xf32>
    %104 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 3 : index
      %259 = linalg.index 4 : index
      %260 = arith.cmpi eq, %dim_41, %c1 : index
      %261 = arith.select %260, %c0, %256 : index
      %262 = arith.cmpi eq, %102, %c1 : index
      %263 = arith.select %262, %c0, %258 : index
      %extracted = tensor.extract %expanded_42[%261, %257, %c0, %263, %259] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %105 = arith.muli %48, %c32_i64 : i64
    %106 = arith.muli %105, %9 : i64
    %107 = arith.cmpi slt, %9, %c0_i64 : i64
    %108 = arith.select %107, %105, %106 : i64
    %109 = arith.select %107, %50, %49 : i64
    %110 = arith.muli %108, %c128_i64 : i64
    %111 = arith.cmpi sle, %109, %c1_i64 : i64
    cf.assert %111, "must have at most one inferred (negative) dimension"
    %112 = arith.muli %0, %c32_i64 : i64
    %113 = arith.muli %112, %9 : i64
    %114 = arith.muli %113, %c128_i64 : i64
    %115 = arith.divsi %114, %110 : i64
    %116 = arith.select %47, %115, %0 : i64
    %117 = arith.select %107, %115, %9 : i64
    %from_elements_43 = tensor.from_elements %116, %c32_i64, %117, %c128_i64 : tensor<4xi64>
    %reshape_44 = tensor.reshape %104(%from_elements_43) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %dim_45 = tensor.dim %arg16, %c0 : tensor<?x8x?x128xf32>
    %dim_46 = tensor.dim %arg16, %c2 : tensor<?x8x?x128xf32>
    %118 = affine.apply #map14()[%dim_46]
    %expanded_47 = tensor.expand_shape %concat_40 [[0], [1], [2, 3], [4]] output_shape [%dim_45, 8, 1, %118, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %119 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 3 : index
      %259 = linalg.index 4 : index
      %260 = arith.cmpi eq, %dim_45, %c1 : index
      %261 = arith.select %260, %c0, %256 : index
      %262 = arith.cmpi eq, %118, %c1 : index
      %263 = arith.select %262, %c0, %258 : index
      %extracted = tensor.extract %expanded_47[%261, %257, %c0, %263, %259] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %111, "must have at most one inferred (negative) dimension"
    %reshape_48 = tensor.reshape %119(%from_elements_43) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %120 = tensor.empty(%dim, %12) : tensor<?x1x1x?xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%120 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %256 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1x?xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<?x32x1x128xf32>) outs(%67 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_5 : f64 to f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x32x1x128xf32>
    %123 = arith.index_cast %116 : i64 to index
    %124 = arith.index_cast %117 : i64 to index
    %125 = tensor.empty(%123, %124) : tensor<?x32x128x?xf32>
    %transposed_49 = linalg.transpose ins(%reshape_44 : tensor<?x32x?x128xf32>) outs(%125 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<?x32x128x?xf32>) outs(%125 : tensor<?x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_5 : f64 to f32
      %257 = arith.mulf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x32x128x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %127 = tensor.empty(%dim) : tensor<?x32x1x128xf32>
    %128 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%127 : tensor<?x32x1x128xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 3 : index
      %259 = arith.cmpi eq, %56, %c1 : index
      %260 = arith.select %259, %c0, %256 : index
      %extracted = tensor.extract %122[%260, %257, %c0, %258] : tensor<?x32x1x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x128xf32>
    %collapsed_50 = tensor.collapse_shape %128 [[0, 1], [2], [3]] : tensor<?x32x1x128xf32> into tensor<?x1x128xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim, %12) : tensor<?x32x128x?xf32>
    %130 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %123, %c1 : index
      %261 = arith.select %260, %c0, %256 : index
      %262 = arith.cmpi eq, %124, %c1 : index
      %263 = arith.select %262, %c0, %259 : index
      %extracted = tensor.extract %126[%261, %257, %258, %263] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %131 = arith.cmpi slt, %112, %c0_i64 : i64
    %132 = arith.select %131, %c1_i64, %112 : i64
    %133 = arith.extui %131 : i1 to i64
    %134 = arith.muli %132, %c128_i64 : i64
    %135 = arith.muli %134, %9 : i64
    %136 = arith.addi %133, %c1_i64 : i64
    %137 = arith.select %107, %134, %135 : i64
    %138 = arith.select %107, %136, %133 : i64
    %139 = arith.cmpi sle, %138, %c1_i64 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %140 = arith.muli %0, %c4096_i64 : i64
    %141 = arith.muli %140, %9 : i64
    %142 = arith.divsi %141, %137 : i64
    %143 = arith.select %131, %142, %112 : i64
    %144 = arith.select %107, %142, %9 : i64
    %from_elements_51 = tensor.from_elements %143, %c128_i64, %144 : tensor<3xi64>
    %reshape_52 = tensor.reshape %130(%from_elements_51) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %145 = affine.apply #map16()[%dim]
    %146 = arith.index_cast %144 : i64 to index
    %147 = arith.index_cast %145 : index to i64
    %148 = arith.cmpi eq, %147, %143 : i64
    cf.assert %148, "mismatching contracting dimension"
    %149 = tensor.empty(%145, %146) : tensor<?x1x?xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %151 = linalg.batch_matmul ins(%collapsed_50, %reshape_52 : tensor<?x1x128xf32>, tensor<?x128x?xf32>) outs(%150 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %111, "must have at most one inferred (negative) dimension"
    %152 = arith.muli %147, %144 : i64
    %153 = arith.divsi %152, %108 : i64
    %154 = arith.select %47, %153, %0 : i64
    %155 = arith.select %107, %153, %9 : i64
    %from_elements_53 = tensor.from_elements %154, %c32_i64, %c1_i64, %155 : tensor<4xi64>
    %reshape_54 = tensor.reshape %151(%from_elements_53) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x32x1x?xf32>
    %156 = arith.index_cast %154 : i64 to index
    %157 = arith.index_cast %155 : i64 to index
    %158 = arith.cmpi eq, %156, %dim : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = arith.cmpi eq, %157, %12 : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = tensor.empty(%156, %157) : tensor<?x32x1x?xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_54, %121 : tensor<?x32x1x?xf32>, tensor<?x1x1x?xf32>) outs(%160 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.addf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x?xf32>
    %162 = tensor.empty(%156) : tensor<?x32x1xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<?x32x1xi64>) -> tensor<?x32x1xi64>
    %164 = tensor.empty(%156) : tensor<?x32x1xf32>
    %165 = linalg.fill ins(%cst_0 : f32) outs(%164 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %166:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x32x1x?xf32>) outs(%165, %163 : tensor<?x32x1xf32>, tensor<?x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %256 = linalg.index 3 : index
      %257 = arith.index_cast %256 : index to i64
      %258 = arith.maximumf %in, %out : f32
      %259 = arith.cmpf ogt, %in, %out : f32
      %260 = arith.select %259, %257, %out_80 : i64
      linalg.yield %258, %260 : f32, i64
    } -> (tensor<?x32x1xf32>, tensor<?x32x1xi64>)
    %expanded_55 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [%156, 32, 1, 1] : tensor<?x32x1xf32> into tensor<?x32x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_55 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%160 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.subf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x?xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<?x32x1x?xf32>) outs(%160 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.exp %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x?xf32>
    %169 = tensor.empty(%156) : tensor<?x32x1x1xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<?x32x1x?xf32>) outs(%170 : tensor<?x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%160 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.divf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x?xf32>
    %173 = tensor.empty(%156, %157) : tensor<?x32x1x?xi1>
    %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<?x32x1x?xf32>) outs(%173 : tensor<?x32x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %256 = arith.extf %in : f32 to f64
      %257 = arith.cmpf oeq, %256, %cst_6 : f64
      linalg.yield %257 : i1
    } -> tensor<?x32x1x?xi1>
    %175 = tensor.empty(%156) : tensor<?x32x1x1xi1>
    %176 = linalg.fill ins(%true : i1) outs(%175 : tensor<?x32x1x1xi1>) -> tensor<?x32x1x1xi1>
    %177 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<?x32x1x?xi1>) outs(%176 : tensor<?x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %256 = arith.andi %in, %out : i1
      linalg.yield %256 : i1
    } -> tensor<?x32x1x1xi1>
    %178 = arith.cmpi sge, %154, %c0_i64 : i64
    cf.assert %178, "negative values not allowed in new dimensions"
    %179 = arith.index_cast %154 : i64 to index
    %180 = arith.cmpi sge, %155, %c0_i64 : i64
    cf.assert %180, "negative values not allowed in new dimensions"
    %181 = arith.index_cast %155 : i64 to index
    %182 = tensor.empty(%179, %181) : tensor<?x32x1x?xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%182 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x1x?xf32>
    %184 = arith.cmpi eq, %156, %179 : index
    cf.assert %184, "mismatched size for broadcast"
    %185 = arith.cmpi eq, %181, %157 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = tensor.empty(%156, %181) : tensor<?x32x1x?xf32>
    %187 = linalg.generic {indexing_maps = [#map5, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %183, %172 : tensor<?x32x1x1xi1>, tensor<?x32x1x?xf32>, tensor<?x32x1x?xf32>) outs(%186 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: i1, %in_80: f32, %in_81: f32, %out: f32):
      %256 = arith.select %in, %in_80, %in_81 : f32
      linalg.yield %256 : f32
    } -> tensor<?x32x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %188 = tensor.empty(%dim, %12) : tensor<?x32x1x?xf32>
    %189 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%188 : tensor<?x32x1x?xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 3 : index
      %259 = arith.cmpi eq, %156, %c1 : index
      %260 = arith.select %259, %c0, %256 : index
      %261 = arith.cmpi eq, %181, %c1 : index
      %262 = arith.select %261, %c0, %258 : index
      %extracted = tensor.extract %187[%260, %257, %c0, %262] : tensor<?x32x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x?xf32>
    %190 = arith.muli %132, %9 : i64
    %191 = arith.select %107, %132, %190 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %192 = arith.divsi %113, %191 : i64
    %193 = arith.select %131, %192, %112 : i64
    %194 = arith.select %107, %192, %9 : i64
    %from_elements_56 = tensor.from_elements %193, %c1_i64, %194 : tensor<3xi64>
    %reshape_57 = tensor.reshape %189(%from_elements_56) : (tensor<?x32x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %195 = tensor.empty(%dim, %12) : tensor<?x32x?x128xf32>
    %196 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%195 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %256 = linalg.index 0 : index
      %257 = linalg.index 1 : index
      %258 = linalg.index 2 : index
      %259 = linalg.index 3 : index
      %260 = arith.cmpi eq, %123, %c1 : index
      %261 = arith.select %260, %c0, %256 : index
      %262 = arith.cmpi eq, %124, %c1 : index
      %263 = arith.select %262, %c0, %258 : index
      %extracted = tensor.extract %reshape_48[%261, %257, %263, %259] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %197 = arith.muli %191, %c128_i64 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %198 = arith.divsi %114, %197 : i64
    %199 = arith.select %131, %198, %112 : i64
    %200 = arith.select %107, %198, %9 : i64
    %from_elements_58 = tensor.from_elements %199, %200, %c128_i64 : tensor<3xi64>
    %reshape_59 = tensor.reshape %196(%from_elements_58) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %201 = arith.index_cast %193 : i64 to index
    %202 = arith.cmpi eq, %193, %199 : i64
    cf.assert %202, "mismatching contracting dimension"
    %203 = arith.cmpi eq, %194, %200 : i64
    cf.assert %203, "mismatching contracting dimension"
    %204 = tensor.empty(%201) : tensor<?x1x128xf32>
    %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %206 = linalg.batch_matmul ins(%reshape_57, %reshape_59 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%205 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %207 = arith.divsi %201, %c32 : index
    %expanded_60 = tensor.expand_shape %206 [[0, 1], [2], [3]] output_shape [%207, 32, 1, 128] : tensor<?x1x128xf32> into tensor<?x32x1x128xf32>
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %208 = arith.index_cast %207 : index to i64
    %209 = arith.muli %208, %c4096_i64 : i64
    %210 = arith.divsi %209, %51 : i64
    %211 = arith.select %47, %210, %0 : i64
    %from_elements_61 = tensor.from_elements %211, %210, %c1_i64, %c128_i64 : tensor<4xi64>
    %reshape_62 = tensor.reshape %expanded_60(%from_elements_61) : (tensor<?x32x1x128xf32>, tensor<4xi64>) -> tensor<?x32x1x128xf32>
    %212 = arith.index_cast %211 : i64 to index
    %213 = tensor.empty(%212) : tensor<?x1x32x128xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<?x32x1x128xf32>) outs(%213 : tensor<?x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %214 = arith.muli %211, %c4096_i64 : i64
    %215 = arith.divsi %214, %48 : i64
    %216 = arith.select %47, %215, %0 : i64
    %from_elements_64 = tensor.from_elements %216, %c1_i64, %215 : tensor<3xi64>
    %reshape_65 = tensor.reshape %transposed_63(%from_elements_64) : (tensor<?x1x32x128xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %217 = tensor.empty() : tensor<4096x64xf32>
    %transposed_66 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%217 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %reshape_65 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %218 = arith.index_cast %216 : i64 to index
    %219 = tensor.empty(%218) : tensor<?x64xf32>
    %220 = linalg.fill ins(%cst : f32) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %221 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_68 = tensor.expand_shape %221 [[0], [1, 2]] output_shape [%218, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %222 = arith.cmpi eq, %dim, %218 : index
    cf.assert %222, "mismatched size for broadcast"
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_68 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.addf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<?x1x64xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_9 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_7 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %228 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %230 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %229 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %231 = tensor.empty() : tensor<64x96xf32>
    %transposed_69 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%231 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %230 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %232 = tensor.empty(%dim) : tensor<?x96xf32>
    %233 = linalg.fill ins(%cst : f32) outs(%232 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %234 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%233 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_71 = tensor.expand_shape %234 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %235 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<?x1x96xf32>) outs(%235 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.negf %in : f32
      %257 = math.exp %256 : f32
      %258 = arith.addf %257, %cst_1 : f32
      %259 = arith.divf %cst_1, %258 : f32
      linalg.yield %259 : f32
    } -> tensor<?x1x96xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %236 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%235 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x96xf32>
    %transposed_72 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%231 : tensor<64x96xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_70, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%233 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_73 = tensor.expand_shape %238 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237, %expanded_73 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%235 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x96xf32>
    %240 = tensor.empty() : tensor<96x64xf32>
    %transposed_74 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%240 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %239 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %241 = tensor.empty(%dim) : tensor<?x64xf32>
    %242 = linalg.fill ins(%cst : f32) outs(%241 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %243 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%242 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_76 = tensor.expand_shape %243 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %expanded_76 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.addf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<?x1x64xf32>) outs(%36 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.addf %in, %out : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.divf %in, %cst_9 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = arith.truncf %cst_7 : f64 to f32
      %257 = arith.addf %in, %256 : f32
      linalg.yield %257 : f32
    } -> tensor<?x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x1x1xf32>) outs(%35 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %256 = math.rsqrt %in : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %249 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %251 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %250 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %256 = arith.mulf %in, %in_80 : f32
      linalg.yield %256 : f32
    } -> tensor<?x1x64xf32>
    %252 = tensor.empty() : tensor<64x128xf32>
    %transposed_77 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%252 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %251 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %253 = tensor.empty(%dim) : tensor<?x128xf32>
    %254 = linalg.fill ins(%cst : f32) outs(%253 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %255 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%254 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_79 = tensor.expand_shape %255 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_79, %concat_39, %concat_40 : tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
