// RUN: gqa-opt %s --gqa-materialize-repeat-kv | FileCheck %s

// CHECK-LABEL: func.func @materialize
// CHECK-SAME: %[[Q:.+]]: tensor<2x32x64x128xbf16>, %[[K:.+]]: tensor<2x8x64x128xbf16>, %[[V:.+]]: tensor<2x8x64x128xbf16>
// CHECK-DAG: %[[KEYS:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(4)
// CHECK-DAG: %[[VALUES:.+]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[KEYS]], %[[VALUES]] backend("sdpa")
func.func @materialize(%q: tensor<2x32x64x128xbf16>, %k: tensor<2x8x64x128xbf16>, %v: tensor<2x8x64x128xbf16>)
    -> tensor<2x32x64x128xbf16> {
  %o = gqa.attention %q, %k, %v backend("sdpa") layout(bhsd) scale(0.125)
     : (tensor<2x32x64x128xbf16>, tensor<2x8x64x128xbf16>, tensor<2x8x64x128xbf16>) -> tensor<2x32x64x128xbf16>
  return %o : tensor<2x32x64x128xbf16>
}
