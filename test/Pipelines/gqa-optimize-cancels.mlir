// Conversions that cancel once no repeat is between them free the transposes
// around them, in the first run already.
// RUN: gqa-opt %s --gqa-optimize | FileCheck %s

// CHECK-LABEL: func.func @conversions
// CHECK-SAME: %[[Q:.+]]: tensor<2x8x16x64xf16>, %[[K:.+]]: tensor<2x2x16x64xf16>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[K]]
func.func @conversions(%q: tensor<2x8x16x64xf16>, %k: tensor<2x2x16x64xf16>) -> tensor<2x8x16x64xf16> {
  %e = tensor.empty() : tensor<2x16x2x64xf16>
  %t = linalg.transpose ins(%k : tensor<2x2x16x64xf16>) outs(%e : tensor<2x16x2x64xf16>) permutation = [0, 2, 1, 3]
  %f = arith.extf %t : tensor<2x16x2x64xf16> to tensor<2x16x2x64xf32>
  %r = gqa.repeat_kv %f heads_axis(2) n_rep(4) : tensor<2x16x2x64xf32> -> tensor<2x16x8x64xf32>
  %h = arith.truncf %r : tensor<2x16x8x64xf32> to tensor<2x16x8x64xf16>
  %e2 = tensor.empty() : tensor<2x8x16x64xf16>
  %u = linalg.transpose ins(%h : tensor<2x16x8x64xf16>) outs(%e2 : tensor<2x8x16x64xf16>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %u, %u layout(bhsd) scale(0.125)
     : (tensor<2x8x16x64xf16>, tensor<2x8x16x64xf16>, tensor<2x8x16x64xf16>) -> tensor<2x8x16x64xf16>
  return %o : tensor<2x8x16x64xf16>
}
