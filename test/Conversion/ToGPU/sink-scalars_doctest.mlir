// RUN: gqa-opt %s --gqa-sink-scalars | FileCheck %s

// The index stays: an artifact has expressions for it. The float does not.
// CHECK-LABEL: func.func @scale
// CHECK-SAME:    %[[X:[a-z0-9]+]]: f32, %[[N:[a-z0-9]+]]: index
// CHECK:         %[[LAST:.*]] = arith.subi %[[N]]
// CHECK:         gpu.launch
// CHECK:           %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]]
// CHECK:           memref.store %[[SQUARE]], %{{.*}}[%[[LAST]]]
func.func @scale(%x: f32, %n: index, %m: memref<?xf32>) {
  %c1 = arith.constant 1 : index
  %last = arith.subi %n, %c1 : index
  %square = arith.mulf %x, %x : f32
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %square, %m[%last] : memref<?xf32>
    gpu.terminator
  }
  return
}
