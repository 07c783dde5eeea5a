// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// The host: what the kernel relies on, tensor maps with the caller's strides, a block for each slot.
// CHECK-LABEL: func.func @qwen3(
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 query rows"
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 keys"
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 sequences"
// CHECK:         %expand_shape = memref.expand_shape %{{[a-z0-9_]+}} {{\[\[}}0], [1, 2], [3]] output_shape [%{{[a-z0-9_]+}}, 8, 4, 128] : memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>> into memref<?x8x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %expand_shape dims [3, 2, 1, 0] : memref<?x8x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>> -> <64x4x1x32xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %{{[a-z0-9_]+}} dims [2, 1, 0] : memref<?x8x128xbf16> -> <64x1x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %{{[a-z0-9_]+}} dims [2, 1, 0] : memref<?x8x128xbf16> -> <64x1x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<?x32x128xbf16> -> <bf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<32x?xf32> -> <f32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<?xi32> -> <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<?xi32> -> <i32>
// CHECK:         %[[TILES:.*]] = arith.muli %{{.*}}, %c8 : index
// Nothing is launched where there are no rows.
// CHECK:         %[[IS_EMPTY:.*]] = arith.cmpi eq, %dim, %c0 : index
// CHECK:         %[[BLOCKS:.*]] = arith.select %[[IS_EMPTY]], %c0, %[[TILES]] : index
// CHECK:         gpu.launch_func @qwen3_attention::@qwen3_attention blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c384, %c1, %c1) dynamic_shared_memory_size %c163920_i32 args(%{{[a-z0-9_]+}} : !hopper.tensor_map<64x4x1x32xbf16>, %{{[a-z0-9_]+}} : !hopper.tensor_map<64x1x128xbf16>, %{{[a-z0-9_]+}} : !hopper.tensor_map<64x1x128xbf16>, %{{[a-z0-9_]+}} : !hopper.global<bf16>, %{{[a-z0-9_]+}} : !hopper.global<f32>, %{{[a-z0-9_]+}} : !hopper.global<i32>, %{{[a-z0-9_]+}} : !hopper.global<i32>, %{{[a-z0-9_]+}} : i64, %{{[a-z0-9_]+}} : i64)

// The page: which tile, which blocks of keys, where a row goes; masks; softmax.
// CHECK-LABEL: gpu.module @qwen3_attention {
// CHECK-LABEL: func.func private @work_item(%number: i32, %cu_q: !hopper.global<i32>, %cu_k: !hopper.global<i32>, %all_rows: i32, %num_sequences: i32) -> (i32, i32, i32, i32, i32, i32, i32) {
// CHECK:         %after = hopper.partition_point (%candidate) below %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %cu_q[%candidate] : <i32>
// CHECK:         %first_row = hopper.load %cu_q[%sequence] : <i32>
// CHECK:         %first_key = hopper.load %cu_k[%sequence] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %cu_q[%{{[a-z0-9_]+}}] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %cu_k[%{{[a-z0-9_]+}}] : <i32>
// CHECK-LABEL: func.func private @key_blocks(%first_token: i32, %shift: i32, %num_keys: i32) -> (i32, i32) {
// CHECK-LABEL: func.func private @place(%row: i32, %base: i32, %first_token: i32, %num_rows: i32) -> (i32, i32, i1) {
// CHECK-LABEL: func.func private @mask(%scores: !hopper.fragment<64x128xf32>, %end: !hopper.rows<64xi32>, %block: i32) -> !hopper.fragment<64x128xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.map (%bound = %end) at (%row) : (!hopper.rows<64xi32>) -> !hopper.rows<64xi32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.keep_below %scores, %{{[a-z0-9_]+}} : <64x128xf32>, <64xi32>
// CHECK:         return %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK-LABEL: func.func private @softmax(%scores: !hopper.fragment<64x128xf32>, %maxima: !hopper.rows<64xf32>) -> (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>) {
// CHECK:         %negated = hopper.map (%maximum = %maxima) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %exponentials = hopper.exp2_fma %scores, %scale, %negated : <64x128xf32>, <64xf32>
// CHECK:         return %exponentials, %negated : !hopper.fragment<64x128xf32>, !hopper.rows<64xf32>
// CHECK-LABEL: hopper.kernel @qwen3_attention(%query: !hopper.tensor_map<64x4x1x32xbf16>, %key: !hopper.tensor_map<64x1x128xbf16>, %value: !hopper.tensor_map<64x1x128xbf16>, %out: !hopper.global<bf16>, %lse: !hopper.global<f32>, %cu_q: !hopper.global<i32>, %cu_k: !hopper.global<i32>, %num_rows: i64, %num_sequences: i64) attributes {gpu.kernel, plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2, ping_pong = true>} {
// CHECK:         %tile = hopper.block_id 0
// CHECK:         %item:7 = func.call @work_item(%tile, %cu_q, %cu_k, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) : (i32, !hopper.global<i32>, !hopper.global<i32>, i32, i32) -> (i32, i32, i32, i32, i32, i32, i32)
// CHECK:         scf.if %is_alive {
// CHECK:         %blocks:2 = func.call @key_blocks(%item#6, %shift, %item#5) : (i32, i32, i32) -> (i32, i32)
// CHECK:         %queries = hopper.alloc : <1x128x128xbf16, readers = 2>
// CHECK:         %keys = hopper.alloc : <2x128x128xbf16, readers = 2>
// CHECK:         %values = hopper.alloc : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.init_barriers %queries, %keys, %values : !hopper.ring<1x128x128xbf16, readers = 2>, !hopper.ring<2x128x128xbf16, readers = 2>, !hopper.ring<2x128x128xbf16, readers = 2>
// CHECK:         hopper.warp_specialize producer(24 registers) {
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <1>
// CHECK:         %{{[a-z0-9_]+}}, %full = hopper.acquire %queries[%{{[a-z0-9_]+}}] bytes(32768) : <1x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %query[%{{[a-z0-9_]+}}, %item#0, %row] -> %{{[a-z0-9_]+}}, %full : <64x4x1x32xbf16>, <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <2>
// CHECK:         %{{[a-z0-9_]+}} = scf.for %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}} to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} iter_args(%{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}) -> (!hopper.cursor<2>)  : i32 {
// CHECK:         %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = hopper.acquire %keys[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %key[%item#0, %{{[a-z0-9_]+}}] -> %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = hopper.acquire %values[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %value[%item#0, %{{[a-z0-9_]+}}] -> %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.cursor<2>
// CHECK:         } consumers(2 x 240 registers) {
// CHECK:         %end = hopper.map () at (%row) : () -> !hopper.rows<64xi32> {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %item#6, %item#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         hopper.named_barrier arrive %{{[a-z0-9_]+}} threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <1>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %queries[%{{[a-z0-9_]+}}] : <1x128x128xbf16, readers = 2>
// CHECK:         %q = hopper.rows_of %{{[a-z0-9_]+}}[%consumer] : <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %keys[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.named_barrier %own_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %q, %{{[a-z0-9_]+}} transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
// CHECK:         hopper.named_barrier arrive %other_turn threads(256)
// CHECK:         %scores = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.release %keys[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = func.call @mask(%scores, %end, %blocks#0) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xi32>, i32) -> !hopper.fragment<64x128xf32>
// CHECK:         %maxima = hopper.row_reduce  max %{{[a-z0-9_]+}} : <64x128xf32> -> <64xf32>
// CHECK:         %softmax:2 = func.call @softmax(%{{[a-z0-9_]+}}, %maxima) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>) -> (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>)
// CHECK:         %sums = hopper.row_reduce  add %softmax#0 : <64x128xf32> -> <64xf32, partial>
// CHECK:         %probabilities = hopper.pack_a %softmax#0 : <64x128xf32> -> <64x128xbf16>
// CHECK:         %output = hopper.fill 0.000000e+00 : <64x128xf32>
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %values[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.zero_rows %{{[a-z0-9_]+}} from %valid : <128x128xbf16>
// CHECK:         hopper.fence_proxy
// CHECK:         hopper.named_barrier %own_barrier threads(128)
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %keys[%{{[a-z0-9_]+}}] if %is_more else %{{[a-z0-9_]+}} : <2x128x128xbf16, readers = 2>
// CHECK:         %loop:6 = hopper.kv_loop (%block, %is_masked) = %blocks#0 to %blocks#1 masked,  to %{{[a-z0-9_]+}} carry (%cursor = %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = %maxima, %{{[a-z0-9_]+}} = %sums, %{{[a-z0-9_]+}} = %probabilities, %{{[a-z0-9_]+}} = %output) : !hopper.cursor<2>, !hopper.smem<128x128xbf16>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32> {
// CHECK:         %next = hopper.next %cursor : <2>
// CHECK:         hopper.named_barrier %own_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %q, %{{[a-z0-9_]+}} transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
// CHECK:         %v = hopper.wait_full %values[%cursor] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %{{[a-z0-9_]+}}, %v acc(%{{[a-z0-9_]+}}) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
// CHECK:         hopper.named_barrier arrive %other_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(1) : <64x128xf32>
// CHECK:         hopper.release %keys[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         %seen = scf.if %is_masked -> (!hopper.fragment<64x128xf32>) {
// CHECK:         %{{[a-z0-9_]+}} = func.call @mask(%{{[a-z0-9_]+}}, %end, %block) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xi32>, i32) -> !hopper.fragment<64x128xf32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.row_reduce  max %seen init(%{{[a-z0-9_]+}}) : <64x128xf32> -> <64xf32>
// CHECK:         %{{[a-z0-9_]+}}:2 = func.call @softmax(%seen, %{{[a-z0-9_]+}}) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>) -> (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>)
// CHECK:         %factor = hopper.map (%maximum = %{{[a-z0-9_]+}}, %negated = %{{[a-z0-9_]+}}#1) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.exp2 %{{[a-z0-9_]+}}
// CHECK:         %{{[a-z0-9_]+}} = hopper.row_reduce  add %{{[a-z0-9_]+}}#0 : <64x128xf32> -> <64xf32, partial>
// CHECK:         %{{[a-z0-9_]+}} = hopper.map (%before = %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = %factor, %sum = %{{[a-z0-9_]+}}) at (%row) : (!hopper.rows<64xf32, partial>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>) -> !hopper.rows<64xf32, partial> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %next : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %keys[%{{[a-z0-9_]+}}] if %{{[a-z0-9_]+}} else %{{[a-z0-9_]+}} : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.release %values[%cursor] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.scale_rows %{{[a-z0-9_]+}}, %factor : <64x128xf32>, <64xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.pack_a %{{[a-z0-9_]+}}#0 : <64x128xf32> -> <64x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %values[%loop#0] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %loop#4, %{{[a-z0-9_]+}} acc(%loop#5) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.row_combine  add %loop#3 : <64xf32, partial>
// CHECK:         %inverse = hopper.map (%sum = %{{[a-z0-9_]+}}) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.rcp %sum
// CHECK:         %{{[a-z0-9_]+}} = hopper.map (%sum = %{{[a-z0-9_]+}}, %maximum = %loop#2) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.log2 %sum
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.store_rows %{{[a-z0-9_]+}} to %lse {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %item#6, %item#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         %{{[a-z0-9_]+}} = hopper.scale_rows %{{[a-z0-9_]+}}, %inverse : <64x128xf32>, <64xf32>
// CHECK:         hopper.stage_fragment %{{[a-z0-9_]+}}, %q : <64x128xf32>, <64x128xbf16, of 128>
// CHECK:         hopper.named_barrier %own_barrier threads(128)
// CHECK:         hopper.store_tile %q to %out {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %item#6, %item#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         hopper.return

// Packed sequences, causal, 32 query heads on 8 key heads of dimension 128: the page that the plan's times are of.
func.func @qwen3(%q: memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>>, %k: memref<?x8x128xbf16>,
                 %v: memref<?x8x128xbf16>, %cu_q: memref<?xi32>, %cu_k: memref<?xi32>, %max: index,
                 %o: memref<?x32x128xbf16>, %lse: memref<32x?xf32>) {
  gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) outs(%o, %lse)
      window(-1, 0) scale(0.08838834764831845)
    : (memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>>, memref<?x8x128xbf16>, memref<?x8x128xbf16>,
       memref<?xi32>, memref<?xi32>, index, index, memref<?x32x128xbf16>, memref<32x?xf32>) -> ()
  return
}
