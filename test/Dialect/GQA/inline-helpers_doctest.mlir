// RUN: gqa-opt --gqa-inline-helpers %s | FileCheck %s

// CHECK-NOT:   @repeat_kv
// CHECK-LABEL: func.func @attend
// CHECK-COUNT-2: linalg.generic
// CHECK-NOT:   @repeat_kv
func.func private @repeat_kv(%x: tensor<2x16x64xf32>) -> tensor<8x16x64xf32> {
  %e = tensor.empty() : tensor<8x16x64xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(h, s, d) -> (h floordiv 4, s, d)>, affine_map<(h, s, d) -> (h, s, d)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<2x16x64xf32>) outs(%e : tensor<8x16x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x16x64xf32>
  return %r : tensor<8x16x64xf32>
}
func.func @attend(%k: tensor<2x16x64xf32>, %v: tensor<2x16x64xf32>) -> (tensor<8x16x64xf32>, tensor<8x16x64xf32>) {
  %rk = call @repeat_kv(%k) : (tensor<2x16x64xf32>) -> tensor<8x16x64xf32>
  %rv = call @repeat_kv(%v) : (tensor<2x16x64xf32>) -> tensor<8x16x64xf32>
  return %rk, %rv : tensor<8x16x64xf32>, tensor<8x16x64xf32>
}
