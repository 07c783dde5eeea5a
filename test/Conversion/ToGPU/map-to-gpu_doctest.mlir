// RUN: gqa-opt %s --gqa-map-to-gpu --canonicalize --cse | FileCheck %s

// One thread for each row; the sum runs inside it. The second copy is of
// contiguous memory and stays.
// CHECK-LABEL: func.func @row_sums
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<?x64xf32>, %[[Y:[a-z0-9]+]]: memref<?xf32>, %[[Z:[a-z0-9]+]]: memref<?xf32>
// CHECK:         %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK:         %[[BLOCKS:.*]] = arith.ceildivsi %[[N]], %c256
// CHECK:         gpu.launch blocks({{.*}}) in ({{.*}} = %[[BLOCKS]],
// CHECK-SAME:      threads({{.*}}) in ({{.*}} = %c256,
// CHECK-SAME:      function(@row_sums_kernel_0)
// CHECK:           %[[NUMBER:.*]] = arith.addi
// CHECK:           %[[INSIDE:.*]] = arith.cmpi slt, %[[NUMBER]], %[[N]]
// CHECK:           scf.if %[[INSIDE]]
// CHECK:             scf.for %[[J:.*]] =
// CHECK:               memref.load %[[X]][%[[NUMBER]], %[[J]]]
// CHECK:         memref.copy %[[Y]], %[[Z]]
func.func @row_sums(%x: memref<?x64xf32>, %y: memref<?xf32>, %z: memref<?xf32>) {
  linalg.reduce { arith.addf } ins(%x : memref<?x64xf32>) outs(%y : memref<?xf32>) dimensions = [1]
  memref.copy %y, %z : memref<?xf32> to memref<?xf32>
  return
}
