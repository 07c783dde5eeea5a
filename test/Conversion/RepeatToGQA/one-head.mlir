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

// One head for all, merged with the batch, of which nobody knows the size.

// REMARK:      RaisedRepeat | Category:gqa | Function=merged_with_batch | axis=0, n_rep=71
// CHECK-LABEL: func.func @merged_with_batch
// CHECK-SAME:    (%[[X:.*]]: tensor<?x1x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(71) : tensor<?x1x16x64xf32> -> tensor<?x71x16x64xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:    return %[[C]]
func.func @merged_with_batch(%x: tensor<?x1x16x64xf32>) -> tensor<?x16x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x1x16x64xf32>
  %e = tensor.empty(%n) : tensor<?x71x16x64xf32>
  %b = linalg.generic {indexing_maps = [#zero1, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<?x1x16x64xf32>) outs(%e : tensor<?x71x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<?x71x16x64xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<?x71x16x64xf32> into tensor<?x16x64xf32>
  return %r : tensor<?x16x64xf32>
}

// A known size of the batch makes no difference.

// CHECK-LABEL: func.func @merged_with_known_batch
// CHECK-SAME:    (%[[X:.*]]: tensor<3x1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(71)
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:    return %[[C]]
func.func @merged_with_known_batch(%x: tensor<3x1x16x64xf32>) -> tensor<213x16x64xf32> {
  %e = tensor.empty() : tensor<3x71x16x64xf32>
  %b = linalg.generic {indexing_maps = [#zero1, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<3x1x16x64xf32>) outs(%e : tensor<3x71x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x71x16x64xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<3x71x16x64xf32> into tensor<213x16x64xf32>
  return %r : tensor<213x16x64xf32>
}

// Broadcasts that look the same, of what is no key or value: a mask, positions,
// a parameter for each sequence of a batch, a matrix.

// REMARK-NOT:  Function=no_heads
// CHECK-LABEL: func.func @no_heads
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @no_heads(%mask: tensor<3x1x6x6xi1>, %positions: tensor<3x1x6x6xi64>, %sinks: tensor<1x64x6x6xf32>, %row: tensor<1x6xf32>)
    -> (tensor<3x32x6x6xi1>, tensor<3x32x6x6xi64>, tensor<3x64x6x6xf32>, tensor<6x6xf32>) {
  %e0 = tensor.empty() : tensor<3x32x6x6xi1>
  %r0 = linalg.generic {indexing_maps = [#zero1, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%mask : tensor<3x1x6x6xi1>) outs(%e0 : tensor<3x32x6x6xi1>) {
  ^bb0(%in: i1, %out: i1):
    linalg.yield %in : i1
  } -> tensor<3x32x6x6xi1>
  %e1 = tensor.empty() : tensor<3x32x6x6xi64>
  %r1 = linalg.generic {indexing_maps = [#zero1, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%positions : tensor<3x1x6x6xi64>) outs(%e1 : tensor<3x32x6x6xi64>) {
  ^bb0(%in: i64, %out: i64):
    linalg.yield %in : i64
  } -> tensor<3x32x6x6xi64>
  %e2 = tensor.empty() : tensor<3x64x6x6xf32>
  %r2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, #id4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%sinks : tensor<1x64x6x6xf32>) outs(%e2 : tensor<3x64x6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x64x6x6xf32>
  %e3 = tensor.empty() : tensor<6x6xf32>
  %r3 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (0, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%row : tensor<1x6xf32>) outs(%e3 : tensor<6x6xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x6xf32>
  return %r0, %r1, %r2, %r3 : tensor<3x32x6x6xi1>, tensor<3x32x6x6xi64>, tensor<3x64x6x6xf32>, tensor<6x6xf32>
}
