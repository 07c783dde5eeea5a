// RUN: gqa-opt %s --gqa-prepare-entries | FileCheck %s

// CHECK-LABEL: func.func @attend
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<1x4x?x64xf32>, %[[K:[a-z0-9]+]]: tensor<1x2x?x64xf32>, %[[V:[a-z0-9]+]]: tensor<1x2x?x64xf32>
// CHECK-DAG:     %[[NK:.*]] = tensor.dim %[[K]], %c2
// CHECK-DAG:     %[[NV:.*]] = tensor.dim %[[V]], %c2
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[NK]], %[[NV]]
// CHECK-NEXT:    cf.assert %[[SAME]], "extent 2 of argument 2 must equal extent 2 of argument 1"
// CHECK-NOT:     cf.assert
// CHECK:         gqa.attention
func.func @attend(%q: tensor<1x4x?x64xf32>, %k: tensor<1x2x?x64xf32>, %v: tensor<1x2x?x64xf32>) -> tensor<1x4x?x64xf32> {
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<1x4x?x64xf32>, tensor<1x2x?x64xf32>, tensor<1x2x?x64xf32>) -> tensor<1x4x?x64xf32>
  return %o : tensor<1x4x?x64xf32>
}
