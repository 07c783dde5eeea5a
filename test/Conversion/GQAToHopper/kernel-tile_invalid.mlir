// RUN: gqa-opt %s --gqa-to-nvvm=kernel=tile --verify-diagnostics --mlir-print-op-on-diagnostic=false
// RUN: not gqa-compile %s --kernel=tile --emit=ptx -o %t 2>&1 | FileCheck %s
// CHECK: kernel-tile_invalid.mlir:8:8: error: expected an operation that a tile kernel covers

// All operations get their errors.
func.func @dense(%x: tensor<1x1x4x16xf32>) -> tensor<1x1x4x16xf32> {
  // expected-error@+1 {{expected an operation that a tile kernel covers (kernel=tile), found 'gqa.attention': tile kernels take f16 and bf16, not f32; kernel=auto takes the portable kernel then}}
  %o = gqa.attention %x, %x, %x layout(bhsd) scale(1.0)
     : (tensor<1x1x4x16xf32>, tensor<1x1x4x16xf32>, tensor<1x1x4x16xf32>) -> tensor<1x1x4x16xf32>
  return %o : tensor<1x1x4x16xf32>
}

func.func @packed(%x: tensor<4x1x8xbf16>, %cu: tensor<2xi32>, %max: index) -> tensor<4x1x8xbf16> {
  // expected-error@+1 {{found 'gqa.varlen_attention': tile kernels take head dimensions that are multiples of 16 up to 256, not 8}}
  %o = gqa.varlen_attention %x, %x, %x cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<4x1x8xbf16>, tensor<4x1x8xbf16>, tensor<4x1x8xbf16>, tensor<2xi32>, tensor<2xi32>, index, index) -> tensor<4x1x8xbf16>
  return %o : tensor<4x1x8xbf16>
}

func.func @covered(%x: tensor<4x1x16xbf16>, %cu: tensor<2xi32>, %max: index) -> tensor<4x1x16xbf16> {
  %o = gqa.varlen_attention %x, %x, %x cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<4x1x16xbf16>, tensor<4x1x16xbf16>, tensor<4x1x16xbf16>, tensor<2xi32>, tensor<2xi32>, index, index) -> tensor<4x1x16xbf16>
  return %o : tensor<4x1x16xbf16>
}
