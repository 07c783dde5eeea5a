// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
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
    %12 = tosa.const_shape  {values = dense<[1, 64, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[3, 6, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[3, 6, 8, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[1, 1, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[3, 32, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[0, 0, 0, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[3, 8, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[3, 8, 1, 6, 128]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[3, 32, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[96, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[96, 128, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[3, 32, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[96, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 18, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 4096, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %40 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<7.812500e-03> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<0.0883883461> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %47 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %48 = tosa.reshape %arg14, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %49 = tosa.cast %48 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %50 = tosa.gather %47, %49 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %51 = tosa.reshape %50, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %52 = tosa.cast %3 : (tensor<6xi64>) -> tensor<6xi32>
    %53 = tosa.cast %52 : (tensor<6xi32>) -> tensor<6xi64>
    %54 = tosa.reshape %53, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %55 = tosa.reshape %53, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %56 = tosa.greater_equal %54, %55 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %57 = tosa.tile %56, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %58 = tosa.select %57, %37, %38 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %59 = tosa.reshape %53, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %60 = tosa.cast %59 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %61 = tosa.mul %60, %39, %4 : (tensor<1x6x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x6x64xf32>
    %62 = tosa.concat %61, %61 {axis = 2 : i32} : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %63 = tosa.cos %62 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %64 = tosa.sin %62 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %65 = tosa.pow %51, %40 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %66 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %67 = tosa.mul %66, %41, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %68 = tosa.add %67, %42 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %69 = tosa.rsqrt %68 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %70 = tosa.mul %51, %69, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %71 = tosa.reshape %arg10, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %72 = tosa.mul %71, %70, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %73 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %74 = tosa.reshape %72, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %75 = tosa.reshape %73, %12 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %76 = tosa.matmul %74, %75, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4096xf32>
    %77 = tosa.reshape %76, %13 : (tensor<1x18x4096xf32>, !tosa.shape<4>) -> tensor<3x6x32x128xf32>
    %78 = tosa.pow %77, %43 : (tensor<3x6x32x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x6x32x128xf32>
    %79 = tosa.reduce_sum %78 {axis = 3 : i32} : (tensor<3x6x32x128xf32>) -> tensor<3x6x32x1xf32>
    %80 = tosa.mul %79, %44, %4 : (tensor<3x6x32x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x32x1xf32>
    %81 = tosa.add %80, %45 : (tensor<3x6x32x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x6x32x1xf32>
    %82 = tosa.rsqrt %81 : (tensor<3x6x32x1xf32>) -> tensor<3x6x32x1xf32>
    %83 = tosa.mul %77, %82, %4 : (tensor<3x6x32x128xf32>, tensor<3x6x32x1xf32>, tensor<1xi8>) -> tensor<3x6x32x128xf32>
    %84 = tosa.reshape %arg5, %14 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %85 = tosa.mul %84, %83, %4 : (tensor<1x1x1x128xf32>, tensor<3x6x32x128xf32>, tensor<1xi8>) -> tensor<3x6x32x128xf32>
    %86 = tosa.transpose %85 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x32x128xf32>) -> tensor<3x32x6x128xf32>
    %87 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %88 = tosa.reshape %87, %15 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %89 = tosa.matmul %74, %88, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %90 = tosa.reshape %89, %16 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %91 = tosa.pow %90, %43 : (tensor<3x6x8x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x6x8x128xf32>
    %92 = tosa.reduce_sum %91 {axis = 3 : i32} : (tensor<3x6x8x128xf32>) -> tensor<3x6x8x1xf32>
    %93 = tosa.mul %92, %44, %4 : (tensor<3x6x8x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x8x1xf32>
    %94 = tosa.add %93, %45 : (tensor<3x6x8x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x6x8x1xf32>
    %95 = tosa.rsqrt %94 : (tensor<3x6x8x1xf32>) -> tensor<3x6x8x1xf32>
    %96 = tosa.mul %90, %95, %4 : (tensor<3x6x8x128xf32>, tensor<3x6x8x1xf32>, tensor<1xi8>) -> tensor<3x6x8x128xf32>
    %97 = tosa.reshape %arg6, %14 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %98 = tosa.mul %97, %96, %4 : (tensor<1x1x1x128xf32>, tensor<3x6x8x128xf32>, tensor<1xi8>) -> tensor<3x6x8x128xf32>
    %99 = tosa.transpose %98 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %100 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %101 = tosa.reshape %100, %15 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %102 = tosa.matmul %74, %101, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %103 = tosa.reshape %102, %16 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %104 = tosa.transpose %103 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %105 = tosa.reshape %63, %17 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %106 = tosa.reshape %64, %17 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %107 = tosa.mul %86, %105, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %108 = tosa.slice %86, %19, %18 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %109 = tosa.slice %86, %20, %18 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %110 = tosa.negate %109, %10, %10 : (tensor<3x32x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x6x64xf32>
    %111 = tosa.concat %110, %108 {axis = 3 : i32} : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %112 = tosa.mul %111, %106, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %113 = tosa.add %107, %112 : (tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) -> tensor<3x32x6x128xf32>
    %114 = tosa.mul %99, %105, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %115 = tosa.slice %99, %19, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %116 = tosa.slice %99, %20, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %117 = tosa.negate %116, %10, %10 : (tensor<3x8x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x64xf32>
    %118 = tosa.concat %117, %115 {axis = 3 : i32} : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %119 = tosa.mul %118, %106, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %120 = tosa.add %114, %119 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x128xf32>
    %121 = tosa.reshape %120, %22 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %122 = tosa.tile %121, %23 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %123 = tosa.reshape %122, %24 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %124 = tosa.reshape %104, %22 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %125 = tosa.tile %124, %23 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %126 = tosa.transpose %123 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %127 = tosa.reshape %113, %25 : (tensor<3x32x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %128 = tosa.reshape %126, %26 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %129 = tosa.matmul %127, %128, %10, %10 : (tensor<96x6x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x6xf32>
    %130 = tosa.reshape %129, %27 : (tensor<96x6x6xf32>, !tosa.shape<4>) -> tensor<3x32x6x6xf32>
    %131 = tosa.mul %130, %46, %4 : (tensor<3x32x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %132 = tosa.add %131, %58 : (tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x32x6x6xf32>
    %133 = tosa.reduce_max %132 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %134 = tosa.sub %132, %133 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) -> tensor<3x32x6x6xf32>
    %135 = tosa.exp %134 : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x6xf32>
    %136 = tosa.reduce_sum %135 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %137 = tosa.reciprocal %136 : (tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %138 = tosa.mul %135, %137, %4 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %139 = tosa.reshape %138, %28 : (tensor<3x32x6x6xf32>, !tosa.shape<3>) -> tensor<96x6x6xf32>
    %140 = tosa.reshape %125, %25 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %141 = tosa.matmul %139, %140, %10, %10 : (tensor<96x6x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x128xf32>
    %142 = tosa.reshape %141, %24 : (tensor<96x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %143 = tosa.transpose %142 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x32x6x128xf32>) -> tensor<3x6x32x128xf32>
    %144 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %145 = tosa.reshape %143, %29 : (tensor<3x6x32x128xf32>, !tosa.shape<3>) -> tensor<1x18x4096xf32>
    %146 = tosa.reshape %144, %30 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %147 = tosa.matmul %145, %146, %10, %10 : (tensor<1x18x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %148 = tosa.reshape %147, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %149 = tosa.add %51, %148 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %150 = tosa.pow %149, %40 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %151 = tosa.reduce_sum %150 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %152 = tosa.mul %151, %41, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %153 = tosa.add %152, %42 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %154 = tosa.rsqrt %153 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %155 = tosa.mul %149, %154, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %156 = tosa.reshape %arg11, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %157 = tosa.mul %156, %155, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %158 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %159 = tosa.reshape %157, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %160 = tosa.reshape %158, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %161 = tosa.matmul %159, %160, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %162 = tosa.reshape %161, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %163 = tosa.sigmoid %162 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %164 = tosa.mul %162, %163, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %165 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %166 = tosa.reshape %165, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %167 = tosa.matmul %159, %166, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %168 = tosa.reshape %167, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %169 = tosa.mul %164, %168, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %170 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %171 = tosa.reshape %169, %33 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %172 = tosa.reshape %170, %34 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %173 = tosa.matmul %171, %172, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %174 = tosa.reshape %173, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %175 = tosa.add %149, %174 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %176 = tosa.pow %175, %40 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %177 = tosa.reduce_sum %176 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %178 = tosa.mul %177, %41, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %179 = tosa.add %178, %42 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %180 = tosa.rsqrt %179 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %181 = tosa.mul %175, %180, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %182 = tosa.reshape %arg12, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %183 = tosa.mul %182, %181, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %184 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %185 = tosa.reshape %183, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %186 = tosa.reshape %184, %35 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %187 = tosa.matmul %185, %186, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %188 = tosa.reshape %187, %36 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %188, %120, %104 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
