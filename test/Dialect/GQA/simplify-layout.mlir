// RUN: gqa-opt %s --gqa-simplify-layout | FileCheck %s
// Nothing is left to do for a second run.
// RUN: gqa-opt %s --gqa-simplify-layout > %t.once
// RUN: gqa-opt %t.once --gqa-simplify-layout | diff %t.once -

#bhsd = affine_map<(a, b, c, d) -> (a, c, b, d)>
#id = affine_map<(a, b, c, d) -> (a, b, c, d)>

// A transpose and its inverse; equal extents do not confuse the axes.
// CHECK-LABEL: func.func @inverse(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  return %[[X]]
func.func @inverse(%x: tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32> {
  %e = tensor.empty() : tensor<2x4x4x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x4x4x8xf32>) outs(%e : tensor<2x4x4x8xf32>) permutation = [0, 2, 1, 3]
  %1 = linalg.transpose ins(%0 : tensor<2x4x4x8xf32>) outs(%e : tensor<2x4x4x8xf32>) permutation = [0, 2, 1, 3]
  return %1 : tensor<2x4x4x8xf32>
}

// Transposes compose: twice a rotation is the rotation back, three times nothing.
// CHECK-LABEL: func.func @rotate(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  %[[E:.+]] = tensor.empty()
// CHECK-NEXT:  %[[T:.+]] = linalg.transpose ins(%[[X]] : {{.*}}) outs(%[[E]] : {{.*}}) permutation = [2, 0, 1]
// CHECK-NEXT:  return %[[T]], %[[X]]
func.func @rotate(%x: tensor<4x4x4xf32>) -> (tensor<4x4x4xf32>, tensor<4x4x4xf32>) {
  %e = tensor.empty() : tensor<4x4x4xf32>
  %0 = linalg.transpose ins(%x : tensor<4x4x4xf32>) outs(%e : tensor<4x4x4xf32>) permutation = [1, 2, 0]
  %1 = linalg.transpose ins(%0 : tensor<4x4x4xf32>) outs(%e : tensor<4x4x4xf32>) permutation = [1, 2, 0]
  %2 = linalg.transpose ins(%1 : tensor<4x4x4xf32>) outs(%e : tensor<4x4x4xf32>) permutation = [1, 2, 0]
  return %1, %2 : tensor<4x4x4xf32>, tensor<4x4x4xf32>
}

// Transposing generics, with the permutation on either map.
// CHECK-LABEL: func.func @generic(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  return %[[X]]
func.func @generic(%x: tensor<2x?x3x8xf32>, %n: index) -> tensor<2x?x3x8xf32> {
  %e = tensor.empty(%n) : tensor<2x3x?x8xf32>
  %0 = linalg.generic {indexing_maps = [#bhsd, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x : tensor<2x?x3x8xf32>) outs(%e : tensor<2x3x?x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x?x8xf32>
  %f = tensor.empty(%n) : tensor<2x?x3x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #bhsd], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%0 : tensor<2x3x?x8xf32>) outs(%f : tensor<2x?x3x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<2x?x3x8xf32>
  return %1 : tensor<2x?x3x8xf32>
}

// The transposed value in the middle has another user: it stays, and no other
// copy comes.
// CHECK-LABEL: func.func @shared(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  tensor.empty
// CHECK-NEXT:  %[[T:.+]] = linalg.transpose ins(%[[X]]
// CHECK-NEXT:  %[[C:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:  return %[[T]], %[[C]]
func.func @shared(%x: tensor<2x5x3x8xf32>) -> (tensor<2x3x5x8xf32>, tensor<10x3x8xf32>) {
  %e = tensor.empty() : tensor<2x3x5x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x5x3x8xf32>) outs(%e : tensor<2x3x5x8xf32>) permutation = [0, 2, 1, 3]
  %f = tensor.empty() : tensor<2x5x3x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<2x3x5x8xf32>) outs(%f : tensor<2x5x3x8xf32>) permutation = [0, 2, 1, 3]
  %2 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x5x3x8xf32> into tensor<10x3x8xf32>
  return %0, %2 : tensor<2x3x5x8xf32>, tensor<10x3x8xf32>
}

// To move an axis of extent 1 is a view.
// CHECK-LABEL: func.func @decode(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor
// CHECK-NOT:   linalg.transpose
// CHECK:       %[[C:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2], [3]] : tensor<?x1x32x128xf32> into tensor<?x32x128xf32>
// CHECK:       %[[E:.+]] = tensor.expand_shape %[[C]] {{\[}}[0], [1, 2], [3]] output_shape [%{{.+}}, 32, 1, 128]
// CHECK-NEXT:  return %[[E]]
func.func @decode(%x: tensor<?x1x32x128xf32>, %n: index) -> tensor<?x32x1x128xf32> {
  %e = tensor.empty(%n) : tensor<?x32x1x128xf32>
  %0 = linalg.transpose ins(%x : tensor<?x1x32x128xf32>) outs(%e : tensor<?x32x1x128xf32>) permutation = [0, 2, 1, 3]
  return %0 : tensor<?x32x1x128xf32>
}

// Before packing, with dynamic extents that were read from the transposed value.
// CHECK-LABEL: func.func @packed(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NOT:   linalg.transpose
// CHECK:       %[[E:.+]] = tensor.expand_shape %[[X]] {{\[}}[0], [1], [2, 3]]
// CHECK-NEXT:  %[[C:.+]] = tensor.collapse_shape %[[E]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:  return %[[C]]
func.func @packed(%x: tensor<?x?x4096xf32>) -> tensor<?x32x128xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x4096xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x4096xf32>
  %x4 = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [%b, %s, 32, 128] : tensor<?x?x4096xf32> into tensor<?x?x32x128xf32>
  %e = tensor.empty(%b, %s) : tensor<?x32x?x128xf32>
  %0 = linalg.transpose ins(%x4 : tensor<?x?x32x128xf32>) outs(%e : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3]
  %b1 = tensor.dim %0, %c0 : tensor<?x32x?x128xf32>
  %s1 = tensor.dim %0, %c2 : tensor<?x32x?x128xf32>
  %f = tensor.empty(%b1, %s1) : tensor<?x?x32x128xf32>
  %1 = linalg.transpose ins(%0 : tensor<?x32x?x128xf32>) outs(%f : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3]
  %2 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<?x?x32x128xf32> into tensor<?x32x128xf32>
  return %2 : tensor<?x32x128xf32>
}

// After packing: unpacked, transposed, and transposed back by the user.
// CHECK-LABEL: func.func @unpack(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x32x128xf32>, %[[B:[a-z0-9]+]]: index, %[[S:[a-z0-9]+]]: index
// CHECK-NEXT:  %[[E:.+]] = tensor.expand_shape %[[X]] {{\[}}[0, 1], [2], [3]] output_shape [%[[B]], %[[S]], 32, 128]
// CHECK-NEXT:  %[[C:.+]] = tensor.collapse_shape %[[E]] {{\[}}[0], [1], [2, 3]]
// CHECK-NEXT:  return %[[C]]
func.func @unpack(%t: tensor<?x32x128xf32>, %b: index, %s: index) -> tensor<?x?x4096xf32> {
  %0 = tensor.expand_shape %t [[0, 1], [2], [3]] output_shape [%b, %s, 32, 128] : tensor<?x32x128xf32> into tensor<?x?x32x128xf32>
  %e = tensor.empty(%b, %s) : tensor<?x32x?x128xf32>
  %1 = linalg.transpose ins(%0 : tensor<?x?x32x128xf32>) outs(%e : tensor<?x32x?x128xf32>) permutation = [0, 2, 1, 3]
  %f = tensor.empty(%b, %s) : tensor<?x?x32x128xf32>
  %2 = linalg.transpose ins(%1 : tensor<?x32x?x128xf32>) outs(%f : tensor<?x?x32x128xf32>) permutation = [0, 2, 1, 3]
  %3 = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<?x?x32x128xf32> into tensor<?x?x4096xf32>
  return %3 : tensor<?x?x4096xf32>
}

// Collapsed and expanded to the same dynamic extents.
// CHECK-LABEL: func.func @repack(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NOT:   tensor.collapse_shape
// CHECK-NOT:   tensor.expand_shape
// CHECK:       return %[[X]]
func.func @repack(%t: tensor<?x?x8xf32>) -> tensor<?x?x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %t, %c0 : tensor<?x?x8xf32>
  %s = tensor.dim %t, %c1 : tensor<?x?x8xf32>
  %0 = tensor.collapse_shape %t [[0, 1], [2]] : tensor<?x?x8xf32> into tensor<?x8xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [%b, %s, 8] : tensor<?x8xf32> into tensor<?x?x8xf32>
  return %1 : tensor<?x?x8xf32>
}

// Two transposes become one through a reshape that joins the moved axes.
// CHECK-LABEL: func.func @compose(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  %[[E:.+]] = tensor.empty() : tensor<5x3x2xf32>
// CHECK-NEXT:  %[[T:.+]] = linalg.transpose ins(%[[X]] : {{.*}}) outs(%[[E]] : {{.*}}) permutation = [2, 1, 0]
// CHECK-NEXT:  %[[C:.+]] = tensor.collapse_shape %[[T]] {{\[}}[0], [1, 2]]
// CHECK-NEXT:  return %[[C]]
func.func @compose(%x: tensor<2x3x5xf32>) -> tensor<5x6xf32> {
  %e = tensor.empty() : tensor<3x2x5xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x5xf32>) outs(%e : tensor<3x2x5xf32>) permutation = [1, 0, 2]
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<3x2x5xf32> into tensor<6x5xf32>
  %f = tensor.empty() : tensor<5x6xf32>
  %2 = linalg.transpose ins(%1 : tensor<6x5xf32>) outs(%f : tensor<5x6xf32>) permutation = [1, 0]
  return %2 : tensor<5x6xf32>
}

// A repeat of heads between two transposes that cancel.
// CHECK-LABEL: func.func @repeat(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  %[[R:.+]] = gqa.repeat_kv %[[X]] heads_axis(2) n_rep(2)
// CHECK-NEXT:  return %[[R]]
func.func @repeat(%x: tensor<2x5x3x8xf32>) -> tensor<2x5x6x8xf32> {
  %e = tensor.empty() : tensor<2x3x5x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x5x3x8xf32>) outs(%e : tensor<2x3x5x8xf32>) permutation = [0, 2, 1, 3]
  %1 = gqa.repeat_kv %0 heads_axis(1) n_rep(2) : tensor<2x3x5x8xf32> -> tensor<2x6x5x8xf32>
  %f = tensor.empty() : tensor<2x5x6x8xf32>
  %2 = linalg.transpose ins(%1 : tensor<2x6x5x8xf32>) outs(%f : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %2 : tensor<2x5x6x8xf32>
}

// What a cast in between knows is kept.
// CHECK-LABEL: func.func @cast(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor
// CHECK-NEXT:  %[[C:.+]] = tensor.cast %[[X]] : tensor<2x?x3x8xf32> to tensor<2x5x3x8xf32>
// CHECK-NEXT:  return %[[C]]
func.func @cast(%x: tensor<2x?x3x8xf32>, %n: index) -> tensor<2x5x3x8xf32> {
  %e = tensor.empty(%n) : tensor<2x3x?x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x?x3x8xf32>) outs(%e : tensor<2x3x?x8xf32>) permutation = [0, 2, 1, 3]
  %1 = tensor.cast %0 : tensor<2x3x?x8xf32> to tensor<2x3x5x8xf32>
  %f = tensor.empty() : tensor<2x5x3x8xf32>
  %2 = linalg.transpose ins(%1 : tensor<2x3x5x8xf32>) outs(%f : tensor<2x5x3x8xf32>) permutation = [0, 2, 1, 3]
  return %2 : tensor<2x5x3x8xf32>
}

// The one transpose that is left writes where the last one wrote.
// CHECK-LABEL: func.func @destination(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<2x3x5xf32>, %[[D:[a-z0-9]+]]: tensor
// CHECK-NEXT:  %[[T:.+]] = linalg.transpose ins(%[[X]] : {{.*}}) outs(%[[D]] : {{.*}}) permutation = [2, 0, 1]
// CHECK-NEXT:  return %[[T]]
func.func @destination(%x: tensor<2x3x5xf32>, %d: tensor<5x2x3xf32>) -> tensor<5x2x3xf32> {
  %e = tensor.empty() : tensor<3x5x2xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x5xf32>) outs(%e : tensor<3x5x2xf32>) permutation = [1, 2, 0]
  %1 = linalg.transpose ins(%0 : tensor<3x5x2xf32>) outs(%d : tensor<5x2x3xf32>) permutation = [1, 2, 0]
  return %1 : tensor<5x2x3xf32>
}

// Transposes that are none, and copies.
// CHECK-LABEL: func.func @identity(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  return %[[X]], %[[X]]
func.func @identity(%x: tensor<2x3x4x5xf32>) -> (tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>) {
  %e = tensor.empty() : tensor<2x3x4x5xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x4x5xf32>) outs(%e : tensor<2x3x4x5xf32>) permutation = [0, 1, 2, 3]
  %1 = linalg.generic {indexing_maps = [#bhsd, #bhsd], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%x : tensor<2x3x4x5xf32>) outs(%e : tensor<2x3x4x5xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<2x3x4x5xf32>
  return %0, %1 : tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>
}

// Packed heads are split on the way: 12 heads as 3 groups of 4.
// CHECK-LABEL: func.func @split_heads(
// CHECK-SAME:    %[[X:.+]]: tensor
// CHECK-NEXT:  %[[E:.+]] = tensor.expand_shape %[[X]] {{\[}}[0], [1, 2], [3]] output_shape [5, 3, 4, 8] : tensor<5x12x8xf32> into tensor<5x3x4x8xf32>
// CHECK-NEXT:  return %[[E]]
func.func @split_heads(%x: tensor<5x12x8xf32>) -> tensor<5x3x4x8xf32> {
  %e = tensor.empty() : tensor<12x5x8xf32>
  %0 = linalg.transpose ins(%x : tensor<5x12x8xf32>) outs(%e : tensor<12x5x8xf32>) permutation = [1, 0, 2]
  %1 = tensor.expand_shape %0 [[0, 1], [2], [3]] output_shape [3, 4, 5, 8] : tensor<12x5x8xf32> into tensor<3x4x5x8xf32>
  %f = tensor.empty() : tensor<5x3x4x8xf32>
  %2 = linalg.transpose ins(%1 : tensor<3x4x5x8xf32>) outs(%f : tensor<5x3x4x8xf32>) permutation = [2, 0, 1, 3]
  return %2 : tensor<5x3x4x8xf32>
}

// Regions are entered, and values from outside are seen.
// CHECK-LABEL: func.func @in_loop(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor
// CHECK:       scf.for
// CHECK-NEXT:    scf.yield %[[X]]
func.func @in_loop(%x: tensor<2x3xf32>, %n: index) -> tensor<2x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<3x2xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) permutation = [1, 0]
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> tensor<2x3xf32> {
    %f = tensor.empty() : tensor<2x3xf32>
    %1 = linalg.transpose ins(%0 : tensor<3x2xf32>) outs(%f : tensor<2x3xf32>) permutation = [1, 0]
    scf.yield %1 : tensor<2x3xf32>
  }
  return %r : tensor<2x3xf32>
}

// Extents of 0.
// CHECK-LABEL: func.func @empty_batch(
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor
// CHECK-NEXT:  %[[C:.+]] = tensor.collapse_shape %[[X]] {{\[}}[0, 1], [2]] : tensor<0x5x8xf32> into tensor<0x8xf32>
// CHECK-NEXT:  return %[[C]]
func.func @empty_batch(%x: tensor<0x5x8xf32>) -> tensor<0x8xf32> {
  %e = tensor.empty() : tensor<5x0x8xf32>
  %0 = linalg.transpose ins(%x : tensor<0x5x8xf32>) outs(%e : tensor<5x0x8xf32>) permutation = [1, 0, 2]
  %f = tensor.empty() : tensor<0x5x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<5x0x8xf32>) outs(%f : tensor<0x5x8xf32>) permutation = [1, 0, 2]
  %2 = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<0x5x8xf32> into tensor<0x8xf32>
  return %2 : tensor<0x8xf32>
}

// The attention module of torchtitan issue #2224 with its repeats folded: only
// views are left.
// CHECK-LABEL: func.func @seed_varlen(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x1024x32x128xbf16>, %[[K:[a-z0-9]+]]: tensor<2x1024x8x128xbf16>, %[[V:[a-z0-9]+]]: tensor<2x1024x8x128xbf16>
// CHECK-NEXT:  %[[QP:.+]] = tensor.collapse_shape %[[Q]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:  %[[KP:.+]] = tensor.collapse_shape %[[K]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:  %[[VP:.+]] = tensor.collapse_shape %[[V]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:  %[[O:.+]] = gqa.varlen_attention %[[QP]], %[[KP]], %[[VP]]
// CHECK-NEXT:  return %[[O]]
func.func @seed_varlen(%xq: tensor<2x1024x32x128xbf16>, %xk: tensor<2x1024x8x128xbf16>, %xv: tensor<2x1024x8x128xbf16>,
                        %cu: tensor<3xi32>, %max: index) -> tensor<2048x32x128xbf16> {
  %eh = tensor.empty() : tensor<2x32x1024x128xbf16>
  %eh8 = tensor.empty() : tensor<2x8x1024x128xbf16>
  %qt = linalg.transpose ins(%xq : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %kt = linalg.transpose ins(%xk : tensor<2x1024x8x128xbf16>) outs(%eh8 : tensor<2x8x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %vt = linalg.transpose ins(%xv : tensor<2x1024x8x128xbf16>) outs(%eh8 : tensor<2x8x1024x128xbf16>) permutation = [0, 2, 1, 3]
  %es = tensor.empty() : tensor<2x1024x32x128xbf16>
  %es8 = tensor.empty() : tensor<2x1024x8x128xbf16>
  %q1 = linalg.transpose ins(%qt : tensor<2x32x1024x128xbf16>) outs(%es : tensor<2x1024x32x128xbf16>) permutation = [0, 2, 1, 3]
  %k1 = linalg.transpose ins(%kt : tensor<2x8x1024x128xbf16>) outs(%es8 : tensor<2x1024x8x128xbf16>) permutation = [0, 2, 1, 3]
  %v1 = linalg.transpose ins(%vt : tensor<2x8x1024x128xbf16>) outs(%es8 : tensor<2x1024x8x128xbf16>) permutation = [0, 2, 1, 3]
  %q = tensor.collapse_shape %q1 [[0, 1], [2], [3]] : tensor<2x1024x32x128xbf16> into tensor<2048x32x128xbf16>
  %k = tensor.collapse_shape %k1 [[0, 1], [2], [3]] : tensor<2x1024x8x128xbf16> into tensor<2048x8x128xbf16>
  %v = tensor.collapse_shape %v1 [[0, 1], [2], [3]] : tensor<2x1024x8x128xbf16> into tensor<2048x8x128xbf16>
  %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("varlen") window(-1, 0) align(bottom_right) scale(0.08838834764)
     : (tensor<2048x32x128xbf16>, tensor<2048x8x128xbf16>, tensor<2048x8x128xbf16>, tensor<3xi32>, tensor<3xi32>, index, index) -> tensor<2048x32x128xbf16>
  return %o : tensor<2048x32x128xbf16>
}

// A broadcast that adds nothing but extents of 1 is a view.
// CHECK-LABEL: func.func @broadcast_to_one(
// CHECK-SAME:    %[[X:.+]]: tensor<?x8xf32>
// CHECK:       %[[D:.+]] = tensor.dim %[[X]]
// CHECK-NEXT:  %[[V:.+]] = tensor.expand_shape %[[X]] {{\[}}[0, 1, 2], [3, 4]] output_shape [1, %[[D]], 1, 8, 1] : tensor<?x8xf32> into tensor<1x?x1x8x1xf32>
// CHECK-NEXT:  return %[[V]]
func.func @broadcast_to_one(%x: tensor<?x8xf32>, %e: tensor<1x?x1x8x1xf32>) -> tensor<1x?x1x8x1xf32> {
  %0 = linalg.broadcast ins(%x : tensor<?x8xf32>) outs(%e : tensor<1x?x1x8x1xf32>) dimensions = [0, 2, 4]
  return %0 : tensor<1x?x1x8x1xf32>
}

// The extents of a transpose are read where they come from.
// CHECK-LABEL: func.func @named_extent(
// CHECK-SAME:    %{{.+}}: tensor<?xf32>, %[[N:.+]]: index, %{{.+}}: index
// CHECK:         return %{{.+}}, %[[N]]
func.func @named_extent(%x: tensor<?xf32>, %n: index, %m: index) -> (tensor<?x?xf32>, index) {
  %c1 = arith.constant 1 : index
  %0 = tensor.expand_shape %x [[0, 1]] output_shape [%n, %m] : tensor<?xf32> into tensor<?x?xf32>
  %e = tensor.empty(%m, %n) : tensor<?x?xf32>
  %1 = linalg.transpose ins(%0 : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) permutation = [1, 0]
  %d = tensor.dim %1, %c1 : tensor<?x?xf32>
  return %1, %d : tensor<?x?xf32>, index
}

// Axes that are the right ones modulo 2^32, which is all that verifiers compare.
// CHECK-LABEL: func.func @huge_axis(
// CHECK-SAME:    %[[X:.+]]: tensor<4x8xf32>
// CHECK-NEXT:  return %[[X]]
func.func @huge_axis(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = tensor.collapse_shape %x [[9223372036854775808, 1]] : tensor<4x8xf32> into tensor<32xf32>
  %1 = tensor.expand_shape %0 [[0, 4294967297]] output_shape [4, 8] : tensor<32xf32> into tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// The extent may be held by an integer, as in shapes of reshapes.

// CHECK-LABEL: func.func @extent_of_an_integer
// CHECK:         linalg.transpose
// CHECK:         %[[EXTENT:.+]] = arith.index_cast %{{.*}} : i64 to index
// CHECK:         return %{{.*}}, %[[EXTENT]]
func.func @extent_of_an_integer(%x: tensor<?x4xf32>, %n: i64) -> (tensor<2x?xf32>, index) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : i64
  %shape = tensor.from_elements %n, %c2 : tensor<2xi64>
  %r = tensor.reshape %x(%shape) : (tensor<?x4xf32>, tensor<2xi64>) -> tensor<?x2xf32>
  %extent = arith.index_cast %n : i64 to index
  %e = tensor.empty(%extent) : tensor<2x?xf32>
  %t = linalg.transpose ins(%r : tensor<?x2xf32>) outs(%e : tensor<2x?xf32>) permutation = [1, 0]
  %d = tensor.dim %t, %c1 : tensor<2x?xf32>
  return %t, %d : tensor<2x?xf32>, index
}
