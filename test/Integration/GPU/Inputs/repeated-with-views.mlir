// Repeats that a backend needs, transposes, and a fused projection that Q, K and V are slices of.
func.func @repeated(%qkv: tensor<2x96x12x64xf32>) -> tensor<2x8x96x64xf32> {
  %q = tensor.extract_slice %qkv[0, 0, 0, 0] [2, 96, 8, 64] [1, 1, 1, 1] : tensor<2x96x12x64xf32> to tensor<2x96x8x64xf32>
  %k = tensor.extract_slice %qkv[0, 0, 8, 0] [2, 96, 2, 64] [1, 1, 1, 1] : tensor<2x96x12x64xf32> to tensor<2x96x2x64xf32>
  %v = tensor.extract_slice %qkv[0, 0, 10, 0] [2, 96, 2, 64] [1, 1, 1, 1] : tensor<2x96x12x64xf32> to tensor<2x96x2x64xf32>
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<2x96x2x64xf32> -> tensor<2x96x8x64xf32>
  %values = gqa.repeat_kv %v heads_axis(2) n_rep(4) : tensor<2x96x2x64xf32> -> tensor<2x96x8x64xf32>
  %e = tensor.empty() : tensor<2x8x96x64xf32>
  %qt = linalg.transpose ins(%q : tensor<2x96x8x64xf32>) outs(%e : tensor<2x8x96x64xf32>) permutation = [0, 2, 1, 3]
  %kt = linalg.transpose ins(%keys : tensor<2x96x8x64xf32>) outs(%e : tensor<2x8x96x64xf32>) permutation = [0, 2, 1, 3]
  %vt = linalg.transpose ins(%values : tensor<2x96x8x64xf32>) outs(%e : tensor<2x8x96x64xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %qt, %kt, %vt backend("sdpa") layout(bhsd) window(-1, 0) scale(0.125)
     : (tensor<2x8x96x64xf32>, tensor<2x8x96x64xf32>, tensor<2x8x96x64xf32>) -> tensor<2x8x96x64xf32>
  return %o : tensor<2x8x96x64xf32>
}
