// RUN: %frontends_check %s
//
// Qwen3ForCausalLM of transformers, decode-eager-bf16-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of Qwen/Qwen3-8B config.json; 1 layer, other
// sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4096x64xbf16>, %arg2: tensor<1024x64xbf16>, %arg3: tensor<1024x64xbf16>, %arg4: tensor<64x4096xbf16>, %arg5: tensor<128xbf16>, %arg6: tensor<128xbf16>, %arg7: tensor<96x64xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<128x64xbf16>, %arg14: tensor<3x1xi64>, %arg15: tensor<3x8x5x128xbf16>, %arg16: tensor<3x8x5x128xbf16>) -> (tensor<3x1x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>) {
    %0 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[3, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %5 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[3, 64]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xbf16>}> : () -> tensor<1xbf16>
    %10 = tosa.const_shape  {values = dense<[1, 3, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 64, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[3, 4096]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = tosa.const_shape  {values = dense<[3, 1, 32, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[3, 1024]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %17 = tosa.const_shape  {values = dense<[3, 1, 8, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[3, 32, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[0, 0, 0, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[3, 8, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[3, 8, 1, 6, 128]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[3, 32, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[96, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[96, 128, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[3, 32, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[96, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[96, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 3, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 4096, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[3, 96]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %34 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[3, 128]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %39 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %41 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %42 = "tosa.const"() <{values = dense<-3.389530e+38> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %43 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<"0x0000803FAD4B4E3FE03D263FEFF6053F9BE8D73EFFFCAD3E04358C3E35F8613E8718363E91BD123ED67FEC3DC694BE3D0D94993D1385773D3F76473D1DBC203DE386013DA8C1D03C8B39A83C0890873CF27B5A3C5210303C2DE10D3C46AAE43B9C44B83BAE7D943B0E526F3BC5DA403B0D691B3BF078FA3A5CD7C93AF7A6A23A6F12833A283F533A443B2A3A022E093A2517DD39FB29B23972928F399264673953773A3924431639E22CF238B527C338A4439D38D4757D38BE3F4C38AB972438B2A2043841C4D5371D43AC37EDD08A374FBA5F370E4A3437E34811373227EA36C1B0BC36020E983670107536AB7B4536E4231F36EC3D003679AFCE354C8EA635"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %45 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<7.812500e-03> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %51 = tosa.const_shape  {values = dense<[3, 32, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %52 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %53 = "tosa.const"() <{values = dense<8.837890e-02> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
    %54 = tosa.reshape %arg0, %0 : (tensor<128x64xbf16>, !tosa.shape<3>) -> tensor<1x128x64xbf16>
    %55 = tosa.reshape %arg14, %1 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %56 = tosa.cast %55 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %57 = tosa.gather %54, %56 : (tensor<1x128x64xbf16>, tensor<1x3xi32>) -> tensor<1x3x64xbf16>
    %58 = tosa.reshape %57, %2 : (tensor<1x3x64xbf16>, !tosa.shape<3>) -> tensor<3x1x64xbf16>
    %59 = tosa.cast %4 : (tensor<6xi64>) -> tensor<6xi32>
    %60 = tosa.cast %59 : (tensor<6xi32>) -> tensor<6xi64>
    %61 = tosa.reshape %60, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %62 = tosa.greater_equal %40, %61 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %63 = tosa.tile %62, %6 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %64 = tosa.select %63, %41, %42 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xbf16>, tensor<1x1x1x1xbf16>) -> tensor<3x1x1x6xbf16>
    %65 = tosa.mul %43, %44, %3 : (tensor<1x1x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x1x64xf32>
    %66 = tosa.concat %65, %65 {axis = 2 : i32} : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %67 = tosa.cos %66 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %68 = tosa.sin %66 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %69 = tosa.cast %67 : (tensor<1x1x128xf32>) -> tensor<1x1x128xbf16>
    %70 = tosa.cast %68 : (tensor<1x1x128xf32>) -> tensor<1x1x128xbf16>
    %71 = tosa.cast %58 : (tensor<3x1x64xbf16>) -> tensor<3x1x64xf32>
    %72 = tosa.pow %71, %45 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %73 = tosa.reduce_sum %72 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %74 = tosa.mul %73, %46, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %75 = tosa.add %74, %47 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %76 = tosa.rsqrt %75 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %77 = tosa.mul %71, %76, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %78 = tosa.cast %77 : (tensor<3x1x64xf32>) -> tensor<3x1x64xbf16>
    %79 = tosa.reshape %arg10, %7 : (tensor<64xbf16>, !tosa.shape<3>) -> tensor<1x1x64xbf16>
    %80 = tosa.mul %79, %78, %3 : (tensor<1x1x64xbf16>, tensor<3x1x64xbf16>, tensor<1xi8>) -> tensor<3x1x64xbf16>
    %81 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xbf16>) -> tensor<64x4096xbf16>
    %82 = tosa.reshape %80, %10 : (tensor<3x1x64xbf16>, !tosa.shape<3>) -> tensor<1x3x64xbf16>
    %83 = tosa.reshape %81, %11 : (tensor<64x4096xbf16>, !tosa.shape<3>) -> tensor<1x64x4096xbf16>
    %84 = tosa.matmul %82, %83, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x4096xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x4096xf32>
    %85 = tosa.reshape %84, %12 : (tensor<1x3x4096xf32>, !tosa.shape<2>) -> tensor<3x4096xf32>
    %86 = tosa.cast %85 : (tensor<3x4096xf32>) -> tensor<3x4096xbf16>
    %87 = tosa.reshape %86, %13 : (tensor<3x4096xbf16>, !tosa.shape<4>) -> tensor<3x1x32x128xbf16>
    %88 = tosa.cast %87 : (tensor<3x1x32x128xbf16>) -> tensor<3x1x32x128xf32>
    %89 = tosa.pow %88, %48 : (tensor<3x1x32x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x32x128xf32>
    %90 = tosa.reduce_sum %89 {axis = 3 : i32} : (tensor<3x1x32x128xf32>) -> tensor<3x1x32x1xf32>
    %91 = tosa.mul %90, %49, %3 : (tensor<3x1x32x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x32x1xf32>
    %92 = tosa.add %91, %50 : (tensor<3x1x32x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x32x1xf32>
    %93 = tosa.rsqrt %92 : (tensor<3x1x32x1xf32>) -> tensor<3x1x32x1xf32>
    %94 = tosa.mul %88, %93, %3 : (tensor<3x1x32x128xf32>, tensor<3x1x32x1xf32>, tensor<1xi8>) -> tensor<3x1x32x128xf32>
    %95 = tosa.cast %94 : (tensor<3x1x32x128xf32>) -> tensor<3x1x32x128xbf16>
    %96 = tosa.reshape %arg5, %14 : (tensor<128xbf16>, !tosa.shape<4>) -> tensor<1x1x1x128xbf16>
    %97 = tosa.mul %96, %95, %3 : (tensor<1x1x1x128xbf16>, tensor<3x1x32x128xbf16>, tensor<1xi8>) -> tensor<3x1x32x128xbf16>
    %98 = tosa.reshape %97, %51 : (tensor<3x1x32x128xbf16>, !tosa.shape<4>) -> tensor<3x32x1x128xbf16>
    %99 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xbf16>) -> tensor<64x1024xbf16>
    %100 = tosa.reshape %99, %15 : (tensor<64x1024xbf16>, !tosa.shape<3>) -> tensor<1x64x1024xbf16>
    %101 = tosa.matmul %82, %100, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x1024xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x1024xf32>
    %102 = tosa.reshape %101, %16 : (tensor<1x3x1024xf32>, !tosa.shape<2>) -> tensor<3x1024xf32>
    %103 = tosa.cast %102 : (tensor<3x1024xf32>) -> tensor<3x1024xbf16>
    %104 = tosa.reshape %103, %17 : (tensor<3x1024xbf16>, !tosa.shape<4>) -> tensor<3x1x8x128xbf16>
    %105 = tosa.cast %104 : (tensor<3x1x8x128xbf16>) -> tensor<3x1x8x128xf32>
    %106 = tosa.pow %105, %48 : (tensor<3x1x8x128xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x8x128xf32>
    %107 = tosa.reduce_sum %106 {axis = 3 : i32} : (tensor<3x1x8x128xf32>) -> tensor<3x1x8x1xf32>
    %108 = tosa.mul %107, %49, %3 : (tensor<3x1x8x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x8x1xf32>
    %109 = tosa.add %108, %50 : (tensor<3x1x8x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x8x1xf32>
    %110 = tosa.rsqrt %109 : (tensor<3x1x8x1xf32>) -> tensor<3x1x8x1xf32>
    %111 = tosa.mul %105, %110, %3 : (tensor<3x1x8x128xf32>, tensor<3x1x8x1xf32>, tensor<1xi8>) -> tensor<3x1x8x128xf32>
    %112 = tosa.cast %111 : (tensor<3x1x8x128xf32>) -> tensor<3x1x8x128xbf16>
    %113 = tosa.reshape %arg6, %14 : (tensor<128xbf16>, !tosa.shape<4>) -> tensor<1x1x1x128xbf16>
    %114 = tosa.mul %113, %112, %3 : (tensor<1x1x1x128xbf16>, tensor<3x1x8x128xbf16>, tensor<1xi8>) -> tensor<3x1x8x128xbf16>
    %115 = tosa.reshape %114, %52 : (tensor<3x1x8x128xbf16>, !tosa.shape<4>) -> tensor<3x8x1x128xbf16>
    %116 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xbf16>) -> tensor<64x1024xbf16>
    %117 = tosa.reshape %116, %15 : (tensor<64x1024xbf16>, !tosa.shape<3>) -> tensor<1x64x1024xbf16>
    %118 = tosa.matmul %82, %117, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x1024xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x1024xf32>
    %119 = tosa.reshape %118, %16 : (tensor<1x3x1024xf32>, !tosa.shape<2>) -> tensor<3x1024xf32>
    %120 = tosa.cast %119 : (tensor<3x1024xf32>) -> tensor<3x1024xbf16>
    %121 = tosa.reshape %120, %52 : (tensor<3x1024xbf16>, !tosa.shape<4>) -> tensor<3x8x1x128xbf16>
    %122 = tosa.reshape %69, %14 : (tensor<1x1x128xbf16>, !tosa.shape<4>) -> tensor<1x1x1x128xbf16>
    %123 = tosa.reshape %70, %14 : (tensor<1x1x128xbf16>, !tosa.shape<4>) -> tensor<1x1x1x128xbf16>
    %124 = tosa.mul %98, %122, %3 : (tensor<3x32x1x128xbf16>, tensor<1x1x1x128xbf16>, tensor<1xi8>) -> tensor<3x32x1x128xbf16>
    %125 = tosa.slice %98, %19, %18 : (tensor<3x32x1x128xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xbf16>
    %126 = tosa.slice %98, %20, %18 : (tensor<3x32x1x128xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xbf16>
    %127 = tosa.negate %126, %9, %9 : (tensor<3x32x1x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<3x32x1x64xbf16>
    %128 = tosa.concat %127, %125 {axis = 3 : i32} : (tensor<3x32x1x64xbf16>, tensor<3x32x1x64xbf16>) -> tensor<3x32x1x128xbf16>
    %129 = tosa.mul %128, %123, %3 : (tensor<3x32x1x128xbf16>, tensor<1x1x1x128xbf16>, tensor<1xi8>) -> tensor<3x32x1x128xbf16>
    %130 = tosa.add %124, %129 : (tensor<3x32x1x128xbf16>, tensor<3x32x1x128xbf16>) -> tensor<3x32x1x128xbf16>
    %131 = tosa.mul %115, %122, %3 : (tensor<3x8x1x128xbf16>, tensor<1x1x1x128xbf16>, tensor<1xi8>) -> tensor<3x8x1x128xbf16>
    %132 = tosa.slice %115, %19, %21 : (tensor<3x8x1x128xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xbf16>
    %133 = tosa.slice %115, %20, %21 : (tensor<3x8x1x128xbf16>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xbf16>
    %134 = tosa.negate %133, %9, %9 : (tensor<3x8x1x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<3x8x1x64xbf16>
    %135 = tosa.concat %134, %132 {axis = 3 : i32} : (tensor<3x8x1x64xbf16>, tensor<3x8x1x64xbf16>) -> tensor<3x8x1x128xbf16>
    %136 = tosa.mul %135, %123, %3 : (tensor<3x8x1x128xbf16>, tensor<1x1x1x128xbf16>, tensor<1xi8>) -> tensor<3x8x1x128xbf16>
    %137 = tosa.add %131, %136 : (tensor<3x8x1x128xbf16>, tensor<3x8x1x128xbf16>) -> tensor<3x8x1x128xbf16>
    %138 = tosa.concat %arg15, %137 {axis = 2 : i32} : (tensor<3x8x5x128xbf16>, tensor<3x8x1x128xbf16>) -> tensor<3x8x6x128xbf16>
    %139 = tosa.concat %arg16, %121 {axis = 2 : i32} : (tensor<3x8x5x128xbf16>, tensor<3x8x1x128xbf16>) -> tensor<3x8x6x128xbf16>
    %140 = tosa.reshape %138, %22 : (tensor<3x8x6x128xbf16>, !tosa.shape<5>) -> tensor<3x8x1x6x128xbf16>
    %141 = tosa.tile %140, %23 : (tensor<3x8x1x6x128xbf16>, !tosa.shape<5>) -> tensor<3x8x4x6x128xbf16>
    %142 = tosa.reshape %141, %24 : (tensor<3x8x4x6x128xbf16>, !tosa.shape<4>) -> tensor<3x32x6x128xbf16>
    %143 = tosa.reshape %139, %22 : (tensor<3x8x6x128xbf16>, !tosa.shape<5>) -> tensor<3x8x1x6x128xbf16>
    %144 = tosa.tile %143, %23 : (tensor<3x8x1x6x128xbf16>, !tosa.shape<5>) -> tensor<3x8x4x6x128xbf16>
    %145 = tosa.transpose %142 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xbf16>) -> tensor<3x32x128x6xbf16>
    %146 = tosa.reshape %130, %25 : (tensor<3x32x1x128xbf16>, !tosa.shape<3>) -> tensor<96x1x128xbf16>
    %147 = tosa.reshape %145, %26 : (tensor<3x32x128x6xbf16>, !tosa.shape<3>) -> tensor<96x128x6xbf16>
    %148 = tosa.matmul %146, %147, %9, %9 : (tensor<96x1x128xbf16>, tensor<96x128x6xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<96x1x6xf32>
    %149 = tosa.cast %148 : (tensor<96x1x6xf32>) -> tensor<96x1x6xbf16>
    %150 = tosa.reshape %149, %27 : (tensor<96x1x6xbf16>, !tosa.shape<4>) -> tensor<3x32x1x6xbf16>
    %151 = tosa.mul %150, %53, %3 : (tensor<3x32x1x6xbf16>, tensor<1x1x1x1xbf16>, tensor<1xi8>) -> tensor<3x32x1x6xbf16>
    %152 = tosa.add %151, %64 : (tensor<3x32x1x6xbf16>, tensor<3x1x1x6xbf16>) -> tensor<3x32x1x6xbf16>
    %153 = tosa.cast %152 : (tensor<3x32x1x6xbf16>) -> tensor<3x32x1x6xf32>
    %154 = tosa.reduce_max %153 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %155 = tosa.sub %153, %154 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) -> tensor<3x32x1x6xf32>
    %156 = tosa.exp %155 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %157 = tosa.reduce_sum %156 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %158 = tosa.reciprocal %157 : (tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %159 = tosa.mul %156, %158, %3 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x6xf32>
    %160 = tosa.cast %159 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xbf16>
    %161 = tosa.reshape %160, %28 : (tensor<3x32x1x6xbf16>, !tosa.shape<3>) -> tensor<96x1x6xbf16>
    %162 = tosa.reshape %144, %29 : (tensor<3x8x4x6x128xbf16>, !tosa.shape<3>) -> tensor<96x6x128xbf16>
    %163 = tosa.matmul %161, %162, %9, %9 : (tensor<96x1x6xbf16>, tensor<96x6x128xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<96x1x128xf32>
    %164 = tosa.cast %163 : (tensor<96x1x128xf32>) -> tensor<96x1x128xbf16>
    %165 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xbf16>) -> tensor<4096x64xbf16>
    %166 = tosa.reshape %164, %30 : (tensor<96x1x128xbf16>, !tosa.shape<3>) -> tensor<1x3x4096xbf16>
    %167 = tosa.reshape %165, %31 : (tensor<4096x64xbf16>, !tosa.shape<3>) -> tensor<1x4096x64xbf16>
    %168 = tosa.matmul %166, %167, %9, %9 : (tensor<1x3x4096xbf16>, tensor<1x4096x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x64xf32>
    %169 = tosa.reshape %168, %8 : (tensor<1x3x64xf32>, !tosa.shape<2>) -> tensor<3x64xf32>
    %170 = tosa.cast %169 : (tensor<3x64xf32>) -> tensor<3x64xbf16>
    %171 = tosa.reshape %170, %2 : (tensor<3x64xbf16>, !tosa.shape<3>) -> tensor<3x1x64xbf16>
    %172 = tosa.add %58, %171 : (tensor<3x1x64xbf16>, tensor<3x1x64xbf16>) -> tensor<3x1x64xbf16>
    %173 = tosa.cast %172 : (tensor<3x1x64xbf16>) -> tensor<3x1x64xf32>
    %174 = tosa.pow %173, %45 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %175 = tosa.reduce_sum %174 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %176 = tosa.mul %175, %46, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %177 = tosa.add %176, %47 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %178 = tosa.rsqrt %177 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %179 = tosa.mul %173, %178, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %180 = tosa.cast %179 : (tensor<3x1x64xf32>) -> tensor<3x1x64xbf16>
    %181 = tosa.reshape %arg11, %7 : (tensor<64xbf16>, !tosa.shape<3>) -> tensor<1x1x64xbf16>
    %182 = tosa.mul %181, %180, %3 : (tensor<1x1x64xbf16>, tensor<3x1x64xbf16>, tensor<1xi8>) -> tensor<3x1x64xbf16>
    %183 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %184 = tosa.reshape %182, %10 : (tensor<3x1x64xbf16>, !tosa.shape<3>) -> tensor<1x3x64xbf16>
    %185 = tosa.reshape %183, %32 : (tensor<64x96xbf16>, !tosa.shape<3>) -> tensor<1x64x96xbf16>
    %186 = tosa.matmul %184, %185, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x96xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x96xf32>
    %187 = tosa.reshape %186, %33 : (tensor<1x3x96xf32>, !tosa.shape<2>) -> tensor<3x96xf32>
    %188 = tosa.cast %187 : (tensor<3x96xf32>) -> tensor<3x96xbf16>
    %189 = tosa.reshape %188, %34 : (tensor<3x96xbf16>, !tosa.shape<3>) -> tensor<3x1x96xbf16>
    %190 = tosa.cast %189 : (tensor<3x1x96xbf16>) -> tensor<3x1x96xf32>
    %191 = tosa.sigmoid %190 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %192 = tosa.mul %190, %191, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %193 = tosa.cast %192 : (tensor<3x1x96xf32>) -> tensor<3x1x96xbf16>
    %194 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %195 = tosa.reshape %194, %32 : (tensor<64x96xbf16>, !tosa.shape<3>) -> tensor<1x64x96xbf16>
    %196 = tosa.matmul %184, %195, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x96xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x96xf32>
    %197 = tosa.reshape %196, %33 : (tensor<1x3x96xf32>, !tosa.shape<2>) -> tensor<3x96xf32>
    %198 = tosa.cast %197 : (tensor<3x96xf32>) -> tensor<3x96xbf16>
    %199 = tosa.reshape %198, %34 : (tensor<3x96xbf16>, !tosa.shape<3>) -> tensor<3x1x96xbf16>
    %200 = tosa.mul %193, %199, %3 : (tensor<3x1x96xbf16>, tensor<3x1x96xbf16>, tensor<1xi8>) -> tensor<3x1x96xbf16>
    %201 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
    %202 = tosa.reshape %200, %35 : (tensor<3x1x96xbf16>, !tosa.shape<3>) -> tensor<1x3x96xbf16>
    %203 = tosa.reshape %201, %36 : (tensor<96x64xbf16>, !tosa.shape<3>) -> tensor<1x96x64xbf16>
    %204 = tosa.matmul %202, %203, %9, %9 : (tensor<1x3x96xbf16>, tensor<1x96x64xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x64xf32>
    %205 = tosa.reshape %204, %8 : (tensor<1x3x64xf32>, !tosa.shape<2>) -> tensor<3x64xf32>
    %206 = tosa.cast %205 : (tensor<3x64xf32>) -> tensor<3x64xbf16>
    %207 = tosa.reshape %206, %2 : (tensor<3x64xbf16>, !tosa.shape<3>) -> tensor<3x1x64xbf16>
    %208 = tosa.add %172, %207 : (tensor<3x1x64xbf16>, tensor<3x1x64xbf16>) -> tensor<3x1x64xbf16>
    %209 = tosa.cast %208 : (tensor<3x1x64xbf16>) -> tensor<3x1x64xf32>
    %210 = tosa.pow %209, %45 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %211 = tosa.reduce_sum %210 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %212 = tosa.mul %211, %46, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %213 = tosa.add %212, %47 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %214 = tosa.rsqrt %213 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %215 = tosa.mul %209, %214, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %216 = tosa.cast %215 : (tensor<3x1x64xf32>) -> tensor<3x1x64xbf16>
    %217 = tosa.reshape %arg12, %7 : (tensor<64xbf16>, !tosa.shape<3>) -> tensor<1x1x64xbf16>
    %218 = tosa.mul %217, %216, %3 : (tensor<1x1x64xbf16>, tensor<3x1x64xbf16>, tensor<1xi8>) -> tensor<3x1x64xbf16>
    %219 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %220 = tosa.reshape %218, %10 : (tensor<3x1x64xbf16>, !tosa.shape<3>) -> tensor<1x3x64xbf16>
    %221 = tosa.reshape %219, %37 : (tensor<64x128xbf16>, !tosa.shape<3>) -> tensor<1x64x128xbf16>
    %222 = tosa.matmul %220, %221, %9, %9 : (tensor<1x3x64xbf16>, tensor<1x64x128xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<1x3x128xf32>
    %223 = tosa.reshape %222, %38 : (tensor<1x3x128xf32>, !tosa.shape<2>) -> tensor<3x128xf32>
    %224 = tosa.cast %223 : (tensor<3x128xf32>) -> tensor<3x128xbf16>
    %225 = tosa.reshape %224, %39 : (tensor<3x128xbf16>, !tosa.shape<3>) -> tensor<3x1x128xbf16>
    return %225, %138, %139 : tensor<3x1x128xbf16>, tensor<3x8x6x128xbf16>, tensor<3x8x6x128xbf16>
  }
}
