// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Both functions have the same shapes; only the order of the heads differs.

// CHECK-LABEL: func.func @interleave
// CHECK-SAME:    (%[[K:.*]]: tensor<1x16x8x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(4) : tensor<1x16x8x64xf32> -> tensor<1x16x32x64xf32>
// CHECK-NEXT:    return %[[R]]
// REMARK:        order.mlir:[[@LINE+4]]:8: remark: [Passed] RaisedRepeat | Category:gqa | Function=interleave | axis=2, n_rep=4
func.func @interleave(%k: tensor<1x16x8x64xf32>) -> tensor<1x16x32x64xf32> {
  %e = tensor.empty() : tensor<1x16x8x4x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x16x8x64xf32>) outs(%e : tensor<1x16x8x4x64xf32>) dimensions = [3]
  %r = tensor.collapse_shape %b [[0], [1], [2, 3], [4]] : tensor<1x16x8x4x64xf32> into tensor<1x16x32x64xf32>
  return %r : tensor<1x16x32x64xf32>
}

// CHECK-LABEL: func.func @tile
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
// REMARK:        order.mlir:[[@LINE+4]]:8: remark: [Missed] NotRaised | Category:gqa | Function=tile | Operation=tensor.collapse_shape, Reason=tile-order
func.func @tile(%k: tensor<1x16x8x64xf32>) -> tensor<1x16x32x64xf32> {
  %e = tensor.empty() : tensor<1x16x4x8x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x16x8x64xf32>) outs(%e : tensor<1x16x4x8x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1], [2, 3], [4]] : tensor<1x16x4x8x64xf32> into tensor<1x16x32x64xf32>
  return %r : tensor<1x16x32x64xf32>
}
