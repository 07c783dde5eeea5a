// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
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
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) {
    %c64_i64 = arith.constant 64 : i64
    %c4096_i64 = arith.constant 4096 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c128_i64 = arith.constant 128 : i64
    %c1024_i64 = arith.constant 1024 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.088388347648318447 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<64xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg12, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg12, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.index_cast %in : i64 to index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi slt, %276, %c128 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%276, %277] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_9) : tensor<1x1x?x1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %276 = arith.subi %in, %c4096_i64 : i64
      linalg.yield %276 : i64
    } -> tensor<1x1x?x1xi64>
    %8 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %7 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%8 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %276 = arith.cmpi sgt, %in, %in_73 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%8 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %276 = arith.andi %in, %in_73 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%8 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %276 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%8 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %276 = arith.andi %in, %in_73 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %13 = arith.cmpi slt, %0, %c0_i64 : i64
    %14 = arith.select %13, %c1, %dim : index
    %15 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %276 = linalg.index 2 : index
      %277 = linalg.index 3 : index
      %278 = arith.cmpi eq, %dim_9, %c1 : index
      %279 = arith.select %278, %c0, %276 : index
      %280 = arith.select %278, %c0, %277 : index
      %extracted = tensor.extract %12[%c0, %c0, %279, %280] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %18 = tensor.empty(%14, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%18 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %276 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %20 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x1xi64>) outs(%20 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.sitofp %in : i64 to f32
      linalg.yield %276 : f32
    } -> tensor<1x?x1xf32>
    %22 = tensor.empty(%dim_9) : tensor<1x?x64xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_7 : tensor<1x?x1xf32>, tensor<64xf32>) outs(%22 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x64xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x?x64xf32>, tensor<1x?x64xf32>) -> tensor<1x?x128xf32>
    %dim_12 = tensor.dim %23, %c1 : tensor<1x?x64xf32>
    %24 = tensor.empty(%dim_12) : tensor<1x?x128xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%24 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.cos %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x128xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x128xf32>) outs(%24 : tensor<1x?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.sin %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x128xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %28 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<?x?x64xf32>) outs(%29 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_8 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_6 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %34 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %33 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %35 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %37 = tensor.empty() : tensor<64x4096xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xf32>) outs(%37 : tensor<64x4096xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %38 = tensor.empty(%dim) : tensor<?x4096xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x4096xf32>) outs(%39 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %41 = arith.select %13, %c1_i64, %0 : i64
    %42 = arith.extui %13 : i1 to i64
    %43 = arith.muli %41, %1 : i64
    %44 = arith.addi %42, %c1_i64 : i64
    %45 = arith.cmpi slt, %1, %c0_i64 : i64
    %46 = arith.select %45, %41, %43 : i64
    %47 = arith.select %45, %44, %42 : i64
    %48 = arith.muli %46, %c4096_i64 : i64
    %49 = arith.cmpi sle, %47, %c1_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %50 = arith.muli %0, %c4096_i64 : i64
    %51 = arith.divsi %50, %48 : i64
    %52 = arith.select %13, %51, %0 : i64
    %53 = arith.select %45, %51, %1 : i64
    %54 = arith.addi %47, %c1_i64 : i64
    %55 = arith.muli %46, %c128_i64 : i64
    %56 = arith.cmpi sle, %54, %c1_i64 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %57 = arith.muli %52, %53 : i64
    %58 = arith.muli %57, %c4096_i64 : i64
    %59 = arith.divsi %58, %55 : i64
    %60 = arith.select %13, %59, %0 : i64
    %61 = arith.select %45, %59, %1 : i64
    %from_elements = tensor.from_elements %60, %61, %59, %c128_i64 : tensor<4xi64>
    %reshape = tensor.reshape %40(%from_elements) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x32x128xf32>
    %62 = arith.index_cast %60 : i64 to index
    %63 = arith.index_cast %61 : i64 to index
    %64 = tensor.empty(%62, %63) : tensor<?x32x?x128xf32>
    %transposed_13 = linalg.transpose ins(%reshape : tensor<?x?x32x128xf32>) outs(%64 : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<64x1024xf32>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xf32>) outs(%65 : tensor<64x1024xf32>) permutation = [1, 0] 
    %66 = tensor.empty(%dim) : tensor<?x1024xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %68 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%67 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    %69 = arith.muli %46, %c1024_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %70 = arith.muli %0, %c1024_i64 : i64
    %71 = arith.divsi %70, %69 : i64
    %72 = arith.select %13, %71, %0 : i64
    %73 = arith.select %45, %71, %1 : i64
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %74 = arith.muli %72, %73 : i64
    %75 = arith.muli %74, %c1024_i64 : i64
    %76 = arith.divsi %75, %55 : i64
    %77 = arith.select %13, %76, %0 : i64
    %78 = arith.select %45, %76, %1 : i64
    %from_elements_15 = tensor.from_elements %77, %78, %76, %c128_i64 : tensor<4xi64>
    %reshape_16 = tensor.reshape %68(%from_elements_15) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %79 = arith.index_cast %77 : i64 to index
    %80 = arith.index_cast %78 : i64 to index
    %81 = tensor.empty(%79, %80) : tensor<?x8x?x128xf32>
    %transposed_17 = linalg.transpose ins(%reshape_16 : tensor<?x?x8x128xf32>) outs(%81 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg3 : tensor<1024x64xf32>) outs(%65 : tensor<64x1024xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x1024xf32>) outs(%67 : tensor<?x1024xf32>) -> tensor<?x1024xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %reshape_19 = tensor.reshape %82(%from_elements_15) : (tensor<?x1024xf32>, tensor<4xi64>) -> tensor<?x?x8x128xf32>
    %transposed_20 = linalg.transpose ins(%reshape_19 : tensor<?x?x8x128xf32>) outs(%81 : tensor<?x8x?x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %expanded_22 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_12, 128] : tensor<1x?x128xf32> into tensor<1x1x?x128xf32>
    %83 = arith.cmpi eq, %63, %dim_12 : index
    cf.assert %83, "mismatched size for broadcast"
    %84 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_21 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%64 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x128xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [%62, 32, %63, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [%62, 32, %63, 64] [1, 1, 1, 1] : tensor<?x32x?x128xf32> to tensor<?x32x?x64xf32>
    %85 = tensor.empty(%62, %63) : tensor<?x32x?x64xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<?x32x?x64xf32>) outs(%85 : tensor<?x32x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x64xf32>
    %concat_24 = tensor.concat dim(3) %86, %extracted_slice : (tensor<?x32x?x64xf32>, tensor<?x32x?x64xf32>) -> tensor<?x32x?x128xf32>
    %dim_25 = tensor.dim %86, %c0 : tensor<?x32x?x64xf32>
    %dim_26 = tensor.dim %86, %c2 : tensor<?x32x?x64xf32>
    %87 = arith.cmpi eq, %dim_26, %dim_12 : index
    cf.assert %87, "mismatched size for broadcast"
    %88 = tensor.empty(%dim_25, %dim_26) : tensor<?x32x?x128xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<?x32x?x128xf32>, tensor<1x1x?x128xf32>) outs(%88 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x128xf32>
    %90 = arith.cmpi eq, %62, %dim_25 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = arith.cmpi eq, %63, %dim_26 : index
    cf.assert %91, "mismatched size for broadcast"
    %92 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %89 : tensor<?x32x?x128xf32>, tensor<?x32x?x128xf32>) outs(%64 : tensor<?x32x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.addf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x128xf32>
    %93 = arith.cmpi eq, %80, %dim_12 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%81 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x8x?x128xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [%79, 8, %80, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_17[0, 0, 0, 64] [%79, 8, %80, 64] [1, 1, 1, 1] : tensor<?x8x?x128xf32> to tensor<?x8x?x64xf32>
    %95 = tensor.empty(%79, %80) : tensor<?x8x?x64xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x8x?x64xf32>) outs(%95 : tensor<?x8x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x8x?x64xf32>
    %concat_29 = tensor.concat dim(3) %96, %extracted_slice_27 : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x128xf32>
    %dim_30 = tensor.dim %96, %c0 : tensor<?x8x?x64xf32>
    %dim_31 = tensor.dim %96, %c2 : tensor<?x8x?x64xf32>
    %97 = arith.cmpi eq, %dim_31, %dim_12 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = tensor.empty(%dim_30, %dim_31) : tensor<?x8x?x128xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_22 : tensor<?x8x?x128xf32>, tensor<1x1x?x128xf32>) outs(%98 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x8x?x128xf32>
    %100 = arith.cmpi eq, %79, %dim_30 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = arith.cmpi eq, %80, %dim_31 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>) outs(%81 : tensor<?x8x?x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.addf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x8x?x128xf32>
    %expanded_32 = tensor.expand_shape %102 [[0], [1], [2, 3], [4]] output_shape [%79, 8, 1, %80, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    %103 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %104 = tensor.empty(%dim, %dim_9) : tensor<?x8x4x?x128xf32>
    %105 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %79, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %80, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %expanded_32[%281, %277, %c0, %283, %279] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    %106 = arith.muli %41, %c32_i64 : i64
    %107 = arith.muli %106, %1 : i64
    %108 = arith.select %45, %106, %107 : i64
    %109 = arith.muli %108, %c128_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %110 = arith.muli %0, %c32_i64 : i64
    %111 = arith.muli %110, %1 : i64
    %112 = arith.muli %111, %c128_i64 : i64
    %113 = arith.divsi %112, %109 : i64
    %114 = arith.select %13, %113, %0 : i64
    %115 = arith.select %45, %113, %1 : i64
    %from_elements_33 = tensor.from_elements %114, %c32_i64, %115, %c128_i64 : tensor<4xi64>
    %reshape_34 = tensor.reshape %105(%from_elements_33) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %expanded_35 = tensor.expand_shape %transposed_20 [[0], [1], [2, 3], [4]] output_shape [%79, 8, 1, %80, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %116 = linalg.generic {indexing_maps = [#map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%104 : tensor<?x8x4x?x128xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %79, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %80, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %expanded_35[%281, %277, %c0, %283, %279] : tensor<?x8x1x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x4x?x128xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %reshape_36 = tensor.reshape %116(%from_elements_33) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %117 = arith.index_cast %114 : i64 to index
    %118 = arith.index_cast %115 : i64 to index
    %119 = tensor.empty(%117, %118) : tensor<?x32x128x?xf32>
    %transposed_37 = linalg.transpose ins(%reshape_34 : tensor<?x32x?x128xf32>) outs(%119 : tensor<?x32x128x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim, %dim_9) : tensor<?x32x?x128xf32>
    %121 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %62, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %63, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %92[%281, %277, %283, %279] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    %122 = arith.cmpi slt, %110, %c0_i64 : i64
    %123 = arith.select %122, %c1_i64, %110 : i64
    %124 = arith.extui %122 : i1 to i64
    %125 = arith.muli %123, %1 : i64
    %126 = arith.addi %124, %c1_i64 : i64
    %127 = arith.select %45, %123, %125 : i64
    %128 = arith.select %45, %126, %124 : i64
    %129 = arith.muli %127, %c128_i64 : i64
    %130 = arith.cmpi sle, %128, %c1_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %131 = arith.divsi %112, %129 : i64
    %132 = arith.select %122, %131, %110 : i64
    %133 = arith.select %45, %131, %1 : i64
    %from_elements_38 = tensor.from_elements %132, %133, %c128_i64 : tensor<3xi64>
    %reshape_39 = tensor.reshape %121(%from_elements_38) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %134 = tensor.empty(%dim, %dim_9) : tensor<?x32x128x?xf32>
    %135 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<?x32x128x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %117, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %118, %c1 : index
      %283 = arith.select %282, %c0, %279 : index
      %extracted = tensor.extract %transposed_37[%281, %277, %278, %283] : tensor<?x32x128x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x128x?xf32>
    %136 = arith.muli %123, %c128_i64 : i64
    %137 = arith.muli %136, %1 : i64
    %138 = arith.select %45, %136, %137 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %139 = arith.muli %0, %c4096_i64 : i64
    %140 = arith.muli %139, %1 : i64
    %141 = arith.divsi %140, %138 : i64
    %142 = arith.select %122, %141, %110 : i64
    %143 = arith.select %45, %141, %1 : i64
    %from_elements_40 = tensor.from_elements %142, %c128_i64, %143 : tensor<3xi64>
    %reshape_41 = tensor.reshape %135(%from_elements_40) : (tensor<?x32x128x?xf32>, tensor<3xi64>) -> tensor<?x128x?xf32>
    %144 = arith.index_cast %132 : i64 to index
    %145 = arith.index_cast %133 : i64 to index
    %146 = arith.index_cast %143 : i64 to index
    %147 = arith.cmpi eq, %132, %142 : i64
    cf.assert %147, "mismatching contracting dimension"
    %148 = tensor.empty(%144, %145, %146) : tensor<?x?x?xf32>
    %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %150 = linalg.batch_matmul ins(%reshape_39, %reshape_41 : tensor<?x?x128xf32>, tensor<?x128x?xf32>) outs(%149 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %151 = arith.muli %108, %1 : i64
    %152 = arith.select %45, %106, %151 : i64
    %153 = arith.select %45, %54, %42 : i64
    %154 = arith.cmpi sle, %153, %c1_i64 : i64
    cf.assert %154, "must have at most one inferred (negative) dimension"
    %155 = arith.muli %132, %133 : i64
    %156 = arith.muli %155, %143 : i64
    %157 = arith.divsi %156, %152 : i64
    %158 = arith.select %13, %157, %0 : i64
    %159 = arith.select %45, %157, %1 : i64
    %from_elements_42 = tensor.from_elements %158, %c32_i64, %159, %159 : tensor<4xi64>
    %reshape_43 = tensor.reshape %150(%from_elements_42) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x32x?x?xf32>
    %160 = arith.index_cast %158 : i64 to index
    %161 = arith.index_cast %159 : i64 to index
    %162 = tensor.empty(%160, %161, %161) : tensor<?x32x?x?xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_43 : tensor<?x32x?x?xf32>) outs(%162 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_5 : f64 to f32
      %277 = arith.mulf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x32x?x?xf32>
    %164 = arith.cmpi eq, %160, %14 : index
    cf.assert %164, "mismatched size for broadcast"
    %165 = arith.cmpi eq, %161, %dim_9 : index
    cf.assert %165, "mismatched size for broadcast"
    cf.assert %165, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %19 : tensor<?x32x?x?xf32>, tensor<?x1x?x?xf32>) outs(%162 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.addf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x?xf32>
    %167 = tensor.empty(%160, %161) : tensor<?x32x?xi64>
    %168 = linalg.fill ins(%c0_i64 : i64) outs(%167 : tensor<?x32x?xi64>) -> tensor<?x32x?xi64>
    %169 = tensor.empty(%160, %161) : tensor<?x32x?xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x32x?xf32>) -> tensor<?x32x?xf32>
    %171:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<?x32x?x?xf32>) outs(%170, %168 : tensor<?x32x?xf32>, tensor<?x32x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_73 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<?x32x?xf32>, tensor<?x32x?xi64>)
    %expanded_44 = tensor.expand_shape %171#0 [[0], [1], [2, 3]] output_shape [%160, 32, %161, 1] : tensor<?x32x?xf32> into tensor<?x32x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_44 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%162 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.subf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<?x32x?x?xf32>) outs(%162 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x?xf32>
    %174 = tensor.empty(%160, %161) : tensor<?x32x?x1xf32>
    %175 = linalg.fill ins(%cst : f32) outs(%174 : tensor<?x32x?x1xf32>) -> tensor<?x32x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<?x32x?x?xf32>) outs(%175 : tensor<?x32x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x1xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %176 : tensor<?x32x?x?xf32>, tensor<?x32x?x1xf32>) outs(%162 : tensor<?x32x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.divf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32x?x?xf32>
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %178 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x32x?x?xf32>
    %179 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<?x32x?x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %160, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %161, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %284 = arith.select %282, %c0, %279 : index
      %extracted = tensor.extract %177[%281, %277, %283, %284] : tensor<?x32x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x?xf32>
    %180 = arith.muli %127, %1 : i64
    %181 = arith.addi %128, %c1_i64 : i64
    %182 = arith.select %45, %123, %180 : i64
    %183 = arith.select %45, %181, %124 : i64
    %184 = arith.cmpi sle, %183, %c1_i64 : i64
    cf.assert %184, "must have at most one inferred (negative) dimension"
    %185 = arith.muli %111, %1 : i64
    %186 = arith.divsi %185, %182 : i64
    %187 = arith.select %122, %186, %110 : i64
    %188 = arith.select %45, %186, %1 : i64
    %from_elements_45 = tensor.from_elements %187, %188, %188 : tensor<3xi64>
    %reshape_46 = tensor.reshape %179(%from_elements_45) : (tensor<?x32x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %103, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %189 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x32x?x128xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %117, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %118, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %reshape_36[%281, %277, %283, %279] : tensor<?x32x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x32x?x128xf32>
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %reshape_47 = tensor.reshape %189(%from_elements_38) : (tensor<?x32x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %190 = arith.index_cast %187 : i64 to index
    %191 = arith.index_cast %188 : i64 to index
    %192 = arith.cmpi eq, %187, %132 : i64
    cf.assert %192, "mismatching contracting dimension"
    %193 = arith.cmpi eq, %188, %133 : i64
    cf.assert %193, "mismatching contracting dimension"
    %194 = tensor.empty(%190, %191) : tensor<?x?x128xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %196 = linalg.batch_matmul ins(%reshape_46, %reshape_47 : tensor<?x?x?xf32>, tensor<?x?x128xf32>) outs(%195 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %197 = arith.muli %187, %188 : i64
    %198 = arith.muli %197, %c128_i64 : i64
    %199 = arith.divsi %198, %109 : i64
    %200 = arith.select %13, %199, %0 : i64
    %201 = arith.select %45, %199, %1 : i64
    %from_elements_48 = tensor.from_elements %200, %c32_i64, %201, %c128_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %196(%from_elements_48) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
    %202 = arith.index_cast %200 : i64 to index
    %203 = arith.index_cast %201 : i64 to index
    %204 = tensor.empty(%202, %203) : tensor<?x?x32x128xf32>
    %transposed_50 = linalg.transpose ins(%reshape_49 : tensor<?x32x?x128xf32>) outs(%204 : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %56, "must have at most one inferred (negative) dimension"
    %205 = arith.muli %200, %201 : i64
    %206 = arith.muli %205, %c4096_i64 : i64
    %207 = arith.divsi %206, %46 : i64
    %208 = arith.select %13, %207, %0 : i64
    %209 = arith.select %45, %207, %1 : i64
    %from_elements_51 = tensor.from_elements %208, %209, %207 : tensor<3xi64>
    %reshape_52 = tensor.reshape %transposed_50(%from_elements_51) : (tensor<?x?x32x128xf32>, tensor<3xi64>) -> tensor<?x?x4096xf32>
    %210 = tensor.empty() : tensor<4096x64xf32>
    %transposed_53 = linalg.transpose ins(%arg4 : tensor<64x4096xf32>) outs(%210 : tensor<4096x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_52 : tensor<?x?x4096xf32> to tensor<?x1x4096xf32>
    %collapsed_54 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x4096xf32> into tensor<?x4096xf32>
    %211 = arith.index_cast %208 : i64 to index
    %212 = tensor.empty(%211) : tensor<?x64xf32>
    %213 = linalg.fill ins(%cst : f32) outs(%212 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %214 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<?x4096xf32>, tensor<4096x64xf32>) outs(%213 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %215 = arith.muli %46, %c64_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %216 = arith.muli %208, %c64_i64 : i64
    %217 = arith.divsi %216, %215 : i64
    %218 = arith.select %13, %217, %0 : i64
    %219 = arith.select %45, %217, %1 : i64
    %from_elements_55 = tensor.from_elements %218, %219, %c64_i64 : tensor<3xi64>
    %reshape_56 = tensor.reshape %214(%from_elements_55) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %220 = arith.index_cast %218 : i64 to index
    %221 = arith.cmpi eq, %dim, %220 : index
    cf.assert %221, "mismatched size for broadcast"
    %222 = arith.index_cast %219 : i64 to index
    %223 = arith.cmpi eq, %dim_9, %222 : index
    cf.assert %223, "mismatched size for broadcast"
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_56 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.addf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<?x?x64xf32>) outs(%29 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_8 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_6 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %229 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %231 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %230 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %232 = tensor.empty() : tensor<64x96xf32>
    %transposed_57 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%232 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_58 = tensor.collapse_shape %231 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %233 = tensor.empty(%dim) : tensor<?x96xf32>
    %234 = linalg.fill ins(%cst : f32) outs(%233 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %235 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%234 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %236 = arith.muli %46, %c96_i64 : i64
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %237 = arith.muli %0, %c96_i64 : i64
    %238 = arith.divsi %237, %236 : i64
    %239 = arith.select %13, %238, %0 : i64
    %240 = arith.select %45, %238, %1 : i64
    %from_elements_59 = tensor.from_elements %239, %240, %c96_i64 : tensor<3xi64>
    %reshape_60 = tensor.reshape %235(%from_elements_59) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %241 = arith.index_cast %239 : i64 to index
    %242 = tensor.empty(%241) : tensor<?x1x96xf32>
    %cast_61 = tensor.cast %reshape_60 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_61 : tensor<?x1x96xf32>) outs(%242 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.negf %in : f32
      %277 = math.exp %276 : f32
      %278 = arith.addf %277, %cst_1 : f32
      %279 = arith.divf %cst_1, %278 : f32
      linalg.yield %279 : f32
    } -> tensor<?x1x96xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_61, %243 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%242 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x96xf32>
    %transposed_62 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%232 : tensor<64x96xf32>) permutation = [1, 0] 
    %245 = linalg.matmul ins(%collapsed_58, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%234 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %reshape_63 = tensor.reshape %245(%from_elements_59) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_64 = tensor.cast %reshape_63 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %cast_64 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%242 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x96xf32>
    %247 = tensor.empty() : tensor<96x64xf32>
    %transposed_65 = linalg.transpose ins(%arg7 : tensor<64x96xf32>) outs(%247 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_66 = tensor.collapse_shape %246 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %248 = arith.index_cast %239 : i64 to index
    %249 = tensor.empty(%248) : tensor<?x64xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %251 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%250 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %252 = arith.muli %239, %c64_i64 : i64
    %253 = arith.divsi %252, %215 : i64
    %254 = arith.select %13, %253, %0 : i64
    %255 = arith.select %45, %253, %1 : i64
    %from_elements_67 = tensor.from_elements %254, %255, %c64_i64 : tensor<3xi64>
    %reshape_68 = tensor.reshape %251(%from_elements_67) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %256 = arith.index_cast %254 : i64 to index
    %257 = arith.cmpi eq, %dim, %256 : index
    cf.assert %257, "mismatched size for broadcast"
    %258 = arith.index_cast %255 : i64 to index
    %259 = arith.cmpi eq, %dim_9, %258 : index
    cf.assert %259, "mismatched size for broadcast"
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %reshape_68 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.addf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<?x?x64xf32>) outs(%29 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_8 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_6 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf32>) outs(%28 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %265 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %267 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %266 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%34 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %276 = arith.mulf %in, %in_73 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %268 = tensor.empty() : tensor<64x128xf32>
    %transposed_69 = linalg.transpose ins(%arg11 : tensor<128x64xf32>) outs(%268 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %267 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %269 = tensor.empty(%dim) : tensor<?x128xf32>
    %270 = linalg.fill ins(%cst : f32) outs(%269 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %271 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%270 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %49, "must have at most one inferred (negative) dimension"
    %272 = arith.muli %0, %c128_i64 : i64
    %273 = arith.divsi %272, %55 : i64
    %274 = arith.select %13, %273, %0 : i64
    %275 = arith.select %45, %273, %1 : i64
    %from_elements_71 = tensor.from_elements %274, %275, %c128_i64 : tensor<3xi64>
    %reshape_72 = tensor.reshape %271(%from_elements_71) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_72, %102, %transposed_20 : tensor<?x?x128xf32>, tensor<?x8x?x128xf32>, tensor<?x8x?x128xf32>
  }
}
