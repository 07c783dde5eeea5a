// RUN: gqa-opt %s --gqa-prepare-entries | FileCheck %s

// Extents of 1 broadcast; the others, the last one always, must agree.
// CHECK-LABEL: func.func @masked
// CHECK:         cf.assert %{{.*}}, "extent 0 of argument 3 must equal extent 0 of argument 0"
// CHECK-NOT:     cf.assert
// CHECK:         cf.assert %{{.*}}, "extent 2 of argument 3 must equal extent 2 of argument 0"
// CHECK-NOT:     cf.assert
// CHECK:         cf.assert %{{.*}}, "extent 3 of argument 3 must equal extent 2 of argument 1"
// CHECK-NOT:     cf.assert
// CHECK:         gqa.attention
func.func @masked(%q: tensor<2x4x8x16xf32>, %k: tensor<2x4x6x16xf32>, %v: tensor<2x4x6x16xf32>, %m: tensor<?x1x?x?xf32>)
    -> tensor<2x4x8x16xf32> {
  %o = gqa.attention %q, %k, %v mask(%m) layout(bhsd) scale(0.25)
     : (tensor<2x4x8x16xf32>, tensor<2x4x6x16xf32>, tensor<2x4x6x16xf32>, tensor<?x1x?x?xf32>) -> tensor<2x4x8x16xf32>
  return %o : tensor<2x4x8x16xf32>
}
