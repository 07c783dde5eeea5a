// What the counters say where a repeat, or only its source, outlives another.
// RUN: gqa-opt %s --split-input-file --gqa-sink-repeat-kv --gqa-fold-repeat-kv=stats=true 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=STATS < %t

// The source of the longer repeat goes, too; its extents have another name then.
// STATS: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":0,
// STATS-SAME: "bytes-saved-dynamic":["192 * dim(%0, 1)","64 * dim(%arg1, 1)"]}
// CHECK-LABEL: func.func @source_goes
// CHECK-SAME: %[[Q:.+]]: tensor<1x6x?x8xf32>, %[[K:.+]]: tensor<1x?x8xf32>, %[[V:.+]]: tensor<1x1x?x8xf32>
// CHECK: math.absf %[[K]]
// CHECK-NOT: gqa.repeat_kv
// CHECK: gqa.attention
// CHECK-NOT: gqa.repeat_kv
func.func @source_goes(%q: tensor<1x6x?x8xf32>, %k: tensor<1x?x8xf32>, %v: tensor<1x1x?x8xf32>) -> tensor<1x6x?x8xf32> {
  %c1 = arith.constant 1 : index
  %0 = gqa.repeat_kv %k heads_axis(0) n_rep(2) : tensor<1x?x8xf32> -> tensor<2x?x8xf32>
  %1 = math.absf %0 : tensor<2x?x8xf32>
  %2 = gqa.repeat_kv %1 heads_axis(0) n_rep(3) : tensor<2x?x8xf32> -> tensor<6x?x8xf32>
  %s = tensor.dim %2, %c1 : tensor<6x?x8xf32>
  %keys = tensor.expand_shape %2 [[0, 1], [2], [3]] output_shape [1, 6, %s, 8] : tensor<6x?x8xf32> into tensor<1x6x?x8xf32>
  %o = gqa.attention %q, %keys, %v layout(bhsd) scale(0.25)
     : (tensor<1x6x?x8xf32>, tensor<1x6x?x8xf32>, tensor<1x1x?x8xf32>) -> tensor<1x6x?x8xf32>
  return %o : tensor<1x6x?x8xf32>
}

// -----

// One attention does without both repeats, the other one without the longer:
// what is built for it reads the shorter one, which stays.
// STATS: {"num-repeats-removed":1,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":512}
module attributes {gqa.backends = {alike = {grouped_heads = true}}} {
  // CHECK-LABEL: func.func @source_is_reused
  // CHECK-SAME: %[[Q:.+]]: tensor<1x4x4x8xf32>, %[[K:.+]]: tensor<1x1x4x8xf32>, %[[V:.+]]: tensor<1x2x4x8xf32>
  // CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(2)
  // CHECK-NEXT: gqa.attention %[[Q]], %[[K]], %[[V]] layout
  // CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[V]] backend("alike")
  func.func @source_is_reused(%q: tensor<1x4x4x8xf32>, %k: tensor<1x1x4x8xf32>, %v: tensor<1x2x4x8xf32>)
      -> (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) {
    %0 = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x1x4x8xf32> -> tensor<1x2x4x8xf32>
    %1 = gqa.repeat_kv %0 heads_axis(1) n_rep(2) : tensor<1x2x4x8xf32> -> tensor<1x4x4x8xf32>
    %o1 = gqa.attention %q, %1, %v layout(bhsd) scale(0.25)
       : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x4x4x8xf32>
    %o2 = gqa.attention %q, %1, %v backend("alike") layout(bhsd) scale(0.25)
       : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x4x4x8xf32>
    return %o1, %o2 : tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>
  }
}
