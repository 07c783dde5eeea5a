// RUN: gqa-opt %s --gqa-expand-small-floats | FileCheck %s

// CHECK-LABEL: func.func @finite_only
// CHECK-SAME:    %[[X:.*]]: f4E2M1FN
// CHECK-NOT:     arith.extf
// CHECK:         arith.bitcast %[[X]] : f4E2M1FN to i4
// CHECK-NOT:     arith.extf
// CHECK:         return %{{.*}} : f32
func.func @finite_only(%x: f4E2M1FN) -> f32 {
  %y = arith.extf %x : f4E2M1FN to f32
  return %y : f32
}
