// RUN: gqa-opt %s --gqa-optimize=backend=native | FileCheck %s
// RUN: gqa-opt %s --gqa-optimize="backend=native strict-zeros=true" | FileCheck %s --check-prefix=STRICT

// Repeats that are not yet gqa.repeat_kv are found, then folded.

// CHECK-LABEL: func.func @model
// CHECK-SAME:    (%[[Q:.*]]: tensor<1x32x?x64xf32>, %[[K:.*]]: tensor<1x8x?x64xf32>)
// CHECK-NEXT:    %[[O:.*]] = gqa.attention %[[Q]], %[[K]], %[[K]]
// CHECK-NEXT:    return %[[O]]

// V of the strict form is no copy: its -0.0 became 0.0.

// STRICT-LABEL: func.func @model
// STRICT-SAME:    (%[[Q:.*]]: tensor<1x32x?x64xf32>, %[[K:.*]]: tensor<1x8x?x64xf32>)
// STRICT:         arith.addf
// STRICT:         %[[V:.*]] = tensor.collapse_shape
// STRICT:         gqa.attention %[[Q]], %[[K]], %[[V]]
func.func @model(%q: tensor<1x32x?x64xf32>, %k: tensor<1x8x?x64xf32>) -> tensor<1x32x?x64xf32> {
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %s = tensor.dim %k, %c2 : tensor<1x8x?x64xf32>
  %e = tensor.empty(%s) : tensor<1x8x4x?x64xf32>
  %b = linalg.broadcast ins(%k : tensor<1x8x?x64xf32>) outs(%e : tensor<1x8x4x?x64xf32>) dimensions = [2]
  %rk = tensor.collapse_shape %b [[0], [1, 2], [3], [4]] : tensor<1x8x4x?x64xf32> into tensor<1x32x?x64xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>, affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%k : tensor<1x8x?x64xf32>) outs(%e : tensor<1x8x4x?x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %sum = arith.addf %in, %zero : f32
    linalg.yield %sum : f32
  } -> tensor<1x8x4x?x64xf32>
  %rv = tensor.collapse_shape %a [[0], [1, 2], [3], [4]] : tensor<1x8x4x?x64xf32> into tensor<1x32x?x64xf32>
  %o = gqa.attention %q, %rk, %rv layout(bhsd) scale(0.125) : (tensor<1x32x?x64xf32>, tensor<1x32x?x64xf32>, tensor<1x32x?x64xf32>) -> tensor<1x32x?x64xf32>
  return %o : tensor<1x32x?x64xf32>
}
