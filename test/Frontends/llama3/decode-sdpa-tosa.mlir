// RUN: %frontends_check %s
//
// LlamaForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of meta-llama/Meta-Llama-3-8B config.json; 1
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
    %35 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = "tosa.const"() <{values = dense<"0x0000803FC18A503FC6E1293F84630A3FBC77E13E7DABB73EE39E953E61C4733EB093463EA0C3213EA0C6033E9CB1D63DADE4AE3D98788E3D671E683D84163D3DC8081A3D3FF5FA3C496FCC3C3989A63CC3A9873CEC065D3C6D0D343C7FAC123C4FF7EE3B76AAC23B02949E3B352E813B2077523BDC722B3B41AA0B3B108CE33A215DB93A2300973AEA03763A8668483A8D41233ABFFD043A81ACD8399981B039F8C88F396F426A39F4D43E3975741B39C345FD38F551CE386B12A8380FEA8838C4105F3887B63538CB061438802BF1371076C437690AA037345F823708685437A7072D3700F40C374DA5E536C712BB36A7649836C2487836B0414A36FFC22436"> : tensor<1x1x64xf32>}> : () -> tensor<1x1x64xf32>
    %37 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %38 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = tosa.const_shape  {values = dense<[3, 32, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %41 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %42 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<0.297301769> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %46 = tosa.reshape %arg0, %1 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %47 = tosa.reshape %arg12, %2 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %48 = tosa.cast %47 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %49 = tosa.gather %46, %48 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %50 = tosa.reshape %49, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %51 = tosa.cast %5 : (tensor<6xi64>) -> tensor<6xi32>
    %52 = tosa.cast %51 : (tensor<6xi32>) -> tensor<6xi64>
    %53 = tosa.reshape %52, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %54 = tosa.greater_equal %34, %53 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %55 = tosa.tile %54, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %56 = tosa.mul %35, %36, %4 : (tensor<1x1x1xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<1x1x64xf32>
    %57 = tosa.concat %56, %56 {axis = 2 : i32} : (tensor<1x1x64xf32>, tensor<1x1x64xf32>) -> tensor<1x1x128xf32>
    %58 = tosa.cos %57 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %59 = tosa.sin %57 : (tensor<1x1x128xf32>) -> tensor<1x1x128xf32>
    %60 = tosa.pow %50, %37 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %61 = tosa.reduce_sum %60 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %62 = tosa.mul %61, %38, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %63 = tosa.add %62, %39 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %64 = tosa.rsqrt %63 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %65 = tosa.mul %50, %64, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %66 = tosa.reshape %arg8, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %67 = tosa.mul %66, %65, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %68 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<4096x64xf32>) -> tensor<64x4096xf32>
    %69 = tosa.reshape %67, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %70 = tosa.reshape %68, %11 : (tensor<64x4096xf32>, !tosa.shape<3>) -> tensor<1x64x4096xf32>
    %71 = tosa.matmul %69, %70, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x4096xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x4096xf32>
    %72 = tosa.reshape %71, %40 : (tensor<1x3x4096xf32>, !tosa.shape<4>) -> tensor<3x32x1x128xf32>
    %73 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %74 = tosa.reshape %73, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %75 = tosa.matmul %69, %74, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %76 = tosa.reshape %75, %41 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %77 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %78 = tosa.reshape %77, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %79 = tosa.matmul %69, %78, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %80 = tosa.reshape %79, %41 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %81 = tosa.reshape %58, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %82 = tosa.reshape %59, %13 : (tensor<1x1x128xf32>, !tosa.shape<4>) -> tensor<1x1x1x128xf32>
    %83 = tosa.mul %72, %81, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %84 = tosa.slice %72, %15, %14 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %85 = tosa.slice %72, %16, %14 : (tensor<3x32x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x32x1x64xf32>
    %86 = tosa.negate %85, %9, %9 : (tensor<3x32x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x32x1x64xf32>
    %87 = tosa.concat %86, %84 {axis = 3 : i32} : (tensor<3x32x1x64xf32>, tensor<3x32x1x64xf32>) -> tensor<3x32x1x128xf32>
    %88 = tosa.mul %87, %82, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %89 = tosa.add %83, %88 : (tensor<3x32x1x128xf32>, tensor<3x32x1x128xf32>) -> tensor<3x32x1x128xf32>
    %90 = tosa.mul %76, %81, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %91 = tosa.slice %76, %15, %17 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %92 = tosa.slice %76, %16, %17 : (tensor<3x8x1x128xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x64xf32>
    %93 = tosa.negate %92, %9, %9 : (tensor<3x8x1x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x64xf32>
    %94 = tosa.concat %93, %91 {axis = 3 : i32} : (tensor<3x8x1x64xf32>, tensor<3x8x1x64xf32>) -> tensor<3x8x1x128xf32>
    %95 = tosa.mul %94, %82, %4 : (tensor<3x8x1x128xf32>, tensor<1x1x1x128xf32>, tensor<1xi8>) -> tensor<3x8x1x128xf32>
    %96 = tosa.add %90, %95 : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x128xf32>
    %97 = tosa.concat %arg13, %96 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %98 = tosa.concat %arg14, %80 {axis = 2 : i32} : (tensor<3x8x5x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x6x128xf32>
    %99 = tosa.reshape %97, %18 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %100 = tosa.tile %99, %19 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %101 = tosa.reshape %100, %20 : (tensor<3x8x4x6x128xf32>, !tosa.shape<4>) -> tensor<3x32x6x128xf32>
    %102 = tosa.reshape %98, %18 : (tensor<3x8x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x1x6x128xf32>
    %103 = tosa.tile %102, %19 : (tensor<3x8x1x6x128xf32>, !tosa.shape<5>) -> tensor<3x8x4x6x128xf32>
    %104 = tosa.select %55, %42, %43 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %105 = tosa.mul %89, %44, %4 : (tensor<3x32x1x128xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x128xf32>
    %106 = tosa.transpose %101 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x32x6x128xf32>) -> tensor<3x32x128x6xf32>
    %107 = tosa.mul %106, %44, %4 : (tensor<3x32x128x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x32x128x6xf32>
    %108 = tosa.reshape %105, %21 : (tensor<3x32x1x128xf32>, !tosa.shape<3>) -> tensor<96x1x128xf32>
    %109 = tosa.reshape %107, %22 : (tensor<3x32x128x6xf32>, !tosa.shape<3>) -> tensor<96x128x6xf32>
    %110 = tosa.matmul %108, %109, %9, %9 : (tensor<96x1x128xf32>, tensor<96x128x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x6xf32>
    %111 = tosa.reshape %110, %23 : (tensor<96x1x6xf32>, !tosa.shape<4>) -> tensor<3x32x1x6xf32>
    %112 = tosa.add %111, %104 : (tensor<3x32x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x32x1x6xf32>
    %113 = tosa.reduce_max %112 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %114 = tosa.sub %112, %113 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>) -> tensor<3x32x1x6xf32>
    %115 = tosa.exp %114 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %116 = tosa.reduce_sum %115 {axis = 3 : i32} : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x1xf32>
    %117 = tosa.reciprocal %116 : (tensor<3x32x1x1xf32>) -> tensor<3x32x1x1xf32>
    %118 = tosa.mul %115, %117, %4 : (tensor<3x32x1x6xf32>, tensor<3x32x1x1xf32>, tensor<1xi8>) -> tensor<3x32x1x6xf32>
    %119 = tosa.cast %112 : (tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf64>
    %120 = tosa.equal %119, %45 : (tensor<3x32x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x32x1x6xi1>
    %121 = tosa.reduce_all %120 {axis = 3 : i32} : (tensor<3x32x1x6xi1>) -> tensor<3x32x1x1xi1>
    %122 = tosa.select %121, %0, %118 : (tensor<3x32x1x1xi1>, tensor<3x32x1x6xf32>, tensor<3x32x1x6xf32>) -> tensor<3x32x1x6xf32>
    %123 = tosa.reshape %122, %24 : (tensor<3x32x1x6xf32>, !tosa.shape<3>) -> tensor<96x1x6xf32>
    %124 = tosa.reshape %103, %25 : (tensor<3x8x4x6x128xf32>, !tosa.shape<3>) -> tensor<96x6x128xf32>
    %125 = tosa.matmul %123, %124, %9, %9 : (tensor<96x1x6xf32>, tensor<96x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<96x1x128xf32>
    %126 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x4096xf32>) -> tensor<4096x64xf32>
    %127 = tosa.reshape %125, %26 : (tensor<96x1x128xf32>, !tosa.shape<3>) -> tensor<1x3x4096xf32>
    %128 = tosa.reshape %126, %27 : (tensor<4096x64xf32>, !tosa.shape<3>) -> tensor<1x4096x64xf32>
    %129 = tosa.matmul %127, %128, %9, %9 : (tensor<1x3x4096xf32>, tensor<1x4096x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %130 = tosa.reshape %129, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %131 = tosa.add %50, %130 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %132 = tosa.pow %131, %37 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %133 = tosa.reduce_sum %132 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %134 = tosa.mul %133, %38, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %135 = tosa.add %134, %39 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %136 = tosa.rsqrt %135 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %137 = tosa.mul %131, %136, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %138 = tosa.reshape %arg9, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %139 = tosa.mul %138, %137, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %140 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %141 = tosa.reshape %139, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %142 = tosa.reshape %140, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %143 = tosa.matmul %141, %142, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %144 = tosa.reshape %143, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %145 = tosa.sigmoid %144 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %146 = tosa.mul %144, %145, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %147 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %148 = tosa.reshape %147, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %149 = tosa.matmul %141, %148, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %150 = tosa.reshape %149, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %151 = tosa.mul %146, %150, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %152 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %153 = tosa.reshape %151, %30 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %154 = tosa.reshape %152, %31 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %155 = tosa.matmul %153, %154, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %156 = tosa.reshape %155, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %157 = tosa.add %131, %156 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %158 = tosa.pow %157, %37 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %159 = tosa.reduce_sum %158 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %160 = tosa.mul %159, %38, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %161 = tosa.add %160, %39 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %162 = tosa.rsqrt %161 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %163 = tosa.mul %157, %162, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %164 = tosa.reshape %arg10, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %165 = tosa.mul %164, %163, %4 : (tensor<1x1x64xf32>, tensor<3x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %166 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %167 = tosa.reshape %165, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %168 = tosa.reshape %166, %32 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %169 = tosa.matmul %167, %168, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %170 = tosa.reshape %169, %33 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %170, %97, %98 : tensor<3x1x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>
  }
}
