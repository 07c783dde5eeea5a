// For select-backend_invalid.mlir: each attention has a backend already, which
// only the inner module knows.

module {
  module attributes {gqa.backends = {inner = {grouped_heads = true, min_chip = "sm_90a", window = false}}} {
    func.func @named(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
      %o = gqa.attention %q, %k, %k backend("inner") layout(bhsd) window(-1, 0) scale(0.125)
         : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
      return %o : tensor<1x8x16x64xf32>
    }
  }
}
