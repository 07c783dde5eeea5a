// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// Groups that do not divide a tile, key and value heads that differ, groups larger than a tile, head dimensions that
// differ.

// Three heads: 42 tokens take 126 of the 128 rows, which are all that TMA brings; the other two are not stored.
// CHECK-LABEL: gpu.module @three_attention
// CHECK:       func.func private @place(
// CHECK-DAG:     %[[TOKEN:.*]] = arith.divui %[[ROW:.*]], %c3_i32
// CHECK-DAG:     %[[HEAD:.*]] = arith.remui %[[ROW]], %c3_i32
// CHECK:         %[[IN_SEQUENCE:.*]] = arith.cmpi slt, %{{.*}}, %num_rows
// CHECK:         %[[USED:.*]] = arith.cmpi slt, %[[TOKEN]], %c42_i32
// CHECK:         %[[STORED:.*]] = arith.andi %[[IN_SEQUENCE]], %[[USED]]
// CHECK:         return %[[TOKEN]], %[[HEAD]], %[[STORED]]
// CHECK:       hopper.kernel @three_attention(%query: !hopper.tensor_map<64x3x1x42xbf16>
// CHECK:         hopper.acquire %queries[%{{.*}}] bytes(32256) : <2x128x128xbf16, readers = 2>
func.func @three(%q: memref<?x6x128xbf16>, %k: memref<?x2x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x6x128xbf16>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x6x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x6x128xbf16>) -> ()
  return
}

// 12 query heads, 2 key heads, 3 value heads: tiles of two heads, six of them; K changes each three, V each two.
// CHECK-LABEL: gpu.module @distinct_attention_up_to_4096
// CHECK:       hopper.kernel @distinct_attention_up_to_4096(%query: !hopper.tensor_map<64x2x1x64xbf16>
// CHECK-DAG:     %key_head = arith.divui %group, %c3_i32
// CHECK-DAG:     %value_head = arith.divui %group, %c2_i32
// CHECK:         hopper.tma_load %key[%key_head,
// CHECK:         hopper.tma_load %value[%value_head,
func.func @distinct(%q: memref<?x12x128xbf16>, %k: memref<?x2x128xbf16>, %v: memref<?x3x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x12x128xbf16>) {
  gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x12x128xbf16>, memref<?x2x128xbf16>, memref<?x3x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x12x128xbf16>) -> ()
  return
}

// 300 heads on one: 100 of them fit, three tiles share the key head.
// CHECK-LABEL: gpu.module @large_attention
// CHECK:       hopper.kernel @large_attention(%query: !hopper.tensor_map<64x100x1x1xbf16>
// CHECK:         %key_head = arith.divui %group, %c3_i32
func.func @large(%q: memref<?x300x128xbf16>, %k: memref<?x1x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x300x128xbf16>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x300x128xbf16>, memref<?x1x128xbf16>, memref<?x1x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x300x128xbf16>) -> ()
  return
}

// Queries and keys of 192 columns, values and output of 128.
// CHECK-LABEL: gpu.module @latent_attention
// CHECK:       hopper.kernel @latent_attention(%query: !hopper.tensor_map<64x1x1x128xbf16>, %key: !hopper.tensor_map<64x1x96xbf16>, %value: !hopper.tensor_map<64x1x96xbf16>
// CHECK:         %queries = hopper.alloc : !hopper.ring<2x128x192xbf16, readers = 2>
// CHECK:         %keys = hopper.alloc : !hopper.ring<2x96x192xbf16, readers = 2>
// CHECK:         %values = hopper.alloc : !hopper.ring<2x96x128xbf16, readers = 2>
// CHECK:         hopper.acquire %keys[%{{.*}}] bytes(36864)
// CHECK:         hopper.acquire %queries[%{{.*}}] bytes(49152)
// CHECK:         hopper.acquire %values[%{{.*}}] bytes(24576)
// CHECK:         hopper.kv_loop
// CHECK:           hopper.mma {{.*}} transposed : !hopper.smem<64x192xbf16, of 128>, <96x192xbf16> -> <64x96xf32>
// CHECK:           hopper.mma {{.*}} : !hopper.operand_a<64x96xbf16>, <96x128xbf16> -> <64x128xf32>
// CHECK:         hopper.store_fragment %{{.*}} to %out
// CHECK:           arith.muli %{{.*}}, %c128_i64
// CHECK:         } : <64x128xf32>, <bf16>
func.func @latent(%q: memref<?x8x192xbf16>, %k: memref<?x8x192xbf16>, %v: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x8x192xbf16>, memref<?x8x192xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}
