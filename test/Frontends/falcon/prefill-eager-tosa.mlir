// RUN: %frontends_check %s
//
// FalconForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of tiiuae/falcon-7b config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x4544xf32>, %arg1: tensor<4672x4544xf32>, %arg2: tensor<4544x4544xf32>, %arg3: tensor<96x4544xf32>, %arg4: tensor<4544x96xf32>, %arg5: tensor<4544xf32>, %arg6: tensor<4544xf32>, %arg7: tensor<4544xf32>, %arg8: tensor<4544xf32>, %arg9: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) {
    %0 = "tosa.const"() <{values = dense<[[28032, 4672, 64, 1]]> : tensor<1x4xi32>}> : () -> tensor<1x4xi32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]], [[[2]]]]> : tensor<3x1x1x1xi64>
    %1 = tosa.const_shape  {values = dense<[1, 128, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 18]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[3, 6, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = tosa.const_shape  {values = dense<[1, 1, 6, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 6, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 1, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %12 = tosa.const_shape  {values = dense<[1, 18, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 4544, 4672]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[3, 6, 73, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[3, 6, 71, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[6, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[3, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[1, 6, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %20 = tosa.const_shape  {values = dense<[1, 1, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 6, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[3, 1, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[3, 6, 1, 64, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[3, 6, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %25 = tosa.const_shape  {values = dense<[1, 84096, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1152, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %27 = tosa.const_shape  {values = dense<[1, 1152]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %28 = tosa.const_shape  {values = dense<[3, 71, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[1, 1, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[3, 71, 6, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %31 = tosa.const_shape  {values = dense<[0, 0, 0, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %32 = tosa.const_shape  {values = dense<[3, 1, 6, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %33 = tosa.const_shape  {values = dense<[213, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 71, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %35 = tosa.const_shape  {values = dense<[213, 64, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[3, 71, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %37 = tosa.const_shape  {values = dense<[213, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 4544, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[1, 4544, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = tosa.const_shape  {values = dense<[1, 96, 4544]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %43 = tosa.const_shape  {values = dense<[1, 4544, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %44 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %45 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<"0x0000803F11F93F3F9AF50F3F9BE8D73E9BE8A13E23D4723E8718363E778D083ECDCCCC3D0D94993DC255663D15BA2C3DE386013D4F43C23C39AD913CF27B5A3C0AD7233CB0B9F53B9C44B83B772E8A3B383E4F3B0D691B3B2815E93A8EC9AE3A6F12833A8C94443A166A133A2517DD3960CBA53915A8783953773A3972D40B39"> : tensor<1x1x32xf32>}> : () -> tensor<1x1x32xf32>
    %48 = "tosa.const"() <{values = dense<2.2007042253521127E-4> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %49 = "tosa.const"() <{values = dense<2.20070418E-4> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %cst_0 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63]> : tensor<64xi64>
    %51 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %52 = "tosa.const"() <{values = dense<3> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %53 = "tosa.const"() <{values = dense<0> : tensor<1x1x1xi32>}> : () -> tensor<1x1x1xi32>
    %54 = "tosa.const"() <{values = dense<6> : tensor<1x1x1xi32>}> : () -> tensor<1x1x1xi32>
    %55 = "tosa.const"() <{values = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
    %56 = "tosa.const"() <{values = dense<64> : tensor<1xi32>}> : () -> tensor<1xi32>
    %57 = "tosa.const"() <{values = dense<71> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %58 = "tosa.const"() <{values = dense<72> : tensor<1x1x1x1x1xi32>}> : () -> tensor<1x1x1x1x1xi32>
    %59 = tosa.const_shape  {values = dense<[3, 1, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %60 = "tosa.const"() <{values = dense<1.250000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %61 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %62 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %63 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %64 = tosa.reshape %arg0, %1 : (tensor<128x4544xf32>, !tosa.shape<3>) -> tensor<1x128x4544xf32>
    %65 = tosa.reshape %arg9, %2 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %66 = tosa.cast %65 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %67 = tosa.gather %64, %66 : (tensor<1x128x4544xf32>, tensor<1x18xi32>) -> tensor<1x18x4544xf32>
    %68 = tosa.reshape %67, %3 : (tensor<1x18x4544xf32>, !tosa.shape<3>) -> tensor<3x6x4544xf32>
    %69 = tosa.cast %4 : (tensor<6xi64>) -> tensor<6xi32>
    %70 = tosa.cast %69 : (tensor<6xi32>) -> tensor<6xi64>
    %71 = tosa.reshape %70, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %72 = tosa.reshape %70, %7 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %73 = tosa.greater_equal %71, %72 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %74 = tosa.tile %73, %8 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %75 = tosa.select %74, %45, %46 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %76 = tosa.reshape %70, %9 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %77 = tosa.cast %76 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %78 = tosa.mul %77, %47, %5 : (tensor<1x6x1xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x6x32xf32>
    %79 = tosa.concat %78, %78 {axis = 2 : i32} : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %80 = tosa.cos %79 : (tensor<1x6x64xf32>) -> tensor<1x6x64xf32>
    %81 = tosa.sin %79 : (tensor<1x6x64xf32>) -> tensor<1x6x64xf32>
    %82 = tosa.cast %68 : (tensor<3x6x4544xf32>) -> tensor<3x6x4544xf64>
    %83 = tosa.reduce_sum %82 {axis = 2 : i32} : (tensor<3x6x4544xf64>) -> tensor<3x6x1xf64>
    %84 = tosa.mul %83, %48, %5 : (tensor<3x6x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x6x1xf64>
    %85 = tosa.sub %82, %84 : (tensor<3x6x4544xf64>, tensor<3x6x1xf64>) -> tensor<3x6x4544xf64>
    %86 = tosa.mul %85, %85, %5 : (tensor<3x6x4544xf64>, tensor<3x6x4544xf64>, tensor<1xi8>) -> tensor<3x6x4544xf64>
    %87 = tosa.reduce_sum %86 {axis = 2 : i32} : (tensor<3x6x4544xf64>) -> tensor<3x6x1xf64>
    %88 = tosa.mul %87, %48, %5 : (tensor<3x6x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x6x1xf64>
    %89 = tosa.cast %88 : (tensor<3x6x1xf64>) -> tensor<3x6x1xf32>
    %90 = tosa.reduce_sum %68 {axis = 2 : i32} : (tensor<3x6x4544xf32>) -> tensor<3x6x1xf32>
    %91 = tosa.mul %90, %49, %5 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %92 = tosa.add %89, %50 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %93 = tosa.rsqrt %92 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %94 = tosa.sub %68, %91 : (tensor<3x6x4544xf32>, tensor<3x6x1xf32>) -> tensor<3x6x4544xf32>
    %95 = tosa.mul %94, %93, %5 : (tensor<3x6x4544xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x4544xf32>
    %96 = tosa.reshape %arg5, %10 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %97 = tosa.mul %95, %96, %5 : (tensor<3x6x4544xf32>, tensor<1x1x4544xf32>, tensor<1xi8>) -> tensor<3x6x4544xf32>
    %98 = tosa.reshape %arg6, %10 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %99 = tosa.add %97, %98 : (tensor<3x6x4544xf32>, tensor<1x1x4544xf32>) -> tensor<3x6x4544xf32>
    %100 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4672x4544xf32>) -> tensor<4544x4672xf32>
    %101 = tosa.reshape %99, %12 : (tensor<3x6x4544xf32>, !tosa.shape<3>) -> tensor<1x18x4544xf32>
    %102 = tosa.reshape %100, %13 : (tensor<4544x4672xf32>, !tosa.shape<3>) -> tensor<1x4544x4672xf32>
    %103 = tosa.matmul %101, %102, %11, %11 : (tensor<1x18x4544xf32>, tensor<1x4544x4672xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4672xf32>
    %104 = tosa.reshape %103, %14 : (tensor<1x18x4672xf32>, !tosa.shape<4>) -> tensor<3x6x73x64xf32>
    %105 = tosa.slice %104, %16, %15 : (tensor<3x6x73x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x6x71x64xf32>
    %106 = tosa.reshape %4, %17 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<6x1x1xi64>
    %107 = tosa.cast %cst : (tensor<3x1x1x1xi64>) -> tensor<3x1x1x1xi32>
    %108 = tosa.add %107, %52 : (tensor<3x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<3x1x1x1xi32>
    %109 = tosa.greater %51, %107 : (tensor<1x1x1x1xi32>, tensor<3x1x1x1xi32>) -> tensor<3x1x1x1xi1>
    %110 = tosa.select %109, %108, %107 : (tensor<3x1x1x1xi1>, tensor<3x1x1x1xi32>, tensor<3x1x1x1xi32>) -> tensor<3x1x1x1xi32>
    %111 = tosa.reshape %110, %18 : (tensor<3x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x1x1x1x1xi32>
    %112 = tosa.cast %106 : (tensor<6x1x1xi64>) -> tensor<6x1x1xi32>
    %113 = tosa.add %112, %54 : (tensor<6x1x1xi32>, tensor<1x1x1xi32>) -> tensor<6x1x1xi32>
    %114 = tosa.greater %53, %112 : (tensor<1x1x1xi32>, tensor<6x1x1xi32>) -> tensor<6x1x1xi1>
    %115 = tosa.select %114, %113, %112 : (tensor<6x1x1xi1>, tensor<6x1x1xi32>, tensor<6x1x1xi32>) -> tensor<6x1x1xi32>
    %116 = tosa.cast %cst_0 : (tensor<64xi64>) -> tensor<64xi32>
    %117 = tosa.add %116, %56 : (tensor<64xi32>, tensor<1xi32>) -> tensor<64xi32>
    %118 = tosa.greater %55, %116 : (tensor<1xi32>, tensor<64xi32>) -> tensor<64xi1>
    %119 = tosa.select %118, %117, %116 : (tensor<64xi1>, tensor<64xi32>, tensor<64xi32>) -> tensor<64xi32>
    %120 = tosa.reshape %115, %19 : (tensor<6x1x1xi32>, !tosa.shape<5>) -> tensor<1x6x1x1x1xi32>
    %121 = tosa.reshape %119, %20 : (tensor<64xi32>, !tosa.shape<5>) -> tensor<1x1x1x64x1xi32>
    %122 = tosa.tile %111, %21 : (tensor<3x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x6x1x64x1xi32>
    %123 = tosa.tile %120, %22 : (tensor<1x6x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x6x1x64x1xi32>
    %124 = tosa.tile %57, %23 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x6x1x64x1xi32>
    %125 = tosa.tile %121, %24 : (tensor<1x1x1x64x1xi32>, !tosa.shape<5>) -> tensor<3x6x1x64x1xi32>
    %126 = tosa.concat %122, %123, %124, %125 {axis = 4 : i32} : (tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>) -> tensor<3x6x1x64x4xi32>
    %127 = tosa.reshape %103, %25 : (tensor<1x18x4672xf32>, !tosa.shape<3>) -> tensor<1x84096x1xf32>
    %128 = tosa.reshape %126, %26 : (tensor<3x6x1x64x4xi32>, !tosa.shape<2>) -> tensor<1152x4xi32>
    %129 = tosa.mul %128, %0, %5 : (tensor<1152x4xi32>, tensor<1x4xi32>, tensor<1xi8>) -> tensor<1152x4xi32>
    %130 = tosa.reduce_sum %129 {axis = 1 : i32} : (tensor<1152x4xi32>) -> tensor<1152x1xi32>
    %131 = tosa.reshape %130, %27 : (tensor<1152x1xi32>, !tosa.shape<2>) -> tensor<1x1152xi32>
    %132 = tosa.gather %127, %131 : (tensor<1x84096x1xf32>, tensor<1x1152xi32>) -> tensor<1x1152x1xf32>
    %133 = tosa.tile %58, %23 : (tensor<1x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<3x6x1x64x1xi32>
    %134 = tosa.concat %122, %123, %133, %125 {axis = 4 : i32} : (tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>, tensor<3x6x1x64x1xi32>) -> tensor<3x6x1x64x4xi32>
    %135 = tosa.reshape %134, %26 : (tensor<3x6x1x64x4xi32>, !tosa.shape<2>) -> tensor<1152x4xi32>
    %136 = tosa.mul %135, %0, %5 : (tensor<1152x4xi32>, tensor<1x4xi32>, tensor<1xi8>) -> tensor<1152x4xi32>
    %137 = tosa.reduce_sum %136 {axis = 1 : i32} : (tensor<1152x4xi32>) -> tensor<1152x1xi32>
    %138 = tosa.reshape %137, %27 : (tensor<1152x1xi32>, !tosa.shape<2>) -> tensor<1x1152xi32>
    %139 = tosa.gather %127, %138 : (tensor<1x84096x1xf32>, tensor<1x1152xi32>) -> tensor<1x1152x1xf32>
    %140 = tosa.transpose %105 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x71x64xf32>) -> tensor<3x71x6x64xf32>
    %141 = tosa.reshape %132, %59 : (tensor<1x1152x1xf32>, !tosa.shape<4>) -> tensor<3x1x6x64xf32>
    %142 = tosa.reshape %139, %59 : (tensor<1x1152x1xf32>, !tosa.shape<4>) -> tensor<3x1x6x64xf32>
    %143 = tosa.reshape %80, %29 : (tensor<1x6x64xf32>, !tosa.shape<4>) -> tensor<1x1x6x64xf32>
    %144 = tosa.reshape %81, %29 : (tensor<1x6x64xf32>, !tosa.shape<4>) -> tensor<1x1x6x64xf32>
    %145 = tosa.mul %140, %143, %5 : (tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x71x6x64xf32>
    %146 = tosa.slice %140, %16, %30 : (tensor<3x71x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x71x6x32xf32>
    %147 = tosa.slice %140, %31, %30 : (tensor<3x71x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x71x6x32xf32>
    %148 = tosa.negate %147, %11, %11 : (tensor<3x71x6x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x71x6x32xf32>
    %149 = tosa.concat %148, %146 {axis = 3 : i32} : (tensor<3x71x6x32xf32>, tensor<3x71x6x32xf32>) -> tensor<3x71x6x64xf32>
    %150 = tosa.mul %149, %144, %5 : (tensor<3x71x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x71x6x64xf32>
    %151 = tosa.add %145, %150 : (tensor<3x71x6x64xf32>, tensor<3x71x6x64xf32>) -> tensor<3x71x6x64xf32>
    %152 = tosa.mul %141, %143, %5 : (tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x1x6x64xf32>
    %153 = tosa.slice %141, %16, %32 : (tensor<3x1x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x1x6x32xf32>
    %154 = tosa.slice %141, %31, %32 : (tensor<3x1x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x1x6x32xf32>
    %155 = tosa.negate %154, %11, %11 : (tensor<3x1x6x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x1x6x32xf32>
    %156 = tosa.concat %155, %153 {axis = 3 : i32} : (tensor<3x1x6x32xf32>, tensor<3x1x6x32xf32>) -> tensor<3x1x6x64xf32>
    %157 = tosa.mul %156, %144, %5 : (tensor<3x1x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x1x6x64xf32>
    %158 = tosa.add %152, %157 : (tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>) -> tensor<3x1x6x64xf32>
    %159 = tosa.transpose %158 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x1x6x64xf32>) -> tensor<3x1x64x6xf32>
    %160 = tosa.reshape %151, %33 : (tensor<3x71x6x64xf32>, !tosa.shape<3>) -> tensor<213x6x64xf32>
    %161 = tosa.tile %159, %34 : (tensor<3x1x64x6xf32>, !tosa.shape<4>) -> tensor<3x71x64x6xf32>
    %162 = tosa.reshape %161, %35 : (tensor<3x71x64x6xf32>, !tosa.shape<3>) -> tensor<213x64x6xf32>
    %163 = tosa.matmul %160, %162, %11, %11 : (tensor<213x6x64xf32>, tensor<213x64x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<213x6x6xf32>
    %164 = tosa.reshape %163, %36 : (tensor<213x6x6xf32>, !tosa.shape<4>) -> tensor<3x71x6x6xf32>
    %165 = tosa.mul %164, %60, %5 : (tensor<3x71x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x71x6x6xf32>
    %166 = tosa.add %165, %75 : (tensor<3x71x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x71x6x6xf32>
    %167 = tosa.reduce_max %166 {axis = 3 : i32} : (tensor<3x71x6x6xf32>) -> tensor<3x71x6x1xf32>
    %168 = tosa.sub %166, %167 : (tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>) -> tensor<3x71x6x6xf32>
    %169 = tosa.exp %168 : (tensor<3x71x6x6xf32>) -> tensor<3x71x6x6xf32>
    %170 = tosa.reduce_sum %169 {axis = 3 : i32} : (tensor<3x71x6x6xf32>) -> tensor<3x71x6x1xf32>
    %171 = tosa.reciprocal %170 : (tensor<3x71x6x1xf32>) -> tensor<3x71x6x1xf32>
    %172 = tosa.mul %169, %171, %5 : (tensor<3x71x6x6xf32>, tensor<3x71x6x1xf32>, tensor<1xi8>) -> tensor<3x71x6x6xf32>
    %173 = tosa.reshape %172, %37 : (tensor<3x71x6x6xf32>, !tosa.shape<3>) -> tensor<213x6x6xf32>
    %174 = tosa.tile %142, %34 : (tensor<3x1x6x64xf32>, !tosa.shape<4>) -> tensor<3x71x6x64xf32>
    %175 = tosa.reshape %174, %33 : (tensor<3x71x6x64xf32>, !tosa.shape<3>) -> tensor<213x6x64xf32>
    %176 = tosa.matmul %173, %175, %11, %11 : (tensor<213x6x6xf32>, tensor<213x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<213x6x64xf32>
    %177 = tosa.reshape %176, %28 : (tensor<213x6x64xf32>, !tosa.shape<4>) -> tensor<3x71x6x64xf32>
    %178 = tosa.transpose %177 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x71x6x64xf32>) -> tensor<3x6x71x64xf32>
    %179 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<4544x4544xf32>) -> tensor<4544x4544xf32>
    %180 = tosa.reshape %178, %12 : (tensor<3x6x71x64xf32>, !tosa.shape<3>) -> tensor<1x18x4544xf32>
    %181 = tosa.reshape %179, %38 : (tensor<4544x4544xf32>, !tosa.shape<3>) -> tensor<1x4544x4544xf32>
    %182 = tosa.matmul %180, %181, %11, %11 : (tensor<1x18x4544xf32>, tensor<1x4544x4544xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4544xf32>
    %183 = tosa.reshape %182, %3 : (tensor<1x18x4544xf32>, !tosa.shape<3>) -> tensor<3x6x4544xf32>
    %184 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<96x4544xf32>) -> tensor<4544x96xf32>
    %185 = tosa.reshape %184, %39 : (tensor<4544x96xf32>, !tosa.shape<3>) -> tensor<1x4544x96xf32>
    %186 = tosa.matmul %101, %185, %11, %11 : (tensor<1x18x4544xf32>, tensor<1x4544x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %187 = tosa.reshape %186, %40 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %188 = tosa.mul %187, %63, %5 : (tensor<3x6x96xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %189 = tosa.erf %188 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %190 = tosa.add %189, %61 : (tensor<3x6x96xf32>, tensor<1x1x1xf32>) -> tensor<3x6x96xf32>
    %191 = tosa.mul %62, %190, %5 : (tensor<1x1x1xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %192 = tosa.mul %187, %191, %5 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %193 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<4544x96xf32>) -> tensor<96x4544xf32>
    %194 = tosa.reshape %192, %41 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %195 = tosa.reshape %193, %42 : (tensor<96x4544xf32>, !tosa.shape<3>) -> tensor<1x96x4544xf32>
    %196 = tosa.matmul %194, %195, %11, %11 : (tensor<1x18x96xf32>, tensor<1x96x4544xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4544xf32>
    %197 = tosa.reshape %196, %3 : (tensor<1x18x4544xf32>, !tosa.shape<3>) -> tensor<3x6x4544xf32>
    %198 = tosa.add %197, %183 : (tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) -> tensor<3x6x4544xf32>
    %199 = tosa.add %68, %198 : (tensor<3x6x4544xf32>, tensor<3x6x4544xf32>) -> tensor<3x6x4544xf32>
    %200 = tosa.cast %199 : (tensor<3x6x4544xf32>) -> tensor<3x6x4544xf64>
    %201 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<3x6x4544xf64>) -> tensor<3x6x1xf64>
    %202 = tosa.mul %201, %48, %5 : (tensor<3x6x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x6x1xf64>
    %203 = tosa.sub %200, %202 : (tensor<3x6x4544xf64>, tensor<3x6x1xf64>) -> tensor<3x6x4544xf64>
    %204 = tosa.mul %203, %203, %5 : (tensor<3x6x4544xf64>, tensor<3x6x4544xf64>, tensor<1xi8>) -> tensor<3x6x4544xf64>
    %205 = tosa.reduce_sum %204 {axis = 2 : i32} : (tensor<3x6x4544xf64>) -> tensor<3x6x1xf64>
    %206 = tosa.mul %205, %48, %5 : (tensor<3x6x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<3x6x1xf64>
    %207 = tosa.cast %206 : (tensor<3x6x1xf64>) -> tensor<3x6x1xf32>
    %208 = tosa.reduce_sum %199 {axis = 2 : i32} : (tensor<3x6x4544xf32>) -> tensor<3x6x1xf32>
    %209 = tosa.mul %208, %49, %5 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %210 = tosa.add %207, %50 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %211 = tosa.rsqrt %210 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %212 = tosa.sub %199, %209 : (tensor<3x6x4544xf32>, tensor<3x6x1xf32>) -> tensor<3x6x4544xf32>
    %213 = tosa.mul %212, %211, %5 : (tensor<3x6x4544xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x4544xf32>
    %214 = tosa.reshape %arg7, %10 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %215 = tosa.mul %213, %214, %5 : (tensor<3x6x4544xf32>, tensor<1x1x4544xf32>, tensor<1xi8>) -> tensor<3x6x4544xf32>
    %216 = tosa.reshape %arg8, %10 : (tensor<4544xf32>, !tosa.shape<3>) -> tensor<1x1x4544xf32>
    %217 = tosa.add %215, %216 : (tensor<3x6x4544xf32>, tensor<1x1x4544xf32>) -> tensor<3x6x4544xf32>
    %218 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x4544xf32>) -> tensor<4544x128xf32>
    %219 = tosa.reshape %217, %12 : (tensor<3x6x4544xf32>, !tosa.shape<3>) -> tensor<1x18x4544xf32>
    %220 = tosa.reshape %218, %43 : (tensor<4544x128xf32>, !tosa.shape<3>) -> tensor<1x4544x128xf32>
    %221 = tosa.matmul %219, %220, %11, %11 : (tensor<1x18x4544xf32>, tensor<1x4544x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %222 = tosa.reshape %221, %44 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %222, %158, %142 : tensor<3x6x128xf32>, tensor<3x1x6x64xf32>, tensor<3x1x6x64xf32>
  }
}
