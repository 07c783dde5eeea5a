// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s

// The forms in which the tensor dialect writes a repeat of heads.

// CHECK-LABEL: func.func @concat_of_copies
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @concat_of_copies(%x: tensor<2x8x16x64xf32>) -> tensor<2x32x16x64xf32> {
  %u = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [2, 8, 1, 16, 64] : tensor<2x8x16x64xf32> into tensor<2x8x1x16x64xf32>
  %c = tensor.concat dim(2) %u, %u, %u, %u : (tensor<2x8x1x16x64xf32>, tensor<2x8x1x16x64xf32>, tensor<2x8x1x16x64xf32>, tensor<2x8x1x16x64xf32>) -> tensor<2x8x4x16x64xf32>
  %r = tensor.collapse_shape %c [[0], [1, 2], [3], [4]] : tensor<2x8x4x16x64xf32> into tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// CHECK-LABEL: func.func @gather
// CHECK-SAME:    (%[[X:.*]]: tensor<3x16x64xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @gather(%x: tensor<3x16x64xf32>) -> tensor<6x16x64xf32> {
  %i = arith.constant dense<[[0], [0], [1], [1], [2], [2]]> : tensor<6x1xindex>
  %r = tensor.gather %x[%i] gather_dims([0]) : (tensor<3x16x64xf32>, tensor<6x1xindex>) -> tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// The gathered dimension comes first, and leaves an extent of 1 behind.

// CHECK-LABEL: func.func @gather_from_the_middle
// CHECK-SAME:    (%[[X:.*]]: tensor<16x3x64xf32>)
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[X]] : tensor<16x3x64xf32>) {{.*}} permutation = [1, 0, 2]
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[T]] heads_axis(0) n_rep(2) : tensor<3x16x64xf32>
// CHECK-NEXT:    %[[E:.*]] = tensor.expand_shape %[[R]] {{\[}}[0], [1, 2], [3]] output_shape [6, 16, 1, 64]
// CHECK-NEXT:    return %[[E]]
func.func @gather_from_the_middle(%x: tensor<16x3x64xf32>) -> tensor<6x16x1x64xf32> {
  %i = arith.constant dense<[[0], [0], [1], [1], [2], [2]]> : tensor<6x1xi32>
  %r = tensor.gather %x[%i] gather_dims([1]) : (tensor<16x3x64xf32>, tensor<6x1xi32>) -> tensor<6x16x1x64xf32>
  return %r : tensor<6x16x1x64xf32>
}

// Slices of everything are copies.

// CHECK-LABEL: func.func @whole_slices
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xf32>
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @whole_slices(%x: tensor<8x16xf32>, %d: tensor<1x8x4x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %i = tensor.insert_slice %b into %d[0, 0, 0, 0] [1, 8, 4, 16] [1, 1, 1, 1] : tensor<8x4x16xf32> into tensor<1x8x4x16xf32>
  %s = tensor.extract_slice %i[0, 0, 0, 0] [1, 8, 4, 16] [1, 1, 1, 1] : tensor<1x8x4x16xf32> to tensor<8x4x16xf32>
  %r = tensor.collapse_shape %s [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// The number of heads is known from before a cast.

// CHECK-LABEL: func.func @casts
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4) : tensor<8x?xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.cast %[[R]] : tensor<32x?xf32> to tensor<?x?xf32>
// CHECK-NEXT:    return %[[C]]
func.func @casts(%x: tensor<8x16xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c = tensor.cast %x : tensor<8x16xf32> to tensor<?x?xf32>
  %h = tensor.dim %c, %c0 : tensor<?x?xf32>
  %s = tensor.dim %c, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%h, %s) : tensor<?x4x?xf32>
  %b = linalg.broadcast ins(%c : tensor<?x?xf32>) outs(%e : tensor<?x4x?xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<?x4x?xf32> into tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// What a concatenation of copies becomes: insertions side by side, in any order.

// CHECK-LABEL: func.func @inserted_copies
// CHECK-SAME:    (%[[X:.*]]: tensor<8x1x16xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(3) : tensor<8x1x16xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2]]
// CHECK-NEXT:    return %[[C]]
func.func @inserted_copies(%x: tensor<8x1x16xf32>) -> tensor<24x16xf32> {
  %e = tensor.empty() : tensor<8x3x16xf32>
  %a = tensor.insert_slice %x into %e[0, 1, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %b = tensor.insert_slice %x into %a[0, 2, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %c = tensor.insert_slice %x into %b[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x3x16xf32> into tensor<24x16xf32>
  return %r : tensor<24x16xf32>
}

// One place filled twice, another not at all.

// CHECK-LABEL: func.func @missing_copy
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @missing_copy(%x: tensor<8x1x16xf32>, %e: tensor<8x3x16xf32>) -> tensor<24x16xf32> {
  %a = tensor.insert_slice %x into %e[0, 1, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %b = tensor.insert_slice %x into %a[0, 1, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %c = tensor.insert_slice %x into %b[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x1x16xf32> into tensor<8x3x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x3x16xf32> into tensor<24x16xf32>
  return %r : tensor<24x16xf32>
}
