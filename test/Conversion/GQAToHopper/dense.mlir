// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// Dense layouts differ in the order of the tensor maps and in where a row goes; a map ends in the sequence, and TMA
// fills what is beyond its end.

// CHECK-LABEL: func.func @bhsd(
// CHECK:         %[[SPLIT:.*]] = memref.expand_shape %{{.*}} {{\[\[}}0], [1, 2], [3], [4]] {{.*}} into memref<2x2x4x?x64xf16>
// CHECK:         hopper.encode_tensor_map %[[SPLIT]] dims [4, 2, 1, 3, 0] : memref<2x2x4x?x64xf16> -> <64x4x1x48x1xf16>
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [3, 1, 2, 0] : memref<2x2x?x64xf16> -> <64x1x128x1xf16>
// CHECK:         %[[TILES:.*]] = arith.ceildivsi %{{.*}}, %c48
// CHECK:         %[[ALL:.*]] = arith.muli %[[TILES]], %c4
// CHECK:         gpu.launch_func @bhsd_attention::@bhsd_attention blocks in (%[[ALL]], %c1, %c1) threads in (%c512, %c1, %c1)
func.func @bhsd(%q: memref<2x8x?x64xf16>, %k: memref<2x2x?x64xf16>, %o: memref<2x8x?x64xf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(0.125)
    : (memref<2x8x?x64xf16>, memref<2x2x?x64xf16>, memref<2x2x?x64xf16>, memref<2x8x?x64xf16>) -> ()
  return
}

// CHECK-LABEL: func.func @bshd(
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [4, 3, 2, 1, 0] : memref<2x100x2x4x64xf16> -> <64x4x1x48x1xf16>
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [3, 2, 1, 0] : memref<2x70x2x64xf16> -> <64x1x128x1xf16>
// CHECK:         gpu.launch_func @bshd_attention::@bshd_attention blocks in (%c12, %c1, %c1)
func.func @bshd(%q: memref<2x100x8x64xf16>, %k: memref<2x70x2x64xf16>, %o: memref<2x100x8x64xf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x70x2x64xf16>, memref<2x70x2x64xf16>, memref<2x100x8x64xf16>) -> ()
  return
}

// Two attentions of one function: two pages.
// CHECK-LABEL: func.func @two(
// CHECK:         gpu.launch_func @two_attention::@two_attention
// CHECK:         gpu.launch_func @two_attention_0::@two_attention_0
func.func @two(%q: memref<2x100x8x64xf16>, %o: memref<2x100x8x64xf16>, %p: memref<2x100x8x64xf16>) {
  gqa.attention %q, %q, %q outs(%o) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>) -> ()
  gqa.attention %o, %q, %q outs(%p) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>) -> ()
  return
}

// No one is idle, so that nothing branches around the roles; no tail is zeroed; no mask but in the first block.
// CHECK-LABEL: gpu.module @bhsd_attention
// CHECK-NOT:     scf.if
// CHECK:         hopper.tma_load %query[%{{.*}}, %item#0, %{{.*}}, %item#1]
// CHECK:         hopper.tma_load %key[%item#0, %{{.*}}, %item#1]
// CHECK-NOT:     hopper.zero_rows
// CHECK:         hopper.kv_loop (%{{.*}}, %{{.*}}) = %blocks to %c0_i32 carry
// CHECK-NOT:     scf.if
// Element ((sequence * 8 + head) * rows + row) * 64.
// CHECK:         hopper.store_tile
// CHECK:           %[[ROW:.*]] = arith.extui
// CHECK:           %[[HEAD:.*]] = arith.extui
// CHECK:           %[[SEQUENCE:.*]] = arith.extui %item#1
// CHECK:           %[[X0:.*]] = arith.muli %[[SEQUENCE]], %c8_i64
// CHECK:           %[[X1:.*]] = arith.addi %[[X0]], %[[HEAD]]
// CHECK:           %[[X2:.*]] = arith.muli %[[X1]], %num_rows
// CHECK:           %[[X3:.*]] = arith.addi %[[X2]], %[[ROW]]
// CHECK:           arith.muli %[[X3]], %c64_i64

// Element ((sequence * rows + row) * 8 + head) * 64.
// CHECK-LABEL: gpu.module @bshd_attention
// CHECK:         hopper.store_tile
// CHECK:           %[[ROW:.*]] = arith.extui
// CHECK:           %[[HEAD:.*]] = arith.extui
// CHECK:           %[[SEQUENCE:.*]] = arith.extui %item#1
// CHECK:           %[[X0:.*]] = arith.muli %[[SEQUENCE]], %num_rows
// CHECK:           %[[X1:.*]] = arith.addi %[[X0]], %[[ROW]]
// CHECK:           %[[X2:.*]] = arith.muli %[[X1]], %c8_i64
// CHECK:           %[[X3:.*]] = arith.addi %[[X2]], %[[HEAD]]
// CHECK:           arith.muli %[[X3]], %c64_i64

// CHECK-LABEL: gpu.module @two_attention
// CHECK:         hopper.kernel @two_attention(
// CHECK-LABEL: gpu.module @two_attention_0
// CHECK:         hopper.kernel @two_attention_0(
