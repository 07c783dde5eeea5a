// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-sdpa-bf16: torch 2.15.0, torch-mlir 20261001,
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
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4096x64xbf16>, %arg2: tensor<1024x64xbf16>, %arg3: tensor<1024x64xbf16>, %arg4: tensor<64x4096xbf16>, %arg5: tensor<128xbf16>, %arg6: tensor<128xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<128x64xbf16>, %arg14: tensor<3x6xi64>) -> (tensor<3x6x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<3x32x6x6xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant 0.29730177875068026 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<64xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<3x6x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<3x6xi64>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %170 = arith.index_cast %in : i64 to index
      %171 = linalg.index 2 : index
      %172 = arith.cmpi slt, %170, %c128 : index
      cf.assert %172, "index must be smaller than dim size"
      %173 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %173, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%170, %171] : tensor<128x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<3x6x64xbf16>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %170 = linalg.index 0 : index
      %171 = arith.index_cast %170 : index to i64
      linalg.yield %171 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 6, 1] : tensor<6xi64> into tensor<1x1x6x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %4 = tensor.empty() : tensor<1x1x6x6xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) outs(%4 : tensor<1x1x6x6xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %170 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %170 : i1
    } -> tensor<1x1x6x6xi1>
    %6 = tensor.empty() : tensor<3x1x6x6xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x6x6xi1> into tensor<1x6x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x6x6xi1>) outs(%6 : tensor<3x1x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<3x1x6x6xi1>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 6, 1] : tensor<6xi64> into tensor<1x6x1xi64>
    %8 = tensor.empty() : tensor<1x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x6x1xi64>) outs(%8 : tensor<1x6x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %170 = arith.sitofp %in : i64 to f32
      linalg.yield %170 : f32
    } -> tensor<1x6x1xf32>
    %10 = tensor.empty() : tensor<1x6x64xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_8 : tensor<1x6x1xf32>, tensor<64xf32>) outs(%10 : tensor<1x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<1x6x64xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %12 = tensor.empty() : tensor<1x6x128xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.cos %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x6x128xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x6x128xf32>) outs(%12 : tensor<1x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.sin %in : f32
      linalg.yield %170 : f32
    } -> tensor<1x6x128xf32>
    %15 = tensor.empty() : tensor<1x6x128xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x6x128xf32>) outs(%15 : tensor<1x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x6x128xbf16>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x6x128xf32>) outs(%15 : tensor<1x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<1x6x128xbf16>
    %18 = tensor.empty() : tensor<3x6x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<3x6x64xbf16>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %21 = tensor.empty() : tensor<3x6x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_9 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_7 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %26 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %29 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %28 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %30 = tensor.empty() : tensor<64x4096xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<4096x64xbf16>) outs(%30 : tensor<64x4096xbf16>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %31 = tensor.empty() : tensor<18x4096xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %33 = linalg.matmul ins(%collapsed_13, %transposed : tensor<18x64xbf16>, tensor<64x4096xbf16>) outs(%32 : tensor<18x4096xf32>) -> tensor<18x4096xf32>
    %34 = tensor.empty() : tensor<18x4096xbf16>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<18x4096xf32>) outs(%34 : tensor<18x4096xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x4096xbf16>
    %expanded_14 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [3, 6, 32, 128] : tensor<18x4096xbf16> into tensor<3x6x32x128xbf16>
    %36 = tensor.empty() : tensor<3x6x32x128xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<3x6x32x128xbf16>) outs(%36 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x32x128xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<3x6x32x128xf32>) outs(%36 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x6x32x128xf32>
    %39 = tensor.empty() : tensor<3x6x32x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<3x6x32x128xf32>) outs(%40 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x32x1xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<3x6x32x1xf32>) outs(%39 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_10 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x32x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<3x6x32x1xf32>) outs(%39 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_7 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x6x32x1xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<3x6x32x1xf32>) outs(%39 : tensor<3x6x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x32x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %44 : tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>) outs(%36 : tensor<3x6x32x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x32x128xf32>
    %46 = tensor.empty() : tensor<3x6x32x128xbf16>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<3x6x32x128xf32>) outs(%46 : tensor<3x6x32x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x32x128xbf16>
    %48 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %47 : tensor<128xbf16>, tensor<3x6x32x128xbf16>) outs(%46 : tensor<3x6x32x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x32x128xbf16>
    %49 = tensor.empty() : tensor<3x32x6x128xbf16>
    %transposed_15 = linalg.transpose ins(%48 : tensor<3x6x32x128xbf16>) outs(%49 : tensor<3x32x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<64x1024xbf16>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<1024x64xbf16>) outs(%50 : tensor<64x1024xbf16>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<18x1024xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %53 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<18x64xbf16>, tensor<64x1024xbf16>) outs(%52 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %54 = tensor.empty() : tensor<18x1024xbf16>
    %55 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<18x1024xf32>) outs(%54 : tensor<18x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x1024xbf16>
    %expanded_17 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xbf16> into tensor<3x6x8x128xbf16>
    %56 = tensor.empty() : tensor<3x6x8x128xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<3x6x8x128xbf16>) outs(%56 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x8x128xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<3x6x8x128xf32>) outs(%56 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x6x8x128xf32>
    %59 = tensor.empty() : tensor<3x6x8x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<3x6x8x128xf32>) outs(%60 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x8x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<3x6x8x1xf32>) outs(%59 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_10 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x8x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<3x6x8x1xf32>) outs(%59 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_7 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x6x8x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<3x6x8x1xf32>) outs(%59 : tensor<3x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x8x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %64 : tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>) outs(%56 : tensor<3x6x8x128xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x8x128xf32>
    %66 = tensor.empty() : tensor<3x6x8x128xbf16>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<3x6x8x128xf32>) outs(%66 : tensor<3x6x8x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x8x128xbf16>
    %68 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %67 : tensor<128xbf16>, tensor<3x6x8x128xbf16>) outs(%66 : tensor<3x6x8x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x8x128xbf16>
    %69 = tensor.empty() : tensor<3x8x6x128xbf16>
    %transposed_18 = linalg.transpose ins(%68 : tensor<3x6x8x128xbf16>) outs(%69 : tensor<3x8x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<1024x64xbf16>) outs(%50 : tensor<64x1024xbf16>) permutation = [1, 0] 
    %70 = linalg.matmul ins(%collapsed_13, %transposed_19 : tensor<18x64xbf16>, tensor<64x1024xbf16>) outs(%52 : tensor<18x1024xf32>) -> tensor<18x1024xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<18x1024xf32>) outs(%54 : tensor<18x1024xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x1024xbf16>
    %expanded_20 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [3, 6, 8, 128] : tensor<18x1024xbf16> into tensor<3x6x8x128xbf16>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<3x6x8x128xbf16>) outs(%69 : tensor<3x8x6x128xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xbf16> into tensor<1x1x6x128xbf16>
    %expanded_23 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 6, 128] : tensor<1x6x128xbf16> into tensor<1x1x6x128xbf16>
    %72 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<3x32x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%49 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x32x6x128xbf16>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xbf16> to tensor<3x32x6x64xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 64] [3, 32, 6, 64] [1, 1, 1, 1] : tensor<3x32x6x128xbf16> to tensor<3x32x6x64xbf16>
    %73 = tensor.empty() : tensor<3x32x6x64xbf16>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<3x32x6x64xbf16>) outs(%73 : tensor<3x32x6x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %170 = arith.negf %in : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x32x6x64xbf16>
    %concat_25 = tensor.concat dim(3) %74, %extracted_slice : (tensor<3x32x6x64xbf16>, tensor<3x32x6x64xbf16>) -> tensor<3x32x6x128xbf16>
    %75 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<3x32x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%49 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x32x6x128xbf16>
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<3x32x6x128xbf16>, tensor<3x32x6x128xbf16>) outs(%49 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.addf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x32x6x128xbf16>
    %77 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<3x8x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%69 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x8x6x128xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xbf16> to tensor<3x8x6x64xbf16>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 64] [3, 8, 6, 64] [1, 1, 1, 1] : tensor<3x8x6x128xbf16> to tensor<3x8x6x64xbf16>
    %78 = tensor.empty() : tensor<3x8x6x64xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<3x8x6x64xbf16>) outs(%78 : tensor<3x8x6x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %170 = arith.negf %in : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x8x6x64xbf16>
    %concat_28 = tensor.concat dim(3) %79, %extracted_slice_26 : (tensor<3x8x6x64xbf16>, tensor<3x8x6x64xbf16>) -> tensor<3x8x6x128xbf16>
    %80 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<3x8x6x128xbf16>, tensor<1x1x6x128xbf16>) outs(%69 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x8x6x128xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>) outs(%69 : tensor<3x8x6x128xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.addf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x8x6x128xbf16>
    %82 = tensor.empty() : tensor<3x8x4x6x128xbf16>
    %83 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<3x8x6x128xbf16>) outs(%82 : tensor<3x8x4x6x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x128xbf16>
    %collapsed_29 = tensor.collapse_shape %83 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xbf16> into tensor<3x32x6x128xbf16>
    %84 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<3x8x6x128xbf16>) outs(%82 : tensor<3x8x4x6x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x8x4x6x128xbf16>
    %collapsed_30 = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<3x8x4x6x128xbf16> into tensor<3x32x6x128xbf16>
    %85 = tensor.empty() : tensor<3x1x6x6xbf16>
    %86 = linalg.generic {indexing_maps = [#map5, #map14, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<3x1x6x6xi1>, tensor<bf16>, tensor<bf16>) outs(%85 : tensor<3x1x6x6xbf16>) {
    ^bb0(%in: i1, %in_54: bf16, %in_55: bf16, %out: bf16):
      %170 = arith.select %in, %in_54, %in_55 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x1x6x6xbf16>
    %87 = tensor.empty() : tensor<3x32x6x128xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<3x32x6x128xbf16>) outs(%87 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x128xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<3x32x6x128xbf16>) outs(%87 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x128xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<3x32x6x128xbf16>) outs(%87 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x128xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<3x32x6x128xf32>) outs(%87 : tensor<3x32x6x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_5 : f64 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x32x6x128xf32>
    %92 = tensor.empty() : tensor<3x32x128x6xf32>
    %transposed_31 = linalg.transpose ins(%89 : tensor<3x32x6x128xf32>) outs(%92 : tensor<3x32x128x6xf32>) permutation = [0, 1, 3, 2] 
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<3x32x128x6xf32>) outs(%92 : tensor<3x32x128x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_5 : f64 to f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x32x128x6xf32>
    %collapsed_32 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %collapsed_33 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<3x32x128x6xf32> into tensor<96x128x6xf32>
    %94 = tensor.empty() : tensor<96x6x6xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %96 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<96x6x128xf32>, tensor<96x128x6xf32>) outs(%95 : tensor<96x6x6xf32>) -> tensor<96x6x6xf32>
    %expanded_34 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [3, 32, 6, 6] : tensor<96x6x6xf32> into tensor<3x32x6x6xf32>
    %97 = tensor.empty() : tensor<3x32x6x6xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %86 : tensor<3x32x6x6xf32>, tensor<3x1x6x6xbf16>) outs(%97 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: bf16, %out: f32):
      %170 = arith.extf %in_54 : bf16 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x32x6x6xf32>
    %99 = tensor.empty() : tensor<3x32x6xi64>
    %100 = linalg.fill ins(%c0_i64 : i64) outs(%99 : tensor<3x32x6xi64>) -> tensor<3x32x6xi64>
    %101 = tensor.empty() : tensor<3x32x6xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<3x32x6xf32>) -> tensor<3x32x6xf32>
    %103:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<3x32x6x6xf32>) outs(%102, %100 : tensor<3x32x6xf32>, tensor<3x32x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %170 = linalg.index 3 : index
      %171 = arith.index_cast %170 : index to i64
      %172 = arith.maximumf %in, %out : f32
      %173 = arith.cmpf ogt, %in, %out : f32
      %174 = arith.select %173, %171, %out_54 : i64
      linalg.yield %172, %174 : f32, i64
    } -> (tensor<3x32x6xf32>, tensor<3x32x6xi64>)
    %expanded_35 = tensor.expand_shape %103#0 [[0], [1], [2, 3]] output_shape [3, 32, 6, 1] : tensor<3x32x6xf32> into tensor<3x32x6x1xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_35 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%97 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.subf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x6xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<3x32x6x6xf32>) outs(%97 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.exp %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x6xf32>
    %106 = tensor.empty() : tensor<3x32x6x1xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<3x32x6x6xf32>) outs(%107 : tensor<3x32x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) outs(%97 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.divf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x6xf32>
    %110 = tensor.empty() : tensor<3x32x6x6xi1>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<3x32x6x6xf32>) outs(%110 : tensor<3x32x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %170 = arith.extf %in : f32 to f64
      %171 = arith.cmpf oeq, %170, %cst_6 : f64
      linalg.yield %171 : i1
    } -> tensor<3x32x6x6xi1>
    %112 = tensor.empty() : tensor<3x32x6x1xi1>
    %113 = linalg.fill ins(%true : i1) outs(%112 : tensor<3x32x6x1xi1>) -> tensor<3x32x6x1xi1>
    %114 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<3x32x6x6xi1>) outs(%113 : tensor<3x32x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %170 = arith.andi %in, %out : i1
      linalg.yield %170 : i1
    } -> tensor<3x32x6x1xi1>
    %115 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %cst_2, %109 : tensor<3x32x6x1xi1>, tensor<3x32x6x6xf32>, tensor<3x32x6x6xf32>) outs(%97 : tensor<3x32x6x6xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %170 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %170 : f32
    } -> tensor<3x32x6x6xf32>
    %collapsed_36 = tensor.collapse_shape %115 [[0, 1], [2], [3]] : tensor<3x32x6x6xf32> into tensor<96x6x6xf32>
    %collapsed_37 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<3x32x6x128xf32> into tensor<96x6x128xf32>
    %116 = tensor.empty() : tensor<96x6x128xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %118 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<96x6x6xf32>, tensor<96x6x128xf32>) outs(%117 : tensor<96x6x128xf32>) -> tensor<96x6x128xf32>
    %expanded_38 = tensor.expand_shape %118 [[0, 1], [2], [3]] output_shape [3, 32, 6, 128] : tensor<96x6x128xf32> into tensor<3x32x6x128xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<3x32x6x128xf32>) outs(%49 : tensor<3x32x6x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x32x6x128xbf16>
    %transposed_39 = linalg.transpose ins(%119 : tensor<3x32x6x128xbf16>) outs(%46 : tensor<3x6x32x128xbf16>) permutation = [0, 2, 1, 3] 
    %120 = tensor.empty() : tensor<4096x64xbf16>
    %transposed_40 = linalg.transpose ins(%arg4 : tensor<64x4096xbf16>) outs(%120 : tensor<4096x64xbf16>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2, 3]] : tensor<3x6x32x128xbf16> into tensor<18x4096xbf16>
    %121 = tensor.empty() : tensor<18x64xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %123 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<18x4096xbf16>, tensor<4096x64xbf16>) outs(%122 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %124 = tensor.empty() : tensor<18x64xbf16>
    %125 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<18x64xf32>) outs(%124 : tensor<18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x64xbf16>
    %expanded_42 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xbf16> into tensor<3x6x64xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_42 : tensor<3x6x64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.addf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<3x6x64xbf16>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_9 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_7 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x6x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %135 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %134 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %136 = tensor.empty() : tensor<64x96xbf16>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<96x64xbf16>) outs(%136 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %137 = tensor.empty() : tensor<18x96xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %139 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<18x64xbf16>, tensor<64x96xbf16>) outs(%138 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %140 = tensor.empty() : tensor<18x96xbf16>
    %141 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<18x96xf32>) outs(%140 : tensor<18x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x96xbf16>
    %expanded_45 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xbf16> into tensor<3x6x96xbf16>
    %142 = tensor.empty() : tensor<3x6x96xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<3x6x96xbf16>) outs(%142 : tensor<3x6x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x96xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<3x6x96xf32>) outs(%142 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.negf %in : f32
      %171 = math.exp %170 : f32
      %172 = arith.addf %171, %cst_1 : f32
      %173 = arith.divf %cst_1, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<3x6x96xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<3x6x96xf32>, tensor<3x6x96xf32>) outs(%142 : tensor<3x6x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x96xf32>
    %146 = tensor.empty() : tensor<3x6x96xbf16>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<3x6x96xf32>) outs(%146 : tensor<3x6x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x96xbf16>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%136 : tensor<64x96xbf16>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_44, %transposed_46 : tensor<18x64xbf16>, tensor<64x96xbf16>) outs(%138 : tensor<18x96xf32>) -> tensor<18x96xf32>
    %149 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<18x96xf32>) outs(%140 : tensor<18x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x96xbf16>
    %expanded_47 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [3, 6, 96] : tensor<18x96xbf16> into tensor<3x6x96xbf16>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %expanded_47 : tensor<3x6x96xbf16>, tensor<3x6x96xbf16>) outs(%146 : tensor<3x6x96xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x96xbf16>
    %151 = tensor.empty() : tensor<96x64xbf16>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%151 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<3x6x96xbf16> into tensor<18x96xbf16>
    %152 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<18x96xbf16>, tensor<96x64xbf16>) outs(%122 : tensor<18x64xf32>) -> tensor<18x64xf32>
    %153 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<18x64xf32>) outs(%124 : tensor<18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x64xbf16>
    %expanded_50 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [3, 6, 64] : tensor<18x64xbf16> into tensor<3x6x64xbf16>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_50 : tensor<3x6x64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.addf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<3x6x64xbf16>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %170 = arith.extf %in : bf16 to f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<3x6x64xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<3x6x64xf32>) outs(%22 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.addf %in, %out : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.divf %in, %cst_9 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = arith.truncf %cst_7 : f64 to f32
      %171 = arith.addf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<3x6x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<3x6x1xf32>) outs(%21 : tensor<3x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %170 = math.rsqrt %in : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %160 : tensor<3x6x64xf32>, tensor<3x6x1xf32>) outs(%18 : tensor<3x6x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %170 = arith.mulf %in, %in_54 : f32
      linalg.yield %170 : f32
    } -> tensor<3x6x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<3x6x64xf32>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %163 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %162 : tensor<64xbf16>, tensor<3x6x64xbf16>) outs(%0 : tensor<3x6x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %170 = arith.mulf %in, %in_54 : bf16
      linalg.yield %170 : bf16
    } -> tensor<3x6x64xbf16>
    %164 = tensor.empty() : tensor<64x128xbf16>
    %transposed_51 = linalg.transpose ins(%arg13 : tensor<128x64xbf16>) outs(%164 : tensor<64x128xbf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<3x6x64xbf16> into tensor<18x64xbf16>
    %165 = tensor.empty() : tensor<18x128xf32>
    %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %167 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<18x64xbf16>, tensor<64x128xbf16>) outs(%166 : tensor<18x128xf32>) -> tensor<18x128xf32>
    %168 = tensor.empty() : tensor<18x128xbf16>
    %169 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<18x128xf32>) outs(%168 : tensor<18x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %170 = arith.truncf %in : f32 to bf16
      linalg.yield %170 : bf16
    } -> tensor<18x128xbf16>
    %expanded_53 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [3, 6, 128] : tensor<18x128xbf16> into tensor<3x6x128xbf16>
    return %expanded_53, %81, %transposed_21 : tensor<3x6x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>
  }
}
