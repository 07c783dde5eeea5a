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
#map9 = affine_map<()[s0] -> (s0 * 3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<3072x64xf32>, %arg2: tensor<576x64xf32>, %arg3: tensor<512xf32>, %arg4: tensor<4096x512xf32>, %arg5: tensor<64x2048xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<128x64xf32>, %arg13: tensor<3x?xi64>) -> (tensor<3x?x128xf32>, tensor<3x1x?x512xf32>, tensor<3x1x?x64xf32>) {
    %c256_i64 = arith.constant 256 : i64
    %c192_i64 = arith.constant 192 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %c3_i64 = arith.constant 3 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c48_i64 = arith.constant 48 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.11472138679292609 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663DBAC51F3D1B32DC3CC38D963C83F24B3C778D083C5939B43B6670693B166A133BCDA2B33A373E4F3A1293D93953773A3971D40B3817B7D137A3439D37F0DC6B3751DF3037B3A20437DDECC636422C95364FBA5F36"> : tensor<32xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %c9216_i64 = arith.constant 9216 : i64
    %cst_8 = arith.constant 5.120000e+02 : f32
    %c12288_i64 = arith.constant 12288 : i64
    %c6144_i64 = arith.constant 6144 : i64
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg13, %c1 : tensor<3x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<3x?x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x?xi64>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.index_cast %in : i64 to index
      %183 = linalg.index 2 : index
      %184 = arith.cmpi slt, %182, %c128 : index
      cf.assert %184, "index must be smaller than dim size"
      %185 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %185, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%182, %183] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x?x64xf32>
    %3 = tensor.empty(%dim) : tensor<?xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %182 = linalg.index 0 : index
      %183 = arith.index_cast %182 : index to i64
      linalg.yield %183 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_9 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %5 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %182 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %182 : i1
    } -> tensor<1x1x?x?xi1>
    %7 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %8 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xi1>
    %9 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%8 : tensor<3x1x?x?xi1>) {
    ^bb0(%out: i1):
      %182 = linalg.index 2 : index
      %183 = linalg.index 3 : index
      %184 = arith.cmpi eq, %dim, %c1 : index
      %185 = arith.select %184, %c0, %182 : index
      %186 = arith.select %184, %c0, %183 : index
      %extracted = tensor.extract %6[%c0, %c0, %185, %186] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<3x1x?x?xi1>
    %10 = tensor.empty(%dim, %dim) : tensor<3x1x?x?xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3, %cst_2 : tensor<3x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<3x1x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %182 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x?xf32>
    %expanded_10 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %12 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x?x1xi64>) outs(%12 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %182 = arith.sitofp %in : i64 to f32
      linalg.yield %182 : f32
    } -> tensor<1x?x1xf32>
    %14 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_6 : tensor<1x?x1xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.cos %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.sin %in : f32
      linalg.yield %182 : f32
    } -> tensor<1x?x32xf32>
    %expanded_11 = tensor.expand_shape %16 [[0], [1], [2, 3]] output_shape [1, %dim, 32, 1] : tensor<1x?x32xf32> into tensor<1x?x32x1xf32>
    %expanded_12 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [1, %dim, 32, 1] : tensor<1x?x32xf32> into tensor<1x?x32x1xf32>
    %concat = tensor.concat dim(3) %expanded_11, %expanded_12 : (tensor<1x?x32x1xf32>, tensor<1x?x32x1xf32>) -> tensor<1x?x32x2xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %19 = tensor.empty(%dim) : tensor<3x?x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<3x?x64xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x?x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %24 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %25 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %27 = tensor.empty() : tensor<64x3072xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<3072x64xf32>) outs(%27 : tensor<64x3072xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %28 = affine.apply #map9()[%dim]
    %29 = tensor.empty(%28) : tensor<?x3072xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %31 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x3072xf32>) outs(%30 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %32 = arith.divsi %28, %c3 : index
    %expanded_13 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [3, %32, 3072] : tensor<?x3072xf32> into tensor<3x?x3072xf32>
    %33 = arith.muli %0, %c3_i64 : i64
    %34 = arith.cmpi slt, %0, %c0_i64 : i64
    %35 = arith.select %34, %c3_i64, %33 : i64
    %36 = arith.extui %34 : i1 to i64
    %37 = arith.addi %36, %c1_i64 : i64
    %38 = arith.muli %35, %c192_i64 : i64
    %39 = arith.cmpi sle, %37, %c1_i64 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %40 = arith.index_cast %32 : index to i64
    %41 = arith.muli %40, %c9216_i64 : i64
    %42 = arith.divsi %41, %38 : i64
    %43 = arith.select %34, %42, %0 : i64
    %from_elements = tensor.from_elements %c3_i64, %43, %42, %c192_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_13(%from_elements) : (tensor<3x?x3072xf32>, tensor<4xi64>) -> tensor<3x?x16x192xf32>
    %44 = arith.index_cast %43 : i64 to index
    %45 = tensor.empty(%44) : tensor<3x16x?x192xf32>
    %transposed_14 = linalg.transpose ins(%reshape : tensor<3x?x16x192xf32>) outs(%45 : tensor<3x16x?x192xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [3, 16, %44, 128] [1, 1, 1, 1] : tensor<3x16x?x192xf32> to tensor<3x16x?x128xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_14[0, 0, 0, 128] [3, 16, %44, 64] [1, 1, 1, 1] : tensor<3x16x?x192xf32> to tensor<3x16x?x64xf32>
    %46 = tensor.empty() : tensor<64x576xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<576x64xf32>) outs(%46 : tensor<64x576xf32>) permutation = [1, 0] 
    %47 = tensor.empty(%28) : tensor<?x576xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<?x64xf32>, tensor<64x576xf32>) outs(%48 : tensor<?x576xf32>) -> tensor<?x576xf32>
    %expanded_17 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [3, %32, 576] : tensor<?x576xf32> into tensor<3x?x576xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_17[0, 0, 0] [3, %32, 512] [1, 1, 1] : tensor<3x?x576xf32> to tensor<3x?x512xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_17[0, 0, 512] [3, %32, 64] [1, 1, 1] : tensor<3x?x576xf32> to tensor<3x?x64xf32>
    %50 = tensor.empty(%32) : tensor<3x?x512xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<3x?x512xf32>) outs(%50 : tensor<3x?x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x?x512xf32>
    %52 = tensor.empty(%32) : tensor<3x?x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<3x?x1xf32>) -> tensor<3x?x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51 : tensor<3x?x512xf32>) outs(%53 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<3x?x1xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_8 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<3x?x1xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x?x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<3x?x1xf32>) outs(%52 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %57 : tensor<3x?x512xf32>, tensor<3x?x1xf32>) outs(%50 : tensor<3x?x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x512xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %58 : tensor<512xf32>, tensor<3x?x512xf32>) outs(%50 : tensor<3x?x512xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x512xf32>
    %expanded_20 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [3, 1, %32, 512] : tensor<3x?x512xf32> into tensor<3x1x?x512xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2], [3, 4]] output_shape [3, 16, %44, 32, 2] : tensor<3x16x?x64xf32> into tensor<3x16x?x32x2xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_21[0, 0, 0, 0, 0] [3, 16, %44, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x?x32x2xf32> to tensor<3x16x?x32x1xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_21[0, 0, 0, 0, 1] [3, 16, %44, 32, 1] [1, 1, 1, 1, 1] : tensor<3x16x?x32x2xf32> to tensor<3x16x?x32x1xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_22 [[0], [1], [2], [3, 4]] : tensor<3x16x?x32x1xf32> into tensor<3x16x?x32xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2], [3, 4]] : tensor<3x16x?x32x1xf32> into tensor<3x16x?x32xf32>
    %dim_26 = tensor.dim %expanded_11, %c1 : tensor<1x?x32x1xf32>
    %expanded_27 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [1, 1, %dim_26, 32, 2] : tensor<1x?x32x2xf32> into tensor<1x1x?x32x2xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 0] [1, 1, %dim_26, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x?x32x2xf32> to tensor<1x1x?x32x1xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded_27[0, 0, 0, 0, 1] [1, 1, %dim_26, 32, 1] [1, 1, 1, 1, 1] : tensor<1x1x?x32x2xf32> to tensor<1x1x?x32x1xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2], [3, 4]] : tensor<1x1x?x32x1xf32> into tensor<1x1x?x32xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] : tensor<1x1x?x32x1xf32> into tensor<1x1x?x32xf32>
    %60 = arith.cmpi eq, %44, %dim_26 : index
    cf.assert %60, "mismatched size for broadcast"
    %61 = tensor.empty(%44) : tensor<3x16x?x32xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %collapsed_30 : tensor<3x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    cf.assert %60, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_31 : tensor<3x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<3x16x?x32xf32>, tensor<3x16x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.subf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    cf.assert %60, "mismatched size for broadcast"
    %65 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %collapsed_31 : tensor<3x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    cf.assert %60, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %collapsed_30 : tensor<3x16x?x32xf32>, tensor<1x1x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<3x16x?x32xf32>, tensor<3x16x?x32xf32>) outs(%61 : tensor<3x16x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.addf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x32xf32>
    %expanded_32 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [3, 16, %44, 32, 1] : tensor<3x16x?x32xf32> into tensor<3x16x?x32x1xf32>
    %expanded_33 = tensor.expand_shape %67 [[0], [1], [2], [3, 4]] output_shape [3, 16, %44, 32, 1] : tensor<3x16x?x32xf32> into tensor<3x16x?x32x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<3x16x?x32x1xf32>, tensor<3x16x?x32x1xf32>) -> tensor<3x16x?x32x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<3x16x?x32x2xf32> into tensor<3x16x?x64xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_19 [[0, 1], [2], [3, 4]] output_shape [3, 1, %32, 32, 2] : tensor<3x?x64xf32> into tensor<3x1x?x32x2xf32>
    %extracted_slice_37 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 0] [3, 1, %32, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x?x32x2xf32> to tensor<3x1x?x32x1xf32>
    %extracted_slice_38 = tensor.extract_slice %expanded_36[0, 0, 0, 0, 1] [3, 1, %32, 32, 1] [1, 1, 1, 1, 1] : tensor<3x1x?x32x2xf32> to tensor<3x1x?x32x1xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] : tensor<3x1x?x32x1xf32> into tensor<3x1x?x32xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] : tensor<3x1x?x32x1xf32> into tensor<3x1x?x32xf32>
    %68 = arith.cmpi eq, %32, %dim_26 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = tensor.empty(%32) : tensor<3x1x?x32xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_30 : tensor<3x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    cf.assert %68, "mismatched size for broadcast"
    %71 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_31 : tensor<3x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<3x1x?x32xf32>, tensor<3x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.subf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    cf.assert %68, "mismatched size for broadcast"
    %73 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39, %collapsed_31 : tensor<3x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    cf.assert %68, "mismatched size for broadcast"
    %74 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_30 : tensor<3x1x?x32xf32>, tensor<1x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<3x1x?x32xf32>, tensor<3x1x?x32xf32>) outs(%69 : tensor<3x1x?x32xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.addf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x1x?x32xf32>
    %expanded_41 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [3, 1, %32, 32, 1] : tensor<3x1x?x32xf32> into tensor<3x1x?x32x1xf32>
    %expanded_42 = tensor.expand_shape %75 [[0], [1], [2], [3, 4]] output_shape [3, 1, %32, 32, 1] : tensor<3x1x?x32xf32> into tensor<3x1x?x32x1xf32>
    %concat_43 = tensor.concat dim(4) %expanded_41, %expanded_42 : (tensor<3x1x?x32x1xf32>, tensor<3x1x?x32x1xf32>) -> tensor<3x1x?x32x2xf32>
    %collapsed_44 = tensor.collapse_shape %concat_43 [[0], [1], [2], [3, 4]] : tensor<3x1x?x32x2xf32> into tensor<3x1x?x64xf32>
    %concat_45 = tensor.concat dim(3) %extracted_slice, %collapsed_35 : (tensor<3x16x?x128xf32>, tensor<3x16x?x64xf32>) -> tensor<3x16x?x192xf32>
    %76 = tensor.empty() : tensor<512x4096xf32>
    %transposed_46 = linalg.transpose ins(%arg4 : tensor<4096x512xf32>) outs(%76 : tensor<512x4096xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %59 [[0, 1], [2]] : tensor<3x?x512xf32> into tensor<?x512xf32>
    %77 = affine.apply #map9()[%32]
    %78 = tensor.empty(%77) : tensor<?x4096xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %80 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x512xf32>, tensor<512x4096xf32>) outs(%79 : tensor<?x4096xf32>) -> tensor<?x4096xf32>
    %81 = arith.divsi %77, %c3 : index
    %expanded_48 = tensor.expand_shape %80 [[0, 1, 2], [3]] output_shape [3, 1, %81, 4096] : tensor<?x4096xf32> into tensor<3x1x?x4096xf32>
    %82 = arith.muli %35, %c256_i64 : i64
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %83 = arith.index_cast %81 : index to i64
    %84 = arith.muli %83, %c12288_i64 : i64
    %85 = arith.divsi %84, %82 : i64
    %86 = arith.select %34, %85, %0 : i64
    %from_elements_49 = tensor.from_elements %c3_i64, %86, %85, %c256_i64 : tensor<4xi64>
    %reshape_50 = tensor.reshape %expanded_48(%from_elements_49) : (tensor<3x1x?x4096xf32>, tensor<4xi64>) -> tensor<3x?x16x256xf32>
    %87 = arith.index_cast %86 : i64 to index
    %88 = tensor.empty(%87) : tensor<3x16x?x256xf32>
    %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<3x?x16x256xf32>) outs(%88 : tensor<3x16x?x256xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_52 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [3, 16, %87, 128] [1, 1, 1, 1] : tensor<3x16x?x256xf32> to tensor<3x16x?x128xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_51[0, 0, 0, 128] [3, 16, %87, 128] [1, 1, 1, 1] : tensor<3x16x?x256xf32> to tensor<3x16x?x128xf32>
    %dim_54 = tensor.dim %expanded_41, %c2 : tensor<3x1x?x32x1xf32>
    %89 = tensor.empty(%dim_54) : tensor<3x16x?x64xf32>
    %collapsed_55 = tensor.collapse_shape %concat_43 [[0, 1], [2], [3, 4]] : tensor<3x1x?x32x2xf32> into tensor<3x?x64xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_55 : tensor<3x?x64xf32>) outs(%89 : tensor<3x16x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x16x?x64xf32>
    %91 = tensor.empty(%dim) : tensor<3x16x?x192xf32>
    %92 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %92, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim) : tensor<3x16x?x128xf32>
    %94 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<3x16x?x128xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %87, %c1 : index
      %187 = arith.select %186, %c0, %184 : index
      %extracted = tensor.extract %extracted_slice_52[%182, %183, %187, %185] : tensor<3x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x128xf32>
    %inserted_slice = tensor.insert_slice %94 into %91[0, 0, 0, 0] [3, 16, %dim, 128] [1, 1, 1, 1] : tensor<3x16x?x128xf32> into tensor<3x16x?x192xf32>
    cf.assert %92, "unimplemented: dynamic negative broadcast sizes"
    %95 = tensor.empty(%dim) : tensor<3x16x?x64xf32>
    %96 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<3x16x?x64xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %dim_54, %c1 : index
      %187 = arith.select %186, %c0, %184 : index
      %extracted = tensor.extract %90[%182, %183, %187, %185] : tensor<3x16x?x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x64xf32>
    %inserted_slice_56 = tensor.insert_slice %96 into %inserted_slice[0, 0, 0, 128] [3, 16, %dim, 64] [1, 1, 1, 1] : tensor<3x16x?x64xf32> into tensor<3x16x?x192xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %97 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%91 : tensor<3x16x?x192xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %44, %c1 : index
      %187 = arith.select %186, %c0, %184 : index
      %extracted = tensor.extract %concat_45[%182, %183, %187, %185] : tensor<3x16x?x192xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x192xf32>
    %collapsed_57 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<3x16x?x192xf32> into tensor<48x?x192xf32>
    %98 = tensor.empty(%dim) : tensor<3x16x192x?xf32>
    %transposed_58 = linalg.transpose ins(%inserted_slice_56 : tensor<3x16x?x192xf32>) outs(%98 : tensor<3x16x192x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %99 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%98 : tensor<3x16x192x?xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %dim, %c1 : index
      %187 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %transposed_58[%182, %183, %184, %187] : tensor<3x16x192x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x192x?xf32>
    %collapsed_59 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<3x16x192x?xf32> into tensor<48x192x?xf32>
    %100 = tensor.empty(%dim, %dim) : tensor<48x?x?xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<48x?x?xf32>) -> tensor<48x?x?xf32>
    %102 = linalg.batch_matmul ins(%collapsed_57, %collapsed_59 : tensor<48x?x192xf32>, tensor<48x192x?xf32>) outs(%101 : tensor<48x?x?xf32>) -> tensor<48x?x?xf32>
    %103 = arith.muli %0, %c48_i64 : i64
    %104 = arith.select %34, %c48_i64, %103 : i64
    %105 = arith.muli %104, %0 : i64
    %106 = arith.select %34, %c48_i64, %105 : i64
    %107 = arith.select %34, %37, %36 : i64
    %108 = arith.cmpi sle, %107, %c1_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %109 = arith.muli %103, %0 : i64
    %110 = arith.divsi %109, %106 : i64
    %111 = arith.select %34, %110, %0 : i64
    %from_elements_60 = tensor.from_elements %c3_i64, %c16_i64, %111, %111 : tensor<4xi64>
    %reshape_61 = tensor.reshape %102(%from_elements_60) : (tensor<48x?x?xf32>, tensor<4xi64>) -> tensor<3x16x?x?xf32>
    %112 = arith.index_cast %111 : i64 to index
    %113 = tensor.empty(%112, %112) : tensor<3x16x?x?xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_61 : tensor<3x16x?x?xf32>) outs(%113 : tensor<3x16x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_4 : f64 to f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x16x?x?xf32>
    %115 = arith.cmpi eq, %112, %dim : index
    cf.assert %115, "mismatched size for broadcast"
    cf.assert %115, "mismatched size for broadcast"
    %116 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %11 : tensor<3x16x?x?xf32>, tensor<3x1x?x?xf32>) outs(%113 : tensor<3x16x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.addf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x?xf32>
    %117 = tensor.empty(%112) : tensor<3x16x?xi64>
    %118 = linalg.fill ins(%c0_i64 : i64) outs(%117 : tensor<3x16x?xi64>) -> tensor<3x16x?xi64>
    %119 = tensor.empty(%112) : tensor<3x16x?xf32>
    %120 = linalg.fill ins(%cst_0 : f32) outs(%119 : tensor<3x16x?xf32>) -> tensor<3x16x?xf32>
    %121:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<3x16x?x?xf32>) outs(%120, %118 : tensor<3x16x?xf32>, tensor<3x16x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %182 = linalg.index 3 : index
      %183 = arith.index_cast %182 : index to i64
      %184 = arith.maximumf %in, %out : f32
      %185 = arith.cmpf ogt, %in, %out : f32
      %186 = arith.select %185, %183, %out_84 : i64
      linalg.yield %184, %186 : f32, i64
    } -> (tensor<3x16x?xf32>, tensor<3x16x?xi64>)
    %expanded_62 = tensor.expand_shape %121#0 [[0], [1], [2, 3]] output_shape [3, 16, %112, 1] : tensor<3x16x?xf32> into tensor<3x16x?x1xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_62 : tensor<3x16x?x?xf32>, tensor<3x16x?x1xf32>) outs(%113 : tensor<3x16x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.subf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x?xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<3x16x?x?xf32>) outs(%113 : tensor<3x16x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.exp %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x?xf32>
    %124 = tensor.empty(%112) : tensor<3x16x?x1xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<3x16x?x1xf32>) -> tensor<3x16x?x1xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<3x16x?x?xf32>) outs(%125 : tensor<3x16x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x1xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %126 : tensor<3x16x?x?xf32>, tensor<3x16x?x1xf32>) outs(%113 : tensor<3x16x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.divf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x16x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim, %dim) : tensor<3x16x?x?xf32>
    %129 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<3x16x?x?xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %112, %c1 : index
      %187 = arith.select %186, %c0, %184 : index
      %188 = arith.select %186, %c0, %185 : index
      %extracted = tensor.extract %127[%182, %183, %187, %188] : tensor<3x16x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x?xf32>
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %from_elements_63 = tensor.from_elements %c48_i64, %111, %111 : tensor<3xi64>
    %reshape_64 = tensor.reshape %129(%from_elements_63) : (tensor<3x16x?x?xf32>, tensor<3xi64>) -> tensor<48x?x?xf32>
    cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
    %130 = tensor.empty(%dim) : tensor<3x16x?x128xf32>
    %131 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<3x16x?x128xf32>) {
    ^bb0(%out: f32):
      %182 = linalg.index 0 : index
      %183 = linalg.index 1 : index
      %184 = linalg.index 2 : index
      %185 = linalg.index 3 : index
      %186 = arith.cmpi eq, %87, %c1 : index
      %187 = arith.select %186, %c0, %184 : index
      %extracted = tensor.extract %extracted_slice_53[%182, %183, %187, %185] : tensor<3x16x?x128xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x16x?x128xf32>
    %collapsed_65 = tensor.collapse_shape %131 [[0, 1], [2], [3]] : tensor<3x16x?x128xf32> into tensor<48x?x128xf32>
    %132 = arith.cmpi eq, %111, %0 : i64
    cf.assert %132, "mismatching contracting dimension"
    %133 = tensor.empty(%112) : tensor<48x?x128xf32>
    %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<48x?x128xf32>) -> tensor<48x?x128xf32>
    %135 = linalg.batch_matmul ins(%reshape_64, %collapsed_65 : tensor<48x?x?xf32>, tensor<48x?x128xf32>) outs(%134 : tensor<48x?x128xf32>) -> tensor<48x?x128xf32>
    %expanded_66 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [3, 16, %112, 128] : tensor<48x?x128xf32> into tensor<3x16x?x128xf32>
    %136 = tensor.empty(%112) : tensor<3x?x16x128xf32>
    %transposed_67 = linalg.transpose ins(%expanded_66 : tensor<3x16x?x128xf32>) outs(%136 : tensor<3x?x16x128xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %39, "must have at most one inferred (negative) dimension"
    %137 = arith.muli %111, %c6144_i64 : i64
    %138 = arith.divsi %137, %35 : i64
    %139 = arith.select %34, %138, %0 : i64
    %from_elements_68 = tensor.from_elements %c3_i64, %139, %138 : tensor<3xi64>
    %reshape_69 = tensor.reshape %transposed_67(%from_elements_68) : (tensor<3x?x16x128xf32>, tensor<3xi64>) -> tensor<3x?x2048xf32>
    %140 = tensor.empty() : tensor<2048x64xf32>
    %transposed_70 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%140 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %reshape_69 [[0, 1], [2]] : tensor<3x?x2048xf32> into tensor<?x2048xf32>
    %141 = arith.index_cast %139 : i64 to index
    %142 = affine.apply #map9()[%141]
    %143 = tensor.empty(%142) : tensor<?x64xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %145 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x2048xf32>, tensor<2048x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %146 = arith.divsi %142, %c3 : index
    %expanded_72 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [3, %146, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %147 = arith.cmpi eq, %dim, %146 : index
    cf.assert %147, "mismatched size for broadcast"
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_72 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.addf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<3x?x64xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %153 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %155 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %154 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %156 = tensor.empty() : tensor<64x96xf32>
    %transposed_73 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%156 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_74 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %157 = tensor.empty(%28) : tensor<?x96xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %159 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%158 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_75 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [3, %32, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %160 = tensor.empty(%32) : tensor<3x?x96xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<3x?x96xf32>) outs(%160 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.negf %in : f32
      %183 = math.exp %182 : f32
      %184 = arith.addf %183, %cst_1 : f32
      %185 = arith.divf %cst_1, %184 : f32
      linalg.yield %185 : f32
    } -> tensor<3x?x96xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %161 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%160 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x96xf32>
    %transposed_76 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%156 : tensor<64x96xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_74, %transposed_76 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%158 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %expanded_77 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [3, %32, 96] : tensor<?x96xf32> into tensor<3x?x96xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_77 : tensor<3x?x96xf32>, tensor<3x?x96xf32>) outs(%160 : tensor<3x?x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x96xf32>
    %165 = tensor.empty() : tensor<96x64xf32>
    %transposed_78 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%165 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_79 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<3x?x96xf32> into tensor<?x96xf32>
    %166 = tensor.empty(%77) : tensor<?x64xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %168 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%167 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %expanded_80 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [3, %81, 64] : tensor<?x64xf32> into tensor<3x?x64xf32>
    %169 = arith.cmpi eq, %dim, %81 : index
    cf.assert %169, "mismatched size for broadcast"
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %expanded_80 : tensor<3x?x64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.addf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<3x?x64xf32>) outs(%20 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.addf %in, %out : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.divf %in, %cst_7 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = arith.truncf %cst_5 : f64 to f32
      %183 = arith.addf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<3x?x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<3x?x1xf32>) outs(%19 : tensor<3x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %182 = math.rsqrt %in : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<3x?x64xf32>, tensor<3x?x1xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %177 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %176 : tensor<64xf32>, tensor<3x?x64xf32>) outs(%1 : tensor<3x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %182 = arith.mulf %in, %in_84 : f32
      linalg.yield %182 : f32
    } -> tensor<3x?x64xf32>
    %178 = tensor.empty() : tensor<64x128xf32>
    %transposed_81 = linalg.transpose ins(%arg12 : tensor<128x64xf32>) outs(%178 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed_82 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<3x?x64xf32> into tensor<?x64xf32>
    %179 = tensor.empty(%28) : tensor<?x128xf32>
    %180 = linalg.fill ins(%cst : f32) outs(%179 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %181 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%180 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %expanded_83 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [3, %32, 128] : tensor<?x128xf32> into tensor<3x?x128xf32>
    return %expanded_83, %expanded_20, %collapsed_44 : tensor<3x?x128xf32>, tensor<3x1x?x512xf32>, tensor<3x1x?x64xf32>
  }
}
