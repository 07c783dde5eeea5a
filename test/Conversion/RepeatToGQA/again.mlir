// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t

// What repeats heads that are repeated already.

#id3 = affine_map<(h, s, d) -> (h, s, d)>
#third = affine_map<(h, s, d) -> (h floordiv 3, s, d)>

// Copies read one value several times: that is one use of it.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=copies_of_one | axis=0, n_rep=6
// CHECK-LABEL: func.func @copies_of_one
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(6)
// CHECK-NEXT:    return %[[R]]
func.func @copies_of_one(%x: tensor<1x16x64xf32>) -> tensor<6x16x64xf32> {
  %e = tensor.empty() : tensor<3x16x64xf32>
  %0 = linalg.generic {indexing_maps = [#third, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x16x64xf32>) outs(%e : tensor<3x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x16x64xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2], [3]] output_shape [3, 1, 16, 64] : tensor<3x16x64xf32> into tensor<3x1x16x64xf32>
  %2 = tensor.concat dim(1) %1, %1 : (tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>) -> tensor<3x2x16x64xf32>
  %r = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<3x2x16x64xf32> into tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// So it is where a concatenation has become insertions.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=insertions_of_one | axis=0, n_rep=6
// CHECK-LABEL: func.func @insertions_of_one
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(6)
// CHECK-NEXT:    return %[[R]]
func.func @insertions_of_one(%x: tensor<1x16x64xf32>) -> tensor<6x16x64xf32> {
  %e = tensor.empty() : tensor<3x16x64xf32>
  %0 = linalg.generic {indexing_maps = [#third, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x16x64xf32>) outs(%e : tensor<3x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x16x64xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2], [3]] output_shape [3, 1, 16, 64] : tensor<3x16x64xf32> into tensor<3x1x16x64xf32>
  %e2 = tensor.empty() : tensor<3x2x16x64xf32>
  %2 = tensor.insert_slice %1 into %e2[0, 0, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x1x16x64xf32> into tensor<3x2x16x64xf32>
  %3 = tensor.insert_slice %1 into %2[0, 1, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x1x16x64xf32> into tensor<3x2x16x64xf32>
  %r = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<3x2x16x64xf32> into tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// A repeat of one head that something else uses, and a longer one on top of it:
// each is of the one head.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=both_used | axis=0, n_rep=3
// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=both_used | axis=0, n_rep=6
// CHECK-LABEL: func.func @both_used
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R3:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(3)
// CHECK-NEXT:    %[[R6:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(6)
// CHECK-NEXT:    return %[[R3]], %[[R6]]
func.func @both_used(%x: tensor<1x16x64xf32>) -> (tensor<3x16x64xf32>, tensor<6x16x64xf32>) {
  %e = tensor.empty() : tensor<3x16x64xf32>
  %0 = linalg.generic {indexing_maps = [#third, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x16x64xf32>) outs(%e : tensor<3x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x16x64xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2], [3]] output_shape [3, 1, 16, 64] : tensor<3x16x64xf32> into tensor<3x1x16x64xf32>
  %2 = tensor.concat dim(1) %1, %1 : (tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>) -> tensor<3x2x16x64xf32>
  %r = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<3x2x16x64xf32> into tensor<6x16x64xf32>
  return %0, %r : tensor<3x16x64xf32>, tensor<6x16x64xf32>
}

// Equal heads have no order: a tile of a repeat of one head is a longer repeat.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=tile_of_equal_heads | axis=0, n_rep=4
// CHECK-LABEL: func.func @tile_of_equal_heads
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @tile_of_equal_heads(%x: tensor<1x16x64xf32>) -> tensor<4x16x64xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<1x16x64xf32> -> tensor<2x16x64xf32>
  %r = tensor.concat dim(0) %0, %0 : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<4x16x64xf32>
  return %r : tensor<4x16x64xf32>
}

// Of two heads it is not.

// REMARK:      remark: [Missed] NotRaised | Category:gqa | Function=tile_of_two_heads | Operation=tensor.concat, Reason=tile-order
// CHECK-LABEL: func.func @tile_of_two_heads
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(2)
// CHECK-NEXT:    tensor.concat dim(0)
func.func @tile_of_two_heads(%x: tensor<2x16x64xf32>) -> tensor<8x16x64xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<2x16x64xf32> -> tensor<4x16x64xf32>
  %r = tensor.concat dim(0) %0, %0 : (tensor<4x16x64xf32>, tensor<4x16x64xf32>) -> tensor<8x16x64xf32>
  return %r : tensor<8x16x64xf32>
}

// Copies between the heads and the copies of each head belong to the latter.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=copies_in_between | axis=0, n_rep=6
// CHECK-LABEL: func.func @copies_in_between
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(6)
// CHECK-NEXT:    return %[[R]]
func.func @copies_in_between(%x: tensor<2x16x64xf32>) -> tensor<12x16x64xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<2x16x64xf32> -> tensor<4x16x64xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2], [3]] output_shape [2, 2, 16, 64] : tensor<4x16x64xf32> into tensor<2x2x16x64xf32>
  %e = tensor.empty() : tensor<2x3x2x16x64xf32>
  %2 = linalg.broadcast ins(%1 : tensor<2x2x16x64xf32>) outs(%e : tensor<2x3x2x16x64xf32>) dimensions = [1]
  %r = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x3x2x16x64xf32> into tensor<12x16x64xf32>
  return %r : tensor<12x16x64xf32>
}

// A tile stays one, but what repeats its heads is raised.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=repeat_of_tile | axis=0, n_rep=3
// REMARK:      remark: [Missed] NotRaised | Category:gqa | Function=repeat_of_tile | Operation=tensor.concat, Reason=tile-order
// CHECK-LABEL: func.func @repeat_of_tile
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x64xf32>)
// CHECK-NEXT:    %[[T:.*]] = tensor.concat dim(0) %[[X]], %[[X]]
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[T]] heads_axis(0) n_rep(3)
// CHECK-NEXT:    return %[[R]]
func.func @repeat_of_tile(%x: tensor<2x16x64xf32>) -> tensor<12x16x64xf32> {
  %t = tensor.concat dim(0) %x, %x : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<4x16x64xf32>
  %e = tensor.empty() : tensor<4x3x16x64xf32>
  %0 = linalg.broadcast ins(%t : tensor<4x16x64xf32>) outs(%e : tensor<4x3x16x64xf32>) dimensions = [1]
  %r = tensor.collapse_shape %0 [[0, 1], [2], [3]] : tensor<4x3x16x64xf32> into tensor<12x16x64xf32>
  return %r : tensor<12x16x64xf32>
}

// Merging heads with something else after an operation that no map goes through
// is no candidate if it is taken back.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=merged_and_split | axis=0, n_rep=3
// CHECK-LABEL: func.func @merged_and_split
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(3)
// CHECK-NEXT:    math.absf %[[R]]
func.func @merged_and_split(%x: tensor<1x16x64xf32>) -> tensor<3x16x64xf32> {
  %e = tensor.empty() : tensor<3x16x64xf32>
  %0 = linalg.generic {indexing_maps = [#third, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x16x64xf32>) outs(%e : tensor<3x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x16x64xf32>
  %1 = math.absf %0 : tensor<3x16x64xf32>
  %2 = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<3x16x64xf32> into tensor<48x64xf32>
  %r = tensor.expand_shape %2 [[0, 1], [2]] output_shape [3, 16, 64] : tensor<48x64xf32> into tensor<3x16x64xf32>
  return %r : tensor<3x16x64xf32>
}

// REMARK:      remark: [Missed] NotRaised | Category:gqa | Function=merged | Operation=math.absf, Reason=unknown-producer
// CHECK-LABEL: func.func @merged(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @merged(%x: tensor<1x16x64xf32>) -> tensor<48x64xf32> {
  %e = tensor.empty() : tensor<3x16x64xf32>
  %0 = linalg.generic {indexing_maps = [#third, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<1x16x64xf32>) outs(%e : tensor<3x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<3x16x64xf32>
  %1 = math.absf %0 : tensor<3x16x64xf32>
  %r = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<3x16x64xf32> into tensor<48x64xf32>
  return %r : tensor<48x64xf32>
}

// Heads that an operation in between makes, the same for all: the tile of them
// has no order either.

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=tile_of_made_heads | axis=0, n_rep=2
// CHECK-LABEL: func.func @tile_of_made_heads
// CHECK-SAME:    (%[[X:.*]]: tensor<1x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(3)
// CHECK-NEXT:    %[[A:.*]] = math.absf %[[R]]
// CHECK-NEXT:    %[[T:.*]] = gqa.repeat_kv %[[A]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    return %[[T]]
func.func @tile_of_made_heads(%x: tensor<1x16x64xf32>) -> tensor<6x16x64xf32> {
  %0 = gqa.repeat_kv %x heads_axis(0) n_rep(3) : tensor<1x16x64xf32> -> tensor<3x16x64xf32>
  %1 = math.absf %0 : tensor<3x16x64xf32>
  %e = tensor.empty() : tensor<2x3x16x64xf32>
  %2 = linalg.broadcast ins(%1 : tensor<3x16x64xf32>) outs(%e : tensor<2x3x16x64xf32>) dimensions = [0]
  %r = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x3x16x64xf32> into tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// One number for a row is a head where attention has its heads on that axis,

// REMARK:      remark: [Passed] RaisedRepeat | Category:gqa | Function=heads_innermost | axis=2, n_rep=4
// CHECK-LABEL: func.func @heads_innermost
// CHECK-SAME:    %[[K:[a-z0-9]+]]: tensor<16x64x1xf32>
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(4)
// CHECK-NEXT:    math.absf %[[R]]
func.func @heads_innermost(%k: tensor<16x64x1xf32>, %q: tensor<1x4x2x64xf32>) -> tensor<1x4x2x64xf32> {
  %e = tensor.empty() : tensor<16x64x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(s, d, h) -> (s, d, 0)>, affine_map<(s, d, h) -> (s, d, h)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%k : tensor<16x64x1xf32>) outs(%e : tensor<16x64x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<16x64x4xf32>
  %1 = math.absf %0 : tensor<16x64x4xf32>
  %e2 = tensor.empty() : tensor<4x16x64xf32>
  %2 = linalg.transpose ins(%1 : tensor<16x64x4xf32>) outs(%e2 : tensor<4x16x64xf32>) permutation = [2, 0, 1]
  %3 = tensor.expand_shape %2 [[0, 1], [2], [3]] output_shape [1, 4, 16, 64] : tensor<4x16x64xf32> into tensor<1x4x16x64xf32>
  %o = gqa.attention %q, %3, %3 layout(bhsd) scale(0.125)
     : (tensor<1x4x2x64xf32>, tensor<1x4x16x64xf32>, tensor<1x4x16x64xf32>) -> tensor<1x4x2x64xf32>
  return %o : tensor<1x4x2x64xf32>
}

// and none elsewhere: this is the sum of a norm.

// CHECK-LABEL: func.func @row
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @row(%sum: tensor<4x16x1xf32>, %q: tensor<1x4x2x64xf32>) -> tensor<1x4x2x64xf32> {
  %e = tensor.empty() : tensor<4x16x64xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(s, d, h) -> (s, d, 0)>, affine_map<(s, d, h) -> (s, d, h)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sum : tensor<4x16x1xf32>) outs(%e : tensor<4x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x16x64xf32>
  %1 = math.absf %0 : tensor<4x16x64xf32>
  %2 = tensor.expand_shape %1 [[0, 1], [2], [3]] output_shape [1, 4, 16, 64] : tensor<4x16x64xf32> into tensor<1x4x16x64xf32>
  %o = gqa.attention %q, %2, %2 layout(bhsd) scale(0.125)
     : (tensor<1x4x2x64xf32>, tensor<1x4x16x64xf32>, tensor<1x4x16x64xf32>) -> tensor<1x4x2x64xf32>
  return %o : tensor<1x4x2x64xf32>
}
