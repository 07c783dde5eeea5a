// The first pass that asks a backend's name reports one that nobody knows.
// RUN: gqa-opt %s -verify-diagnostics --gqa-sink-repeat-kv
// RUN: gqa-opt %s -verify-diagnostics --gqa-fold-repeat-kv
// RUN: gqa-opt %s -verify-diagnostics --gqa-materialize-repeat-kv
// RUN: gqa-opt %s -verify-diagnostics --gqa-optimize
// They fail, and do not just say so.
// RUN: not gqa-opt %s --gqa-sink-repeat-kv
// RUN: not gqa-opt %s --gqa-fold-repeat-kv
// RUN: not gqa-opt %s --gqa-materialize-repeat-kv
// RUN: not gqa-opt %s --gqa-optimize=stats=maybe 2>&1 | FileCheck %s
// CHECK: 'maybe' is invalid value for boolean argument

module attributes {gqa.backends = {mine = {grouped_heads = true}}} {
  func.func @unknown(%q: tensor<1x8x16x64xf32>, %k: tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32> {
    // expected-error@+1 {{'gqa.attention' op unknown backend 'mien'; expected one of flex, mine, native, sdpa, varlen}}
    %o = gqa.attention %q, %k, %k backend("mien") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}
