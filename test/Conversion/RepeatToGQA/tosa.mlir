// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s
// RUN: gqa-opt %s --pass-pipeline='builtin.module(func.func(tosa-to-linalg-named, tosa-to-linalg, tosa-to-tensor, tosa-to-arith, canonicalize, cse), gqa-raise-repeat-kv)' | FileCheck %s

// Every form is found as tosa, and as what the stock conversions make of it.

// A tile along a dimension of its own, after the heads.

// CHECK-LABEL: func.func @tile_after_heads
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @tile_after_heads(%x: tensor<2x8x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %m = tosa.const_shape {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %u = tosa.reshape %x, %s5 : (tensor<2x8x16x64xf32>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf32>
  %t = tosa.tile %u, %m : (tensor<2x8x1x16x64xf32>, !tosa.shape<5>) -> tensor<2x8x4x16x64xf32>
  %r = tosa.reshape %t, %s4 : (tensor<2x8x4x16x64xf32>, !tosa.shape<4>) -> tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// A tile along the heads repeats them in the other order.

// CHECK-LABEL: func.func @tile_of_heads
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @tile_of_heads(%x: tensor<2x8x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %m = tosa.const_shape {values = dense<[1, 4, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %t = tosa.tile %x, %m : (tensor<2x8x16x64xf32>, !tosa.shape<4>) -> tensor<2x32x16x64xf32>
  return %t : tensor<2x32x16x64xf32>
}

// CHECK-LABEL: func.func @add_zeros
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @add_zeros(%x: tensor<2x8x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<2x8x4x16x64xf32>} : () -> tensor<2x8x4x16x64xf32>
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %u = tosa.reshape %x, %s5 : (tensor<2x8x16x64xf32>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf32>
  %a = tosa.add %z, %u : (tensor<2x8x4x16x64xf32>, tensor<2x8x1x16x64xf32>) -> tensor<2x8x4x16x64xf32>
  %r = tosa.reshape %a, %s4 : (tensor<2x8x4x16x64xf32>, !tosa.shape<4>) -> tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// Ones with the extent of the new dimension only.

// CHECK-LABEL: func.func @multiply_by_ones
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf16>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @multiply_by_ones(%x: tensor<2x8x16x64xf16>) -> tensor<2x32x16x64xf16> {
  %o = "tosa.const"() {values = dense<1.0> : tensor<1x1x4x1x1xf16>} : () -> tensor<1x1x4x1x1xf16>
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %u = tosa.reshape %x, %s5 : (tensor<2x8x16x64xf16>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf16>
  %a = tosa.mul %u, %o, %shift : (tensor<2x8x1x16x64xf16>, tensor<1x1x4x1x1xf16>, tensor<1xi8>) -> tensor<2x8x4x16x64xf16>
  %r = tosa.reshape %a, %s4 : (tensor<2x8x4x16x64xf16>, !tosa.shape<4>) -> tensor<2x32x16x64xf16>
  return %r : tensor<2x32x16x64xf16>
}

// An integer product that is shifted is halved.

// CHECK-LABEL: func.func @shifted
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @shifted(%x: tensor<8x1x16xi32>) -> tensor<32x16xi32> {
  %o = "tosa.const"() {values = dense<1> : tensor<1x4x1xi32>} : () -> tensor<1x4x1xi32>
  %shift = "tosa.const"() {values = dense<1> : tensor<1xi8>} : () -> tensor<1xi8>
  %s = tosa.const_shape {values = dense<[32, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %a = tosa.mul %x, %o, %shift : (tensor<8x1x16xi32>, tensor<1x4x1xi32>, tensor<1xi8>) -> tensor<8x4x16xi32>
  %r = tosa.reshape %a, %s : (tensor<8x4x16xi32>, !tosa.shape<2>) -> tensor<32x16xi32>
  return %r : tensor<32x16xi32>
}

// CHECK-LABEL: func.func @concat_and_transpose
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x8x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %{{.*}} heads_axis({{[12]}}) n_rep(2)
// CHECK:         return
func.func @concat_and_transpose(%x: tensor<2x16x8x64xf32>) -> tensor<2x16x16x64xf32> {
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 16, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %p = tosa.transpose %x {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x16x8x64xf32>) -> tensor<2x8x16x64xf32>
  %u = tosa.reshape %p, %s5 : (tensor<2x8x16x64xf32>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf32>
  %c = tosa.concat %u, %u {axis = 2 : i32} : (tensor<2x8x1x16x64xf32>, tensor<2x8x1x16x64xf32>) -> tensor<2x8x2x16x64xf32>
  %i = tosa.identity %c : (tensor<2x8x2x16x64xf32>) -> tensor<2x8x2x16x64xf32>
  %r = tosa.reshape %i, %s4 : (tensor<2x8x2x16x64xf32>, !tosa.shape<4>) -> tensor<2x16x16x64xf32>
  return %r : tensor<2x16x16x64xf32>
}

// a, a, b, b.

// CHECK-LABEL: func.func @slices_side_by_side
// CHECK-SAME:    (%[[X:.*]]: tensor<3x2x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @slices_side_by_side(%x: tensor<3x2x64xf32>) -> tensor<3x4x64xf32> {
  %s0 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s1 = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[3, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a = tosa.slice %x, %s0, %size : (tensor<3x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<3x1x64xf32>
  %b = tosa.slice %x, %s1, %size : (tensor<3x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<3x1x64xf32>
  %r = tosa.concat %a, %a, %b, %b {axis = 1 : i32} : (tensor<3x1x64xf32>, tensor<3x1x64xf32>, tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x4x64xf32>
  return %r : tensor<3x4x64xf32>
}

// CHECK-LABEL: func.func @gathered
// CHECK-SAME:    (%[[X:.*]]: tensor<2x3x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @gathered(%x: tensor<2x3x64xf32>) -> tensor<2x6x64xf32> {
  %i = "tosa.const"() {values = dense<[[0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2]]> : tensor<2x6xi32>} : () -> tensor<2x6xi32>
  %r = tosa.gather %x, %i : (tensor<2x3x64xf32>, tensor<2x6xi32>) -> tensor<2x6x64xf32>
  return %r : tensor<2x6x64xf32>
}

// CHECK-LABEL: func.func @cast_and_padded
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf16>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<2x8x16x64xf16>
// CHECK-NEXT:    %[[C:.*]] = {{tosa.cast|arith.extf}} %[[R]]
// CHECK-NEXT:    return %[[C]]
func.func @cast_and_padded(%x: tensor<2x8x16x64xf16>) -> tensor<2x32x16x64xf32> {
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %m = tosa.const_shape {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %none = tosa.const_shape {values = dense<0> : tensor<10xindex>} : () -> !tosa.shape<10>
  %zero = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %u = tosa.reshape %x, %s5 : (tensor<2x8x16x64xf16>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf16>
  %t = tosa.tile %u, %m : (tensor<2x8x1x16x64xf16>, !tosa.shape<5>) -> tensor<2x8x4x16x64xf16>
  %c = tosa.cast %t : (tensor<2x8x4x16x64xf16>) -> tensor<2x8x4x16x64xf32>
  %p = tosa.pad %c, %none, %zero : (tensor<2x8x4x16x64xf32>, !tosa.shape<10>, tensor<1xf32>) -> tensor<2x8x4x16x64xf32>
  %r = tosa.reshape %p, %s4 : (tensor<2x8x4x16x64xf32>, !tosa.shape<4>) -> tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// The same spellings of something else: the slices in another order, one index
// that is wrong.

// CHECK-LABEL: func.func @other_heads
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @other_heads(%x: tensor<2x2x64xf32>, %y: tensor<2x3x64xf32>) -> (tensor<2x4x64xf32>, tensor<2x6x64xf32>) {
  %s0 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s1 = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[2, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a = tosa.slice %x, %s0, %size : (tensor<2x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x1x64xf32>
  %b = tosa.slice %x, %s1, %size : (tensor<2x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x1x64xf32>
  %r0 = tosa.concat %a, %b, %a, %b {axis = 1 : i32} : (tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>) -> tensor<2x4x64xf32>
  %i = "tosa.const"() {values = dense<[[0, 0, 1, 1, 2, 2], [0, 0, 1, 2, 2, 2]]> : tensor<2x6xi32>} : () -> tensor<2x6xi32>
  %r1 = tosa.gather %y, %i : (tensor<2x3x64xf32>, tensor<2x6xi32>) -> tensor<2x6x64xf32>
  return %r0, %r1 : tensor<2x4x64xf32>, tensor<2x6x64xf32>
}
