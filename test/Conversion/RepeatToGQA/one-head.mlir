// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Multi-query attention: one key head for all, which nothing but an extent of 1
// tells from any other broadcast.

#id4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#zero1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>

// REMARK:      RaisedRepeat | Category:gqa | Function=broadcast_one | axis=1, n_rep=32
// CHECK-LABEL: func.func @broadcast_one
// CHECK-SAME:    (%[[X:.*]]: tensor<2x1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(32)
// CHECK-NEXT:    return %[[R]]
func.func @broadcast_one(%x: tensor<2x1x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %e = tensor.empty() : tensor<2x32x16x64xf32>
  %r = linalg.generic {indexing_maps = [#zero1, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x1x16x64xf32>) outs(%e : tensor<2x32x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// The broadcast of [B, 1, S, D] has lost the dimension of extent 1: the source
// is the last value that has it.

// REMARK:      RaisedRepeat | Category:gqa | Function=dropped_one | axis=1, n_rep=32
// CHECK-LABEL: func.func @dropped_one
// CHECK-SAME:    (%[[X:.*]]: tensor<2x1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(32)
// CHECK-NEXT:    return %[[R]]
func.func @dropped_one(%x: tensor<2x1x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %c = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<2x1x16x64xf32> into tensor<2x16x64xf32>
  %e = tensor.empty() : tensor<2x32x16x64xf32>
  %r = linalg.broadcast ins(%c : tensor<2x16x64xf32>) outs(%e : tensor<2x32x16x64xf32>) dimensions = [1]
  return %r : tensor<2x32x16x64xf32>
}

// A tile of one head is an interleaving of it, too.

// CHECK-LABEL: func.func @tile_of_one
// CHECK-SAME:    (%[[X:.*]]: tensor<2x1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(3)
// CHECK-NEXT:    return %[[R]]
func.func @tile_of_one(%x: tensor<2x1x16x64xf32>) -> tensor<2x3x16x64xf32> {
  %r = tensor.concat dim(1) %x, %x, %x : (tensor<2x1x16x64xf32>, tensor<2x1x16x64xf32>, tensor<2x1x16x64xf32>) -> tensor<2x3x16x64xf32>
  return %r : tensor<2x3x16x64xf32>
}

// Decoding: the sequence has extent 1 as well. The collapse decides that heads
// are repeated, and not rows.

// CHECK-LABEL: func.func @one_row
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x1x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<2x8x1x64xf32> -> tensor<2x32x1x64xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0], [1, 2], [3]]
// CHECK-NEXT:    return %[[C]]
func.func @one_row(%x: tensor<2x8x1x64xf32>) -> tensor<2x32x64xf32> {
  %e = tensor.empty() : tensor<2x8x4x64xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x8x1x64xf32>) outs(%e : tensor<2x8x4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x4x64xf32>
  %r = tensor.collapse_shape %b [[0], [1, 2], [3]] : tensor<2x8x4x64xf32> into tensor<2x32x64xf32>
  return %r : tensor<2x32x64xf32>
}

// A new dimension without one of extent 1 to come from: a vector for each row
// is no repeat of heads, nor worth a remark.

// REMARK-NOT:  Function=new_dimension
// CHECK-LABEL: func.func @new_dimension
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @new_dimension(%x: tensor<64xf32>) -> tensor<16x64xf32> {
  %e = tensor.empty() : tensor<16x64xf32>
  %r = linalg.broadcast ins(%x : tensor<64xf32>) outs(%e : tensor<16x64xf32>) dimensions = [0]
  return %r : tensor<16x64xf32>
}

// One number for each row, as a normalisation needs it.

// REMARK-NOT:  Function=row_of_one
// CHECK-LABEL: func.func @row_of_one
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @row_of_one(%x: tensor<2x8x16x1xf32>) -> tensor<2x8x16x64xf32> {
  %e = tensor.empty() : tensor<2x8x16x64xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x8x16x1xf32>) outs(%e : tensor<2x8x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x16x64xf32>
  return %r : tensor<2x8x16x64xf32>
}
