// RUN: gqa-opt %s > %t.before
// RUN: gqa-opt %s --gqa-simplify-layout | diff %t.before -
// Every function here is a near miss of something that does cancel.

module attributes {gqa.backends = {heads_first = {grouped_heads = true, layouts = ["bhsd"]}}} {

// One transpose that moves data.
func.func @single(%x: tensor<2x3x4x8xf32>) -> tensor<2x4x3x8xf32> {
  %e = tensor.empty() : tensor<2x4x3x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x4x8xf32>) outs(%e : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3]
  return %0 : tensor<2x4x3x8xf32>
}

// Other dynamic extents than the ones that were collapsed.
func.func @repack_other(%t: tensor<?x?x8xf32>, %b: index, %s: index) -> tensor<?x?x8xf32> {
  %0 = tensor.collapse_shape %t [[0, 1], [2]] : tensor<?x?x8xf32> into tensor<?x8xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [%b, %s, 8] : tensor<?x8xf32> into tensor<?x?x8xf32>
  return %1 : tensor<?x?x8xf32>
}

// Casts that contradict each other are undefined, but no reason to build an
// invalid cast.
func.func @contradiction(%x: tensor<2x4x3x8xf32>, %n: index) -> tensor<2x5x3x8xf32> {
  %e = tensor.empty() : tensor<2x3x4x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x4x3x8xf32>) outs(%e : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3]
  %1 = tensor.cast %0 : tensor<2x3x4x8xf32> to tensor<2x3x?x8xf32>
  %2 = tensor.cast %1 : tensor<2x3x?x8xf32> to tensor<2x3x5x8xf32>
  %f = tensor.empty() : tensor<2x5x3x8xf32>
  %3 = linalg.transpose ins(%2 : tensor<2x3x5x8xf32>) outs(%f : tensor<2x5x3x8xf32>) permutation = [0, 2, 1, 3]
  return %3 : tensor<2x5x3x8xf32>
}

// Extents of 0: the collapsed extent does not tell how to split.
func.func @lost_extent(%x: tensor<0x3x8xf32>) -> tensor<7x0x8xf32> {
  %e = tensor.empty() : tensor<0x8x3xf32>
  %0 = tensor.collapse_shape %x [[0, 1], [2]] : tensor<0x3x8xf32> into tensor<0x8xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [0, 7, 8] : tensor<0x8xf32> into tensor<0x7x8xf32>
  %f = tensor.empty() : tensor<7x0x8xf32>
  %2 = linalg.transpose ins(%1 : tensor<0x7x8xf32>) outs(%f : tensor<7x0x8xf32>) permutation = [1, 0, 2]
  return %2 : tensor<7x0x8xf32>
}

// The reshape in between cuts across the transposed axes.
func.func @cut(%x: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %e = tensor.empty() : tensor<3x2x4xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x4xf32>) outs(%e : tensor<3x2x4xf32>) permutation = [1, 0, 2]
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<3x2x4xf32> into tensor<6x4xf32>
  %2 = tensor.expand_shape %1 [[0, 1], [2]] output_shape [2, 3, 4] : tensor<6x4xf32> into tensor<2x3x4xf32>
  return %2 : tensor<2x3x4xf32>
}

// A generic that computes, and one that reads one axis twice.
func.func @generics(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b, a)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %n = arith.negf %a : f32
    linalg.yield %n : f32
  } -> tensor<4x4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, a)>, affine_map<(a, b) -> (b, a)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<4x4xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (a, b)>], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xf32>) outs(%1 : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %b : f32
  } -> tensor<4x4xf32>
  return %0, %2 : tensor<4x4xf32>, tensor<4x4xf32>
}

// Encodings, rank 0, unranked tensors and memrefs are left alone.
func.func @other_types(%x: tensor<2x3xf32, "tag">, %s: tensor<f32>, %u: tensor<*xf32>, %m: memref<2x3xf32>, %n: memref<3x2xf32>)
    -> (tensor<2x3xf32, "tag">, tensor<f32>, tensor<2x3xf32>) {
  %e = tensor.empty() : tensor<3x2xf32, "tag">
  %f = tensor.empty() : tensor<2x3xf32, "tag">
  %0 = linalg.transpose ins(%x : tensor<2x3xf32, "tag">) outs(%e : tensor<3x2xf32, "tag">) permutation = [1, 0]
  %1 = linalg.transpose ins(%0 : tensor<3x2xf32, "tag">) outs(%f : tensor<2x3xf32, "tag">) permutation = [1, 0]
  %g = tensor.empty() : tensor<f32>
  %2 = linalg.generic {indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>], iterator_types = []} ins(%s : tensor<f32>) outs(%g : tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<f32>
  %3 = tensor.expand_shape %2 [] output_shape [1] : tensor<f32> into tensor<1xf32>
  %4 = tensor.collapse_shape %3 [] : tensor<1xf32> into tensor<f32>
  %5 = tensor.cast %u : tensor<*xf32> to tensor<2x3xf32>
  linalg.transpose ins(%m : memref<2x3xf32>) outs(%n : memref<3x2xf32>) permutation = [1, 0]
  linalg.transpose ins(%n : memref<3x2xf32>) outs(%m : memref<2x3xf32>) permutation = [1, 0]
  return %1, %4, %5 : tensor<2x3xf32, "tag">, tensor<f32>, tensor<2x3xf32>
}

// The repeat has another user, who would need a second one.
func.func @shared_repeat(%x: tensor<2x5x3x8xf32>) -> (tensor<2x6x5x8xf32>, tensor<2x5x6x8xf32>) {
  %e = tensor.empty() : tensor<2x3x5x8xf32>
  %0 = linalg.transpose ins(%x : tensor<2x5x3x8xf32>) outs(%e : tensor<2x3x5x8xf32>) permutation = [0, 2, 1, 3]
  %1 = gqa.repeat_kv %0 heads_axis(1) n_rep(2) : tensor<2x3x5x8xf32> -> tensor<2x6x5x8xf32>
  %f = tensor.empty() : tensor<2x5x6x8xf32>
  %2 = linalg.transpose ins(%1 : tensor<2x6x5x8xf32>) outs(%f : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %1, %2 : tensor<2x6x5x8xf32>, tensor<2x5x6x8xf32>
}

// Only Q and K are transposed.
func.func @not_v(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x3x7x8xf32>) -> (tensor<2x5x6x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %z layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x5x6x8xf32>
}

// The backend takes bhsd alone.
func.func @one_layout(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v backend("heads_first") layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x5x6x8xf32>
}

// All transposes have other users: the output's would come on top.
func.func @shared_operands(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>, tensor<2x6x5x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  return %q, %k, %v, %o : tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>, tensor<2x6x5x8xf32>
}

// The repeat of K serves another user.
func.func @shared_repeat_of_keys(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>, tensor<2x6x7x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k1_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k1 = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k1_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v1_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v1 = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v1_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %k = gqa.repeat_kv %k1 heads_axis(1) n_rep(2) : tensor<2x3x7x8xf32> -> tensor<2x6x7x8xf32>
  %v = gqa.repeat_kv %v1 heads_axis(1) n_rep(2) : tensor<2x3x7x8xf32> -> tensor<2x6x7x8xf32>
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x6x7x8xf32>, tensor<2x6x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r, %k : tensor<2x5x6x8xf32>, tensor<2x6x7x8xf32>
}

// The output is not transposed: a transpose would move there.
func.func @output_not_transposed(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x6x5x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  return %o : tensor<2x6x5x8xf32>
}

// Other permutations than the exchange of heads and sequence.
func.func @other_permutation(%x: tensor<5x2x6x8xf32>) -> tensor<2x6x5x8xf32> {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<5x2x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [1, 2, 0, 3]
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x6x5x8xf32>, tensor<2x6x5x8xf32>) -> tensor<2x6x5x8xf32>
  return %o : tensor<2x6x5x8xf32>
}

// Transposes above and below a repeat that do not cancel.
func.func @through_repeat(%x: tensor<2x3x4xf32>) -> tensor<6x4x2xf32> {
  %e0 = tensor.empty() : tensor<2x4x3xf32>
  %e1 = tensor.empty() : tensor<6x4x2xf32>
  %0 = linalg.transpose ins(%x : tensor<2x3x4xf32>) outs(%e0 : tensor<2x4x3xf32>) permutation = [0, 2, 1]
  %1 = gqa.repeat_kv %0 heads_axis(2) n_rep(2) : tensor<2x4x3xf32> -> tensor<2x4x6xf32>
  %2 = linalg.transpose ins(%1 : tensor<2x4x6xf32>) outs(%e1 : tensor<6x4x2xf32>) permutation = [2, 1, 0]
  return %2 : tensor<6x4x2xf32>
}

// Broadcasts that copy, or might.
func.func @broadcast(%x: tensor<8xf32>, %e: tensor<?x8xf32>) -> (tensor<1x8x2xf32>, tensor<?x8xf32>) {
  %e0 = tensor.empty() : tensor<1x8x2xf32>
  %0 = linalg.broadcast ins(%x : tensor<8xf32>) outs(%e0 : tensor<1x8x2xf32>) dimensions = [0, 2]
  %1 = linalg.broadcast ins(%x : tensor<8xf32>) outs(%e : tensor<?x8xf32>) dimensions = [0]
  return %0, %1 : tensor<1x8x2xf32>, tensor<?x8xf32>
}
}
