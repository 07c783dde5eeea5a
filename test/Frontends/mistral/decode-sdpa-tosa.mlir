// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x1xi64>, %arg13: tensor<3x8x5x128xf32>, %arg14: tensor<3x8x5x128xf32>) -> (tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
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
    %12 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 1, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[3, 32, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[0, 0, 0, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[3, 8, 1, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[3, 8, 1, 6, 128]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %20 = tosa.const_shape  {values = dense<[3, 32, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[96, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[96, 128, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[3, 32, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[96, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[96, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 3, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 4096, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %35 = "tosa.const"() <{values = dense<-4091> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %36 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %37 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %39 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = tosa.const_shape  {values = dense<[3, 32, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %43 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %44 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<0.297301769> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %48 = tosa.reshape %arg0, %1 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %49 = tosa.reshape %arg12, %2 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %50 = tosa.cast %49 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %51 = tosa.gather %48, %50 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %52 = tosa.reshape %51, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %53 = tosa.cast %5 : (tensor<6xi64>) -> tensor<6xi32>
    %54 = tosa.cast %53 : (tensor<6xi32>) -> tensor<6xi64>
    %55 = tosa.reshape %54, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %56 = tosa.greater %55, %35 : (tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x1x6xi1>
    %57 = tosa.logical_and %56, %36 : (tensor<1x1x1x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x1x6xi1>
    %58 = tosa.greater_equal %34, %55 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %59 = tosa.logical_and %57, %58 : (tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) -> tensor<1x1x1x6xi1>
    %60 = tosa.tile %59, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %61 = tosa.mul %37, %38, %4 : (tensor<1x1x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x1x64xf32>
    %62 = tosa.concat %61, %61 {axis = 2 : i32} : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %63 = tosa.cos %62 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %64 = tosa.sin %62 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %65 = tosa.pow %52, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %66 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %67 = tosa.mul %66, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %68 = tosa.add %67, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %69 = tosa.rsqrt %68 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %70 = tosa.mul %52, %69, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %71 = tosa.reshape %arg8, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %72 = tosa.mul %71, %70, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %73 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %74 = tosa.reshape %72, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %75 = tosa.reshape %73, %11 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %76 = tosa.matmul %74, %75, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4096xf32>
    %77 = tosa.reshape %76, %42 : (tensor<1x3x4096xf32>, !tosa.shape<4>) -> tensor<3x32x1x128xf32>
    %78 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %79 = tosa.reshape %78, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %80 = tosa.matmul %74, %79, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %81 = tosa.reshape %80, %43 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %82 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %83 = tosa.reshape %82, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %84 = tosa.matmul %74, %83, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %85 = tosa.reshape %84, %43 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %86 = tosa.reshape %63, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %87 = tosa.reshape %64, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %88 = tosa.mul %77, %86, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %89 = tosa.slice %77, %15, %14 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %90 = tosa.slice %77, %16, %14 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %91 = tosa.negate %90, %9, %9 : (tensor<3x32x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x1x64xf32>
    %92 = tosa.concat %91, %89 {axis = 3 : i32} : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %93 = tosa.mul %92, %87, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %94 = tosa.add %88, %93 : (tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) -> tensor<3x32x1x128xf32>
    %95 = tosa.mul %81, %86, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %96 = tosa.slice %81, %15, %17 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %97 = tosa.slice %81, %16, %17 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %98 = tosa.negate %97, %9, %9 : (tensor<3x8x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x64xf32>
    %99 = tosa.concat %98, %96 {axis = 3 : i32} : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %100 = tosa.mul %99, %87, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %101 = tosa.add %95, %100 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x128xf32>
    %102 = tosa.concat %arg13, %101 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %103 = tosa.concat %arg14, %85 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %104 = tosa.reshape %102, %18 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %105 = tosa.tile %104, %19 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %106 = tosa.reshape %105, %20 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %107 = tosa.reshape %103, %18 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %108 = tosa.tile %107, %19 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %109 = tosa.select %60, %44, %45 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %110 = tosa.mul %94, %46, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %111 = tosa.transpose %106 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %112 = tosa.mul %111, %46, %4 : (tensor<3x32x128x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x128x6xf32>
    %113 = tosa.reshape %110, %21 : (tensor<3x32x1x128xf32>, !tosa.shape<3>) -> tensor<96x1x128xf32>
    %114 = tosa.reshape %112, %22 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %115 = tosa.matmul %113, %114, %9, %9 : (tensor<96x1x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x6xf32>
    %116 = tosa.reshape %115, %23 : (tensor<96x1x6xf32>, !tosa.shape<4>) -> tensor<3x32x1x6xf32>
    %117 = tosa.add %116, %109 : (tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x32x1x6xf32>
    %118 = tosa.reduce_max %117 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %119 = tosa.sub %117, %118 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) -> tensor<3x32x1x6xf32>
    %120 = tosa.exp %119 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %121 = tosa.reduce_sum %120 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %122 = tosa.reciprocal %121 : (tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %123 = tosa.mul %120, %122, %4 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x6xf32>
    %124 = tosa.cast %117 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf64>
    %125 = tosa.equal %124, %47 : (tensor<3x32x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x32x1x6xi1>
    %126 = tosa.reduce_all %125 {axis = 3 : i32} : (tensor<3x32x1x6xi1>) -> tensor<3x32x1x1xi1>
    %127 = tosa.select %126, %0, %123 : (tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %128 = tosa.reshape %127, %24 : (tensor<3x32x1x6xf32>, !tosa.shape<3>) -> tensor<96x1x6xf32>
    %129 = tosa.reshape %108, %25 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %130 = tosa.matmul %128, %129, %9, %9 : (tensor<96x1x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x128xf32>
    %131 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %132 = tosa.reshape %130, %26 : (tensor<96x1x128xf32>, !tosa.shape<3>) -> tensor<1x3x4096xf32>
    %133 = tosa.reshape %131, %27 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %134 = tosa.matmul %132, %133, %9, %9 : (tensor<1x3x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %135 = tosa.reshape %134, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %136 = tosa.add %52, %135 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %137 = tosa.pow %136, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %138 = tosa.reduce_sum %137 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %139 = tosa.mul %138, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %140 = tosa.add %139, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %141 = tosa.rsqrt %140 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %142 = tosa.mul %136, %141, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %143 = tosa.reshape %arg9, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %144 = tosa.mul %143, %142, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %145 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %146 = tosa.reshape %144, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %147 = tosa.reshape %145, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %148 = tosa.matmul %146, %147, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %149 = tosa.reshape %148, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %150 = tosa.sigmoid %149 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %151 = tosa.mul %149, %150, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %152 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %153 = tosa.reshape %152, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %154 = tosa.matmul %146, %153, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %155 = tosa.reshape %154, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %156 = tosa.mul %151, %155, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %157 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %158 = tosa.reshape %156, %30 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %159 = tosa.reshape %157, %31 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %160 = tosa.matmul %158, %159, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %161 = tosa.reshape %160, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %162 = tosa.add %136, %161 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %163 = tosa.pow %162, %39 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %164 = tosa.reduce_sum %163 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %165 = tosa.mul %164, %40, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %166 = tosa.add %165, %41 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %167 = tosa.rsqrt %166 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %168 = tosa.mul %162, %167, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %169 = tosa.reshape %arg10, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %170 = tosa.mul %169, %168, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %171 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %172 = tosa.reshape %170, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %173 = tosa.reshape %171, %32 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %174 = tosa.matmul %172, %173, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %175 = tosa.reshape %174, %33 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %175, %102, %103 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
