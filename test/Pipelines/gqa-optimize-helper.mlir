// RUN: gqa-opt %s --gqa-optimize=stats=true 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=STATS < %t
// RUN: gqa-opt %s --pass-pipeline='builtin.module(func.func(gqa-optimize))' | FileCheck %s --check-prefix=NESTED

// Repeats in a helper go, wherever it is called. In a pipeline on functions,
// where others cannot be looked at, the calls stay.

// STATS: "num-repeats-removed":2

// CHECK-NOT:   @repeat_kv
// CHECK-LABEL: func.func @attend
// CHECK-SAME:    (%[[Q:.*]]: tensor<1x8x16x64xf32>, %[[K:.*]]: tensor<1x2x16x64xf32>, %[[V:.*]]: tensor<1x2x16x64xf32>)
// CHECK-NEXT:    gqa.attention %[[Q]], %[[K]], %[[V]]

// NESTED-LABEL: func.func @attend
// NESTED-COUNT-2: call @repeat_kv
func.func private @repeat_kv(%x: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %e = tensor.empty() : tensor<1x2x4x16x64xf32>
  %b = linalg.broadcast ins(%x : tensor<1x2x16x64xf32>) outs(%e : tensor<1x2x4x16x64xf32>) dimensions = [2]
  %r = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x2x4x16x64xf32> into tensor<1x8x16x64xf32>
  return %r : tensor<1x8x16x64xf32>
}
func.func @attend(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %v: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %rk = call @repeat_kv(%k) : (tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  %rv = call @repeat_kv(%v) : (tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %rk, %rv layout(bhsd) scale(0.125)
    : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}
