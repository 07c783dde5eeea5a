// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s
// RUN: gqa-opt %s --gqa-raise-repeat-kv -o %t
// RUN: gqa-opt %t --gqa-raise-repeat-kv | diff %t -

// The forms in which linalg writes a repeat of heads.

#id5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#drop2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#zero2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#floordiv = affine_map<(d0, d1, d2) -> (d0 floordiv 7, d1, d2)>

// CHECK-LABEL: func.func @bhsd
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xbf16>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @bhsd(%x: tensor<2x8x16x64xbf16>) -> tensor<2x32x16x64xbf16> {
  %e = tensor.empty() : tensor<2x8x4x16x64xbf16>
  %b = linalg.generic {indexing_maps = [#drop2, #id5],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x8x16x64xbf16>) outs(%e : tensor<2x8x4x16x64xbf16>) {
  ^bb0(%in: bf16, %out: bf16):
    linalg.yield %in : bf16
  } -> tensor<2x8x4x16x64xbf16>
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xbf16> into tensor<2x32x16x64xbf16>
  return %r : tensor<2x32x16x64xbf16>
}

// What torch.repeat_interleave, and unsqueeze - expand - reshape, become: the
// expanded dimension of extent 1 is read as 0.

// CHECK-LABEL: func.func @unsqueezed
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @unsqueezed(%x: tensor<2x8x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %u = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [2, 8, 1, 16, 64] : tensor<2x8x16x64xf32> into tensor<2x8x1x16x64xf32>
  %e = tensor.empty() : tensor<2x8x4x16x64xf32>
  %b = linalg.generic {indexing_maps = [#zero2, #id5],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%u : tensor<2x8x1x16x64xf32>) outs(%e : tensor<2x8x4x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x4x16x64xf32>
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// K is transposed before the repetition, V goes straight to [B * Hq, S, D].

// CHECK-LABEL: func.func @as_matmuls_read_it
// CHECK-SAME:    (%[[K:.*]]: tensor<2x8x16x64xf32>, %[[V:.*]]: tensor<2x8x16x64xf32>)
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[K]]
// CHECK-NEXT:    %[[RK:.*]] = gqa.repeat_kv %[[T]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    %[[CK:.*]] = tensor.collapse_shape %[[RK]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:    %[[RV:.*]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    %[[CV:.*]] = tensor.collapse_shape %[[RV]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:    return %[[CK]], %[[CV]]
func.func @as_matmuls_read_it(%k: tensor<2x8x16x64xf32>, %v: tensor<2x8x16x64xf32>) -> (tensor<64x64x16xf32>, tensor<64x16x64xf32>) {
  %ek = tensor.empty() : tensor<2x8x64x16xf32>
  %tk = linalg.transpose ins(%k : tensor<2x8x16x64xf32>) outs(%ek : tensor<2x8x64x16xf32>) permutation = [0, 1, 3, 2]
  %fk = tensor.empty() : tensor<2x8x4x64x16xf32>
  %bk = linalg.broadcast ins(%tk : tensor<2x8x64x16xf32>) outs(%fk : tensor<2x8x4x64x16xf32>) dimensions = [2]
  %rk = tensor.collapse_shape %bk [[0, 1, 2], [3], [4]] : tensor<2x8x4x64x16xf32> into tensor<64x64x16xf32>
  %fv = tensor.empty() : tensor<2x8x4x16x64xf32>
  %bv = linalg.broadcast ins(%v : tensor<2x8x16x64xf32>) outs(%fv : tensor<2x8x4x16x64xf32>) dimensions = [2]
  %rv = tensor.collapse_shape %bv [[0, 1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<64x16x64xf32>
  return %rk, %rv : tensor<64x64x16xf32>, tensor<64x16x64xf32>
}

// One operation, and a factor that is no power of two.

// CHECK-LABEL: func.func @floordiv
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x64xf16>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(7)
// CHECK-NEXT:    return %[[R]]
func.func @floordiv(%x: tensor<2x16x64xf16>) -> tensor<14x16x64xf16> {
  %e = tensor.empty() : tensor<14x16x64xf16>
  %r = linalg.generic {indexing_maps = [#floordiv, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x16x64xf16>) outs(%e : tensor<14x16x64xf16>) {
  ^bb0(%in: f16, %out: f16):
    linalg.yield %in : f16
  } -> tensor<14x16x64xf16>
  return %r : tensor<14x16x64xf16>
}

// The dimensions of the value are a permutation of the source's.

// CHECK-LABEL: func.func @permuted
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x8x64xf32>)
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[X]] : tensor<2x16x8x64xf32>) {{.*}} permutation = [0, 2, 1, 3]
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[T]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @permuted(%x: tensor<2x16x8x64xf32>) -> tensor<2x32x16x64xf32> {
  %e = tensor.empty() : tensor<2x8x4x16x64xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>, #id5],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x16x8x64xf32>) outs(%e : tensor<2x8x4x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x4x16x64xf32>
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// Heads and head dimension share a dimension of the projection's result.

// CHECK-LABEL: func.func @split_heads
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16x512xf32>)
// CHECK-NEXT:    %[[E:.*]] = tensor.expand_shape %[[X]]
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[E]] heads_axis(2) n_rep(4) : tensor<2x16x8x64xf32>
// CHECK-NEXT:    return %[[R]]
func.func @split_heads(%x: tensor<2x16x512xf32>) -> tensor<2x16x32x64xf32> {
  %h = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 16, 8, 64] : tensor<2x16x512xf32> into tensor<2x16x8x64xf32>
  %e = tensor.empty() : tensor<2x16x8x4x64xf32>
  %b = linalg.broadcast ins(%h : tensor<2x16x8x64xf32>) outs(%e : tensor<2x16x8x4x64xf32>) dimensions = [3]
  %r = tensor.collapse_shape %b [[0], [1], [2, 3], [4]] : tensor<2x16x8x4x64xf32> into tensor<2x16x32x64xf32>
  return %r : tensor<2x16x32x64xf32>
}

// The same with the head dimension still merged with the heads afterwards.

// CHECK-LABEL: func.func @merged_heads
// CHECK-SAME:    (%[[X:.*]]: tensor<16x8x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0], [1, 2]]
// CHECK-NEXT:    return %[[C]]
func.func @merged_heads(%x: tensor<16x8x64xf32>) -> tensor<16x2048xf32> {
  %e = tensor.empty() : tensor<16x8x4x64xf32>
  %b = linalg.broadcast ins(%x : tensor<16x8x64xf32>) outs(%e : tensor<16x8x4x64xf32>) dimensions = [2]
  %h = tensor.collapse_shape %b [[0], [1, 2], [3]] : tensor<16x8x4x64xf32> into tensor<16x32x64xf32>
  %r = tensor.collapse_shape %h [[0], [1, 2]] : tensor<16x32x64xf32> into tensor<16x2048xf32>
  return %r : tensor<16x2048xf32>
}

// The values in between have other users, and stay for them.

// CHECK-LABEL: func.func @other_users
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xf32>)
// CHECK:         %[[B:.*]] = linalg.broadcast
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4)
// CHECK-NEXT:    return %[[B]], %[[R]]
func.func @other_users(%x: tensor<8x16xf32>) -> (tensor<8x4x16xf32>, tensor<32x16xf32>) {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %b, %r : tensor<8x4x16xf32>, tensor<32x16xf32>
}

// A repeat of a repeat; folding makes them one.

// CHECK-LABEL: func.func @twice
// CHECK-SAME:    (%[[X:.*]]: tensor<2x16xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    %[[S:.*]] = gqa.repeat_kv %[[R]] heads_axis(0) n_rep(3)
// CHECK-NEXT:    return %[[S]]
func.func @twice(%x: tensor<2x16xf32>) -> tensor<12x16xf32> {
  %e = tensor.empty() : tensor<2x2x16xf32>
  %b = linalg.broadcast ins(%x : tensor<2x16xf32>) outs(%e : tensor<2x2x16xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<2x2x16xf32> into tensor<4x16xf32>
  %f = tensor.empty() : tensor<4x3x16xf32>
  %c = linalg.broadcast ins(%r : tensor<4x16xf32>) outs(%f : tensor<4x3x16xf32>) dimensions = [1]
  %s = tensor.collapse_shape %c [[0, 1], [2]] : tensor<4x3x16xf32> into tensor<12x16xf32>
  return %s : tensor<12x16xf32>
}

// One broadcast value viewed in two ways: each view is a repeat.

// CHECK-LABEL: func.func @viewed_twice
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf32>)
// CHECK:         %[[R1:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK:         %[[R2:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK:         %[[C:.*]] = tensor.collapse_shape %[[R2]] {{\[}}[0, 1], [2], [3]]
// CHECK:         return %[[R1]], %[[C]]
func.func @viewed_twice(%x: tensor<2x8x16x64xf32>) -> (tensor<2x32x16x64xf32>, tensor<64x16x64xf32>) {
  %e = tensor.empty() : tensor<2x8x4x16x64xf32>
  %b = linalg.broadcast ins(%x : tensor<2x8x16x64xf32>) outs(%e : tensor<2x8x4x16x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<2x32x16x64xf32>
  %s = tensor.collapse_shape %b [[0, 1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<64x16x64xf32>
  return %r, %s : tensor<2x32x16x64xf32>, tensor<64x16x64xf32>
}

// Element types are free.

// CHECK-LABEL: func.func @complex_elements
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(2) : tensor<3x4xcomplex<f32>>
func.func @complex_elements(%x: tensor<3x4xcomplex<f32>>) -> tensor<6x4xcomplex<f32>> {
  %e = tensor.empty() : tensor<3x2x4xcomplex<f32>>
  %b = linalg.broadcast ins(%x : tensor<3x4xcomplex<f32>>) outs(%e : tensor<3x2x4xcomplex<f32>>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<3x2x4xcomplex<f32>> into tensor<6x4xcomplex<f32>>
  return %r : tensor<6x4xcomplex<f32>>
}
