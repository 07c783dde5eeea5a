// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, prefill-eager-window-dynamic: torch 2.15.0, torch-mlir
// 20261001, transformers 5.23.0.
// Heads, head dims, windows of 3, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<()[s0] -> (s0 * 3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c128_i64 = arith.constant 128 : i64
    %c32_i64 = arith.constant 32 : i64
    %c96_i64 = arith.constant 96 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.088388347648318447 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c12288_i64 = arith.constant 12288 : i64
    %c3072_i64 = arith.constant 3072 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg12, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %170 = arith.index_cast %in : i64 to index
      %171 = linalg.index 2 : index
      %172 = arith.cmpi slt, %170, %c128 : index
      cf.assert %172, "index must be smaller than dim size"
      %173 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %173, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%170, %171] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %170 = linalg.index 0 : index
      %171 = arith.index_cast %170 : index to i64
      linalg.yield %171 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %170 = arith.subi %in, %c3_i64 : i64
      linalg.yield %170 : i64
    } -> tensor<1x1x?x1xi64>
    %7 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %6 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %170 = arith.cmpi sgt, %in, %in_63 : i64
      linalg.yield %170 : i1
    } -> tensor<1x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %8 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %170 = arith.andi %in, %in_63 : i1
      linalg.yield %170 : i1
    } -> tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_63: i64, %out: i1):
      %170 = arith.cmpi sle, %in, %in_63 : i64
      linalg.yield %170 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%7 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_63: i1, %out: i1):
      %170 = arith.andi %in, %in_63 : i1
      linalg.yield %170 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %13 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %14 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %170 = linalg.index 2 : index
      %171 = linalg.index 3 : index
      %172 = arith.cmpi eq, %dim, %c1 : index
      %173 = arith.select %172, %c0, %170 : index
      %174 = arith.select %172, %c0, %171 : index
      %extracted = tensor.extract %11[%c0, %c0, %173, %174] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %15 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_63: f32, %in_64: f32, %out: f32):
      %170 = arith.select %in, %in_63, %in_64 : f32
      linalg.yield %170 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %17 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%17 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %170 = arith.sitofp %in : i64 to f32
      linalg.yield %170 : f32
    } -> tensor<1x?x1xf32>
    %19 = tensor.empty(%dim) : tensor<1x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_7 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%19 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_11 = tensor.dim %20, %c1 : tensor<1x?x64xf32>
    %21 = tensor.empty(%dim_11) : tensor<1x?x128xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%21 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.cos %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x?x128xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%21 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.sin %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x?x128xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %25 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<3x?x64xf32>) outs(%26 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_8 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_6 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %30 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %31 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %33 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%33 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %34 = affine.apply #map9()[%dim]
    %35 = tensor.empty(%34) : tensor<?x4096xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %37 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%36 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %38 = arith.divsi %34, %c3 : index
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [3, %38, 4096] : tensor<?x4096xf32> into tensor<3x?x4096xf32>
    %39 = arith.muli %0, %c3_i64 : i64
    %40 = arith.cmpi slt, %0, %c0_i64 : i64
    %41 = arith.select %40, %c3_i64, %39 : i64
    %42 = arith.extui %40 : i1 to i64
    %43 = arith.addi %42, %c1_i64 : i64
    %44 = arith.muli %41, %c128_i64 : i64
    %45 = arith.cmpi sle, %43, %c1_i64 : i64
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %46 = arith.index_cast %38 : index to i64
    %47 = arith.muli %46, %c12288_i64 : i64
    %48 = arith.divsi %47, %44 : i64
    %49 = arith.select %40, %48, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %49, %48, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_12(%from_elements) : (tensor<3x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x32x128xf32>
    %50 = arith.index_cast %49 : i64 to index
    %51 = tensor.empty(%50) : tensor<3x32x?x128xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<3x?x32x128xf32>) outs(%51 : tensor<3x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%52 : tensor<64x1024xf32>) permutation = [1, 0] 
    %53 = tensor.empty(%34) : tensor<?x1024xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %55 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%54 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_15 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [3, %38, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %56 = arith.muli %46, %c3072_i64 : i64
    %57 = arith.divsi %56, %44 : i64
    %58 = arith.select %40, %57, %0 : i64
    %from_elements_16 = tensor.from_elements %c3_i64, %58, %57, %c128_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %expanded_15(%from_elements_16) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %59 = arith.index_cast %58 : i64 to index
    %60 = tensor.empty(%59) : tensor<3x8x?x128xf32>
    %transposed_18 = linalg.transpose ins(%reshape_17 : tensor<3x?x8x128xf32>) outs(%60 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%52 : tensor<64x1024xf32>) permutation = [1, 0] 
    %61 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%54 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %expanded_20 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [3, %38, 1024] : tensor<?x1024xf32> into tensor<3x?x1024xf32>
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %reshape_21 = tensor.reshape %expanded_20(%from_elements_16) : (tensor<3x?x1024xf32>, tensor<4xi64>) -> tensor<3x?x8x128xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<3x?x8x128xf32>) outs(%60 : tensor<3x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, %dim_11, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %62 = arith.cmpi eq, %50, %dim_11 : index
    cf.assert %62, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_23 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%51 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, %50, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, %50, 64] [1, 1, 1, 1] : tensor<3x32x?x128xf32> to tensor<3x32x?x64xf32>
    %64 = tensor.empty(%50) : tensor<3x32x?x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x32x?x64xf32>) outs(%64 : tensor<3x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.negf %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x64xf32>
    %concat_26 = tensor.concat dim(3) %65, %extracted_slice : (tensor<3x32x?x64xf32>, tensor<3x32x?x64xf32>) -> tensor<3x32x?x128xf32>
    %dim_27 = tensor.dim %65, %c2 : tensor<3x32x?x64xf32>
    %66 = arith.cmpi eq, %dim_27, %dim_11 : index
    cf.assert %66, "mismatched size for broadcast"
    %67 = tensor.empty(%dim_27) : tensor<3x32x?x128xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<3x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%67 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x128xf32>
    %69 = arith.cmpi eq, %50, %dim_27 : index
    cf.assert %69, "mismatched size for broadcast"
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %68 : tensor<3x32x?x128xf32>, tensor<3x32x?x128xf32>) outs(%51 : tensor<3x32x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.addf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x128xf32>
    %71 = arith.cmpi eq, %59, %dim_11 : index
    cf.assert %71, "mismatched size for broadcast"
    %72 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_23 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%60 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x8x?x128xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, %59, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, %59, 64] [1, 1, 1, 1] : tensor<3x8x?x128xf32> to tensor<3x8x?x64xf32>
    %73 = tensor.empty(%59) : tensor<3x8x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<3x8x?x64xf32>) outs(%73 : tensor<3x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.negf %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x8x?x64xf32>
    %concat_30 = tensor.concat dim(3) %74, %extracted_slice_28 : (tensor<3x8x?x64xf32>, tensor<3x8x?x64xf32>) -> tensor<3x8x?x128xf32>
    %dim_31 = tensor.dim %74, %c2 : tensor<3x8x?x64xf32>
    %75 = arith.cmpi eq, %dim_31, %dim_11 : index
    cf.assert %75, "mismatched size for broadcast"
    %76 = tensor.empty(%dim_31) : tensor<3x8x?x128xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_24 : tensor<3x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%76 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x8x?x128xf32>
    %78 = arith.cmpi eq, %59, %dim_31 : index
    cf.assert %78, "mismatched size for broadcast"
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %77 : tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>) outs(%60 : tensor<3x8x?x128xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.addf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x8x?x128xf32>
    %expanded_32 = tensor.expand_shape %79 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %59, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %80 = tensor.empty(%dim) : tensor<3x8x4x?x128xf32>
    %81 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 3 : index
      %173 = linalg.index 4 : index
      %174 = arith.cmpi eq, %59, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %extracted = tensor.extract %expanded_32[%170, %171, %c0, %175, %173] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_33 = tensor.collapse_shape %81 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %expanded_34 = tensor.expand_shape %transposed_22 [[0], [1], [2, 3], [4]] output_shape [3, 8, 1, %59, 128] : tensor<3x8x?x128xf32> into tensor<3x8x1x?x128xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %82 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<3x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 3 : index
      %173 = linalg.index 4 : index
      %174 = arith.cmpi eq, %59, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %extracted = tensor.extract %expanded_34[%170, %171, %c0, %175, %173] : tensor<3x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x8x4x?x128xf32>
    %collapsed_35 = tensor.collapse_shape %82 [[0], [1, 2], [3], [4]] : tensor<3x8x4x?x128xf32> into tensor<3x32x?x128xf32>
    %83 = tensor.empty(%dim) : tensor<3x32x128x?xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_33 : tensor<3x32x?x128xf32>) outs(%83 : tensor<3x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %84 = tensor.empty(%dim) : tensor<3x32x?x128xf32>
    %85 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 2 : index
      %173 = linalg.index 3 : index
      %174 = arith.cmpi eq, %50, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %extracted = tensor.extract %70[%170, %171, %175, %173] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %86 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%83 : tensor<3x32x128x?xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 2 : index
      %173 = linalg.index 3 : index
      %174 = arith.cmpi eq, %dim, %c1 : index
      %175 = arith.select %174, %c0, %173 : index
      %extracted = tensor.extract %transposed_36[%170, %171, %172, %175] : tensor<3x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x128x?xf32>
    %collapsed_38 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<3x32x128x?xf32> into tensor<96x128x?xf32>
    %87 = tensor.empty(%dim, %dim) : tensor<96x?x?xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %89 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<96x?x128xf32>, tensor<96x128x?xf32>) outs(%88 : tensor<96x?x?xf32>) -> tensor<96x?x?xf32>
    %90 = arith.muli %0, %c96_i64 : i64
    %91 = arith.select %40, %c96_i64, %90 : i64
    %92 = arith.muli %91, %0 : i64
    %93 = arith.select %40, %c96_i64, %92 : i64
    %94 = arith.select %40, %43, %42 : i64
    %95 = arith.cmpi sle, %94, %c1_i64 : i64
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %96 = arith.muli %90, %0 : i64
    %97 = arith.divsi %96, %93 : i64
    %98 = arith.select %40, %97, %0 : i64
    %from_elements_39 = tensor.from_elements %c3_i64, %c32_i64, %98, %98 : tensor<4xi64>
    %reshape_40 = tensor.reshape %89(%from_elements_39) : (tensor<96x?x?xf32>, tensor<4xi64>) -> tensor<3x32x?x?xf32>
    %99 = arith.index_cast %98 : i64 to index
    %100 = tensor.empty(%99, %99) : tensor<3x32x?x?xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_40 : tensor<3x32x?x?xf32>) outs(%100 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_5 : f64 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x32x?x?xf32>
    %102 = arith.cmpi eq, %99, %dim : index
    cf.assert %102, "mismatched size for broadcast"
    cf.assert %102, "mismatched size for broadcast"
    %103 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %16 : tensor<3x32x?x?xf32>, tensor<3x1x?x?xf32>) outs(%100 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.addf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x?xf32>
    %104 = tensor.empty(%99) : tensor<3x32x?xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<3x32x?xi64>) -> tensor<3x32x?xi64>
    %106 = tensor.empty(%99) : tensor<3x32x?xf32>
    %107 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<3x32x?xf32>) -> tensor<3x32x?xf32>
    %108:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<3x32x?x?xf32>) outs(%107, %105 : tensor<3x32x?xf32>, tensor<3x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_63: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f32
      %173 = arith.cmpf ogt, %in, %out : f32
      %174 = arith.select %173, %171, %out_63 : i64
      linalg.yield %172, %174 : f32, i64
    } -> (tensor<3x32x?xf32>, tensor<3x32x?xi64>)
    %expanded_41 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [3, 32, %99, 1] : tensor<3x32x?xf32> into tensor<3x32x?x1xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_41 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%100 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.subf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x?xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<3x32x?x?xf32>) outs(%100 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.exp %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x?xf32>
    %111 = tensor.empty(%99) : tensor<3x32x?x1xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<3x32x?x1xf32>) -> tensor<3x32x?x1xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<3x32x?x?xf32>) outs(%112 : tensor<3x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<3x32x?x?xf32>, tensor<3x32x?x1xf32>) outs(%100 : tensor<3x32x?x?xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.divf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %115 = tensor.empty(%dim, %dim) : tensor<3x32x?x?xf32>
    %116 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<3x32x?x?xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 2 : index
      %173 = linalg.index 3 : index
      %174 = arith.cmpi eq, %99, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %176 = arith.select %174, %c0, %173 : index
      %extracted = tensor.extract %114[%170, %171, %175, %176] : tensor<3x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x?xf32>
    cf.assert %95, "must have at most one inferred (negative) dimension"
    %from_elements_42 = tensor.from_elements %c96_i64, %98, %98 : tensor<3xi64>
    %reshape_43 = tensor.reshape %116(%from_elements_42) : (tensor<3x32x?x?xf32>, tensor<3xi64>) -> tensor<96x?x?xf32>
    cf.assert %12, "unimplemented: dynamic negative broadcast sizes"
    %117 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<3x32x?x128xf32>) {
    ^bb0(%out: f32):
      %170 = linalg.index 0 : index
      %171 = linalg.index 1 : index
      %172 = linalg.index 2 : index
      %173 = linalg.index 3 : index
      %174 = arith.cmpi eq, %dim, %c1 : index
      %175 = arith.select %174, %c0, %172 : index
      %extracted = tensor.extract %collapsed_35[%170, %171, %175, %173] : tensor<3x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x32x?x128xf32>
    %collapsed_44 = tensor.collapse_shape %117 [[0, 1], [2], [3]] : tensor<3x32x?x128xf32> into tensor<96x?x128xf32>
    %118 = arith.cmpi eq, %98, %0 : i64
    cf.assert %118, "mismatching contracting dimension"
    %119 = tensor.empty(%99) : tensor<96x?x128xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %121 = linalg.batch_matmul ins(%reshape_43, %collapsed_44 : tensor<96x?x?xf32>, tensor<96x?x128xf32>) outs(%120 : tensor<96x?x128xf32>) -> tensor<96x?x128xf32>
    %expanded_45 = tensor.expand_shape %121 [[0, 1], [2], [3]] output_shape [3, 32, %99, 128] : tensor<96x?x128xf32> into tensor<3x32x?x128xf32>
    %122 = tensor.empty(%99) : tensor<3x?x32x128xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<3x32x?x128xf32>) outs(%122 : tensor<3x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %45, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %98, %c12288_i64 : i64
    %124 = arith.divsi %123, %41 : i64
    %125 = arith.select %40, %124, %0 : i64
    %from_elements_47 = tensor.from_elements %c3_i64, %125, %124 : tensor<3xi64>
    %reshape_48 = tensor.reshape %transposed_46(%from_elements_47) : (tensor<3x?x32x128xf32>, tensor<3xi64>) -> tensor<3x?x4096xf32>
    %126 = tensor.empty() : tensor<4096x64xf32>
    %transposed_49 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%126 : tensor<4096x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %reshape_48 [[0, 1], [2]] : tensor<3x?x4096xf32> into tensor<?x4096xf32>
    %127 = arith.index_cast %125 : i64 to index
    %128 = affine.apply #map9()[%127]
    %129 = tensor.empty(%128) : tensor<?x64xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %131 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%130 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %132 = arith.divsi %128, %c3 : index
    %expanded_51 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [3, %132, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %133 = arith.cmpi eq, %dim, %132 : index
    cf.assert %133, "mismatched size for broadcast"
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_51 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.addf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<3x?x64xf32>) outs(%26 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_8 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_6 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x?x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %140 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %142 = tensor.empty() : tensor<64x96xf32>
    %transposed_52 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%142 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %143 = tensor.empty(%34) : tensor<?x96xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %145 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%144 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_54 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [3, %38, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %146 = tensor.empty(%38) : tensor<3x?x96xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<3x?x96xf32>) outs(%146 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.negf %in : f32
      %171 = math.exp %170 : f32
      %172 = arith.addf %171, %cst_1 : f32
      %173 = arith.divf %cst_1, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<3x?x96xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %147 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%146 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x96xf32>
    %transposed_55 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%142 : tensor<64x96xf32>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_53, %transposed_55 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%144 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_56 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [3, %38, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %expanded_56 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%146 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x96xf32>
    %151 = tensor.empty() : tensor<96x64xf32>
    %transposed_57 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%151 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %152 = affine.apply #map9()[%38]
    %153 = tensor.empty(%152) : tensor<?x64xf32>
    %154 = linalg.fill ins(%cst : f32) outs(%153 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %155 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%154 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %156 = arith.divsi %152, %c3 : index
    %expanded_59 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [3, %156, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %157 = arith.cmpi eq, %dim, %156 : index
    cf.assert %157, "mismatched size for broadcast"
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_59 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.addf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<3x?x64xf32>) outs(%26 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_8 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_6 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<3x?x1xf32>) outs(%25 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %163 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %164 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_63: f32, %out: f32):
      %170 = arith.mulf %in, %in_63 : f32
      linalg.yield %170 : f32
    } -> tensor<3x?x64xf32>
    %166 = tensor.empty() : tensor<64x128xf32>
    %transposed_60 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%166 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_61 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %167 = tensor.empty(%34) : tensor<?x128xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %169 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%168 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_62 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [3, %38, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_62, %79, %transposed_22 : tensor<3x?x128xf32>, tensor<3x8x?x128xf32>, tensor<3x8x?x128xf32>
  }
}
