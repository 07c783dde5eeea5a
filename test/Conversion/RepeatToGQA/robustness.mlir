// RUN: gqa-opt %s --gqa-raise-repeat-kv --split-input-file --allow-unregistered-dialect | FileCheck %s

// Valid IR of unusual shape: none of it may stop the pass.

// A region of its own; the source comes from outside.

// CHECK-LABEL: func.func @loop
// CHECK:         scf.for
// CHECK-NEXT:      gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @loop(%x: tensor<8x16xf32>, %n: index, %init: tensor<32x16xf32>) -> tensor<32x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %l = scf.for %i = %c0 to %n step %c1 iter_args(%a = %init) -> tensor<32x16xf32> {
    %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
    scf.yield %r : tensor<32x16xf32>
  }
  return %l : tensor<32x16xf32>
}

// -----

// Blocks may come before those that dominate them.

// CHECK-LABEL: func.func @block_order
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @block_order(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  cf.br ^first
^second:
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
^first:
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  cf.br ^second
}

// -----

// Code that is never reached may use values before they are there, and its
// own.

// CHECK-LABEL: func.func @unreachable
func.func @unreachable(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  return %x : tensor<8x16xf32>
^dead:
  %a = tensor.cast %b : tensor<8x16xf32> to tensor<8x16xf32>
  %b = tensor.cast %a : tensor<8x16xf32> to tensor<8x16xf32>
  %c = tensor.concat dim(0) %d, %d : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  %d = tensor.concat dim(0) %c, %c : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x16xf32>
  cf.br ^dead
}

// -----

// So may a graph region.

// CHECK-LABEL: "test.graph_region"
// CHECK:         gqa.repeat_kv
"test.graph_region"() ({
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %e = tensor.empty() : tensor<8x4x16xf32>
  %x = "test.source"(%r) : (tensor<32x16xf32>) -> tensor<8x16xf32>
  "test.end"() : () -> ()
}) : () -> ()

// -----

// Unranked tensors, tensors without dimensions, memrefs.

// CHECK-LABEL: func.func @shapes
func.func @shapes(%u: tensor<*xf32>, %s: tensor<f32>, %m: memref<8x16xf32>, %n: memref<8x4x16xf32>) -> (tensor<*xf32>, tensor<1x1xf32>, tensor<f32>) {
  %c = tensor.cast %u : tensor<*xf32> to tensor<4x?xf32>
  %d = tensor.cast %c : tensor<4x?xf32> to tensor<*xf32>
  %e = tensor.expand_shape %s [] output_shape [1, 1] : tensor<f32> into tensor<1x1xf32>
  %f = tensor.collapse_shape %e [] : tensor<1x1xf32> into tensor<f32>
  linalg.broadcast ins(%m : memref<8x16xf32>) outs(%n : memref<8x4x16xf32>) dimensions = [1]
  return %d, %e, %f : tensor<*xf32>, tensor<1x1xf32>, tensor<f32>
}

// -----

// Extents whose product has no 64 bits.

// CHECK-LABEL: func.func @huge
// CHECK-NOT:     gqa.repeat_kv
func.func @huge(%x: tensor<4611686018427387904x?xf32>, %n: index) -> tensor<?xf32> {
  %c1 = arith.constant 1 : index
  %s = tensor.dim %x, %c1 : tensor<4611686018427387904x?xf32>
  %e = tensor.empty(%s) : tensor<4611686018427387904x?x4xf32>
  %b = linalg.broadcast ins(%x : tensor<4611686018427387904x?xf32>) outs(%e : tensor<4611686018427387904x?x4xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0, 1, 2]] : tensor<4611686018427387904x?x4xf32> into tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

// Functions in modules in modules.

// CHECK-LABEL: module @inner
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
module @outer {
  module @inner {
    func.func @nested(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
      %e = tensor.empty() : tensor<8x4x16xf32>
      %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
      %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
      return %r : tensor<32x16xf32>
    }
  }
}

// -----

// Axes that are the right ones modulo 2^32, which is all that verifiers compare.

// CHECK-LABEL: func.func @huge_axis
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @huge_axis(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[9223372036854775808, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}
