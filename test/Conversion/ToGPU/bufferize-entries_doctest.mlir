// RUN: gqa-opt %s --gqa-bufferize-entries --cse | FileCheck %s

// Nothing writes to the argument, though it could hold the result.
// CHECK-LABEL: func.func @twice
// CHECK-SAME:    %[[X:.*]]: memref<?x64xf32, strided<[?, 1], offset: ?>>) -> memref<?x64xf32>
// CHECK:         %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK:         %[[Y:.*]] = memref.alloc(%[[N]])
// CHECK:         linalg.add ins(%[[X]], %[[X]] {{.*}} outs(%[[Y]]
// CHECK:         return %[[Y]]
func.func @twice(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = linalg.add ins(%x, %x : tensor<?x64xf32>, tensor<?x64xf32>) outs(%x : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}
