// RUN: %frontends_check %s
//
// DeepseekV2ForCausalLM of transformers, prefill-eager-dynamic: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of deepseek-ai/DeepSeek-V2-Lite config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Changed before the export: the rotary embedding is computed on pairs of floats: torch-mlir has no
// complex numbers.
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
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<?x?xi64>) -> (tensor<?x?x128xf32>, tensor<?x1x?x512xf32>, tensor<?x1x?x64xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c512_i64 = arith.constant 512 : i64
    %c576_i64 = arith.constant 576 : i64
    %c128_i64 = arith.constant 128 : i64
    %c192_i64 = arith.constant 192 : i64
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c3072_i64 = arith.constant 3072 : i64
    %c16_i64 = arith.constant 16 : i64
    %c32_i64 = arith.constant 32 : i64
    %c4096_i64 = arith.constant 4096 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.11472138679292609 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 5.120000e+02 : f32
    %c2048_i64 = arith.constant 2048 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg13, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg13, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %337 = arith.index_cast %in : i64 to index
      %338 = linalg.index 2 : index
      %339 = arith.cmpi slt, %337, %c128 : index
      cf.assert %339, "index must be smaller than dim size"
      %340 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %340, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%337, %338] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %337 = linalg.index 0 : index
      %338 = arith.index_cast %337 : index to i64
      linalg.yield %338 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_10 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %6 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%6 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_103: i64, %out: i1):
      %337 = arith.cmpi sle, %in, %in_103 : i64
      linalg.yield %337 : i1
    } -> tensor<1x1x?x?xi1>
    %8 = arith.cmpi slt, %0, %c0_i64 : i64
    %9 = arith.select %8, %c1, %dim : index
    %10 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %11 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%11 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %337 = linalg.index 2 : index
      %338 = linalg.index 3 : index
      %339 = arith.cmpi eq, %dim_9, %c1 : index
      %340 = arith.select %339, %c0, %337 : index
      %341 = arith.select %339, %c0, %338 : index
      %extracted = tensor.extract %7[%c0, %c0, %340, %341] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %13 = tensor.empty(%9, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_103: f32, %in_104: f32, %out: f32):
      %337 = arith.select %in, %in_103, %in_104 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %15 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x?x1xi64>) outs(%15 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %337 = arith.sitofp %in : i64 to f32
      linalg.yield %337 : f32
    } -> tensor<1x?x1xf32>
    %17 = tensor.empty(%dim_9) : tensor<1x?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%17 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<1x?x32xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x32xf32>) outs(%17 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.cos %in : f32
      linalg.yield %337 : f32
    } -> tensor<1x?x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x32xf32>) outs(%17 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.sin %in : f32
      linalg.yield %337 : f32
    } -> tensor<1x?x32xf32>
    %expanded_12 = tensor.expand_shape %19 [[0], [1], [2, 3]] output_shape [1, %dim_9, 32, 1] : tensor<1x?x32xf32> into tensor<1x?x32x1xf32>
    %expanded_13 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [1, %dim_9, 32, 1] : tensor<1x?x32xf32> into tensor<1x?x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_12, %expanded_13 : (tensor<1x?x32x1xf32>, tensor<1x?x32x1xf32>) -> tensor<1x?x32x2xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x?x64xf32>
    %22 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<?x?x64xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_7 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_5 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %28 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %27 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %29 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %31 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%31 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %32 = tensor.empty(%dim) : tensor<?x3072xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x3072xf32>) outs(%33 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %35 = arith.select %8, %c1_i64, %0 : i64
    %36 = arith.extui %8 : i1 to i64
    %37 = arith.muli %35, %1 : i64
    %38 = arith.addi %36, %c1_i64 : i64
    %39 = arith.cmpi slt, %1, %c0_i64 : i64
    %40 = arith.select %39, %35, %37 : i64
    %41 = arith.select %39, %38, %36 : i64
    %42 = arith.muli %40, %c3072_i64 : i64
    %43 = arith.cmpi sle, %41, %c1_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %44 = arith.muli %0, %c3072_i64 : i64
    %45 = arith.divsi %44, %42 : i64
    %46 = arith.select %8, %45, %0 : i64
    %47 = arith.select %39, %45, %1 : i64
    %48 = arith.addi %41, %c1_i64 : i64
    %49 = arith.muli %40, %c192_i64 : i64
    %50 = arith.cmpi sle, %48, %c1_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %51 = arith.muli %46, %47 : i64
    %52 = arith.muli %51, %c3072_i64 : i64
    %53 = arith.divsi %52, %49 : i64
    %54 = arith.select %8, %53, %0 : i64
    %55 = arith.select %39, %53, %1 : i64
    %from_elements = tensor.from_elements %54, %55, %53, %c192_i64 : tensor<4xi64>
    %reshape = tensor.reshape %34(%from_elements) : (tensor<?x3072xf32>, tensor<4xi64>) -> tensor<?x?x16x192xf32>
    %56 = arith.index_cast %54 : i64 to index
    %57 = arith.index_cast %55 : i64 to index
    %58 = tensor.empty(%56, %57) : tensor<?x16x?x192xf32>
    %transposed_14 = linalg.transpose ins(%reshape : tensor<?x?x16x192xf32>) outs(%58 : tensor<?x16x?x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [%56, 16, %57, 128] [1, 1, 1, 1] : tensor<?x16x?x192xf32> to tensor<?x16x?x128xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_14[0, 0, 0, 128] [%56, 16, %57, 64] [1, 1, 1, 1] : tensor<?x16x?x192xf32> to tensor<?x16x?x64xf32>
    %59 = tensor.empty() : tensor<64x576xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%59 : tensor<64x576xf32>) permutation = [1, 0] 
    %60 = tensor.empty(%dim) : tensor<?x576xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %62 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x64xf32>, tensor<64x576xf32>) outs(%61 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %63 = arith.muli %40, %c576_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %64 = arith.muli %0, %c576_i64 : i64
    %65 = arith.divsi %64, %63 : i64
    %66 = arith.select %8, %65, %0 : i64
    %67 = arith.select %39, %65, %1 : i64
    %from_elements_17 = tensor.from_elements %66, %67, %c576_i64 : tensor<3xi64>
    %reshape_18 = tensor.reshape %62(%from_elements_17) : (tensor<?x576xf32>, tensor<3xi64>) -> tensor<?x?x576xf32>
    %68 = arith.index_cast %66 : i64 to index
    %69 = arith.index_cast %67 : i64 to index
    %extracted_slice_19 = tensor.extract_slice %reshape_18[0, 0, 0] [%68, %69, 512] [1, 1, 1] : tensor<?x?x576xf32> to tensor<?x?x512xf32>
    %extracted_slice_20 = tensor.extract_slice %reshape_18[0, 0, 512] [%68, %69, 64] [1, 1, 1] : tensor<?x?x576xf32> to tensor<?x?x64xf32>
    %70 = tensor.empty(%68, %69) : tensor<?x?x512xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<?x?x512xf32>) outs(%70 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x?x512xf32>
    %72 = tensor.empty(%68, %69) : tensor<?x?x1xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<?x?x512xf32>) outs(%73 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<?x?x1xf32>) outs(%72 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_8 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<?x?x1xf32>) outs(%72 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_5 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x?x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<?x?x1xf32>) outs(%72 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %77 : tensor<?x?x512xf32>, tensor<?x?x1xf32>) outs(%70 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x512xf32>
    %79 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %78 : tensor<512xf32>, tensor<?x?x512xf32>) outs(%70 : tensor<?x?x512xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x512xf32>
    %80 = arith.muli %40, %c512_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %66, %67 : i64
    %82 = arith.muli %81, %c512_i64 : i64
    %83 = arith.divsi %82, %80 : i64
    %84 = arith.select %8, %83, %0 : i64
    %85 = arith.select %39, %83, %1 : i64
    %from_elements_21 = tensor.from_elements %84, %c1_i64, %85, %c512_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %79(%from_elements_21) : (tensor<?x?x512xf32>, tensor<4xi64>) -> tensor<?x1x?x512xf32>
    %86 = arith.muli %40, %c64_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %87 = arith.muli %81, %c64_i64 : i64
    %88 = arith.divsi %87, %86 : i64
    %89 = arith.select %8, %88, %0 : i64
    %90 = arith.select %39, %88, %1 : i64
    %91 = arith.muli %35, %c16_i64 : i64
    %92 = arith.muli %91, %1 : i64
    %93 = arith.select %39, %91, %92 : i64
    %94 = arith.muli %93, %c64_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %54, %c16_i64 : i64
    %96 = arith.muli %95, %55 : i64
    %97 = arith.muli %96, %c64_i64 : i64
    %98 = arith.divsi %97, %94 : i64
    %99 = arith.select %8, %98, %0 : i64
    %100 = arith.select %39, %98, %1 : i64
    %from_elements_23 = tensor.from_elements %99, %c16_i64, %100, %c32_i64, %c2_i64 : tensor<5xi64>
    %reshape_24 = tensor.reshape %extracted_slice_15(%from_elements_23) : (tensor<?x16x?x64xf32>, tensor<5xi64>) -> tensor<?x16x?x32x2xf32>
    %101 = arith.index_cast %99 : i64 to index
    %102 = arith.index_cast %100 : i64 to index
    %extracted_slice_25 = tensor.extract_slice %reshape_24[0, 0, 0, 0, 0] [%101, 16, %102, 32, 1] [1, 1, 1, 1, 1] : tensor<?x16x?x32x2xf32> to tensor<?x16x?x32x1xf32>
    %extracted_slice_26 = tensor.extract_slice %reshape_24[0, 0, 0, 0, 1] [%101, 16, %102, 32, 1] [1, 1, 1, 1, 1] : tensor<?x16x?x32x2xf32> to tensor<?x16x?x32x1xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_25 [[0], [1], [2], [3, 4]] : tensor<?x16x?x32x1xf32> into tensor<?x16x?x32xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_26 [[0], [1], [2], [3, 4]] : tensor<?x16x?x32x1xf32> into tensor<?x16x?x32xf32>
    %dim_29 = tensor.dim %expanded_12, %c1 : tensor<1x?x32x1xf32>
    %expanded_30 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, %dim_29, 32, 2] : tensor<1x?x32x2xf32> into tensor<1x1x?x32x2xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_30[0, 0, 0, 0, 0] [1, 1, %dim_29, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x?x32x2xf32> to tensor<1x1x?x32x1xf32>
    %extracted_slice_32 = tensor.extract_slice %expanded_30[0, 0, 0, 0, 1] [1, 1, %dim_29, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x?x32x2xf32> to tensor<1x1x?x32x1xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] : tensor<1x1x?x32x1xf32> into tensor<1x1x?x32xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_32 [[0], [1], [2], [3, 4]] : tensor<1x1x?x32x1xf32> into tensor<1x1x?x32xf32>
    %103 = arith.cmpi eq, %102, %dim_29 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = tensor.empty(%101, %102) : tensor<?x16x?x32xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_33 : tensor<?x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    cf.assert %103, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_34 : tensor<?x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %106 : tensor<?x16x?x32xf32>, tensor<?x16x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.subf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    cf.assert %103, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_27, %collapsed_34 : tensor<?x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    cf.assert %103, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_28, %collapsed_33 : tensor<?x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<?x16x?x32xf32>, tensor<?x16x?x32xf32>) outs(%104 : tensor<?x16x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.addf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x32xf32>
    %expanded_35 = tensor.expand_shape %107 [[0], [1], [2], [3, 4]] output_shape [%101, 16, %102, 32, 1] : tensor<?x16x?x32xf32> into tensor<?x16x?x32x1xf32>
    %expanded_36 = tensor.expand_shape %110 [[0], [1], [2], [3, 4]] output_shape [%101, 16, %102, 32, 1] : tensor<?x16x?x32xf32> into tensor<?x16x?x32x1xf32>
    %concat_37 = tensor.concat dim(4) %expanded_35, %expanded_36 : (tensor<?x16x?x32x1xf32>, tensor<?x16x?x32x1xf32>) -> tensor<?x16x?x32x2xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %dim_38 = tensor.dim %expanded_35, %c0 : tensor<?x16x?x32x1xf32>
    %111 = arith.index_cast %dim_38 : index to i64
    %112 = arith.muli %111, %c16_i64 : i64
    %dim_39 = tensor.dim %expanded_35, %c2 : tensor<?x16x?x32x1xf32>
    %113 = arith.index_cast %dim_39 : index to i64
    %114 = arith.muli %112, %113 : i64
    %115 = arith.muli %114, %c64_i64 : i64
    %116 = arith.divsi %115, %94 : i64
    %117 = arith.select %8, %116, %0 : i64
    %118 = arith.select %39, %116, %1 : i64
    %from_elements_40 = tensor.from_elements %117, %c16_i64, %118, %c64_i64 : tensor<4xi64>
    %reshape_41 = tensor.reshape %concat_37(%from_elements_40) : (tensor<?x16x?x32x2xf32>, tensor<4xi64>) -> tensor<?x16x?x64xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %89, %90 : i64
    %120 = arith.muli %119, %c64_i64 : i64
    %121 = arith.divsi %120, %86 : i64
    %122 = arith.select %8, %121, %0 : i64
    %123 = arith.select %39, %121, %1 : i64
    %from_elements_42 = tensor.from_elements %122, %c1_i64, %123, %c32_i64, %c2_i64 : tensor<5xi64>
    %reshape_43 = tensor.reshape %extracted_slice_20(%from_elements_42) : (tensor<?x?x64xf32>, tensor<5xi64>) -> tensor<?x1x?x32x2xf32>
    %124 = arith.index_cast %122 : i64 to index
    %125 = arith.index_cast %123 : i64 to index
    %extracted_slice_44 = tensor.extract_slice %reshape_43[0, 0, 0, 0, 0] [%124, 1, %125, 32, 1] [1, 1, 1, 1, 1] : tensor<?x1x?x32x2xf32> to tensor<?x1x?x32x1xf32>
    %extracted_slice_45 = tensor.extract_slice %reshape_43[0, 0, 0, 0, 1] [%124, 1, %125, 32, 1] [1, 1, 1, 1, 1] : tensor<?x1x?x32x2xf32> to tensor<?x1x?x32x1xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_44 [[0], [1], [2], [3, 4]] : tensor<?x1x?x32x1xf32> into tensor<?x1x?x32xf32>
    %collapsed_47 = tensor.collapse_shape %extracted_slice_45 [[0], [1], [2], [3, 4]] : tensor<?x1x?x32x1xf32> into tensor<?x1x?x32xf32>
    %126 = arith.cmpi eq, %125, %dim_29 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = tensor.empty(%124, %125) : tensor<?x1x?x32xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %collapsed_33 : tensor<?x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    cf.assert %126, "mismatched size for broadcast"
    %129 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %collapsed_34 : tensor<?x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<?x1x?x32xf32>, tensor<?x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.subf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    cf.assert %126, "mismatched size for broadcast"
    %131 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %collapsed_34 : tensor<?x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    cf.assert %126, "mismatched size for broadcast"
    %132 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %collapsed_33 : tensor<?x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<?x1x?x32xf32>, tensor<?x1x?x32xf32>) outs(%127 : tensor<?x1x?x32xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.addf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x?x32xf32>
    %expanded_48 = tensor.expand_shape %130 [[0], [1], [2], [3, 4]] output_shape [%124, 1, %125, 32, 1] : tensor<?x1x?x32xf32> into tensor<?x1x?x32x1xf32>
    %expanded_49 = tensor.expand_shape %133 [[0], [1], [2], [3, 4]] output_shape [%124, 1, %125, 32, 1] : tensor<?x1x?x32xf32> into tensor<?x1x?x32x1xf32>
    %concat_50 = tensor.concat dim(4) %expanded_48, %expanded_49 : (tensor<?x1x?x32x1xf32>, tensor<?x1x?x32x1xf32>) -> tensor<?x1x?x32x2xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %dim_51 = tensor.dim %expanded_48, %c0 : tensor<?x1x?x32x1xf32>
    %134 = arith.index_cast %dim_51 : index to i64
    %dim_52 = tensor.dim %expanded_48, %c2 : tensor<?x1x?x32x1xf32>
    %135 = arith.index_cast %dim_52 : index to i64
    %136 = arith.muli %134, %135 : i64
    %137 = arith.muli %136, %c64_i64 : i64
    %138 = arith.divsi %137, %86 : i64
    %139 = arith.select %8, %138, %0 : i64
    %140 = arith.select %39, %138, %1 : i64
    %from_elements_53 = tensor.from_elements %139, %c1_i64, %140, %c64_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %concat_50(%from_elements_53) : (tensor<?x1x?x32x2xf32>, tensor<4xi64>) -> tensor<?x1x?x64xf32>
    %concat_55 = tensor.concat dim(3) %extracted_slice, %reshape_41 : (tensor<?x16x?x128xf32>, tensor<?x16x?x64xf32>) -> tensor<?x16x?x192xf32>
    %141 = tensor.empty() : tensor<512x4096xf32>
    %transposed_56 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%141 : tensor<512x4096xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_22 : tensor<?x1x?x512xf32> to tensor<?x1x1x512xf32>
    %collapsed_57 = tensor.collapse_shape %cast [[0], [1, 2, 3]] : tensor<?x1x1x512xf32> into tensor<?x512xf32>
    %142 = arith.index_cast %84 : i64 to index
    %143 = tensor.empty(%142) : tensor<?x4096xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %145 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<?x512xf32>, tensor<512x4096xf32>) outs(%144 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %146 = arith.muli %40, %c4096_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %147 = arith.muli %84, %c4096_i64 : i64
    %148 = arith.divsi %147, %146 : i64
    %149 = arith.select %8, %148, %0 : i64
    %150 = arith.select %39, %148, %1 : i64
    %151 = arith.muli %40, %c256_i64 : i64
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %152 = arith.muli %149, %150 : i64
    %153 = arith.muli %152, %c4096_i64 : i64
    %154 = arith.divsi %153, %151 : i64
    %155 = arith.select %8, %154, %0 : i64
    %156 = arith.select %39, %154, %1 : i64
    %from_elements_58 = tensor.from_elements %155, %156, %154, %c256_i64 : tensor<4xi64>
    %reshape_59 = tensor.reshape %145(%from_elements_58) : (tensor<?x4096xf32>, tensor<4xi64>) -> tensor<?x?x16x256xf32>
    %157 = arith.index_cast %155 : i64 to index
    %158 = arith.index_cast %156 : i64 to index
    %159 = tensor.empty(%157, %158) : tensor<?x16x?x256xf32>
    %transposed_60 = linalg.transpose ins(%reshape_59 : tensor<?x?x16x256xf32>) outs(%159 : tensor<?x16x?x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_61 = tensor.extract_slice %transposed_60[0, 0, 0, 0] [%157, 16, %158, 128] [1, 1, 1, 1] : tensor<?x16x?x256xf32> to tensor<?x16x?x128xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_60[0, 0, 0, 128] [%157, 16, %158, 128] [1, 1, 1, 1] : tensor<?x16x?x256xf32> to tensor<?x16x?x128xf32>
    %160 = arith.index_cast %139 : i64 to index
    %161 = arith.index_cast %140 : i64 to index
    %162 = tensor.empty(%160, %161) : tensor<?x16x?x64xf32>
    %collapsed_63 = tensor.collapse_shape %reshape_54 [[0, 1], [2], [3]] : tensor<?x1x?x64xf32> into tensor<?x?x64xf32>
    %163 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<?x?x64xf32>) outs(%162 : tensor<?x16x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16x?x64xf32>
    %164 = tensor.empty(%dim, %dim_9) : tensor<?x16x?x192xf32>
    %165 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    %166 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %166, "unimplemented: dynamic negative broadcast sizes"
    %167 = tensor.empty(%dim, %dim_9) : tensor<?x16x?x128xf32>
    %168 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%167 : tensor<?x16x?x128xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %157, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %158, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %extracted_slice_61[%342, %338, %344, %340] : tensor<?x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x128xf32>
    %inserted_slice = tensor.insert_slice %168 into %164[0, 0, 0, 0] [%dim, 16, %dim_9, 128] [1, 1, 1, 1] : tensor<?x16x?x128xf32> into tensor<?x16x?x192xf32>
    cf.assert %165, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %166, "unimplemented: dynamic negative broadcast sizes"
    %169 = tensor.empty(%dim, %dim_9) : tensor<?x16x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%169 : tensor<?x16x?x64xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %160, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %161, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %163[%342, %338, %344, %340] : tensor<?x16x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x64xf32>
    %inserted_slice_64 = tensor.insert_slice %170 into %inserted_slice[0, 0, 0, 128] [%dim, 16, %dim_9, 64] [1, 1, 1, 1] : tensor<?x16x?x64xf32> into tensor<?x16x?x192xf32>
    %171 = arith.muli %0, %c16_i64 : i64
    %172 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %172, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %173 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%164 : tensor<?x16x?x192xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %56, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %57, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %concat_55[%342, %338, %344, %340] : tensor<?x16x?x192xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x192xf32>
    %174 = arith.cmpi slt, %171, %c0_i64 : i64
    %175 = arith.select %174, %c1_i64, %171 : i64
    %176 = arith.extui %174 : i1 to i64
    %177 = arith.muli %175, %1 : i64
    %178 = arith.addi %176, %c1_i64 : i64
    %179 = arith.select %39, %175, %177 : i64
    %180 = arith.select %39, %178, %176 : i64
    %181 = arith.muli %179, %c192_i64 : i64
    %182 = arith.cmpi sle, %180, %c1_i64 : i64
    cf.assert %182, "must have at most one inferred (negative) dimension"
    %183 = arith.muli %171, %1 : i64
    %184 = arith.muli %183, %c192_i64 : i64
    %185 = arith.divsi %184, %181 : i64
    %186 = arith.select %174, %185, %171 : i64
    %187 = arith.select %39, %185, %1 : i64
    %from_elements_65 = tensor.from_elements %186, %187, %c192_i64 : tensor<3xi64>
    %reshape_66 = tensor.reshape %173(%from_elements_65) : (tensor<?x16x?x192xf32>, tensor<3xi64>) -> tensor<?x?x192xf32>
    %188 = tensor.empty(%dim, %dim_9) : tensor<?x16x192x?xf32>
    %transposed_67 = linalg.transpose ins(%inserted_slice_64 : tensor<?x16x?x192xf32>) outs(%188 : tensor<?x16x192x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %172, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %189 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%188 : tensor<?x16x192x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %dim, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %dim_9, %c1 : index
      %344 = arith.select %343, %c0, %340 : index
      %extracted = tensor.extract %transposed_67[%342, %338, %339, %344] : tensor<?x16x192x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x192x?xf32>
    %190 = arith.muli %175, %c192_i64 : i64
    %191 = arith.muli %190, %1 : i64
    %192 = arith.select %39, %190, %191 : i64
    cf.assert %182, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %0, %c3072_i64 : i64
    %194 = arith.muli %193, %1 : i64
    %195 = arith.divsi %194, %192 : i64
    %196 = arith.select %174, %195, %171 : i64
    %197 = arith.select %39, %195, %1 : i64
    %from_elements_68 = tensor.from_elements %196, %c192_i64, %197 : tensor<3xi64>
    %reshape_69 = tensor.reshape %189(%from_elements_68) : (tensor<?x16x192x?xf32>, tensor<3xi64>) -> tensor<?x192x?xf32>
    %198 = arith.index_cast %186 : i64 to index
    %199 = arith.index_cast %187 : i64 to index
    %200 = arith.index_cast %197 : i64 to index
    %201 = arith.cmpi eq, %186, %196 : i64
    cf.assert %201, "mismatching contracting dimension"
    %202 = tensor.empty(%198, %199, %200) : tensor<?x?x?xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%202 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %204 = linalg.batch_matmul ins(%reshape_66, %reshape_69 : tensor<?x?x192xf32>, tensor<?x192x?xf32>) outs(%203 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %205 = arith.muli %93, %1 : i64
    %206 = arith.select %39, %91, %205 : i64
    %207 = arith.select %39, %48, %36 : i64
    %208 = arith.cmpi sle, %207, %c1_i64 : i64
    cf.assert %208, "must have at most one inferred (negative) dimension"
    %209 = arith.muli %186, %187 : i64
    %210 = arith.muli %209, %197 : i64
    %211 = arith.divsi %210, %206 : i64
    %212 = arith.select %8, %211, %0 : i64
    %213 = arith.select %39, %211, %1 : i64
    %from_elements_70 = tensor.from_elements %212, %c16_i64, %213, %213 : tensor<4xi64>
    %reshape_71 = tensor.reshape %204(%from_elements_70) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x16x?x?xf32>
    %214 = arith.index_cast %212 : i64 to index
    %215 = arith.index_cast %213 : i64 to index
    %216 = tensor.empty(%214, %215, %215) : tensor<?x16x?x?xf32>
    %217 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_71 : tensor<?x16x?x?xf32>) outs(%216 : tensor<?x16x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_4 : f64 to f32
      %338 = arith.mulf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x16x?x?xf32>
    %218 = arith.cmpi eq, %214, %9 : index
    cf.assert %218, "mismatched size for broadcast"
    %219 = arith.cmpi eq, %215, %dim_9 : index
    cf.assert %219, "mismatched size for broadcast"
    cf.assert %219, "mismatched size for broadcast"
    %220 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %14 : tensor<?x16x?x?xf32>, tensor<?x1x?x?xf32>) outs(%216 : tensor<?x16x?x?xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.addf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x?xf32>
    %221 = tensor.empty(%214, %215) : tensor<?x16x?xi64>
    %222 = linalg.fill ins(%c0_i64 : i64) outs(%221 : tensor<?x16x?xi64>) -> tensor<?x16x?xi64>
    %223 = tensor.empty(%214, %215) : tensor<?x16x?xf32>
    %224 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x16x?xf32>) -> tensor<?x16x?xf32>
    %225:2 = linalg.generic {indexing_maps = [#map5, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<?x16x?x?xf32>) outs(%224, %222 : tensor<?x16x?xf32>, tensor<?x16x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_103: i64):
      %337 = linalg.index 3 : index
      %338 = arith.index_cast %337 : index to i64
      %339 = arith.maximumf %in, %out : f32
      %340 = arith.cmpf ogt, %in, %out : f32
      %341 = arith.select %340, %338, %out_103 : i64
      linalg.yield %339, %341 : f32, i64
    } -> (tensor<?x16x?xf32>, tensor<?x16x?xi64>)
    %expanded_72 = tensor.expand_shape %225#0 [[0], [1], [2, 3]] output_shape [%214, 16, %215, 1] : tensor<?x16x?xf32> into tensor<?x16x?x1xf32>
    %226 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_72 : tensor<?x16x?x?xf32>, tensor<?x16x?x1xf32>) outs(%216 : tensor<?x16x?x?xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.subf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x?xf32>
    %227 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226 : tensor<?x16x?x?xf32>) outs(%216 : tensor<?x16x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.exp %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x?xf32>
    %228 = tensor.empty(%214, %215) : tensor<?x16x?x1xf32>
    %229 = linalg.fill ins(%cst : f32) outs(%228 : tensor<?x16x?x1xf32>) -> tensor<?x16x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%227 : tensor<?x16x?x?xf32>) outs(%229 : tensor<?x16x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %230 : tensor<?x16x?x?xf32>, tensor<?x16x?x1xf32>) outs(%216 : tensor<?x16x?x?xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.divf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x16x?x?xf32>
    cf.assert %172, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %232 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x16x?x?xf32>
    %233 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%232 : tensor<?x16x?x?xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %214, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %215, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %345 = arith.select %343, %c0, %340 : index
      %extracted = tensor.extract %231[%342, %338, %344, %345] : tensor<?x16x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x?xf32>
    %234 = arith.muli %179, %1 : i64
    %235 = arith.addi %180, %c1_i64 : i64
    %236 = arith.select %39, %175, %234 : i64
    %237 = arith.select %39, %235, %176 : i64
    %238 = arith.cmpi sle, %237, %c1_i64 : i64
    cf.assert %238, "must have at most one inferred (negative) dimension"
    %239 = arith.muli %183, %1 : i64
    %240 = arith.divsi %239, %236 : i64
    %241 = arith.select %174, %240, %171 : i64
    %242 = arith.select %39, %240, %1 : i64
    %from_elements_73 = tensor.from_elements %241, %242, %242 : tensor<3xi64>
    %reshape_74 = tensor.reshape %233(%from_elements_73) : (tensor<?x16x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %172, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %10, "unimplemented: dynamic negative broadcast sizes"
    %243 = tensor.empty(%dim, %dim_9) : tensor<?x16x?x128xf32>
    %244 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%243 : tensor<?x16x?x128xf32>) {
    ^bb0(%out: f32):
      %337 = linalg.index 0 : index
      %338 = linalg.index 1 : index
      %339 = linalg.index 2 : index
      %340 = linalg.index 3 : index
      %341 = arith.cmpi eq, %157, %c1 : index
      %342 = arith.select %341, %c0, %337 : index
      %343 = arith.cmpi eq, %158, %c1 : index
      %344 = arith.select %343, %c0, %339 : index
      %extracted = tensor.extract %extracted_slice_62[%342, %338, %344, %340] : tensor<?x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x16x?x128xf32>
    %245 = arith.muli %179, %c128_i64 : i64
    cf.assert %182, "must have at most one inferred (negative) dimension"
    %246 = arith.muli %183, %c128_i64 : i64
    %247 = arith.divsi %246, %245 : i64
    %248 = arith.select %174, %247, %171 : i64
    %249 = arith.select %39, %247, %1 : i64
    %from_elements_75 = tensor.from_elements %248, %249, %c128_i64 : tensor<3xi64>
    %reshape_76 = tensor.reshape %244(%from_elements_75) : (tensor<?x16x?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    %250 = arith.index_cast %241 : i64 to index
    %251 = arith.index_cast %242 : i64 to index
    %252 = arith.cmpi eq, %241, %248 : i64
    cf.assert %252, "mismatching contracting dimension"
    %253 = arith.cmpi eq, %242, %249 : i64
    cf.assert %253, "mismatching contracting dimension"
    %254 = tensor.empty(%250, %251) : tensor<?x?x128xf32>
    %255 = linalg.fill ins(%cst : f32) outs(%254 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %256 = linalg.batch_matmul ins(%reshape_74, %reshape_76 : tensor<?x?x?xf32>, tensor<?x?x128xf32>) outs(%255 : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
    %257 = arith.muli %93, %c128_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %258 = arith.muli %241, %242 : i64
    %259 = arith.muli %258, %c128_i64 : i64
    %260 = arith.divsi %259, %257 : i64
    %261 = arith.select %8, %260, %0 : i64
    %262 = arith.select %39, %260, %1 : i64
    %from_elements_77 = tensor.from_elements %261, %c16_i64, %262, %c128_i64 : tensor<4xi64>
    %reshape_78 = tensor.reshape %256(%from_elements_77) : (tensor<?x?x128xf32>, tensor<4xi64>) -> tensor<?x16x?x128xf32>
    %263 = arith.index_cast %261 : i64 to index
    %264 = arith.index_cast %262 : i64 to index
    %265 = tensor.empty(%263, %264) : tensor<?x?x16x128xf32>
    %transposed_79 = linalg.transpose ins(%reshape_78 : tensor<?x16x?x128xf32>) outs(%265 : tensor<?x?x16x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %50, "must have at most one inferred (negative) dimension"
    %266 = arith.muli %261, %262 : i64
    %267 = arith.muli %266, %c2048_i64 : i64
    %268 = arith.divsi %267, %40 : i64
    %269 = arith.select %8, %268, %0 : i64
    %270 = arith.select %39, %268, %1 : i64
    %from_elements_80 = tensor.from_elements %269, %270, %268 : tensor<3xi64>
    %reshape_81 = tensor.reshape %transposed_79(%from_elements_80) : (tensor<?x?x16x128xf32>, tensor<3xi64>) -> tensor<?x?x2048xf32>
    %271 = tensor.empty() : tensor<2048x64xf32>
    %transposed_82 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%271 : tensor<2048x64xf32>) permutation = [1, 0] 
    %cast_83 = tensor.cast %reshape_81 : tensor<?x?x2048xf32> to tensor<?x1x2048xf32>
    %collapsed_84 = tensor.collapse_shape %cast_83 [[0], [1, 2]] : tensor<?x1x2048xf32> into tensor<?x2048xf32>
    %272 = arith.index_cast %269 : i64 to index
    %273 = tensor.empty(%272) : tensor<?x64xf32>
    %274 = linalg.fill ins(%cst : f32) outs(%273 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %275 = linalg.matmul ins(%collapsed_84, %transposed_82 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%274 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %276 = arith.muli %269, %c64_i64 : i64
    %277 = arith.divsi %276, %86 : i64
    %278 = arith.select %8, %277, %0 : i64
    %279 = arith.select %39, %277, %1 : i64
    %from_elements_85 = tensor.from_elements %278, %279, %c64_i64 : tensor<3xi64>
    %reshape_86 = tensor.reshape %275(%from_elements_85) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %280 = arith.index_cast %278 : i64 to index
    %281 = arith.cmpi eq, %dim, %280 : index
    cf.assert %281, "mismatched size for broadcast"
    %282 = arith.index_cast %279 : i64 to index
    %283 = arith.cmpi eq, %dim_9, %282 : index
    cf.assert %283, "mismatched size for broadcast"
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_86 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.addf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x?x64xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<?x?x64xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_7 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_5 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x?x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %289 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %291 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %290 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %292 = tensor.empty() : tensor<64x96xf32>
    %transposed_87 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%292 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_88 = tensor.collapse_shape %291 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %293 = tensor.empty(%dim) : tensor<?x96xf32>
    %294 = linalg.fill ins(%cst : f32) outs(%293 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %295 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%294 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %296 = arith.muli %40, %c96_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %297 = arith.muli %0, %c96_i64 : i64
    %298 = arith.divsi %297, %296 : i64
    %299 = arith.select %8, %298, %0 : i64
    %300 = arith.select %39, %298, %1 : i64
    %from_elements_89 = tensor.from_elements %299, %300, %c96_i64 : tensor<3xi64>
    %reshape_90 = tensor.reshape %295(%from_elements_89) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %301 = arith.index_cast %299 : i64 to index
    %302 = tensor.empty(%301) : tensor<?x1x96xf32>
    %cast_91 = tensor.cast %reshape_90 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_91 : tensor<?x1x96xf32>) outs(%302 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.negf %in : f32
      %338 = math.exp %337 : f32
      %339 = arith.addf %338, %cst_1 : f32
      %340 = arith.divf %cst_1, %339 : f32
      linalg.yield %340 : f32
    } -> tensor<?x1x96xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_91, %303 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%302 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x96xf32>
    %transposed_92 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%292 : tensor<64x96xf32>) permutation = [1, 0] 
    %305 = linalg.matmul ins(%collapsed_88, %transposed_92 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%294 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %reshape_93 = tensor.reshape %305(%from_elements_89) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_94 = tensor.cast %reshape_93 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %cast_94 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%302 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x96xf32>
    %307 = tensor.empty() : tensor<96x64xf32>
    %transposed_95 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%307 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %306 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %308 = arith.index_cast %299 : i64 to index
    %309 = tensor.empty(%308) : tensor<?x64xf32>
    %310 = linalg.fill ins(%cst : f32) outs(%309 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %311 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%310 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %312 = arith.muli %299, %c64_i64 : i64
    %313 = arith.divsi %312, %86 : i64
    %314 = arith.select %8, %313, %0 : i64
    %315 = arith.select %39, %313, %1 : i64
    %from_elements_97 = tensor.from_elements %314, %315, %c64_i64 : tensor<3xi64>
    %reshape_98 = tensor.reshape %311(%from_elements_97) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %316 = arith.index_cast %314 : i64 to index
    %317 = arith.cmpi eq, %dim, %316 : index
    cf.assert %317, "mismatched size for broadcast"
    %318 = arith.index_cast %315 : i64 to index
    %319 = arith.cmpi eq, %dim_9, %318 : index
    cf.assert %319, "mismatched size for broadcast"
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %reshape_98 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.addf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x64xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %337 : f32
    } -> tensor<?x?x64xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%321 : tensor<?x?x64xf32>) outs(%23 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.addf %in, %out : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.divf %in, %cst_7 : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = arith.truncf %cst_5 : f64 to f32
      %338 = arith.addf %in, %337 : f32
      linalg.yield %338 : f32
    } -> tensor<?x?x1xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<?x?x1xf32>) outs(%22 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %337 = math.rsqrt %in : f32
      linalg.yield %337 : f32
    } -> tensor<?x?x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %325 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %327 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %326 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%28 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_103: f32, %out: f32):
      %337 = arith.mulf %in, %in_103 : f32
      linalg.yield %337 : f32
    } -> tensor<?x1x64xf32>
    %328 = tensor.empty() : tensor<64x128xf32>
    %transposed_99 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%328 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %327 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %329 = tensor.empty(%dim) : tensor<?x128xf32>
    %330 = linalg.fill ins(%cst : f32) outs(%329 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %331 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%330 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %332 = arith.muli %40, %c128_i64 : i64
    cf.assert %43, "must have at most one inferred (negative) dimension"
    %333 = arith.muli %0, %c128_i64 : i64
    %334 = arith.divsi %333, %332 : i64
    %335 = arith.select %8, %334, %0 : i64
    %336 = arith.select %39, %334, %1 : i64
    %from_elements_101 = tensor.from_elements %335, %336, %c128_i64 : tensor<3xi64>
    %reshape_102 = tensor.reshape %331(%from_elements_101) : (tensor<?x128xf32>, tensor<3xi64>) -> tensor<?x?x128xf32>
    return %reshape_102, %reshape_22, %reshape_54 : tensor<?x?x128xf32>, tensor<?x1x?x512xf32>, tensor<?x1x?x64xf32>
  }
}
