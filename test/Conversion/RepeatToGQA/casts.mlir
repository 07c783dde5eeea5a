// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s
// RUN: gqa-opt %s --gqa-raise-repeat-kv -o %t
// RUN: gqa-opt %t --gqa-raise-repeat-kv | diff %t -

// Conversions of the elements between the broadcast and the collapse: the repeat
// stays in the type that was broadcast, and the conversions follow it.

#drop1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @extended
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xbf16>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4) : tensor<8x16xbf16> -> tensor<32x16xbf16>
// CHECK-NEXT:    %[[C:.*]] = arith.extf %[[R]] : tensor<32x16xbf16> to tensor<32x16xf32>
// CHECK-NEXT:    return %[[C]]
func.func @extended(%x: tensor<8x16xbf16>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xbf16>
  %b = linalg.broadcast ins(%x : tensor<8x16xbf16>) outs(%e : tensor<8x4x16xbf16>) dimensions = [1]
  %c = arith.extf %b : tensor<8x4x16xbf16> to tensor<8x4x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// In the body that broadcasts.

// CHECK-LABEL: func.func @extended_in_body
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xbf16>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4)
// CHECK-NEXT:    %[[C:.*]] = arith.extf %[[R]] : tensor<32x16xbf16> to tensor<32x16xf32>
// CHECK-NEXT:    return %[[C]]
func.func @extended_in_body(%x: tensor<8x16xbf16>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [#drop1, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xbf16>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %c = arith.extf %in : bf16 to f32
    linalg.yield %c : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// Ahead of the broadcast they are none of our business; after the repeat, too.

// CHECK-LABEL: func.func @on_both_sides
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xbf16>)
// CHECK-NEXT:    %[[F:.*]] = arith.extf %[[X]] : tensor<8x16xbf16> to tensor<8x16xf32>
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[F]] heads_axis(0) n_rep(4) : tensor<8x16xf32> -> tensor<32x16xf32>
// CHECK-NEXT:    %[[C:.*]] = arith.truncf %[[R]] : tensor<32x16xf32> to tensor<32x16xf16>
// CHECK-NEXT:    return %[[C]]
func.func @on_both_sides(%x: tensor<8x16xbf16>) -> tensor<32x16xf16> {
  %f = arith.extf %x : tensor<8x16xbf16> to tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%f : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %c = arith.truncf %r : tensor<32x16xf32> to tensor<32x16xf16>
  return %c : tensor<32x16xf16>
}

// To a narrower type and back is not nothing: both conversions stay.

// CHECK-LABEL: func.func @narrow_and_back
// CHECK-SAME:    (%[[X:.*]]: tensor<8x16xf32>)
// CHECK-NEXT:    %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(0) n_rep(4) : tensor<8x16xf32> -> tensor<32x16xf32>
// CHECK-NEXT:    %[[N:.*]] = arith.truncf %[[R]] : tensor<32x16xf32> to tensor<32x16xf16>
// CHECK-NEXT:    %[[W:.*]] = arith.extf %[[N]] : tensor<32x16xf16> to tensor<32x16xf32>
// CHECK-NEXT:    return %[[W]]
func.func @narrow_and_back(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %n = arith.truncf %b : tensor<8x4x16xf32> to tensor<8x4x16xf16>
  %w = arith.extf %n : tensor<8x4x16xf16> to tensor<8x4x16xf32>
  %r = tensor.collapse_shape %w [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// Between integers and floats; merged with the batch, as batch_matmul reads it.

// CHECK-LABEL: func.func @quantized
// CHECK-SAME:    (%[[X:.*]]: tensor<?x8x16x64xi8>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<?x8x16x64xi8> -> tensor<?x32x16x64xi8>
// CHECK-NEXT:    %[[C:.*]] = tensor.collapse_shape %[[R]] {{\[}}[0, 1], [2], [3]]
// CHECK-NEXT:    %[[F:.*]] = arith.sitofp %[[C]] : tensor<?x16x64xi8> to tensor<?x16x64xf32>
// CHECK-NEXT:    return %[[F]]
func.func @quantized(%x: tensor<?x8x16x64xi8>) -> tensor<?x16x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x8x16x64xi8>
  %e = tensor.empty(%n) : tensor<?x8x4x16x64xi8>
  %b = linalg.broadcast ins(%x : tensor<?x8x16x64xi8>) outs(%e : tensor<?x8x4x16x64xi8>) dimensions = [2]
  %f = arith.sitofp %b : tensor<?x8x4x16x64xi8> to tensor<?x8x4x16x64xf32>
  %r = tensor.collapse_shape %f [[0, 1, 2], [3], [4]] : tensor<?x8x4x16x64xf32> into tensor<?x16x64xf32>
  return %r : tensor<?x16x64xf32>
}

// Neutral arithmetic between conversions, in the wider type.

// CHECK-LABEL: func.func @neutral_in_between
// CHECK-SAME:    (%[[X:.*]]: tensor<8x1x16xf16>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]]
// CHECK-SAME:      n_rep(4) : tensor<8x1x16xf16>
// CHECK-NOT:     arith.mulf
// CHECK:         arith.extf
// CHECK-NEXT:    arith.truncf
// CHECK-NEXT:    return
func.func @neutral_in_between(%x: tensor<8x1x16xf16>) -> tensor<32x16xf16> {
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8x4x16xf16>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, 0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x1x16xf16>) outs(%e : tensor<8x4x16xf16>) {
  ^bb0(%in: f16, %out: f16):
    %w = arith.extf %in : f16 to f32
    %m = arith.mulf %w, %one : f32
    %n = arith.truncf %m : f32 to f16
    linalg.yield %n : f16
  } -> tensor<8x4x16xf16>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf16> into tensor<32x16xf16>
  return %r : tensor<32x16xf16>
}

// CHECK-LABEL: func.func @tosa_cast
// CHECK-SAME:    (%[[X:.*]]: tensor<2x8x16x64xf16>)
// CHECK:         %[[R:.*]] = gqa.repeat_kv %[[X]] heads_axis(1) n_rep(4) : tensor<2x8x16x64xf16>
// CHECK-NEXT:    %[[C:.*]] = tosa.cast %[[R]] : (tensor<2x32x16x64xf16>) -> tensor<2x32x16x64xf32>
// CHECK-NEXT:    return %[[C]]
func.func @tosa_cast(%x: tensor<2x8x16x64xf16>) -> tensor<2x32x16x64xf32> {
  %s5 = tosa.const_shape {values = dense<[2, 8, 1, 16, 64]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %m = tosa.const_shape {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %s4 = tosa.const_shape {values = dense<[2, 32, 16, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %u = tosa.reshape %x, %s5 : (tensor<2x8x16x64xf16>, !tosa.shape<5>) -> tensor<2x8x1x16x64xf16>
  %t = tosa.tile %u, %m : (tensor<2x8x1x16x64xf16>, !tosa.shape<5>) -> tensor<2x8x4x16x64xf16>
  %c = tosa.cast %t : (tensor<2x8x4x16x64xf16>) -> tensor<2x8x4x16x64xf32>
  %r = tosa.reshape %c, %s4 : (tensor<2x8x4x16x64xf32>, !tosa.shape<4>) -> tensor<2x32x16x64xf32>
  return %r : tensor<2x32x16x64xf32>
}

// A conversion of tiled heads is one of tiled heads.

// CHECK-LABEL: func.func @tiled
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @tiled(%x: tensor<8x16xbf16>) -> tensor<32x16xf32> {
  %e = tensor.empty() : tensor<4x8x16xbf16>
  %b = linalg.broadcast ins(%x : tensor<8x16xbf16>) outs(%e : tensor<4x8x16xbf16>) dimensions = [0]
  %c = arith.extf %b : tensor<4x8x16xbf16> to tensor<4x8x16xf32>
  %r = tensor.collapse_shape %c [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}
