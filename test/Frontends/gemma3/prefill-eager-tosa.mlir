// RUN: %frontends_check %s
//
// Gemma3TextForCausalLM of transformers, prefill-eager-tosa: torch 2.15.0, torch-mlir 20261001,
// transformers 5.23.0.
// Heads, head dims, windows, caps and rotary bases of google/gemma-3-4b-pt config.json
// (text_config); 2 layers, other sizes reduced. Arguments: the weights, the token ids.
// Adapted by utils/frontends/emit.py: constants of the resource section are written in place.

module {
  func.func @main(%arg0: tensor<128x64xf32>, %arg1: tensor<2048x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64x2048xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<2048x64xf32>, %arg15: tensor<1024x64xf32>, %arg16: tensor<1024x64xf32>, %arg17: tensor<64x2048xf32>, %arg18: tensor<256xf32>, %arg19: tensor<256xf32>, %arg20: tensor<96x64xf32>, %arg21: tensor<96x64xf32>, %arg22: tensor<64x96xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<3x6xi64>) -> (tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) {
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
    %16 = tosa.const_shape  {values = dense<[1, 1, 1, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[1, 1, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[3, 8, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[0, 0, 0, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[3, 4, 6, 128]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[3, 4, 1, 6, 256]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %23 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[3, 8, 6, 256]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[24, 6, 256]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[24, 256, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[3, 8, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[24, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[1, 18, 2048]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 2048, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[1, 64, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[3, 6, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %34 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %35 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %36 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %37 = "tosa.const"() <{values = dense<0.636619746> : tensor<3x6x96xf32>}> : () -> tensor<3x6x96xf32>
    %38 = tosa.const_shape  {values = dense<[1, 18, 96]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[1, 96, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = tosa.const_shape  {values = dense<[1, 64, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = tosa.const_shape  {values = dense<[3, 6, 128]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = "tosa.const"() <{values = dense<8.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<1024> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %46 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %47 = "tosa.const"() <{values = dense<"0x0000803FF8396E3FD7AF5D3FAD4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEFF6053FCF53F93E5F04E83E9BE8D73E24EBC83E1BF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E23D4723E35F8613EED47523E7CAE433E8718363E0974293E40B01D3E91BD123E778D083EE024FE3DD67FEC3D6614DC3DCDCCCC3DC694BE3D7859B13D5609A53D0D94993D6BEA8E3D4DFE843D1385773DC255663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE386013D7711F13CD254E03CA8C1D03C4F43C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF27B5A3CB3504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B15CAD43B0F04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0E526F3B7AB45E3B383E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF078FA3A2815E93A73E6D83A5CD7C93AEDD3BB3A8EC9AE3AF7A6A23A0E5C973ADBD98C3A6F12833AA3F1733AE201633A283F533A8C94443A9EEE363A443B2A3AA5691E3A166A133A022E093AAC4FFF39E295ED392517DD3996BDCD39D774BF39FB29B23960CBA5399E489A3972928F39A99A853915A8783992646739E4535739C160483953773A3929852D39167921392443163972D40B392B1F0239E22CF238915CE138"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %48 = "tosa.const"() <{values = dense<"0x0000003ED3CEE53DAD4BCE3D5C30B93DE03DA63DA83B953DEFF6853D3C84703D9BE8573D82D1413DFFFC2D3DE12F1C3D04350C3D64B9FB3C35F8E13C98D9CA3C8718B63C0F77A33C91BD923C20BA833CD67F6C3C6C4D543CC6943E3C0F152B3C0D94193C84DD093C1385F73B0132DE3B3F76C73BEC0DB33B1DBCA03B214A903BE386813B9B8C683BA8C1503BE3653B3B8B39283B6203173B0890073BB962F33AF27BDA3A6321C43A5210B03AD70C9E3A2DE18D3A1BBA7E3A46AA643A0E454D3A9C44383A3F6A253AAE7D143A644C053A0E52EF39BFD5D639C5DAC039811FAD390D699B3987828B39F0787A398BD860395CD74939B7303539F7A62239C30212396F120339C352EB38283FD33829A2BD38443BAA388BD09838022E8938F849763825175D3853784638FB2932387EEF1F3872920F38FEE100389264E737E7B7CF375377BA376363A7372443963774E38637E22C7237CE655937B52743372F302F37A4431D378F2C0D37D475FD362C87E336BE3FCC36085AB736AB97A436A5C09336B2A2843665216E3641C4553642E53F361D432C3635A31A36EDD00A36153AF9354FBADF3569D6C8350E4AB435E7D7A135E3489135936B823532276A353B325235C1B03C358E622935020E1835607F08357010F534B2FDDB34AB7BC5342C47B134E4239F34ADDB8E34EC3D8034FF3D663479AF4E34F28939344C8E2634DA831534"> : tensor<1x1x128xf32>}> : () -> tensor<1x1x128xf32>
    %49 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<1.562500e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %53 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<3.906250e-03> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %56 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %57 = tosa.reshape %arg0, %0 : (tensor<128x64xf32>, !tosa.shape<3>) -> tensor<1x128x64xf32>
    %58 = tosa.reshape %arg28, %1 : (tensor<3x6xi64>, !tosa.shape<2>) -> tensor<1x18xi64>
    %59 = tosa.cast %58 : (tensor<1x18xi64>) -> tensor<1x18xi32>
    %60 = tosa.gather %57, %59 : (tensor<1x128x64xf32>, tensor<1x18xi32>) -> tensor<1x18x64xf32>
    %61 = tosa.reshape %60, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %62 = tosa.mul %61, %42, %3 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %63 = tosa.cast %4 : (tensor<6xi64>) -> tensor<6xi32>
    %64 = tosa.cast %63 : (tensor<6xi32>) -> tensor<6xi64>
    %65 = tosa.reshape %64, %5 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x6x1xi64>
    %66 = tosa.reshape %64, %6 : (tensor<6xi64>, !tosa.shape<4>) -> tensor<1x1x1x6xi64>
    %67 = tosa.greater_equal %65, %66 : (tensor<1x1x6x1xi64>, tensor<1x1x1x6xi64>) -> tensor<1x1x6x6xi1>
    %68 = tosa.tile %67, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %69 = tosa.select %68, %43, %44 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %70 = tosa.cast %65 : (tensor<1x1x6x1xi64>) -> tensor<1x1x6x1xi32>
    %71 = tosa.sub %70, %45 : (tensor<1x1x6x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x6x1xi32>
    %72 = tosa.cast %71 : (tensor<1x1x6x1xi32>) -> tensor<1x1x6x1xi64>
    %73 = tosa.greater %66, %72 : (tensor<1x1x1x6xi64>, tensor<1x1x6x1xi64>) -> tensor<1x1x6x6xi1>
    %74 = tosa.logical_and %73, %46 : (tensor<1x1x6x6xi1>, tensor<1x1x1x1xi1>) -> tensor<1x1x6x6xi1>
    %75 = tosa.logical_and %74, %67 : (tensor<1x1x6x6xi1>, tensor<1x1x6x6xi1>) -> tensor<1x1x6x6xi1>
    %76 = tosa.tile %75, %7 : (tensor<1x1x6x6xi1>, !tosa.shape<4>) -> tensor<3x1x6x6xi1>
    %77 = tosa.select %76, %43, %44 : (tensor<3x1x6x6xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x1x6x6xf32>
    %78 = tosa.reshape %64, %8 : (tensor<6xi64>, !tosa.shape<3>) -> tensor<1x6x1xi64>
    %79 = tosa.cast %78 : (tensor<1x6x1xi64>) -> tensor<1x6x1xf32>
    %80 = tosa.mul %79, %47, %3 : (tensor<1x6x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x6x128xf32>
    %81 = tosa.concat %80, %80 {axis = 2 : i32} : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %82 = tosa.cos %81 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %83 = tosa.sin %81 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %84 = tosa.mul %79, %48, %3 : (tensor<1x6x1xf32>, tensor<1x1x128xf32>, tensor<1xi8>) -> tensor<1x6x128xf32>
    %85 = tosa.concat %84, %84 {axis = 2 : i32} : (tensor<1x6x128xf32>, tensor<1x6x128xf32>) -> tensor<1x6x256xf32>
    %86 = tosa.cos %85 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %87 = tosa.sin %85 : (tensor<1x6x256xf32>) -> tensor<1x6x256xf32>
    %88 = tosa.pow %62, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %89 = tosa.reduce_sum %88 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %90 = tosa.mul %89, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %91 = tosa.add %90, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %92 = tosa.rsqrt %91 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %93 = tosa.mul %62, %92, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %94 = tosa.add %arg10, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %95 = tosa.reshape %94, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %96 = tosa.mul %93, %95, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %97 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %98 = tosa.reshape %96, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %99 = tosa.reshape %97, %12 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %100 = tosa.matmul %98, %99, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x2048xf32>
    %101 = tosa.reshape %100, %13 : (tensor<1x18x2048xf32>, !tosa.shape<4>) -> tensor<3x6x8x256xf32>
    %102 = tosa.transpose %101 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x256xf32>) -> tensor<3x8x6x256xf32>
    %103 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %104 = tosa.reshape %103, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %105 = tosa.matmul %98, %104, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %106 = tosa.reshape %105, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %107 = tosa.transpose %106 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %108 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %109 = tosa.reshape %108, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %110 = tosa.matmul %98, %109, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %111 = tosa.reshape %110, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %112 = tosa.transpose %111 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %113 = tosa.pow %102, %53 : (tensor<3x8x6x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x6x256xf32>
    %114 = tosa.reduce_sum %113 {axis = 3 : i32} : (tensor<3x8x6x256xf32>) -> tensor<3x8x6x1xf32>
    %115 = tosa.mul %114, %54, %3 : (tensor<3x8x6x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x1xf32>
    %116 = tosa.add %115, %55 : (tensor<3x8x6x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x6x1xf32>
    %117 = tosa.rsqrt %116 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %118 = tosa.mul %102, %117, %3 : (tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %119 = tosa.add %arg5, %52 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %120 = tosa.reshape %119, %16 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %121 = tosa.mul %118, %120, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %122 = tosa.pow %107, %53 : (tensor<3x4x6x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x6x256xf32>
    %123 = tosa.reduce_sum %122 {axis = 3 : i32} : (tensor<3x4x6x256xf32>) -> tensor<3x4x6x1xf32>
    %124 = tosa.mul %123, %54, %3 : (tensor<3x4x6x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x4x6x1xf32>
    %125 = tosa.add %124, %55 : (tensor<3x4x6x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x6x1xf32>
    %126 = tosa.rsqrt %125 : (tensor<3x4x6x1xf32>) -> tensor<3x4x6x1xf32>
    %127 = tosa.mul %107, %126, %3 : (tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %128 = tosa.add %arg6, %52 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %129 = tosa.reshape %128, %16 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %130 = tosa.mul %127, %129, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %131 = tosa.reshape %82, %17 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %132 = tosa.reshape %83, %17 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %133 = tosa.mul %121, %131, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %134 = tosa.slice %121, %19, %18 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %135 = tosa.slice %121, %20, %18 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %136 = tosa.negate %135, %10, %10 : (tensor<3x8x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x128xf32>
    %137 = tosa.concat %136, %134 {axis = 3 : i32} : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %138 = tosa.mul %137, %132, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %139 = tosa.add %133, %138 : (tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) -> tensor<3x8x6x256xf32>
    %140 = tosa.mul %130, %131, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %141 = tosa.slice %130, %19, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %142 = tosa.slice %130, %20, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %143 = tosa.negate %142, %10, %10 : (tensor<3x4x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x6x128xf32>
    %144 = tosa.concat %143, %141 {axis = 3 : i32} : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %145 = tosa.mul %144, %132, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %146 = tosa.add %140, %145 : (tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) -> tensor<3x4x6x256xf32>
    %147 = tosa.reshape %146, %22 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %148 = tosa.tile %147, %23 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %149 = tosa.reshape %148, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %150 = tosa.reshape %112, %22 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %151 = tosa.tile %150, %23 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %152 = tosa.transpose %149 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %153 = tosa.reshape %139, %25 : (tensor<3x8x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %154 = tosa.reshape %152, %26 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %155 = tosa.matmul %153, %154, %10, %10 : (tensor<24x6x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x6xf32>
    %156 = tosa.reshape %155, %27 : (tensor<24x6x6xf32>, !tosa.shape<4>) -> tensor<3x8x6x6xf32>
    %157 = tosa.mul %156, %56, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %158 = tosa.add %157, %77 : (tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x8x6x6xf32>
    %159 = tosa.reduce_max %158 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %160 = tosa.sub %158, %159 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) -> tensor<3x8x6x6xf32>
    %161 = tosa.exp %160 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %162 = tosa.reduce_sum %161 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %163 = tosa.reciprocal %162 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %164 = tosa.mul %161, %163, %3 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %165 = tosa.reshape %164, %28 : (tensor<3x8x6x6xf32>, !tosa.shape<3>) -> tensor<24x6x6xf32>
    %166 = tosa.reshape %151, %25 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %167 = tosa.matmul %165, %166, %10, %10 : (tensor<24x6x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x256xf32>
    %168 = tosa.reshape %167, %24 : (tensor<24x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %169 = tosa.transpose %168 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x8x6x256xf32>) -> tensor<3x6x8x256xf32>
    %170 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %171 = tosa.reshape %169, %29 : (tensor<3x6x8x256xf32>, !tosa.shape<3>) -> tensor<1x18x2048xf32>
    %172 = tosa.reshape %170, %30 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %173 = tosa.matmul %171, %172, %10, %10 : (tensor<1x18x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %174 = tosa.reshape %173, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %175 = tosa.pow %174, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %176 = tosa.reduce_sum %175 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %177 = tosa.mul %176, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %178 = tosa.add %177, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %179 = tosa.rsqrt %178 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %180 = tosa.mul %174, %179, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %181 = tosa.add %arg11, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %182 = tosa.reshape %181, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %183 = tosa.mul %180, %182, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %184 = tosa.add %62, %183 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %185 = tosa.pow %184, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %186 = tosa.reduce_sum %185 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %187 = tosa.mul %186, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %188 = tosa.add %187, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %189 = tosa.rsqrt %188 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %190 = tosa.mul %184, %189, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %191 = tosa.add %arg12, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %192 = tosa.reshape %191, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %193 = tosa.mul %190, %192, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %194 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %195 = tosa.reshape %193, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %196 = tosa.reshape %194, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %197 = tosa.matmul %195, %196, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %198 = tosa.reshape %197, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %199 = tosa.mul %33, %198, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %200 = tosa.pow %37, %33 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %201 = tosa.pow %198, %35 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %202 = tosa.mul %36, %201, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %203 = tosa.add %198, %202 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %204 = tosa.mul %200, %203, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %205 = tosa.tanh %204 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %206 = tosa.add %205, %34 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %207 = tosa.mul %199, %206, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %208 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %209 = tosa.reshape %208, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %210 = tosa.matmul %195, %209, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %211 = tosa.reshape %210, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %212 = tosa.mul %207, %211, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %213 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %214 = tosa.reshape %212, %38 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %215 = tosa.reshape %213, %39 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %216 = tosa.matmul %214, %215, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %217 = tosa.reshape %216, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %218 = tosa.pow %217, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %219 = tosa.reduce_sum %218 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %220 = tosa.mul %219, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %221 = tosa.add %220, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %222 = tosa.rsqrt %221 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %223 = tosa.mul %217, %222, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %224 = tosa.add %arg13, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %225 = tosa.reshape %224, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %226 = tosa.mul %223, %225, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %227 = tosa.add %184, %226 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %228 = tosa.pow %227, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %229 = tosa.reduce_sum %228 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %230 = tosa.mul %229, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %231 = tosa.add %230, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %232 = tosa.rsqrt %231 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %233 = tosa.mul %227, %232, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %234 = tosa.add %arg23, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %235 = tosa.reshape %234, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %236 = tosa.mul %233, %235, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %237 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<2048x64xf32>) -> tensor<64x2048xf32>
    %238 = tosa.reshape %236, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %239 = tosa.reshape %237, %12 : (tensor<64x2048xf32>, !tosa.shape<3>) -> tensor<1x64x2048xf32>
    %240 = tosa.matmul %238, %239, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x2048xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x2048xf32>
    %241 = tosa.reshape %240, %13 : (tensor<1x18x2048xf32>, !tosa.shape<4>) -> tensor<3x6x8x256xf32>
    %242 = tosa.transpose %241 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x8x256xf32>) -> tensor<3x8x6x256xf32>
    %243 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %244 = tosa.reshape %243, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %245 = tosa.matmul %238, %244, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %246 = tosa.reshape %245, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %247 = tosa.transpose %246 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %248 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<1024x64xf32>) -> tensor<64x1024xf32>
    %249 = tosa.reshape %248, %14 : (tensor<64x1024xf32>, !tosa.shape<3>) -> tensor<1x64x1024xf32>
    %250 = tosa.matmul %238, %249, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x1024xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x1024xf32>
    %251 = tosa.reshape %250, %15 : (tensor<1x18x1024xf32>, !tosa.shape<4>) -> tensor<3x6x4x256xf32>
    %252 = tosa.transpose %251 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x6x4x256xf32>) -> tensor<3x4x6x256xf32>
    %253 = tosa.pow %242, %53 : (tensor<3x8x6x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x6x256xf32>
    %254 = tosa.reduce_sum %253 {axis = 3 : i32} : (tensor<3x8x6x256xf32>) -> tensor<3x8x6x1xf32>
    %255 = tosa.mul %254, %54, %3 : (tensor<3x8x6x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x1xf32>
    %256 = tosa.add %255, %55 : (tensor<3x8x6x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x8x6x1xf32>
    %257 = tosa.rsqrt %256 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %258 = tosa.mul %242, %257, %3 : (tensor<3x8x6x256xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %259 = tosa.add %arg18, %52 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %260 = tosa.reshape %259, %16 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %261 = tosa.mul %258, %260, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %262 = tosa.pow %247, %53 : (tensor<3x4x6x256xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x6x256xf32>
    %263 = tosa.reduce_sum %262 {axis = 3 : i32} : (tensor<3x4x6x256xf32>) -> tensor<3x4x6x1xf32>
    %264 = tosa.mul %263, %54, %3 : (tensor<3x4x6x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x4x6x1xf32>
    %265 = tosa.add %264, %55 : (tensor<3x4x6x1xf32>, tensor<1x1x1x1xf32>) -> tensor<3x4x6x1xf32>
    %266 = tosa.rsqrt %265 : (tensor<3x4x6x1xf32>) -> tensor<3x4x6x1xf32>
    %267 = tosa.mul %247, %266, %3 : (tensor<3x4x6x256xf32>, tensor<3x4x6x1xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %268 = tosa.add %arg19, %52 : (tensor<256xf32>, tensor<1xf32>) -> tensor<256xf32>
    %269 = tosa.reshape %268, %16 : (tensor<256xf32>, !tosa.shape<4>) -> tensor<1x1x1x256xf32>
    %270 = tosa.mul %267, %269, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x1x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %271 = tosa.reshape %86, %17 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %272 = tosa.reshape %87, %17 : (tensor<1x6x256xf32>, !tosa.shape<4>) -> tensor<1x1x6x256xf32>
    %273 = tosa.mul %261, %271, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %274 = tosa.slice %261, %19, %18 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %275 = tosa.slice %261, %20, %18 : (tensor<3x8x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x6x128xf32>
    %276 = tosa.negate %275, %10, %10 : (tensor<3x8x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x6x128xf32>
    %277 = tosa.concat %276, %274 {axis = 3 : i32} : (tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x8x6x256xf32>
    %278 = tosa.mul %277, %272, %3 : (tensor<3x8x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x8x6x256xf32>
    %279 = tosa.add %273, %278 : (tensor<3x8x6x256xf32>, tensor<3x8x6x256xf32>) -> tensor<3x8x6x256xf32>
    %280 = tosa.mul %270, %271, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %281 = tosa.slice %270, %19, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %282 = tosa.slice %270, %20, %21 : (tensor<3x4x6x256xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x6x128xf32>
    %283 = tosa.negate %282, %10, %10 : (tensor<3x4x6x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x4x6x128xf32>
    %284 = tosa.concat %283, %281 {axis = 3 : i32} : (tensor<3x4x6x128xf32>, tensor<3x4x6x128xf32>) -> tensor<3x4x6x256xf32>
    %285 = tosa.mul %284, %272, %3 : (tensor<3x4x6x256xf32>, tensor<1x1x6x256xf32>, tensor<1xi8>) -> tensor<3x4x6x256xf32>
    %286 = tosa.add %280, %285 : (tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>) -> tensor<3x4x6x256xf32>
    %287 = tosa.reshape %286, %22 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %288 = tosa.tile %287, %23 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %289 = tosa.reshape %288, %24 : (tensor<3x4x2x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %290 = tosa.reshape %252, %22 : (tensor<3x4x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x1x6x256xf32>
    %291 = tosa.tile %290, %23 : (tensor<3x4x1x6x256xf32>, !tosa.shape<5>) -> tensor<3x4x2x6x256xf32>
    %292 = tosa.transpose %289 {perms = array<i32: 0, 1, 3, 2>} : (tensor<3x8x6x256xf32>) -> tensor<3x8x256x6xf32>
    %293 = tosa.reshape %279, %25 : (tensor<3x8x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %294 = tosa.reshape %292, %26 : (tensor<3x8x256x6xf32>, !tosa.shape<3>) -> tensor<24x256x6xf32>
    %295 = tosa.matmul %293, %294, %10, %10 : (tensor<24x6x256xf32>, tensor<24x256x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x6xf32>
    %296 = tosa.reshape %295, %27 : (tensor<24x6x6xf32>, !tosa.shape<4>) -> tensor<3x8x6x6xf32>
    %297 = tosa.mul %296, %56, %3 : (tensor<3x8x6x6xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %298 = tosa.add %297, %69 : (tensor<3x8x6x6xf32>, tensor<3x1x6x6xf32>) -> tensor<3x8x6x6xf32>
    %299 = tosa.reduce_max %298 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %300 = tosa.sub %298, %299 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>) -> tensor<3x8x6x6xf32>
    %301 = tosa.exp %300 : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x6xf32>
    %302 = tosa.reduce_sum %301 {axis = 3 : i32} : (tensor<3x8x6x6xf32>) -> tensor<3x8x6x1xf32>
    %303 = tosa.reciprocal %302 : (tensor<3x8x6x1xf32>) -> tensor<3x8x6x1xf32>
    %304 = tosa.mul %301, %303, %3 : (tensor<3x8x6x6xf32>, tensor<3x8x6x1xf32>, tensor<1xi8>) -> tensor<3x8x6x6xf32>
    %305 = tosa.reshape %304, %28 : (tensor<3x8x6x6xf32>, !tosa.shape<3>) -> tensor<24x6x6xf32>
    %306 = tosa.reshape %291, %25 : (tensor<3x4x2x6x256xf32>, !tosa.shape<3>) -> tensor<24x6x256xf32>
    %307 = tosa.matmul %305, %306, %10, %10 : (tensor<24x6x6xf32>, tensor<24x6x256xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<24x6x256xf32>
    %308 = tosa.reshape %307, %24 : (tensor<24x6x256xf32>, !tosa.shape<4>) -> tensor<3x8x6x256xf32>
    %309 = tosa.transpose %308 {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x8x6x256xf32>) -> tensor<3x6x8x256xf32>
    %310 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x2048xf32>) -> tensor<2048x64xf32>
    %311 = tosa.reshape %309, %29 : (tensor<3x6x8x256xf32>, !tosa.shape<3>) -> tensor<1x18x2048xf32>
    %312 = tosa.reshape %310, %30 : (tensor<2048x64xf32>, !tosa.shape<3>) -> tensor<1x2048x64xf32>
    %313 = tosa.matmul %311, %312, %10, %10 : (tensor<1x18x2048xf32>, tensor<1x2048x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %314 = tosa.reshape %313, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %315 = tosa.pow %314, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %316 = tosa.reduce_sum %315 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %317 = tosa.mul %316, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %318 = tosa.add %317, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %319 = tosa.rsqrt %318 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %320 = tosa.mul %314, %319, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %321 = tosa.add %arg24, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %322 = tosa.reshape %321, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %323 = tosa.mul %320, %322, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %324 = tosa.add %227, %323 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %325 = tosa.pow %324, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %326 = tosa.reduce_sum %325 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %327 = tosa.mul %326, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %328 = tosa.add %327, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %329 = tosa.rsqrt %328 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %330 = tosa.mul %324, %329, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %331 = tosa.add %arg25, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %332 = tosa.reshape %331, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %333 = tosa.mul %330, %332, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %334 = tosa.transpose %arg20 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %335 = tosa.reshape %333, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %336 = tosa.reshape %334, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %337 = tosa.matmul %335, %336, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %338 = tosa.reshape %337, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %339 = tosa.mul %33, %338, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %340 = tosa.pow %338, %35 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %341 = tosa.mul %36, %340, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %342 = tosa.add %338, %341 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %343 = tosa.mul %200, %342, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %344 = tosa.tanh %343 : (tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %345 = tosa.add %344, %34 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>) -> tensor<3x6x96xf32>
    %346 = tosa.mul %339, %345, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %347 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<96x64xf32>) -> tensor<64x96xf32>
    %348 = tosa.reshape %347, %31 : (tensor<64x96xf32>, !tosa.shape<3>) -> tensor<1x64x96xf32>
    %349 = tosa.matmul %335, %348, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x96xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x96xf32>
    %350 = tosa.reshape %349, %32 : (tensor<1x18x96xf32>, !tosa.shape<3>) -> tensor<3x6x96xf32>
    %351 = tosa.mul %346, %350, %3 : (tensor<3x6x96xf32>, tensor<3x6x96xf32>, tensor<1xi8>) -> tensor<3x6x96xf32>
    %352 = tosa.transpose %arg22 {perms = array<i32: 1, 0>} : (tensor<64x96xf32>) -> tensor<96x64xf32>
    %353 = tosa.reshape %351, %38 : (tensor<3x6x96xf32>, !tosa.shape<3>) -> tensor<1x18x96xf32>
    %354 = tosa.reshape %352, %39 : (tensor<96x64xf32>, !tosa.shape<3>) -> tensor<1x96x64xf32>
    %355 = tosa.matmul %353, %354, %10, %10 : (tensor<1x18x96xf32>, tensor<1x96x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x64xf32>
    %356 = tosa.reshape %355, %2 : (tensor<1x18x64xf32>, !tosa.shape<3>) -> tensor<3x6x64xf32>
    %357 = tosa.pow %356, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %358 = tosa.reduce_sum %357 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %359 = tosa.mul %358, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %360 = tosa.add %359, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %361 = tosa.rsqrt %360 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %362 = tosa.mul %356, %361, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %363 = tosa.add %arg26, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %364 = tosa.reshape %363, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %365 = tosa.mul %362, %364, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %366 = tosa.add %324, %365 : (tensor<3x6x64xf32>, tensor<3x6x64xf32>) -> tensor<3x6x64xf32>
    %367 = tosa.pow %366, %49 : (tensor<3x6x64xf32>, tensor<1x1x1xf32>) -> tensor<3x6x64xf32>
    %368 = tosa.reduce_sum %367 {axis = 2 : i32} : (tensor<3x6x64xf32>) -> tensor<3x6x1xf32>
    %369 = tosa.mul %368, %50, %3 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<3x6x1xf32>
    %370 = tosa.add %369, %51 : (tensor<3x6x1xf32>, tensor<1x1x1xf32>) -> tensor<3x6x1xf32>
    %371 = tosa.rsqrt %370 : (tensor<3x6x1xf32>) -> tensor<3x6x1xf32>
    %372 = tosa.mul %366, %371, %3 : (tensor<3x6x64xf32>, tensor<3x6x1xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %373 = tosa.add %arg27, %52 : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
    %374 = tosa.reshape %373, %9 : (tensor<64xf32>, !tosa.shape<3>) -> tensor<1x1x64xf32>
    %375 = tosa.mul %372, %374, %3 : (tensor<3x6x64xf32>, tensor<1x1x64xf32>, tensor<1xi8>) -> tensor<3x6x64xf32>
    %376 = tosa.transpose %arg0 {perms = array<i32: 1, 0>} : (tensor<128x64xf32>) -> tensor<64x128xf32>
    %377 = tosa.reshape %375, %11 : (tensor<3x6x64xf32>, !tosa.shape<3>) -> tensor<1x18x64xf32>
    %378 = tosa.reshape %376, %40 : (tensor<64x128xf32>, !tosa.shape<3>) -> tensor<1x64x128xf32>
    %379 = tosa.matmul %377, %378, %10, %10 : (tensor<1x18x64xf32>, tensor<1x64x128xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x18x128xf32>
    %380 = tosa.reshape %379, %41 : (tensor<1x18x128xf32>, !tosa.shape<3>) -> tensor<3x6x128xf32>
    return %380, %146, %112, %286, %252 : tensor<3x6x128xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>, tensor<3x4x6x256xf32>
  }
}
