// RUN: gqa-opt %s --gqa-fold-repeat-kv | FileCheck %s

// CHECK-LABEL: func.func @fold
// CHECK-SAME: %[[Q:.+]]: tensor<2x32x?x128xbf16>, %[[K:.+]]: tensor<2x8x?x128xbf16>, %[[V:.+]]: tensor<2x8x?x128xbf16>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[V]]
func.func @fold(%q: tensor<2x32x?x128xbf16>, %k: tensor<2x8x?x128xbf16>, %v: tensor<2x8x?x128xbf16>)
    -> tensor<2x32x?x128xbf16> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<2x8x?x128xbf16> -> tensor<2x32x?x128xbf16>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(4) : tensor<2x8x?x128xbf16> -> tensor<2x32x?x128xbf16>
  %o = gqa.attention %q, %keys, %values layout(bhsd) window(-1, 0) scale(0.125)
     : (tensor<2x32x?x128xbf16>, tensor<2x32x?x128xbf16>, tensor<2x32x?x128xbf16>) -> tensor<2x32x?x128xbf16>
  return %o : tensor<2x32x?x128xbf16>
}
