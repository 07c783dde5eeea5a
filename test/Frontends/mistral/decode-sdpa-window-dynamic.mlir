// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, decode-sdpa-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<()[s0] -> (s0 + 1)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<()[s0] -> (s0 * 32)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<?x1xi64>, %arg13: tensor<?x8x?x128xf32>, %arg14: tensor<?x8x?x128xf32>) -> (tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c128_i64 = arith.constant 128 : i64
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
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c4096_i64 = arith.constant 4096 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %dim = tensor.dim %arg12, %c0 : tensor<?x1xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg13, %c2 : tensor<?x8x?x128xf32>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<?x1xi64>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.index_cast %in : i64 to index
      %233 = linalg.index 2 : index
      %234 = arith.cmpi slt, %232, %c128 : index
      cf.assert %234, "index must be smaller than dim size"
      %235 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %235, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%232, %233] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %4 = tensor.empty() : tensor<1xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%5 : tensor<1xi64>) outs(%4 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %232 = arith.addi %in, %1 : i64
      linalg.yield %232 : i64
    } -> tensor<1xi64>
    %7 = arith.addi %1, %c1_i64 : i64
    %8 = arith.index_cast %7 : i64 to index
    %9 = tensor.empty(%8) : tensor<?xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %232 = linalg.index 0 : index
      %233 = arith.index_cast %232 : index to i64
      linalg.yield %233 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, %8] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %11 = tensor.empty() : tensor<1x1x1x1xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %232 = arith.subi %in, %c3_i64 : i64
      linalg.yield %232 : i64
    } -> tensor<1x1x1x1xi64>
    %13 = tensor.empty(%8) : tensor<1x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %12 : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%13 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %232 = arith.cmpi sgt, %in, %in_74 : i64
      linalg.yield %232 : i1
    } -> tensor<1x1x1x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %14 : tensor<i1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %232 = arith.andi %in, %in_74 : i1
      linalg.yield %232 : i1
    } -> tensor<1x1x1x?xi1>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x1x1xi64>) outs(%13 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %232 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %232 : i1
    } -> tensor<1x1x1x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<1x1x1x?xi1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %232 = arith.andi %in, %in_74 : i1
      linalg.yield %232 : i1
    } -> tensor<1x1x1x?xi1>
    %18 = arith.cmpi slt, %0, %c0_i64 : i64
    %19 = arith.select %18, %c1, %dim : index
    %20 = arith.cmpi sge, %7, %c0_i64 : i64
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %21 = tensor.empty(%19, %8) : tensor<?x1x1x?xi1>
    %22 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%21 : tensor<?x1x1x?xi1>) {
    ^bb0(%out: i1):
      %232 = linalg.index 3 : index
      %233 = arith.cmpi eq, %8, %c1 : index
      %234 = arith.select %233, %c0, %232 : index
      %extracted = tensor.extract %17[%c0, %c0, %c0, %234] : tensor<1x1x1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %expanded_12 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %23 = tensor.empty() : tensor<1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1xi64>) outs(%23 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %232 = arith.sitofp %in : i64 to f32
      linalg.yield %232 : f32
    } -> tensor<1x1x1xf32>
    %25 = tensor.empty() : tensor<1x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_8 : tensor<1x1x1xf32>, tensor<64xf32>) outs(%25 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x64xf32>
    %concat = tensor.concat dim(2) %26, %26 : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %27 = tensor.empty() : tensor<1x1x128xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%27 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.cos %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x128xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x128xf32>) outs(%27 : tensor<1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.sin %in : f32
      linalg.yield %232 : f32
    } -> tensor<1x1x128xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %31 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<?x1x64xf32>) outs(%32 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_9 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_7 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %37 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %39 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%39 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %40 = tensor.empty(%dim) : tensor<?x4096xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %42 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%41 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %expanded_13 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [%dim, 1, 4096] : tensor<?x4096xf32> into tensor<?x1x4096xf32>
    %43 = arith.select %18, %c1_i64, %0 : i64
    %44 = arith.extui %18 : i1 to i64
    %45 = arith.addi %44, %c1_i64 : i64
    %46 = arith.muli %43, %c128_i64 : i64
    %47 = arith.cmpi sle, %45, %c1_i64 : i64
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %48 = arith.muli %0, %c4096_i64 : i64
    %49 = arith.divsi %48, %46 : i64
    %50 = arith.select %18, %49, %0 : i64
    %from_elements = tensor.from_elements %50, %c1_i64, %49, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_13(%from_elements) : (tensor<?x1x4096xf32>, tensor<4xi64>) -> tensor<?x1x32x128xf32>
    %51 = arith.index_cast %50 : i64 to index
    %52 = tensor.empty(%51) : tensor<?x32x1x128xf32>
    %transposed_14 = linalg.transpose ins(%reshape : tensor<?x1x32x128xf32>) outs(%52 : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<64x1024xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%53 : tensor<64x1024xf32>) permutation = [1, 0] 
    %54 = tensor.empty(%dim) : tensor<?x1024xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%55 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_16 = tensor.expand_shape %56 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %57 = arith.muli %0, %c1024_i64 : i64
    %58 = arith.divsi %57, %46 : i64
    %59 = arith.select %18, %58, %0 : i64
    %from_elements_17 = tensor.from_elements %59, %c1_i64, %58, %c128_i64 : tensor<4xi64>
    %reshape_18 = tensor.reshape %expanded_16(%from_elements_17) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %60 = arith.index_cast %59 : i64 to index
    %61 = tensor.empty(%60) : tensor<?x8x1x128xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x1x8x128xf32>) outs(%61 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%53 : tensor<64x1024xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%55 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_21 = tensor.expand_shape %62 [[0], [1, 2]] output_shape [%dim, 1, 1024] : tensor<?x1024xf32> into tensor<?x1x1024xf32>
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %expanded_21(%from_elements_17) : (tensor<?x1x1024xf32>, tensor<4xi64>) -> tensor<?x1x8x128xf32>
    %transposed_23 = linalg.transpose ins(%reshape_22 : tensor<?x1x8x128xf32>) outs(%61 : tensor<?x8x1x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_24 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %expanded_25 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, 1, 128] : tensor<1x1x128xf32> into tensor<1x1x1x128xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_24 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%52 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [%51, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_14[0, 0, 0, 64] [%51, 32, 1, 64] [1, 1, 1, 1] : tensor<?x32x1x128xf32> to tensor<?x32x1x64xf32>
    %64 = tensor.empty(%51) : tensor<?x32x1x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<?x32x1x64xf32>) outs(%64 : tensor<?x32x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x64xf32>
    %concat_27 = tensor.concat dim(3) %65, %extracted_slice : (tensor<?x32x1x64xf32>, tensor<?x32x1x64xf32>) -> tensor<?x32x1x128xf32>
    %dim_28 = tensor.dim %65, %c0 : tensor<?x32x1x64xf32>
    %66 = tensor.empty(%dim_28) : tensor<?x32x1x128xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_25 : tensor<?x32x1x128xf32>, tensor<1x1x1x128xf32>) outs(%66 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x128xf32>
    %68 = arith.cmpi eq, %51, %dim_28 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %67 : tensor<?x32x1x128xf32>, tensor<?x32x1x128xf32>) outs(%52 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.addf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x128xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_24 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%61 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x8x1x128xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%60, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_19[0, 0, 0, 64] [%60, 8, 1, 64] [1, 1, 1, 1] : tensor<?x8x1x128xf32> to tensor<?x8x1x64xf32>
    %71 = tensor.empty(%60) : tensor<?x8x1x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<?x8x1x64xf32>) outs(%71 : tensor<?x8x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x8x1x64xf32>
    %concat_31 = tensor.concat dim(3) %72, %extracted_slice_29 : (tensor<?x8x1x64xf32>, tensor<?x8x1x64xf32>) -> tensor<?x8x1x128xf32>
    %dim_32 = tensor.dim %72, %c0 : tensor<?x8x1x64xf32>
    %73 = tensor.empty(%dim_32) : tensor<?x8x1x128xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_25 : tensor<?x8x1x128xf32>, tensor<1x1x1x128xf32>) outs(%73 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x8x1x128xf32>
    %75 = arith.cmpi eq, %60, %dim_32 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %74 : tensor<?x8x1x128xf32>, tensor<?x8x1x128xf32>) outs(%61 : tensor<?x8x1x128xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.addf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x8x1x128xf32>
    %concat_33 = tensor.concat dim(2) %arg13, %76 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %concat_34 = tensor.concat dim(2) %arg14, %transposed_23 : (tensor<?x8x?x128xf32>, tensor<?x8x1x128xf32>) -> tensor<?x8x?x128xf32>
    %dim_35 = tensor.dim %arg13, %c0 : tensor<?x8x?x128xf32>
    %77 = affine.apply #map9()[%dim_10]
    %expanded_36 = tensor.expand_shape %concat_33 [[0], [1], [2, 3], [4]] output_shape [%dim_35, 8, 1, %77, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %78 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %79 = tensor.empty(%dim, %8) : tensor<?x8x4x?x128xf32>
    %80 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = linalg.index 4 : index
      %236 = arith.cmpi eq, %dim_35, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %77, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %expanded_36[%237, %233, %c0, %239, %235] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %81 = arith.muli %43, %c32_i64 : i64
    %82 = arith.muli %81, %7 : i64
    %83 = arith.cmpi slt, %7, %c0_i64 : i64
    %84 = arith.select %83, %81, %82 : i64
    %85 = arith.select %83, %45, %44 : i64
    %86 = arith.muli %84, %c128_i64 : i64
    %87 = arith.cmpi sle, %85, %c1_i64 : i64
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %88 = arith.muli %0, %c32_i64 : i64
    %89 = arith.muli %88, %7 : i64
    %90 = arith.muli %89, %c128_i64 : i64
    %91 = arith.divsi %90, %86 : i64
    %92 = arith.select %18, %91, %0 : i64
    %93 = arith.select %83, %91, %7 : i64
    %from_elements_37 = tensor.from_elements %92, %c32_i64, %93, %c128_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %80(%from_elements_37) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %dim_39 = tensor.dim %arg14, %c0 : tensor<?x8x?x128xf32>
    %dim_40 = tensor.dim %arg14, %c2 : tensor<?x8x?x128xf32>
    %94 = affine.apply #map9()[%dim_40]
    %expanded_41 = tensor.expand_shape %concat_34 [[0], [1], [2, 3], [4]] output_shape [%dim_39, 8, 1, %94, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %95 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = linalg.index 4 : index
      %236 = arith.cmpi eq, %dim_39, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %94, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %expanded_41[%237, %233, %c0, %239, %235] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %95(%from_elements_37) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %96 = tensor.empty(%19, %8) : tensor<?x1x1x?xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_2, %cst_3 : tensor<?x1x1x?xi1>, tensor<f32>, tensor<f32>) outs(%96 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %232 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1x?xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<?x32x1x128xf32>) outs(%52 : tensor<?x32x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_5 : f64 to f32
      %233 = arith.mulf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x32x1x128xf32>
    %99 = arith.index_cast %92 : i64 to index
    %100 = arith.index_cast %93 : i64 to index
    %101 = tensor.empty(%99, %100) : tensor<?x32x128x?xf32>
    %transposed_43 = linalg.transpose ins(%reshape_38 : tensor<?x32x?x128xf32>) outs(%101 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<?x32x128x?xf32>) outs(%101 : tensor<?x32x128x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_5 : f64 to f32
      %233 = arith.mulf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x32x128x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    %103 = tensor.empty(%dim) : tensor<?x32x1x128xf32>
    %104 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%103 : tensor<?x32x1x128xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = arith.cmpi eq, %51, %c1 : index
      %236 = arith.select %235, %c0, %232 : index
      %extracted = tensor.extract %98[%236, %233, %c0, %234] : tensor<?x32x1x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x128xf32>
    %collapsed_44 = tensor.collapse_shape %104 [[0, 1], [2], [3]] : tensor<?x32x1x128xf32> into tensor<?x1x128xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %105 = tensor.empty(%dim, %8) : tensor<?x32x128x?xf32>
    %106 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %99, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %100, %c1 : index
      %239 = arith.select %238, %c0, %235 : index
      %extracted = tensor.extract %102[%237, %233, %234, %239] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %107 = arith.cmpi slt, %88, %c0_i64 : i64
    %108 = arith.select %107, %c1_i64, %88 : i64
    %109 = arith.extui %107 : i1 to i64
    %110 = arith.muli %108, %c128_i64 : i64
    %111 = arith.muli %110, %7 : i64
    %112 = arith.addi %109, %c1_i64 : i64
    %113 = arith.select %83, %110, %111 : i64
    %114 = arith.select %83, %112, %109 : i64
    %115 = arith.cmpi sle, %114, %c1_i64 : i64
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %116 = arith.muli %0, %c4096_i64 : i64
    %117 = arith.muli %116, %7 : i64
    %118 = arith.divsi %117, %113 : i64
    %119 = arith.select %107, %118, %88 : i64
    %120 = arith.select %83, %118, %7 : i64
    %from_elements_45 = tensor.from_elements %119, %c128_i64, %120 : tensor<3xi64>
    %reshape_46 = tensor.reshape %106(%from_elements_45) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %121 = affine.apply #map11()[%dim]
    %122 = arith.index_cast %120 : i64 to index
    %123 = arith.index_cast %121 : index to i64
    %124 = arith.cmpi eq, %123, %119 : i64
    cf.assert %124, "mismatching contracting dimension"
    %125 = tensor.empty(%121, %122) : tensor<?x1x?xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    %127 = linalg.batch_matmul ins(%collapsed_44, %reshape_46 : tensor<?x1x128xf32>, tensor<?x128x?xf32>) outs(%126 : tensor<?x1x?xf32>) -> tensor<?x1x?xf32>
    cf.assert %87, "must have at most one inferred (negative) dimension"
    %128 = arith.muli %123, %120 : i64
    %129 = arith.divsi %128, %84 : i64
    %130 = arith.select %18, %129, %0 : i64
    %131 = arith.select %83, %129, %7 : i64
    %from_elements_47 = tensor.from_elements %130, %c32_i64, %c1_i64, %131 : tensor<4xi64>
    %reshape_48 = tensor.reshape %127(%from_elements_47) : (tensor<?x1x?xf32>, tensor<4xi64>) -> tensor<?x32x1x?xf32>
    %132 = arith.index_cast %130 : i64 to index
    %133 = arith.index_cast %131 : i64 to index
    %134 = arith.cmpi eq, %132, %19 : index
    cf.assert %134, "mismatched size for broadcast"
    %135 = arith.cmpi eq, %133, %8 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = tensor.empty(%132, %133) : tensor<?x32x1x?xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48, %97 : tensor<?x32x1x?xf32>, tensor<?x1x1x?xf32>) outs(%136 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.addf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x?xf32>
    %138 = tensor.empty(%132) : tensor<?x32x1xi64>
    %139 = linalg.fill ins(%c0_i64 : i64) outs(%138 : tensor<?x32x1xi64>) -> tensor<?x32x1xi64>
    %140 = tensor.empty(%132) : tensor<?x32x1xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %142:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<?x32x1x?xf32>) outs(%141, %139 : tensor<?x32x1xf32>, tensor<?x32x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %232 = linalg.index 3 : index
      %233 = arith.index_cast %232 : index to i64
      %234 = arith.maximumf %in, %out : f32
      %235 = arith.cmpf ogt, %in, %out : f32
      %236 = arith.select %235, %233, %out_74 : i64
      linalg.yield %234, %236 : f32, i64
    } -> (tensor<?x32x1xf32>, tensor<?x32x1xi64>)
    %expanded_49 = tensor.expand_shape %142#0 [[0], [1], [2, 3]] output_shape [%132, 32, 1, 1] : tensor<?x32x1xf32> into tensor<?x32x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_49 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%136 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.subf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x?xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<?x32x1x?xf32>) outs(%136 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.exp %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x?xf32>
    %145 = tensor.empty(%132) : tensor<?x32x1x1xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<?x32x1x?xf32>) outs(%146 : tensor<?x32x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %147 : tensor<?x32x1x?xf32>, tensor<?x32x1x1xf32>) outs(%136 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.divf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x?xf32>
    %149 = tensor.empty(%132, %133) : tensor<?x32x1x?xi1>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<?x32x1x?xf32>) outs(%149 : tensor<?x32x1x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %232 = arith.extf %in : f32 to f64
      %233 = arith.cmpf oeq, %232, %cst_6 : f64
      linalg.yield %233 : i1
    } -> tensor<?x32x1x?xi1>
    %151 = tensor.empty(%132) : tensor<?x32x1x1xi1>
    %152 = linalg.fill ins(%true : i1) outs(%151 : tensor<?x32x1x1xi1>) -> tensor<?x32x1x1xi1>
    %153 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<?x32x1x?xi1>) outs(%152 : tensor<?x32x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %232 = arith.andi %in, %out : i1
      linalg.yield %232 : i1
    } -> tensor<?x32x1x1xi1>
    %154 = arith.cmpi sge, %130, %c0_i64 : i64
    cf.assert %154, "negative values not allowed in new dimensions"
    %155 = arith.index_cast %130 : i64 to index
    %156 = arith.cmpi sge, %131, %c0_i64 : i64
    cf.assert %156, "negative values not allowed in new dimensions"
    %157 = arith.index_cast %131 : i64 to index
    %158 = tensor.empty(%155, %157) : tensor<?x32x1x?xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%158 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32x1x?xf32>
    %160 = arith.cmpi eq, %132, %155 : index
    cf.assert %160, "mismatched size for broadcast"
    %161 = arith.cmpi eq, %157, %133 : index
    cf.assert %161, "mismatched size for broadcast"
    %162 = tensor.empty(%132, %157) : tensor<?x32x1x?xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %159, %148 : tensor<?x32x1x1xi1>, tensor<?x32x1x?xf32>, tensor<?x32x1x?xf32>) outs(%162 : tensor<?x32x1x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %232 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %232 : f32
    } -> tensor<?x32x1x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %164 = tensor.empty(%dim, %8) : tensor<?x32x1x?xf32>
    %165 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<?x32x1x?xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 3 : index
      %235 = arith.cmpi eq, %132, %c1 : index
      %236 = arith.select %235, %c0, %232 : index
      %237 = arith.cmpi eq, %157, %c1 : index
      %238 = arith.select %237, %c0, %234 : index
      %extracted = tensor.extract %163[%236, %233, %c0, %238] : tensor<?x32x1x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x1x?xf32>
    %166 = arith.muli %108, %7 : i64
    %167 = arith.select %83, %108, %166 : i64
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %168 = arith.divsi %89, %167 : i64
    %169 = arith.select %107, %168, %88 : i64
    %170 = arith.select %83, %168, %7 : i64
    %from_elements_50 = tensor.from_elements %169, %c1_i64, %170 : tensor<3xi64>
    %reshape_51 = tensor.reshape %165(%from_elements_50) : (tensor<?x32x1x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
    cf.assert %78, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %20, "unimplemented: dynamic negative broadcast sizes"
    %171 = tensor.empty(%dim, %8) : tensor<?x32x?x128xf32>
    %172 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%171 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %232 = linalg.index 0 : index
      %233 = linalg.index 1 : index
      %234 = linalg.index 2 : index
      %235 = linalg.index 3 : index
      %236 = arith.cmpi eq, %99, %c1 : index
      %237 = arith.select %236, %c0, %232 : index
      %238 = arith.cmpi eq, %100, %c1 : index
      %239 = arith.select %238, %c0, %234 : index
      %extracted = tensor.extract %reshape_42[%237, %233, %239, %235] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %173 = arith.muli %167, %c128_i64 : i64
    cf.assert %115, "must have at most one inferred (negative) dimension"
    %174 = arith.divsi %90, %173 : i64
    %175 = arith.select %107, %174, %88 : i64
    %176 = arith.select %83, %174, %7 : i64
    %from_elements_52 = tensor.from_elements %175, %176, %c128_i64 : tensor<3xi64>
    %reshape_53 = tensor.reshape %172(%from_elements_52) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %177 = arith.index_cast %169 : i64 to index
    %178 = arith.cmpi eq, %169, %175 : i64
    cf.assert %178, "mismatching contracting dimension"
    %179 = arith.cmpi eq, %170, %176 : i64
    cf.assert %179, "mismatching contracting dimension"
    %180 = tensor.empty(%177) : tensor<?x1x128xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %182 = linalg.batch_matmul ins(%reshape_51, %reshape_53 : tensor<?x1x?xf32>, tensor<?x?x128xf32>) outs(%181 : tensor<?x1x128xf32>) -> tensor<?x1x128xf32>
    %183 = arith.divsi %177, %c32 : index
    %expanded_54 = tensor.expand_shape %182 [[0, 1], [2], [3]] output_shape [%183, 32, 1, 128] : tensor<?x1x128xf32> into tensor<?x32x1x128xf32>
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %184 = arith.index_cast %183 : index to i64
    %185 = arith.muli %184, %c4096_i64 : i64
    %186 = arith.divsi %185, %46 : i64
    %187 = arith.select %18, %186, %0 : i64
    %from_elements_55 = tensor.from_elements %187, %186, %c1_i64, %c128_i64 : tensor<4xi64>
    %reshape_56 = tensor.reshape %expanded_54(%from_elements_55) : (tensor<?x32x1x128xf32>, tensor<4xi64>) -> tensor<?x32x1x128xf32>
    %188 = arith.index_cast %187 : i64 to index
    %189 = tensor.empty(%188) : tensor<?x1x32x128xf32>
    %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<?x32x1x128xf32>) outs(%189 : tensor<?x1x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %47, "must have at most one inferred (negative) dimension"
    %190 = arith.muli %187, %c4096_i64 : i64
    %191 = arith.divsi %190, %43 : i64
    %192 = arith.select %18, %191, %0 : i64
    %from_elements_58 = tensor.from_elements %192, %c1_i64, %191 : tensor<3xi64>
    %reshape_59 = tensor.reshape %transposed_57(%from_elements_58) : (tensor<?x1x32x128xf32>, tensor<3xi64>) -> tensor<?x1x4096xf32>
    %193 = tensor.empty() : tensor<4096x64xf32>
    %transposed_60 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%193 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %reshape_59 [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %194 = arith.index_cast %192 : i64 to index
    %195 = tensor.empty(%194) : tensor<?x64xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %197 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%196 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_62 = tensor.expand_shape %197 [[0], [1, 2]] output_shape [%194, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %198 = arith.cmpi eq, %dim, %194 : index
    cf.assert %198, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %expanded_62 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.addf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<?x1x64xf32>) outs(%32 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_9 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_7 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %204 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %206 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %205 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %207 = tensor.empty() : tensor<64x96xf32>
    %transposed_63 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %206 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %208 = tensor.empty(%dim) : tensor<?x96xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %210 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_65 = tensor.expand_shape %210 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %211 = tensor.empty(%dim) : tensor<?x1x96xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.negf %in : f32
      %233 = math.exp %232 : f32
      %234 = arith.addf %233, %cst_1 : f32
      %235 = arith.divf %cst_1, %234 : f32
      linalg.yield %235 : f32
    } -> tensor<?x1x96xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %212 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x96xf32>
    %transposed_66 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %214 = linalg.matmul ins(%collapsed_64, %transposed_66 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_67 = tensor.expand_shape %214 [[0], [1, 2]] output_shape [%dim, 1, 96] : tensor<?x96xf32> into tensor<?x1x96xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %expanded_67 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%211 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x96xf32>
    %216 = tensor.empty() : tensor<96x64xf32>
    %transposed_68 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%216 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_69 = tensor.collapse_shape %215 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %217 = tensor.empty(%dim) : tensor<?x64xf32>
    %218 = linalg.fill ins(%cst : f32) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %219 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%218 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_70 = tensor.expand_shape %219 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %expanded_70 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.addf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<?x1x64xf32>) outs(%32 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.addf %in, %out : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.divf %in, %cst_9 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = arith.truncf %cst_7 : f64 to f32
      %233 = arith.addf %in, %232 : f32
      linalg.yield %233 : f32
    } -> tensor<?x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x1x1xf32>) outs(%31 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %232 = math.rsqrt %in : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %225 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %227 = linalg.generic {indexing_maps = [#map7, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %226 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%2 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %232 = arith.mulf %in, %in_74 : f32
      linalg.yield %232 : f32
    } -> tensor<?x1x64xf32>
    %228 = tensor.empty() : tensor<64x128xf32>
    %transposed_71 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%228 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %227 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %229 = tensor.empty(%dim) : tensor<?x128xf32>
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %231 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%230 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_73 = tensor.expand_shape %231 [[0], [1, 2]] output_shape [%dim, 1, 128] : tensor<?x128xf32> into tensor<?x1x128xf32>
    return %expanded_73, %concat_33, %concat_34 : tensor<?x1x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
