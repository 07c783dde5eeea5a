// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<128xf32>, %arg6: tensor<128xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<128x64xf32>, %arg14: tensor<3x1xi64>, %arg15: tensor<3x8x5x128xf32>, %arg16: tensor<3x8x5x128xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<3x32x1x6xf32>}> : () -> tensor<3x32x1x6xf32>
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
    %11 = tosa.const_shape  {values = dense<[1, 64, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[3, 1, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[1, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[3, 1, 8, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[3, 32, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[0, 0, 0, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[3, 8, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[3, 8, 1, 6, 128]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[3, 32, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[96, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[96, 128, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[3, 32, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[96, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[96, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 3, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 4096, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %37 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %39 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<7.812500e-03> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = tosa.const_shape  {values = dense<[3, 32, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %46 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %47 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<0.297301769> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %51 = tosa.reshape %arg0, %1 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %52 = tosa.reshape %arg14, %2 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %53 = tosa.cast %52 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %54 = tosa.gather %51, %53 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %55 = tosa.reshape %54, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %56 = tosa.cast %5 : (tensor<6xi64>) -> tensor<6xi32>
    %57 = tosa.cast %56 : (tensor<6xi32>) -> tensor<6xi64>
    %58 = tosa.reshape %57, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %59 = tosa.greater_equal %36, %58 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %60 = tosa.tile %59, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %61 = tosa.mul %37, %38, %4 : (tensor<1x1x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x1x64xf32>
    %62 = tosa.concat %61, %61 {axis = 2 : i32} : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %63 = tosa.cos %62 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %64 = tosa.sin %62 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %65 = tosa.pow %55, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %66 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %67 = tosa.mul %66, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %68 = tosa.add %67, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %69 = tosa.rsqrt %68 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %70 = tosa.mul %55, %69, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %71 = tosa.reshape %arg10, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %72 = tosa.mul %71, %70, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %73 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %74 = tosa.reshape %72, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %75 = tosa.reshape %73, %11 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %76 = tosa.matmul %74, %75, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4096xf32>
    %77 = tosa.reshape %76, %12 : (tensor<1x3x4096xf32>, !tosa.shape<4>) -> tensor<3x1x32x128xf32>
    %78 = tosa.pow %77, %42 : (tensor<3x1x32x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x32x128xf32>
    %79 = tosa.reduce_sum %78 {axis = 3 : i32} : (tensor<3x1x32x128xf32>) -> tensor<3x1x32x1xf32>
    %80 = tosa.mul %79, %43, %4 : (tensor<3x1x32x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x32x1xf32>
    %81 = tosa.add %80, %44 : (tensor<3x1x32x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x32x1xf32>
    %82 = tosa.rsqrt %81 : (tensor<3x1x32x1xf32>) -> tensor<3x1x32x1xf32>
    %83 = tosa.mul %77, %82, %4 : (tensor<3x1x32x128xf32>, tensor<3x1x32x1xf32>, tensor<1xi8>) -> tensor<3x1x32x128xf32>
    %84 = tosa.reshape %arg5, %13 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %85 = tosa.mul %84, %83, %4 : (tensor<1x1x1x128xf32>, tensor<3x1x32x128xf32>, tensor<1xi8>) -> tensor<3x1x32x128xf32>
    %86 = tosa.reshape %85, %45 : (tensor<3x1x32x128xf32>, !tosa.shape<4>) -> tensor<3x32x1x128xf32>
    %87 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %88 = tosa.reshape %87, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %89 = tosa.matmul %74, %88, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %90 = tosa.reshape %89, %15 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x1x8x128xf32>
    %91 = tosa.pow %90, %42 : (tensor<3x1x8x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x8x128xf32>
    %92 = tosa.reduce_sum %91 {axis = 3 : i32} : (tensor<3x1x8x128xf32>) -> tensor<3x1x8x1xf32>
    %93 = tosa.mul %92, %43, %4 : (tensor<3x1x8x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x8x1xf32>
    %94 = tosa.add %93, %44 : (tensor<3x1x8x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x8x1xf32>
    %95 = tosa.rsqrt %94 : (tensor<3x1x8x1xf32>) -> tensor<3x1x8x1xf32>
    %96 = tosa.mul %90, %95, %4 : (tensor<3x1x8x128xf32>, tensor<3x1x8x1xf32>, tensor<1xi8>) -> tensor<3x1x8x128xf32>
    %97 = tosa.reshape %arg6, %13 : (tensor<128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %98 = tosa.mul %97, %96, %4 : (tensor<1x1x1x128xf32>, tensor<3x1x8x128xf32>, tensor<1xi8>) -> tensor<3x1x8x128xf32>
    %99 = tosa.reshape %98, %46 : (tensor<3x1x8x128xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %100 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %101 = tosa.reshape %100, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %102 = tosa.matmul %74, %101, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %103 = tosa.reshape %102, %46 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %104 = tosa.reshape %63, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %105 = tosa.reshape %64, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %106 = tosa.mul %86, %104, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %107 = tosa.slice %86, %17, %16 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %108 = tosa.slice %86, %18, %16 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %109 = tosa.negate %108, %9, %9 : (tensor<3x32x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x1x64xf32>
    %110 = tosa.concat %109, %107 {axis = 3 : i32} : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %111 = tosa.mul %110, %105, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %112 = tosa.add %106, %111 : (tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) -> tensor<3x32x1x128xf32>
    %113 = tosa.mul %99, %104, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %114 = tosa.slice %99, %17, %19 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %115 = tosa.slice %99, %18, %19 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %116 = tosa.negate %115, %9, %9 : (tensor<3x8x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x64xf32>
    %117 = tosa.concat %116, %114 {axis = 3 : i32} : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %118 = tosa.mul %117, %105, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %119 = tosa.add %113, %118 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x128xf32>
    %120 = tosa.concat %arg15, %119 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %121 = tosa.concat %arg16, %103 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %122 = tosa.reshape %120, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %123 = tosa.tile %122, %21 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %124 = tosa.reshape %123, %22 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %125 = tosa.reshape %121, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %126 = tosa.tile %125, %21 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %127 = tosa.select %60, %47, %48 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %128 = tosa.mul %112, %49, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %129 = tosa.transpose %124 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %130 = tosa.mul %129, %49, %4 : (tensor<3x32x128x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x128x6xf32>
    %131 = tosa.reshape %128, %23 : (tensor<3x32x1x128xf32>, !tosa.shape<3>) -> tensor<96x1x128xf32>
    %132 = tosa.reshape %130, %24 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %133 = tosa.matmul %131, %132, %9, %9 : (tensor<96x1x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x6xf32>
    %134 = tosa.reshape %133, %25 : (tensor<96x1x6xf32>, !tosa.shape<4>) -> tensor<3x32x1x6xf32>
    %135 = tosa.add %134, %127 : (tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x32x1x6xf32>
    %136 = tosa.reduce_max %135 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %137 = tosa.sub %135, %136 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) -> tensor<3x32x1x6xf32>
    %138 = tosa.exp %137 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %139 = tosa.reduce_sum %138 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %140 = tosa.reciprocal %139 : (tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %141 = tosa.mul %138, %140, %4 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x6xf32>
    %142 = tosa.cast %135 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf64>
    %143 = tosa.equal %142, %50 : (tensor<3x32x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x32x1x6xi1>
    %144 = tosa.reduce_all %143 {axis = 3 : i32} : (tensor<3x32x1x6xi1>) -> tensor<3x32x1x1xi1>
    %145 = tosa.select %144, %0, %141 : (tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %146 = tosa.reshape %145, %26 : (tensor<3x32x1x6xf32>, !tosa.shape<3>) -> tensor<96x1x6xf32>
    %147 = tosa.reshape %126, %27 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %148 = tosa.matmul %146, %147, %9, %9 : (tensor<96x1x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x128xf32>
    %149 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %150 = tosa.reshape %148, %28 : (tensor<96x1x128xf32>, !tosa.shape<3>) -> tensor<1x3x4096xf32>
    %151 = tosa.reshape %149, %29 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %152 = tosa.matmul %150, %151, %9, %9 : (tensor<1x3x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %153 = tosa.reshape %152, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %154 = tosa.add %55, %153 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %155 = tosa.pow %154, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %156 = tosa.reduce_sum %155 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %157 = tosa.mul %156, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %158 = tosa.add %157, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %159 = tosa.rsqrt %158 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %160 = tosa.mul %154, %159, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %161 = tosa.reshape %arg11, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %162 = tosa.mul %161, %160, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %163 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %164 = tosa.reshape %162, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %165 = tosa.reshape %163, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %166 = tosa.matmul %164, %165, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %167 = tosa.reshape %166, %31 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %168 = tosa.sigmoid %167 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %169 = tosa.mul %167, %168, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %170 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %171 = tosa.reshape %170, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %172 = tosa.matmul %164, %171, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %173 = tosa.reshape %172, %31 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %174 = tosa.mul %169, %173, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %175 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %176 = tosa.reshape %174, %32 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %177 = tosa.reshape %175, %33 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %178 = tosa.matmul %176, %177, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %179 = tosa.reshape %178, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %180 = tosa.add %154, %179 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %181 = tosa.pow %180, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %182 = tosa.reduce_sum %181 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %183 = tosa.mul %182, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %184 = tosa.add %183, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %185 = tosa.rsqrt %184 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %186 = tosa.mul %180, %185, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %187 = tosa.reshape %arg12, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %188 = tosa.mul %187, %186, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %189 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %190 = tosa.reshape %188, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %191 = tosa.reshape %189, %34 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %192 = tosa.matmul %190, %191, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %193 = tosa.reshape %192, %35 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %193, %120, %121 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
