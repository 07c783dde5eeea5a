// Nothing that a function computes, nothing changed: not even on tensors, whose
// lowering is somebody else's.
// RUN: gqa-opt %s --convert-gqa-to-call > %t.after
// RUN: gqa-opt %s | diff - %t.after

module attributes {gqa.backends = {mine = {grouped_heads = true}, other = {grouped_heads = true, function = "other"}}} {
  func.func @tensors(%q: tensor<1x4x3x8xf32>, %k: tensor<1x2x3x8xf32>) -> tensor<1x4x3x8xf32> {
    %0 = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x3x8xf32> -> tensor<1x4x3x8xf32>
    %o = gqa.attention %q, %0, %k backend("mine") layout(bhsd) scale(1.0)
       : (tensor<1x4x3x8xf32>, tensor<1x4x3x8xf32>, tensor<1x2x3x8xf32>) -> tensor<1x4x3x8xf32>
    return %o : tensor<1x4x3x8xf32>
  }
  func.func @memrefs(%q: memref<1x4x3x8xf32>, %k: memref<1x2x3x8xf32>, %o: memref<1x4x3x8xf32>) {
    gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x2x3x8xf32>, memref<1x2x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    return
  }
}
