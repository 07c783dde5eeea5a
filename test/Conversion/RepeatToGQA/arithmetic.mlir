// RUN: gqa-opt %s --gqa-raise-repeat-kv | FileCheck %s
// RUN: gqa-opt %s --gqa-raise-repeat-kv=strict-zeros=true | FileCheck %s --check-prefix=STRICT

// Broadcasts written as the addition of zeros or multiplication by ones.

#zero1 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#id3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL:  func.func @add_zero
// CHECK:          gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-LABEL: func.func @add_zero
// STRICT-NOT:     gqa.repeat_kv
func.func @add_zero(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %z = arith.constant dense<0.0> : tensor<8x4x16xf32>
  %u = tensor.expand_shape %x [[0, 1], [2]] output_shape [8, 1, 16] : tensor<8x16xf32> into tensor<8x1x16xf32>
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [#zero1, #id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%u, %z : tensor<8x1x16xf32>, tensor<8x4x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %zero: f32, %out: f32):
    %s = arith.addf %in, %zero : f32
    linalg.yield %s : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// x + -0.0 is x for every x.

// CHECK-LABEL:  func.func @add_negative_zero
// CHECK:          gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-LABEL: func.func @add_negative_zero
// STRICT:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @add_negative_zero(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %z = arith.constant -0.0 : f32
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %z, %in : f32
    linalg.yield %s : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// x - 0.0 is x, x - -0.0 is x + 0.0.

// CHECK-LABEL:  func.func @subtract_zeros
// CHECK-COUNT-2:  gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-LABEL: func.func @subtract_zeros
// STRICT:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-NOT:     gqa.repeat_kv
func.func @subtract_zeros(%x: tensor<8x16xf32>) -> (tensor<32x16xf32>, tensor<32x16xf32>) {
  %p = arith.constant dense<0.0> : tensor<8x4x16xf32>
  %n = arith.constant dense<-0.0> : tensor<8x4x16xf32>
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %bp = arith.subf %b, %p : tensor<8x4x16xf32>
  %rp = tensor.collapse_shape %bp [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %bn = arith.subf %b, %n : tensor<8x4x16xf32>
  %rn = tensor.collapse_shape %bn [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %rp, %rn : tensor<32x16xf32>, tensor<32x16xf32>
}

// CHECK-LABEL:  func.func @multiply_by_one
// CHECK:          gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-LABEL: func.func @multiply_by_one
// STRICT:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @multiply_by_one(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %c1 = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<8x4x16xf32>
  %ones = linalg.fill ins(%c1 : f32) outs(%e : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %m = linalg.mul ins(%ones, %b : tensor<8x4x16xf32>, tensor<8x4x16xf32>) outs(%e : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %m [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// CHECK-LABEL:  func.func @integers
// CHECK:          gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
// STRICT-LABEL: func.func @integers
// STRICT:         gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @integers(%x: tensor<8x16xi8>) -> tensor<32x16xi8> {
  %c0 = arith.constant 0 : i8
  %z = tensor.splat %c0 : tensor<8x4x16xi8>
  %one = arith.constant dense<1> : tensor<8x4x16xi8>
  %e = tensor.empty() : tensor<8x4x16xi8>
  %b = linalg.broadcast ins(%x : tensor<8x16xi8>) outs(%e : tensor<8x4x16xi8>) dimensions = [1]
  %s = arith.addi %b, %z : tensor<8x4x16xi8>
  %m = arith.muli %one, %s : tensor<8x4x16xi8>
  %r = tensor.collapse_shape %m [[0, 1], [2]] : tensor<8x4x16xi8> into tensor<32x16xi8>
  return %r : tensor<32x16xi8>
}

// Near misses: an operand that is not neutral, on the wrong side, or unknown.

// CHECK-LABEL:  func.func @not_neutral
// CHECK-NOT:      gqa.repeat_kv
// CHECK:          return
// STRICT-LABEL: func.func @not_neutral
func.func @not_neutral(%x: tensor<8x16xf32>, %y: tensor<8x4x16xf32>) -> (tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>) {
  %c1 = arith.constant dense<1.0> : tensor<8x4x16xf32>
  %c0 = arith.constant dense<0.0> : tensor<8x4x16xf32>
  %e = tensor.empty() : tensor<8x4x16xf32>
  %b = linalg.broadcast ins(%x : tensor<8x16xf32>) outs(%e : tensor<8x4x16xf32>) dimensions = [1]
  %add = arith.addf %b, %c1 : tensor<8x4x16xf32>
  %r0 = tensor.collapse_shape %add [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %sub = arith.subf %c0, %b : tensor<8x4x16xf32>
  %r1 = tensor.collapse_shape %sub [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  %mul = arith.mulf %b, %y : tensor<8x4x16xf32>
  %r2 = tensor.collapse_shape %mul [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r0, %r1, %r2 : tensor<32x16xf32>, tensor<32x16xf32>, tensor<32x16xf32>
}

// Zeros to start from that nothing else was added to, and a one of another type.

// CHECK-LABEL:  func.func @initial_zeros
// CHECK:          gqa.repeat_kv %{{.*}} heads_axis(0) n_rep(4)
func.func @initial_zeros(%x: tensor<8x16xf32>) -> tensor<32x16xf32> {
  %c0 = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f64
  %e = tensor.empty() : tensor<8x4x16xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d2)>, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<8x16xf32>) outs(%z : tensor<8x4x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %f = arith.truncf %one : f64 to f32
    %p = arith.mulf %in, %f : f32
    %s = arith.addf %p, %out : f32
    linalg.yield %s : f32
  } -> tensor<8x4x16xf32>
  %r = tensor.collapse_shape %b [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// One element of many that is not neutral; a number that a conversion changes; a
// sum that starts from zero, but has more than one term.

// CHECK-LABEL:  func.func @almost_neutral
// CHECK-NOT:      gqa.repeat_kv
// CHECK:          return
func.func @almost_neutral(%x: tensor<2x2xf32>, %y: tensor<2x3x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) {
  %zeros = arith.constant dense<[[[0.0, 0.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 1.0e-30]]]> : tensor<2x2x2xf32>
  %ones = arith.constant dense<[[[1.0, 1.0], [1.0, 2.0]], [[1.0, 1.0], [1.0, 1.0]]]> : tensor<2x2x2xf32>
  %c0 = arith.constant 0.0 : f32
  %number = arith.constant 1.0001 : f64
  %e = tensor.empty() : tensor<2x2x2xf32>
  %b = linalg.broadcast ins(%x : tensor<2x2xf32>) outs(%e : tensor<2x2x2xf32>) dimensions = [1]
  %s = arith.addf %b, %zeros : tensor<2x2x2xf32>
  %r0 = tensor.collapse_shape %s [[0, 1], [2]] : tensor<2x2x2xf32> into tensor<4x2xf32>
  %m = arith.mulf %b, %ones : tensor<2x2x2xf32>
  %r1 = tensor.collapse_shape %m [[0, 1], [2]] : tensor<2x2x2xf32> into tensor<4x2xf32>
  %t = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%b : tensor<2x2x2xf32>) outs(%e : tensor<2x2x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %f = arith.truncf %number : f64 to f32
    %p = arith.mulf %in, %f : f32
    linalg.yield %p : f32
  } -> tensor<2x2x2xf32>
  %r2 = tensor.collapse_shape %t [[0, 1], [2]] : tensor<2x2x2xf32> into tensor<4x2xf32>
  %z = linalg.fill ins(%c0 : f32) outs(%e : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%y : tensor<2x3x2xf32>) outs(%z : tensor<2x2x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %a = arith.addf %in, %out : f32
    linalg.yield %a : f32
  } -> tensor<2x2x2xf32>
  %r3 = tensor.collapse_shape %sum [[0, 1], [2]] : tensor<2x2x2xf32> into tensor<4x2xf32>
  return %r0, %r1, %r2, %r3 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
}
