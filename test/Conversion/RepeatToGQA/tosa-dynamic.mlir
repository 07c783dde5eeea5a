// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s

// CHECK-LABEL: func.func @dynamic_batch
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<?x8x16x64xf32> -> tensor<?x32x16x64xf32>
// CHECK-NEXT:    return %[[R]]
func.func @dynamic_batch(%x: tensor<?x8x16x64xf32>) -> tensor<?x32x16x64xf32> {
  %s5 = tosa.const_shape {values = dense<[-1, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %m = tosa.const_shape {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[-1, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %u = tosa.reshape %x, %s5 : (tensor<?x8x16x64xf32>, !tosa.shape<5>) -> tensor<?x8x1x16x64xf32>
  %t = tosa.tile %u, %m : (tensor<?x8x1x16x64xf32>, !tosa.shape<5>) -> tensor<?x8x4x16x64xf32>
  %r = tosa.reshape %t, %s4 : (tensor<?x8x4x16x64xf32>, !tosa.shape<4>) -> tensor<?x32x16x64xf32>
  return %r : tensor<?x32x16x64xf32>
}

// A dynamic extent may be 1 at run time, and be broadcast.

// CHECK-LABEL: func.func @may_broadcast
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @may_broadcast(%x: tensor<?x8x1x64xf32>) -> tensor<2x32x64xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<2x8x4x64xf32>} : () -> tensor<2x8x4x64xf32>
  %s = tosa.const_shape {values = dense<[2, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a = tosa.add %x, %z : (tensor<?x8x1x64xf32>, tensor<2x8x4x64xf32>) -> tensor<2x8x4x64xf32>
  %r = tosa.reshape %a, %s : (tensor<2x8x4x64xf32>, !tosa.shape<3>) -> tensor<2x32x64xf32>
  return %r : tensor<2x32x64xf32>
}

// It does not broadcast against an extent of 1.

// CHECK-LABEL: func.func @cannot_broadcast
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4) : tensor<?x8x1x64xf32>
// CHECK:         return
func.func @cannot_broadcast(%x: tensor<?x8x1x64xf32>) -> tensor<?x32x64xf32> {
  %z = "tosa.const"() {values = dense<0.0> : tensor<1x1x4x64xf32>} : () -> tensor<1x1x4x64xf32>
  %s = tosa.const_shape {values = dense<[-1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a = tosa.add %x, %z : (tensor<?x8x1x64xf32>, tensor<1x1x4x64xf32>) -> tensor<?x8x4x64xf32>
  %r = tosa.reshape %a, %s : (tensor<?x8x4x64xf32>, !tosa.shape<3>) -> tensor<?x32x64xf32>
  return %r : tensor<?x32x64xf32>
}
