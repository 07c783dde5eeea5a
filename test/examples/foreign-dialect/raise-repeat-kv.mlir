// The head map asks views of other dialects: a repeat that they only make
// together is found, and one that is a repeat already stays in its dialect.
// RUN: foreign-opt %s -split-input-file --gqa-raise-repeat-kv | FileCheck %s

// A broadcast and a collapse, in another dialect.
// CHECK-LABEL: @views
// CHECK-SAME: %[[K:[^ ]*]]: tensor<2x16x8x64xf32>
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[K]] : tensor<2x16x8x64xf32>) {{.*}} permutation = [0, 2, 1, 3]
// CHECK: %[[R:.*]] = gqa.repeat_kv %[[T]] heads_axis(1) n_rep(4) : tensor<2x8x16x64xf32> -> tensor<2x32x16x64xf32>
// CHECK: gqa.attention %{{.*}}, %[[R]], %[[R]]
func.func @views(%q: tensor<2x32x16x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x32x16x64xf32> {
  %0 = serve.page_view %k by affine_map<(b, h, r, s, d) -> (b, s, h, d)> : tensor<2x16x8x64xf32> -> tensor<2x8x4x16x64xf32>
  %1 = tensor.collapse_shape %0 [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<2x32x16x64xf32>
  %o = gqa.attention %q, %1, %1 layout(bhsd) scale(0.125)
     : (tensor<2x32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x32x16x64xf32>) -> tensor<2x32x16x64xf32>
  return %o : tensor<2x32x16x64xf32>
}

// -----

// The same with a number of rows that is the source's by the map, so that the
// slice takes all of them.
// CHECK-LABEL: @dynamic
// CHECK: gqa.repeat_kv %{{.*}} heads_axis(1) n_rep(4) : tensor<2x8x?x64xf32> -> tensor<2x32x?x64xf32>
func.func @dynamic(%q: tensor<2x32x16x64xf32>, %k: tensor<2x?x8x64xf32>) -> tensor<2x32x16x64xf32> {
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %k, %c1 : tensor<2x?x8x64xf32>
  %0 = serve.page_view %k by affine_map<(b, h, r, s, d) -> (b, s, h, d)> : tensor<2x?x8x64xf32> -> tensor<2x8x4x?x64xf32>
  %all = tensor.extract_slice %0[0, 0, 0, 0, 0] [2, 8, 4, %rows, 64] [1, 1, 1, 1, 1] : tensor<2x8x4x?x64xf32> to tensor<2x8x4x?x64xf32>
  %1 = tensor.collapse_shape %all [[0], [1, 2], [3], [4]] : tensor<2x8x4x?x64xf32> into tensor<2x32x?x64xf32>
  %o = gqa.attention %q, %1, %1 layout(bhsd) scale(0.125)
     : (tensor<2x32x16x64xf32>, tensor<2x32x?x64xf32>, tensor<2x32x?x64xf32>) -> tensor<2x32x16x64xf32>
  return %o : tensor<2x32x16x64xf32>
}

// -----

// The same merged the other way round is tile order.
// CHECK-LABEL: @tile
// CHECK-NOT: gqa.repeat_kv
// CHECK: return
func.func @tile(%q: tensor<2x32x16x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x32x16x64xf32> {
  %0 = serve.page_view %k by affine_map<(b, r, h, s, d) -> (b, s, h, d)> : tensor<2x16x8x64xf32> -> tensor<2x4x8x16x64xf32>
  %1 = tensor.collapse_shape %0 [[0], [1, 2], [3], [4]] : tensor<2x4x8x16x64xf32> into tensor<2x32x16x64xf32>
  %o = gqa.attention %q, %1, %1 layout(bhsd) scale(0.125)
     : (tensor<2x32x16x64xf32>, tensor<2x32x16x64xf32>, tensor<2x32x16x64xf32>) -> tensor<2x32x16x64xf32>
  return %o : tensor<2x32x16x64xf32>
}

// -----

// CHECK-LABEL: @stays
// CHECK: serve.repeat_heads
// CHECK-NOT: gqa.repeat_kv
// CHECK: return
func.func @stays(%q: tensor<2x16x32x64xf32>, %k: tensor<2x16x8x64xf32>) -> tensor<2x16x32x64xf32> {
  %0 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x32x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32>, tensor<2x16x32x64xf32> -> tensor<2x16x32x64xf32>
  return %o : tensor<2x16x32x64xf32>
}

// -----

// A view that reads half of its source is no repeat of all of it, nor is one of
// a dialect that does not compare extents.
// CHECK-LABEL: @part
// CHECK-NOT: gqa.repeat_kv
// CHECK: return
func.func @part(%q: tensor<2x16x16x64xf32>, %k: tensor<2x16x8x64xf32>) -> (tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>) {
  %0 = serve.page_view %k by affine_map<(b, s, h, d) -> (b, s, h floordiv 4, d)> : tensor<2x16x8x64xf32> -> tensor<2x16x16x64xf32>
  %o = serve.flash_attention %q, %0, %0 scale(0.125)
     : tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32> -> tensor<2x16x16x64xf32>
  %1 = serve.repeat_heads %k axis(2) times(4) : tensor<2x16x8x64xf32> -> tensor<2x16x16x64xf32>
  %o1 = serve.flash_attention %q, %1, %1 scale(0.125)
     : tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32> -> tensor<2x16x16x64xf32>
  return %o, %o1 : tensor<2x16x16x64xf32>, tensor<2x16x16x64xf32>
}
