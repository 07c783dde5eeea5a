// RUN: gqa-opt %s --gqa-raise-repeat-kv --split-input-file --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Pieces side by side: copies of one tensor, and slices of it.

// a, a, b, b: what split, or unbind, and cat become.

// CHECK-LABEL: func.func @slices_interleaved
// CHECK-SAME:    (%[[X:.*]]: tensor<?x2x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2) : tensor<?x2x16x64xf32>
// CHECK-NEXT:    return %[[R]]
func.func @slices_interleaved(%x: tensor<?x2x16x64xf32>) -> tensor<?x4x16x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2x16x64xf32>
  %a = tensor.extract_slice %x[0, 0, 0, 0] [%n, 1, 16, 64] [1, 1, 1, 1] : tensor<?x2x16x64xf32> to tensor<?x1x16x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0, 0] [%n, 1, 16, 64] [1, 1, 1, 1] : tensor<?x2x16x64xf32> to tensor<?x1x16x64xf32>
  %r = tensor.concat dim(1) %a, %a, %b, %b : (tensor<?x1x16x64xf32>, tensor<?x1x16x64xf32>, tensor<?x1x16x64xf32>, tensor<?x1x16x64xf32>) -> tensor<?x4x16x64xf32>
  return %r : tensor<?x4x16x64xf32>
}

// -----

// CHECK-LABEL: func.func @slices_tiled
// CHECK-NOT:     gqa.repeat_kv
// REMARK:      Function=slices_tiled | Operation=tensor.concat, Reason=tile-order
func.func @slices_tiled(%x: tensor<3x2x16x64xf32>) -> tensor<3x4x16x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x16x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x16x64xf32>
  %r = tensor.concat dim(1) %a, %b, %a, %b : (tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>) -> tensor<3x4x16x64xf32>
  return %r : tensor<3x4x16x64xf32>
}

// -----

// In no order at all, and with one head left out.

// CHECK-LABEL: func.func @slices_shuffled
// CHECK-NOT:     gqa.repeat_kv
// CHECK-LABEL: func.func @slices_of_some
// CHECK-NOT:     gqa.repeat_kv
func.func @slices_shuffled(%x: tensor<3x2x16x64xf32>) -> tensor<3x4x16x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x16x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x16x64xf32>
  %r = tensor.concat dim(1) %a, %b, %b, %a : (tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>) -> tensor<3x4x16x64xf32>
  return %r : tensor<3x4x16x64xf32>
}
func.func @slices_of_some(%x: tensor<3x3x16x64xf32>) -> tensor<3x4x16x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x3x16x64xf32> to tensor<3x1x16x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0, 0] [3, 1, 16, 64] [1, 1, 1, 1] : tensor<3x3x16x64xf32> to tensor<3x1x16x64xf32>
  %r = tensor.concat dim(1) %a, %a, %b, %b : (tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>, tensor<3x1x16x64xf32>) -> tensor<3x4x16x64xf32>
  return %r : tensor<3x4x16x64xf32>
}

// -----

// Slices that leave out a row.

// CHECK-LABEL: func.func @slices_of_fewer_rows
// CHECK-NOT:     gqa.repeat_kv
func.func @slices_of_fewer_rows(%x: tensor<3x2x16x64xf32>) -> tensor<3x4x15x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0, 0] [3, 1, 15, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x15x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0, 0] [3, 1, 15, 64] [1, 1, 1, 1] : tensor<3x2x16x64xf32> to tensor<3x1x15x64xf32>
  %r = tensor.concat dim(1) %a, %a, %b, %b : (tensor<3x1x15x64xf32>, tensor<3x1x15x64xf32>, tensor<3x1x15x64xf32>, tensor<3x1x15x64xf32>) -> tensor<3x4x15x64xf32>
  return %r : tensor<3x4x15x64xf32>
}

// -----

// CHECK-LABEL: func.func @dynamic_part
// CHECK-NOT:     gqa.repeat_kv
func.func @dynamic_part(%x: tensor<?x2x64xf32>, %n: index) -> tensor<?x4x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0] [%n, 1, 64] [1, 1, 1] : tensor<?x2x64xf32> to tensor<?x1x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0] [%n, 1, 64] [1, 1, 1] : tensor<?x2x64xf32> to tensor<?x1x64xf32>
  %r = tensor.concat dim(1) %a, %a, %b, %b : (tensor<?x1x64xf32>, tensor<?x1x64xf32>, tensor<?x1x64xf32>, tensor<?x1x64xf32>) -> tensor<?x4x64xf32>
  return %r : tensor<?x4x64xf32>
}

// -----

// unbind drops the dimension, stack makes a new one, elsewhere.

// CHECK-LABEL: func.func @unbound_and_stacked
// CHECK-SAME:    (%[[X:.*]]: tensor<3x2x64xf32>)
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[X]] : tensor<3x2x64xf32>) {{.*}} permutation = [1, 0, 2]
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[T]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @unbound_and_stacked(%x: tensor<3x2x64xf32>) -> tensor<4x3x64xf32> {
  %a = tensor.extract_slice %x[0, 0, 0] [3, 1, 64] [1, 1, 1] : tensor<3x2x64xf32> to tensor<3x64xf32>
  %b = tensor.extract_slice %x[0, 1, 0] [3, 1, 64] [1, 1, 1] : tensor<3x2x64xf32> to tensor<3x64xf32>
  %ua = tensor.expand_shape %a [[0, 1], [2]] output_shape [1, 3, 64] : tensor<3x64xf32> into tensor<1x3x64xf32>
  %ub = tensor.expand_shape %b [[0, 1], [2]] output_shape [1, 3, 64] : tensor<3x64xf32> into tensor<1x3x64xf32>
  %r = tensor.concat dim(0) %ua, %ua, %ub, %ub : (tensor<1x3x64xf32>, tensor<1x3x64xf32>, tensor<1x3x64xf32>, tensor<1x3x64xf32>) -> tensor<4x3x64xf32>
  return %r : tensor<4x3x64xf32>
}

// -----

// Slices that are rearranged before they are put together.

// CHECK-LABEL: func.func @reshaped_slices
// CHECK-NOT:     gqa.repeat_kv
func.func @reshaped_slices(%x: tensor<4x2x4xf32>) -> tensor<2x4x8xf32> {
  %a = tensor.extract_slice %x[0, 0, 0] [4, 1, 4] [1, 1, 1] : tensor<4x2x4xf32> to tensor<4x4xf32>
  %b = tensor.extract_slice %x[0, 1, 0] [4, 1, 4] [1, 1, 1] : tensor<4x2x4xf32> to tensor<4x4xf32>
  %ca = tensor.collapse_shape %a [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %ua = tensor.expand_shape %ca [[0, 1, 2]] output_shape [2, 1, 8] : tensor<16xf32> into tensor<2x1x8xf32>
  %cb = tensor.collapse_shape %b [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %ub = tensor.expand_shape %cb [[0, 1, 2]] output_shape [2, 1, 8] : tensor<16xf32> into tensor<2x1x8xf32>
  %r = tensor.concat dim(1) %ua, %ua, %ub, %ub : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<2x1x8xf32>) -> tensor<2x4x8xf32>
  return %r : tensor<2x4x8xf32>
}

// -----

// Copies inserted where the destination has one dimension more.

// CHECK-LABEL: func.func @inserted_copies
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x?x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2) : tensor<?x8x?x64xf32>
// CHECK-NEXT:    return %[[R]]
func.func @inserted_copies(%x: tensor<?x8x?x64xf32>) -> tensor<?x16x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %n = tensor.dim %x, %c0 : tensor<?x8x?x64xf32>
  %s = tensor.dim %x, %c2 : tensor<?x8x?x64xf32>
  %e = tensor.empty(%n, %s) : tensor<?x8x2x?x64xf32>
  %a = tensor.insert_slice %x into %e[0, 0, 0, 0, 0] [%n, 8, 1, %s, 64] [1, 1, 1, 1, 1] : tensor<?x8x?x64xf32> into tensor<?x8x2x?x64xf32>
  %b = tensor.insert_slice %x into %a[0, 0, 1, 0, 0] [%n, 8, 1, %s, 64] [1, 1, 1, 1, 1] : tensor<?x8x?x64xf32> into tensor<?x8x2x?x64xf32>
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<?x8x2x?x64xf32> into tensor<?x16x?x64xf32>
  return %r : tensor<?x16x?x64xf32>
}

// -----

// The first place is overwritten with something else.

// CHECK-LABEL: func.func @overwritten
// CHECK-NOT:     gqa.repeat_kv
func.func @overwritten(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<16x16xf32> {
  %e = tensor.empty() : tensor<8x2x16xf32>
  %a = tensor.insert_slice %x into %e[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %b = tensor.insert_slice %x into %a[0, 1, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %c = tensor.insert_slice %y into %b[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x2x16xf32> into tensor<16x16xf32>
  return %r : tensor<16x16xf32>
}

// -----

// With a copy, it is as if the first had never been.

// CHECK-LABEL: func.func @overwritten_with_copy
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(2)
func.func @overwritten_with_copy(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<16x16xf32> {
  %e = tensor.empty() : tensor<8x2x16xf32>
  %a = tensor.insert_slice %y into %e[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %b = tensor.insert_slice %x into %a[0, 1, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %c = tensor.insert_slice %x into %b[0, 0, 0] [8, 1, 16] [1, 1, 1] : tensor<8x16xf32> into tensor<8x2x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x2x16xf32> into tensor<16x16xf32>
  return %r : tensor<16x16xf32>
}

// -----

// The copies may be computed one by one, if in the same way.

// CHECK-LABEL: func.func @equal_copies
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xf32>,
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(2)
// CHECK-LABEL: func.func @other_copies
// CHECK-NOT:     gqa.repeat_kv
func.func @equal_copies(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<16x16xf32> {
  %a = tensor.expand_shape %x [[0, 1], [2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32>
  %b = tensor.expand_shape %x [[0, 1], [2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32>
  %c = tensor.concat dim(1) %a, %b : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x2x16xf32> into tensor<16x16xf32>
  return %r : tensor<16x16xf32>
}
func.func @other_copies(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>) -> tensor<16x16xf32> {
  %a = tensor.expand_shape %x [[0, 1], [2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32>
  %b = tensor.expand_shape %y [[0, 1], [2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32>
  %c = tensor.concat dim(1) %a, %b : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x2x16xf32> into tensor<16x16xf32>
  return %r : tensor<16x16xf32>
}

// -----

// CHECK-LABEL: func.func @tosa_slices
// CHECK-SAME:    (%[[X:.*]]: tensor<3x2x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @tosa_slices(%x: tensor<3x2x64xf32>) -> tensor<3x4x64xf32> {
  %s0 = tosa.const_shape {values = dense<[0, 0, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s1 = tosa.const_shape {values = dense<[0, 1, 0]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size = tosa.const_shape {values = dense<[3, 1, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %a = tosa.slice %x, %s0, %size : (tensor<3x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<3x1x64xf32>
  %b = tosa.slice %x, %s1, %size : (tensor<3x2x64xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<3x1x64xf32>
  %r = tosa.concat %a, %a, %b, %b {axis = 1 : i32} : (tensor<3x1x64xf32>, tensor<3x1x64xf32>, tensor<3x1x64xf32>, tensor<3x1x64xf32>) -> tensor<3x4x64xf32>
  return %r : tensor<3x4x64xf32>
}
