// RUN: foreign-opt %s -split-input-file --gqa-fold-repeat-kv=stats=true --remarks-filter=gqa --remark-format=emitRemark > %t.out 2> %t.remarks
// RUN: FileCheck %s --input-file=%t.out
// RUN: FileCheck %s --input-file=%t.remarks --check-prefix=REMARK --implicit-check-not=remark:

// Repeats of another dialect in front of attention of another dialect: both are
// what they are, and the repeats go.
// CHECK-LABEL: @removed
// CHECK-SAME: %[[Q:.*]]: tensor<2x16x32x64xf32>, %[[K:.*]]: tensor<2x?x8x64xf32>, %[[V:.*]]: tensor<2x?x4x80xf32>
// CHECK-NEXT: %[[O:.*]] = serve.flash_attention %[[Q]], %[[K]], %[[V]] scale(1.250000e-01) causal : tensor<2x16x32x64xf32>, tensor<2x?x8x64xf32>, tensor<2x?x4x80xf32> -> tensor<2x16x32x80xf32>
// CHECK-NEXT: return %[[O]]
// REMARK: fold-repeat-kv.mlir:[[@LINE+4]]:8: remark: [Passed] RepeatRemoved {{.*}} Remark="the key of serve.flash_attention has 8 heads instead of 32"
// REMARK: remark: [Passed] RepeatRemoved {{.*}} Remark="the value of serve.flash_attention has 4 heads instead of 32"
// REMARK: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":0,"bytes-saved-dynamic":["16384 * dim(%arg1, 1)","20480 * dim(%arg2, 1)"]}
func.func @removed(%q: tensor<2x16x32x64xf32>, %k: tensor<2x?x8x64xf32>, %v: tensor<2x?x4x80xf32>) -> tensor<2x16x32x80xf32> {
  %0 = serve.repeat_heads %k axis(2) times(4) : tensor<2x?x8x64xf32> -> tensor<2x?x32x64xf32>
  %1 = serve.repeat_heads %v axis(2) times(8) : tensor<2x?x4x80xf32> -> tensor<2x?x32x80xf32>
  %o = serve.flash_attention %q, %0, %1 scale(0.125) causal
     : tensor<2x16x32x64xf32>, tensor<2x?x32x64xf32>, tensor<2x?x32x80xf32> -> tensor<2x16x32x80xf32>
  return %o : tensor<2x16x32x80xf32>
}

// -----

// Two repeats on one axis, a transpose between, a repeat of gqa besides.
// CHECK-LABEL: @chain
// CHECK-NOT: repeat
// CHECK: serve.flash_attention {{.*}} : tensor<1x16x8x64xf32>, tensor<1x16x2x64xf32>, tensor<1x16x2x64xf32> ->
// REMARK: remark: [Passed] RepeatRemoved {{.*}} Remark="the key of serve.flash_attention has 2 heads instead of 8"
// REMARK: remark: [Passed] RepeatRemoved {{.*}} Remark="the value of serve.flash_attention has 2 heads instead of 8"
// REMARK: {"num-repeats-removed":3,
func.func @chain(%q: tensor<1x16x8x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32> {
  %e = tensor.empty() : tensor<1x16x8x64xf32>
  %0 = serve.repeat_heads %k axis(1) times(2) : tensor<1x2x16x64xf32> -> tensor<1x4x16x64xf32>
  %1 = serve.repeat_heads %0 axis(1) times(2) : tensor<1x4x16x64xf32> -> tensor<1x8x16x64xf32>
  %2 = linalg.transpose ins(%1 : tensor<1x8x16x64xf32>) outs(%e : tensor<1x16x8x64xf32>) permutation = [0, 2, 1, 3]
  %3 = gqa.repeat_kv %v heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %o = serve.flash_attention %q, %2, %3 scale(0.125)
     : tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32> -> tensor<1x16x8x64xf32>
  return %o : tensor<1x16x8x64xf32>
}

// -----

// Their repeat in front of our attention, and a view of theirs that says the
// same.
// CHECK-LABEL: @ours
// CHECK-NOT: serve
// CHECK: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} layout(bhsd) scale(0.125) : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>)
// REMARK-COUNT-2: remark: [Passed] RepeatRemoved
// REMARK: {"num-repeats-removed":2,
func.func @ours(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %0 = serve.repeat_heads %k axis(1) times(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %1 = serve.page_view %k by affine_map<(b, h, s, d) -> (b, h floordiv 4, s, d)>
     : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %0, %1 layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// A backend without distinct_kv_heads: both to 4 heads; what is left of the key's
// repeat is an operation of serve. The repeat on another axis stays, too, and is
// built for fewer heads.
// CHECK-LABEL: @shorter
// CHECK-NOT: gqa.
// CHECK: serve.repeat_heads %{{.*}} axis(2) times(2) : tensor<1x16x2x64xf32> -> tensor<1x16x4x64xf32>
// CHECK: serve.repeat_heads %{{.*}} axis(1) times(3) : tensor<1x16x4x64xf32> -> tensor<1x48x4x64xf32>
// CHECK: serve.flash_attention {{.*}} : tensor<1x5x8x64xf32>, tensor<1x48x4x64xf32>, tensor<1x48x4x64xf32> ->
// REMARK-COUNT-2: remark: [Passed] RepeatRemoved
// REMARK: {"num-repeats-removed":1,"num-repeats-kept":2,
module attributes {gqa.backends = {paged = {grouped_heads = true}}} {
  func.func @shorter(%q: tensor<1x5x8x64xf32>, %k: tensor<1x16x2x64xf32>, %v: tensor<1x48x4x64xf32>) -> tensor<1x5x8x64xf32> {
    %0 = serve.repeat_heads %k axis(2) times(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %1 = serve.repeat_heads %0 axis(1) times(3) : tensor<1x16x8x64xf32> -> tensor<1x48x8x64xf32>
    %2 = serve.repeat_heads %v axis(2) times(2) : tensor<1x48x4x64xf32> -> tensor<1x48x8x64xf32>
    %o = serve.flash_attention %q, %1, %2 scale(0.125) kernel("paged")
       : tensor<1x5x8x64xf32>, tensor<1x48x8x64xf32>, tensor<1x48x8x64xf32> -> tensor<1x5x8x64xf32>
    return %o : tensor<1x5x8x64xf32>
  }
}
