// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %0 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 18]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[3, 6, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %5 = tosa.const_shape  {values = dense<[1, 1, 6, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %8 = tosa.const_shape  {values = dense<[1, 6, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %11 = tosa.const_shape  {values = dense<[1, 18, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 64, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[3, 6, 8, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[3, 6, 4, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[1, 1, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[3, 8, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[0, 0, 0, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[3, 4, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[3, 4, 1, 6, 256]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[3, 8, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[24, 6, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[24, 256, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[3, 8, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %27 = tosa.const_shape  {values = dense<[24, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 18, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 2048, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %33 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %34 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %35 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %36 = "tosa.const"() <{values = dense<0.636619746> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %37 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<4096> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %45 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %46 = "tosa.const"() <{values = dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %47 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %51 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<2.000000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<5.000000e+01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<0.0333333351> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<3.000000e+01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %56 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %57 = tosa.reshape %arg24, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %58 = tosa.cast %57 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %59 = tosa.gather %56, %58 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %60 = tosa.reshape %59, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %61 = tosa.mul %60, %41, %3 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %62 = tosa.cast %4 : (tensor<6xi64>) -> tensor<6xi32>
    %63 = tosa.cast %62 : (tensor<6xi32>) -> tensor<6xi64>
    %64 = tosa.reshape %63, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %65 = tosa.reshape %63, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %66 = tosa.greater_equal %64, %65 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %67 = tosa.tile %66, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %68 = tosa.select %67, %42, %43 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %69 = tosa.cast %64 : (tensor<1x1x6x1xi64>) -> tensor<1x1x6x1xi32>
    %70 = tosa.sub %69, %44 : (tensor<1x1x6x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x6x1xi32>
    %71 = tosa.cast %70 : (tensor<1x1x6x1xi32>) -> tensor<1x1x6x1xi64>
    %72 = tosa.greater %65, %71 : (tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) -> tensor<1x1x6x6xi1>
    %73 = tosa.logical_and %72, %45 : (tensor<1x1x6x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x6x6xi1>
    %74 = tosa.logical_and %73, %66 : (tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) -> tensor<1x1x6x6xi1>
    %75 = tosa.tile %74, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %76 = tosa.select %75, %42, %43 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %77 = tosa.reshape %63, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %78 = tosa.cast %77 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %79 = tosa.mul %78, %46, %3 : (tensor<1x6x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x6x128xf32>
    %80 = tosa.concat %79, %79 {axis = 2 : i32} : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %81 = tosa.cos %80 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %82 = tosa.sin %80 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %83 = tosa.pow %61, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %84 = tosa.reduce_sum %83 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %85 = tosa.mul %84, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %86 = tosa.add %85, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %87 = tosa.rsqrt %86 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %88 = tosa.mul %61, %87, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %89 = tosa.add %arg8, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %90 = tosa.reshape %89, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %91 = tosa.mul %88, %90, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %92 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %93 = tosa.reshape %91, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %94 = tosa.reshape %92, %12 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %95 = tosa.matmul %93, %94, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x2048xf32>
    %96 = tosa.reshape %95, %13 : (tensor<1x18x2048xf32>, !tosa.shape<4>) -> tensor<3x6x8x256xf32>
    %97 = tosa.transpose %96 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x256xf32>) -> tensor<3x8x6x256xf32>
    %98 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %99 = tosa.reshape %98, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %100 = tosa.matmul %93, %99, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %101 = tosa.reshape %100, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %102 = tosa.transpose %101 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %103 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %104 = tosa.reshape %103, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %105 = tosa.matmul %93, %104, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %106 = tosa.reshape %105, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %107 = tosa.transpose %106 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %108 = tosa.reshape %81, %16 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %109 = tosa.reshape %82, %16 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %110 = tosa.mul %97, %108, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %111 = tosa.slice %97, %18, %17 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %112 = tosa.slice %97, %19, %17 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %113 = tosa.negate %112, %10, %10 : (tensor<3x8x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x128xf32>
    %114 = tosa.concat %113, %111 {axis = 3 : i32} : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %115 = tosa.mul %114, %109, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %116 = tosa.add %110, %115 : (tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) -> tensor<3x8x6x256xf32>
    %117 = tosa.mul %102, %108, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %118 = tosa.slice %102, %18, %20 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %119 = tosa.slice %102, %19, %20 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %120 = tosa.negate %119, %10, %10 : (tensor<3x4x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x6x128xf32>
    %121 = tosa.concat %120, %118 {axis = 3 : i32} : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %122 = tosa.mul %121, %109, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %123 = tosa.add %117, %122 : (tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) -> tensor<3x4x6x256xf32>
    %124 = tosa.reshape %123, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %125 = tosa.tile %124, %22 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %126 = tosa.reshape %125, %23 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %127 = tosa.reshape %107, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %128 = tosa.tile %127, %22 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %129 = tosa.transpose %126 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %130 = tosa.reshape %116, %24 : (tensor<3x8x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %131 = tosa.reshape %129, %25 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %132 = tosa.matmul %130, %131, %10, %10 : (tensor<24x6x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x6xf32>
    %133 = tosa.reshape %132, %26 : (tensor<24x6x6xf32>, !tosa.shape<4>) -> tensor<3x8x6x6xf32>
    %134 = tosa.mul %133, %51, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %135 = tosa.mul %134, %52, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %136 = tosa.tanh %135 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %137 = tosa.mul %136, %53, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %138 = tosa.add %137, %76 : (tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x8x6x6xf32>
    %139 = tosa.reduce_max %138 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %140 = tosa.sub %138, %139 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) -> tensor<3x8x6x6xf32>
    %141 = tosa.exp %140 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %142 = tosa.reduce_sum %141 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %143 = tosa.reciprocal %142 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %144 = tosa.mul %141, %143, %3 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %145 = tosa.reshape %144, %27 : (tensor<3x8x6x6xf32>, !tosa.shape<3>) -> tensor<24x6x6xf32>
    %146 = tosa.reshape %128, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %147 = tosa.matmul %145, %146, %10, %10 : (tensor<24x6x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x256xf32>
    %148 = tosa.reshape %147, %23 : (tensor<24x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %149 = tosa.transpose %148 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x8x6x256xf32>) -> tensor<3x6x8x256xf32>
    %150 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %151 = tosa.reshape %149, %28 : (tensor<3x6x8x256xf32>, !tosa.shape<3>) -> tensor<1x18x2048xf32>
    %152 = tosa.reshape %150, %29 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %153 = tosa.matmul %151, %152, %10, %10 : (tensor<1x18x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %154 = tosa.reshape %153, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %155 = tosa.pow %154, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %156 = tosa.reduce_sum %155 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %157 = tosa.mul %156, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %158 = tosa.add %157, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %159 = tosa.rsqrt %158 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %160 = tosa.mul %154, %159, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %161 = tosa.add %arg9, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %162 = tosa.reshape %161, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %163 = tosa.mul %160, %162, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %164 = tosa.add %61, %163 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %165 = tosa.pow %164, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %166 = tosa.reduce_sum %165 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %167 = tosa.mul %166, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %168 = tosa.add %167, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %169 = tosa.rsqrt %168 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %170 = tosa.mul %164, %169, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %171 = tosa.add %arg10, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %172 = tosa.reshape %171, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %173 = tosa.mul %170, %172, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %174 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %175 = tosa.reshape %173, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %176 = tosa.reshape %174, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %177 = tosa.matmul %175, %176, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %178 = tosa.reshape %177, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %179 = tosa.mul %32, %178, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %180 = tosa.pow %36, %32 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %181 = tosa.pow %178, %34 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %182 = tosa.mul %35, %181, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %183 = tosa.add %178, %182 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %184 = tosa.mul %180, %183, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %185 = tosa.tanh %184 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %186 = tosa.add %185, %33 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %187 = tosa.mul %179, %186, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %188 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %189 = tosa.reshape %188, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %190 = tosa.matmul %175, %189, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %191 = tosa.reshape %190, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %192 = tosa.mul %187, %191, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %193 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %194 = tosa.reshape %192, %37 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %195 = tosa.reshape %193, %38 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %196 = tosa.matmul %194, %195, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %197 = tosa.reshape %196, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %198 = tosa.pow %197, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %199 = tosa.reduce_sum %198 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %200 = tosa.mul %199, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %201 = tosa.add %200, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %202 = tosa.rsqrt %201 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %203 = tosa.mul %197, %202, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %204 = tosa.add %arg11, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %205 = tosa.reshape %204, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %206 = tosa.mul %203, %205, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %207 = tosa.add %164, %206 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %208 = tosa.pow %207, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %209 = tosa.reduce_sum %208 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %210 = tosa.mul %209, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %211 = tosa.add %210, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %212 = tosa.rsqrt %211 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %213 = tosa.mul %207, %212, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %214 = tosa.add %arg19, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %215 = tosa.reshape %214, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %216 = tosa.mul %213, %215, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %217 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %218 = tosa.reshape %216, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %219 = tosa.reshape %217, %12 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %220 = tosa.matmul %218, %219, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x2048xf32>
    %221 = tosa.reshape %220, %13 : (tensor<1x18x2048xf32>, !tosa.shape<4>) -> tensor<3x6x8x256xf32>
    %222 = tosa.transpose %221 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x256xf32>) -> tensor<3x8x6x256xf32>
    %223 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %224 = tosa.reshape %223, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %225 = tosa.matmul %218, %224, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %226 = tosa.reshape %225, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %227 = tosa.transpose %226 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %228 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %229 = tosa.reshape %228, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %230 = tosa.matmul %218, %229, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %231 = tosa.reshape %230, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %232 = tosa.transpose %231 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %233 = tosa.mul %222, %108, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %234 = tosa.slice %222, %18, %17 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %235 = tosa.slice %222, %19, %17 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %236 = tosa.negate %235, %10, %10 : (tensor<3x8x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x128xf32>
    %237 = tosa.concat %236, %234 {axis = 3 : i32} : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %238 = tosa.mul %237, %109, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %239 = tosa.add %233, %238 : (tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) -> tensor<3x8x6x256xf32>
    %240 = tosa.mul %227, %108, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %241 = tosa.slice %227, %18, %20 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %242 = tosa.slice %227, %19, %20 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %243 = tosa.negate %242, %10, %10 : (tensor<3x4x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x6x128xf32>
    %244 = tosa.concat %243, %241 {axis = 3 : i32} : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %245 = tosa.mul %244, %109, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %246 = tosa.add %240, %245 : (tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) -> tensor<3x4x6x256xf32>
    %247 = tosa.reshape %246, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %248 = tosa.tile %247, %22 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %249 = tosa.reshape %248, %23 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %250 = tosa.reshape %232, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %251 = tosa.tile %250, %22 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %252 = tosa.transpose %249 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %253 = tosa.reshape %239, %24 : (tensor<3x8x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %254 = tosa.reshape %252, %25 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %255 = tosa.matmul %253, %254, %10, %10 : (tensor<24x6x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x6xf32>
    %256 = tosa.reshape %255, %26 : (tensor<24x6x6xf32>, !tosa.shape<4>) -> tensor<3x8x6x6xf32>
    %257 = tosa.mul %256, %51, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %258 = tosa.mul %257, %52, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %259 = tosa.tanh %258 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %260 = tosa.mul %259, %53, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %261 = tosa.add %260, %68 : (tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x8x6x6xf32>
    %262 = tosa.reduce_max %261 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %263 = tosa.sub %261, %262 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) -> tensor<3x8x6x6xf32>
    %264 = tosa.exp %263 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %265 = tosa.reduce_sum %264 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %266 = tosa.reciprocal %265 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %267 = tosa.mul %264, %266, %3 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %268 = tosa.reshape %267, %27 : (tensor<3x8x6x6xf32>, !tosa.shape<3>) -> tensor<24x6x6xf32>
    %269 = tosa.reshape %251, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %270 = tosa.matmul %268, %269, %10, %10 : (tensor<24x6x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x256xf32>
    %271 = tosa.reshape %270, %23 : (tensor<24x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %272 = tosa.transpose %271 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x8x6x256xf32>) -> tensor<3x6x8x256xf32>
    %273 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %274 = tosa.reshape %272, %28 : (tensor<3x6x8x256xf32>, !tosa.shape<3>) -> tensor<1x18x2048xf32>
    %275 = tosa.reshape %273, %29 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %276 = tosa.matmul %274, %275, %10, %10 : (tensor<1x18x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %277 = tosa.reshape %276, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %278 = tosa.pow %277, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %279 = tosa.reduce_sum %278 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %280 = tosa.mul %279, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %281 = tosa.add %280, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %282 = tosa.rsqrt %281 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %283 = tosa.mul %277, %282, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %284 = tosa.add %arg20, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %285 = tosa.reshape %284, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %286 = tosa.mul %283, %285, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %287 = tosa.add %207, %286 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %288 = tosa.pow %287, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %289 = tosa.reduce_sum %288 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %290 = tosa.mul %289, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %291 = tosa.add %290, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %292 = tosa.rsqrt %291 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %293 = tosa.mul %287, %292, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %294 = tosa.add %arg21, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %295 = tosa.reshape %294, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %296 = tosa.mul %293, %295, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %297 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %298 = tosa.reshape %296, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %299 = tosa.reshape %297, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %300 = tosa.matmul %298, %299, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %301 = tosa.reshape %300, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %302 = tosa.mul %32, %301, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %303 = tosa.pow %301, %34 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %304 = tosa.mul %35, %303, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %305 = tosa.add %301, %304 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %306 = tosa.mul %180, %305, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %307 = tosa.tanh %306 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %308 = tosa.add %307, %33 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %309 = tosa.mul %302, %308, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %310 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %311 = tosa.reshape %310, %30 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %312 = tosa.matmul %298, %311, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %313 = tosa.reshape %312, %31 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %314 = tosa.mul %309, %313, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %315 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %316 = tosa.reshape %314, %37 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %317 = tosa.reshape %315, %38 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %318 = tosa.matmul %316, %317, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %319 = tosa.reshape %318, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %320 = tosa.pow %319, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %321 = tosa.reduce_sum %320 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %322 = tosa.mul %321, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %323 = tosa.add %322, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %324 = tosa.rsqrt %323 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %325 = tosa.mul %319, %324, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %326 = tosa.add %arg22, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %327 = tosa.reshape %326, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %328 = tosa.mul %325, %327, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %329 = tosa.add %287, %328 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %330 = tosa.pow %329, %47 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %331 = tosa.reduce_sum %330 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %332 = tosa.mul %331, %48, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %333 = tosa.add %332, %49 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %334 = tosa.rsqrt %333 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %335 = tosa.mul %329, %334, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %336 = tosa.add %arg23, %50 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %337 = tosa.reshape %336, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %338 = tosa.mul %335, %337, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %339 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %340 = tosa.reshape %338, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %341 = tosa.reshape %339, %39 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %342 = tosa.matmul %340, %341, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %343 = tosa.reshape %342, %40 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    %344 = tosa.mul %343, %54, %3 : (tensor<3x6x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x128xf32>
    %345 = tosa.tanh %344 : (tensor<3x6x128xf32>) -> tensor<3x6x128xf32>
    %346 = tosa.mul %345, %55, %3 : (tensor<3x6x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x128xf32>
    return %346, %123, %107, %246, %232 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
