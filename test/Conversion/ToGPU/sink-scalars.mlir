// RUN: gqa-opt %s --gqa-sink-scalars | FileCheck %s

// Expressions have no sign extension of a truth value, which is -1, no bits of
// integers, and no arithmetic that wraps at 32 bits: the kernel computes these,
// and what depends on them.
// CHECK-LABEL: func.func @computed_in_the_kernel
// CHECK-SAME:    %[[FLAG:[a-z0-9]+]]: i1, %[[A:[a-z0-9]+]]: i64, %[[N:[a-z0-9]+]]: i32
// CHECK:         gpu.launch
// CHECK-DAG:       %[[MINUS:.*]] = arith.extsi %[[FLAG]] : i1 to i64
// CHECK-DAG:       %[[BITS:.*]] = arith.andi %[[A]], %[[A]] : i64
// CHECK-DAG:       %[[WRAPPED:.*]] = arith.addi %[[N]], %[[N]] : i32
// CHECK-DAG:       %[[INDEX:.*]] = arith.index_cast %[[WRAPPED]] : i32 to index
// CHECK:           memref.store %[[MINUS]], %{{.*}}[%[[INDEX]]]
// CHECK:           memref.store %[[BITS]], %{{.*}}[%[[INDEX]]]
func.func @computed_in_the_kernel(%flag: i1, %a: i64, %n: i32, %m: memref<?xi64>) {
  %c1 = arith.constant 1 : index
  %minus = arith.extsi %flag : i1 to i64
  %bits = arith.andi %a, %a : i64
  %wrapped = arith.addi %n, %n : i32
  %index = arith.index_cast %wrapped : i32 to index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %minus, %m[%index] : memref<?xi64>
    memref.store %bits, %m[%index] : memref<?xi64>
    gpu.terminator
  }
  return
}

// Expressions they are: the kernel is given their values.
// CHECK-LABEL: func.func @computed_on_the_host
// CHECK:         %[[ONE:.*]] = arith.extui
// CHECK:         %[[SUM:.*]] = arith.addi
// CHECK:         gpu.launch
// CHECK-NOT:       arith.extui
// CHECK-NOT:       arith.addi
// CHECK:           memref.store %[[SUM]]
func.func @computed_on_the_host(%flag: i1, %a: i64, %m: memref<?xi64>) {
  %c1 = arith.constant 1 : index
  %one = arith.extui %flag : i1 to i64
  %sum = arith.addi %one, %a : i64
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %sum, %m[%c1] : memref<?xi64>
    gpu.terminator
  }
  return
}
