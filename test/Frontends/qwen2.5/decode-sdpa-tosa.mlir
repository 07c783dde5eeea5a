// RUN: %frontends_check %s
//
// Qwen2ForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen2.5-0.5B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<896x64xf32>, %arg2: tensor<896xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<128xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<128xf32>, %arg7: tensor<64x896xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<128x64xf32>, %arg15: tensor<3x1xi64>, %arg16: tensor<3x2x5x64xf32>, %arg17: tensor<3x2x5x64xf32>) -> (tensor<3x1x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>) {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<3x14x1x6xf32>}> : () -> tensor<3x14x1x6xf32>
    %1 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[3, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %6 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %10 = tosa.const_shape  {values = dense<[1, 3, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 64, 896]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[3, 896]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = tosa.const_shape  {values = dense<[1, 896]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %14 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[3, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %16 = tosa.const_shape  {values = dense<[1, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[1, 1, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[3, 14, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[0, 0, 0, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[3, 2, 1, 32]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[3, 2, 1, 6, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[1, 1, 7, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %25 = tosa.const_shape  {values = dense<[3, 14, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[42, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[42, 64, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[3, 14, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %29 = tosa.const_shape  {values = dense<[42, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[42, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 3, 896]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 896, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %38 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<"0x0000803FE03D263F9BE8D73E04358C3E8718363ED67FEC3D0D94993D3F76473DE386013D8B39A83CF27B5A3C2DE10D3C9C44B83B0E526F3B0D691B3B5CD7C93A6F12833A443B2A3A2517DD3972928F3953773A39E22CF238A4439D38BE3F4C38B2A204381D43AC374FBA5F37E3481137C1B0BC3670107536E4231F3679AFCE35"> : tensor<1x1x32xf32>}> : () -> tensor<1x1x32xf32>
    %40 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = tosa.const_shape  {values = dense<[3, 14, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %44 = tosa.const_shape  {values = dense<[3, 2, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %45 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<0.353553385> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %49 = tosa.reshape %arg0, %1 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %50 = tosa.reshape %arg15, %2 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %51 = tosa.cast %50 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %52 = tosa.gather %49, %51 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %53 = tosa.reshape %52, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %54 = tosa.cast %5 : (tensor<6xi64>) -> tensor<6xi32>
    %55 = tosa.cast %54 : (tensor<6xi32>) -> tensor<6xi64>
    %56 = tosa.reshape %55, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %57 = tosa.greater_equal %37, %56 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %58 = tosa.tile %57, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %59 = tosa.mul %38, %39, %4 : (tensor<1x1x1xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<1x1x32xf32>
    %60 = tosa.concat %59, %59 {axis = 2 : i32} : (tensor<1x1x32xf32>, tensor<1x1x32xf32>) -> tensor<1x1x64xf32>
    %61 = tosa.cos %60 : (tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %62 = tosa.sin %60 : (tensor<1x1x64xf32>) -> tensor<1x1x64xf32>
    %63 = tosa.pow %53, %40 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %64 = tosa.reduce_sum %63 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %65 = tosa.mul %64, %41, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %66 = tosa.add %65, %42 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %67 = tosa.rsqrt %66 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %68 = tosa.mul %53, %67, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %69 = tosa.reshape %arg11, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %70 = tosa.mul %69, %68, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %71 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<896x64xf32>) -> tensor<64x896xf32>
    %72 = tosa.reshape %70, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %73 = tosa.reshape %71, %11 : (tensor<64x896xf32>, !tosa.shape<3>) -> tensor<1x64x896xf32>
    %74 = tosa.matmul %72, %73, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x896xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x896xf32>
    %75 = tosa.reshape %74, %12 : (tensor<1x3x896xf32>, !tosa.shape<2>) -> tensor<3x896xf32>
    %76 = tosa.reshape %arg2, %13 : (tensor<896xf32>, !tosa.shape<2>) -> tensor<1x896xf32>
    %77 = tosa.add %75, %76 : (tensor<3x896xf32>, tensor<1x896xf32>) -> tensor<3x896xf32>
    %78 = tosa.reshape %77, %43 : (tensor<3x896xf32>, !tosa.shape<4>) -> tensor<3x14x1x64xf32>
    %79 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %80 = tosa.reshape %79, %14 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %81 = tosa.matmul %72, %80, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %82 = tosa.reshape %81, %15 : (tensor<1x3x128xf32>, !tosa.shape<2>) -> tensor<3x128xf32>
    %83 = tosa.reshape %arg4, %16 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %84 = tosa.add %82, %83 : (tensor<3x128xf32>, tensor<1x128xf32>) -> tensor<3x128xf32>
    %85 = tosa.reshape %84, %44 : (tensor<3x128xf32>, !tosa.shape<4>) -> tensor<3x2x1x64xf32>
    %86 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %87 = tosa.reshape %86, %14 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %88 = tosa.matmul %72, %87, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %89 = tosa.reshape %88, %15 : (tensor<1x3x128xf32>, !tosa.shape<2>) -> tensor<3x128xf32>
    %90 = tosa.reshape %arg6, %16 : (tensor<128xf32>, !tosa.shape<2>) -> tensor<1x128xf32>
    %91 = tosa.add %89, %90 : (tensor<3x128xf32>, tensor<1x128xf32>) -> tensor<3x128xf32>
    %92 = tosa.reshape %91, %44 : (tensor<3x128xf32>, !tosa.shape<4>) -> tensor<3x2x1x64xf32>
    %93 = tosa.reshape %61, %18 : (tensor<1x1x64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %94 = tosa.reshape %62, %18 : (tensor<1x1x64xf32>, !tosa.shape<4>) -> tensor<1x1x1x64xf32>
    %95 = tosa.mul %78, %93, %4 : (tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x14x1x64xf32>
    %96 = tosa.slice %78, %20, %19 : (tensor<3x14x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x14x1x32xf32>
    %97 = tosa.slice %78, %21, %19 : (tensor<3x14x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x14x1x32xf32>
    %98 = tosa.negate %97, %9, %9 : (tensor<3x14x1x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x14x1x32xf32>
    %99 = tosa.concat %98, %96 {axis = 3 : i32} : (tensor<3x14x1x32xf32>, tensor<3x14x1x32xf32>) -> tensor<3x14x1x64xf32>
    %100 = tosa.mul %99, %94, %4 : (tensor<3x14x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x14x1x64xf32>
    %101 = tosa.add %95, %100 : (tensor<3x14x1x64xf32>, tensor<3x14x1x64xf32>) -> tensor<3x14x1x64xf32>
    %102 = tosa.mul %85, %93, %4 : (tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x2x1x64xf32>
    %103 = tosa.slice %85, %20, %22 : (tensor<3x2x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x2x1x32xf32>
    %104 = tosa.slice %85, %21, %22 : (tensor<3x2x1x64xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x2x1x32xf32>
    %105 = tosa.negate %104, %9, %9 : (tensor<3x2x1x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x2x1x32xf32>
    %106 = tosa.concat %105, %103 {axis = 3 : i32} : (tensor<3x2x1x32xf32>, tensor<3x2x1x32xf32>) -> tensor<3x2x1x64xf32>
    %107 = tosa.mul %106, %94, %4 : (tensor<3x2x1x64xf32>, tensor<1x1x1x64xf32>, tensor<1xi8>) -> tensor<3x2x1x64xf32>
    %108 = tosa.add %102, %107 : (tensor<3x2x1x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x1x64xf32>
    %109 = tosa.concat %arg16, %108 {axis = 2 : i32} : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %110 = tosa.concat %arg17, %92 {axis = 2 : i32} : (tensor<3x2x5x64xf32>, tensor<3x2x1x64xf32>) -> tensor<3x2x6x64xf32>
    %111 = tosa.reshape %109, %23 : (tensor<3x2x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x1x6x64xf32>
    %112 = tosa.tile %111, %24 : (tensor<3x2x1x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x7x6x64xf32>
    %113 = tosa.reshape %112, %25 : (tensor<3x2x7x6x64xf32>, !tosa.shape<4>) -> tensor<3x14x6x64xf32>
    %114 = tosa.reshape %110, %23 : (tensor<3x2x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x1x6x64xf32>
    %115 = tosa.tile %114, %24 : (tensor<3x2x1x6x64xf32>, !tosa.shape<5>) -> tensor<3x2x7x6x64xf32>
    %116 = tosa.select %58, %45, %46 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %117 = tosa.mul %101, %47, %4 : (tensor<3x14x1x64xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x14x1x64xf32>
    %118 = tosa.transpose %113 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x14x6x64xf32>) -> tensor<3x14x64x6xf32>
    %119 = tosa.mul %118, %47, %4 : (tensor<3x14x64x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x14x64x6xf32>
    %120 = tosa.reshape %117, %26 : (tensor<3x14x1x64xf32>, !tosa.shape<3>) -> tensor<42x1x64xf32>
    %121 = tosa.reshape %119, %27 : (tensor<3x14x64x6xf32>, !tosa.shape<3>) -> tensor<42x64x6xf32>
    %122 = tosa.matmul %120, %121, %9, %9 : (tensor<42x1x64xf32>, tensor<42x64x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<42x1x6xf32>
    %123 = tosa.reshape %122, %28 : (tensor<42x1x6xf32>, !tosa.shape<4>) -> tensor<3x14x1x6xf32>
    %124 = tosa.add %123, %116 : (tensor<3x14x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x14x1x6xf32>
    %125 = tosa.reduce_max %124 {axis = 3 : i32} : (tensor<3x14x1x6xf32>) -> tensor<3x14x1x1xf32>
    %126 = tosa.sub %124, %125 : (tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>) -> tensor<3x14x1x6xf32>
    %127 = tosa.exp %126 : (tensor<3x14x1x6xf32>) -> tensor<3x14x1x6xf32>
    %128 = tosa.reduce_sum %127 {axis = 3 : i32} : (tensor<3x14x1x6xf32>) -> tensor<3x14x1x1xf32>
    %129 = tosa.reciprocal %128 : (tensor<3x14x1x1xf32>) -> tensor<3x14x1x1xf32>
    %130 = tosa.mul %127, %129, %4 : (tensor<3x14x1x6xf32>, tensor<3x14x1x1xf32>, tensor<1xi8>) -> tensor<3x14x1x6xf32>
    %131 = tosa.cast %124 : (tensor<3x14x1x6xf32>) -> tensor<3x14x1x6xf64>
    %132 = tosa.equal %131, %48 : (tensor<3x14x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x14x1x6xi1>
    %133 = tosa.reduce_all %132 {axis = 3 : i32} : (tensor<3x14x1x6xi1>) -> tensor<3x14x1x1xi1>
    %134 = tosa.select %133, %0, %130 : (tensor<3x14x1x1xi1>, tensor<3x14x1x6xf32>, tensor<3x14x1x6xf32>) -> tensor<3x14x1x6xf32>
    %135 = tosa.reshape %134, %29 : (tensor<3x14x1x6xf32>, !tosa.shape<3>) -> tensor<42x1x6xf32>
    %136 = tosa.reshape %115, %30 : (tensor<3x2x7x6x64xf32>, !tosa.shape<3>) -> tensor<42x6x64xf32>
    %137 = tosa.matmul %135, %136, %9, %9 : (tensor<42x1x6xf32>, tensor<42x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<42x1x64xf32>
    %138 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x896xf32>) -> tensor<896x64xf32>
    %139 = tosa.reshape %137, %31 : (tensor<42x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x896xf32>
    %140 = tosa.reshape %138, %32 : (tensor<896x64xf32>, !tosa.shape<3>) -> tensor<1x896x64xf32>
    %141 = tosa.matmul %139, %140, %9, %9 : (tensor<1x3x896xf32>, tensor<1x896x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %142 = tosa.reshape %141, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %143 = tosa.add %53, %142 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %144 = tosa.pow %143, %40 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %145 = tosa.reduce_sum %144 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %146 = tosa.mul %145, %41, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %147 = tosa.add %146, %42 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %148 = tosa.rsqrt %147 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %149 = tosa.mul %143, %148, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %150 = tosa.reshape %arg12, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %151 = tosa.mul %150, %149, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %152 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %153 = tosa.reshape %151, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %154 = tosa.reshape %152, %33 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %155 = tosa.matmul %153, %154, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %156 = tosa.reshape %155, %34 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %157 = tosa.sigmoid %156 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %158 = tosa.mul %156, %157, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %159 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %160 = tosa.reshape %159, %33 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %161 = tosa.matmul %153, %160, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %162 = tosa.reshape %161, %34 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %163 = tosa.mul %158, %162, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %164 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %165 = tosa.reshape %163, %35 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %166 = tosa.reshape %164, %36 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %167 = tosa.matmul %165, %166, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %168 = tosa.reshape %167, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %169 = tosa.add %143, %168 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %170 = tosa.pow %169, %40 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %171 = tosa.reduce_sum %170 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %172 = tosa.mul %171, %41, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %173 = tosa.add %172, %42 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %174 = tosa.rsqrt %173 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %175 = tosa.mul %169, %174, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %176 = tosa.reshape %arg13, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %177 = tosa.mul %176, %175, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %178 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %179 = tosa.reshape %177, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %180 = tosa.reshape %178, %14 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %181 = tosa.matmul %179, %180, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %182 = tosa.reshape %181, %17 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %182, %109, %110 : tensor<3x1x128xf32>, tensor<3x2x6x64xf32>, tensor<3x2x6x64xf32>
  }
}
