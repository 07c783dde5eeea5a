// A window that hides nothing goes. Only the generic form can spell it out.
//
// RUN: gqa-opt %s -canonicalize -mlir-print-op-generic | FileCheck %s

// CHECK: "gqa.attention"
// CHECK-NOT: window
// CHECK: "gqa.attention"
// CHECK-SAME: window = array<i64: -1, 0>
func.func @open_window(%q: tensor<2x4x8x16xf32>) -> (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) {
  %0 = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>,
                                     scale = 1.0 : f64, window = array<i64: -1, -1>}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  %1 = gqa.attention %q, %q, %q layout(bhsd) window(-1, 0) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return %0, %1 : tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>
}
