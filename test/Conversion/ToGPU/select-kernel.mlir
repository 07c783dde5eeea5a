// RUN: gqa-opt %s --gqa-select-kernel --remarks-filter=gqa --remark-format=emitRemark 2>&1 | FileCheck %s --implicit-check-not=remark:
// RUN: gqa-opt %s --gqa-to-nvvm --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --check-prefix=PIPELINE --implicit-check-not=remark:
// Who asks for the portable kernel needs not be told.
// RUN: gqa-opt %s --gqa-select-kernel=kernel=portable --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 | count 0
// RUN: gqa-opt %s --gqa-to-nvvm=kernel=portable --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 | count 0

// CHECK:    select-kernel.mlir:[[@LINE+5]]:8: remark: [Analysis] PortableKernel | Category:gqa | Function=both | Remark="gqa.attention is computed by the portable kernel, a thread for each query row: no tile kernel covers it"
// PIPELINE: select-kernel.mlir:[[@LINE+4]]:8: remark: [Analysis] PortableKernel | Category:gqa | Function=both
// CHECK-LABEL: func.func @both
// CHECK:         gqa.attention
func.func @both(%x: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  %o = gqa.attention %x, %x, %x layout(bhsd) scale(1.0)
     : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}
