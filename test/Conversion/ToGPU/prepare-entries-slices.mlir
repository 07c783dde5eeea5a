// RUN: gqa-opt %s --gqa-prepare-entries | FileCheck %s

// What is inserted has the extents of the slice that it replaces.
// CHECK-LABEL: func.func @inserted
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<8x4xf32>, %[[S:[a-z0-9]+]]: tensor<?x4xf32>, %[[N:[a-z0-9]+]]: index
// CHECK:         cf.assert %{{.*}}, "the slice at {{.*}} must lie inside extent 0 of argument 0"
// CHECK:         %[[ROWS:.*]] = tensor.dim %[[S]], %{{.*}}
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[ROWS]], %[[N]]
// CHECK:         cf.assert %[[SAME]], "extent 0 of argument 1 must equal the size of the slice on axis 0"
// CHECK-NOT:     cf.assert
// CHECK:         tensor.insert_slice
func.func @inserted(%x: tensor<8x4xf32>, %s: tensor<?x4xf32>, %n: index) -> tensor<8x4xf32> {
  %y = tensor.insert_slice %s into %x[0, 0] [%n, 4] [1, 1] : tensor<?x4xf32> into tensor<8x4xf32>
  return %y : tensor<8x4xf32>
}

// An axis is split into as many elements as it has.
// CHECK-LABEL: func.func @split
// CHECK-SAME:    %[[X:[a-z0-9]+]]: tensor<?x4xf32>, %[[N:[a-z0-9]+]]: index
// CHECK:         %[[ALL:.*]] = arith.muli %{{.*}}, %[[N]]
// CHECK:         %[[SOME:.*]] = arith.cmpi sge, %[[N]], %c0
// CHECK:         cf.assert %[[SOME]], "extent 1 of the reshape at {{.*}} must not be negative"
// CHECK:         %[[ROWS:.*]] = tensor.dim %[[X]], %{{.*}}
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[ALL]], %[[ROWS]]
// CHECK:         cf.assert %[[SAME]], "extent 0 of argument 0 must equal the product of the extents that the reshape at {{.*}} splits it into"
// CHECK-NOT:     cf.assert
// CHECK:         tensor.expand_shape
func.func @split(%x: tensor<?x4xf32>, %n: index) -> tensor<2x?x4xf32> {
  %y = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, %n, 4] : tensor<?x4xf32> into tensor<2x?x4xf32>
  return %y : tensor<2x?x4xf32>
}
