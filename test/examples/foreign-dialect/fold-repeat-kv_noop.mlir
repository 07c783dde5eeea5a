// What must stay, with the reason.
// RUN: foreign-opt %s -split-input-file --gqa-fold-repeat-kv --remarks-filter=gqa --remark-format=emitRemark > %t.out 2> %t.remarks
// RUN: foreign-opt %s -split-input-file > %t.before
// RUN: diff %t.before %t.out
// RUN: FileCheck %s --input-file=%t.remarks --implicit-check-not=remark:
// RUN: foreign-opt %s -split-input-file --gqa-sink-repeat-kv > %t.sunk
// RUN: diff %t.before %t.sunk

// The backend needs all heads.
// CHECK: fold-repeat-kv_noop.mlir:[[@LINE+4]]:10: remark: [Missed] RepeatKept {{.*}} Backend=dense, Reason=backend-needs-repeated-heads, Remark="the key of serve.flash_attention"
// CHECK: remark: [Missed] RepeatKept {{.*}} Reason=backend-needs-repeated-heads, Remark="the value of serve.flash_attention"
module attributes {gqa.backends = {dense = {}}} {
  func.func @backend(%q: tensor<2x16x32x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x16x32x64xf32> {
    %0 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
    %o = serve.flash_attention %q, %0, %0 scale(0.125) kernel("dense")
       : tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32> -> tensor<2x16x32x64xf32>
    return %o : tensor<2x16x32x64xf32>
  }
}

// -----

// Tile order.
// CHECK-COUNT-2: remark: [Missed] RepeatKept {{.*}} Operation=serve.repeat_heads, Reason=tile-order
func.func @tile(%q: tensor<2x16x32x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x16x32x64xf32> {
  %0 = serve.repeat_heads %k axis(2) times(4) order(tile) : tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32> -> tensor<2x16x32x64xf32>
  return %o : tensor<2x16x32x64xf32>
}

// -----

// Rows are repeated, not heads.
// CHECK-COUNT-2: remark: [Missed] RepeatKept {{.*}} Operation=serve.repeat_heads, Reason=not-head-axis
func.func @rows(%q: tensor<2x16x8x64xf32>, %k: tensor<2x4x8x64xf32>) -> tensor<2x16x8x64xf32> {
  %0 = serve.repeat_heads %k axis(1) times(4) : tensor<2x4x8x64xf32> -> tensor<2x16x8x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x8x64xf32>, tensor<2x16x8x64xf32>, tensor<2x16x8x64xf32> -> tensor<2x16x8x64xf32>
  return %o : tensor<2x16x8x64xf32>
}

// -----

// Factors that differ, on a backend that wants K and V alike: 3 and 4 heads both
// reach 12 only.
// CHECK-COUNT-2: remark: [Missed] RepeatKept {{.*}} Backend=paged, Reason=kv-factors-differ
module attributes {gqa.backends = {paged = {grouped_heads = true}}} {
  func.func @factors(%q: tensor<1x5x12x64xf32>, %k: tensor<1x7x3x64xf32>, %v: tensor<1x7x4x64xf32>) -> tensor<1x5x12x64xf32> {
    %0 = serve.repeat_heads %k axis(2) times(4) : tensor<1x7x3x64xf32> -> tensor<1x7x12x64xf32>
    %1 = serve.repeat_heads %v axis(2) times(3) : tensor<1x7x4x64xf32> -> tensor<1x7x12x64xf32>
    %o = serve.flash_attention %q, %0, %1 scale(0.125) kernel("paged")
       : tensor<1x5x12x64xf32>, tensor<1x7x12x64xf32>, tensor<1x7x12x64xf32> -> tensor<1x5x12x64xf32>
    return %o : tensor<1x5x12x64xf32>
  }
}

// -----

// The dialect does not compare extents, so that 4 times 8 heads can be said to
// be 16 (what remains is fewer), 36 (head 35 has no source) or, on the rows' axis,
// heads that are not copied at all.
// CHECK-COUNT-2: remark: [Missed] RepeatKept {{.*}} Operation=serve.repeat_heads, Reason=view-contradicts-types
func.func @lies(%q: tensor<2x16x16x64xf32>, %q1: tensor<2x16x36x64xf32>, %k: tensor<2x16x8x64xf32>)
    -> (tensor<2x16x16x64xf32>, tensor<2x16x36x64xf32>, tensor<2x16x16x64xf32>) {
  %0 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x16x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32> -> tensor<2x16x16x64xf32>
  %1 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x36x64xf32>
  %o1 = serve.flash_attention %q1, %1, %1 scale(0.125)
     : tensor<2x16x36x64xf32>, tensor<2x16x36x64xf32>, tensor<2x16x36x64xf32> -> tensor<2x16x36x64xf32>
  return %o, %o1, %o : tensor<2x16x16x64xf32>, tensor<2x16x36x64xf32>, tensor<2x16x16x64xf32>
}

// -----

// The wrong axis: what the types show is not where the operation says it is.
// CHECK-COUNT-2: remark: [Missed] RepeatKept {{.*}} Operation=serve.repeat_heads, Reason=view-contradicts-types
func.func @wrong_axis(%q: tensor<2x16x32x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x16x32x64xf32> {
  %0 = serve.repeat_heads %k axis(1) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32> -> tensor<2x16x32x64xf32>
  return %o : tensor<2x16x32x64xf32>
}

// -----

// A number of heads that is not known, and elements of another type.
// CHECK-NOT: remark:
func.func @unknown(%q: tensor<2x16x32x64xf32>, %k: tensor<2x16x?x64xf32>, %v: tensor<2x16x8x64xf16>) -> tensor<2x16x32x64xf32> {
  %0 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x?x64xf32> -> tensor<2x16x?x64xf32>
  %1 = serve.repeat_heads %0 axis(2) times(1) : tensor<2x16x?x64xf32> -> tensor<2x16x32x64xf32>
  %o = serve.flash_attention %q, %1, %1 scale(0.125)
     : tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32> -> tensor<2x16x32x64xf32>
  return %o : tensor<2x16x32x64xf32>
}
