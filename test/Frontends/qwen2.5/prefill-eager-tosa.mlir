// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) {
    %0 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 18]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[3, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 1, 6, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 6, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %11 = tosa.const_shape  {values = dense<[1, 18, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 64, 896]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[18, 896]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %14 = tosa.const_shape  {values = dense<[1, 896]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %15 = tosa.const_shape  {values = dense<[3, 6, 14, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[18, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %18 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[3, 6, 2, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 1, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[3, 14, 6, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[0, 0, 0, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[3, 2, 6, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[3, 2, 1, 6, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[1, 1, 7, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %28 = tosa.const_shape  {values = dense<[3, 14, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[42, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[42, 64, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[3, 14, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %32 = tosa.const_shape  {values = dense<[42, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 18, 896]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 896, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<1x1x32xf32>}> : () -> tensor<1x1x32xf32>
    %42 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<1.250000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %47 = tosa.reshape %arg15, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %48 = tosa.cast %47 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %49 = tosa.gather %46, %48 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %50 = tosa.reshape %49, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %51 = tosa.cast %3 : (tensor<6xi64>) -> tensor<6xi32>
    %52 = tosa.cast %51 : (tensor<6xi32>) -> tensor<6xi64>
    %53 = tosa.reshape %52, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %54 = tosa.reshape %52, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %55 = tosa.greater_equal %53, %54 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %56 = tosa.tile %55, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %57 = tosa.select %56, %39, %40 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %58 = tosa.reshape %52, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %59 = tosa.cast %58 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %60 = tosa.mul %59, %41, %4 : (tensor<1x6x1xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x6x32xf32>
    %61 = tosa.concat %60, %60 {axis = 2 : i32} : (tensor<1x6x32xf32>, tensor<1x6x32xf32>) -> tensor<1x6x64xf32>
    %62 = tosa.cos %61 : (tensor<1x6x64xf32>) -> tensor<1x6x64xf32>
    %63 = tosa.sin %61 : (tensor<1x6x64xf32>) -> tensor<1x6x64xf32>
    %64 = tosa.pow %50, %42 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %65 = tosa.reduce_sum %64 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %66 = tosa.mul %65, %43, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %67 = tosa.add %66, %44 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %68 = tosa.rsqrt %67 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %69 = tosa.mul %50, %68, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %70 = tosa.reshape %arg11, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %71 = tosa.mul %70, %69, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %72 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<896x64xf32>) -> tensor<64x896xf32>
    %73 = tosa.reshape %71, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %74 = tosa.reshape %72, %12 : (tensor<64x896xf32>, !tosa.shape<3>) -> tensor<1x64x896xf32>
    %75 = tosa.matmul %73, %74, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x896xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x896xf32>
    %76 = tosa.reshape %75, %13 : (tensor<1x18x896xf32>, !tosa.shape<2>) -> tensor<18x896xf32>
    %77 = tosa.reshape %arg2, %14 : (tensor<896xf32>, !tosa.shape<2>) -> tensor<1x896xf32>
    %78 = tosa.add %76, %77 : (tensor<18x896xf32>, tensor<1x896xf32>) -> tensor<18x896xf32>
    %79 = tosa.reshape %78, %15 : (tensor<18x896xf32>, !tosa.shape<4>) -> tensor<3x6x14x64xf32>
    %80 = tosa.transpose %79 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x14x64xf32>) -> tensor<3x14x6x64xf32>
    %81 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %82 = tosa.reshape %81, %16 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %83 = tosa.matmul %73, %82, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %84 = tosa.reshape %83, %17 : (tensor<1x18x128xf32>, !tosa.shape<2>) -> tensor<18x128xf32>
    %85 = tosa.reshape %arg4, %18 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %86 = tosa.add %84, %85 : (tensor<18x128xf32>, tensor<1x128xf32>) -> tensor<18x128xf32>
    %87 = tosa.reshape %86, %20 : (tensor<18x128xf32>, !tosa.shape<4>) -> tensor<3x6x2x64xf32>
    %88 = tosa.transpose %87 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x2x64xf32>) -> tensor<3x2x6x64xf32>
    %89 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %90 = tosa.reshape %89, %16 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %91 = tosa.matmul %73, %90, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %92 = tosa.reshape %91, %17 : (tensor<1x18x128xf32>, !tosa.shape<2>) -> tensor<18x128xf32>
    %93 = tosa.reshape %arg6, %18 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %94 = tosa.add %92, %93 : (tensor<18x128xf32>, tensor<1x128xf32>) -> tensor<18x128xf32>
    %95 = tosa.reshape %94, %20 : (tensor<18x128xf32>, !tosa.shape<4>) -> tensor<3x6x2x64xf32>
    %96 = tosa.transpose %95 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x2x64xf32>) -> tensor<3x2x6x64xf32>
    %97 = tosa.reshape %62, %21 : (tensor<1x6x64xf32>, !tosa.shape<4>) -> tensor<1x1x6x64xf32>
    %98 = tosa.reshape %63, %21 : (tensor<1x6x64xf32>, !tosa.shape<4>) -> tensor<1x1x6x64xf32>
    %99 = tosa.mul %80, %97, %4 : (tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x14x6x64xf32>
    %100 = tosa.slice %80, %23, %22 : (tensor<3x14x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x14x6x32xf32>
    %101 = tosa.slice %80, %24, %22 : (tensor<3x14x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x14x6x32xf32>
    %102 = tosa.negate %101, %10, %10 : (tensor<3x14x6x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x14x6x32xf32>
    %103 = tosa.concat %102, %100 {axis = 3 : i32} : (tensor<3x14x6x32xf32>, tensor<3x14x6x32xf32>) -> tensor<3x14x6x64xf32>
    %104 = tosa.mul %103, %98, %4 : (tensor<3x14x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x14x6x64xf32>
    %105 = tosa.add %99, %104 : (tensor<3x14x6x64xf32>, tensor<3x14x6x64xf32>) -> tensor<3x14x6x64xf32>
    %106 = tosa.mul %88, %97, %4 : (tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x2x6x64xf32>
    %107 = tosa.slice %88, %23, %25 : (tensor<3x2x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x2x6x32xf32>
    %108 = tosa.slice %88, %24, %25 : (tensor<3x2x6x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x2x6x32xf32>
    %109 = tosa.negate %108, %10, %10 : (tensor<3x2x6x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x2x6x32xf32>
    %110 = tosa.concat %109, %107 {axis = 3 : i32} : (tensor<3x2x6x32xf32>, tensor<3x2x6x32xf32>) -> tensor<3x2x6x64xf32>
    %111 = tosa.mul %110, %98, %4 : (tensor<3x2x6x64xf32>, tensor<1x1x6x64xf32>, tensor<1xi8>) -> tensor<3x2x6x64xf32>
    %112 = tosa.add %106, %111 : (tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) -> tensor<3x2x6x64xf32>
    %113 = tosa.reshape %112, %26 : (tensor<3x2x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x1x6x64xf32>
    %114 = tosa.tile %113, %27 : (tensor<3x2x1x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x7x6x64xf32>
    %115 = tosa.reshape %114, %28 : (tensor<3x2x7x6x64xf32>, !tosa.shape<4>) -> tensor<3x14x6x64xf32>
    %116 = tosa.reshape %96, %26 : (tensor<3x2x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x1x6x64xf32>
    %117 = tosa.tile %116, %27 : (tensor<3x2x1x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x7x6x64xf32>
    %118 = tosa.transpose %115 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x14x6x64xf32>) -> tensor<3x14x64x6xf32>
    %119 = tosa.reshape %105, %29 : (tensor<3x14x6x64xf32>, !tosa.shape<3>) -> tensor<42x6x64xf32>
    %120 = tosa.reshape %118, %30 : (tensor<3x14x64x6xf32>, !tosa.shape<3>) -> tensor<42x64x6xf32>
    %121 = tosa.matmul %119, %120, %10, %10 : (tensor<42x6x64xf32>, tensor<42x64x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<42x6x6xf32>
    %122 = tosa.reshape %121, %31 : (tensor<42x6x6xf32>, !tosa.shape<4>) -> tensor<3x14x6x6xf32>
    %123 = tosa.mul %122, %45, %4 : (tensor<3x14x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x14x6x6xf32>
    %124 = tosa.add %123, %57 : (tensor<3x14x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x14x6x6xf32>
    %125 = tosa.reduce_max %124 {axis = 3 : i32} : (tensor<3x14x6x6xf32>) -> tensor<3x14x6x1xf32>
    %126 = tosa.sub %124, %125 : (tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>) -> tensor<3x14x6x6xf32>
    %127 = tosa.exp %126 : (tensor<3x14x6x6xf32>) -> tensor<3x14x6x6xf32>
    %128 = tosa.reduce_sum %127 {axis = 3 : i32} : (tensor<3x14x6x6xf32>) -> tensor<3x14x6x1xf32>
    %129 = tosa.reciprocal %128 : (tensor<3x14x6x1xf32>) -> tensor<3x14x6x1xf32>
    %130 = tosa.mul %127, %129, %4 : (tensor<3x14x6x6xf32>, tensor<3x14x6x1xf32>, tensor<1xi8>) -> tensor<3x14x6x6xf32>
    %131 = tosa.reshape %130, %32 : (tensor<3x14x6x6xf32>, !tosa.shape<3>) -> tensor<42x6x6xf32>
    %132 = tosa.reshape %117, %29 : (tensor<3x2x7x6x64xf32>, !tosa.shape<3>) -> tensor<42x6x64xf32>
    %133 = tosa.matmul %131, %132, %10, %10 : (tensor<42x6x6xf32>, tensor<42x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<42x6x64xf32>
    %134 = tosa.reshape %133, %28 : (tensor<42x6x64xf32>, !tosa.shape<4>) -> tensor<3x14x6x64xf32>
    %135 = tosa.transpose %134 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x14x6x64xf32>) -> tensor<3x6x14x64xf32>
    %136 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x896xf32>) -> tensor<896x64xf32>
    %137 = tosa.reshape %135, %33 : (tensor<3x6x14x64xf32>, !tosa.shape<3>) -> tensor<1x18x896xf32>
    %138 = tosa.reshape %136, %34 : (tensor<896x64xf32>, !tosa.shape<3>) -> tensor<1x896x64xf32>
    %139 = tosa.matmul %137, %138, %10, %10 : (tensor<1x18x896xf32>, tensor<1x896x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %140 = tosa.reshape %139, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %141 = tosa.add %50, %140 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %142 = tosa.pow %141, %42 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %143 = tosa.reduce_sum %142 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %144 = tosa.mul %143, %43, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %145 = tosa.add %144, %44 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %146 = tosa.rsqrt %145 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %147 = tosa.mul %141, %146, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %148 = tosa.reshape %arg12, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %149 = tosa.mul %148, %147, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %150 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %151 = tosa.reshape %149, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %152 = tosa.reshape %150, %35 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %153 = tosa.matmul %151, %152, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %154 = tosa.reshape %153, %36 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %155 = tosa.sigmoid %154 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %156 = tosa.mul %154, %155, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %157 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %158 = tosa.reshape %157, %35 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %159 = tosa.matmul %151, %158, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %160 = tosa.reshape %159, %36 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %161 = tosa.mul %156, %160, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %162 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %163 = tosa.reshape %161, %37 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %164 = tosa.reshape %162, %38 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %165 = tosa.matmul %163, %164, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %166 = tosa.reshape %165, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %167 = tosa.add %141, %166 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %168 = tosa.pow %167, %42 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %169 = tosa.reduce_sum %168 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %170 = tosa.mul %169, %43, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %171 = tosa.add %170, %44 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %172 = tosa.rsqrt %171 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %173 = tosa.mul %167, %172, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %174 = tosa.reshape %arg13, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %175 = tosa.mul %174, %173, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %176 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %177 = tosa.reshape %175, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %178 = tosa.reshape %176, %16 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %179 = tosa.matmul %177, %178, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %180 = tosa.reshape %179, %19 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %180, %112, %96 : tensor<3x6x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
