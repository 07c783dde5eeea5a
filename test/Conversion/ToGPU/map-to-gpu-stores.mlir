// Stores on the host become one kernel of one thread, also where nothing but
// the return follows.
//
// RUN: gqa-opt %s --gqa-map-to-gpu | FileCheck %s

// CHECK-LABEL: func.func @last
// CHECK: gpu.launch
// CHECK-COUNT-2: memref.store
// CHECK: gpu.terminator
// CHECK-NOT: memref.store
// CHECK: return
func.func @last(%x: i32, %m: memref<2xi32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  memref.store %x, %m[%c0] : memref<2xi32>
  %y = arith.addi %x, %x : i32
  memref.store %y, %m[%c1] : memref<2xi32>
  return
}
