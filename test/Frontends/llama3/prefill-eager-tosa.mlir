// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
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
    %36 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %37 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %39 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<0.0883883461> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %44 = tosa.reshape %arg12, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %45 = tosa.cast %44 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %46 = tosa.gather %43, %45 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %47 = tosa.reshape %46, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %48 = tosa.cast %3 : (tensor<6xi64>) -> tensor<6xi32>
    %49 = tosa.cast %48 : (tensor<6xi32>) -> tensor<6xi64>
    %50 = tosa.reshape %49, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %51 = tosa.reshape %49, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %52 = tosa.greater_equal %50, %51 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %53 = tosa.tile %52, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %54 = tosa.select %53, %36, %37 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %55 = tosa.reshape %49, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %56 = tosa.cast %55 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %57 = tosa.mul %56, %38, %4 : (tensor<1x6x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x6x64xf32>
    %58 = tosa.concat %57, %57 {axis = 2 : i32} : (tensor<1x6x64xf32>, tensor<1x6x64xf32>) -> tensor<1x6x128xf32>
    %59 = tosa.cos %58 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %60 = tosa.sin %58 : (tensor<1x6x128xf32>) -> tensor<1x6x128xf32>
    %61 = tosa.pow %47, %39 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %62 = tosa.reduce_sum %61 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %63 = tosa.mul %62, %40, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %64 = tosa.add %63, %41 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %65 = tosa.rsqrt %64 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %66 = tosa.mul %47, %65, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %67 = tosa.reshape %arg8, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %68 = tosa.mul %67, %66, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %69 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %70 = tosa.reshape %68, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %71 = tosa.reshape %69, %12 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %72 = tosa.matmul %70, %71, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x4096xf32>
    %73 = tosa.reshape %72, %13 : (tensor<1x18x4096xf32>, !tosa.shape<4>) -> tensor<3x6x32x128xf32>
    %74 = tosa.transpose %73 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x32x128xf32>) -> tensor<3x32x6x128xf32>
    %75 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %76 = tosa.reshape %75, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %77 = tosa.matmul %70, %76, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %78 = tosa.reshape %77, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %79 = tosa.transpose %78 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %80 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %81 = tosa.reshape %80, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %82 = tosa.matmul %70, %81, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %83 = tosa.reshape %82, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x8x128xf32>
    %84 = tosa.transpose %83 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x128xf32>) -> tensor<3x8x6x128xf32>
    %85 = tosa.reshape %59, %16 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %86 = tosa.reshape %60, %16 : (tensor<1x6x128xf32>, !tosa.shape<4>) -> tensor<1x1x6x128xf32>
    %87 = tosa.mul %74, %85, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %88 = tosa.slice %74, %18, %17 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %89 = tosa.slice %74, %19, %17 : (tensor<3x32x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x6x64xf32>
    %90 = tosa.negate %89, %10, %10 : (tensor<3x32x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x6x64xf32>
    %91 = tosa.concat %90, %88 {axis = 3 : i32} : (tensor<3x32x6x64xf32>, tensor<3x32x6x64xf32>) -> tensor<3x32x6x128xf32>
    %92 = tosa.mul %91, %86, %4 : (tensor<3x32x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x32x6x128xf32>
    %93 = tosa.add %87, %92 : (tensor<3x32x6x128xf32>, tensor<3x32x6x128xf32>) -> tensor<3x32x6x128xf32>
    %94 = tosa.mul %79, %85, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %95 = tosa.slice %79, %18, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %96 = tosa.slice %79, %19, %20 : (tensor<3x8x6x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x64xf32>
    %97 = tosa.negate %96, %10, %10 : (tensor<3x8x6x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x64xf32>
    %98 = tosa.concat %97, %95 {axis = 3 : i32} : (tensor<3x8x6x64xf32>, tensor<3x8x6x64xf32>) -> tensor<3x8x6x128xf32>
    %99 = tosa.mul %98, %86, %4 : (tensor<3x8x6x128xf32>, tensor<1x1x6x128xf32>, tensor<1xi8>) -> tensor<3x8x6x128xf32>
    %100 = tosa.add %94, %99 : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x128xf32>
    %101 = tosa.reshape %100, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %102 = tosa.tile %101, %22 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %103 = tosa.reshape %102, %23 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %104 = tosa.reshape %84, %21 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %105 = tosa.tile %104, %22 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %106 = tosa.transpose %103 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %107 = tosa.reshape %93, %24 : (tensor<3x32x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %108 = tosa.reshape %106, %25 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %109 = tosa.matmul %107, %108, %10, %10 : (tensor<96x6x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x6xf32>
    %110 = tosa.reshape %109, %26 : (tensor<96x6x6xf32>, !tosa.shape<4>) -> tensor<3x32x6x6xf32>
    %111 = tosa.mul %110, %42, %4 : (tensor<3x32x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %112 = tosa.add %111, %54 : (tensor<3x32x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x32x6x6xf32>
    %113 = tosa.reduce_max %112 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %114 = tosa.sub %112, %113 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>) -> tensor<3x32x6x6xf32>
    %115 = tosa.exp %114 : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x6xf32>
    %116 = tosa.reduce_sum %115 {axis = 3 : i32} : (tensor<3x32x6x6xf32>) -> tensor<3x32x6x1xf32>
    %117 = tosa.reciprocal %116 : (tensor<3x32x6x1xf32>) -> tensor<3x32x6x1xf32>
    %118 = tosa.mul %115, %117, %4 : (tensor<3x32x6x6xf32>, tensor<3x32x6x1xf32>, tensor<1xi8>) -> tensor<3x32x6x6xf32>
    %119 = tosa.reshape %118, %27 : (tensor<3x32x6x6xf32>, !tosa.shape<3>) -> tensor<96x6x6xf32>
    %120 = tosa.reshape %105, %24 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %121 = tosa.matmul %119, %120, %10, %10 : (tensor<96x6x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x6x128xf32>
    %122 = tosa.reshape %121, %23 : (tensor<96x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %123 = tosa.transpose %122 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x32x6x128xf32>) -> tensor<3x6x32x128xf32>
    %124 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %125 = tosa.reshape %123, %28 : (tensor<3x6x32x128xf32>, !tosa.shape<3>) -> tensor<1x18x4096xf32>
    %126 = tosa.reshape %124, %29 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %127 = tosa.matmul %125, %126, %10, %10 : (tensor<1x18x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %128 = tosa.reshape %127, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %129 = tosa.add %47, %128 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %130 = tosa.pow %129, %39 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %131 = tosa.reduce_sum %130 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %132 = tosa.mul %131, %40, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %133 = tosa.add %132, %41 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %134 = tosa.rsqrt %133 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %135 = tosa.mul %129, %134, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %136 = tosa.reshape %arg9, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %137 = tosa.mul %136, %135, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %138 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %139 = tosa.reshape %137, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %140 = tosa.reshape %138, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %141 = tosa.matmul %139, %140, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %142 = tosa.reshape %141, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %143 = tosa.sigmoid %142 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %144 = tosa.mul %142, %143, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %145 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %146 = tosa.reshape %145, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %147 = tosa.matmul %139, %146, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %148 = tosa.reshape %147, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %149 = tosa.mul %144, %148, %4 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %150 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %151 = tosa.reshape %149, %32 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %152 = tosa.reshape %150, %33 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %153 = tosa.matmul %151, %152, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %154 = tosa.reshape %153, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %155 = tosa.add %129, %154 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %156 = tosa.pow %155, %39 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %157 = tosa.reduce_sum %156 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %158 = tosa.mul %157, %40, %4 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %159 = tosa.add %158, %41 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %160 = tosa.rsqrt %159 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %161 = tosa.mul %155, %160, %4 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %162 = tosa.reshape %arg10, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %163 = tosa.mul %162, %161, %4 : (tensor<1x1x64xf32>, tensor<3x6x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %164 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %165 = tosa.reshape %163, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %166 = tosa.reshape %164, %34 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %167 = tosa.matmul %165, %166, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %168 = tosa.reshape %167, %35 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %168, %100, %84 : tensor<3x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
