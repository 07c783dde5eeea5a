module attributes {gqa.backends = {mine = {layouts = ["bhsd"]}}} {
  func.func @sequence_first(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32> {
    %o = gqa.attention %q, %k, %k layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x2x64xf32>, tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }
}
