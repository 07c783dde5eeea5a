// RUN: gqa-opt %s --split-input-file --convert-gqa-to-scf --verify-diagnostics

// Every misfit is reported, not only the first.

func.func @tensors(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  // expected-error @below {{'gqa.repeat_kv' op expects memrefs, but got 'tensor<1x1x4x8xf32>'; run one-shot-bufferize first}}
  %k = gqa.repeat_kv %q heads_axis(1) n_rep(1) : tensor<1x1x4x8xf32> -> tensor<1x1x4x8xf32>
  // expected-error @below {{'gqa.attention' op expects memrefs, but got 'tensor<1x1x4x8xf32>'; run one-shot-bufferize first}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.25)
    : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

// -----

func.func @layout_map(%x: memref<2x3xf32, affine_map<(i, j) -> (i, j mod 2)>>, %out: memref<4x3xf32>) {
  // expected-error @below {{expects memrefs with a strided layout, but got 'memref<2x3xf32, affine_map<(d0, d1) -> (d0, d1 mod 2)>>'}}
  gqa.repeat_kv %x outs(%out) heads_axis(0) n_rep(2) : memref<2x3xf32, affine_map<(i, j) -> (i, j mod 2)>>, memref<4x3xf32>
  return
}
