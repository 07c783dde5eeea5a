// 8 query heads share 2 key heads. The model repeated them, which no backend
// that it names needs.
func.func @grouped(%q: tensor<1x16x8x64xbf16>, %k: tensor<1x16x2x64xbf16>,
                   %v: tensor<1x16x2x64xbf16>) -> tensor<1x16x8x64xbf16> {
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xbf16> -> tensor<1x16x8x64xbf16>
  %values = gqa.repeat_kv %v heads_axis(2) n_rep(4) : tensor<1x16x2x64xbf16> -> tensor<1x16x8x64xbf16>
  %o = gqa.attention %q, %keys, %values layout(bshd) window(-1, 0) scale(0.125)
     : (tensor<1x16x8x64xbf16>, tensor<1x16x8x64xbf16>, tensor<1x16x8x64xbf16>) -> tensor<1x16x8x64xbf16>
  return %o : tensor<1x16x8x64xbf16>
}
