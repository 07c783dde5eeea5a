// The attention module of torchtitan issue #2224 with the varlen wrapper, as it
// was: repeat, transpose, and the transpose back by the wrapper.
// RUN: gqa-opt %s --gqa-optimize=stats=true 2>&1 | FileCheck %s
// RUN: gqa-opt %s --gqa-optimize --gqa-optimize -o %t.twice
// RUN: gqa-opt %s --gqa-optimize -o %t.once
// RUN: diff %t.once %t.twice

// Each repeat wrote 2 * 1024 * 32 * 128 * 2 bytes.
// CHECK: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":33554432}

// K and V reach the attention with 8 heads, through views only.
// CHECK-LABEL: func.func @qwen3_varlen(
// CHECK-SAME: %[[Q:.+]]: tensor<2x1024x32x128xbf16>, %[[K:.+]]: tensor<2x1024x8x128xbf16>, %[[V:.+]]: tensor<2x1024x8x128xbf16>, %[[CU:.+]]: tensor<3xi32>, %[[MAX:.+]]: index)
// CHECK-NEXT: %[[Q3:.+]] = tensor.collapse_shape %[[Q]] {{\[\[}}0, 1], [2], [3]]
// CHECK-NEXT: %[[K3:.+]] = tensor.collapse_shape %[[K]] {{\[\[}}0, 1], [2], [3]]
// CHECK-NEXT: %[[V3:.+]] = tensor.collapse_shape %[[V]] {{\[\[}}0, 1], [2], [3]]
// CHECK-NEXT: %[[O:.+]] = gqa.varlen_attention %[[Q3]], %[[K3]], %[[V3]] cu_seqlens(%[[CU]], %[[CU]])
// CHECK-SAME: tensor<2048x8x128xbf16>, tensor<2048x8x128xbf16>
// CHECK-NEXT: return %[[O]]
func.func @qwen3_varlen(%xq: tensor<2x1024x32x128xbf16>, %xk: tensor<2x1024x8x128xbf16>, %xv: tensor<2x1024x8x128xbf16>,
                        %cu: tensor<3xi32>, %max: index) -> tensor<2048x32x128xbf16> {
  %keys = gqa.repeat_kv %xk heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
  %values = gqa.repeat_kv %xv heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
  %eh = tensor.empty() : tensor<2x32x1024x128xbf16>
  %qt = linalg.transpose ins(%xq : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %kt = linalg.transpose ins(%keys : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %vt = linalg.transpose ins(%values : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %es = tensor.empty() : tensor<2x1024x32x128xbf16>
  %q1 = linalg.transpose ins(%qt : tensor<2x32x1024x128xbf16>) outs(%es : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  %k1 = linalg.transpose ins(%kt : tensor<2x32x1024x128xbf16>) outs(%es : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  %v1 = linalg.transpose ins(%vt : tensor<2x32x1024x128xbf16>) outs(%es : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  %q = tensor.collapse_shape %q1 [[0, 1], [2], [3]] : tensor<2x1024x32x128xbf16> into tensor<2048x32x128xbf16>
  %k = tensor.collapse_shape %k1 [[0, 1], [2], [3]] : tensor<2x1024x32x128xbf16> into tensor<2048x32x128xbf16>
  %v = tensor.collapse_shape %v1 [[0, 1], [2], [3]] : tensor<2x1024x32x128xbf16> into tensor<2048x32x128xbf16>
  %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("varlen") window(-1, 0) align(bottom_right) scale(0.08838834764)
     : (tensor<2048x32x128xbf16>, tensor<2048x32x128xbf16>, tensor<2048x32x128xbf16>, tensor<3xi32>, tensor<3xi32>, index, index) -> tensor<2048x32x128xbf16>
  return %o : tensor<2048x32x128xbf16>
}
