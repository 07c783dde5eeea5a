// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised --implicit-check-not=RaisedAttention < %t

// Which head of keys and values belongs to which query head: what looks like
// groups but is not. Attention that is raised all the same reads the copies.

#q = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#k = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#s = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#p = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#v = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#o = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#gq = affine_map<(b, k, g, i, j, d) -> (b, k, g, i, d)>
#gk = affine_map<(b, k, g, i, j, d) -> (b, k, j, d)>
#gs = affine_map<(b, k, g, i, j, d) -> (b, k, g, i, j)>
#gp = affine_map<(b, k, g, i, e, j) -> (b, k, g, i, j)>
#gv = affine_map<(b, k, g, i, e, j) -> (b, k, j, e)>
#go = affine_map<(b, k, g, i, e, j) -> (b, k, g, i, e)>
#all4 = affine_map<(b, h, i, j) -> (b, h, i, j)>
#all5 = affine_map<(b, k, g, i, j) -> (b, k, g, i, j)>

// What it should look like: heads 0 0 0 0 1 1 1 1.

// CHECK-LABEL: func.func @interleaved(
// CHECK:         gqa.attention %arg0, %arg1, %arg2 layout(bhsd) scale(1.0) : (tensor<2x8x5x16xf32>, tensor<2x2x7x16xf32>, tensor<2x2x7x16xf32>)
// REMARK:      RaisedAttention | Category:gqa | Function=interleaved
func.func @interleaved(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %keys0 = tensor.empty() : tensor<2x2x4x7x16xf32>
  %keys1 = linalg.broadcast ins(%k : tensor<2x2x7x16xf32>) outs(%keys0 : tensor<2x2x4x7x16xf32>) dimensions = [2]
  %keys = tensor.collapse_shape %keys1 [[0], [1, 2], [3], [4]] : tensor<2x2x4x7x16xf32> into tensor<2x8x7x16xf32>
  %values0 = tensor.empty() : tensor<2x2x4x7x16xf32>
  %values1 = linalg.broadcast ins(%v : tensor<2x2x7x16xf32>) outs(%values0 : tensor<2x2x4x7x16xf32>) dimensions = [2]
  %values = tensor.collapse_shape %values1 [[0], [1, 2], [3], [4]] : tensor<2x2x4x7x16xf32> into tensor<2x8x7x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// Broadcast before the heads: 0 1 0 1 0 1 0 1.

// CHECK-LABEL: func.func @tiled(
// CHECK:         gqa.attention %arg0, %{{.*}}, %{{.*}} layout(bhsd) scale(1.0) : (tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>, tensor<2x8x7x16xf32>)
// REMARK:      RaisedAttention | Category:gqa | Function=tiled
func.func @tiled(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %keys0 = tensor.empty() : tensor<2x4x2x7x16xf32>
  %keys1 = linalg.broadcast ins(%k : tensor<2x2x7x16xf32>) outs(%keys0 : tensor<2x4x2x7x16xf32>) dimensions = [1]
  %keys = tensor.collapse_shape %keys1 [[0], [1, 2], [3], [4]] : tensor<2x4x2x7x16xf32> into tensor<2x8x7x16xf32>
  %values0 = tensor.empty() : tensor<2x4x2x7x16xf32>
  %values1 = linalg.broadcast ins(%v : tensor<2x2x7x16xf32>) outs(%values0 : tensor<2x4x2x7x16xf32>) dimensions = [1]
  %values = tensor.collapse_shape %values1 [[0], [1, 2], [3], [4]] : tensor<2x4x2x7x16xf32> into tensor<2x8x7x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// CHECK-LABEL: func.func @keys_tiled_values_interleaved(
// CHECK:         gqa.attention %arg0, %{{.*}}, %arg2 layout(bhsd) scale(1.0) : (tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>, tensor<2x2x7x16xf32>)
// REMARK:      RaisedAttention | Category:gqa | Function=keys_tiled_values_interleaved
func.func @keys_tiled_values_interleaved(%q: tensor<2x8x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %keys0 = tensor.empty() : tensor<2x4x2x7x16xf32>
  %keys1 = linalg.broadcast ins(%k : tensor<2x2x7x16xf32>) outs(%keys0 : tensor<2x4x2x7x16xf32>) dimensions = [1]
  %keys = tensor.collapse_shape %keys1 [[0], [1, 2], [3], [4]] : tensor<2x4x2x7x16xf32> into tensor<2x8x7x16xf32>
  %values0 = tensor.empty() : tensor<2x2x4x7x16xf32>
  %values1 = linalg.broadcast ins(%v : tensor<2x2x7x16xf32>) outs(%values0 : tensor<2x2x4x7x16xf32>) dimensions = [2]
  %values = tensor.collapse_shape %values1 [[0], [1, 2], [3], [4]] : tensor<2x2x4x7x16xf32> into tensor<2x8x7x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// Three key heads do not divide eight query heads; two value heads do.

// CHECK-LABEL: func.func @eight_three_two(
// CHECK:         gqa.attention %arg0, %{{.*}}, %arg2 layout(bhsd) scale(1.0) : (tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>, tensor<2x2x7x16xf32>)
// REMARK:      RaisedAttention | Category:gqa | Function=eight_three_two
func.func @eight_three_two(%q: tensor<2x8x5x16xf32>, %k: tensor<2x3x7x16xf32>, %v: tensor<2x2x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %heads = arith.constant dense<[[0], [0], [0], [1], [1], [1], [2], [2]]> : tensor<8x1xindex>
  %g = tensor.gather %k[%heads] gather_dims([1]) : (tensor<2x3x7x16xf32>, tensor<8x1xindex>) -> tensor<8x2x7x16xf32>
  %e = tensor.empty() : tensor<2x8x7x16xf32>
  %keys = linalg.transpose ins(%g : tensor<8x2x7x16xf32>) outs(%e : tensor<2x8x7x16xf32>) permutation = [1, 0, 2, 3]
  %values0 = tensor.empty() : tensor<2x2x4x7x16xf32>
  %values1 = linalg.broadcast ins(%v : tensor<2x2x7x16xf32>) outs(%values0 : tensor<2x2x4x7x16xf32>) dimensions = [2]
  %values = tensor.collapse_shape %values1 [[0], [1, 2], [3], [4]] : tensor<2x2x4x7x16xf32> into tensor<2x8x7x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// Copies along the sequence, not of heads.

// CHECK-LABEL: func.func @copies_of_a_row(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=copies_of_a_row | Reason=other, Remark="keys are the same for all key columns"
func.func @copies_of_a_row(%q: tensor<2x8x5x16xf32>, %k: tensor<2x8x16xf32>, %values: tensor<2x8x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %k0 = tensor.empty() : tensor<2x8x1x7x16xf32>
  %k1 = linalg.broadcast ins(%k : tensor<2x8x16xf32>) outs(%k0 : tensor<2x8x1x7x16xf32>) dimensions = [2, 3]
  %keys = tensor.collapse_shape %k1 [[0], [1], [2, 3], [4]] : tensor<2x8x1x7x16xf32> into tensor<2x8x7x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// CHECK-LABEL: func.func @softmax_over_the_heads(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=softmax_over_the_heads | Reason=other, Remark="no maximum over the key columns is subtracted before the exponential"
func.func @softmax_over_the_heads(%q: tensor<2x8x5x16xf32>, %keys: tensor<2x8x7x16xf32>, %values: tensor<2x8x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32

  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// Eight key heads and one query head: the other way round.

// CHECK-LABEL: func.func @one_query_head(
// CHECK:         %[[QUERIES:.+]] = linalg.generic
// CHECK:         gqa.attention %[[QUERIES]], %arg2, %arg3 layout(bhsd) scale(1.0)
// REMARK:      RaisedAttention | Category:gqa | Function=one_query_head
func.func @one_query_head(%q: tensor<2x8x5x16xf32>, %one: tensor<2x1x5x16xf32>, %keys: tensor<2x8x7x16xf32>, %values: tensor<2x8x7x16xf32>) -> tensor<2x8x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %q0 = tensor.empty() : tensor<2x8x5x16xf32>
  %queries = linalg.generic {indexing_maps = [affine_map<(b, h, i, d) -> (b, 0, i, d)>, #all4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%one : tensor<2x1x5x16xf32>) outs(%q0 : tensor<2x8x5x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x8x5x16xf32>
  %s0 = tensor.empty() : tensor<2x8x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %s = linalg.contract indexing_maps = [#q, #k, #s] ins(%queries, %keys : tensor<2x8x5x16xf32>, tensor<2x8x7x16xf32>) outs(%s1 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x8x5x7xf32>) outs(%s0 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
  %o0 = tensor.empty() : tensor<2x8x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %values : tensor<2x8x5x7xf32>, tensor<2x8x7x16xf32>) outs(%o1 : tensor<2x8x5x16xf32>) -> tensor<2x8x5x16xf32>
  return %o : tensor<2x8x5x16xf32>
}

// CHECK-LABEL: func.func @mask_of_query_heads(
// CHECK:         gqa.attention %{{.*}} mask(
// REMARK:      RaisedAttention | Category:gqa | Function=mask_of_query_heads
func.func @mask_of_query_heads(%q: tensor<2x2x4x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<2x4x5x7xf32>) -> tensor<2x2x4x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %s0 = tensor.empty() : tensor<2x2x4x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %s = linalg.contract indexing_maps = [#gq, #gk, #gs] ins(%q, %k : tensor<2x2x4x5x16xf32>, tensor<2x2x7x16xf32>) outs(%s1 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %masked = linalg.generic {indexing_maps = [#all5, affine_map<(b, k, g, i, j) -> (k, g, i, j)>, #all5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<2x2x4x5x7xf32>, tensor<2x4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<2x2x4x5x7xf32>
  %p = linalg.softmax dimension(4) ins(%masked : tensor<2x2x4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %o0 = tensor.empty() : tensor<2x2x4x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  %o = linalg.contract indexing_maps = [#gp, #gv, #go] ins(%p, %v : tensor<2x2x4x5x7xf32>, tensor<2x2x7x16xf32>) outs(%o1 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  return %o : tensor<2x2x4x5x16xf32>
}

// CHECK-LABEL: func.func @mask_of_key_heads(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=mask_of_key_heads | Reason=other, Remark="the mask has one part for several query heads"
func.func @mask_of_key_heads(%q: tensor<2x2x4x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<2x5x7xf32>) -> tensor<2x2x4x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %s0 = tensor.empty() : tensor<2x2x4x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %s = linalg.contract indexing_maps = [#gq, #gk, #gs] ins(%q, %k : tensor<2x2x4x5x16xf32>, tensor<2x2x7x16xf32>) outs(%s1 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %masked = linalg.generic {indexing_maps = [#all5, affine_map<(b, k, g, i, j) -> (k, i, j)>, #all5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<2x2x4x5x7xf32>, tensor<2x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<2x2x4x5x7xf32>
  %p = linalg.softmax dimension(4) ins(%masked : tensor<2x2x4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %o0 = tensor.empty() : tensor<2x2x4x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  %o = linalg.contract indexing_maps = [#gp, #gv, #go] ins(%p, %v : tensor<2x2x4x5x7xf32>, tensor<2x2x7x16xf32>) outs(%o1 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  return %o : tensor<2x2x4x5x16xf32>
}

// CHECK-LABEL: func.func @mask_of_groups(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=mask_of_groups | Reason=other, Remark="the mask has one part for several query heads"
func.func @mask_of_groups(%q: tensor<2x2x4x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<4x5x7xf32>) -> tensor<2x2x4x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %s0 = tensor.empty() : tensor<2x2x4x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %s = linalg.contract indexing_maps = [#gq, #gk, #gs] ins(%q, %k : tensor<2x2x4x5x16xf32>, tensor<2x2x7x16xf32>) outs(%s1 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %masked = linalg.generic {indexing_maps = [#all5, affine_map<(b, k, g, i, j) -> (g, i, j)>, #all5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<2x2x4x5x7xf32>, tensor<4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<2x2x4x5x7xf32>
  %p = linalg.softmax dimension(4) ins(%masked : tensor<2x2x4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %o0 = tensor.empty() : tensor<2x2x4x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  %o = linalg.contract indexing_maps = [#gp, #gv, #go] ins(%p, %v : tensor<2x2x4x5x7xf32>, tensor<2x2x7x16xf32>) outs(%o1 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  return %o : tensor<2x2x4x5x16xf32>
}

// CHECK-LABEL: func.func @mask_of_each_sequence(
// CHECK:         gqa.attention %{{.*}} mask(
// REMARK:      RaisedAttention | Category:gqa | Function=mask_of_each_sequence
func.func @mask_of_each_sequence(%q: tensor<2x2x4x5x16xf32>, %k: tensor<2x2x7x16xf32>, %v: tensor<2x2x7x16xf32>, %m: tensor<2x7xf32>) -> tensor<2x2x4x5x16xf32> {
  %zero = arith.constant 0.0 : f32
  %s0 = tensor.empty() : tensor<2x2x4x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %s = linalg.contract indexing_maps = [#gq, #gk, #gs] ins(%q, %k : tensor<2x2x4x5x16xf32>, tensor<2x2x7x16xf32>) outs(%s1 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %masked = linalg.generic {indexing_maps = [#all5, affine_map<(b, k, g, i, j) -> (b, j)>, #all5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<2x2x4x5x7xf32>, tensor<2x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<2x2x4x5x7xf32>
  %p = linalg.softmax dimension(4) ins(%masked : tensor<2x2x4x5x7xf32>) outs(%s0 : tensor<2x2x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
  %o0 = tensor.empty() : tensor<2x2x4x5x16xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  %o = linalg.contract indexing_maps = [#gp, #gv, #go] ins(%p, %v : tensor<2x2x4x5x7xf32>, tensor<2x2x7x16xf32>) outs(%o1 : tensor<2x2x4x5x16xf32>) -> tensor<2x2x4x5x16xf32>
  return %o : tensor<2x2x4x5x16xf32>
}
