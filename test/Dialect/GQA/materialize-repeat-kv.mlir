// RUN: gqa-opt %s --gqa-materialize-repeat-kv --remarks-filter=gqa --remark-format=emitRemark 2>%t.remarks | FileCheck %s --implicit-check-not=gqa.repeat_kv
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t.remarks
// RUN: gqa-opt %s --gqa-materialize-repeat-kv=stats=true -o /dev/null 2>&1 | FileCheck %s --check-prefix=STATS
// STATS: {"num-repeats-removed":0,"num-repeats-kept":0,"num-repeats-inserted":7,"bytes-saved":0}
// RUN: gqa-opt %s --gqa-materialize-repeat-kv=least-common=true --remarks-filter=gqa --remark-format=emitRemark 2>%t.least | FileCheck %s --check-prefix=LEAST
// RUN: FileCheck %s --check-prefix=LEAST-REMARK < %t.least

module attributes {gqa.backends = {
    alike = {grouped_heads = true}, distinct = {distinct_kv_heads = true}, mine = {grouped_heads = true, distinct_kv_heads = true}}} {
  // K and V are one value, and two attentions share it: one repeat.
  // CHECK-LABEL: func.func @shared
  // CHECK-SAME: %[[Q:.+]]: tensor<1x8x?x64xf32>, %[[K:.+]]: tensor<1x2x?x64xf32>
  // CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(4) : tensor<1x2x?x64xf32> -> tensor<1x8x?x64xf32>
  // CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[R]] backend("sdpa")
  // CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[R]] backend("flex")
  // REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=sdpa, Bytes="2048 * dim(%arg1, 2)", Reason=backend-needs-repeated-heads, Remark="the key and the value of gqa.attention"
  // REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=flex, Bytes=0, Reason
  func.func @shared(%q: tensor<1x8x?x64xf32>, %k: tensor<1x2x?x64xf32>) -> (tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) {
    %o1 = gqa.attention %q, %k, %k backend("sdpa") layout(bhsd) scale(0.125)
       : (tensor<1x8x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) -> tensor<1x8x?x64xf32>
    %o2 = gqa.attention %q, %k, %k backend("flex") layout(bhsd) scale(0.125)
       : (tensor<1x8x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) -> tensor<1x8x?x64xf32>
    return %o1, %o2 : tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>
  }

  // Without distinct_kv_heads: to the larger number if the other divides it.
  // CHECK-LABEL: func.func @to_the_larger
  // CHECK-SAME: %[[Q:.+]]: tensor<1x16x12x64xf32>, %[[K:.+]]: tensor<1x16x3x64xf32>, %[[V:.+]]: tensor<1x16x6x32xf32>
  // CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(2)
  // CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[V]] backend("alike")
  // REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=alike, Bytes=24576, Reason=kv-factors-differ, Remark="the key of gqa.attention"
  func.func @to_the_larger(%q: tensor<1x16x12x64xf32>, %k: tensor<1x16x3x64xf32>, %v: tensor<1x16x6x32xf32>) -> tensor<1x16x12x32xf32> {
    %o = gqa.attention %q, %k, %v backend("alike") layout(bshd) scale(0.125)
       : (tensor<1x16x12x64xf32>, tensor<1x16x3x64xf32>, tensor<1x16x6x32xf32>) -> tensor<1x16x12x32xf32>
    return %o : tensor<1x16x12x32xf32>
  }

  // Else to that of the queries, or to the least that both reach.
  // CHECK-LABEL: func.func @to_the_queries
  // CHECK-SAME: %[[Q:.+]]: tensor<1x16x24x64xf32>, %[[K:.+]]: tensor<1x16x3x64xf32>, %[[V:.+]]: tensor<1x16x4x64xf32>
  // CHECK-DAG: %[[KEYS:.+]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(8)
  // CHECK-DAG: %[[VALUES:.+]] = gqa.repeat_kv %[[V]] heads_axis(2) n_rep(6)
  // CHECK: gqa.attention %[[Q]], %[[KEYS]], %[[VALUES]] backend("alike")
  // LEAST-LABEL: func.func @to_the_queries
  // LEAST-SAME: %[[Q:.+]]: tensor<1x16x24x64xf32>, %[[K:.+]]: tensor<1x16x3x64xf32>, %[[V:.+]]: tensor<1x16x4x64xf32>
  // LEAST-DAG: %[[KEYS:.+]] = gqa.repeat_kv %[[K]] heads_axis(2) n_rep(4)
  // LEAST-DAG: %[[VALUES:.+]] = gqa.repeat_kv %[[V]] heads_axis(2) n_rep(3)
  // LEAST: gqa.attention %[[Q]], %[[KEYS]], %[[VALUES]] backend("alike")
  // LEAST-REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=alike, Bytes=98304,
  // REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=alike, Bytes=196608, Reason=kv-factors-differ, Remark="the key and the value of gqa.attention"
  func.func @to_the_queries(%q: tensor<1x16x24x64xf32>, %k: tensor<1x16x3x64xf32>, %v: tensor<1x16x4x64xf32>) -> tensor<1x16x24x64xf32> {
    %o = gqa.attention %q, %k, %v backend("alike") layout(bshd) scale(0.125)
       : (tensor<1x16x24x64xf32>, tensor<1x16x3x64xf32>, tensor<1x16x4x64xf32>) -> tensor<1x16x24x64xf32>
    return %o : tensor<1x16x24x64xf32>
  }

  // Without grouped_heads distinct numbers do not help.
  // CHECK-LABEL: func.func @distinct_without_grouped
  // CHECK-SAME: %[[Q:.+]]: tensor<?x12x64xf32>, %[[K:.+]]: tensor<?x3x64xf32>, %[[V:.+]]: tensor<?x6x64xf32>
  // CHECK-DAG: %[[KEYS:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(4)
  // CHECK-DAG: %[[VALUES:.+]] = gqa.repeat_kv %[[V]] heads_axis(1) n_rep(2)
  // CHECK: gqa.varlen_attention %[[Q]], %[[KEYS]], %[[VALUES]] {{.*}} backend("distinct")
  // LEAST-LABEL: func.func @distinct_without_grouped
  // LEAST-DAG: gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(4)
  // LEAST-DAG: gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(2)
  // REMARK: remark: [Missed] RepeatInserted {{.*}} Backend=distinct, Bytes="3072 * dim(%arg1, 0) + 3072 * dim(%arg2, 0)", Reason=backend-needs-repeated-heads
  func.func @distinct_without_grouped(%q: tensor<?x12x64xf32>, %k: tensor<?x3x64xf32>, %v: tensor<?x6x64xf32>,
                                      %cu: tensor<?xi32>, %max: index) -> tensor<?x12x64xf32> {
    %o = gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("distinct") scale(0.125)
       : (tensor<?x12x64xf32>, tensor<?x3x64xf32>, tensor<?x6x64xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x12x64xf32>
    return %o : tensor<?x12x64xf32>
  }

  // What other keys refuse causes no repeat: varlen takes no dense layout.
  // CHECK-LABEL: func.func @not_needed
  // CHECK-COUNT-3: gqa.attention %arg0, %arg1, %arg1
  // CHECK: gqa.attention %arg0, %arg1, %arg2
  func.func @not_needed(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x1x16x64xf32>)
      -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
    %o1 = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    %o2 = gqa.attention %q, %k, %k backend("alike") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    %o3 = gqa.attention %q, %k, %k backend("varlen") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    %o4 = gqa.attention %q, %k, %v backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x1x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o1, %o2, %o3, %o4 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
  }

  // Memref forms are past this.
  // CHECK-LABEL: func.func @on_memrefs
  // CHECK-NEXT: gqa.attention %arg0, %arg1, %arg1
  func.func @on_memrefs(%q: memref<1x8x16x64xf32>, %k: memref<1x2x16x64xf32>, %o: memref<1x8x16x64xf32>) {
    gqa.attention %q, %k, %k outs(%o) backend("sdpa") layout(bhsd) scale(0.125)
       : (memref<1x8x16x64xf32>, memref<1x2x16x64xf32>, memref<1x2x16x64xf32>, memref<1x8x16x64xf32>) -> ()
    return
  }

  // The repeat goes where its source is made, ahead of both branches.
  // CHECK-LABEL: func.func @in_branches
  // CHECK: %[[N:.+]] = math.absf
  // CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[N]]
  // CHECK: scf.if
  // CHECK: gqa.attention %arg0, %[[R]], %[[R]]
  // CHECK: else
  // CHECK: gqa.attention %arg0, %[[R]], %[[R]]
  // REMARK-COUNT-2: remark: [Missed] RepeatInserted
  func.func @in_branches(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %c: i1) -> tensor<1x8x16x64xf32> {
    %n = math.absf %k : tensor<1x2x16x64xf32>
    %r = scf.if %c -> tensor<1x8x16x64xf32> {
      %o = gqa.attention %q, %n, %n backend("sdpa") layout(bhsd) scale(0.125)
         : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
      scf.yield %o : tensor<1x8x16x64xf32>
    } else {
      %o = gqa.attention %q, %n, %n backend("sdpa") layout(bhsd) scale(0.25)
         : (tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
      scf.yield %o : tensor<1x8x16x64xf32>
    }
    return %r : tensor<1x8x16x64xf32>
  }
}
