// What gqa-fold-repeat-kv removes, and what that leaves to others. What stands
// between repeat and attention is the matter of sink-repeat-kv.mlir.
// RUN: gqa-opt %s -split-input-file --gqa-fold-repeat-kv | FileCheck %s

// Hk = 1 (multi-query attention), another head dimension for V, f64.
// CHECK-LABEL: func.func @one_head
// CHECK-SAME: %[[Q:.+]]: tensor<1x12x16x64xf64>, %[[K:.+]]: tensor<1x1x16x64xf64>, %[[V:.+]]: tensor<1x1x16x48xf64>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[V]]
func.func @one_head(%q: tensor<1x12x16x64xf64>, %k: tensor<1x1x16x64xf64>, %v: tensor<1x1x16x48xf64>) -> tensor<1x12x16x48xf64> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(12) : tensor<1x1x16x64xf64> -> tensor<1x12x16x64xf64>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(12) : tensor<1x1x16x48xf64> -> tensor<1x12x16x48xf64>
  %o = gqa.attention %q, %keys, %values layout(bhsd) scale(0.125)
     : (tensor<1x12x16x64xf64>, tensor<1x12x16x64xf64>, tensor<1x12x16x48xf64>) -> tensor<1x12x16x48xf64>
  return %o : tensor<1x12x16x48xf64>
}

// -----

// Three query heads share each, packed, number of rows dynamic.
// CHECK-LABEL: func.func @varlen_by_three
// CHECK-SAME: %[[Q:.+]]: tensor<?x6x64xf16>, %[[K:.+]]: tensor<?x2x64xf16>, %[[V:.+]]: tensor<?x2x64xf16>
// CHECK-NEXT: gqa.varlen_attention %[[Q]], %[[K]], %[[V]]
func.func @varlen_by_three(%q: tensor<?x6x64xf16>, %k: tensor<?x2x64xf16>, %v: tensor<?x2x64xf16>,
                           %cu: tensor<?xi32>, %max: index) -> tensor<?x6x64xf16> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(3) : tensor<?x2x64xf16> -> tensor<?x6x64xf16>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(3) : tensor<?x2x64xf16> -> tensor<?x6x64xf16>
  %o = gqa.varlen_attention %q, %keys, %values cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("varlen") scale(0.125)
     : (tensor<?x6x64xf16>, tensor<?x6x64xf16>, tensor<?x6x64xf16>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x6x64xf16>
  return %o : tensor<?x6x64xf16>
}

// -----

// Seven and six in one module: factors are each attention's own.
// CHECK-LABEL: func.func @by_seven_and_six
// CHECK-SAME: %[[Q:.+]]: tensor<1x?x14x64xf32>, %[[K:.+]]: tensor<1x?x2x64xf32>, %[[Q2:.+]]: tensor<1x?x12x64xf32>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[K]]
// CHECK-NEXT: gqa.attention %[[Q2]], %[[K]], %[[K]]
func.func @by_seven_and_six(%q: tensor<1x?x14x64xf32>, %k: tensor<1x?x2x64xf32>, %q2: tensor<1x?x12x64xf32>)
    -> (tensor<1x?x14x64xf32>, tensor<1x?x12x64xf32>) {
  %k7 = gqa.repeat_kv %k heads_axis(2) n_rep(7) : tensor<1x?x2x64xf32> -> tensor<1x?x14x64xf32>
  %k6 = gqa.repeat_kv %k heads_axis(2) n_rep(6) : tensor<1x?x2x64xf32> -> tensor<1x?x12x64xf32>
  %o = gqa.attention %q, %k7, %k7 layout(bshd) scale(0.125)
     : (tensor<1x?x14x64xf32>, tensor<1x?x14x64xf32>, tensor<1x?x14x64xf32>) -> tensor<1x?x14x64xf32>
  %o2 = gqa.attention %q2, %k6, %k6 layout(bshd) scale(0.125)
     : (tensor<1x?x12x64xf32>, tensor<1x?x12x64xf32>, tensor<1x?x12x64xf32>) -> tensor<1x?x12x64xf32>
  return %o, %o2 : tensor<1x?x14x64xf32>, tensor<1x?x12x64xf32>
}

// -----

// Repeat of repeat, with something in between.
// CHECK-LABEL: func.func @twice
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>
// CHECK: %[[ABS:.+]] = math.absf %[[K]]
// CHECK-NOT: repeat_kv
// CHECK: gqa.attention %[[Q]], %[[ABS]], %[[ABS]]
func.func @twice(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %k4 = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x16x64xf32> -> tensor<1x4x16x64xf32>
  %abs = math.absf %k4 : tensor<1x4x16x64xf32>
  %k8 = gqa.repeat_kv %abs heads_axis(1) n_rep(2) : tensor<1x4x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %k8, %k8 layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// The repeated value is used elsewhere: that user keeps it.
// CHECK-LABEL: func.func @also_returned
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[K]]
// CHECK: %[[O:.+]] = gqa.attention %[[Q]], %[[K]], %[[K]]
// CHECK: return %[[O]], %[[R]]
func.func @also_returned(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %keys, %keys layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o, %keys : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
}

// -----

// Several attentions share K and V; only the one on sdpa keeps the repeat.
// CHECK-LABEL: func.func @shared_by_backends
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[K]]
// CHECK: gqa.attention %[[Q]], %[[K]], %[[K]] layout
// CHECK: gqa.attention %[[Q]], %[[R]], %[[R]] backend("sdpa")
// CHECK: gqa.attention %[[Q]], %[[K]], %[[K]] backend("native")
func.func @shared_by_backends(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>)
    -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o1 = gqa.attention %q, %keys, %keys layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o2 = gqa.attention %q, %keys, %keys backend("sdpa") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o3 = gqa.attention %q, %keys, %keys backend("native") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o1, %o2, %o3 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
}

// -----

// K is repeated and V is not: native takes Hk != Hv.
// CHECK-LABEL: func.func @only_k
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>, %[[V:.+]]: tensor<1x8x16x64xf32>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[V]]
func.func @only_k(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %keys, %v layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// Factors 12 and 8 on a backend without distinct_kv_heads: from 24 heads both
// reach 6, K by 4 of its 12 and V by 4 of its 8.
module attributes {gqa.backends = {mine = {grouped_heads = true}}} {
  // CHECK-LABEL: func.func @factors_differ
  // CHECK-SAME: %[[Q:.+]]: tensor<1x24x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>, %[[V:.+]]: tensor<1x3x16x64xf32>
  // CHECK: %[[K6:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(3)
  // CHECK: %[[V6:.+]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(2)
  // CHECK-NOT: repeat_kv
  // CHECK: gqa.attention %[[Q]], %[[K6]], %[[V6]] backend("mine")
  func.func @factors_differ(%q: tensor<1x24x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x3x16x64xf32>) -> tensor<1x24x16x64xf32> {
    %keys = gqa.repeat_kv %k heads_axis(1) n_rep(12) : tensor<1x2x16x64xf32> -> tensor<1x24x16x64xf32>
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(8) : tensor<1x3x16x64xf32> -> tensor<1x24x16x64xf32>
    %o = gqa.attention %q, %keys, %values backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x24x16x64xf32>, tensor<1x24x16x64xf32>, tensor<1x24x16x64xf32>) -> tensor<1x24x16x64xf32>
    return %o : tensor<1x24x16x64xf32>
  }

  // K and V agree nowhere on the way down. A repeat has to be inserted anyway,
  // and the fewer heads there are the shorter it is: K by 2 then, and no repeat
  // of both to the query heads.
  // CHECK-LABEL: func.func @agree_nowhere
  // CHECK-SAME: %[[Q:.+]]: tensor<1x12x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>, %[[V:.+]]: tensor<1x4x16x64xf32>
  // CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[V]] backend("mine")
  func.func @agree_nowhere(%q: tensor<1x12x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x4x16x64xf32>) -> tensor<1x12x16x64xf32> {
    %keys = gqa.repeat_kv %k heads_axis(1) n_rep(3) : tensor<1x2x16x64xf32> -> tensor<1x6x16x64xf32>
    %o = gqa.attention %q, %keys, %v backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x12x16x64xf32>, tensor<1x6x16x64xf32>, tensor<1x4x16x64xf32>) -> tensor<1x12x16x64xf32>
    return %o : tensor<1x12x16x64xf32>
  }

  // K has fewer heads than V to begin with; the repeat of V makes them equal
  // half way down.
  // CHECK-LABEL: func.func @down_to_k
  // CHECK-SAME: %[[Q:.+]]: tensor<1x24x16x64xf32>, %[[K:.+]]: tensor<1x6x16x64xf32>, %[[V:.+]]: tensor<1x3x16x64xf32>
  // CHECK: %[[V6:.+]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(2)
  // CHECK: gqa.attention %[[Q]], %[[K]], %[[V6]] backend("mine")
  func.func @down_to_k(%q: tensor<1x24x16x64xf32>, %k: tensor<1x6x16x64xf32>, %v: tensor<1x3x16x64xf32>) -> tensor<1x24x16x64xf32> {
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(8) : tensor<1x3x16x64xf32> -> tensor<1x24x16x64xf32>
    %o = gqa.attention %q, %k, %values backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x24x16x64xf32>, tensor<1x6x16x64xf32>, tensor<1x24x16x64xf32>) -> tensor<1x24x16x64xf32>
    return %o : tensor<1x24x16x64xf32>
  }

  // Two attentions want the same shorter repeat: one is built.
  // CHECK-LABEL: func.func @shorter_is_shared
  // CHECK: %[[V6:.+]] = gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(2)
  // CHECK-NOT: repeat_kv
  // CHECK: gqa.attention %{{.+}}, %{{.+}}, %[[V6]] backend("mine")
  // CHECK: gqa.attention %{{.+}}, %{{.+}}, %[[V6]] backend("mine")
  func.func @shorter_is_shared(%q: tensor<1x24x16x64xf32>, %k: tensor<1x6x16x64xf32>, %v: tensor<1x3x16x64xf32>)
      -> (tensor<1x24x16x64xf32>, tensor<1x24x16x64xf32>) {
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(8) : tensor<1x3x16x64xf32> -> tensor<1x24x16x64xf32>
    %o = gqa.attention %q, %k, %values backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x24x16x64xf32>, tensor<1x6x16x64xf32>, tensor<1x24x16x64xf32>) -> tensor<1x24x16x64xf32>
    %o2 = gqa.attention %q, %k, %values backend("mine") layout(bhsd) scale(0.25)
       : (tensor<1x24x16x64xf32>, tensor<1x6x16x64xf32>, tensor<1x24x16x64xf32>) -> tensor<1x24x16x64xf32>
    return %o, %o2 : tensor<1x24x16x64xf32>, tensor<1x24x16x64xf32>
  }
}

// -----

// tensor.dim of a repeated value keeps nothing alive.
// CHECK-LABEL: func.func @asks_for_shape
// CHECK-SAME: %[[Q:.+]]: tensor<?x8x?x64xf32>, %[[K:.+]]: tensor<?x?x2x64xf32>
// CHECK-DAG: %[[C8:.+]] = arith.constant 8 : index
// CHECK-DAG: %[[B:.+]] = tensor.dim %[[K]], %c0
// CHECK-DAG: %[[S:.+]] = tensor.dim %[[K]], %c1
// CHECK-NOT: repeat_kv
// CHECK: %[[T:.+]] = linalg.transpose ins(%[[K]] : tensor<?x?x2x64xf32>) outs(%{{.+}} : tensor<?x2x?x64xf32>)
// CHECK: %[[S2:.+]] = tensor.dim %[[T]], %c2
// CHECK: gqa.attention %[[Q]], %[[T]], %[[T]]
// CHECK: return %{{.+}}, %[[C8]], %[[S2]]
func.func @asks_for_shape(%q: tensor<?x8x?x64xf32>, %k: tensor<?x?x2x64xf32>) -> (tensor<?x8x?x64xf32>, index, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<?x?x2x64xf32> -> tensor<?x?x8x64xf32>
  %b = tensor.dim %keys, %c0 : tensor<?x?x8x64xf32>
  %s = tensor.dim %keys, %c1 : tensor<?x?x8x64xf32>
  %h = tensor.dim %keys, %c2 : tensor<?x?x8x64xf32>
  %empty = tensor.empty(%b, %s) : tensor<?x8x?x64xf32>
  %t = linalg.transpose ins(%keys : tensor<?x?x8x64xf32>) outs(%empty : tensor<?x8x?x64xf32>) permutation = [0, 2, 1, 3]
  %s2 = tensor.dim %t, %c2 : tensor<?x8x?x64xf32>
  %o = gqa.attention %q, %t, %t layout(bhsd) scale(0.125)
     : (tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>, tensor<?x8x?x64xf32>) -> tensor<?x8x?x64xf32>
  return %o, %h, %s2 : tensor<?x8x?x64xf32>, index, index
}

// -----

// Mask, sinks and lse are per query head, and stay so.
// CHECK-LABEL: func.func @per_query_head
// CHECK-SAME: %[[Q:.+]]: tensor<1x16x8x64xf32>, %[[K:.+]]: tensor<1x16x2x64xf32>, %[[M:.+]]: tensor<1x8x16x16xf32>, %[[S:.+]]: tensor<8xf32>
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[K]] mask(%[[M]]) sinks(%[[S]]) layout(bshd) scale(0.125)
func.func @per_query_head(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %m: tensor<1x8x16x16xf32>, %s: tensor<8xf32>)
    -> (tensor<1x16x8x64xf32>, tensor<1x8x16xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %o, %lse = gqa.attention %q, %keys, %keys mask(%m) sinks(%s) layout(bshd) scale(0.125)
     : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x8x16x16xf32>, tensor<8xf32>)
    -> (tensor<1x16x8x64xf32>, tensor<1x8x16xf32>)
  return %o, %lse : tensor<1x16x8x64xf32>, tensor<1x8x16xf32>
}

// -----

// Repeat outside of a loop, attention inside.
// CHECK-LABEL: func.func @in_a_loop
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>
// CHECK-NOT: repeat_kv
// CHECK: scf.for
// CHECK: gqa.attention %{{.+}}, %[[K]], %[[K]]
func.func @in_a_loop(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %n: index) -> tensor<1x8x16x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %q) -> tensor<1x8x16x64xf32> {
    %o = gqa.attention %x, %keys, %keys layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
    scf.yield %o : tensor<1x8x16x64xf32>
  }
  return %r : tensor<1x8x16x64xf32>
}

// -----

// A backend that takes neither what is written nor fewer heads gets a repeat
// anyway, so the shorter one goes. What has the heads of the queries stays.
// CHECK-LABEL: func.func @too_short
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>, %[[V:.+]]: tensor<1x4x16x64xf32>
// CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(2)
// CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[R]] backend("sdpa")
func.func @too_short(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x4x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x16x64xf32> -> tensor<1x4x16x64xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<1x4x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %keys, %values backend("sdpa") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x4x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// Two attentions want two shorter repeats instead of one: that would be one
// more than there was.
module attributes {gqa.backends = {alike = {grouped_heads = true}}} {
  // CHECK-LABEL: func.func @contested
  // CHECK-COUNT-1: gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(12)
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @contested(%q: tensor<1x12x16x64xf32>, %k: tensor<1x1x16x64xf32>, %v2: tensor<1x2x16x64xf32>, %v3: tensor<1x3x16x64xf32>)
      -> (tensor<1x12x16x64xf32>, tensor<1x12x16x64xf32>) {
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(12) : tensor<1x1x16x64xf32> -> tensor<1x12x16x64xf32>
    %o2 = gqa.attention %q, %r, %v2 backend("alike") layout(bhsd) scale(0.125)
       : (tensor<1x12x16x64xf32>, tensor<1x12x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x12x16x64xf32>
    %o3 = gqa.attention %q, %r, %v3 backend("alike") layout(bhsd) scale(0.125)
       : (tensor<1x12x16x64xf32>, tensor<1x12x16x64xf32>, tensor<1x3x16x64xf32>) -> tensor<1x12x16x64xf32>
    return %o2, %o3 : tensor<1x12x16x64xf32>, tensor<1x12x16x64xf32>
  }
}
