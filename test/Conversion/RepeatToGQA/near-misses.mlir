// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s --implicit-check-not=gqa.repeat_kv
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=NotRaised --implicit-check-not=RaisedRepeat < %t

// Same shapes, other meaning. (Broadcast before the heads: order.mlir. Arithmetic
// that is not neutral: arithmetic.mlir. Dynamic heads: dynamic.mlir.)

#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @mod
// REMARK:      [Missed] NotRaised | Category:gqa | Function=mod | Operation=linalg.generic, Reason=tile-order
func.func @mod(%x: tensor<2x16x64xf16>) -> tensor<14x16x64xf16> {
  %e = tensor.empty() : tensor<14x16x64xf16>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0 mod 2, d1, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x16x64xf16>) outs(%e : tensor<14x16x64xf16>) {
  ^bb0(%in: f16, %out: f16):
    linalg.yield %in : f16
  } -> tensor<14x16x64xf16>
  return %r : tensor<14x16x64xf16>
}

// CHECK-LABEL: func.func @concat_along_heads
// REMARK:      [Missed] NotRaised | Category:gqa | Function=concat_along_heads | Operation=tensor.concat, Reason=tile-order
func.func @concat_along_heads(%x: tensor<2x8x16xf32>) -> tensor<2x32x16xf32> {
  %r = tensor.concat dim(1) %x, %x, %x, %x : (tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x32x16xf32>
  return %r : tensor<2x32x16xf32>
}

// CHECK-LABEL: func.func @gather_in_tile_order
// REMARK:      [Missed] NotRaised | Category:gqa | Function=gather_in_tile_order | Operation=tensor.gather, Reason=tile-order
func.func @gather_in_tile_order(%x: tensor<3x16x64xf32>) -> tensor<6x16x64xf32> {
  %i = arith.constant dense<[[0], [1], [2], [0], [1], [2]]> : tensor<6x1xindex>
  %r = tensor.gather %x[%i] gather_dims([0]) : (tensor<3x16x64xf32>, tensor<6x1xindex>) -> tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// The tile is reported where it stops being a view, once.

// CHECK-LABEL: func.func @tile_then_transpose
// REMARK:      [Missed] NotRaised | Category:gqa | Function=tile_then_transpose | Operation=linalg.transpose, Reason=tile-order
func.func @tile_then_transpose(%x: tensor<8x16xf32>) -> tensor<16x32xf32> {
  %e = tensor.empty() : tensor<4x8x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<4x8x16xf32>) dimensions = [0]
  %c = tensor.collapse_shape %b [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  %f = tensor.empty() : tensor<16x32xf32>
  %t = linalg.transpose ins(%c : tensor<32x16xf32>) outs(%f : tensor<16x32xf32>) permutation = [1, 0]
  return %t : tensor<16x32xf32>
}

// Indices that are no pattern of heads are no view at all.

// CHECK-LABEL: func.func @gather_shuffled
func.func @gather_shuffled(%x: tensor<3x16x64xf32>) -> tensor<6x16x64xf32> {
  %i = arith.constant dense<[[0], [0], [1], [2], [1], [2]]> : tensor<6x1xindex>
  %r = tensor.gather %x[%i] gather_dims([0]) : (tensor<3x16x64xf32>, tensor<6x1xindex>) -> tensor<6x16x64xf32>
  return %r : tensor<6x16x64xf32>
}

// CHECK-LABEL: func.func @concat_of_others
func.func @concat_of_others(%x: tensor<8x1x16xf32>, %y: tensor<8x1x16xf32>) -> tensor<16x16xf32> {
  %c = tensor.concat dim(1) %x, %y : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x2x16xf32> into tensor<16x16xf32>
  return %r : tensor<16x16xf32>
}

// CHECK-LABEL: func.func @two_axes
// REMARK:      [Missed] NotRaised | Category:gqa | Function=two_axes | Operation=tensor.collapse_shape, Reason=other
func.func @two_axes(%x: tensor<8x16xf32>) -> tensor<32x32xf32> {
  %e = tensor.empty() : tensor<8x4x16x2xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16x2xf32>) dimensions = [1, 3]
  %r = tensor.collapse_shape %b [[0, 1], [2, 3]] : tensor<8x4x16x2xf32> into tensor<32x32xf32>
  return %r : tensor<32x32xf32>
}

// A part of the repeated heads, a part of a destination.

// CHECK-LABEL: func.func @slice_of_part
// REMARK:      [Missed] NotRaised | Category:gqa | Function=slice_of_part | Operation=tensor.extract_slice, Reason=unknown-producer
func.func @slice_of_part(%x: tensor<8x16xf32>) -> tensor<24x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %s = tensor.extract_slice %b[0, 0, 0] [8, 3, 16] [1, 1, 1] : tensor<8x4x16xf32> to tensor<8x3x16xf32>
  %r = tensor.collapse_shape %s [[0, 1], [2]] : tensor<8x3x16xf32> into tensor<24x16xf32>
  return %r : tensor<24x16xf32>
}

// CHECK-LABEL: func.func @insert_into_part
// REMARK:      [Missed] NotRaised | Category:gqa | Function=insert_into_part | Operation=tensor.insert_slice, Reason=unknown-producer
func.func @insert_into_part(%x: tensor<8x16xf32>, %d: tensor<8x5x16xf32>) -> tensor<40x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %i = tensor.insert_slice %b into %d[0, 0, 0] [8, 4, 16] [1, 1, 1] : tensor<8x4x16xf32> into tensor<8x5x16xf32>
  %r = tensor.collapse_shape %i [[0, 1], [2]] : tensor<8x5x16xf32> into tensor<40x16xf32>
  return %r : tensor<40x16xf32>
}

// An operation in between that computes.

// CHECK-LABEL: func.func @exponential
// REMARK:      [Missed] NotRaised | Category:gqa | Function=exponential | Operation=math.exp, Reason=unknown-producer
func.func @exponential(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %s = math.exp %b : tensor<8x4x16xf32>
  %r = tensor.collapse_shape %s [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// The generics that are no plain copies: a reduction, a diagonal, a part of the
// input, the destination, a value from outside, an index that cuts unevenly.

// CHECK-LABEL: func.func @reduction
func.func @reduction(%x: tensor<8x16x2xf32>, %d: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %r = linalg.generic {indexing_maps = [#id3, affine_map<(d0, d1, d2) -> (d0, d1)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<8x16x2xf32>) outs(%d : tensor<8x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// CHECK-LABEL: func.func @diagonal
func.func @diagonal(%x: tensor<8x8xf32>) -> tensor<32xf32> {
  %e = tensor.empty() : tensor<32xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0 floordiv 4, d0 floordiv 4)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : tensor<8x8xf32>) outs(%e : tensor<32xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<32xf32>
  return %r : tensor<32xf32>
}

// CHECK-LABEL: func.func @first_heads_only
func.func @first_heads_only(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %e = tensor.empty() : tensor<8x16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 floordiv 4, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// CHECK-LABEL: func.func @destination
func.func @destination(%x: tensor<8x16xf32>, %d: tensor<8x4x16xf32>) -> tensor<32x16xf32> {
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%d : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %out : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// CHECK-LABEL: func.func @from_outside
func.func @from_outside(%x: tensor<8x16xf32>, %f: f32) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %f : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// CHECK-LABEL: func.func @uneven
func.func @uneven(%x: tensor<4x16xf32>) -> tensor<7x16xf32> {
  %e = tensor.empty() : tensor<7x16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0 floordiv 2, d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x16xf32>) outs(%e : tensor<7x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<7x16xf32>
  return %r : tensor<7x16xf32>
}

// An encoding could mean any layout.

// CHECK-LABEL: func.func @encoding
func.func @encoding(%x: tensor<8x1x16xf32, "e">) -> tensor<8x4x16xf32, "e"> {
  %r = tensor.concat dim(1) %x, %x, %x, %x : (tensor<8x1x16xf32, "e">, tensor<8x1x16xf32, "e">, tensor<8x1x16xf32, "e">, tensor<8x1x16xf32, "e">) -> tensor<8x4x16xf32, "e">
  return %r : tensor<8x4x16xf32, "e">
}

// Nothing is repeated where there is nothing.

// CHECK-LABEL: func.func @no_elements
func.func @no_elements(%x: tensor<8x0xf32>) -> tensor<32x0xf32> {
  %e = tensor.empty() : tensor<8x4x0xf32>
  %b = linalg.broadcast ins(%x : tensor<8x0xf32>) outs(%e : tensor<8x4x0xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x0xf32> into tensor<32x0xf32>
  return %r : tensor<32x0xf32>
}

// Nor where no head comes twice.

// CHECK-LABEL: func.func @once
func.func @once(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %e = tensor.empty() : tensor<8x1x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x1x16xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x1x16xf32> into tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// The same where the broadcast by itself, of an extent of 1, would be a repeat.

// CHECK-LABEL: func.func @exponential_of_unsqueezed
// REMARK:      [Missed] NotRaised | Category:gqa | Function=exponential_of_unsqueezed | Operation=math.exp, Reason=unknown-producer
func.func @exponential_of_unsqueezed(%x: tensor<8x1x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, 0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x1x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x4x16xf32>
  %s = math.exp %b : tensor<8x4x16xf32>
  %r = tensor.collapse_shape %s [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}
