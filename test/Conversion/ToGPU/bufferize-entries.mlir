// RUN: gqa-opt %s --gqa-bufferize-entries | FileCheck %s

// Each result is a buffer of its own, also if it is the same value.
// CHECK-LABEL: func.func @same_twice
// CHECK:         %[[Y:.*]] = memref.alloc() {{.*}}: memref<4x8xf32>
// CHECK:         linalg.add {{.*}} outs(%[[Y]]
// CHECK:         %[[COPY:.*]] = memref.alloc() : memref<4x8xf32>
// CHECK:         memref.copy %[[Y]], %[[COPY]]
// CHECK:         return %[[Y]], %[[COPY]]
func.func @same_twice(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %empty = tensor.empty() : tensor<4x8xf32>
  %y = linalg.add ins(%x, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y, %y : tensor<4x8xf32>, tensor<4x8xf32>
}

// A splat of any size is a fill, and a list of elements stays one as long as it
// is short.
// CHECK-LABEL: func.func @constants
// CHECK-COUNT-2: memref.store
// CHECK-NOT:     memref.store
// CHECK:         linalg.fill
func.func @constants() -> (tensor<4096xf32>, tensor<2xi32>) {
  %splat = arith.constant dense<1.0> : tensor<4096xf32>
  %list = arith.constant dense<[3, 5]> : tensor<2xi32>
  return %splat, %list : tensor<4096xf32>, tensor<2xi32>
}
