// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, padded-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids. Last comes the attention mask.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<()[s0] -> (s0 * 3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x?xi64>, %arg15: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) {
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
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.088388347648318447 : f64
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
      %195 = arith.index_cast %in : i64 to index
      %196 = linalg.index 2 : index
      %197 = arith.cmpi slt, %195, %c128 : index
      cf.assert %197, "index must be smaller than dim size"
      %198 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %198, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%195, %196] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %195 = linalg.index 0 : index
      %196 = arith.index_cast %195 : index to i64
      linalg.yield %196 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg15, %c1 : tensor<3x?xi64>
    %5 = tensor.empty(%dim_10) : tensor<3x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<3x?xi64>) outs(%5 : tensor<3x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %195 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %195 : i1
    } -> tensor<3x?xi1>
    %7 = tensor.empty() : tensor<3xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %195 = linalg.index 0 : index
      %196 = arith.index_cast %195 : index to i64
      linalg.yield %196 : i64
    } -> tensor<3xi64>
    %expanded = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_12 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %9 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %195 = arith.cmpi sle, %in, %in_67 : i64
      linalg.yield %195 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%9 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %195 = arith.andi %in, %in_67 : i1
      linalg.yield %195 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_13 = tensor.dim %expanded_12, %c3 : tensor<1x1x1x?xi64>
    %12 = tensor.empty(%dim_13) : tensor<3x1x1x?xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<3x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%12 : tensor<3x1x1x?xi1>) {
    ^bb0(%in: i64, %in_67: i64, %out: i1):
      %195 = arith.cmpi slt, %in, %c0_i64 : i64
      %196 = arith.addi %in, %c3_i64 : i64
      %197 = arith.select %195, %196, %in : i64
      %198 = arith.index_cast %197 : i64 to index
      %199 = arith.cmpi slt, %in_67, %c0_i64 : i64
      %200 = arith.index_cast %dim_10 : index to i64
      %201 = arith.addi %in_67, %200 : i64
      %202 = arith.select %199, %201, %in_67 : i64
      %203 = arith.index_cast %202 : i64 to index
      %extracted = tensor.extract %6[%198, %203] : tensor<3x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x1x?xi1>
    %14 = arith.cmpi eq, %dim, %dim_13 : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x?x?xi1>, tensor<3x1x1x?xi1>) outs(%15 : tensor<3x1x?x?xi1>) {
    ^bb0(%in: i1, %in_67: i1, %out: i1):
      %195 = arith.andi %in, %in_67 : i1
      linalg.yield %195 : i1
    } -> tensor<3x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%18 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %195 = linalg.index 0 : index
      %196 = linalg.index 2 : index
      %197 = linalg.index 3 : index
      %198 = arith.cmpi eq, %dim, %c1 : index
      %199 = arith.select %198, %c0, %196 : index
      %200 = arith.select %198, %c0, %197 : index
      %extracted = tensor.extract %16[%195, %c0, %199, %200] : tensor<3x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %20 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%20 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %195 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %195 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_14 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %22 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x?x1xi64>) outs(%22 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %195 = arith.sitofp %in : i64 to f32
      linalg.yield %195 : f32
    } -> tensor<1x?x1xf32>
    %24 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_7 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%24 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %25, %25 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_15 = tensor.dim %25, %c1 : tensor<1x?x64xf32>
    %26 = tensor.empty(%dim_15) : tensor<1x?x128xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.cos %in : f32
      linalg.yield %195 : f32
    } -> tensor<1x?x128xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%26 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.sin %in : f32
      linalg.yield %195 : f32
    } -> tensor<1x?x128xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %30 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<3x?x64xf32>) outs(%31 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_6 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %35 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %37 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %36 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %38 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%38 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %39 = affine.apply #map13()[%dim]
    %40 = tensor.empty(%39) : tensor<?x4096xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%41 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %43 = arith.divsi %39, %c3 : index
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [3, %43, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %44 = arith.muli %0, %c3_i64 : i64
    %45 = arith.cmpi slt, %0, %c0_i64 : i64
    %46 = arith.select %45, %c3_i64, %44 : i64
    %47 = arith.extui %45 : i1 to i64
    %48 = arith.addi %47, %c1_i64 : i64
    %49 = arith.muli %46, %c128_i64 : i64
    %50 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.index_cast %43 : index to i64
    %52 = arith.muli %51, %c12288_i64 : i64
    %53 = arith.divsi %52, %49 : i64
    %54 = arith.select %45, %53, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %54, %53, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_16(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x32x128xf32>
    %55 = arith.index_cast %54 : i64 to index
    %56 = tensor.empty(%55) : tensor<3x?x32x128xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<3x?x32x128xf32>) outs(%56 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<3x?x32x128xf32>
    %58 = tensor.empty(%55) : tensor<3x?x32x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<3x?x32x1xf32>) -> tensor<3x?x32x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<3x?x32x128xf32>) outs(%59 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x32x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<3x?x32x1xf32>) outs(%58 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_9 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x32x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<3x?x32x1xf32>) outs(%58 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_6 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x?x32x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x?x32x1xf32>) outs(%58 : tensor<3x?x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %63 : tensor<3x?x32x128xf32>, tensor<3x?x32x1xf32>) outs(%56 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x32x128xf32>
    %65 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %64 : tensor<128xf32>, tensor<3x?x32x128xf32>) outs(%56 : tensor<3x?x32x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x32x128xf32>
    %66 = tensor.empty(%55) : tensor<3x32x?x128xf32>
    %transposed_17 = linalg.transpose ins(%65 : tensor<3x?x32x128xf32>) outs(%66 : tensor<3x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<64x1024xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%67 : tensor<64x1024xf32>) permutation = [1, 0] 
    %68 = tensor.empty(%39) : tensor<?x1024xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %70 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%69 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_19 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %71 = arith.muli %51, %c3072_i64 : i64
    %72 = arith.divsi %71, %49 : i64
    %73 = arith.select %45, %72, %0 : i64
    %from_elements_20 = tensor.from_elements %c3_i64, %73, %72, %c128_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %expanded_19(%from_elements_20) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %74 = arith.index_cast %73 : i64 to index
    %75 = tensor.empty(%74) : tensor<3x?x8x128xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_21 : tensor<3x?x8x128xf32>) outs(%75 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<3x?x8x128xf32>
    %77 = tensor.empty(%74) : tensor<3x?x8x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<3x?x8x1xf32>) -> tensor<3x?x8x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<3x?x8x128xf32>) outs(%78 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x8x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<3x?x8x1xf32>) outs(%77 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_9 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x8x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<3x?x8x1xf32>) outs(%77 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_6 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x?x8x1xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<3x?x8x1xf32>) outs(%77 : tensor<3x?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_21, %82 : tensor<3x?x8x128xf32>, tensor<3x?x8x1xf32>) outs(%75 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x8x128xf32>
    %84 = linalg.generic {indexing_maps = [#map14, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %83 : tensor<128xf32>, tensor<3x?x8x128xf32>) outs(%75 : tensor<3x?x8x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x8x128xf32>
    %85 = tensor.empty(%74) : tensor<3x8x?x128xf32>
    %transposed_22 = linalg.transpose ins(%84 : tensor<3x?x8x128xf32>) outs(%85 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%67 : tensor<64x1024xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%69 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_24 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [3, %43, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %expanded_24(%from_elements_20) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<3x?x8x128xf32>) outs(%85 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_28 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, %dim_15, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %87 = arith.cmpi eq, %55, %dim_15 : index
    cf.assert %87, "mismatched size for broadcast"
    %88 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_27 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%66 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [3, 32, %55, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [3, 32, %55, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %89 = tensor.empty(%55) : tensor<3x32x?x64xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x32x?x64xf32>) outs(%89 : tensor<3x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.negf %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x64xf32>
    %concat_30 = tensor.concat dim(3) %90, %extracted_slice : (tensor<3x32x?x64xf32>, tensor<3x32x?x64xf32>) -> tensor<3x32x?x128xf32>
    %dim_31 = tensor.dim %90, %c2 : tensor<3x32x?x64xf32>
    %91 = arith.cmpi eq, %dim_31, %dim_15 : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = tensor.empty(%dim_31) : tensor<3x32x?x128xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%92 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x128xf32>
    %94 = arith.cmpi eq, %55, %dim_31 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %93 : tensor<3x32x?x128xf32>, tensor<3x32x?x128xf32>) outs(%66 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.addf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x128xf32>
    %96 = arith.cmpi eq, %74, %dim_15 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_27 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%85 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x8x?x128xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [3, 8, %74, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 64] [3, 8, %74, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %98 = tensor.empty(%74) : tensor<3x8x?x64xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<3x8x?x64xf32>) outs(%98 : tensor<3x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.negf %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x8x?x64xf32>
    %concat_34 = tensor.concat dim(3) %99, %extracted_slice_32 : (tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) -> tensor<3x8x?x128xf32>
    %dim_35 = tensor.dim %99, %c2 : tensor<3x8x?x64xf32>
    %100 = arith.cmpi eq, %dim_35, %dim_15 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = tensor.empty(%dim_35) : tensor<3x8x?x128xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%101 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x8x?x128xf32>
    %103 = arith.cmpi eq, %74, %dim_35 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) outs(%85 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.addf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x8x?x128xf32>
    %expanded_36 = tensor.expand_shape %104 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %74, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim) : tensor<3x8x4x?x128xf32>
    %106 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 3 : index
      %198 = linalg.index 4 : index
      %199 = arith.cmpi eq, %74, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %expanded_36[%195, %196, %c0, %200, %198] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_37 = tensor.collapse_shape %106 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %expanded_38 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %74, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %107 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 3 : index
      %198 = linalg.index 4 : index
      %199 = arith.cmpi eq, %74, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %expanded_38[%195, %196, %c0, %200, %198] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_39 = tensor.collapse_shape %107 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %108 = tensor.empty(%dim) : tensor<3x32x128x?xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_37 : tensor<3x32x?x128xf32>) outs(%108 : tensor<3x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %109 = tensor.empty(%dim) : tensor<3x32x?x128xf32>
    %110 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %55, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %95[%195, %196, %200, %198] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_41 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %111 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<3x32x128x?xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %dim, %c1 : index
      %200 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %transposed_40[%195, %196, %197, %200] : tensor<3x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x128x?xf32>
    %collapsed_42 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<3x32x128x?xf32> into tensor<96x128x?xf32>
    %112 = tensor.empty(%dim, %dim) : tensor<96x?x?xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %114 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<96x?x128xf32>, tensor<96x128x?xf32>) outs(%113 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %115 = arith.muli %0, %c96_i64 : i64
    %116 = arith.select %45, %c96_i64, %115 : i64
    %117 = arith.muli %116, %0 : i64
    %118 = arith.select %45, %c96_i64, %117 : i64
    %119 = arith.select %45, %48, %47 : i64
    %120 = arith.cmpi sle, %119, %c1_i64 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %115, %0 : i64
    %122 = arith.divsi %121, %118 : i64
    %123 = arith.select %45, %122, %0 : i64
    %from_elements_43 = tensor.from_elements %c3_i64, %c32_i64, %123, %123 : tensor<4xi64>
    %reshape_44 = tensor.reshape %114(%from_elements_43) : (tensor<96x?x?xf32>, tensor<4xi64>) -> tensor<3x32x?x?xf32>
    %124 = arith.index_cast %123 : i64 to index
    %125 = tensor.empty(%124, %124) : tensor<3x32x?x?xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44 : tensor<3x32x?x?xf32>) outs(%125 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_5 : f64 to f32
      %196 = arith.mulf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x32x?x?xf32>
    %127 = arith.cmpi eq, %124, %dim : index
    cf.assert %127, "mismatched size for broadcast"
    cf.assert %127, "mismatched size for broadcast"
    %128 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %21 : tensor<3x32x?x?xf32>, tensor<3x1x?x?xf32>) outs(%125 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.addf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x?xf32>
    %129 = tensor.empty(%124) : tensor<3x32x?xi64>
    %130 = linalg.fill ins(%c0_i64 : i64) outs(%129 : tensor<3x32x?xi64>) -> tensor<3x32x?xi64>
    %131 = tensor.empty(%124) : tensor<3x32x?xf32>
    %132 = linalg.fill ins(%cst_0 : f32) outs(%131 : tensor<3x32x?xf32>) -> tensor<3x32x?xf32>
    %133:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<3x32x?x?xf32>) outs(%132, %130 : tensor<3x32x?xf32>, tensor<3x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %195 = linalg.index 3 : index
      %196 = arith.index_cast %195 : index to i64
      %197 = arith.maximumf %in, %out : f32
      %198 = arith.cmpf ogt, %in, %out : f32
      %199 = arith.select %198, %196, %out_67 : i64
      linalg.yield %197, %199 : f32, i64
    } -> (tensor<3x32x?xf32>, tensor<3x32x?xi64>)
    %expanded_45 = tensor.expand_shape %133#0 [[0], [1], [2, 3]] output_shape [3, 32, %124, 1] : tensor<3x32x?xf32> into tensor<3x32x?x1xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_45 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%125 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.subf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x?xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<3x32x?x?xf32>) outs(%125 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.exp %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x?xf32>
    %136 = tensor.empty(%124) : tensor<3x32x?x1xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<3x32x?x1xf32>) -> tensor<3x32x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<3x32x?x?xf32>) outs(%137 : tensor<3x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %138 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%125 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.divf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %140 = tensor.empty(%dim, %dim) : tensor<3x32x?x?xf32>
    %141 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<3x32x?x?xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %124, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %201 = arith.select %199, %c0, %198 : index
      %extracted = tensor.extract %139[%195, %196, %200, %201] : tensor<3x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %from_elements_46 = tensor.from_elements %c96_i64, %123, %123 : tensor<3xi64>
    %reshape_47 = tensor.reshape %141(%from_elements_46) : (tensor<3x32x?x?xf32>, tensor<3xi64>) -> tensor<96x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %142 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%109 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %195 = linalg.index 0 : index
      %196 = linalg.index 1 : index
      %197 = linalg.index 2 : index
      %198 = linalg.index 3 : index
      %199 = arith.cmpi eq, %dim, %c1 : index
      %200 = arith.select %199, %c0, %197 : index
      %extracted = tensor.extract %collapsed_39[%195, %196, %200, %198] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_48 = tensor.collapse_shape %142 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    %143 = arith.cmpi eq, %123, %0 : i64
    cf.assert %143, "mismatching contracting dimension"
    %144 = tensor.empty(%124) : tensor<96x?x128xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%144 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %146 = linalg.batch_matmul ins(%reshape_47, %collapsed_48 : tensor<96x?x?xf32>, tensor<96x?x128xf32>) outs(%145 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %expanded_49 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [3, 32, %124, 128] : tensor<96x?x128xf32> into tensor<3x32x?x128xf32>
    %147 = tensor.empty(%124) : tensor<3x?x32x128xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<3x32x?x128xf32>) outs(%147 : tensor<3x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %148 = arith.muli %123, %c12288_i64 : i64
    %149 = arith.divsi %148, %46 : i64
    %150 = arith.select %45, %149, %0 : i64
    %from_elements_51 = tensor.from_elements %c3_i64, %150, %149 : tensor<3xi64>
    %reshape_52 = tensor.reshape %transposed_50(%from_elements_51) : (tensor<3x?x32x128xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %151 = tensor.empty() : tensor<4096x64xf32>
    %transposed_53 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%151 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %reshape_52 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %152 = arith.index_cast %150 : i64 to index
    %153 = affine.apply #map13()[%152]
    %154 = tensor.empty(%153) : tensor<?x64xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %156 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%155 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %157 = arith.divsi %153, %c3 : index
    %expanded_55 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [3, %157, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %158 = arith.cmpi eq, %dim, %157 : index
    cf.assert %158, "mismatched size for broadcast"
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_55 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.addf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<3x?x64xf32>) outs(%31 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_6 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %164 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %166 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %165 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %167 = tensor.empty() : tensor<64x96xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%167 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %168 = tensor.empty(%39) : tensor<?x96xf32>
    %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %170 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%169 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_58 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %171 = tensor.empty(%43) : tensor<3x?x96xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<3x?x96xf32>) outs(%171 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.negf %in : f32
      %196 = math.exp %195 : f32
      %197 = arith.addf %196, %cst_1 : f32
      %198 = arith.divf %cst_1, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<3x?x96xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %172 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%171 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x96xf32>
    %transposed_59 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%167 : tensor<64x96xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_57, %transposed_59 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%169 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_60 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [3, %43, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %expanded_60 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%171 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x96xf32>
    %176 = tensor.empty() : tensor<96x64xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%176 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %175 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %177 = affine.apply #map13()[%43]
    %178 = tensor.empty(%177) : tensor<?x64xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %180 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%179 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %181 = arith.divsi %177, %c3 : index
    %expanded_63 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [3, %181, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %182 = arith.cmpi eq, %dim, %181 : index
    cf.assert %182, "mismatched size for broadcast"
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %expanded_63 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.addf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<3x?x64xf32>) outs(%31 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.addf %in, %out : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.divf %in, %cst_8 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = arith.truncf %cst_6 : f64 to f32
      %196 = arith.addf %in, %195 : f32
      linalg.yield %196 : f32
    } -> tensor<3x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<3x?x1xf32>) outs(%30 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %195 = math.rsqrt %in : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %190 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %189 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %195 = arith.mulf %in, %in_67 : f32
      linalg.yield %195 : f32
    } -> tensor<3x?x64xf32>
    %191 = tensor.empty() : tensor<64x128xf32>
    %transposed_64 = linalg.transpose ins(%arg13 : tensor<128x64xf32>) outs(%191 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %192 = tensor.empty(%39) : tensor<?x128xf32>
    %193 = linalg.fill ins(%cst : f32) outs(%192 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %194 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%193 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_66 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [3, %43, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_66, %104, %transposed_26 : tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>
  }
}
