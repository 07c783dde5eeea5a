// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=RaisedAttention < %t

// What tosa leaves to run time: zero points, and extents that may turn out to be
// 1 and broadcast.

// CHECK-LABEL: func.func @plain(
// CHECK:         gqa.attention
// REMARK:      RaisedAttention | Category:gqa | Function=plain
func.func @plain(%q: tensor<4x5x8xf32>, %k: tensor<4x8x7xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %s = tosa.matmul %q, %k, %zp, %zp : (tensor<4x5x8xf32>, tensor<4x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x7xf32>
  %m = tosa.reduce_max %s {axis = 2 : i32} : (tensor<4x5x7xf32>) -> tensor<4x5x1xf32>
  %d = tosa.sub %s, %m : (tensor<4x5x7xf32>, tensor<4x5x1xf32>) -> tensor<4x5x7xf32>
  %e = tosa.exp %d : (tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %l = tosa.reduce_sum %e {axis = 2 : i32} : (tensor<4x5x7xf32>) -> tensor<4x5x1xf32>
  %r = tosa.reciprocal %l : (tensor<4x5x1xf32>) -> tensor<4x5x1xf32>
  %w = tosa.mul %e, %r, %shift : (tensor<4x5x7xf32>, tensor<4x5x1xf32>, tensor<1xi8>) -> tensor<4x5x7xf32>
  %o = tosa.matmul %w, %v, %zp, %zp : (tensor<4x5x7xf32>, tensor<4x7x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @zero_point(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=zero_point | Reason=unknown-producer, Remark="scores are computed by tosa.matmul"
func.func @zero_point(%q: tensor<4x5x8xf32>, %k: tensor<4x8x7xf32>, %v: tensor<4x7x8xf32>, %at: tensor<1xf32>) -> tensor<4x5x8xf32> {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %s = tosa.matmul %q, %k, %at, %zp : (tensor<4x5x8xf32>, tensor<4x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x7xf32>
  %m = tosa.reduce_max %s {axis = 2 : i32} : (tensor<4x5x7xf32>) -> tensor<4x5x1xf32>
  %d = tosa.sub %s, %m : (tensor<4x5x7xf32>, tensor<4x5x1xf32>) -> tensor<4x5x7xf32>
  %e = tosa.exp %d : (tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %l = tosa.reduce_sum %e {axis = 2 : i32} : (tensor<4x5x7xf32>) -> tensor<4x5x1xf32>
  %r = tosa.reciprocal %l : (tensor<4x5x1xf32>) -> tensor<4x5x1xf32>
  %w = tosa.mul %e, %r, %shift : (tensor<4x5x7xf32>, tensor<4x5x1xf32>, tensor<1xi8>) -> tensor<4x5x7xf32>
  %o = tosa.matmul %w, %v, %zp, %zp : (tensor<4x5x7xf32>, tensor<4x7x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @mask_that_may_broadcast(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=mask_that_may_broadcast
func.func @mask_that_may_broadcast(%q: tensor<4x5x8xf32>, %k: tensor<4x8x?xf32>, %v: tensor<4x?x8xf32>, %mask: tensor<1x5x?xf32>) -> tensor<4x5x8xf32> {
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %shift = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %qk = tosa.matmul %q, %k, %zp, %zp : (tensor<4x5x8xf32>, tensor<4x8x?xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x?xf32>
  %s = tosa.add %qk, %mask : (tensor<4x5x?xf32>, tensor<1x5x?xf32>) -> tensor<4x5x?xf32>
  %m = tosa.reduce_max %s {axis = 2 : i32} : (tensor<4x5x?xf32>) -> tensor<4x5x1xf32>
  %d = tosa.sub %s, %m : (tensor<4x5x?xf32>, tensor<4x5x1xf32>) -> tensor<4x5x?xf32>
  %e = tosa.exp %d : (tensor<4x5x?xf32>) -> tensor<4x5x?xf32>
  %l = tosa.reduce_sum %e {axis = 2 : i32} : (tensor<4x5x?xf32>) -> tensor<4x5x1xf32>
  %r = tosa.reciprocal %l : (tensor<4x5x1xf32>) -> tensor<4x5x1xf32>
  %w = tosa.mul %e, %r, %shift : (tensor<4x5x?xf32>, tensor<4x5x1xf32>, tensor<1xi8>) -> tensor<4x5x?xf32>
  %o = tosa.matmul %w, %v, %zp, %zp : (tensor<4x5x?xf32>, tensor<4x?x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
