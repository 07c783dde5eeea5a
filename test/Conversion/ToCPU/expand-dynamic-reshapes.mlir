// RUN: gqa-opt %s --gqa-expand-dynamic-reshapes | FileCheck %s

// CHECK-LABEL: func.func @unpack(
// CHECK-SAME:    %[[M:[a-z0-9]+]]: memref<?x8xf32, strided<[?, 1], offset: ?>>, %[[B:[a-z0-9]+]]: index, %[[S:[a-z0-9]+]]: index
// CHECK:       %[[BASE:.+]], %[[OFFSET:.+]], %{{.+}}:2, %[[STRIDES:.+]]:2 = memref.extract_strided_metadata %[[M]]
// CHECK:       %[[OUTER:.+]] = arith.muli %[[STRIDES]]#0, %[[S]]
// CHECK:       %[[VIEW:.+]] = memref.reinterpret_cast %[[BASE]] to offset: [%[[OFFSET]]], sizes: [%[[B]], %[[S]], 8], strides: [%[[OUTER]], %[[STRIDES]]#0, 1]
// CHECK-SAME:    to memref<?x?x8xf32, strided<[?, ?, 1], offset: ?>>
// CHECK-NEXT:  return %[[VIEW]]
func.func @unpack(%m: memref<?x8xf32, strided<[?, 1], offset: ?>>, %b: index, %s: index) -> memref<?x?x8xf32, strided<[?, ?, 1], offset: ?>> {
  %0 = memref.expand_shape %m [[0, 1], [2]] output_shape [%b, %s, 8]
     : memref<?x8xf32, strided<[?, 1], offset: ?>> into memref<?x?x8xf32, strided<[?, ?, 1], offset: ?>>
  return %0 : memref<?x?x8xf32, strided<[?, ?, 1], offset: ?>>
}

// One dynamic extent in each group is left to upstream.
// CHECK-LABEL: func.func @one_each(
// CHECK-NEXT:  memref.expand_shape
// CHECK-NEXT:  return
func.func @one_each(%m: memref<?x?xf32>, %b: index, %s: index) -> memref<?x4x?x8xf32> {
  %0 = memref.expand_shape %m [[0, 1], [2, 3]] output_shape [%b, 4, %s, 8] : memref<?x?xf32> into memref<?x4x?x8xf32>
  return %0 : memref<?x4x?x8xf32>
}
