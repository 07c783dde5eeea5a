// RUN: gqa-opt %s --gqa-simplify-layout | FileCheck %s
// Nothing is left to do for a second run.
// RUN: gqa-opt %s --gqa-simplify-layout > %t.once
// RUN: gqa-opt %t.once --gqa-simplify-layout | diff %t.once -

// All of Q, K, V and the output.
// CHECK-LABEL: func.func @all(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x5x6x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x7x3x8xf32>, %[[V:[a-z0-9]+]]: tensor<2x7x3x8xf32>
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %[[Q]], %[[K]], %[[V]] layout(bshd) scale(0.125) : {{.*}} -> tensor<2x5x6x8xf32>
// CHECK-NEXT:  return %[[O]]
func.func @all(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x5x6x8xf32>
}

// The other way round.
// CHECK-LABEL: func.func @bshd_to_bhsd(
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %{{.+}} layout(bhsd) scale(0.125) : {{.*}} -> tensor<2x6x5x8xf32>
// CHECK-NEXT:  return %[[O]]
func.func @bshd_to_bhsd(%x: tensor<2x6x5x8xf32>, %y: tensor<2x3x7x8xf32>, %z: tensor<2x3x7x8xf32>) -> (tensor<2x6x5x8xf32>) {
  %q_e = tensor.empty() : tensor<2x5x6x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x6x5x8xf32>) outs(%q_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x7x3x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x3x7x8xf32>) outs(%k_e : tensor<2x7x3x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x7x3x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x3x7x8xf32>) outs(%v_e : tensor<2x7x3x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bshd) scale(0.125)
     : (tensor<2x5x6x8xf32>, tensor<2x7x3x8xf32>, tensor<2x7x3x8xf32>) -> tensor<2x5x6x8xf32>
  %r_e = tensor.empty() : tensor<2x6x5x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x5x6x8xf32>) outs(%r_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x6x5x8xf32>
}

// The output is used in both layouts.
// CHECK-LABEL: func.func @both_uses(
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %{{.+}} layout(bshd)
// CHECK-NEXT:  tensor.empty
// CHECK-NEXT:  %[[T:.+]] = linalg.transpose ins(%[[O]] : {{.*}} permutation = [0, 2, 1, 3]
// CHECK-NEXT:  return %[[O]], %[[T]]
func.func @both_uses(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>, tensor<2x6x5x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r, %o : tensor<2x5x6x8xf32>, tensor<2x6x5x8xf32>
}

// One query row: Q is transposed by a view, K and V are not.
// CHECK-LABEL: func.func @decode(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x1x6x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x7x3x8xf32>, %[[V:[a-z0-9]+]]: tensor<2x7x3x8xf32>
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %[[Q]], %[[K]], %[[V]] layout(bshd)
// CHECK-NEXT:  return %[[O]]
func.func @decode(%x: tensor<2x1x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x1x6x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x1x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x1x6x8xf32>) outs(%q_e : tensor<2x6x1x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x1x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x1x8xf32>
  %r_e = tensor.empty() : tensor<2x1x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x1x8xf32>) outs(%r_e : tensor<2x1x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x1x6x8xf32>
}

// One attention after the other, with K and V in common.
// CHECK-LABEL: func.func @chain(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x5x6x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x7x3x8xf32>, %[[V:[a-z0-9]+]]: tensor<2x7x3x8xf32>
// CHECK-NEXT:  %[[O1:.+]] = gqa.attention %[[Q]], %[[K]], %[[V]] layout(bshd)
// CHECK-NEXT:  %[[O2:.+]] = gqa.attention %[[O1]], %[[K]], %[[V]] layout(bshd)
// CHECK-NEXT:  return %[[O2]]
func.func @chain(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>) {
  %q_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q = linalg.transpose ins(%x : tensor<2x5x6x8xf32>) outs(%q_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %k_e = tensor.empty() : tensor<2x3x7x8xf32>
  %k = linalg.transpose ins(%y : tensor<2x7x3x8xf32>) outs(%k_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %v_e = tensor.empty() : tensor<2x3x7x8xf32>
  %v = linalg.transpose ins(%z : tensor<2x7x3x8xf32>) outs(%v_e : tensor<2x3x7x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r = linalg.transpose ins(%o : tensor<2x6x5x8xf32>) outs(%r_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  %q2_e = tensor.empty() : tensor<2x6x5x8xf32>
  %q2 = linalg.transpose ins(%r : tensor<2x5x6x8xf32>) outs(%q2_e : tensor<2x6x5x8xf32>) permutation = [0, 2, 1, 3]
  %o2 = gqa.attention %q2, %k, %v layout(bhsd) scale(0.125)
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) -> tensor<2x6x5x8xf32>
  %r2_e = tensor.empty() : tensor<2x5x6x8xf32>
  %r2 = linalg.transpose ins(%o2 : tensor<2x6x5x8xf32>) outs(%r2_e : tensor<2x5x6x8xf32>) permutation = [0, 2, 1, 3]
  return %r2 : tensor<2x5x6x8xf32>
}

// Repeats that stay are written on the other axis.
// CHECK-LABEL: func.func @repeats(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x5x6x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x7x3x8xf32>, %[[V:[a-z0-9]+]]: tensor<2x7x3x8xf32>
// CHECK-NEXT:  %[[KR:.+]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(2)
// CHECK-NEXT:  %[[VR:.+]] = gqa.repeat_kv %[[V]] heads_axis(2) n_rep(2)
// CHECK-NEXT:  %[[O:.+]] = gqa.attention %[[Q]], %[[KR]], %[[VR]] layout(bshd)
// CHECK-NEXT:  return %[[O]]
func.func @repeats(%x: tensor<2x5x6x8xf32>, %y: tensor<2x7x3x8xf32>, %z: tensor<2x7x3x8xf32>) -> (tensor<2x5x6x8xf32>) {
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
  return %r : tensor<2x5x6x8xf32>
}

// Mask, sinks and lse do not depend on the layout; extents of the transposed
// values are read elsewhere. K and V are one repeated value.
// CHECK-LABEL: func.func @everything(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<?x?x6x8xf32>, %[[KV:[a-z0-9]+]]: tensor<?x?x3x8xf32>, %[[M:[a-z0-9]+]]: tensor<1x6x?x?xf32>, %[[S:[a-z0-9]+]]: tensor<6xf32>
// CHECK-NOT:   linalg.transpose
// CHECK:       %[[R:.+]] = gqa.repeat_kv %[[KV]] heads_axis(2) n_rep(2)
// CHECK-NOT:   gqa.repeat_kv
// CHECK:       %[[O:.+]]:2 = gqa.attention %[[Q]], %[[R]], %[[R]] mask(%[[M]]) sinks(%[[S]]) backend("sdpa") layout(bshd) window(5, 0) align(bottom_right) scale(0.125) softcap(30.0) {my.tag}
// CHECK-SAME:    -> (tensor<?x?x6x8xf32>, tensor<?x6x?xf32>)
// CHECK:       %[[ROWS:.+]] = tensor.dim %[[Q]], %c1
// CHECK:       arith.index_cast %[[ROWS]]
// CHECK:       return %[[O]]#0, %[[O]]#1
func.func @everything(%x: tensor<?x?x6x8xf32>, %y: tensor<?x?x3x8xf32>, %m: tensor<1x6x?x?xf32>, %s: tensor<6xf32>)
    -> (tensor<?x?x6x8xf32>, tensor<?x6x?xf32>, tensor<1xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x6x8xf32>
  %rows = tensor.dim %x, %c1 : tensor<?x?x6x8xf32>
  %keys = tensor.dim %y, %c1 : tensor<?x?x3x8xf32>
  %qe = tensor.empty(%b, %rows) : tensor<?x6x?x8xf32>
  %q = linalg.transpose ins(%x : tensor<?x?x6x8xf32>) outs(%qe : tensor<?x6x?x8xf32>) permutation = [0, 2, 1, 3]
  %ke = tensor.empty(%b, %keys) : tensor<?x3x?x8xf32>
  %kt = linalg.transpose ins(%y : tensor<?x?x3x8xf32>) outs(%ke : tensor<?x3x?x8xf32>) permutation = [0, 2, 1, 3]
  %kv = gqa.repeat_kv %kt heads_axis(1) n_rep(2) : tensor<?x3x?x8xf32> -> tensor<?x6x?x8xf32>
  %o, %lse = gqa.attention %q, %kv, %kv mask(%m) sinks(%s) backend("sdpa") layout(bhsd) window(5, 0) align(bottom_right) scale(0.125) softcap(30.0) {my.tag}
     : (tensor<?x6x?x8xf32>, tensor<?x6x?x8xf32>, tensor<?x6x?x8xf32>, tensor<1x6x?x?xf32>, tensor<6xf32>) -> (tensor<?x6x?x8xf32>, tensor<?x6x?xf32>)
  %orows = tensor.dim %o, %c2 : tensor<?x6x?x8xf32>
  %oe = tensor.empty(%b, %orows) : tensor<?x?x6x8xf32>
  %ot = linalg.transpose ins(%o : tensor<?x6x?x8xf32>) outs(%oe : tensor<?x?x6x8xf32>) permutation = [0, 2, 1, 3]
  %qrows = tensor.dim %q, %c2 : tensor<?x6x?x8xf32>
  %qrows_i32 = arith.index_cast %qrows : index to i32
  %number = tensor.from_elements %qrows_i32 : tensor<1xi32>
  return %ot, %lse, %number : tensor<?x?x6x8xf32>, tensor<?x6x?xf32>, tensor<1xi32>
}

// What measures the output measures it in the other layout.
// CHECK-LABEL: func.func @measured(
// CHECK:       %[[O:.+]] = gqa.attention {{.*}} layout(bshd)
// CHECK-NOT:   arith.constant 8 : index
// CHECK:       %[[ROWS:.+]] = tensor.dim %[[O]], %c1
// CHECK:       arith.index_cast %[[ROWS]]
// CHECK:       return %[[O]]
func.func @measured(%x: tensor<2x?x8x16xf32>, %y: tensor<2x?x2x16xf32>) -> (tensor<2x?x8x16xf32>, tensor<1xi32>) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %x, %c1 : tensor<2x?x8x16xf32>
  %keys = tensor.dim %y, %c1 : tensor<2x?x2x16xf32>
  %qe = tensor.empty(%rows) : tensor<2x8x?x16xf32>
  %ke = tensor.empty(%keys) : tensor<2x2x?x16xf32>
  %q = linalg.transpose ins(%x : tensor<2x?x8x16xf32>) outs(%qe : tensor<2x8x?x16xf32>) permutation = [0, 2, 1, 3]
  %kv = linalg.transpose ins(%y : tensor<2x?x2x16xf32>) outs(%ke : tensor<2x2x?x16xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %kv, %kv layout(bhsd) scale(0.125)
     : (tensor<2x8x?x16xf32>, tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) -> tensor<2x8x?x16xf32>
  %orows = tensor.dim %o, %c2 : tensor<2x8x?x16xf32>
  %oe = tensor.empty(%orows) : tensor<2x?x8x16xf32>
  %ot = linalg.transpose ins(%o : tensor<2x8x?x16xf32>) outs(%oe : tensor<2x?x8x16xf32>) permutation = [0, 2, 1, 3]
  %orows_i32 = arith.index_cast %orows : index to i32
  %number = tensor.from_elements %orows_i32 : tensor<1xi32>
  return %ot, %number : tensor<2x?x8x16xf32>, tensor<1xi32>
}

// One query row: its output is the same in both layouts, whatever reads it.
// CHECK-LABEL: func.func @decode_and_read(
// CHECK-SAME:    %{{[a-z0-9]+}}: tensor<2x6x1x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x5x3x8xf32>
// CHECK-NOT:   linalg.transpose
// CHECK:       gqa.attention %{{.+}}, %[[K]], %[[K]] layout(bshd)
// CHECK-NOT:   linalg.transpose
// CHECK:       return
func.func @decode_and_read(%q: tensor<2x6x1x8xf32>, %k: tensor<2x5x3x8xf32>) -> tensor<2x6x1x8xf32> {
  %e = tensor.empty() : tensor<2x3x5x8xf32>
  %kt = linalg.transpose ins(%k : tensor<2x5x3x8xf32>) outs(%e : tensor<2x3x5x8xf32>) permutation = [0, 2, 1, 3]
  %o = gqa.attention %q, %kt, %kt layout(bhsd) scale(0.125)
     : (tensor<2x6x1x8xf32>, tensor<2x3x5x8xf32>, tensor<2x3x5x8xf32>) -> tensor<2x6x1x8xf32>
  %r = math.absf %o : tensor<2x6x1x8xf32>
  return %r : tensor<2x6x1x8xf32>
}
