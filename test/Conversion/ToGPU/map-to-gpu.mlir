// RUN: gqa-opt %s --gqa-map-to-gpu --canonicalize | FileCheck %s

// The reduction is written first, and yet runs inside of the thread, in order.
// CHECK-LABEL: func.func @reduction_first
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<5x?xf32>, %[[Y:[a-z0-9]+]]: memref<?xf32>
// CHECK:         %[[N:.*]] = memref.dim %[[X]], %c1
// CHECK:         arith.ceildivsi %[[N]], %c256
// CHECK:         gpu.launch
// CHECK:           %[[NUMBER:.*]] = arith.addi
// CHECK:           scf.for %[[I:.*]] = %c0 to %c5 step %c1
// CHECK:             memref.load %[[X]][%[[I]], %[[NUMBER]]]
// CHECK:             memref.store %{{.*}}, %[[Y]][%[[NUMBER]]]
func.func @reduction_first(%x: memref<5x?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(r, p) -> (r, p)>, affine_map<(r, p) -> (p)>],
                  iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<5x?xf32>) outs(%y : memref<?xf32>) {
    ^bb0(%in: f32, %sum: f32):
      %next = arith.addf %sum, %in : f32
      linalg.yield %next : f32
  }
  return
}

// Iteration k of a loop is lower + k * step.
// CHECK-LABEL: func.func @bounds
// CHECK-SAME:    %[[LOWER:[a-z0-9]+]]: index, %[[UPPER:[a-z0-9]+]]: index, %[[STEP:[a-z0-9]+]]: index, %[[Y:[a-z0-9]+]]: memref<?xindex>
// CHECK:         %[[SPAN:.*]] = arith.subi %[[UPPER]], %[[LOWER]]
// CHECK:         %[[COUNT:.*]] = arith.ceildivsi %[[SPAN]], %[[STEP]]
// CHECK:         gpu.launch
// CHECK:           %[[NUMBER:.*]] = arith.addi
// CHECK:           arith.cmpi slt, %[[NUMBER]], %[[COUNT]]
// CHECK:           %[[SCALED:.*]] = arith.muli %[[NUMBER]], %[[STEP]]
// CHECK:           %[[I:.*]] = arith.addi %[[SCALED]], %[[LOWER]]
// CHECK:           memref.store %[[I]], %[[Y]][%[[I]]]
func.func @bounds(%lower: index, %upper: index, %step: index, %y: memref<?xindex>) {
  scf.parallel (%i) = (%lower) to (%upper) step (%step) {
    memref.store %i, %y[%i] : memref<?xindex>
  }
  return
}

// A copy into a view that leaves gaps is a kernel.
// CHECK-LABEL: func.func @into_gaps
// CHECK-SAME:    %[[X:[a-z0-9]+]]: memref<4x8xf32>, %[[Y:[a-z0-9]+]]: memref<4x8xf32, strided<[16, 1]>>
// CHECK-NOT:     memref.copy
// CHECK:         gpu.launch
// CHECK:           %[[VALUE:.*]] = memref.load %[[X]]
// CHECK:           memref.store %[[VALUE]], %[[Y]]
// CHECK-NOT:     memref.copy
// CHECK:         return
func.func @into_gaps(%x: memref<4x8xf32>, %y: memref<4x8xf32, strided<[16, 1]>>) {
  memref.copy %x, %y : memref<4x8xf32> to memref<4x8xf32, strided<[16, 1]>>
  return
}
