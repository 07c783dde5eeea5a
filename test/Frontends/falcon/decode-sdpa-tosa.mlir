// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<3x1xi64>, %arg10: tensor<3x1x5x64xf32>, %arg11: tensor<3x1x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) {
    %0 = "tosa.const"() <{values = dense<[[4672, 4672, 64, 1]]> : tensor<1x4xi32>}> : () -> tensor<1x4xi32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]], [[[2]]]]> : tensor<3x1x1x1xi64>
    %1 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<3x71x1x6xf32>}> : () -> tensor<3x71x1x6xf32>
    %2 = tosa.const_shape  {values = dense<[1, 128, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = tosa.const_shape  {values = dense<[1, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %4 = tosa.const_shape  {values = dense<[3, 1, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %7 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 1, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %11 = tosa.const_shape  {values = dense<[1, 3, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 4544, 4672]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[3, 1, 73, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[3, 1, 71, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[3, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %17 = tosa.const_shape  {values = dense<[1, 1, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[3, 1, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[1, 14016, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[192, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %21 = tosa.const_shape  {values = dense<[1, 192]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %22 = tosa.const_shape  {values = dense<[3, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[1, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[3, 71, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[0, 0, 0, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[3, 1, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[213, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 71, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[213, 64, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[3, 71, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[213, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[213, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 4544, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 4544, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 96, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 4544, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %41 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663D15BA2C3DE386013D4F43C23C39AD913CF27B5A3C0AD7233CB0B9F53B9C44B83B772E8A3B383E4F3B0D691B3B2815E93A8EC9AE3A6F12833A8C94443A166A133A2517DD3960CBA53915A8783953773A3972D40B39"> : tensor<1x1x32xf32>}> : () -> tensor<1x1x32xf32>
    %43 = "tosa.const"() <{values = dense<2.2007042253521127E-4> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %44 = "tosa.const"() <{values = dense<2.20070418E-4> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %cst_0 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63]> : tensor<64xi64>
    %46 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %47 = "tosa.const"() <{values = dense<3> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %48 = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
    %49 = "tosa.const"() <{values = dense<64> : tensor<1xi32>}> : () -> tensor<1xi32>
    %50 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %51 = "tosa.const"() <{values = dense<71> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %52 = "tosa.const"() <{values = dense<72> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %53 = tosa.const_shape  {values = dense<[3, 71, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %54 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<0.353553385> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %57 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %58 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %59 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %60 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %61 = tosa.reshape %arg0, %2 : (tensor<128x4544xf32>, !tosa.shape<3>) -> tensor<1x128x4544xf32>
    %62 = tosa.reshape %arg9, %3 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %63 = tosa.cast %62 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %64 = tosa.gather %61, %63 : (tensor<1x128x4544xf32>, tensor<1x3xi32>) -> tensor<1x3x4544xf32>
    %65 = tosa.reshape %64, %4 : (tensor<1x3x4544xf32>, !tosa.shape<3>) -> tensor<3x1x4544xf32>
    %66 = tosa.cast %6 : (tensor<6xi64>) -> tensor<6xi32>
    %67 = tosa.cast %66 : (tensor<6xi32>) -> tensor<6xi64>
    %68 = tosa.reshape %67, %7 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %69 = tosa.greater_equal %40, %68 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %70 = tosa.tile %69, %8 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %71 = tosa.mul %41, %42, %5 : (tensor<1x1x1xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x1x32xf32>
    %72 = tosa.concat %71, %71 {axis = 2 : i32} : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %73 = tosa.cos %72 : (tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %74 = tosa.sin %72 : (tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %75 = tosa.cast %65 : (tensor<3x1x4544xf32>) -> tensor<3x1x4544xf64>
    %76 = tosa.reduce_sum %75 {axis = 2 : i32} : (tensor<3x1x4544xf64>) -> tensor<3x1x1xf64>
    %77 = tosa.mul %76, %43, %5 : (tensor<3x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x1x1xf64>
    %78 = tosa.sub %75, %77 : (tensor<3x1x4544xf64>, tensor<3x1x1xf64>) -> tensor<3x1x4544xf64>
    %79 = tosa.mul %78, %78, %5 : (tensor<3x1x4544xf64>, tensor<3x1x4544xf64>, tensor<1xi8>) -> tensor<3x1x4544xf64>
    %80 = tosa.reduce_sum %79 {axis = 2 : i32} : (tensor<3x1x4544xf64>) -> tensor<3x1x1xf64>
    %81 = tosa.mul %80, %43, %5 : (tensor<3x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x1x1xf64>
    %82 = tosa.cast %81 : (tensor<3x1x1xf64>) -> tensor<3x1x1xf32>
    %83 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<3x1x4544xf32>) -> tensor<3x1x1xf32>
    %84 = tosa.mul %83, %44, %5 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %85 = tosa.add %82, %45 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %86 = tosa.rsqrt %85 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %87 = tosa.sub %65, %84 : (tensor<3x1x4544xf32>, tensor<3x1x1xf32>) -> tensor<3x1x4544xf32>
    %88 = tosa.mul %87, %86, %5 : (tensor<3x1x4544xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x4544xf32>
    %89 = tosa.reshape %arg5, %9 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %90 = tosa.mul %88, %89, %5 : (tensor<3x1x4544xf32>, tensor<1x1x4544xf32>, tensor<1xi8>) -> tensor<3x1x4544xf32>
    %91 = tosa.reshape %arg6, %9 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %92 = tosa.add %90, %91 : (tensor<3x1x4544xf32>, tensor<1x1x4544xf32>) -> tensor<3x1x4544xf32>
    %93 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4672x4544xf32>) -> tensor<4544x4672xf32>
    %94 = tosa.reshape %92, %11 : (tensor<3x1x4544xf32>, !tosa.shape<3>) -> tensor<1x3x4544xf32>
    %95 = tosa.reshape %93, %12 : (tensor<4544x4672xf32>, !tosa.shape<3>) -> tensor<1x4544x4672xf32>
    %96 = tosa.matmul %94, %95, %10, %10 : (tensor<1x3x4544xf32>, tensor<1x4544x4672xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4672xf32>
    %97 = tosa.reshape %96, %13 : (tensor<1x3x4672xf32>, !tosa.shape<4>) -> tensor<3x1x73x64xf32>
    %98 = tosa.slice %97, %15, %14 : (tensor<3x1x73x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x1x71x64xf32>
    %99 = tosa.cast %cst : (tensor<3x1x1x1xi64>) -> tensor<3x1x1x1xi32>
    %100 = tosa.add %99, %47 : (tensor<3x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<3x1x1x1xi32>
    %101 = tosa.greater %46, %99 : (tensor<1x1x1x1xi32>, tensor<3x1x1x1xi32>) -> tensor<3x1x1x1xi1>
    %102 = tosa.select %101, %100, %99 : (tensor<3x1x1x1xi1>, tensor<3x1x1x1xi32>, tensor<3x1x1x1xi32>) -> tensor<3x1x1x1xi32>
    %103 = tosa.reshape %102, %16 : (tensor<3x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x1x1xi32>
    %104 = tosa.cast %cst_0 : (tensor<64xi64>) -> tensor<64xi32>
    %105 = tosa.add %104, %49 : (tensor<64xi32>, tensor<1xi32>) -> tensor<64xi32>
    %106 = tosa.greater %48, %104 : (tensor<1xi32>, tensor<64xi32>) -> tensor<64xi1>
    %107 = tosa.select %106, %105, %104 : (tensor<64xi1>, tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
    %108 = tosa.reshape %107, %17 : (tensor<64xi32>, !tosa.shape<5>) -> tensor<1x1x1x64x1xi32>
    %109 = tosa.tile %103, %17 : (tensor<3x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x64x1xi32>
    %110 = tosa.tile %50, %18 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x64x1xi32>
    %111 = tosa.tile %51, %18 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x64x1xi32>
    %112 = tosa.tile %108, %16 : (tensor<1x1x1x64x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x64x1xi32>
    %113 = tosa.concat %109, %110, %111, %112 {axis = 4 : i32} : (tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>) -> tensor<3x1x1x64x4xi32>
    %114 = tosa.reshape %96, %19 : (tensor<1x3x4672xf32>, !tosa.shape<3>) -> tensor<1x14016x1xf32>
    %115 = tosa.reshape %113, %20 : (tensor<3x1x1x64x4xi32>, !tosa.shape<2>) -> tensor<192x4xi32>
    %116 = tosa.mul %115, %0, %5 : (tensor<192x4xi32>, tensor<1x4xi32>, tensor<1xi8>) -> tensor<192x4xi32>
    %117 = tosa.reduce_sum %116 {axis = 1 : i32} : (tensor<192x4xi32>) -> tensor<192x1xi32>
    %118 = tosa.reshape %117, %21 : (tensor<192x1xi32>, !tosa.shape<2>) -> tensor<1x192xi32>
    %119 = tosa.gather %114, %118 : (tensor<1x14016x1xf32>, tensor<1x192xi32>) -> tensor<1x192x1xf32>
    %120 = tosa.reshape %119, %22 : (tensor<1x192x1xf32>, !tosa.shape<4>) -> tensor<3x1x1x64xf32>
    %121 = tosa.tile %52, %18 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x64x1xi32>
    %122 = tosa.concat %109, %110, %121, %112 {axis = 4 : i32} : (tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>, tensor<3x1x1x64x1xi32>) -> tensor<3x1x1x64x4xi32>
    %123 = tosa.reshape %122, %20 : (tensor<3x1x1x64x4xi32>, !tosa.shape<2>) -> tensor<192x4xi32>
    %124 = tosa.mul %123, %0, %5 : (tensor<192x4xi32>, tensor<1x4xi32>, tensor<1xi8>) -> tensor<192x4xi32>
    %125 = tosa.reduce_sum %124 {axis = 1 : i32} : (tensor<192x4xi32>) -> tensor<192x1xi32>
    %126 = tosa.reshape %125, %21 : (tensor<192x1xi32>, !tosa.shape<2>) -> tensor<1x192xi32>
    %127 = tosa.gather %114, %126 : (tensor<1x14016x1xf32>, tensor<1x192xi32>) -> tensor<1x192x1xf32>
    %128 = tosa.reshape %127, %22 : (tensor<1x192x1xf32>, !tosa.shape<4>) -> tensor<3x1x1x64xf32>
    %129 = tosa.reshape %98, %53 : (tensor<3x1x71x64xf32>, !tosa.shape<4>) -> tensor<3x71x1x64xf32>
    %130 = tosa.reshape %73, %23 : (tensor<1x1x64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %131 = tosa.reshape %74, %23 : (tensor<1x1x64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %132 = tosa.mul %129, %130, %5 : (tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x71x1x64xf32>
    %133 = tosa.slice %129, %15, %24 : (tensor<3x71x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x71x1x32xf32>
    %134 = tosa.slice %129, %25, %24 : (tensor<3x71x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x71x1x32xf32>
    %135 = tosa.negate %134, %10, %10 : (tensor<3x71x1x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x71x1x32xf32>
    %136 = tosa.concat %135, %133 {axis = 3 : i32} : (tensor<3x71x1x32xf32>, tensor<3x71x1x32xf32>) -> tensor<3x71x1x64xf32>
    %137 = tosa.mul %136, %131, %5 : (tensor<3x71x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x71x1x64xf32>
    %138 = tosa.add %132, %137 : (tensor<3x71x1x64xf32>, tensor<3x71x1x64xf32>) -> tensor<3x71x1x64xf32>
    %139 = tosa.mul %120, %130, %5 : (tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x1x64xf32>
    %140 = tosa.slice %120, %15, %26 : (tensor<3x1x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x1x1x32xf32>
    %141 = tosa.slice %120, %25, %26 : (tensor<3x1x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x1x1x32xf32>
    %142 = tosa.negate %141, %10, %10 : (tensor<3x1x1x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x1x1x32xf32>
    %143 = tosa.concat %142, %140 {axis = 3 : i32} : (tensor<3x1x1x32xf32>, tensor<3x1x1x32xf32>) -> tensor<3x1x1x64xf32>
    %144 = tosa.mul %143, %131, %5 : (tensor<3x1x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x1x64xf32>
    %145 = tosa.add %139, %144 : (tensor<3x1x1x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x1x64xf32>
    %146 = tosa.concat %arg10, %145 {axis = 2 : i32} : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %147 = tosa.concat %arg11, %128 {axis = 2 : i32} : (tensor<3x1x5x64xf32>, tensor<3x1x1x64xf32>) -> tensor<3x1x6x64xf32>
    %148 = tosa.select %70, %54, %55 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %149 = tosa.mul %138, %56, %5 : (tensor<3x71x1x64xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x71x1x64xf32>
    %150 = tosa.transpose %146 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x1x6x64xf32>) -> tensor<3x1x64x6xf32>
    %151 = tosa.mul %150, %56, %5 : (tensor<3x1x64x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64x6xf32>
    %152 = tosa.reshape %149, %27 : (tensor<3x71x1x64xf32>, !tosa.shape<3>) -> tensor<213x1x64xf32>
    %153 = tosa.tile %151, %28 : (tensor<3x1x64x6xf32>, !tosa.shape<4>) -> tensor<3x71x64x6xf32>
    %154 = tosa.reshape %153, %29 : (tensor<3x71x64x6xf32>, !tosa.shape<3>) -> tensor<213x64x6xf32>
    %155 = tosa.matmul %152, %154, %10, %10 : (tensor<213x1x64xf32>, tensor<213x64x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<213x1x6xf32>
    %156 = tosa.reshape %155, %30 : (tensor<213x1x6xf32>, !tosa.shape<4>) -> tensor<3x71x1x6xf32>
    %157 = tosa.add %156, %148 : (tensor<3x71x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x71x1x6xf32>
    %158 = tosa.reduce_max %157 {axis = 3 : i32} : (tensor<3x71x1x6xf32>) -> tensor<3x71x1x1xf32>
    %159 = tosa.sub %157, %158 : (tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>) -> tensor<3x71x1x6xf32>
    %160 = tosa.exp %159 : (tensor<3x71x1x6xf32>) -> tensor<3x71x1x6xf32>
    %161 = tosa.reduce_sum %160 {axis = 3 : i32} : (tensor<3x71x1x6xf32>) -> tensor<3x71x1x1xf32>
    %162 = tosa.reciprocal %161 : (tensor<3x71x1x1xf32>) -> tensor<3x71x1x1xf32>
    %163 = tosa.mul %160, %162, %5 : (tensor<3x71x1x6xf32>, tensor<3x71x1x1xf32>, tensor<1xi8>) -> tensor<3x71x1x6xf32>
    %164 = tosa.cast %157 : (tensor<3x71x1x6xf32>) -> tensor<3x71x1x6xf64>
    %165 = tosa.equal %164, %57 : (tensor<3x71x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x71x1x6xi1>
    %166 = tosa.reduce_all %165 {axis = 3 : i32} : (tensor<3x71x1x6xi1>) -> tensor<3x71x1x1xi1>
    %167 = tosa.select %166, %1, %163 : (tensor<3x71x1x1xi1>, tensor<3x71x1x6xf32>, tensor<3x71x1x6xf32>) -> tensor<3x71x1x6xf32>
    %168 = tosa.reshape %167, %31 : (tensor<3x71x1x6xf32>, !tosa.shape<3>) -> tensor<213x1x6xf32>
    %169 = tosa.tile %147, %28 : (tensor<3x1x6x64xf32>, !tosa.shape<4>) -> tensor<3x71x6x64xf32>
    %170 = tosa.reshape %169, %32 : (tensor<3x71x6x64xf32>, !tosa.shape<3>) -> tensor<213x6x64xf32>
    %171 = tosa.matmul %168, %170, %10, %10 : (tensor<213x1x6xf32>, tensor<213x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<213x1x64xf32>
    %172 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<4544x4544xf32>) -> tensor<4544x4544xf32>
    %173 = tosa.reshape %171, %11 : (tensor<213x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x4544xf32>
    %174 = tosa.reshape %172, %33 : (tensor<4544x4544xf32>, !tosa.shape<3>) -> tensor<1x4544x4544xf32>
    %175 = tosa.matmul %173, %174, %10, %10 : (tensor<1x3x4544xf32>, tensor<1x4544x4544xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4544xf32>
    %176 = tosa.reshape %175, %4 : (tensor<1x3x4544xf32>, !tosa.shape<3>) -> tensor<3x1x4544xf32>
    %177 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<96x4544xf32>) -> tensor<4544x96xf32>
    %178 = tosa.reshape %177, %34 : (tensor<4544x96xf32>, !tosa.shape<3>) -> tensor<1x4544x96xf32>
    %179 = tosa.matmul %94, %178, %10, %10 : (tensor<1x3x4544xf32>, tensor<1x4544x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %180 = tosa.reshape %179, %35 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %181 = tosa.mul %180, %60, %5 : (tensor<3x1x96xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %182 = tosa.erf %181 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %183 = tosa.add %182, %58 : (tensor<3x1x96xf32>, tensor<1x1x1xf32>) -> tensor<3x1x96xf32>
    %184 = tosa.mul %59, %183, %5 : (tensor<1x1x1xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %185 = tosa.mul %180, %184, %5 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %186 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<4544x96xf32>) -> tensor<96x4544xf32>
    %187 = tosa.reshape %185, %36 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %188 = tosa.reshape %186, %37 : (tensor<96x4544xf32>, !tosa.shape<3>) -> tensor<1x96x4544xf32>
    %189 = tosa.matmul %187, %188, %10, %10 : (tensor<1x3x96xf32>, tensor<1x96x4544xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4544xf32>
    %190 = tosa.reshape %189, %4 : (tensor<1x3x4544xf32>, !tosa.shape<3>) -> tensor<3x1x4544xf32>
    %191 = tosa.add %190, %176 : (tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) -> tensor<3x1x4544xf32>
    %192 = tosa.add %65, %191 : (tensor<3x1x4544xf32>, tensor<3x1x4544xf32>) -> tensor<3x1x4544xf32>
    %193 = tosa.cast %192 : (tensor<3x1x4544xf32>) -> tensor<3x1x4544xf64>
    %194 = tosa.reduce_sum %193 {axis = 2 : i32} : (tensor<3x1x4544xf64>) -> tensor<3x1x1xf64>
    %195 = tosa.mul %194, %43, %5 : (tensor<3x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x1x1xf64>
    %196 = tosa.sub %193, %195 : (tensor<3x1x4544xf64>, tensor<3x1x1xf64>) -> tensor<3x1x4544xf64>
    %197 = tosa.mul %196, %196, %5 : (tensor<3x1x4544xf64>, tensor<3x1x4544xf64>, tensor<1xi8>) -> tensor<3x1x4544xf64>
    %198 = tosa.reduce_sum %197 {axis = 2 : i32} : (tensor<3x1x4544xf64>) -> tensor<3x1x1xf64>
    %199 = tosa.mul %198, %43, %5 : (tensor<3x1x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x1x1xf64>
    %200 = tosa.cast %199 : (tensor<3x1x1xf64>) -> tensor<3x1x1xf32>
    %201 = tosa.reduce_sum %192 {axis = 2 : i32} : (tensor<3x1x4544xf32>) -> tensor<3x1x1xf32>
    %202 = tosa.mul %201, %44, %5 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %203 = tosa.add %200, %45 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %204 = tosa.rsqrt %203 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %205 = tosa.sub %192, %202 : (tensor<3x1x4544xf32>, tensor<3x1x1xf32>) -> tensor<3x1x4544xf32>
    %206 = tosa.mul %205, %204, %5 : (tensor<3x1x4544xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x4544xf32>
    %207 = tosa.reshape %arg7, %9 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %208 = tosa.mul %206, %207, %5 : (tensor<3x1x4544xf32>, tensor<1x1x4544xf32>, tensor<1xi8>) -> tensor<3x1x4544xf32>
    %209 = tosa.reshape %arg8, %9 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %210 = tosa.add %208, %209 : (tensor<3x1x4544xf32>, tensor<1x1x4544xf32>) -> tensor<3x1x4544xf32>
    %211 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x4544xf32>) -> tensor<4544x128xf32>
    %212 = tosa.reshape %210, %11 : (tensor<3x1x4544xf32>, !tosa.shape<3>) -> tensor<1x3x4544xf32>
    %213 = tosa.reshape %211, %38 : (tensor<4544x128xf32>, !tosa.shape<3>) -> tensor<1x4544x128xf32>
    %214 = tosa.matmul %212, %213, %10, %10 : (tensor<1x3x4544xf32>, tensor<1x4544x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %215 = tosa.reshape %214, %39 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %215, %146, %147 : tensor<3x1x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
