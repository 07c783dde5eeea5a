// RUN: gqa-opt %s --gqa-raise-repeat-kv --split-input-file | FileCheck %s

// Heads that are looked up: what index_select, repeat_interleave and take
// become. The index may be computed where it is used, or be a tensor.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @computed
// CHECK-SAME:    (%[[X:.*]]: tensor<3x16x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @computed(%x: tensor<3x16x64xf32>) -> tensor<6x16x64xf32> {
  %c2 = arith.constant 2 : index
  %e = tensor.empty() : tensor<6x16x64xf32>
  %r = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%e : tensor<6x16x64xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %s = linalg.index 1 : index
    %d = linalg.index 2 : index
    %h = arith.divui %i, %c2 : index
    %v = tensor.extract %x[%h, %s, %d] : tensor<3x16x64xf32>
    linalg.yield %v : f32
  } -> tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// -----

// The last dimensions are gathered, too, as affine expressions.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @applied
// CHECK-SAME:    (%[[X:.*]]: tensor<?x3x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(7)
// CHECK-NEXT:    return %[[R]]
func.func @applied(%x: tensor<?x3x64xf32>) -> tensor<?x21x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x3x64xf32>
  %e = tensor.empty(%n) : tensor<?x21x64xf32>
  %r = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%e : tensor<?x21x64xf32>) {
  ^bb0(%out: f32):
    %s = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %h = affine.apply affine_map<(d0) -> (d0 floordiv 7)>(%i)
    %v = tensor.extract %x[%s, %h, %d] : tensor<?x3x64xf32>
    linalg.yield %v : f32
  } -> tensor<?x21x64xf32>
  return %r : tensor<?x21x64xf32>
}

// -----

// The same of fewer rows than there are is no view.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @some_rows
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @some_rows(%x: tensor<?x3x64xf32>, %n: index) -> tensor<?x21x64xf32> {
  %c7 = arith.constant 7 : index
  %e = tensor.empty(%n) : tensor<?x21x64xf32>
  %r = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%e : tensor<?x21x64xf32>) {
  ^bb0(%out: f32):
    %s = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %h = arith.divsi %i, %c7 : index
    %v = tensor.extract %x[%s, %h, %d] : tensor<?x3x64xf32>
    linalg.yield %v : f32
  } -> tensor<?x21x64xf32>
  return %r : tensor<?x21x64xf32>
}

// -----

// The index comes from a constant, with the wrapping of negative indices that
// index_select has.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#one = affine_map<(d0, d1, d2) -> (d1)>

// CHECK-LABEL: func.func @selected
// CHECK-SAME:    (%[[X:.*]]: tensor<2x3x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @selected(%x: tensor<2x3x64xf32>) -> tensor<2x6x64xf32> {
  %c0 = arith.constant 0 : i64
  %c3 = arith.constant 3 : i64
  %index = arith.constant dense<[0, 0, 1, 1, 2, 2]> : tensor<6xi64>
  %e = tensor.empty() : tensor<2x6x64xf32>
  %r = linalg.generic {indexing_maps = [#one, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%index : tensor<6xi64>) outs(%e : tensor<2x6x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %s = linalg.index 0 : index
    %d = linalg.index 2 : index
    %isNegative = arith.cmpi slt, %in, %c0 : i64
    %wrapped = arith.addi %in, %c3 : i64
    %chosen = arith.select %isNegative, %wrapped, %in : i64
    %h = arith.index_cast %chosen : i64 to index
    %v = tensor.extract %x[%s, %h, %d] : tensor<2x3x64xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x64xf32>
  return %r : tensor<2x6x64xf32>
}

// -----

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#one = affine_map<(d0, d1, d2) -> (d1)>

// CHECK-LABEL: func.func @one_index_wrong
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @one_index_wrong(%x: tensor<2x3x64xf32>) -> tensor<2x6x64xf32> {
  %index = arith.constant dense<[0, 0, 1, 1, 2, 1]> : tensor<6xi64>
  %e = tensor.empty() : tensor<2x6x64xf32>
  %r = linalg.generic {indexing_maps = [#one, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%index : tensor<6xi64>) outs(%e : tensor<2x6x64xf32>) {
  ^bb0(%in: i64, %out: f32):
    %s = linalg.index 0 : index
    %d = linalg.index 2 : index
    %h = arith.index_cast %in : i64 to index
    %v = tensor.extract %x[%s, %h, %d] : tensor<2x3x64xf32>
    linalg.yield %v : f32
  } -> tensor<2x6x64xf32>
  return %r : tensor<2x6x64xf32>
}

// -----

// The index is itself computed: arange, unsqueeze, expand, flatten.

#id1 = affine_map<(d0) -> (d0)>
#id2 = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func.func @computed_tensor
// CHECK-SAME:    (%[[X:.*]]: tensor<3x16x64xf32>
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @computed_tensor(%x: tensor<3x16x64xf32>) -> tensor<6x16x64xf32> {
  %e = tensor.empty() : tensor<3xi32>
  %iota = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%e : tensor<3xi32>) {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i32
    linalg.yield %c : i32
  } -> tensor<3xi32>
  %f = tensor.empty() : tensor<3x2xi32>
  %b = linalg.broadcast ins(%iota : tensor<3xi32>) outs(%f : tensor<3x2xi32>) dimensions = [1]
  %l = tensor.collapse_shape %b [[0, 1]] : tensor<3x2xi32> into tensor<6xi32>
  %i = tensor.expand_shape %l [[0, 1]] output_shape [6, 1] : tensor<6xi32> into tensor<6x1xi32>
  %r = tensor.gather %x[%i] gather_dims([0]) : (tensor<3x16x64xf32>, tensor<6x1xi32>) -> tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// -----

// CHECK-LABEL: func.func @generated
// CHECK-SAME:    (%[[X:.*]]: tensor<3x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @generated(%x: tensor<3x64xf32>) -> tensor<12x64xf32> {
  %c4 = arith.constant 4 : index
  %r = tensor.generate {
  ^bb0(%i: index, %d: index):
    %h = arith.floordivsi %i, %c4 : index
    %v = tensor.extract %x[%h, %d] : tensor<3x64xf32>
    tensor.yield %v : f32
  } : tensor<12x64xf32>
  return %r : tensor<12x64xf32>
}

// -----

// CHECK-LABEL: func.func @generated_tile
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @generated_tile(%x: tensor<3x64xf32>) -> tensor<12x64xf32> {
  %c3 = arith.constant 3 : index
  %r = tensor.generate {
  ^bb0(%i: index, %d: index):
    %h = arith.remui %i, %c3 : index
    %v = tensor.extract %x[%h, %d] : tensor<3x64xf32>
    tensor.yield %v : f32
  } : tensor<12x64xf32>
  return %r : tensor<12x64xf32>
}

// -----

// CHECK-LABEL: func.func @tosa_gather
// CHECK-SAME:    (%[[X:.*]]: tensor<2x3x64xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(2)
// CHECK-NEXT:    return %[[R]]
func.func @tosa_gather(%x: tensor<2x3x64xf32>) -> tensor<2x6x64xf32> {
  %i = "tosa.const"() {values = dense<[[0, 0, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2]]> : tensor<2x6xi32>} : () -> tensor<2x6xi32>
  %r = tosa.gather %x, %i : (tensor<2x3x64xf32>, tensor<2x6xi32>) -> tensor<2x6x64xf32>
  return %r : tensor<2x6x64xf32>
}

// -----

// Another order in the second row.

// CHECK-LABEL: func.func @tosa_gather_of_two
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @tosa_gather_of_two(%x: tensor<2x3x64xf32>) -> tensor<2x6x64xf32> {
  %i = "tosa.const"() {values = dense<[[0, 0, 1, 1, 2, 2], [0, 1, 2, 0, 1, 2]]> : tensor<2x6xi32>} : () -> tensor<2x6xi32>
  %r = tosa.gather %x, %i : (tensor<2x3x64xf32>, tensor<2x6xi32>) -> tensor<2x6x64xf32>
  return %r : tensor<2x6x64xf32>
}

// -----

// A number of 8 bits that wraps around is another one.

#id2 = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func.func @narrow_index
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @narrow_index(%x: tensor<100x64xf32>) -> tensor<200x64xf32> {
  %c2 = arith.constant 2 : i8
  %e = tensor.empty() : tensor<200x64xf32>
  %r = linalg.generic {indexing_maps = [#id2], iterator_types = ["parallel", "parallel"]}
      outs(%e : tensor<200x64xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %d = linalg.index 1 : index
    %n = arith.index_cast %i : index to i8
    %q = arith.divui %n, %c2 : i8
    %h = arith.index_cast %q : i8 to index
    %v = tensor.extract %x[%h, %d] : tensor<100x64xf32>
    linalg.yield %v : f32
  } -> tensor<200x64xf32>
  return %r : tensor<200x64xf32>
}
