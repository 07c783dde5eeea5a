// RUN: gqa-opt %s --gqa-raise-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=RaisedRepeat --implicit-check-not=NotRaised < %t

// What is broadcast to be added to scores, or to select from them, is a mask:
// no head of keys or values.

#one = affine_map<(h, i, j) -> (0, i, j)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#sd = affine_map<(h, i, j, d) -> (h, i, j)>

// CHECK-LABEL: func.func @added(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @added(%q: tensor<6x5x8xf32>, %k: tensor<6x7x8xf32>, %m: tensor<1x5x7xf32>) -> tensor<6x5x7xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant dense<0.5> : tensor<6x5x7xf32>
  %e = tensor.empty() : tensor<6x5x7xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #sd] ins(%q, %k : tensor<6x5x8xf32>, tensor<6x7x8xf32>) outs(%z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %scaled = arith.mulf %s, %half : tensor<6x5x7xf32>
  %b = linalg.generic {indexing_maps = [#one, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%m : tensor<1x5x7xf32>) outs(%e : tensor<6x5x7xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<6x5x7xf32>
  %r = arith.addf %scaled, %b : tensor<6x5x7xf32>
  return %r : tensor<6x5x7xf32>
}

// One mask a sequence, for its three heads.

// CHECK-LABEL: func.func @of_each_sequence(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         return
func.func @of_each_sequence(%q: tensor<6x5x8xf32>, %k: tensor<6x7x8xf32>, %m: tensor<2x5x7xf32>) -> tensor<6x5x7xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<6x5x7xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #sd] ins(%q, %k : tensor<6x5x8xf32>, tensor<6x7x8xf32>) outs(%z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %e4 = tensor.empty() : tensor<2x3x5x7xf32>
  %b = linalg.broadcast ins(%m : tensor<2x5x7xf32>) outs(%e4 : tensor<2x3x5x7xf32>) dimensions = [1]
  %c = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %r = linalg.generic {indexing_maps = [#all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %c : tensor<6x5x7xf32>, tensor<6x5x7xf32>) outs(%e : tensor<6x5x7xf32>) {
  ^bb0(%in: f32, %mask: f32, %out: f32):
    %x = arith.addf %in, %mask : f32
    linalg.yield %x : f32
  } -> tensor<6x5x7xf32>
  return %r : tensor<6x5x7xf32>
}

// Keys that are multiplied, and keys that are a sum of two repeats, are keys.

// CHECK-LABEL: func.func @multiplied(
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(3)
// REMARK:      RaisedRepeat | Category:gqa | Function=multiplied
func.func @multiplied(%x: tensor<6x7x8xf32>, %k: tensor<2x7x8xf32>) -> tensor<6x7x8xf32> {
  %e4 = tensor.empty() : tensor<2x3x7x8xf32>
  %b = linalg.broadcast ins(%k : tensor<2x7x8xf32>) outs(%e4 : tensor<2x3x7x8xf32>) dimensions = [1]
  %c = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
  %r = arith.mulf %x, %c : tensor<6x7x8xf32>
  return %r : tensor<6x7x8xf32>
}

// CHECK-LABEL: func.func @sum_of_repeats(
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(3)
// CHECK:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(3)
// REMARK:      RaisedRepeat | Category:gqa | Function=sum_of_repeats
// REMARK:      RaisedRepeat | Category:gqa | Function=sum_of_repeats
func.func @sum_of_repeats(%x: tensor<2x7x4xf32>, %w: tensor<2x4x8xf32>, %k: tensor<2x7x8xf32>) -> tensor<6x7x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x7x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
  %p = linalg.batch_matmul ins(%x, %w : tensor<2x7x4xf32>, tensor<2x4x8xf32>) outs(%z : tensor<2x7x8xf32>) -> tensor<2x7x8xf32>
  %e4 = tensor.empty() : tensor<2x3x7x8xf32>
  %b = linalg.broadcast ins(%k : tensor<2x7x8xf32>) outs(%e4 : tensor<2x3x7x8xf32>) dimensions = [1]
  %c = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
  %pb = linalg.broadcast ins(%p : tensor<2x7x8xf32>) outs(%e4 : tensor<2x3x7x8xf32>) dimensions = [1]
  %pc = tensor.collapse_shape %pb [[0, 1], [2], [3]] : tensor<2x3x7x8xf32> into tensor<6x7x8xf32>
  %r = arith.addf %pc, %c : tensor<6x7x8xf32>
  return %r : tensor<6x7x8xf32>
}

// The halves of a rotary embedding are copies, but of no heads; copies of heads
// in that order are worth a remark.

// CHECK-LABEL: func.func @rotary(
func.func @rotary(%x: tensor<1x7x4xf32>) -> tensor<1x7x8xf32> {
  %c = tensor.concat dim(2) %x, %x : (tensor<1x7x4xf32>, tensor<1x7x4xf32>) -> tensor<1x7x8xf32>
  %r = math.cos %c : tensor<1x7x8xf32>
  return %r : tensor<1x7x8xf32>
}

// CHECK-LABEL: func.func @tile(
// REMARK:      [Missed] NotRaised | Category:gqa | Function=tile | Operation=tensor.concat, Reason=tile-order
func.func @tile(%x: tensor<1x4x7x8xf32>) -> tensor<1x8x7x8xf32> {
  %c = tensor.concat dim(1) %x, %x : (tensor<1x4x7x8xf32>, tensor<1x4x7x8xf32>) -> tensor<1x8x7x8xf32>
  %r = math.cos %c : tensor<1x8x7x8xf32>
  return %r : tensor<1x8x7x8xf32>
}
