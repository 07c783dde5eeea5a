// RUN: %frontends_check %s
//
// Gemma2ForCausalLM of transformers, decode-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-2-2b config.json; 2 layers,
// other sizes reduced. Arguments: the weights, the token ids, the cached keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<64x96xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<2048x64xf32>, %arg13: tensor<1024x64xf32>, %arg14: tensor<1024x64xf32>, %arg15: tensor<64x2048xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<3x1xi64>, %arg25: tensor<3x4x5x256xf32>, %arg26: tensor<3x4x5x256xf32>, %arg27: tensor<3x4x5x256xf32>, %arg28: tensor<3x4x5x256xf32>) -> (tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %0 = tosa.const_shape  {values = dense<[1, 128, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 3]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[3, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>}> : () -> tensor<6xi64>
    %5 = tosa.const_shape  {values = dense<[1, 1, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %6 = tosa.const_shape  {values = dense<[3, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %7 = tosa.const_shape  {values = dense<[1, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %9 = tosa.const_shape  {values = dense<[1, 3, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 64, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 1, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[0, 0, 0, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[3, 4, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[3, 4, 1, 6, 256]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[3, 8, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[24, 1, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[24, 256, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[3, 8, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[24, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[24, 6, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 3, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 2048, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %30 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %31 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %32 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %33 = "tosa.const"() <{values = dense<0.636619746> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %34 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %39 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %40 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<-4091> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %43 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %44 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %46 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %50 = tosa.const_shape  {values = dense<[3, 8, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %51 = tosa.const_shape  {values = dense<[3, 4, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %52 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<2.000000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<5.000000e+01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<0.0333333351> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<3.000000e+01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %57 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %58 = tosa.reshape %arg24, %1 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %59 = tosa.cast %58 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %60 = tosa.gather %57, %59 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %61 = tosa.reshape %60, %2 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %62 = tosa.mul %61, %38, %3 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %63 = tosa.cast %4 : (tensor<6xi64>) -> tensor<6xi32>
    %64 = tosa.cast %63 : (tensor<6xi32>) -> tensor<6xi64>
    %65 = tosa.reshape %64, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %66 = tosa.greater_equal %39, %65 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %67 = tosa.tile %66, %6 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %68 = tosa.select %67, %40, %41 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %69 = tosa.greater %65, %42 : (tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x1x6xi1>
    %70 = tosa.logical_and %69, %43 : (tensor<1x1x1x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x1x6xi1>
    %71 = tosa.logical_and %70, %66 : (tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) -> tensor<1x1x1x6xi1>
    %72 = tosa.tile %71, %6 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %73 = tosa.select %72, %40, %41 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %74 = tosa.mul %44, %45, %3 : (tensor<1x1x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x1x128xf32>
    %75 = tosa.concat %74, %74 {axis = 2 : i32} : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %76 = tosa.cos %75 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %77 = tosa.sin %75 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %78 = tosa.pow %62, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %79 = tosa.reduce_sum %78 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %80 = tosa.mul %79, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %81 = tosa.add %80, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %82 = tosa.rsqrt %81 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %83 = tosa.mul %62, %82, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %84 = tosa.add %arg8, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %85 = tosa.reshape %84, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %86 = tosa.mul %83, %85, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %87 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %88 = tosa.reshape %86, %9 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %89 = tosa.reshape %87, %10 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %90 = tosa.matmul %88, %89, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2048xf32>
    %91 = tosa.reshape %90, %50 : (tensor<1x3x2048xf32>, !tosa.shape<4>) -> tensor<3x8x1x256xf32>
    %92 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %93 = tosa.reshape %92, %11 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %94 = tosa.matmul %88, %93, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %95 = tosa.reshape %94, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %96 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %97 = tosa.reshape %96, %11 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %98 = tosa.matmul %88, %97, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %99 = tosa.reshape %98, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %100 = tosa.reshape %76, %12 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %101 = tosa.reshape %77, %12 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %102 = tosa.mul %91, %100, %3 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %103 = tosa.slice %91, %14, %13 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %104 = tosa.slice %91, %15, %13 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %105 = tosa.negate %104, %8, %8 : (tensor<3x8x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x128xf32>
    %106 = tosa.concat %105, %103 {axis = 3 : i32} : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %107 = tosa.mul %106, %101, %3 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %108 = tosa.add %102, %107 : (tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) -> tensor<3x8x1x256xf32>
    %109 = tosa.mul %95, %100, %3 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %110 = tosa.slice %95, %14, %16 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %111 = tosa.slice %95, %15, %16 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %112 = tosa.negate %111, %8, %8 : (tensor<3x4x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x1x128xf32>
    %113 = tosa.concat %112, %110 {axis = 3 : i32} : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %114 = tosa.mul %113, %101, %3 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %115 = tosa.add %109, %114 : (tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x1x256xf32>
    %116 = tosa.concat %arg25, %115 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %117 = tosa.concat %arg26, %99 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %118 = tosa.reshape %116, %17 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %119 = tosa.tile %118, %18 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %120 = tosa.reshape %119, %19 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %121 = tosa.reshape %117, %17 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %122 = tosa.tile %121, %18 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %123 = tosa.transpose %120 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %124 = tosa.reshape %108, %20 : (tensor<3x8x1x256xf32>, !tosa.shape<3>) -> tensor<24x1x256xf32>
    %125 = tosa.reshape %123, %21 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %126 = tosa.matmul %124, %125, %8, %8 : (tensor<24x1x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x6xf32>
    %127 = tosa.reshape %126, %22 : (tensor<24x1x6xf32>, !tosa.shape<4>) -> tensor<3x8x1x6xf32>
    %128 = tosa.mul %127, %52, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %129 = tosa.mul %128, %53, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %130 = tosa.tanh %129 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %131 = tosa.mul %130, %54, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %132 = tosa.add %131, %73 : (tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x8x1x6xf32>
    %133 = tosa.reduce_max %132 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %134 = tosa.sub %132, %133 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) -> tensor<3x8x1x6xf32>
    %135 = tosa.exp %134 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %136 = tosa.reduce_sum %135 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %137 = tosa.reciprocal %136 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %138 = tosa.mul %135, %137, %3 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %139 = tosa.reshape %138, %23 : (tensor<3x8x1x6xf32>, !tosa.shape<3>) -> tensor<24x1x6xf32>
    %140 = tosa.reshape %122, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %141 = tosa.matmul %139, %140, %8, %8 : (tensor<24x1x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x256xf32>
    %142 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %143 = tosa.reshape %141, %25 : (tensor<24x1x256xf32>, !tosa.shape<3>) -> tensor<1x3x2048xf32>
    %144 = tosa.reshape %142, %26 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %145 = tosa.matmul %143, %144, %8, %8 : (tensor<1x3x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %146 = tosa.reshape %145, %2 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %147 = tosa.pow %146, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %148 = tosa.reduce_sum %147 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %149 = tosa.mul %148, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %150 = tosa.add %149, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %151 = tosa.rsqrt %150 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %152 = tosa.mul %146, %151, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %153 = tosa.add %arg9, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %154 = tosa.reshape %153, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %155 = tosa.mul %152, %154, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %156 = tosa.add %62, %155 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %157 = tosa.pow %156, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %158 = tosa.reduce_sum %157 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %159 = tosa.mul %158, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %160 = tosa.add %159, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %161 = tosa.rsqrt %160 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %162 = tosa.mul %156, %161, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %163 = tosa.add %arg10, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %164 = tosa.reshape %163, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %165 = tosa.mul %162, %164, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %166 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %167 = tosa.reshape %165, %9 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %168 = tosa.reshape %166, %27 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %169 = tosa.matmul %167, %168, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %170 = tosa.reshape %169, %28 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %171 = tosa.mul %29, %170, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %172 = tosa.pow %33, %29 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %173 = tosa.pow %170, %31 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %174 = tosa.mul %32, %173, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %175 = tosa.add %170, %174 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %176 = tosa.mul %172, %175, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %177 = tosa.tanh %176 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %178 = tosa.add %177, %30 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %179 = tosa.mul %171, %178, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %180 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %181 = tosa.reshape %180, %27 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %182 = tosa.matmul %167, %181, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %183 = tosa.reshape %182, %28 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %184 = tosa.mul %179, %183, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %185 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %186 = tosa.reshape %184, %34 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %187 = tosa.reshape %185, %35 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %188 = tosa.matmul %186, %187, %8, %8 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %189 = tosa.reshape %188, %2 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %190 = tosa.pow %189, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %191 = tosa.reduce_sum %190 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %192 = tosa.mul %191, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %193 = tosa.add %192, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %194 = tosa.rsqrt %193 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %195 = tosa.mul %189, %194, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %196 = tosa.add %arg11, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %197 = tosa.reshape %196, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %198 = tosa.mul %195, %197, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %199 = tosa.add %156, %198 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %200 = tosa.pow %199, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %201 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %202 = tosa.mul %201, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %203 = tosa.add %202, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %204 = tosa.rsqrt %203 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %205 = tosa.mul %199, %204, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %206 = tosa.add %arg19, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %207 = tosa.reshape %206, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %208 = tosa.mul %205, %207, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %209 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %210 = tosa.reshape %208, %9 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %211 = tosa.reshape %209, %10 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %212 = tosa.matmul %210, %211, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2048xf32>
    %213 = tosa.reshape %212, %50 : (tensor<1x3x2048xf32>, !tosa.shape<4>) -> tensor<3x8x1x256xf32>
    %214 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %215 = tosa.reshape %214, %11 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %216 = tosa.matmul %210, %215, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %217 = tosa.reshape %216, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %218 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %219 = tosa.reshape %218, %11 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %220 = tosa.matmul %210, %219, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %221 = tosa.reshape %220, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %222 = tosa.mul %213, %100, %3 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %223 = tosa.slice %213, %14, %13 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %224 = tosa.slice %213, %15, %13 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %225 = tosa.negate %224, %8, %8 : (tensor<3x8x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x128xf32>
    %226 = tosa.concat %225, %223 {axis = 3 : i32} : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %227 = tosa.mul %226, %101, %3 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %228 = tosa.add %222, %227 : (tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) -> tensor<3x8x1x256xf32>
    %229 = tosa.mul %217, %100, %3 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %230 = tosa.slice %217, %14, %16 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %231 = tosa.slice %217, %15, %16 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %232 = tosa.negate %231, %8, %8 : (tensor<3x4x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x1x128xf32>
    %233 = tosa.concat %232, %230 {axis = 3 : i32} : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %234 = tosa.mul %233, %101, %3 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %235 = tosa.add %229, %234 : (tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x1x256xf32>
    %236 = tosa.concat %arg27, %235 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %237 = tosa.concat %arg28, %221 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %238 = tosa.reshape %236, %17 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %239 = tosa.tile %238, %18 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %240 = tosa.reshape %239, %19 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %241 = tosa.reshape %237, %17 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %242 = tosa.tile %241, %18 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %243 = tosa.transpose %240 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %244 = tosa.reshape %228, %20 : (tensor<3x8x1x256xf32>, !tosa.shape<3>) -> tensor<24x1x256xf32>
    %245 = tosa.reshape %243, %21 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %246 = tosa.matmul %244, %245, %8, %8 : (tensor<24x1x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x6xf32>
    %247 = tosa.reshape %246, %22 : (tensor<24x1x6xf32>, !tosa.shape<4>) -> tensor<3x8x1x6xf32>
    %248 = tosa.mul %247, %52, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %249 = tosa.mul %248, %53, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %250 = tosa.tanh %249 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %251 = tosa.mul %250, %54, %3 : (tensor<3x8x1x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %252 = tosa.add %251, %68 : (tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x8x1x6xf32>
    %253 = tosa.reduce_max %252 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %254 = tosa.sub %252, %253 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) -> tensor<3x8x1x6xf32>
    %255 = tosa.exp %254 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %256 = tosa.reduce_sum %255 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %257 = tosa.reciprocal %256 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %258 = tosa.mul %255, %257, %3 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %259 = tosa.reshape %258, %23 : (tensor<3x8x1x6xf32>, !tosa.shape<3>) -> tensor<24x1x6xf32>
    %260 = tosa.reshape %242, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %261 = tosa.matmul %259, %260, %8, %8 : (tensor<24x1x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x256xf32>
    %262 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %263 = tosa.reshape %261, %25 : (tensor<24x1x256xf32>, !tosa.shape<3>) -> tensor<1x3x2048xf32>
    %264 = tosa.reshape %262, %26 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %265 = tosa.matmul %263, %264, %8, %8 : (tensor<1x3x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %266 = tosa.reshape %265, %2 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %267 = tosa.pow %266, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %268 = tosa.reduce_sum %267 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %269 = tosa.mul %268, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %270 = tosa.add %269, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %271 = tosa.rsqrt %270 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %272 = tosa.mul %266, %271, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %273 = tosa.add %arg20, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %274 = tosa.reshape %273, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %275 = tosa.mul %272, %274, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %276 = tosa.add %199, %275 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %277 = tosa.pow %276, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %278 = tosa.reduce_sum %277 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %279 = tosa.mul %278, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %280 = tosa.add %279, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %281 = tosa.rsqrt %280 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %282 = tosa.mul %276, %281, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %283 = tosa.add %arg21, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %284 = tosa.reshape %283, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %285 = tosa.mul %282, %284, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %286 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %287 = tosa.reshape %285, %9 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %288 = tosa.reshape %286, %27 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %289 = tosa.matmul %287, %288, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %290 = tosa.reshape %289, %28 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %291 = tosa.mul %29, %290, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %292 = tosa.pow %290, %31 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %293 = tosa.mul %32, %292, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %294 = tosa.add %290, %293 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %295 = tosa.mul %172, %294, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %296 = tosa.tanh %295 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %297 = tosa.add %296, %30 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %298 = tosa.mul %291, %297, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %299 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %300 = tosa.reshape %299, %27 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %301 = tosa.matmul %287, %300, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %302 = tosa.reshape %301, %28 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %303 = tosa.mul %298, %302, %3 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %304 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %305 = tosa.reshape %303, %34 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %306 = tosa.reshape %304, %35 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %307 = tosa.matmul %305, %306, %8, %8 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %308 = tosa.reshape %307, %2 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %309 = tosa.pow %308, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %310 = tosa.reduce_sum %309 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %311 = tosa.mul %310, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %312 = tosa.add %311, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %313 = tosa.rsqrt %312 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %314 = tosa.mul %308, %313, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %315 = tosa.add %arg22, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %316 = tosa.reshape %315, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %317 = tosa.mul %314, %316, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %318 = tosa.add %276, %317 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %319 = tosa.pow %318, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %320 = tosa.reduce_sum %319 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %321 = tosa.mul %320, %47, %3 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %322 = tosa.add %321, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %323 = tosa.rsqrt %322 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %324 = tosa.mul %318, %323, %3 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %325 = tosa.add %arg23, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %326 = tosa.reshape %325, %7 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %327 = tosa.mul %324, %326, %3 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %328 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %329 = tosa.reshape %327, %9 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %330 = tosa.reshape %328, %36 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %331 = tosa.matmul %329, %330, %8, %8 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %332 = tosa.reshape %331, %37 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    %333 = tosa.mul %332, %55, %3 : (tensor<3x1x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x128xf32>
    %334 = tosa.tanh %333 : (tensor<3x1x128xf32>) -> tensor<3x1x128xf32>
    %335 = tosa.mul %334, %56, %3 : (tensor<3x1x128xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x128xf32>
    return %335, %116, %117, %236, %237 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
