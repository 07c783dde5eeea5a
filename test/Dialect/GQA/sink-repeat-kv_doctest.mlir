// RUN: gqa-opt %s --gqa-sink-repeat-kv | FileCheck %s

// CHECK-LABEL: func.func @sink
// CHECK-SAME: %[[Q:.+]]: tensor<2x32x64x128xbf16>, %[[K:.+]]: tensor<2x64x8x128xbf16>, %[[V:.+]]: tensor<2x8x64x128xbf16>
// CHECK: %[[EMPTY:.+]] = tensor.empty() : tensor<2x8x64x128xbf16>
// CHECK: %[[T:.+]] = linalg.transpose ins(%[[K]] : {{.+}}) outs(%[[EMPTY]] : {{.+}}) permutation = [0, 2, 1, 3]
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[T]] heads_axis(1) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[R]], %[[V]]
func.func @sink(%q: tensor<2x32x64x128xbf16>, %k: tensor<2x64x8x128xbf16>, %v: tensor<2x8x64x128xbf16>)
    -> tensor<2x32x64x128xbf16> {
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<2x64x8x128xbf16> -> tensor<2x64x32x128xbf16>
  %empty = tensor.empty() : tensor<2x32x64x128xbf16>
  %t = linalg.transpose ins(%keys : tensor<2x64x32x128xbf16>) outs(%empty : tensor<2x32x64x128xbf16>)
       permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %t, %v layout(bhsd) scale(0.125)
     : (tensor<2x32x64x128xbf16>, tensor<2x32x64x128xbf16>, tensor<2x8x64x128xbf16>) -> tensor<2x32x64x128xbf16>
  return %o : tensor<2x32x64x128xbf16>
}
