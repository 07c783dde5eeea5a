// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=NotRaised < %t

// The heads of an attention operation are on one axis; repeating another is no
// business of ours.

// REMARK:      RaisedRepeat | Category:gqa | Function=heads | axis=1, n_rep=4
// CHECK-LABEL: func.func @heads
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4)
// CHECK:         gqa.attention
func.func @heads(%q: tensor<1x32x16x64xf32>, %k: tensor<1x8x16x64xf32>) -> tensor<1x32x16x64xf32> {
  %e = tensor.empty() : tensor<1x8x4x16x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x16x64xf32>) outs(%e : tensor<1x8x4x16x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x16x64xf32> into tensor<1x32x16x64xf32>
  %o = gqa.attention %q, %r, %r layout(bhsd) scale(0.125) : (tensor<1x32x16x64xf32>, tensor<1x32x16x64xf32>, tensor<1x32x16x64xf32>) -> tensor<1x32x16x64xf32>
  return %o : tensor<1x32x16x64xf32>
}

// The same with the heads moved to where layout(bshd) has them.

// REMARK:      RaisedRepeat | Category:gqa | Function=heads_transposed | axis=1, n_rep=4
// CHECK-LABEL: func.func @heads_transposed
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4)
// CHECK:         gqa.attention
func.func @heads_transposed(%q: tensor<1x16x32x64xf32>, %k: tensor<1x8x16x64xf32>) -> tensor<1x16x32x64xf32> {
  %e = tensor.empty() : tensor<1x8x4x16x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x16x64xf32>) outs(%e : tensor<1x8x4x16x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x16x64xf32> into tensor<1x32x16x64xf32>
  %f = tensor.empty() : tensor<1x16x32x64xf32>
  %t = linalg.transpose ins(%r : tensor<1x32x16x64xf32>) outs(%f : tensor<1x16x32x64xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %t, %t layout(bshd) scale(0.125) : (tensor<1x16x32x64xf32>, tensor<1x16x32x64xf32>, tensor<1x16x32x64xf32>) -> tensor<1x16x32x64xf32>
  return %o : tensor<1x16x32x64xf32>
}

// Keys and values are repeated along the sequence: layout(bshd) has its heads
// on axis 2.

// REMARK:      [Missed] NotRaised | Category:gqa | Function=sequence | Operation=tensor.collapse_shape, Reason=not-head-axis
// CHECK-LABEL: func.func @sequence
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention
func.func @sequence(%q: tensor<1x16x32x64xf32>, %k: tensor<1x8x32x64xf32>) -> tensor<1x16x32x64xf32> {
  %e = tensor.empty() : tensor<1x8x4x32x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x32x64xf32>) outs(%e : tensor<1x8x4x32x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x32x64xf32> into tensor<1x32x32x64xf32>
  %o = gqa.attention %q, %r, %r layout(bshd) scale(0.125) : (tensor<1x16x32x64xf32>, tensor<1x32x32x64xf32>, tensor<1x32x32x64xf32>) -> tensor<1x16x32x64xf32>
  return %o : tensor<1x16x32x64xf32>
}

// The heads, but on their way to the sequence axis.

// REMARK:      [Missed] NotRaised | Category:gqa | Function=transposed_away | Operation=tensor.collapse_shape, Reason=not-head-axis
// CHECK-LABEL: func.func @transposed_away
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention
func.func @transposed_away(%q: tensor<1x16x32x64xf32>, %k: tensor<1x8x16x64xf32>) -> tensor<1x16x32x64xf32> {
  %e = tensor.empty() : tensor<1x8x4x16x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x16x64xf32>) outs(%e : tensor<1x8x4x16x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x16x64xf32> into tensor<1x32x16x64xf32>
  %f = tensor.empty() : tensor<1x16x32x64xf32>
  %t = linalg.transpose ins(%r : tensor<1x32x16x64xf32>) outs(%f : tensor<1x16x32x64xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %t, %t layout(bhsd) scale(0.125) : (tensor<1x16x32x64xf32>, tensor<1x16x32x64xf32>, tensor<1x16x32x64xf32>) -> tensor<1x16x32x64xf32>
  return %o : tensor<1x16x32x64xf32>
}

// A single cached row, broadcast along the sequence.

// REMARK:      [Missed] NotRaised | Category:gqa | Function=one_row | Operation=linalg.generic, Reason=not-head-axis
// CHECK-LABEL: func.func @one_row
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention
func.func @one_row(%q: tensor<1x8x16x64xf32>, %k: tensor<1x8x1x64xf32>) -> tensor<1x8x16x64xf32> {
  %e = tensor.empty() : tensor<1x8x16x64xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%k : tensor<1x8x1x64xf32>) outs(%e : tensor<1x8x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %b, %b layout(bhsd) scale(0.125) : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// Another user wants it all the same.

// REMARK:      RaisedRepeat | Category:gqa | Function=and_another_user | axis=1, n_rep=4
// CHECK-LABEL: func.func @and_another_user
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4)
func.func @and_another_user(%q: tensor<1x16x32x64xf32>, %k: tensor<1x8x32x64xf32>) -> (tensor<1x16x32x64xf32>, tensor<1x32x32x64xf32>) {
  %e = tensor.empty() : tensor<1x8x4x32x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x32x64xf32>) outs(%e : tensor<1x8x4x32x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x32x64xf32> into tensor<1x32x32x64xf32>
  %o = gqa.attention %q, %r, %r layout(bshd) scale(0.125) : (tensor<1x16x32x64xf32>, tensor<1x32x32x64xf32>, tensor<1x32x32x64xf32>) -> tensor<1x16x32x64xf32>
  return %o, %r : tensor<1x16x32x64xf32>, tensor<1x32x32x64xf32>
}

// A mask that is the same for all heads is no repeat of keys.

// REMARK-NOT:  Function=mask
// CHECK-LABEL: func.func @mask
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention
func.func @mask(%q: tensor<1x8x16x64xf32>, %m: tensor<1x1x16x16xf32>) -> tensor<1x8x16x64xf32> {
  %e = tensor.empty() : tensor<1x8x16x16xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%m : tensor<1x1x16x16xf32>) outs(%e : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x8x16x16xf32>
  %o = gqa.attention %q, %q, %q mask(%b) layout(bhsd) scale(0.125) : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x16xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}
