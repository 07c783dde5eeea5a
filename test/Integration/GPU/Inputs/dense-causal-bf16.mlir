// Dense causal attention, 8 query heads on 2 key and value heads, extents dynamic.
func.func @dense_causal(%q: tensor<?x8x?x128xbf16>, %k: tensor<?x2x?x128xbf16>, %v: tensor<?x2x?x128xbf16>)
    -> tensor<?x8x?x128xbf16> {
  %o = gqa.attention %q, %k, %v layout(bhsd) window(-1, 0) scale(0.08838834764)
     : (tensor<?x8x?x128xbf16>, tensor<?x2x?x128xbf16>, tensor<?x2x?x128xbf16>) -> tensor<?x8x?x128xbf16>
  return %o : tensor<?x8x?x128xbf16>
}
