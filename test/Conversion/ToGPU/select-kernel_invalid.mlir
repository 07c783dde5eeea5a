// RUN: gqa-opt %s --gqa-select-kernel=kernel=tile --verify-diagnostics --mlir-print-op-on-diagnostic=false
// RUN: gqa-opt %s --gqa-to-nvvm=kernel=tile --verify-diagnostics --mlir-print-op-on-diagnostic=false
// RUN: not gqa-compile %s --kernel=tile --emit=ptx -o %t 2>&1 | FileCheck %s
// CHECK: select-kernel_invalid.mlir:8:8: error: expected an operation that a tile kernel covers

func.func @dense(%x: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
  // expected-error@+1 {{expected an operation that a tile kernel covers (kernel=tile), found 'gqa.attention', which none covers; kernel=auto takes the portable kernel then}}
  %o = gqa.attention %x, %x, %x layout(bhsd) scale(1.0)
     : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
  return %o : tensor<1x1x4x8xf32>
}

func.func @packed(%x: tensor<4x1x8xf32>, %cu: tensor<2xi32>, %max: index) -> tensor<4x1x8xf32> {
  // expected-error@+1 {{found 'gqa.varlen_attention', which none covers}}
  %o = gqa.varlen_attention %x, %x, %x cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<4x1x8xf32>, tensor<4x1x8xf32>, tensor<4x1x8xf32>, tensor<2xi32>, tensor<2xi32>, index, index) -> tensor<4x1x8xf32>
  return %o : tensor<4x1x8xf32>
}
