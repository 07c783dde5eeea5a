// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-eager-bf16: torch 2.15.0, torch-mlir 20261001,
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
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4096x64xbf16>, %arg2: tensor<1024x64xbf16>, %arg3: tensor<1024x64xbf16>, %arg4: tensor<64x4096xbf16>, %arg5: tensor<128xbf16>, %arg6: tensor<128xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<128x64xbf16>, %arg14: tensor<3x6xi64>) -> (tensor<3x6x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant 0.088388347648318447 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x6x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %165 = arith.index_cast %in : i64 to index
      %166 = linalg.index 2 : index
      %167 = arith.cmpi slt, %165, %c128 : index
      cf.assert %167, "index must be smaller than dim size"
      %168 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %168, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%165, %166] : tensor<128x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x6x64xbf16>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %165 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %8 = tensor.empty() : tensor<3x1x6x6xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<3x1x6x6xi1>, tensor<bf16>, tensor<bf16>) outs(%8 : tensor<3x1x6x6xbf16>) {
    ^bb0(%in: i1, %in_51: bf16, %in_52: bf16, %out: bf16):
      %165 = arith.select %in, %in_51, %in_52 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x1x6x6xbf16>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %10 = tensor.empty() : tensor<1x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x6x1xi64>) outs(%10 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %165 = arith.sitofp %in : i64 to f32
      linalg.yield %165 : f32
    } -> tensor<1x6x1xf32>
    %12 = tensor.empty() : tensor<1x6x64xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_6 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%12 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %14 = tensor.empty() : tensor<1x6x128xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.cos %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x6x128xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%14 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.sin %in : f32
      linalg.yield %165 : f32
    } -> tensor<1x6x128xf32>
    %17 = tensor.empty() : tensor<1x6x128xbf16>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x6x128xf32>) outs(%17 : tensor<1x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<1x6x128xbf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x6x128xf32>) outs(%17 : tensor<1x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<1x6x128xbf16>
    %20 = tensor.empty() : tensor<3x6x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xbf16>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<3x6x64xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %23 = tensor.empty() : tensor<3x6x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %31 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %30 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %32 = tensor.empty() : tensor<64x4096xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xbf16>) outs(%32 : tensor<64x4096xbf16>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %33 = tensor.empty() : tensor<18x4096xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %35 = linalg.matmul ins(%collapsed_11, %transposed : tensor<18x64xbf16>, tensor<64x4096xbf16>) outs(%34 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %36 = tensor.empty() : tensor<18x4096xbf16>
    %37 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<18x4096xf32>) outs(%36 : tensor<18x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x4096xbf16>
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xbf16> into tensor<3x6x32x128xbf16>
    %38 = tensor.empty() : tensor<3x6x32x128xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<3x6x32x128xbf16>) outs(%38 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x32x128xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<3x6x32x128xf32>) outs(%38 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x6x32x128xf32>
    %41 = tensor.empty() : tensor<3x6x32x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<3x6x32x128xf32>) outs(%42 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x32x1xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<3x6x32x1xf32>) outs(%41 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_8 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x32x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<3x6x32x1xf32>) outs(%41 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x6x32x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<3x6x32x1xf32>) outs(%41 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x32x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %46 : tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>) outs(%38 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x32x128xf32>
    %48 = tensor.empty() : tensor<3x6x32x128xbf16>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<3x6x32x128xf32>) outs(%48 : tensor<3x6x32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x32x128xbf16>
    %50 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %49 : tensor<128xbf16>, tensor<3x6x32x128xbf16>) outs(%48 : tensor<3x6x32x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x32x128xbf16>
    %51 = tensor.empty() : tensor<3x32x6x128xbf16>
    %transposed_13 = linalg.transpose ins(%50 : tensor<3x6x32x128xbf16>) outs(%51 : tensor<3x32x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<64x1024xbf16>
    %transposed_14 = linalg.transpose ins(%arg2 : tensor<1024x64xbf16>) outs(%52 : tensor<64x1024xbf16>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<18x1024xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %55 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<18x64xbf16>, tensor<64x1024xbf16>) outs(%54 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %56 = tensor.empty() : tensor<18x1024xbf16>
    %57 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<18x1024xf32>) outs(%56 : tensor<18x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x1024xbf16>
    %expanded_15 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xbf16> into tensor<3x6x8x128xbf16>
    %58 = tensor.empty() : tensor<3x6x8x128xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x6x8x128xbf16>) outs(%58 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x8x128xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<3x6x8x128xf32>) outs(%58 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x6x8x128xf32>
    %61 = tensor.empty() : tensor<3x6x8x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<3x6x8x128xf32>) outs(%62 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<3x6x8x1xf32>) outs(%61 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_8 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<3x6x8x1xf32>) outs(%61 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x6x8x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x6x8x1xf32>) outs(%61 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x8x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %66 : tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>) outs(%58 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x8x128xf32>
    %68 = tensor.empty() : tensor<3x6x8x128xbf16>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<3x6x8x128xf32>) outs(%68 : tensor<3x6x8x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x8x128xbf16>
    %70 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %69 : tensor<128xbf16>, tensor<3x6x8x128xbf16>) outs(%68 : tensor<3x6x8x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x8x128xbf16>
    %71 = tensor.empty() : tensor<3x8x6x128xbf16>
    %transposed_16 = linalg.transpose ins(%70 : tensor<3x6x8x128xbf16>) outs(%71 : tensor<3x8x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<1024x64xbf16>) outs(%52 : tensor<64x1024xbf16>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<18x64xbf16>, tensor<64x1024xbf16>) outs(%54 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<18x1024xf32>) outs(%56 : tensor<18x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x1024xbf16>
    %expanded_18 = tensor.expand_shape %73 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xbf16> into tensor<3x6x8x128xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<3x6x8x128xbf16>) outs(%71 : tensor<3x8x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xbf16> into tensor<1x1x6x128xbf16>
    %expanded_21 = tensor.expand_shape %19 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xbf16> into tensor<1x1x6x128xbf16>
    %74 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<3x32x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%51 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x128xbf16>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xbf16> to tensor<3x32x6x64xbf16>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xbf16> to tensor<3x32x6x64xbf16>
    %75 = tensor.empty() : tensor<3x32x6x64xbf16>
    %76 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<3x32x6x64xbf16>) outs(%75 : tensor<3x32x6x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.negf %in : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x64xbf16>
    %concat_23 = tensor.concat dim(3) %76, %extracted_slice : (tensor<3x32x6x64xbf16>, tensor<3x32x6x64xbf16>) -> tensor<3x32x6x128xbf16>
    %77 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<3x32x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%51 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x128xbf16>
    %78 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<3x32x6x128xbf16>, tensor<3x32x6x128xbf16>) outs(%51 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.addf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x128xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<3x8x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%71 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x8x6x128xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xbf16> to tensor<3x8x6x64xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xbf16> to tensor<3x8x6x64xbf16>
    %80 = tensor.empty() : tensor<3x8x6x64xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<3x8x6x64xbf16>) outs(%80 : tensor<3x8x6x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.negf %in : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x8x6x64xbf16>
    %concat_26 = tensor.concat dim(3) %81, %extracted_slice_24 : (tensor<3x8x6x64xbf16>, tensor<3x8x6x64xbf16>) -> tensor<3x8x6x128xbf16>
    %82 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<3x8x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%71 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x8x6x128xbf16>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>) outs(%71 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.addf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x8x6x128xbf16>
    %84 = tensor.empty() : tensor<3x8x4x6x128xbf16>
    %85 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<3x8x6x128xbf16>) outs(%84 : tensor<3x8x4x6x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x128xbf16>
    %collapsed_27 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xbf16> into tensor<3x32x6x128xbf16>
    %86 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<3x8x6x128xbf16>) outs(%84 : tensor<3x8x4x6x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x128xbf16>
    %87 = tensor.empty() : tensor<3x32x128x6xbf16>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<3x32x6x128xbf16>) outs(%87 : tensor<3x32x128x6xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<3x32x6x128xbf16> into tensor<96x6x128xbf16>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<3x32x128x6xbf16> into tensor<96x128x6xbf16>
    %88 = tensor.empty() : tensor<96x6x6xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %90 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<96x6x128xbf16>, tensor<96x128x6xbf16>) outs(%89 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %91 = tensor.empty() : tensor<96x6x6xbf16>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<96x6x6xf32>) outs(%91 : tensor<96x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<96x6x6xbf16>
    %expanded_31 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xbf16> into tensor<3x32x6x6xbf16>
    %93 = tensor.empty() : tensor<3x32x6x6xbf16>
    %94 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<3x32x6x6xbf16>) outs(%93 : tensor<3x32x6x6xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.truncf %cst_4 : f64 to bf16
      %166 = arith.mulf %in, %165 : bf16
      linalg.yield %166 : bf16
    } -> tensor<3x32x6x6xbf16>
    %95 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %9 : tensor<3x32x6x6xbf16>, tensor<3x1x6x6xbf16>) outs(%93 : tensor<3x32x6x6xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.addf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x6xbf16>
    %96 = tensor.empty() : tensor<3x32x6x6xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<3x32x6x6xbf16>) outs(%96 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x32x6x6xf32>
    %98 = tensor.empty() : tensor<3x32x6xi64>
    %99 = linalg.fill ins(%c0_i64 : i64) outs(%98 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %100 = tensor.empty() : tensor<3x32x6xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %102:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<3x32x6x6xf32>) outs(%101, %99 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_51 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_32 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_32 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%96 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.subf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x6x6xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<3x32x6x6xf32>) outs(%96 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x6x6xf32>
    %105 = tensor.empty() : tensor<3x32x6x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<3x32x6x6xf32>) outs(%106 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%96 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.divf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x32x6x6xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<3x32x6x6xf32>) outs(%93 : tensor<3x32x6x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x32x6x6xbf16>
    %collapsed_33 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<3x32x6x6xbf16> into tensor<96x6x6xbf16>
    %collapsed_34 = tensor.collapse_shape %86 [[0, 1, 2], [3], [4]] : tensor<3x8x4x6x128xbf16> into tensor<96x6x128xbf16>
    %110 = tensor.empty() : tensor<96x6x128xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %112 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<96x6x6xbf16>, tensor<96x6x128xbf16>) outs(%111 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %113 = tensor.empty() : tensor<96x6x128xbf16>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<96x6x128xf32>) outs(%113 : tensor<96x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<96x6x128xbf16>
    %expanded_35 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xbf16> into tensor<3x32x6x128xbf16>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<3x32x6x128xbf16>) outs(%48 : tensor<3x6x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %115 = tensor.empty() : tensor<4096x64xbf16>
    %transposed_37 = linalg.transpose ins(%arg4 : tensor<64x4096xbf16>) outs(%115 : tensor<4096x64xbf16>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<3x6x32x128xbf16> into tensor<18x4096xbf16>
    %116 = tensor.empty() : tensor<18x64xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %118 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<18x4096xbf16>, tensor<4096x64xbf16>) outs(%117 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %119 = tensor.empty() : tensor<18x64xbf16>
    %120 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<18x64xf32>) outs(%119 : tensor<18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x64xbf16>
    %expanded_39 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xbf16> into tensor<3x6x64xbf16>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<3x6x64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.addf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<3x6x64xbf16>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<3x6x64xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x6x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %127 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %130 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %129 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %131 = tensor.empty() : tensor<64x96xbf16>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%131 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %130 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %132 = tensor.empty() : tensor<18x96xf32>
    %133 = linalg.fill ins(%cst : f32) outs(%132 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %134 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<18x64xbf16>, tensor<64x96xbf16>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %135 = tensor.empty() : tensor<18x96xbf16>
    %136 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<18x96xf32>) outs(%135 : tensor<18x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x96xbf16>
    %expanded_42 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xbf16> into tensor<3x6x96xbf16>
    %137 = tensor.empty() : tensor<3x6x96xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<3x6x96xbf16>) outs(%137 : tensor<3x6x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x96xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<3x6x96xf32>) outs(%137 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.negf %in : f32
      %166 = math.exp %165 : f32
      %167 = arith.addf %166, %cst_1 : f32
      %168 = arith.divf %cst_1, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<3x6x96xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %139 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%137 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x96xf32>
    %141 = tensor.empty() : tensor<3x6x96xbf16>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<3x6x96xf32>) outs(%141 : tensor<3x6x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x96xbf16>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%131 : tensor<64x96xbf16>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<18x64xbf16>, tensor<64x96xbf16>) outs(%133 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %144 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<18x96xf32>) outs(%135 : tensor<18x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x96xbf16>
    %expanded_44 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xbf16> into tensor<3x6x96xbf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_44 : tensor<3x6x96xbf16>, tensor<3x6x96xbf16>) outs(%141 : tensor<3x6x96xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x96xbf16>
    %146 = tensor.empty() : tensor<96x64xbf16>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%146 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<3x6x96xbf16> into tensor<18x96xbf16>
    %147 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<18x96xbf16>, tensor<96x64xbf16>) outs(%117 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %148 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<18x64xf32>) outs(%119 : tensor<18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x64xbf16>
    %expanded_47 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xbf16> into tensor<3x6x64xbf16>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_47 : tensor<3x6x64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.addf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<3x6x64xbf16>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<3x6x64xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<3x6x64xf32>) outs(%24 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_7 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_5 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<3x6x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<3x6x1xf32>) outs(%23 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %155 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%20 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %165 = arith.mulf %in, %in_51 : f32
      linalg.yield %165 : f32
    } -> tensor<3x6x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %158 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %157 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_51: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_51 : bf16
      linalg.yield %165 : bf16
    } -> tensor<3x6x64xbf16>
    %159 = tensor.empty() : tensor<64x128xbf16>
    %transposed_48 = linalg.transpose ins(%arg13 : tensor<128x64xbf16>) outs(%159 : tensor<64x128xbf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %160 = tensor.empty() : tensor<18x128xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %162 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x64xbf16>, tensor<64x128xbf16>) outs(%161 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %163 = tensor.empty() : tensor<18x128xbf16>
    %164 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<18x128xf32>) outs(%163 : tensor<18x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<18x128xbf16>
    %expanded_50 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xbf16> into tensor<3x6x128xbf16>
    return %expanded_50, %83, %transposed_19 : tensor<3x6x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>
  }
}
