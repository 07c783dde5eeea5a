// A backend of one's own is an entry of gqa.backends: what it takes, as data.
module attributes {gqa.backends = {house = {
    grouped_heads = true, mask = false, softcap = false, sinks = false, lse = false,
    dtypes = [bf16], layouts = ["bshd"]}}} {
  func.func @grouped(%q: tensor<1x16x8x64xbf16>, %k: tensor<1x16x2x64xbf16>,
                     %v: tensor<1x16x2x64xbf16>) -> tensor<1x16x8x64xbf16> {
    %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xbf16> -> tensor<1x16x8x64xbf16>
    %values = gqa.repeat_kv %v heads_axis(2) n_rep(4) : tensor<1x16x2x64xbf16> -> tensor<1x16x8x64xbf16>
    %o = gqa.attention %q, %keys, %values backend("house") layout(bshd) window(-1, 0) scale(0.125)
       : (tensor<1x16x8x64xbf16>, tensor<1x16x8x64xbf16>, tensor<1x16x8x64xbf16>) -> tensor<1x16x8x64xbf16>
    return %o : tensor<1x16x8x64xbf16>
  }
}
