// An axis may be split into several dynamic extents; their product is checked.
// RUN: rm -rf %t && gqa-compile %s -o %t && FileCheck %s < %t/manifest.json
// RUN: gqa-run %t --entry=split --arg=12x64 --scalar=3 --dry-run | FileCheck %s --check-prefix=FITS
// RUN: not gqa-run %t --entry=split --arg=12x64 --scalar=5 --dry-run 2>&1 | FileCheck %s --check-prefix=REST
// RUN: not gqa-run %t --entry=split --arg=12x64 --scalar=-3 --dry-run 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// The view has the strides of row-major order within the axis.
// RUN: gqa-opt %s --gqa-to-nvvm=format=llvm | FileCheck %s --check-prefix=VIEW

// CHECK: "message":"extent 0 of argument 0 must equal the product of the extents that the reshape at {{.*}}expand-dynamic.mlir:[[#@LINE+14]]:8 splits it into"
// FITS:     result 0: f32 4x3x64
// REST:     extent 0 of argument 0 must equal the product of the extents
// NEGATIVE: must not be negative

// VIEW-LABEL: func.func @split
// VIEW-SAME:    %[[X:[a-z0-9]+]]: memref<?x64xf32, strided<[?, 1], offset: ?>>, %[[N:[a-z0-9]+]]: index
// VIEW:         %{{.*}}, %[[OFFSET:.*]], %{{.*}}:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[X]]
// VIEW:         %[[STEP:.*]] = arith.muli %[[STRIDES]]#0, %[[N]]
// VIEW:         memref.reinterpret_cast %[[X]] to offset: [%[[OFFSET]]], sizes: [%{{.*}}, %[[N]], 64], strides: [%[[STEP]], %[[STRIDES]]#0, 1]
func.func @split(%x: tensor<?x64xf32>, %n: index) -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %rows = tensor.dim %x, %c0 : tensor<?x64xf32>
  %m = arith.divsi %rows, %n : index
  %y = tensor.expand_shape %x [[0, 1], [2]] output_shape [%m, %n, 64] : tensor<?x64xf32> into tensor<?x?x64xf32>
  %empty = tensor.empty(%m, %n) : tensor<?x?x64xf32>
  %z = linalg.exp ins(%y : tensor<?x?x64xf32>) outs(%empty : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  return %z : tensor<?x?x64xf32>
}
