// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Batch and sequence may be dynamic, heads may not.

// CHECK-LABEL: func.func @batch_and_sequence
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x?x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<?x8x?x64xf32> -> tensor<?x32x?x64xf32>
// CHECK-NEXT:    return %[[R]]
func.func @batch_and_sequence(%x: tensor<?x8x?x64xf32>) -> tensor<?x32x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %x, %c0 : tensor<?x8x?x64xf32>
  %s = tensor.dim %x, %c2 : tensor<?x8x?x64xf32>
  %u = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [%b, 8, 1, %s, 64] : tensor<?x8x?x64xf32> into tensor<?x8x1x?x64xf32>
  %e = tensor.empty(%b, %s) : tensor<?x8x4x?x64xf32>
  %w = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%u : tensor<?x8x1x?x64xf32>) outs(%e : tensor<?x8x4x?x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x8x4x?x64xf32>
  %r = tensor.collapse_shape %w [[0], [1, 2], [3], [4]] : tensor<?x8x4x?x64xf32> into tensor<?x32x?x64xf32>
  return %r : tensor<?x32x?x64xf32>
}

// The batch is merged with the repeated heads.

// CHECK-LABEL: func.func @merged_with_batch
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x?x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2], [3]] : tensor<?x32x?x64xf32> into tensor<?x?x64xf32>
// CHECK-NEXT:    return %[[C]]
func.func @merged_with_batch(%x: tensor<?x8x?x64xf32>) -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %x, %c0 : tensor<?x8x?x64xf32>
  %s = tensor.dim %x, %c2 : tensor<?x8x?x64xf32>
  %e = tensor.empty(%b, %s) : tensor<?x8x4x?x64xf32>
  %w = linalg.broadcast ins(%x : tensor<?x8x?x64xf32>) outs(%e : tensor<?x8x4x?x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %w [[0, 1, 2], [3], [4]] : tensor<?x8x4x?x64xf32> into tensor<?x?x64xf32>
  return %r : tensor<?x?x64xf32>
}

// Batch and sequence are merged and come apart again by their own extents.

// CHECK-LABEL: func.func @regrouped
// CHECK-SAME:    (%[[X:.*]]: tensor<?x?x8x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(2) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @regrouped(%x: tensor<?x?x8x64xf32>) -> tensor<?x?x32x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x8x64xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x8x64xf32>
  %m = tensor.collapse_shape %x [[0, 1, 2], [3]] : tensor<?x?x8x64xf32> into tensor<?x64xf32>
  %n = tensor.dim %m, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x4x64xf32>
  %w = linalg.broadcast ins(%m : tensor<?x64xf32>) outs(%e : tensor<?x4x64xf32>) dimensions = [1]
  %f = tensor.collapse_shape %w [[0, 1], [2]] : tensor<?x4x64xf32> into tensor<?x64xf32>
  %r = tensor.expand_shape %f [[0, 1, 2], [3]] output_shape [%b, %s, 32, 64] : tensor<?x64xf32> into tensor<?x?x32x64xf32>
  return %r : tensor<?x?x32x64xf32>
}

// By other extents, whose product happens to be the same, they need not.

// CHECK-LABEL: func.func @regrouped_otherwise
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @regrouped_otherwise(%x: tensor<?x?x8x64xf32>, %b: index, %s: index) -> tensor<?x?x32x64xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<?x?x8x64xf32> into tensor<?x8x64xf32>
  %n = tensor.dim %m, %c0 : tensor<?x8x64xf32>
  %e = tensor.empty(%n) : tensor<?x4x8x64xf32>
  %w = linalg.broadcast ins(%m : tensor<?x8x64xf32>) outs(%e : tensor<?x4x8x64xf32>) dimensions = [1]
  %f = tensor.collapse_shape %w [[0, 1, 2], [3]] : tensor<?x4x8x64xf32> into tensor<?x64xf32>
  %r = tensor.expand_shape %f [[0, 1, 2], [3]] output_shape [%b, %s, 32, 64] : tensor<?x64xf32> into tensor<?x?x32x64xf32>
  return %r : tensor<?x?x32x64xf32>
}

// REMARK:       dynamic.mlir:[[@LINE+11]]:8: remark: [Missed] NotRaised
// REMARK-SAME:  Function=dynamic_heads | Operation=tensor.collapse_shape, Reason=dynamic-heads
// CHECK-LABEL: func.func @dynamic_heads
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @dynamic_heads(%x: tensor<2x?x64xf32>) -> tensor<2x?x64xf32> {
  %c1 = arith.constant 1 : index
  %h = tensor.dim %x, %c1 : tensor<2x?x64xf32>
  %e = tensor.empty(%h) : tensor<2x?x4x64xf32>
  %w = linalg.broadcast ins(%x : tensor<2x?x64xf32>) outs(%e : tensor<2x?x4x64xf32>) dimensions = [2]

  %r = tensor.collapse_shape %w [[0], [1, 2], [3]] : tensor<2x?x4x64xf32> into tensor<2x?x64xf32>
  return %r : tensor<2x?x64xf32>
}

// REMARK:       dynamic.mlir:[[@LINE+8]]:8: remark: [Missed] NotRaised
// REMARK-SAME:  Function=dynamic_factor | Operation=tensor.collapse_shape, Reason=dynamic-heads
// CHECK-LABEL: func.func @dynamic_factor
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @dynamic_factor(%x: tensor<2x8x64xf32>, %n: index) -> tensor<2x?x64xf32> {
  %e = tensor.empty(%n) : tensor<2x8x?x64xf32>
  %w = linalg.broadcast ins(%x : tensor<2x8x64xf32>) outs(%e : tensor<2x8x?x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %w [[0], [1, 2], [3]] : tensor<2x8x?x64xf32> into tensor<2x?x64xf32>
  return %r : tensor<2x?x64xf32>
}

// An extent of 1 that the type does not say is 1.

// CHECK-LABEL: func.func @dynamic_units
// CHECK:         %[[R:.*]] = gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4) : tensor<?x8x64xf32>
// CHECK:         %[[E:.*]] = tensor.expand_shape %[[R]] {{\[}}[0], [1, 2], [3]]
// CHECK-NEXT:    %[[C:.*]] = tensor.cast %[[E]] : tensor<?x32x1x64xf32> to tensor<?x32x?x64xf32>
// CHECK-NEXT:    return %[[C]]
func.func @dynamic_units(%x: tensor<?x8x64xf32>) -> tensor<?x32x?x64xf32> {
  %c0 = arith.constant 0 : index
  %b = tensor.dim %x, %c0 : tensor<?x8x64xf32>
  %e = tensor.empty(%b) : tensor<?x8x4x64xf32>
  %w = linalg.broadcast ins(%x : tensor<?x8x64xf32>) outs(%e : tensor<?x8x4x64xf32>) dimensions = [2]
  %u = tensor.expand_shape %w [[0], [1], [2, 3], [4]] output_shape [%b, 8, 4, 1, 64] : tensor<?x8x4x64xf32> into tensor<?x8x4x1x64xf32>
  %v = tensor.cast %u : tensor<?x8x4x1x64xf32> to tensor<?x8x4x?x64xf32>
  %r = tensor.collapse_shape %v [[0], [1, 2], [3], [4]] : tensor<?x8x4x?x64xf32> into tensor<?x32x?x64xf32>
  return %r : tensor<?x32x?x64xf32>
}
