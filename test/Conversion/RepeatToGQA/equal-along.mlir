// RUN: gqa-opt %s --gqa-raise-repeat-kv --split-input-file | FileCheck %s

// What is computed for each copy of a head, and in the same way, is computed
// once and repeated.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#id5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#drop1 = affine_map<(d0, d1, d2) -> (d0, d2)>

// torch's expand and reshape of dynamic extents: each may be 1 and broadcast, so
// that the rows are no plain view; but they are looked up alike for all copies.

// CHECK-LABEL: func.func @expanded
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x?x128xf32>, %[[N:.*]]: index, %[[S:.*]]: index)
// CHECK:         %[[E:.*]] = tensor.empty({{.*}}) : tensor<?x8x1x?x128xf32>
// CHECK:         %[[G:.*]] = linalg.generic {{.*}} outs(%[[E]] : tensor<?x8x1x?x128xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[G]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0], [1, 2], [3], [4]]
// CHECK-NEXT:    return %[[C]]
func.func @expanded(%x: tensor<?x8x?x128xf32>, %n: index, %s: index) -> tensor<?x32x?x128xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c32 = arith.constant 32 : index
  %c128 = arith.constant 128 : index
  %d0 = tensor.dim %x, %c0 : tensor<?x8x?x128xf32>
  %d2 = tensor.dim %x, %c2 : tensor<?x8x?x128xf32>
  %u = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [%d0, 8, 1, %d2, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
  %e = tensor.empty(%n, %s) : tensor<?x8x4x?x128xf32>
  %b = linalg.generic {indexing_maps = [#id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      outs(%e : tensor<?x8x4x?x128xf32>) {
  ^bb0(%out: f32):
    %i0 = linalg.index 0 : index
    %i1 = linalg.index 1 : index
    %i3 = linalg.index 3 : index
    %i4 = linalg.index 4 : index
    %is1 = arith.cmpi eq, %d0, %c1 : index
    %r0 = arith.select %is1, %c0, %i0 : index
    %is2 = arith.cmpi eq, %d2, %c1 : index
    %r3 = arith.select %is2, %c0, %i3 : index
    %v = tensor.extract %u[%r0, %i1, %c0, %r3, %i4] : tensor<?x8x1x?x128xf32>
    linalg.yield %v : f32
  } -> tensor<?x8x4x?x128xf32>
  %shape = tensor.from_elements %n, %c32, %s, %c128 : tensor<4xindex>
  %r = tensor.reshape %b(%shape) : (tensor<?x8x4x?x128xf32>, tensor<4xindex>) -> tensor<?x32x?x128xf32>
  return %r : tensor<?x32x?x128xf32>
}

// -----

// Where the extents are those of the source, it is the source that is repeated.

#id5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>

// CHECK-LABEL: func.func @expanded_in_full
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x?x128xf32>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4)
// CHECK-NEXT:    return %[[R]]
func.func @expanded_in_full(%x: tensor<?x8x?x128xf32>) -> tensor<?x32x?x128xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %c128_i64 = arith.constant 128 : i64
  %d0 = tensor.dim %x, %c0 : tensor<?x8x?x128xf32>
  %d2 = tensor.dim %x, %c2 : tensor<?x8x?x128xf32>
  // A size of -1 would be inferred; it never is -1.
  %n = arith.index_cast %d0 : index to i64
  %s = arith.index_cast %d2 : index to i64
  %isInferred = arith.cmpi slt, %n, %c0_i64 : i64
  %all = arith.muli %n, %s : i64
  %inferred = arith.divsi %all, %c32_i64 : i64
  %m = arith.select %isInferred, %inferred, %n : i64
  %k = arith.index_cast %m : i64 to index
  %u = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [%k, 8, 1, %d2, 128] : tensor<?x8x?x128xf32> into tensor<?x8x1x?x128xf32>
  %e = tensor.empty(%d0, %d2) : tensor<?x8x4x?x128xf32>
  %b = linalg.generic {indexing_maps = [#id5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      outs(%e : tensor<?x8x4x?x128xf32>) {
  ^bb0(%out: f32):
    %i0 = linalg.index 0 : index
    %i1 = linalg.index 1 : index
    %i3 = linalg.index 3 : index
    %i4 = linalg.index 4 : index
    %is1 = arith.cmpi eq, %k, %c1 : index
    %r0 = arith.select %is1, %c0, %i0 : index
    %is2 = arith.cmpi ne, %c1, %d2 : index
    %r3 = arith.select %is2, %i3, %c0 : index
    %v = tensor.extract %u[%r0, %i1, %c0, %r3, %i4] : tensor<?x8x1x?x128xf32>
    linalg.yield %v : f32
  } -> tensor<?x8x4x?x128xf32>
  %shape = tensor.from_elements %m, %c32_i64, %s, %c128_i64 : tensor<4xi64>
  %r = tensor.reshape %b(%shape) : (tensor<?x8x4x?x128xf32>, tensor<4xi64>) -> tensor<?x32x?x128xf32>
  return %r : tensor<?x32x?x128xf32>
}

// -----

// The number of rows that is compared with 1 is another one.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @other_extent
// CHECK-NOT:     gqa.repeat_kv
func.func @other_extent(%x: tensor<2x?x4xf32>, %n: index) -> tensor<6x?x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %s = tensor.dim %x, %c1 : tensor<2x?x4xf32>
  %e = tensor.empty(%s) : tensor<6x?x4xf32>
  %r = linalg.generic {indexing_maps = [#id3], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%e : tensor<6x?x4xf32>) {
  ^bb0(%out: f32):
    %i0 = linalg.index 0 : index
    %i1 = linalg.index 1 : index
    %i2 = linalg.index 2 : index
    %h = arith.divui %i0, %c3 : index
    %isOne = arith.cmpi eq, %n, %c1 : index
    %j = arith.select %isOne, %c0, %i1 : index
    %v = tensor.extract %x[%h, %j, %i2] : tensor<2x?x4xf32>
    linalg.yield %v : f32
  } -> tensor<6x?x4xf32>
  return %r : tensor<6x?x4xf32>
}

// -----

// Arithmetic that was fused with the broadcast, and a diagonal.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#drop1 = affine_map<(d0, d1, d2) -> (d0, d2)>

// CHECK-LABEL: func.func @fused
// CHECK:         %[[E:.*]] = linalg.generic
// CHECK:           math.exp
// CHECK:         } -> tensor<8x1x16xf32>
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[E]] heads_axis(0) n_rep(4) : tensor<8x1x16xf32>
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]]
// CHECK-NEXT:    return %[[C]]
func.func @fused(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = math.exp %in : f32
    linalg.yield %v : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// CHECK-LABEL: func.func @diagonal
// CHECK:         %[[D:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<8x8xf32>)
// CHECK:         gqa.repeat_kv %[[D]] heads_axis(0) n_rep(4) : tensor<8x1xf32>
func.func @diagonal(%x: tensor<8x8xf32>) -> tensor<32xf32> {
  %e = tensor.empty() : tensor<8x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x8xf32>) outs(%e : tensor<8x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x4xf32>
  %r = tensor.collapse_shape %d [[0, 1]] : tensor<8x4xf32> into tensor<32xf32>
  return %r : tensor<32xf32>
}

// -----

// The copies differ: by an input, by the loop itself, or by what was there.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#drop1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#only1 = affine_map<(d0, d1, d2) -> (d1)>

// CHECK-LABEL: func.func @copies_differ
// CHECK-NOT:     gqa.repeat_kv
func.func @copies_differ(%x: tensor<8x16xf32>, %y: tensor<4xf32>, %z: tensor<8x4x16xf32>)
    -> (tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>) {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b0 = linalg.generic {indexing_maps = [#drop1, #only1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %y : tensor<8x16xf32>, tensor<4xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %scale: f32, %out: f32):
    %v = arith.mulf %in, %scale : f32
    linalg.yield %v : f32
  } -> tensor<8x4x16xf32>
  %r0 = tensor.collapse_shape %b0 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %b1 = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = arith.index_cast %i : index to i32
    %f = arith.sitofp %j : i32 to f32
    %v = arith.addf %in, %f : f32
    linalg.yield %v : f32
  } -> tensor<8x4x16xf32>
  %r1 = tensor.collapse_shape %b1 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %b2 = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%z : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = arith.addf %in, %out : f32
    linalg.yield %v : f32
  } -> tensor<8x4x16xf32>
  %r2 = tensor.collapse_shape %b2 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r0, %r1, %r2 : tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>
}

// -----

// Another user needs all copies anyway; a mask is no key or value; and the order
// of the heads counts here as well.

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#drop1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#drop0 = affine_map<(d0, d1, d2) -> (d1, d2)>

// CHECK-LABEL: func.func @other_user
// CHECK-NOT:     gqa.repeat_kv
// CHECK-LABEL: func.func @mask
// CHECK-NOT:     gqa.repeat_kv
// CHECK-LABEL: func.func @tile
// CHECK-NOT:     gqa.repeat_kv
func.func @other_user(%x: tensor<8x16xf32>) -> (tensor<8x4x16xf32>, tensor<32x16xf32>) {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = math.exp %in : f32
    linalg.yield %v : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %b, %r : tensor<8x4x16xf32>, tensor<32x16xf32>
}
func.func @mask(%x: tensor<8x16xi64>, %n: i64) -> tensor<32x16xi1> {
  %e = tensor.empty() : tensor<8x4x16xi1>
  %b = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xi64>) outs(%e : tensor<8x4x16xi1>) {
  ^bb0(%in: i64, %out: i1):
    %v = arith.cmpi slt, %in, %n : i64
    linalg.yield %v : i1
  } -> tensor<8x4x16xi1>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xi1> into tensor<32x16xi1>
  return %r : tensor<32x16xi1>
}
func.func @tile(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<4x8x16xf32>
  %b = linalg.generic {indexing_maps = [#drop0, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<4x8x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = math.exp %in : f32
    linalg.yield %v : f32
  } -> tensor<4x8x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}
