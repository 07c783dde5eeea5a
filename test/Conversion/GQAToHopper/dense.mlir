// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// Dense layouts differ in the order of the tensor maps and in where a row goes; a map ends in the sequence, and TMA
// fills what is beyond its end.

// CHECK-LABEL: func.func @bhsd(
// The list of work is a counter: zeros in place of a kernel.
// CHECK:         %[[COUNTER:.*]] = memref.alloc() : memref<1xi32>
// CHECK:         %[[CAST:.*]] = memref.cast %[[COUNTER]]
// CHECK:         gpu.memset %[[COUNTER]], %c0_i32 : memref<1xi32>, i32
// CHECK:         %[[SPLIT:.*]] = memref.expand_shape %{{.*}} {{\[\[}}0], [1, 2], [3], [4]] {{.*}} into memref<2x2x4x?x64xf16>
// CHECK:         hopper.encode_tensor_map %[[SPLIT]] dims [4, 2, 1, 3, 0] : memref<2x2x4x?x64xf16> -> <64x4x1x48x1xf16>
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [3, 1, 2, 0] : memref<2x2x?x64xf16> -> <64x1x128x1xf16>
// CHECK:         %[[WORK:.*]] = hopper.global_pointer %[[CAST]]
// CHECK-NOT:     gpu.launch_func
// CHECK:         %[[TILES:.*]] = arith.ceildivsi %{{.*}}, %c48
// CHECK:         %[[ALL:.*]] = arith.muli %[[TILES]], %c4
// CHECK:         %[[DEVICE:.*]] = hopper.multiprocessors
// CHECK:         %[[BLOCKS:.*]] = arith.minsi %[[DEVICE]], %[[ALL]]
// CHECK:         gpu.launch_func @bhsd_attention::@bhsd_attention blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c512, %c1, %c1)
// CHECK-SAME:      %[[WORK]] : !hopper.global<i32>, %{{.*}} : i64, %{{.*}} : i64, %c2_i64 : i64)
func.func @bhsd(%q: memref<2x8x?x64xf16>, %k: memref<2x2x?x64xf16>, %o: memref<2x8x?x64xf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(0.125)
    : (memref<2x8x?x64xf16>, memref<2x2x?x64xf16>, memref<2x2x?x64xf16>, memref<2x8x?x64xf16>) -> ()
  return
}

// CHECK-LABEL: func.func @bshd(
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [4, 3, 2, 1, 0] : memref<2x100x2x4x64xf16> -> <64x4x1x48x1xf16>
// CHECK:         hopper.encode_tensor_map %{{.*}} dims [3, 2, 1, 0] : memref<2x70x2x64xf16> -> <64x1x128x1xf16>
// CHECK:         %[[BLOCKS:.*]] = arith.minsi %{{.*}}, %c12
// CHECK:         gpu.launch_func @bshd_attention::@bshd_attention blocks in (%[[BLOCKS]], %c1, %c1)
// CHECK-SAME:      %c100_i64 : i64, %c70_i64 : i64, %c2_i64 : i64)
func.func @bshd(%q: memref<2x100x8x64xf16>, %k: memref<2x70x2x64xf16>, %o: memref<2x100x8x64xf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x70x2x64xf16>, memref<2x70x2x64xf16>, memref<2x100x8x64xf16>) -> ()
  return
}

// Two attentions of one function: two pages, two counters.
// CHECK-LABEL: func.func @two(
// CHECK:         gpu.memset %[[FIRST:[a-z0-9_]+]],
// CHECK:         gpu.launch_func @two_attention::@two_attention
// CHECK-NOT:     gpu.memset %[[FIRST]],
// CHECK:         gpu.memset
// CHECK:         gpu.launch_func @two_attention_0::@two_attention_0
func.func @two(%q: memref<2x100x8x64xf16>, %o: memref<2x100x8x64xf16>, %p: memref<2x100x8x64xf16>) {
  gqa.attention %q, %q, %q outs(%o) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>) -> ()
  gqa.attention %o, %q, %q outs(%p) layout(bshd) scale(0.125)
    : (memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>, memref<2x100x8x64xf16>) -> ()
  return
}

// Tile number = (sequence * groups + group) * tiles + tile, the last tile first. No tail is zeroed; no mask but in the
// first block; no limit of tiles in memory.
// CHECK-LABEL: gpu.module @bhsd_attention
// CHECK:       func.func private @work_item(%number: i32, %num_rows: i32, %num_keys: i32)
// CHECK:         %tiles = arith.divui %{{.*}}, %c48_i32
// CHECK:         %[[REST:.*]] = arith.divui %number, %tiles
// CHECK:         %group = arith.remui %[[REST]], %c2_i32
// CHECK:         %sequence = arith.divui %[[REST]], %c2_i32
// CHECK:         %[[FROM_LAST:.*]] = arith.remui %number, %tiles
// CHECK:         %[[LAST:.*]] = arith.addi %tiles, %c-1_i32
// CHECK:         %[[TILE:.*]] = arith.subi %[[LAST]], %[[FROM_LAST]]
// CHECK:         %first_token = arith.muli %[[TILE]], %c48_i32
// CHECK:         return %group, %sequence, %c0_i32, %c0_i32, %num_rows, %num_keys, %first_token
// CHECK:       hopper.kernel @bhsd_attention({{.*}}, %work: !hopper.global<i32>, %num_rows: i64, %num_keys: i64, %num_sequences: i64)
// CHECK:         hopper.tma_load %key[%group, %{{.*}}, %sequence]
// CHECK:         hopper.tma_load %query[%{{.*}}, %group, %{{.*}}, %sequence]
// CHECK:         hopper.tma_load %value[%group, %{{.*}}, %sequence]
// CHECK:       } scheduler {
// CHECK-NOT:     hopper.load
// CHECK:         %[[ROWS:.*]] = arith.trunci %num_rows
// CHECK:         %[[ROUNDED:.*]] = arith.addi %[[ROWS]], %c47_i32
// CHECK:         %[[PER_GROUP:.*]] = arith.divui %[[ROUNDED]], %c48_i32
// CHECK:         %[[SEQUENCES:.*]] = arith.trunci %num_sequences
// CHECK:         %[[PER_SEQUENCE:.*]] = arith.muli %[[PER_GROUP]], %c2_i32
// CHECK:         %tiles = arith.muli %[[PER_SEQUENCE]], %[[SEQUENCES]]
// CHECK:         hopper.fetch_add %work, %c1_i32
// CHECK:       } consumers
// CHECK-NOT:     hopper.zero_rows
// CHECK:         hopper.kv_loop (%{{.*}}, %{{.*}}) = %{{.*}} to %c0_i32 carry
// CHECK-NOT:     func.call @mask
// CHECK-NOT:     hopper.zero_rows
// CHECK:         scf.condition
// Element ((sequence * 8 + head) * rows + row) * 64.
// CHECK:         hopper.store_fragment
// CHECK:           %[[ROW:.*]] = arith.extui
// CHECK:           %[[HEAD:.*]] = arith.extui
// CHECK:           %[[SEQUENCE:.*]] = arith.extui %message{{.*}}#1
// CHECK:           %[[X0:.*]] = arith.muli %[[SEQUENCE]], %c8_i64
// CHECK:           %[[X1:.*]] = arith.addi %[[X0]], %[[HEAD]]
// CHECK:           %[[X2:.*]] = arith.muli %[[X1]], %num_rows
// CHECK:           %[[X3:.*]] = arith.addi %[[X2]], %[[ROW]]
// CHECK:           arith.muli %[[X3]], %c64_i64

// Element ((sequence * rows + row) * 8 + head) * 64.
// CHECK-LABEL: gpu.module @bshd_attention
// CHECK:         hopper.store_fragment
// CHECK:           %[[ROW:.*]] = arith.extui
// CHECK:           %[[HEAD:.*]] = arith.extui
// CHECK:           %[[SEQUENCE:.*]] = arith.extui %message{{.*}}#1
// CHECK:           %[[X0:.*]] = arith.muli %[[SEQUENCE]], %num_rows
// CHECK:           %[[X1:.*]] = arith.addi %[[X0]], %[[ROW]]
// CHECK:           %[[X2:.*]] = arith.muli %[[X1]], %c8_i64
// CHECK:           %[[X3:.*]] = arith.addi %[[X2]], %[[HEAD]]
// CHECK:           arith.muli %[[X3]], %c64_i64

// CHECK-LABEL: gpu.module @two_attention
// CHECK:         hopper.kernel @two_attention(
// CHECK-LABEL: gpu.module @two_attention_0
// CHECK:         hopper.kernel @two_attention_0(
