// RUN: gqa-opt %s --gqa-decompose-aggregates | FileCheck %s

// Maximum, exponentials of the differences, their sum, and the quotient.

// CHECK-LABEL: func.func @softmax(
// CHECK-SAME:    %[[X:.+]]: tensor<2x?xf32>, %[[OUT:.+]]: tensor<2x?xf32>
// CHECK:         %[[MAX:.+]] = linalg.generic {{.+}} ins(%[[X]] :
// CHECK:         %[[EXP:.+]] = linalg.generic {{.+}} ins(%[[X]], %[[MAX]] :
// CHECK:         %[[SUM:.+]] = linalg.generic {{.+}} ins(%[[EXP]] :
// CHECK:         %[[R:.+]] = linalg.generic {{.+}} ins(%[[EXP]], %[[SUM]] : {{.+}} outs(%[[OUT]] :
// CHECK:         return %[[R]]
func.func @softmax(%x: tensor<2x?xf32>, %out: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %r = linalg.softmax dimension(1) ins(%x : tensor<2x?xf32>) outs(%out : tensor<2x?xf32>) -> tensor<2x?xf32>
  return %r : tensor<2x?xf32>
}

// What has loops of its own stays, and so does what is on memrefs.

// CHECK-LABEL: func.func @others(
// CHECK:         linalg.matmul
// CHECK:         linalg.softmax
func.func @others(%x: tensor<2x2xf32>, %m: memref<2x2xf32>) -> tensor<2x2xf32> {
  %r = linalg.matmul ins(%x, %x : tensor<2x2xf32>, tensor<2x2xf32>) outs(%x : tensor<2x2xf32>) -> tensor<2x2xf32>
  linalg.softmax dimension(1) ins(%m : memref<2x2xf32>) outs(%m : memref<2x2xf32>)
  return %r : tensor<2x2xf32>
}
