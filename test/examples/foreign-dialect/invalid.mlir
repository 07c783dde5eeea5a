// RUN: foreign-opt %s -split-input-file -verify-diagnostics --gqa-fold-repeat-kv

func.func @axis(%k: tensor<2x16x8x64xf32>) -> tensor<2x16x8x64xf32> {
  // expected-error@+1 {{'serve.repeat_heads' op expects an axis below 4, but got 4}}
  %0 = serve.repeat_heads %k axis(4) times(1) : tensor<2x16x8x64xf32> -> tensor<2x16x8x64xf32>
  return %0 : tensor<2x16x8x64xf32>
}

// -----

func.func @times(%k: tensor<2x16x8x64xf32>) -> tensor<2x16x8x64xf32> {
  // expected-error@+1 {{'serve.repeat_heads' op expects at least 1 time, but got 0}}
  %0 = serve.repeat_heads %k axis(2) times(0) : tensor<2x16x8x64xf32> -> tensor<2x16x8x64xf32>
  return %0 : tensor<2x16x8x64xf32>
}

// -----

func.func @backend(%q: tensor<2x16x8x64xf32>) -> tensor<2x16x8x64xf32> {
  %0 = serve.repeat_heads %q axis(2) times(1) : tensor<2x16x8x64xf32> -> tensor<2x16x8x64xf32>
  %1 = gqa.repeat_kv %0 heads_axis(2) n_rep(1) : tensor<2x16x8x64xf32> -> tensor<2x16x8x64xf32>
  %2 = gqa.repeat_kv %q heads_axis(2) n_rep(2) : tensor<2x16x8x64xf32> -> tensor<2x16x16x64xf32>
  // expected-error@+1 {{'serve.flash_attention' op unknown backend 'pagde'; expected one of flex, native, sdpa, varlen}}
  %o = serve.flash_attention %2, %2, %2 scale(0.125) kernel("pagde")
     : tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32> -> tensor<2x16x16x64xf32>
  return %1 : tensor<2x16x8x64xf32>
}
