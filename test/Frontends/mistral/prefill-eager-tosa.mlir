// RUN: %frontends_check %s
//
// MistralForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of mistralai/Mistral-7B-v0.1 config.json; 1
// layer, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<4096x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x4096xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<128x64xf32>, %arg12: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) {
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
    %14 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[3, 6, 8, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 1, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[3, 32, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[0, 0, 0, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[3, 8, 6, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[3, 8, 1, 6, 128]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[3, 32, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[96, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[96, 128, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[3, 32, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[96, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 18, 4096]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 4096, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = "tosa.const"() <{values = dense<4096> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %37 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %38 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<"0x0000803FD7AF5D3F11F93F3FE03D263F9AF50F3FCF53F93E9BE8D73E1BF8BA3E9BE8A13E04358C3E23D4723EED47523E8718363E40B01D3E778D083ED67FEC3DCDCCCC3D7859B13D0D94993D4DFE843DC255663D3F76473D15BA2C3D4893153DE386013DD254E03C4F43C23C8B39A83C39AD913C334D7C3CF27B5A3C11333D3C0AD7233C2DE10D3CB0B9F53B15CAD43B9C44B83BCC919F3B772E8A3B0E526F3B383E4F3B0F77333B0D691B3B6F94063B2815E93A5CD7C93A8EC9AE3A0E5C973A6F12833AE201633A8C94443A443B2A3A166A133AAC4FFF392517DD39D774BF3960CBA53972928F3915A87839E453573953773A391679213972D40B39E22CF238"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %41 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<0.0883883461> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %46 = tosa.reshape %arg12, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %47 = tosa.cast %46 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %48 = tosa.gather %45, %47 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %49 = tosa.reshape %48, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %50 = tosa.cast %3 : (tensor<6xi64>) -> tensor<6xi32>
    %51 = tosa.cast %50 : (tensor<6xi32>) -> tensor<6xi64>
    %52 = tosa.reshape %51, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %53 = tosa.reshape %51, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %54 = tosa.cast %52 : (tensor<1x1x6x1xi64>) -> tensor<1x1x6x1xi32>
    %55 = tosa.sub %54, %36 : (tensor<1x1x6x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x6x1xi32>
    %56 = tosa.cast %55 : (tensor<1x1x6x1xi32>) -> tensor<1x1x6x1xi64>
    %57 = tosa.greater %53, %56 : (tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) -> tensor<1x1x6x6xi1>
    %58 = tosa.logical_and %57, %37 : (tensor<1x1x6x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x6x6xi1>
    %59 = tosa.greater_equal %52, %53 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %60 = tosa.logical_and %58, %59 : (tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) -> tensor<1x1x6x6xi1>
    %61 = tosa.tile %60, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %62 = tosa.select %61, %38, %39 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %63 = tosa.reshape %51, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %64 = tosa.cast %63 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %65 = tosa.mul %64, %40, %4 : (tensor<1x6x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x6x64xf32>
    %66 = tosa.concat %65, %65 {axis = 2 : i32} : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %67 = tosa.cos %66 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %68 = tosa.sin %66 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %69 = tosa.pow %49, %41 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %70 = tosa.reduce_sum %69 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %71 = tosa.mul %70, %42, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %72 = tosa.add %71, %43 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %73 = tosa.rsqrt %72 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %74 = tosa.mul %49, %73, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %75 = tosa.reshape %arg8, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %76 = tosa.mul %75, %74, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %77 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %78 = tosa.reshape %76, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %79 = tosa.reshape %77, %12 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %80 = tosa.matmul %78, %79, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4096xf32>
    %81 = tosa.reshape %80, %13 : (tensor<1x18x4096xf32>, !tosa.shape<4>) -> tensor<3x6x32x128xf32>
    %82 = tosa.transpose %81 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x32x128xf32>) -> tensor<3x32x6x128xf32>
    %83 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %84 = tosa.reshape %83, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %85 = tosa.matmul %78, %84, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %86 = tosa.reshape %85, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %87 = tosa.transpose %86 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %88 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %89 = tosa.reshape %88, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %90 = tosa.matmul %78, %89, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %91 = tosa.reshape %90, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %92 = tosa.transpose %91 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %93 = tosa.reshape %67, %16 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %94 = tosa.reshape %68, %16 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %95 = tosa.mul %82, %93, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %96 = tosa.slice %82, %18, %17 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %97 = tosa.slice %82, %19, %17 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %98 = tosa.negate %97, %10, %10 : (tensor<3x32x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x6x64xf32>
    %99 = tosa.concat %98, %96 {axis = 3 : i32} : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %100 = tosa.mul %99, %94, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %101 = tosa.add %95, %100 : (tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) -> tensor<3x32x6x128xf32>
    %102 = tosa.mul %87, %93, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %103 = tosa.slice %87, %18, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %104 = tosa.slice %87, %19, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %105 = tosa.negate %104, %10, %10 : (tensor<3x8x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x64xf32>
    %106 = tosa.concat %105, %103 {axis = 3 : i32} : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %107 = tosa.mul %106, %94, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %108 = tosa.add %102, %107 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x128xf32>
    %109 = tosa.reshape %108, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %110 = tosa.tile %109, %22 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %111 = tosa.reshape %110, %23 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %112 = tosa.reshape %92, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %113 = tosa.tile %112, %22 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %114 = tosa.transpose %111 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %115 = tosa.reshape %101, %24 : (tensor<3x32x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %116 = tosa.reshape %114, %25 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %117 = tosa.matmul %115, %116, %10, %10 : (tensor<96x6x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x6xf32>
    %118 = tosa.reshape %117, %26 : (tensor<96x6x6xf32>, !tosa.shape<4>) -> tensor<3x32x6x6xf32>
    %119 = tosa.mul %118, %44, %4 : (tensor<3x32x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %120 = tosa.add %119, %62 : (tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x32x6x6xf32>
    %121 = tosa.reduce_max %120 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %122 = tosa.sub %120, %121 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) -> tensor<3x32x6x6xf32>
    %123 = tosa.exp %122 : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x6xf32>
    %124 = tosa.reduce_sum %123 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %125 = tosa.reciprocal %124 : (tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %126 = tosa.mul %123, %125, %4 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %127 = tosa.reshape %126, %27 : (tensor<3x32x6x6xf32>, !tosa.shape<3>) -> tensor<96x6x6xf32>
    %128 = tosa.reshape %113, %24 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %129 = tosa.matmul %127, %128, %10, %10 : (tensor<96x6x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x128xf32>
    %130 = tosa.reshape %129, %23 : (tensor<96x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %131 = tosa.transpose %130 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x32x6x128xf32>) -> tensor<3x6x32x128xf32>
    %132 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %133 = tosa.reshape %131, %28 : (tensor<3x6x32x128xf32>, !tosa.shape<3>) -> tensor<1x18x4096xf32>
    %134 = tosa.reshape %132, %29 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %135 = tosa.matmul %133, %134, %10, %10 : (tensor<1x18x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %136 = tosa.reshape %135, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %137 = tosa.add %49, %136 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %138 = tosa.pow %137, %41 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %139 = tosa.reduce_sum %138 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %140 = tosa.mul %139, %42, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %141 = tosa.add %140, %43 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %142 = tosa.rsqrt %141 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %143 = tosa.mul %137, %142, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %144 = tosa.reshape %arg9, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %145 = tosa.mul %144, %143, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %146 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %147 = tosa.reshape %145, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %148 = tosa.reshape %146, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %149 = tosa.matmul %147, %148, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %150 = tosa.reshape %149, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %151 = tosa.sigmoid %150 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %152 = tosa.mul %150, %151, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %153 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %154 = tosa.reshape %153, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %155 = tosa.matmul %147, %154, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %156 = tosa.reshape %155, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %157 = tosa.mul %152, %156, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %158 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %159 = tosa.reshape %157, %32 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %160 = tosa.reshape %158, %33 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %161 = tosa.matmul %159, %160, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %162 = tosa.reshape %161, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %163 = tosa.add %137, %162 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %164 = tosa.pow %163, %41 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %165 = tosa.reduce_sum %164 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %166 = tosa.mul %165, %42, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %167 = tosa.add %166, %43 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %168 = tosa.rsqrt %167 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %169 = tosa.mul %163, %168, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %170 = tosa.reshape %arg10, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %171 = tosa.mul %170, %169, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %172 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %173 = tosa.reshape %171, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %174 = tosa.reshape %172, %34 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %175 = tosa.matmul %173, %174, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %176 = tosa.reshape %175, %35 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %176, %108, %92 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
