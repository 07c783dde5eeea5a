// RUN: gqa-opt %s --gqa-dense-to-varlen | FileCheck %s --implicit-check-not=gqa.varlen_attention

module attributes {gqa.backends = {
    both = {grouped_heads = true, layouts = ["thd", "bshd"]},
    none = {grouped_heads = true, layouts = []},
    small = {grouped_heads = true, layouts = ["thd"], max_head_dim = 4},
    plain = {grouped_heads = true, layouts = ["thd"], window = false}}} {

// Packed attention has no mask.
// CHECK-LABEL: func.func @mask(
// CHECK:       gqa.attention {{.*}} mask(
func.func @mask(%q: tensor<2x4x2x8xf32>, %m: tensor<1x1x1x4xf32>) -> tensor<2x4x2x8xf32> {
  %o = gqa.attention %q, %q, %q mask(%m) backend("varlen") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<1x1x1x4xf32>) -> tensor<2x4x2x8xf32>
  return %o : tensor<2x4x2x8xf32>
}

// Backends that take the dense form, or no form at all.
// CHECK-LABEL: func.func @dense_backends(
// CHECK-COUNT-4: gqa.attention
func.func @dense_backends(%q: tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32> {
  %0 = gqa.attention %q, %q, %q layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  %1 = gqa.attention %0, %0, %0 backend("sdpa") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  %2 = gqa.attention %1, %1, %1 backend("both") layout(bhsd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  %3 = gqa.attention %2, %2, %2 backend("none") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  return %3 : tensor<2x4x2x8xf32>
}

// What the packed-only backend would refuse anyway.
// CHECK-LABEL: func.func @refused(
// CHECK-COUNT-3: gqa.attention
func.func @refused(%q: tensor<2x4x2x8xf32>, %v: tensor<2x4x1x8xf32>) -> tensor<2x4x2x8xf32> {
  %0 = gqa.attention %q, %q, %q backend("small") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  %1 = gqa.attention %0, %q, %q backend("plain") layout(bshd) window(-1, 0) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
  %2 = gqa.attention %1, %q, %v backend("varlen") layout(bshd) scale(0.125)
     : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x2x8xf32>
  return %2 : tensor<2x4x2x8xf32>
}

// More rows than an i32 counts: in Q, in K, and by the number of sequences alone.
// CHECK-LABEL: func.func @too_many_rows(
// CHECK-COUNT-3: gqa.attention
func.func @too_many_rows(%q: tensor<65536x32768x1x1xf32>, %k: tensor<65536x1x1x1xf32>, %many: tensor<9223372036854775807x?x1x1xf32>)
    -> (tensor<65536x32768x1x1xf32>, tensor<65536x1x1x1xf32>, tensor<9223372036854775807x?x1x1xf32>) {
  %0 = gqa.attention %q, %k, %k backend("varlen") layout(bshd) scale(0.125)
     : (tensor<65536x32768x1x1xf32>, tensor<65536x1x1x1xf32>, tensor<65536x1x1x1xf32>) -> tensor<65536x32768x1x1xf32>
  %1 = gqa.attention %k, %q, %q backend("varlen") layout(bshd) scale(0.125)
     : (tensor<65536x1x1x1xf32>, tensor<65536x32768x1x1xf32>, tensor<65536x32768x1x1xf32>) -> tensor<65536x1x1x1xf32>
  %2 = gqa.attention %many, %many, %many backend("varlen") layout(bshd) scale(0.125)
     : (tensor<9223372036854775807x?x1x1xf32>, tensor<9223372036854775807x?x1x1xf32>, tensor<9223372036854775807x?x1x1xf32>) -> tensor<9223372036854775807x?x1x1xf32>
  return %0, %1, %2 : tensor<65536x32768x1x1xf32>, tensor<65536x1x1x1xf32>, tensor<9223372036854775807x?x1x1xf32>
}

// CHECK-LABEL: func.func @buffers(
// CHECK:       gqa.attention {{.*}} outs(
func.func @buffers(%q: memref<2x4x2x8xf32>, %o: memref<2x4x2x8xf32>) {
  gqa.attention %q, %q, %q outs(%o) backend("varlen") layout(bshd) scale(0.125)
     : (memref<2x4x2x8xf32>, memref<2x4x2x8xf32>, memref<2x4x2x8xf32>, memref<2x4x2x8xf32>) -> ()
  return
}
}
