// Packed sequences of any lengths, bottom-right causal with a window, lse.
func.func @varlen_ragged(%q: tensor<?x12x64xbf16>, %k: tensor<?x4x64xbf16>, %v: tensor<?x4x64xbf16>,
                         %cu_q: tensor<?xi32>, %cu_k: tensor<?xi32>, %max_q: index, %max_k: index)
    -> (tensor<?x12x64xbf16>, tensor<12x?xf32>) {
  %o, %lse = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max_q, %max_k)
               window(100, 0) scale(0.125)
     : (tensor<?x12x64xbf16>, tensor<?x4x64xbf16>, tensor<?x4x64xbf16>, tensor<?xi32>, tensor<?xi32>, index, index)
     -> (tensor<?x12x64xbf16>, tensor<12x?xf32>)
  return %o, %lse : tensor<?x12x64xbf16>, tensor<12x?xf32>
}
