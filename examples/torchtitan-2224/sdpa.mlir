#tokens = affine_map<(b, s, h, d) -> (b, s, h, d)>
#rope = affine_map<(b, s, h, d) -> (s, d)>

func.func @qwen3_sdpa(
    %xq: tensor<2x8192x32x128xbf16>, %xk: tensor<2x8192x8x128xbf16>, %xv: tensor<2x8192x8x128xbf16>,
    %cos: tensor<8192x128xf32>, %sin: tensor<8192x128xf32>) -> tensor<2x8192x4096xbf16> {
  // q = xq * cos + rotate_half(xq) * sin
  %q_first = tensor.extract_slice %xq[0, 0, 0, 0] [2, 8192, 32, 64] [1, 1, 1, 1] : tensor<2x8192x32x128xbf16> to tensor<2x8192x32x64xbf16>
  %q_second = tensor.extract_slice %xq[0, 0, 0, 64] [2, 8192, 32, 64] [1, 1, 1, 1] : tensor<2x8192x32x128xbf16> to tensor<2x8192x32x64xbf16>
  %q_half = tensor.empty() : tensor<2x8192x32x64xbf16>
  %q_minus = linalg.negf ins(%q_second : tensor<2x8192x32x64xbf16>) outs(%q_half : tensor<2x8192x32x64xbf16>) -> tensor<2x8192x32x64xbf16>
  %q_turned = tensor.concat dim(3) %q_minus, %q_first : (tensor<2x8192x32x64xbf16>, tensor<2x8192x32x64xbf16>) -> tensor<2x8192x32x128xbf16>
  %q_empty = tensor.empty() : tensor<2x8192x32x128xbf16>
  %q = linalg.generic {indexing_maps = [#tokens, #tokens, #rope, #rope, #tokens],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%xq, %q_turned, %cos, %sin : tensor<2x8192x32x128xbf16>, tensor<2x8192x32x128xbf16>, tensor<8192x128xf32>, tensor<8192x128xf32>)
      outs(%q_empty : tensor<2x8192x32x128xbf16>) {
  ^bb0(%x: bf16, %turned: bf16, %c: f32, %sn: f32, %out: bf16):
    %xf = arith.extf %x : bf16 to f32
    %tf = arith.extf %turned : bf16 to f32
    %a = arith.mulf %xf, %c : f32
    %b = arith.mulf %tf, %sn : f32
    %sum = arith.addf %a, %b : f32
    %r = arith.truncf %sum : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<2x8192x32x128xbf16>
  // k = xk * cos + rotate_half(xk) * sin
  %k_first = tensor.extract_slice %xk[0, 0, 0, 0] [2, 8192, 8, 64] [1, 1, 1, 1] : tensor<2x8192x8x128xbf16> to tensor<2x8192x8x64xbf16>
  %k_second = tensor.extract_slice %xk[0, 0, 0, 64] [2, 8192, 8, 64] [1, 1, 1, 1] : tensor<2x8192x8x128xbf16> to tensor<2x8192x8x64xbf16>
  %k_half = tensor.empty() : tensor<2x8192x8x64xbf16>
  %k_minus = linalg.negf ins(%k_second : tensor<2x8192x8x64xbf16>) outs(%k_half : tensor<2x8192x8x64xbf16>) -> tensor<2x8192x8x64xbf16>
  %k_turned = tensor.concat dim(3) %k_minus, %k_first : (tensor<2x8192x8x64xbf16>, tensor<2x8192x8x64xbf16>) -> tensor<2x8192x8x128xbf16>
  %k_empty = tensor.empty() : tensor<2x8192x8x128xbf16>
  %k = linalg.generic {indexing_maps = [#tokens, #tokens, #rope, #rope, #tokens],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%xk, %k_turned, %cos, %sin : tensor<2x8192x8x128xbf16>, tensor<2x8192x8x128xbf16>, tensor<8192x128xf32>, tensor<8192x128xf32>)
      outs(%k_empty : tensor<2x8192x8x128xbf16>) {
  ^bb0(%x: bf16, %turned: bf16, %c: f32, %sn: f32, %out: bf16):
    %xf = arith.extf %x : bf16 to f32
    %tf = arith.extf %turned : bf16 to f32
    %a = arith.mulf %xf, %c : f32
    %b = arith.mulf %tf, %sn : f32
    %sum = arith.addf %a, %b : f32
    %r = arith.truncf %sum : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<2x8192x8x128xbf16>
  // keys = repeat_kv(k, 4)
  %keys_empty = tensor.empty() : tensor<2x8192x8x4x128xbf16>
  %keys_wide = linalg.broadcast ins(%k : tensor<2x8192x8x128xbf16>) outs(%keys_empty : tensor<2x8192x8x4x128xbf16>) dimensions = [3]
  %keys = tensor.collapse_shape %keys_wide [[0], [1], [2, 3], [4]] : tensor<2x8192x8x4x128xbf16> into tensor<2x8192x32x128xbf16>
  // values = repeat_kv(xv, 4)
  %values_empty = tensor.empty() : tensor<2x8192x8x4x128xbf16>
  %values_wide = linalg.broadcast ins(%xv : tensor<2x8192x8x128xbf16>) outs(%values_empty : tensor<2x8192x8x4x128xbf16>) dimensions = [3]
  %values = tensor.collapse_shape %values_wide [[0], [1], [2, 3], [4]] : tensor<2x8192x8x4x128xbf16> into tensor<2x8192x32x128xbf16>
  // (bs, heads, seqlen, head_dim)
  %qt_empty = tensor.empty() : tensor<2x32x8192x128xbf16>
  %qt = linalg.transpose ins(%q : tensor<2x8192x32x128xbf16>) outs(%qt_empty : tensor<2x32x8192x128xbf16>) permutation = [0, 2, 1, 3]
  %kt_empty = tensor.empty() : tensor<2x32x8192x128xbf16>
  %kt = linalg.transpose ins(%keys : tensor<2x8192x32x128xbf16>) outs(%kt_empty : tensor<2x32x8192x128xbf16>) permutation = [0, 2, 1, 3]
  %vt_empty = tensor.empty() : tensor<2x32x8192x128xbf16>
  %vt = linalg.transpose ins(%values : tensor<2x8192x32x128xbf16>) outs(%vt_empty : tensor<2x32x8192x128xbf16>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %qt, %kt, %vt backend("sdpa") layout(bhsd) window(-1, 0) scale(0.08838834764831843)
      : (tensor<2x32x8192x128xbf16>, tensor<2x32x8192x128xbf16>, tensor<2x32x8192x128xbf16>) -> tensor<2x32x8192x128xbf16>
  %result_empty = tensor.empty() : tensor<2x8192x32x128xbf16>
  %result = linalg.transpose ins(%o : tensor<2x32x8192x128xbf16>) outs(%result_empty : tensor<2x8192x32x128xbf16>) permutation = [0, 2, 1, 3]
  %flat = tensor.collapse_shape %result [[0], [1], [2, 3]] : tensor<2x8192x32x128xbf16> into tensor<2x8192x4096xbf16>
  return %flat : tensor<2x8192x4096xbf16>
}
