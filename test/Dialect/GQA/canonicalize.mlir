// RUN: gqa-opt %s -canonicalize -split-input-file -allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: func @repeat_once
// CHECK-SAME: (%[[X:.+]]: tensor<8x4xf32>)
// CHECK-NEXT: return %[[X]]
func.func @repeat_once(%x: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(1) : tensor<8x4xf32> -> tensor<8x4xf32>
  return %r : tensor<8x4xf32>
}

// -----

// CHECK-LABEL: func @repeat_of_repeat
// CHECK-SAME: (%[[X:.+]]: tensor<?x2x4xf32>)
// CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(12) : tensor<?x2x4xf32> -> tensor<?x24x4xf32>
// CHECK-NEXT: return %[[R]]
func.func @repeat_of_repeat(%x: tensor<?x2x4xf32>) -> tensor<?x24x4xf32> {
  %0 = gqa.repeat_kv %x heads_axis(1) n_rep(3) : tensor<?x2x4xf32> -> tensor<?x6x4xf32>
  %1 = gqa.repeat_kv %0 heads_axis(1) n_rep(4) : tensor<?x6x4xf32> -> tensor<?x24x4xf32>
  return %1 : tensor<?x24x4xf32>
}

// -----

// Not on two axes.
// CHECK-LABEL: func @repeat_on_two_axes
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(3)
// CHECK-NEXT: gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4)
func.func @repeat_on_two_axes(%x: tensor<2x2xf32>) -> tensor<6x8xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(3) : tensor<2x2xf32> -> tensor<6x2xf32>
  %1 = gqa.repeat_kv %0 heads_axis(1) n_rep(4) : tensor<6x2xf32> -> tensor<6x8xf32>
  return %1 : tensor<6x8xf32>
}

// -----

// The product of the factors would not fit: no heads, so both are legal.
// CHECK-LABEL: func @repeat_factors_overflow
// CHECK-NEXT: gqa.repeat_kv %{{.*}} n_rep(4611686018427387904)
// CHECK-NEXT: gqa.repeat_kv %{{.*}} n_rep(4611686018427387904)
func.func @repeat_factors_overflow(%x: tensor<0x2xf32>) -> tensor<0x2xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(4611686018427387904) : tensor<0x2xf32> -> tensor<0x2xf32>
  %1 = gqa.repeat_kv %0 heads_axis(0) n_rep(4611686018427387904) : tensor<0x2xf32> -> tensor<0x2xf32>
  return %1 : tensor<0x2xf32>
}

// -----

// CHECK-LABEL: func @repeat_of_splat
// CHECK-NEXT: %[[C:.+]] = arith.constant dense<1.500000e+00> : tensor<8x2xbf16>
// CHECK-NEXT: return %[[C]]
func.func @repeat_of_splat() -> tensor<8x2xbf16> {
  %c = arith.constant dense<1.5> : tensor<2x2xbf16>
  %r = gqa.repeat_kv %c heads_axis(0) n_rep(4) : tensor<2x2xbf16> -> tensor<8x2xbf16>
  return %r : tensor<8x2xbf16>
}

// -----

// Neither constants that are no splats nor splats of strings.
// CHECK-LABEL: func @repeat_of_constants
// CHECK-COUNT-2: gqa.repeat_kv
func.func @repeat_of_constants() -> (tensor<4xf32>, tensor<4x!llvm.ptr>) {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = gqa.repeat_kv %c heads_axis(0) n_rep(2) : tensor<2xf32> -> tensor<4xf32>
  %s = "arith.constant"() {value = dense<"a"> : tensor<2x!llvm.ptr>} : () -> tensor<2x!llvm.ptr>
  %1 = gqa.repeat_kv %s heads_axis(0) n_rep(2) : tensor<2x!llvm.ptr> -> tensor<4x!llvm.ptr>
  return %0, %1 : tensor<4xf32>, tensor<4x!llvm.ptr>
}

// -----

// CHECK-LABEL: func @repeat_of_cast
// CHECK-SAME: (%[[X:.+]]: tensor<5x2xf32>)
// CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2) : tensor<5x2xf32> -> tensor<5x4xf32>
// CHECK-NEXT: %[[C:.+]] = tensor.cast %[[R]] : tensor<5x4xf32> to tensor<?x4xf32>
// CHECK-NEXT: return %[[C]]
func.func @repeat_of_cast(%x: tensor<5x2xf32>) -> tensor<?x4xf32> {
  %c = tensor.cast %x : tensor<5x2xf32> to tensor<?x2xf32>
  %r = gqa.repeat_kv %c heads_axis(1) n_rep(2) : tensor<?x2xf32> -> tensor<?x4xf32>
  return %r : tensor<?x4xf32>
}

// -----

// A cast that asserts extents stays.
// CHECK-LABEL: func @repeat_of_asserting_cast
// CHECK-NEXT: tensor.cast
// CHECK-NEXT: gqa.repeat_kv %{{.*}} : tensor<5x2xf32> -> tensor<5x4xf32>
func.func @repeat_of_asserting_cast(%x: tensor<?x2xf32>) -> tensor<5x4xf32> {
  %c = tensor.cast %x : tensor<?x2xf32> to tensor<5x2xf32>
  %r = gqa.repeat_kv %c heads_axis(1) n_rep(2) : tensor<5x2xf32> -> tensor<5x4xf32>
  return %r : tensor<5x4xf32>
}

// -----

// Graph regions may hold a repeat of itself.
// CHECK-LABEL: module
// CHECK: %[[A:.+]] = gqa.repeat_kv %[[A]] heads_axis(0) n_rep(1)
// CHECK: %[[B:.+]] = gqa.repeat_kv %[[B]] heads_axis(0) n_rep(3)
module {
  %a = gqa.repeat_kv %a heads_axis(0) n_rep(1) : tensor<2xf32> -> tensor<2xf32>
  "test.use"(%a) : (tensor<2xf32>) -> ()
  %b = gqa.repeat_kv %b heads_axis(0) n_rep(3) : tensor<0xf32> -> tensor<0xf32>
  "test.use"(%b) : (tensor<0xf32>) -> ()
}

// -----

// CHECK-LABEL: func @unused
// CHECK-NEXT: return
func.func @unused(%q: tensor<?x4x16xf32>, %kv: tensor<?x2x16xf32>, %cu: tensor<?xi32>, %max: index, %d: tensor<2x4x8x16xf32>) {
  %0 = gqa.repeat_kv %kv heads_axis(1) n_rep(2) : tensor<?x2x16xf32> -> tensor<?x4x16xf32>
  %1 = gqa.varlen_attention %q, %0, %0 cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x4x16xf32>
  %2 = gqa.attention %d, %d, %d layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// CHECK-LABEL: func @neutral_masks
// CHECK-NOT: mask(
// CHECK: return
func.func @neutral_masks(%q: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
  %true = arith.constant dense<true> : tensor<1x1x8x8xi1>
  %zero = arith.constant dense<0.0> : tensor<1x1x8x8xbf16>
  %0 = gqa.attention %q, %q, %q mask(%true) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x8x8xi1>) -> tensor<2x4x8x16xf32>
  %1 = gqa.attention %q, %q, %q mask(%zero) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x8x8xbf16>) -> tensor<2x4x8x16xf32>
  return %0, %1 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
}

// -----

// A mask of ones is added to every score, an all-false mask hides every key.
// CHECK-LABEL: func @masks_that_stay
// CHECK-COUNT-3: mask(
func.func @masks_that_stay(%q: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
  %ones = arith.constant dense<1.0> : tensor<1x1x8x8xf32>
  %false = arith.constant dense<false> : tensor<1x1x8x8xi1>
  %some = arith.constant dense<[[[[true, true, true, true, true, true, true, false]]]]> : tensor<1x1x1x8xi1>
  %0 = gqa.attention %q, %q, %q mask(%ones) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x8x8xf32>) -> tensor<2x4x8x16xf32>
  %1 = gqa.attention %q, %q, %q mask(%false) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x8x8xi1>) -> tensor<2x4x8x16xf32>
  %2 = gqa.attention %q, %q, %q mask(%some) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x1x8xi1>) -> tensor<2x4x8x16xf32>
  return %0, %1, %2 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
}

// -----

// CHECK-LABEL: func @casts
// CHECK-SAME: (%[[Q:.+]]: tensor<2x4x8x16xf32>, %[[K:.+]]: tensor<2x2x9x16xf32>)
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[K]] {{.*}} : (tensor<2x4x8x16xf32>, tensor<2x2x9x16xf32>, tensor<2x2x9x16xf32>) -> tensor<?x4x?x16xf32>
func.func @casts(%q: tensor<2x4x8x16xf32>, %k: tensor<2x2x9x16xf32>) -> tensor<?x4x?x16xf32> {
  %qc = tensor.cast %q : tensor<2x4x8x16xf32> to tensor<?x4x?x16xf32>
  %kc = tensor.cast %k : tensor<2x2x9x16xf32> to tensor<?x2x9x16xf32>
  %0 = gqa.attention %qc, %kc, %kc layout(bhsd) scale(1.0)
     : (tensor<?x4x?x16xf32>, tensor<?x2x9x16xf32>, tensor<?x2x9x16xf32>) -> tensor<?x4x?x16xf32>
  return %0 : tensor<?x4x?x16xf32>
}

// -----

// Casts that hide a contradiction stay: without them the operation would not
// verify, though nobody may ever run it.
// CHECK-LABEL: func @contradictions
// CHECK: tensor.cast %{{.*}} : tensor<3x2x9x16xf32> to tensor<?x2x9x16xf32>
// CHECK: gqa.attention
// CHECK: tensor.cast %{{.*}} : tensor<1x1x7x9xi1> to tensor<1x1x?x9xi1>
// CHECK: gqa.attention
// CHECK: tensor.cast %{{.*}} : tensor<4xi32> to tensor<?xi32>
// CHECK: gqa.varlen_attention
func.func @contradictions(%q: tensor<2x4x8x16xf32>, %k: tensor<3x2x9x16xf32>, %k2: tensor<2x2x9x16xf32>, %m: tensor<1x1x7x9xi1>,
                          %p: tensor<?x4x16xf32>, %cu3: tensor<3xi32>, %cu4: tensor<4xi32>, %max: index)
    -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<?x4x16xf32>) {
  %kc = tensor.cast %k : tensor<3x2x9x16xf32> to tensor<?x2x9x16xf32>
  %0 = gqa.attention %q, %kc, %kc layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<?x2x9x16xf32>, tensor<?x2x9x16xf32>) -> tensor<2x4x8x16xf32>
  %mc = tensor.cast %m : tensor<1x1x7x9xi1> to tensor<1x1x?x9xi1>
  %1 = gqa.attention %q, %k2, %k2 mask(%mc) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x2x9x16xf32>, tensor<2x2x9x16xf32>, tensor<1x1x?x9xi1>) -> tensor<2x4x8x16xf32>
  %cu = tensor.cast %cu4 : tensor<4xi32> to tensor<?xi32>
  %2 = gqa.varlen_attention %p, %p, %p cu_seqlens(%cu3, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<3xi32>, tensor<?xi32>, index, index) -> tensor<?x4x16xf32>
  return %0, %1, %2 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<?x4x16xf32>
}

// -----

// A mask's static 1 broadcasts, so it contradicts nothing.
// CHECK-LABEL: func @cast_of_broadcast_mask
// CHECK-NOT: tensor.cast
// CHECK: mask(%{{.*}}) {{.*}} tensor<1x1x1x9xf32>
func.func @cast_of_broadcast_mask(%q: tensor<2x4x8x16xf32>, %k: tensor<2x2x9x16xf32>, %m: tensor<1x1x1x9xf32>) -> tensor<2x4x8x16xf32> {
  %mc = tensor.cast %m : tensor<1x1x1x9xf32> to tensor<1x1x1x?xf32>
  %0 = gqa.attention %q, %k, %k mask(%mc) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x2x9x16xf32>, tensor<2x2x9x16xf32>, tensor<1x1x1x?xf32>) -> tensor<2x4x8x16xf32>
  return %0 : tensor<2x4x8x16xf32>
}
