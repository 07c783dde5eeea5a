// RUN: gqa-opt %s --gqa-simplify-layout --verify-diagnostics

func.func @unknown_backend(%q: tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32> {
  // expected-error @+1 {{unknown backend 'nobody'; expected one of flex, native, sdpa, varlen}}
  %o = gqa.attention %q, %q, %q backend("nobody") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  return %o : tensor<2x4x2x8xf32>
}
