// What no tile kernel covers stays as it is, with a remark that says why; next to each near miss is its neighbour that
// is covered.
// RUN: gqa-opt %s --convert-gqa-to-hopper --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=remark:
// RUN: gqa-opt %s --convert-gqa-to-hopper=chip=sm_90 --remarks-filter=gqa --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=CHIP --implicit-check-not=hopper.
// Who asks for the portable kernel needs not be told.
// RUN: gqa-opt %s --convert-gqa-to-hopper=kernel=portable --remarks-filter=gqa --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=QUIET --implicit-check-not=remark: --implicit-check-not=hopper.

// CHIP: remark: [Analysis] PortableKernel {{.*}} tile kernels are for sm_90a, not sm_90"
// QUIET-COUNT-19: gqa.attention
// QUIET-COUNT-3: gqa.varlen_attention

!T = memref<2x8x64x64xbf16>
!Lse = memref<2x8x64xf32>

func.func @element_types(%a: memref<2x8x64x64xf16>, %b: memref<2x8x64x64xf32>) {
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) scale(1.0) : (memref<2x8x64x64xf16>, memref<2x8x64x64xf16>, memref<2x8x64x64xf16>, memref<2x8x64x64xf16>) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: remark: [Analysis] PortableKernel {{.*}} Remark="gqa.attention is computed by the portable kernel, a thread for each query row: tile kernels take f16 and bf16, not f32"
  gqa.attention %b, %b, %b outs(%b) layout(bhsd) scale(1.0) : (memref<2x8x64x64xf32>, memref<2x8x64x64xf32>, memref<2x8x64x64xf32>, memref<2x8x64x64xf32>) -> ()
  return
}

func.func @head_dimensions(%a: memref<2x8x64x256xbf16>, %b: memref<2x8x64x272xbf16>, %c: memref<2x8x64x40xbf16>, %d: !T, %e: memref<2x8x64x80xbf16>) {
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) scale(1.0) : (memref<2x8x64x256xbf16>, memref<2x8x64x256xbf16>, memref<2x8x64x256xbf16>, memref<2x8x64x256xbf16>) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take head dimensions that are multiples of 16 up to 256, not 272"
  gqa.attention %b, %b, %b outs(%b) layout(bhsd) scale(1.0) : (memref<2x8x64x272xbf16>, memref<2x8x64x272xbf16>, memref<2x8x64x272xbf16>, memref<2x8x64x272xbf16>) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} multiples of 16 up to 256, not 40"
  gqa.attention %d, %d, %c outs(%c) layout(bhsd) scale(1.0) : (!T, !T, memref<2x8x64x40xbf16>, memref<2x8x64x40xbf16>) -> ()
  gqa.attention %e, %e, %d outs(%d) layout(bhsd) scale(1.0) : (memref<2x8x64x80xbf16>, memref<2x8x64x80xbf16>, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take value head dimensions up to that of the queries, not 80 with 64"
  gqa.attention %d, %d, %e outs(%e) layout(bhsd) scale(1.0) : (!T, !T, memref<2x8x64x80xbf16>, memref<2x8x64x80xbf16>) -> ()
  return
}

func.func @masks(%a: !T, %mask: memref<1x1x1x64xi1>, %wide: memref<2x8x64x64xf64>, %columns: memref<2x8x64x64xf32, strided<[32768, 4096, 1, 64]>>) {
  gqa.attention %a, %a, %a mask(%mask) outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !T, memref<1x1x1x64xi1>, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take masks of i1, f16, bf16 and f32, not f64"
  gqa.attention %a, %a, %a mask(%wide) outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !T, memref<2x8x64x64xf64>, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take masks with contiguous rows"
  gqa.attention %a, %a, %a mask(%columns) outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !T, memref<2x8x64x64xf32, strided<[32768, 4096, 1, 64]>>, !T) -> ()
  return
}

func.func @scores(%a: !T, %s: memref<8xf64>, %t: memref<8xf16>) {
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take a scale above 0, not -1.0
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) scale(-1.0) : (!T, !T, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take a scale above 0, not 1.0{{0*}}e-60"
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) scale(1.0e-60) : (!T, !T, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take a softcap that f32 holds, not 1.0{{0*}}e+60"
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) scale(1.0) softcap(1.0e60) : (!T, !T, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take windows of fewer than 2^29 keys, not 536870912"
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) window(536870912, 0) scale(1.0) : (!T, !T, !T, !T) -> ()
  gqa.attention %a, %a, %a outs(%a) layout(bhsd) window(536870911, 0) scale(1.0) : (!T, !T, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels take sinks of f16, bf16 and f32, not f64"
  gqa.attention %a, %a, %a sinks(%s) outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !T, memref<8xf64>, !T) -> ()
  gqa.attention %a, %a, %a sinks(%t) outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !T, memref<8xf16>, !T) -> ()
  return
}

!Columns = memref<2x8x64x64xbf16, strided<[32768, 4096, 1, 64]>>
!Odd = memref<2x8x64x64xbf16, strided<[33280, 4160, 65, 1]>>
!Shifted = memref<2x8x64x64xbf16, strided<[32768, 4096, 64, 1], offset: 4>>
!Padded = memref<2x8x64x64xbf16, strided<[36864, 4608, 72, 1], offset: 8>>

func.func @strides(%a: !T, %columns: !Columns, %odd: !Odd, %shifted: !Shifted, %padded: !Padded) {
  gqa.attention %padded, %padded, %padded outs(%a) layout(bhsd) scale(1.0) : (!Padded, !Padded, !Padded, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels load keys by TMA, which needs contiguous rows"
  gqa.attention %a, %columns, %a outs(%a) layout(bhsd) scale(1.0) : (!T, !Columns, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels load queries by TMA, which needs strides and an offset that are multiples of 8 elements"
  gqa.attention %odd, %a, %a outs(%a) layout(bhsd) scale(1.0) : (!Odd, !T, !T, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels load values by TMA, which needs strides and an offset
  gqa.attention %a, %a, %shifted outs(%a) layout(bhsd) scale(1.0) : (!T, !T, !Shifted, !T) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels write results as a contiguous buffer"
  gqa.attention %a, %a, %a outs(%padded) layout(bhsd) scale(1.0) : (!T, !T, !T, !Padded) -> ()
  return
}

func.func @offsets(%x: memref<4x1x16xbf16>, %none: memref<0x1x16xbf16>, %cu: memref<2xi32>, %every: memref<2xi32, strided<[2]>>, %max: index) {
  gqa.varlen_attention %x, %x, %x cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%x) scale(1.0) : (memref<4x1x16xbf16>, memref<4x1x16xbf16>, memref<4x1x16xbf16>, memref<2xi32>, memref<2xi32>, index, index, memref<4x1x16xbf16>) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels read cu_seqlens as a contiguous buffer"
  gqa.varlen_attention %x, %x, %x cu_seqlens(%cu, %every) max_seqlens(%max, %max) outs(%x) scale(1.0) : (memref<4x1x16xbf16>, memref<4x1x16xbf16>, memref<4x1x16xbf16>, memref<2xi32>, memref<2xi32, strided<[2]>>, index, index, memref<4x1x16xbf16>) -> ()
  // CHECK: portable.mlir:[[@LINE+1]]:3: {{.*}} tile kernels load keys by TMA, which needs extents from 1 to 2^30 - 1, not 0"
  gqa.varlen_attention %x, %none, %none cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%x) scale(1.0) : (memref<4x1x16xbf16>, memref<0x1x16xbf16>, memref<0x1x16xbf16>, memref<2xi32>, memref<2xi32>, index, index, memref<4x1x16xbf16>) -> ()
  return
}
