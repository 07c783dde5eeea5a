// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, decode-sdpa-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-3-4b-pt config.json
// (text_config); 2 layers, other sizes reduced. Arguments: the weights, the token ids, the cached
// keys and values.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<3x1xi64>, %arg29: tensor<3x4x5x256xf32>, %arg30: tensor<3x4x5x256xf32>, %arg31: tensor<3x4x5x256xf32>, %arg32: tensor<3x4x5x256xf32>) -> (tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
    %0 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<3x8x1x6xf32>}> : () -> tensor<3x8x1x6xf32>
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
    %11 = tosa.const_shape  {values = dense<[1, 64, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[1, 64, 1024]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[1, 1, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[3, 8, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[0, 0, 0, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[3, 4, 1, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[3, 4, 1, 6, 256]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %20 = tosa.const_shape  {values = dense<[3, 8, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[24, 1, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[24, 256, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[3, 8, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %24 = tosa.const_shape  {values = dense<[24, 1, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[24, 6, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[1, 3, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 2048, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[3, 1, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %31 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %32 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %33 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %34 = "tosa.const"() <{values = dense<0.636619746> : tensor<3x1x96xf32>}> : () -> tensor<3x1x96xf32>
    %35 = tosa.const_shape  {values = dense<[1, 3, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[3, 1, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %41 = "tosa.const"() <{values = dense<-1019> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
    %42 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %43 = "tosa.const"() <{values = dense<5.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %45 = "tosa.const"() <{values = dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %46 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %48 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %49 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %50 = tosa.const_shape  {values = dense<[3, 8, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %51 = tosa.const_shape  {values = dense<[3, 4, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %52 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<3.906250e-03> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %57 = "tosa.const"() <{values = dense<2.500000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %58 = "tosa.const"() <{values = dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %59 = tosa.reshape %arg0, %1 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %60 = tosa.reshape %arg28, %2 : (tensor<3x1xi64>, !tosa.shape<2>) -> tensor<1x3xi64>
    %61 = tosa.cast %60 : (tensor<1x3xi64>) -> tensor<1x3xi32>
    %62 = tosa.gather %59, %61 : (tensor<1x128x64xf32>, tensor<1x3xi32>) -> tensor<1x3x64xf32>
    %63 = tosa.reshape %62, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %64 = tosa.mul %63, %39, %4 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %65 = tosa.cast %5 : (tensor<6xi64>) -> tensor<6xi32>
    %66 = tosa.cast %65 : (tensor<6xi32>) -> tensor<6xi64>
    %67 = tosa.reshape %66, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %68 = tosa.greater_equal %40, %67 : (tensor<1x1x1x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x1x6xi1>
    %69 = tosa.tile %68, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %70 = tosa.greater %67, %41 : (tensor<1x1x1x6xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x1x6xi1>
    %71 = tosa.logical_and %70, %42 : (tensor<1x1x1x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x1x6xi1>
    %72 = tosa.logical_and %71, %68 : (tensor<1x1x1x6xi1>, tensor<1x1x1x6xi1>) -> tensor<1x1x1x6xi1>
    %73 = tosa.tile %72, %7 : (tensor<1x1x1x6xi1>, !tosa.shape<4>) -> tensor<3x1x1x6xi1>
    %74 = tosa.mul %43, %44, %4 : (tensor<1x1x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x1x128xf32>
    %75 = tosa.concat %74, %74 {axis = 2 : i32} : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %76 = tosa.cos %75 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %77 = tosa.sin %75 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %78 = tosa.mul %43, %45, %4 : (tensor<1x1x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x1x128xf32>
    %79 = tosa.concat %78, %78 {axis = 2 : i32} : (tensor<1x1x128xf32>, tensor<1x1x128xf32>) -> tensor<1x1x256xf32>
    %80 = tosa.cos %79 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %81 = tosa.sin %79 : (tensor<1x1x256xf32>) -> tensor<1x1x256xf32>
    %82 = tosa.pow %64, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %83 = tosa.reduce_sum %82 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %84 = tosa.mul %83, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %85 = tosa.add %84, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %86 = tosa.rsqrt %85 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %87 = tosa.mul %64, %86, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %88 = tosa.add %arg10, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %89 = tosa.reshape %88, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %90 = tosa.mul %87, %89, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %91 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %92 = tosa.reshape %90, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %93 = tosa.reshape %91, %11 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %94 = tosa.matmul %92, %93, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2048xf32>
    %95 = tosa.reshape %94, %50 : (tensor<1x3x2048xf32>, !tosa.shape<4>) -> tensor<3x8x1x256xf32>
    %96 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %97 = tosa.reshape %96, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %98 = tosa.matmul %92, %97, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %99 = tosa.reshape %98, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %100 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %101 = tosa.reshape %100, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %102 = tosa.matmul %92, %101, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %103 = tosa.reshape %102, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %104 = tosa.pow %95, %52 : (tensor<3x8x1x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x1x256xf32>
    %105 = tosa.reduce_sum %104 {axis = 3 : i32} : (tensor<3x8x1x256xf32>) -> tensor<3x8x1x1xf32>
    %106 = tosa.mul %105, %53, %4 : (tensor<3x8x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x1xf32>
    %107 = tosa.add %106, %54 : (tensor<3x8x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x1x1xf32>
    %108 = tosa.rsqrt %107 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %109 = tosa.mul %95, %108, %4 : (tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %110 = tosa.add %arg5, %49 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %111 = tosa.reshape %110, %13 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %112 = tosa.mul %109, %111, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %113 = tosa.pow %99, %52 : (tensor<3x4x1x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x1x256xf32>
    %114 = tosa.reduce_sum %113 {axis = 3 : i32} : (tensor<3x4x1x256xf32>) -> tensor<3x4x1x1xf32>
    %115 = tosa.mul %114, %53, %4 : (tensor<3x4x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x4x1x1xf32>
    %116 = tosa.add %115, %54 : (tensor<3x4x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x1x1xf32>
    %117 = tosa.rsqrt %116 : (tensor<3x4x1x1xf32>) -> tensor<3x4x1x1xf32>
    %118 = tosa.mul %99, %117, %4 : (tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %119 = tosa.add %arg6, %49 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %120 = tosa.reshape %119, %13 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %121 = tosa.mul %118, %120, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %122 = tosa.reshape %76, %13 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %123 = tosa.reshape %77, %13 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %124 = tosa.mul %112, %122, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %125 = tosa.slice %112, %15, %14 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %126 = tosa.slice %112, %16, %14 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %127 = tosa.negate %126, %9, %9 : (tensor<3x8x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x128xf32>
    %128 = tosa.concat %127, %125 {axis = 3 : i32} : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %129 = tosa.mul %128, %123, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %130 = tosa.add %124, %129 : (tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) -> tensor<3x8x1x256xf32>
    %131 = tosa.mul %121, %122, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %132 = tosa.slice %121, %15, %17 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %133 = tosa.slice %121, %16, %17 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %134 = tosa.negate %133, %9, %9 : (tensor<3x4x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x1x128xf32>
    %135 = tosa.concat %134, %132 {axis = 3 : i32} : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %136 = tosa.mul %135, %123, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %137 = tosa.add %131, %136 : (tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x1x256xf32>
    %138 = tosa.concat %arg29, %137 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %139 = tosa.concat %arg30, %103 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %140 = tosa.reshape %138, %18 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %141 = tosa.tile %140, %19 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %142 = tosa.reshape %141, %20 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %143 = tosa.reshape %139, %18 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %144 = tosa.tile %143, %19 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %145 = tosa.select %73, %55, %56 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %146 = tosa.mul %130, %57, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %147 = tosa.transpose %142 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %148 = tosa.mul %147, %57, %4 : (tensor<3x8x256x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x256x6xf32>
    %149 = tosa.reshape %146, %21 : (tensor<3x8x1x256xf32>, !tosa.shape<3>) -> tensor<24x1x256xf32>
    %150 = tosa.reshape %148, %22 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %151 = tosa.matmul %149, %150, %9, %9 : (tensor<24x1x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x6xf32>
    %152 = tosa.reshape %151, %23 : (tensor<24x1x6xf32>, !tosa.shape<4>) -> tensor<3x8x1x6xf32>
    %153 = tosa.add %152, %145 : (tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x8x1x6xf32>
    %154 = tosa.reduce_max %153 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %155 = tosa.sub %153, %154 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) -> tensor<3x8x1x6xf32>
    %156 = tosa.exp %155 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %157 = tosa.reduce_sum %156 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %158 = tosa.reciprocal %157 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %159 = tosa.mul %156, %158, %4 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %160 = tosa.cast %153 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf64>
    %161 = tosa.equal %160, %58 : (tensor<3x8x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x8x1x6xi1>
    %162 = tosa.reduce_all %161 {axis = 3 : i32} : (tensor<3x8x1x6xi1>) -> tensor<3x8x1x1xi1>
    %163 = tosa.select %162, %0, %159 : (tensor<3x8x1x1xi1>, tensor<3x8x1x6xf32>, tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %164 = tosa.reshape %163, %24 : (tensor<3x8x1x6xf32>, !tosa.shape<3>) -> tensor<24x1x6xf32>
    %165 = tosa.reshape %144, %25 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %166 = tosa.matmul %164, %165, %9, %9 : (tensor<24x1x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x256xf32>
    %167 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %168 = tosa.reshape %166, %26 : (tensor<24x1x256xf32>, !tosa.shape<3>) -> tensor<1x3x2048xf32>
    %169 = tosa.reshape %167, %27 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %170 = tosa.matmul %168, %169, %9, %9 : (tensor<1x3x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %171 = tosa.reshape %170, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %172 = tosa.pow %171, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %173 = tosa.reduce_sum %172 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %174 = tosa.mul %173, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %175 = tosa.add %174, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %176 = tosa.rsqrt %175 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %177 = tosa.mul %171, %176, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %178 = tosa.add %arg11, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %179 = tosa.reshape %178, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %180 = tosa.mul %177, %179, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %181 = tosa.add %64, %180 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %182 = tosa.pow %181, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %183 = tosa.reduce_sum %182 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %184 = tosa.mul %183, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %185 = tosa.add %184, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %186 = tosa.rsqrt %185 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %187 = tosa.mul %181, %186, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %188 = tosa.add %arg12, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %189 = tosa.reshape %188, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %190 = tosa.mul %187, %189, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %191 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %192 = tosa.reshape %190, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %193 = tosa.reshape %191, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %194 = tosa.matmul %192, %193, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %195 = tosa.reshape %194, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %196 = tosa.mul %30, %195, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %197 = tosa.pow %34, %30 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %198 = tosa.pow %195, %32 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %199 = tosa.mul %33, %198, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %200 = tosa.add %195, %199 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %201 = tosa.mul %197, %200, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %202 = tosa.tanh %201 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %203 = tosa.add %202, %31 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %204 = tosa.mul %196, %203, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %205 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %206 = tosa.reshape %205, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %207 = tosa.matmul %192, %206, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %208 = tosa.reshape %207, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %209 = tosa.mul %204, %208, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %210 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %211 = tosa.reshape %209, %35 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %212 = tosa.reshape %210, %36 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %213 = tosa.matmul %211, %212, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %214 = tosa.reshape %213, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %215 = tosa.pow %214, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %216 = tosa.reduce_sum %215 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %217 = tosa.mul %216, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %218 = tosa.add %217, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %219 = tosa.rsqrt %218 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %220 = tosa.mul %214, %219, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %221 = tosa.add %arg13, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %222 = tosa.reshape %221, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %223 = tosa.mul %220, %222, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %224 = tosa.add %181, %223 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %225 = tosa.pow %224, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %226 = tosa.reduce_sum %225 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %227 = tosa.mul %226, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %228 = tosa.add %227, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %229 = tosa.rsqrt %228 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %230 = tosa.mul %224, %229, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %231 = tosa.add %arg23, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %232 = tosa.reshape %231, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %233 = tosa.mul %230, %232, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %234 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %235 = tosa.reshape %233, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %236 = tosa.reshape %234, %11 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %237 = tosa.matmul %235, %236, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x2048xf32>
    %238 = tosa.reshape %237, %50 : (tensor<1x3x2048xf32>, !tosa.shape<4>) -> tensor<3x8x1x256xf32>
    %239 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %240 = tosa.reshape %239, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %241 = tosa.matmul %235, %240, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %242 = tosa.reshape %241, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %243 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %244 = tosa.reshape %243, %12 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %245 = tosa.matmul %235, %244, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x1024xf32>
    %246 = tosa.reshape %245, %51 : (tensor<1x3x1024xf32>, !tosa.shape<4>) -> tensor<3x4x1x256xf32>
    %247 = tosa.pow %238, %52 : (tensor<3x8x1x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x1x256xf32>
    %248 = tosa.reduce_sum %247 {axis = 3 : i32} : (tensor<3x8x1x256xf32>) -> tensor<3x8x1x1xf32>
    %249 = tosa.mul %248, %53, %4 : (tensor<3x8x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x1xf32>
    %250 = tosa.add %249, %54 : (tensor<3x8x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x1x1xf32>
    %251 = tosa.rsqrt %250 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %252 = tosa.mul %238, %251, %4 : (tensor<3x8x1x256xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %253 = tosa.add %arg18, %49 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %254 = tosa.reshape %253, %13 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %255 = tosa.mul %252, %254, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %256 = tosa.pow %242, %52 : (tensor<3x4x1x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x1x256xf32>
    %257 = tosa.reduce_sum %256 {axis = 3 : i32} : (tensor<3x4x1x256xf32>) -> tensor<3x4x1x1xf32>
    %258 = tosa.mul %257, %53, %4 : (tensor<3x4x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x4x1x1xf32>
    %259 = tosa.add %258, %54 : (tensor<3x4x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x1x1xf32>
    %260 = tosa.rsqrt %259 : (tensor<3x4x1x1xf32>) -> tensor<3x4x1x1xf32>
    %261 = tosa.mul %242, %260, %4 : (tensor<3x4x1x256xf32>, tensor<3x4x1x1xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %262 = tosa.add %arg19, %49 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %263 = tosa.reshape %262, %13 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %264 = tosa.mul %261, %263, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %265 = tosa.reshape %80, %13 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %266 = tosa.reshape %81, %13 : (tensor<1x1x256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %267 = tosa.mul %255, %265, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %268 = tosa.slice %255, %15, %14 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %269 = tosa.slice %255, %16, %14 : (tensor<3x8x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x1x128xf32>
    %270 = tosa.negate %269, %9, %9 : (tensor<3x8x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x1x128xf32>
    %271 = tosa.concat %270, %268 {axis = 3 : i32} : (tensor<3x8x1x128xf32>, tensor<3x8x1x128xf32>) -> tensor<3x8x1x256xf32>
    %272 = tosa.mul %271, %266, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %273 = tosa.add %267, %272 : (tensor<3x8x1x256xf32>, tensor<3x8x1x256xf32>) -> tensor<3x8x1x256xf32>
    %274 = tosa.mul %264, %265, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %275 = tosa.slice %264, %15, %17 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %276 = tosa.slice %264, %16, %17 : (tensor<3x4x1x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x1x128xf32>
    %277 = tosa.negate %276, %9, %9 : (tensor<3x4x1x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x1x128xf32>
    %278 = tosa.concat %277, %275 {axis = 3 : i32} : (tensor<3x4x1x128xf32>, tensor<3x4x1x128xf32>) -> tensor<3x4x1x256xf32>
    %279 = tosa.mul %278, %266, %4 : (tensor<3x4x1x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x1x256xf32>
    %280 = tosa.add %274, %279 : (tensor<3x4x1x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x1x256xf32>
    %281 = tosa.concat %arg31, %280 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %282 = tosa.concat %arg32, %246 {axis = 2 : i32} : (tensor<3x4x5x256xf32>, tensor<3x4x1x256xf32>) -> tensor<3x4x6x256xf32>
    %283 = tosa.reshape %281, %18 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %284 = tosa.tile %283, %19 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %285 = tosa.reshape %284, %20 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %286 = tosa.reshape %282, %18 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %287 = tosa.tile %286, %19 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %288 = tosa.select %69, %55, %56 : (tensor<3x1x1x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x1x6xf32>
    %289 = tosa.mul %273, %57, %4 : (tensor<3x8x1x256xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x256xf32>
    %290 = tosa.transpose %285 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %291 = tosa.mul %290, %57, %4 : (tensor<3x8x256x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x256x6xf32>
    %292 = tosa.reshape %289, %21 : (tensor<3x8x1x256xf32>, !tosa.shape<3>) -> tensor<24x1x256xf32>
    %293 = tosa.reshape %291, %22 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %294 = tosa.matmul %292, %293, %9, %9 : (tensor<24x1x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x6xf32>
    %295 = tosa.reshape %294, %23 : (tensor<24x1x6xf32>, !tosa.shape<4>) -> tensor<3x8x1x6xf32>
    %296 = tosa.add %295, %288 : (tensor<3x8x1x6xf32>, tensor<3x1x1x6xf32>) -> tensor<3x8x1x6xf32>
    %297 = tosa.reduce_max %296 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %298 = tosa.sub %296, %297 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>) -> tensor<3x8x1x6xf32>
    %299 = tosa.exp %298 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %300 = tosa.reduce_sum %299 {axis = 3 : i32} : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x1xf32>
    %301 = tosa.reciprocal %300 : (tensor<3x8x1x1xf32>) -> tensor<3x8x1x1xf32>
    %302 = tosa.mul %299, %301, %4 : (tensor<3x8x1x6xf32>, tensor<3x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x1x6xf32>
    %303 = tosa.cast %296 : (tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf64>
    %304 = tosa.equal %303, %58 : (tensor<3x8x1x6xf64>, tensor<1x1x1x1xf64>) -> tensor<3x8x1x6xi1>
    %305 = tosa.reduce_all %304 {axis = 3 : i32} : (tensor<3x8x1x6xi1>) -> tensor<3x8x1x1xi1>
    %306 = tosa.select %305, %0, %302 : (tensor<3x8x1x1xi1>, tensor<3x8x1x6xf32>, tensor<3x8x1x6xf32>) -> tensor<3x8x1x6xf32>
    %307 = tosa.reshape %306, %24 : (tensor<3x8x1x6xf32>, !tosa.shape<3>) -> tensor<24x1x6xf32>
    %308 = tosa.reshape %287, %25 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %309 = tosa.matmul %307, %308, %9, %9 : (tensor<24x1x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x1x256xf32>
    %310 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %311 = tosa.reshape %309, %26 : (tensor<24x1x256xf32>, !tosa.shape<3>) -> tensor<1x3x2048xf32>
    %312 = tosa.reshape %310, %27 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %313 = tosa.matmul %311, %312, %9, %9 : (tensor<1x3x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %314 = tosa.reshape %313, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %315 = tosa.pow %314, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %316 = tosa.reduce_sum %315 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %317 = tosa.mul %316, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %318 = tosa.add %317, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %319 = tosa.rsqrt %318 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %320 = tosa.mul %314, %319, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %321 = tosa.add %arg24, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %322 = tosa.reshape %321, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %323 = tosa.mul %320, %322, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %324 = tosa.add %224, %323 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %325 = tosa.pow %324, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %326 = tosa.reduce_sum %325 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %327 = tosa.mul %326, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %328 = tosa.add %327, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %329 = tosa.rsqrt %328 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %330 = tosa.mul %324, %329, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %331 = tosa.add %arg25, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %332 = tosa.reshape %331, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %333 = tosa.mul %330, %332, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %334 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %335 = tosa.reshape %333, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %336 = tosa.reshape %334, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %337 = tosa.matmul %335, %336, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %338 = tosa.reshape %337, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %339 = tosa.mul %30, %338, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %340 = tosa.pow %338, %32 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %341 = tosa.mul %33, %340, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %342 = tosa.add %338, %341 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %343 = tosa.mul %197, %342, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %344 = tosa.tanh %343 : (tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %345 = tosa.add %344, %31 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>) -> tensor<3x1x96xf32>
    %346 = tosa.mul %339, %345, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %347 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %348 = tosa.reshape %347, %28 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %349 = tosa.matmul %335, %348, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x96xf32>
    %350 = tosa.reshape %349, %29 : (tensor<1x3x96xf32>, !tosa.shape<3>) -> tensor<3x1x96xf32>
    %351 = tosa.mul %346, %350, %4 : (tensor<3x1x96xf32>, tensor<3x1x96xf32>, tensor<1xi8>) -> tensor<3x1x96xf32>
    %352 = tosa.transpose %arg22 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %353 = tosa.reshape %351, %35 : (tensor<3x1x96xf32>, !tosa.shape<3>) -> tensor<1x3x96xf32>
    %354 = tosa.reshape %352, %36 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %355 = tosa.matmul %353, %354, %9, %9 : (tensor<1x3x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x64xf32>
    %356 = tosa.reshape %355, %3 : (tensor<1x3x64xf32>, !tosa.shape<3>) -> tensor<3x1x64xf32>
    %357 = tosa.pow %356, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %358 = tosa.reduce_sum %357 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %359 = tosa.mul %358, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %360 = tosa.add %359, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %361 = tosa.rsqrt %360 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %362 = tosa.mul %356, %361, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %363 = tosa.add %arg26, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %364 = tosa.reshape %363, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %365 = tosa.mul %362, %364, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %366 = tosa.add %324, %365 : (tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x1x64xf32>
    %367 = tosa.pow %366, %46 : (tensor<3x1x64xf32>, tensor<1x1x1xf32>) -> tensor<3x1x64xf32>
    %368 = tosa.reduce_sum %367 {axis = 2 : i32} : (tensor<3x1x64xf32>) -> tensor<3x1x1xf32>
    %369 = tosa.mul %368, %47, %4 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x1x1xf32>
    %370 = tosa.add %369, %48 : (tensor<3x1x1xf32>, tensor<1x1x1xf32>) -> tensor<3x1x1xf32>
    %371 = tosa.rsqrt %370 : (tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %372 = tosa.mul %366, %371, %4 : (tensor<3x1x64xf32>, tensor<3x1x1xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %373 = tosa.add %arg27, %49 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %374 = tosa.reshape %373, %8 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %375 = tosa.mul %372, %374, %4 : (tensor<3x1x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x1x64xf32>
    %376 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %377 = tosa.reshape %375, %10 : (tensor<3x1x64xf32>, !tosa.shape<3>) -> tensor<1x3x64xf32>
    %378 = tosa.reshape %376, %37 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %379 = tosa.matmul %377, %378, %9, %9 : (tensor<1x3x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x3x128xf32>
    %380 = tosa.reshape %379, %38 : (tensor<1x3x128xf32>, !tosa.shape<3>) -> tensor<3x1x128xf32>
    return %380, %138, %139, %281, %282 : tensor<3x1x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
