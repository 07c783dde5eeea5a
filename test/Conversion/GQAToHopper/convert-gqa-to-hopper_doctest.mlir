// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// The host: what the kernel relies on, tensor maps with the caller's strides, the list of tiles, a block for each
// multiprocessor.
// CHECK-LABEL: func.func @qwen3(
// CHECK-SAME:    %[[CU_Q:arg3]]: memref<?xi32>, %[[CU_K:arg4]]: memref<?xi32>
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 query rows"
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 keys"
// CHECK:         cf.assert %{{[a-z0-9_]+}}, "the attention at {{.*}}:{{[0-9]+}}:3 must have fewer than 2^30 sequences"
// Two numbers an entry, of which there is one more than there are sequences, behind the four that come first.
// CHECK:         %[[TWICE:.*]] = arith.muli %dim_1, %c2 : index
// CHECK:         %[[NUMBERS:.*]] = arith.addi %[[TWICE]], %c4 : index
// CHECK:         %[[LIST:.*]] = memref.alloc(%[[NUMBERS]]) : memref<?xi32>
// CHECK:         %expand_shape = memref.expand_shape %{{[a-z0-9_]+}} {{\[\[}}0], [1, 2], [3]] output_shape [%{{[a-z0-9_]+}}, 8, 4, 128] : memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>> into memref<?x8x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %expand_shape dims [3, 2, 1, 0] : memref<?x8x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>> -> <64x4x1x32xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %{{[a-z0-9_]+}} dims [2, 1, 0] : memref<?x8x128xbf16> -> <64x1x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.encode_tensor_map %{{[a-z0-9_]+}} dims [2, 1, 0] : memref<?x8x128xbf16> -> <64x1x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<?x32x128xbf16> -> <bf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %{{[a-z0-9_]+}} : memref<32x?xf32> -> <f32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %[[CU_Q]] : memref<?xi32> -> <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.global_pointer %[[CU_K]] : memref<?xi32> -> <i32>
// CHECK:         %[[WORK:.*]] = hopper.global_pointer %[[LIST]] : memref<?xi32> -> <i32>
// CHECK:         gpu.launch_func @qwen3_attention_work::@qwen3_attention_work blocks in (%c1, %c1, %c1) threads in (%c1024, %c1, %c1) args(%[[CU_Q]] : memref<?xi32>, %[[CU_K]] : memref<?xi32>, %[[LIST]] : memref<?xi32>, %dim : index)
// CHECK:         %[[WHOLE:.*]] = arith.floordivsi %dim, %c32 : index
// CHECK:         %[[SLOTS:.*]] = arith.addi %[[WHOLE]], %dim_1 : index
// CHECK:         %[[TILES:.*]] = arith.muli %[[SLOTS]], %c8 : index
// Nothing is launched where there are no rows.
// CHECK:         %[[IS_EMPTY:.*]] = arith.cmpi eq, %dim, %c0 : index
// CHECK:         %[[SOME:.*]] = arith.select %[[IS_EMPTY]], %c0, %[[TILES]] : index
// CHECK:         %[[DEVICE:.*]] = hopper.multiprocessors
// CHECK:         %[[BLOCKS:.*]] = arith.minsi %[[DEVICE]], %[[SOME]] : index
// CHECK:         gpu.launch_func @qwen3_attention::@qwen3_attention blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c384, %c1, %c1) dynamic_shared_memory_size %c196896_i32 args(%{{[a-z0-9_]+}} : !hopper.tensor_map<64x4x1x32xbf16>, %{{[a-z0-9_]+}} : !hopper.tensor_map<64x1x128xbf16>, %{{[a-z0-9_]+}} : !hopper.tensor_map<64x1x128xbf16>, %{{[a-z0-9_]+}} : !hopper.global<bf16>, %{{[a-z0-9_]+}} : !hopper.global<f32>, %{{[a-z0-9_]+}} : !hopper.global<i32>, %{{[a-z0-9_]+}} : !hopper.global<i32>, %[[WORK]] : !hopper.global<i32>, %{{[a-z0-9_]+}} : i64, %{{[a-z0-9_]+}} : i64)

// The page: which tile, which blocks of keys, where a row goes; masks; what exponents are shifted by.
// CHECK-LABEL: gpu.module @qwen3_attention {
// CHECK-LABEL: func.func private @work_item(%number: i32, %cu_q: !hopper.global<i32>, %cu_k: !hopper.global<i32>, %work: !hopper.global<i32>, %all_rows: i32, %num_sequences: i32) -> (i32, i32, i32, i32, i32, i32, i32) {
// CHECK:         %{{[a-z0-9_]+}} = hopper.partition_point (%candidate) below %entries {
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %work[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         %sequence = hopper.load %work[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         %first_row = hopper.load %cu_q[%sequence{{ ?}}] : <i32>
// CHECK:         %first_key = hopper.load %cu_k[%sequence{{ ?}}] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = arith.minsi %{{[a-z0-9_]+}}, %num_sequences : i32
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %cu_q[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = arith.select %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %all_rows : i32
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %cu_k[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %work[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         return %group, %sequence, %first_row, %first_key, %num_rows, %num_keys, %first_token : i32, i32, i32, i32, i32, i32, i32
// CHECK-LABEL: func.func private @key_blocks(%first_token: i32, %shift: i32, %num_keys: i32) -> (i32, i32) {
// CHECK:         %{{[a-z0-9_]+}} = arith.minsi %{{[a-z0-9_]+}}, %num_keys : i32
// CHECK:         %{{[a-z0-9_]+}} = arith.maxsi %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : i32
// CHECK:         %{{[a-z0-9_]+}} = arith.maxsi %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : i32
// CHECK:         %full = arith.minsi %{{[a-z0-9_]+}}, %last : i32
// CHECK:         return %last, %full : i32, i32
// CHECK-LABEL: func.func private @place(%row: i32, %base: i32, %first_token: i32, %num_rows: i32) -> (i32, i32, i1) {
// CHECK:         return %token, %head, %is_stored : i32, i32, i1
// CHECK-LABEL: func.func private @mask(%scores: !hopper.fragment<64x128xf32>, %end: !hopper.rows<64xi32>, %block: i32) -> !hopper.fragment<64x128xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.map (%bound = %end) at (%row) : (!hopper.rows<64xi32>) -> !hopper.rows<64xi32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.keep_below %scores, %{{[a-z0-9_]+}} : <64x128xf32>, <64xi32>
// CHECK:         return %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK-LABEL: func.func private @negate(%maxima: !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %negated = hopper.map (%maximum = %maxima) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = arith.select %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %maximum : f32
// CHECK:         return %negated : !hopper.rows<64xf32>

// The kernel: rings, mailboxes, roles.
// CHECK-LABEL: hopper.kernel @qwen3_attention(%query: !hopper.tensor_map<64x4x1x32xbf16>, %key: !hopper.tensor_map<64x1x128xbf16>, %value: !hopper.tensor_map<64x1x128xbf16>, %out: !hopper.global<bf16>, %lse: !hopper.global<f32>, %cu_q: !hopper.global<i32>, %cu_k: !hopper.global<i32>, %work: !hopper.global<i32>, %num_rows: i64, %num_sequences: i64) attributes {gpu.kernel, plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2, query_stages = 2, ping_pong = true>} {
// CHECK:         %queries = hopper.alloc : !hopper.ring<2x128x128xbf16, readers = 2>
// CHECK:         %keys = hopper.alloc : !hopper.ring<2x128x128xbf16, readers = 2>
// CHECK:         %values = hopper.alloc : !hopper.ring<2x128x128xbf16, readers = 2>
// CHECK:         %orders = hopper.alloc : !hopper.mailbox<1x12xi32, readers = 1>
// CHECK:         %mailbox = hopper.alloc : !hopper.mailbox<2x12xi32, readers = 8>
// CHECK:         hopper.init_barriers %queries, %keys, %values, %orders, %mailbox : !hopper.ring<2x128x128xbf16, readers = 2>, !hopper.ring<2x128x128xbf16, readers = 2>, !hopper.ring<2x128x128xbf16, readers = 2>, !hopper.mailbox<1x12xi32, readers = 1>, !hopper.mailbox<2x12xi32, readers = 8>
// The producer loads: the first keys, which need not wait for the tile before, queries, values; then block after block.
// CHECK:         hopper.warp_specialize producer(24 registers) {
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <1>
// The tiles: the blocks of one,
// CHECK:         %{{[a-z0-9_]+}}:8 = scf.while (%query_at = %{{[a-z0-9_]+}}, %keys_at = %{{[a-z0-9_]+}}, %order_at = %{{[a-z0-9_]+}}) : (!hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<1>) -> (!hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<1>, i32, i32, i32, i32, i32) {
// CHECK:         %message:12 = hopper.receive %orders[%order_at] : <1x12xi32, readers = 1>
// CHECK:         scf.condition(%is_tile) %query_at, %keys_at, %order_at, %message#0, %message#2, %message#3, %message#6, %message#7 : !hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<1>, i32, i32, i32, i32, i32
// CHECK:         ^bb0(%query_at: !hopper.cursor<2>, %keys_at: !hopper.cursor<2>, %order_at: !hopper.cursor<1>, %group: i32, %first_row: i32, %first_key: i32, %first_token: i32, %last_block: i32):
// CHECK:         %tile, %full = hopper.acquire %keys[%keys_at] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %key[%group, %key{{[_0-9]*}}] -> %tile, %full : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %queries[%query_at] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %query[%{{[a-z0-9_]+}}, %group, %row] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x4x1x32xbf16>, <128x128xbf16>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %values[%keys_at] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %value[%group, %key{{[_0-9]*}}] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = arith.maxsi %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : i32
// CHECK:         %{{[a-z0-9_]+}} = scf.for %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}} to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} iter_args(%keys_at{{[_0-9]*}} = %keys_at) -> (!hopper.cursor<2>)  : i32 {
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %keys_at{{[_0-9]*}} : <2>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %keys[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %key[%group, %key{{[_0-9]*}}] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %values[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %value[%group, %key{{[_0-9]*}}] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.cursor<2>
// CHECK:         hopper.discard %orders[%order_at] : <1x12xi32, readers = 1>
// CHECK:         %{{[a-z0-9_]+}} = scf.for %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}} to %last_block step %{{[a-z0-9_]+}} iter_args(%{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}) -> (!hopper.cursor<2>)  : i32 {
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %keys[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %key[%group, %key{{[_0-9]*}}] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         %tile{{[_0-9]*}}, %full{{[_0-9]*}} = hopper.acquire %values[%{{[a-z0-9_]+}}] bytes(32768) : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.tma_load %value[%group, %key{{[_0-9]*}}] -> %tile{{[_0-9]*}}, %full{{[_0-9]*}} : <64x1x128xbf16>, <128x128xbf16>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.cursor<2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %query_at : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %order_at : <1>
// CHECK:         scf.yield %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : !hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<1>
// The scheduler takes tiles, the first one without asking, and tells producer and consumers.
// CHECK:         } scheduler {
// CHECK:         %tile = hopper.block_id 0
// CHECK:         %thread_blocks = hopper.grid_dim 0
// CHECK:         %{{[a-z0-9_]+}} = hopper.load %work[%{{[a-z0-9_]+}}{{ ?}}] : <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <1>
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <2>
// CHECK:         %{{[a-z0-9_]+}}:3 = scf.while (%tile{{[_0-9]*}} = %tile, %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}) : (i32, !hopper.cursor<1>, !hopper.cursor<2>) -> (i32, !hopper.cursor<1>, !hopper.cursor<2>) {
// CHECK:         scf.condition(%{{[a-z0-9_]+}}) %tile{{[_0-9]*}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : i32, !hopper.cursor<1>, !hopper.cursor<2>
// CHECK:         ^bb0(%{{[a-z0-9_]+}}: i32, %{{[a-z0-9_]+}}: !hopper.cursor<1>, %{{[a-z0-9_]+}}: !hopper.cursor<2>):
// CHECK:         %item:7 = func.call @work_item(%{{[a-z0-9_]+}}, %cu_q, %cu_k, %work, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}) : (i32, !hopper.global<i32>, !hopper.global<i32>, !hopper.global<i32>, i32, i32) -> (i32, i32, i32, i32, i32, i32, i32)
// CHECK:         %blocks:2 = func.call @key_blocks(%item#6, %shift, %item#5) : (i32, i32, i32) -> (i32, i32)
// CHECK:         hopper.post %orders[%{{[a-z0-9_]+}}], %item#0, %item#1, %item#2, %item#3, %item#4, %item#5, %item#6, %blocks#0, %blocks#1, %item#0, %item#0, %item#0 : <1x12xi32, readers = 1>
// CHECK:         hopper.post %mailbox[%{{[a-z0-9_]+}}], %item#0, %item#1, %item#2, %item#3, %item#4, %item#5, %item#6, %blocks#0, %blocks#1, %item#0, %item#0, %item#0 : <2x12xi32, readers = 8>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <1>
// CHECK:         hopper.wait_empty %orders[%{{[a-z0-9_]+}}] : <1x12xi32, readers = 1>
// CHECK:         %{{[a-z0-9_]+}} = hopper.fetch_add %work, %{{[a-z0-9_]+}} : <i32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         scf.yield %next_tile, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : i32, !hopper.cursor<1>, !hopper.cursor<2>
// CHECK:         hopper.post %orders[%{{[a-z0-9_]+}}#1], %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32 : <1x12xi32, readers = 1>
// CHECK:         hopper.post %mailbox[%{{[a-z0-9_]+}}#2], %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32, %c-1_i32 : <2x12xi32, readers = 8>
// The consumers. The first block of the first tile stands alone.
// CHECK:         } consumers(2 x 240 registers) {
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         hopper.named_barrier arrive %{{[a-z0-9_]+}} threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.cursor : <2>
// CHECK:         %message:12 = hopper.receive %mailbox[%{{[a-z0-9_]+}}] : <2x12xi32, readers = 8>
// CHECK:         scf.if %is_tile {
// CHECK:         %end = hopper.map () at (%row) : () -> !hopper.rows<64xi32> {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %message#6, %message#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         %{{[a-z0-9_]+}} = arith.minsi %{{[a-z0-9_]+}}, %message#5 : i32
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %queries[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         %q = hopper.rows_of %{{[a-z0-9_]+}}[%consumer] : <128x128xbf16>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %keys[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.named_barrier %own_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %q, %{{[a-z0-9_]+}} transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
// CHECK:         hopper.named_barrier arrive %other_turn threads(256)
// CHECK:         %scores = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.release %keys[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.release %queries[%{{[a-z0-9_]+}}] if %is_last : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = func.call @mask(%scores, %end, %message#7) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xi32>, i32) -> !hopper.fragment<64x128xf32>
// CHECK:         %maxima = hopper.row_reduce  max %{{[a-z0-9_]+}} : <64x128xf32> -> <64xf32>
// CHECK:         %negated = func.call @negate(%maxima) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32>
// CHECK:         %exponentials = hopper.exp2_fma %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %negated : <64x128xf32>, <64xf32>
// CHECK:         %sums = hopper.row_reduce  add %exponentials : <64x128xf32> -> <64xf32, partial>
// CHECK:         %output = hopper.fill 0.000000e+00 : <64x128xf32>
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %values[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.zero_rows %{{[a-z0-9_]+}} from %valid : <128x128xbf16>
// CHECK:         hopper.fence_proxy
// CHECK:         hopper.named_barrier %own_barrier threads(128)
// CHECK:         %probabilities = hopper.pack_a %exponentials : <64x128xf32> -> <64x128xbf16>
// The tiles: the blocks of one,
// CHECK:         %{{[a-z0-9_]+}}:12 = scf.while (%{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}, %q{{[_0-9]*}} = %q, %end{{[_0-9]*}} = %end, %message{{[_0-9]*}} = %message#7, %message{{[_0-9]*}} = %message#8, %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}, %maxima{{[_0-9]*}} = %maxima, %sums{{[_0-9]*}} = %sums, %probabilities{{[_0-9]*}} = %probabilities, %output{{[_0-9]*}} = %output) : (!hopper.cursor<2>, !hopper.cursor<2>, !hopper.smem<64x128xbf16, of 128>, !hopper.rows<64xi32>, i32, i32, !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32>) -> (!hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32>, i32, i32, i32, i32, i32) {
// CHECK:         %loop:5 = hopper.kv_loop (%block, %is_masked) = %message{{[_0-9]*}} to %message{{[_0-9]*}} masked,  to %{{[a-z0-9_]+}} carry (%cursor = %{{[a-z0-9_]+}}, %maxima{{[_0-9]*}} = %maxima{{[_0-9]*}}, %sums{{[_0-9]*}} = %sums{{[_0-9]*}}, %probabilities{{[_0-9]*}} = %probabilities{{[_0-9]*}}, %output{{[_0-9]*}} = %output{{[_0-9]*}}) : !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32> {
// CHECK:         %next = hopper.next %cursor : <2>
// CHECK:         %k = hopper.wait_full %keys[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.named_barrier %own_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %q{{[_0-9]*}}, %k transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
// CHECK:         %v{{[_0-9]*}} = hopper.wait_full %values[%cursor] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %probabilities{{[_0-9]*}}, %v{{[_0-9]*}} acc(%output{{[_0-9]*}}) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
// CHECK:         hopper.named_barrier arrive %other_turn threads(256)
// CHECK:         %scores{{[_0-9]*}} = hopper.wait %{{[a-z0-9_]+}} pending(1) : <64x128xf32>
// CHECK:         hopper.release %keys[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.release %queries[%{{[a-z0-9_]+}}] if %is_last{{[_0-9]*}} : <2x128x128xbf16, readers = 2>
// CHECK:         %seen = scf.if %is_masked -> (!hopper.fragment<64x128xf32>) {
// CHECK:         %{{[a-z0-9_]+}} = func.call @mask(%scores{{[_0-9]*}}, %end{{[_0-9]*}}, %block) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xi32>, i32) -> !hopper.fragment<64x128xf32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK:         scf.yield %scores{{[_0-9]*}} : !hopper.fragment<64x128xf32>
// CHECK:         %candidates = hopper.row_reduce  max %seen init(%maxima{{[_0-9]*}}) : <64x128xf32> -> <64xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.map (%maximum = %maxima{{[_0-9]*}}) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = arith.addf %maximum, %{{[a-z0-9_]+}} : f32
// CHECK:         %grew = hopper.any_greater %candidates, %{{[a-z0-9_]+}} : <64xf32>
// CHECK:         %maxima{{[_0-9]*}} = hopper.map (%candidate = %candidates, %maximum = %maxima{{[_0-9]*}}) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = arith.select %grew, %candidate, %maximum : f32
// CHECK:         %negated{{[_0-9]*}} = func.call @negate(%maxima{{[_0-9]*}}) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32>
// CHECK:         %factor = hopper.map (%maximum = %maxima{{[_0-9]*}}, %negated{{[_0-9]*}} = %negated{{[_0-9]*}}) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = math.fma %maximum, %{{[a-z0-9_]+}}, %negated{{[_0-9]*}} : f32
// CHECK:         %{{[a-z0-9_]+}} = hopper.exp2 %{{[a-z0-9_]+}}
// CHECK:         %{{[a-z0-9_]+}} = arith.select %grew, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : f32
// CHECK:         %exponentials{{[_0-9]*}} = hopper.exp2_fma %seen, %{{[a-z0-9_]+}}, %negated{{[_0-9]*}} : <64x128xf32>, <64xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.row_reduce  add %exponentials{{[_0-9]*}} : <64x128xf32> -> <64xf32, partial>
// CHECK:         %sums{{[_0-9]*}} = hopper.map (%before = %sums{{[_0-9]*}}, %factor{{[_0-9]*}} = %factor, %sum = %{{[a-z0-9_]+}}) at (%row) : (!hopper.rows<64xf32, partial>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>) -> !hopper.rows<64xf32, partial> {
// CHECK:         %{{[a-z0-9_]+}} = math.fma %before, %factor{{[_0-9]*}}, %sum : f32
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.release %values[%cursor] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.pack_a %exponentials{{[_0-9]*}} : <64x128xf32> -> <64x128xbf16>
// CHECK:         %probabilities{{[_0-9]*}} = hopper.pin %{{[a-z0-9_]+}} : !hopper.operand_a<64x128xbf16>
// CHECK:         %output{{[_0-9]*}} = scf.if %grew -> (!hopper.fragment<64x128xf32>) {
// CHECK:         %{{[a-z0-9_]+}} = hopper.scale_rows %{{[a-z0-9_]+}}, %factor : <64x128xf32>, <64xf32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : !hopper.fragment<64x128xf32>
// CHECK:         hopper.yield %next, %maxima{{[_0-9]*}}, %sums{{[_0-9]*}}, %probabilities{{[_0-9]*}}, %output{{[_0-9]*}} : !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %message{{[_0-9]*}}:12 = hopper.receive %mailbox[%{{[a-z0-9_]+}}] : <2x12xi32, readers = 8>
// CHECK:         scf.condition(%is_tile{{[_0-9]*}}) %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %loop#0, %loop#1, %loop#2, %loop#3, %loop#4, %message{{[_0-9]*}}#4, %message{{[_0-9]*}}#5, %message{{[_0-9]*}}#6, %message{{[_0-9]*}}#7, %message{{[_0-9]*}}#8 : !hopper.cursor<2>, !hopper.cursor<2>, !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32>, i32, i32, i32, i32, i32
// and the last product of it beside the first block of the next one; then its results are stored.
// CHECK:         ^bb0(%{{[a-z0-9_]+}}: !hopper.cursor<2>, %{{[a-z0-9_]+}}: !hopper.cursor<2>, %{{[a-z0-9_]+}}: !hopper.cursor<2>, %{{[a-z0-9_]+}}: !hopper.rows<64xf32>, %{{[a-z0-9_]+}}: !hopper.rows<64xf32, partial>, %{{[a-z0-9_]+}}: !hopper.operand_a<64x128xbf16>, %{{[a-z0-9_]+}}: !hopper.fragment<64x128xf32>, %num_rows{{[_0-9]*}}: i32, %num_keys: i32, %first_token: i32, %last_block: i32, %{{[a-z0-9_]+}}: i32):
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %next = hopper.next %{{[a-z0-9_]+}} : <2>
// CHECK:         %end{{[_0-9]*}} = hopper.map () at (%row) : () -> !hopper.rows<64xi32> {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %first_token, %num_rows{{[_0-9]*}}) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         %{{[a-z0-9_]+}} = arith.minsi %{{[a-z0-9_]+}}, %num_keys : i32
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %queries[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         %q{{[_0-9]*}} = hopper.rows_of %{{[a-z0-9_]+}}[%consumer] : <128x128xbf16>
// CHECK:         %k = hopper.wait_full %keys[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.named_barrier %own_turn threads(256)
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %q{{[_0-9]*}}, %k transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
// CHECK:         %v{{[_0-9]*}} = hopper.wait_full %values[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %{{[a-z0-9_]+}}, %v{{[_0-9]*}} acc(%{{[a-z0-9_]+}}) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
// CHECK:         hopper.named_barrier arrive %other_turn threads(256)
// CHECK:         %scores{{[_0-9]*}} = hopper.wait %{{[a-z0-9_]+}} pending(1) : <64x128xf32>
// CHECK:         hopper.release %keys[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.release %queries[%{{[a-z0-9_]+}}] if %is_last{{[_0-9]*}} : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = func.call @mask(%scores{{[_0-9]*}}, %end{{[_0-9]*}}, %last_block) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xi32>, i32) -> !hopper.fragment<64x128xf32>
// CHECK:         %maxima{{[_0-9]*}} = hopper.row_reduce  max %{{[a-z0-9_]+}} : <64x128xf32> -> <64xf32>
// CHECK:         %negated{{[_0-9]*}} = func.call @negate(%maxima{{[_0-9]*}}) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32>
// CHECK:         %exponentials{{[_0-9]*}} = hopper.exp2_fma %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %negated{{[_0-9]*}} : <64x128xf32>, <64xf32>
// CHECK:         %sums{{[_0-9]*}} = hopper.row_reduce  add %exponentials{{[_0-9]*}} : <64x128xf32> -> <64xf32, partial>
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait_full %values[%next] : <2x128x128xbf16, readers = 2>
// CHECK:         hopper.zero_rows %{{[a-z0-9_]+}} from %valid{{[_0-9]*}} : <128x128xbf16>
// CHECK:         hopper.fence_proxy
// CHECK:         hopper.named_barrier %own_barrier threads(128)
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         hopper.release %values[%{{[a-z0-9_]+}}] : <2x128x128xbf16, readers = 2>
// CHECK:         %probabilities{{[_0-9]*}} = hopper.pack_a %exponentials{{[_0-9]*}} : <64x128xf32> -> <64x128xbf16>
// CHECK:         %message{{[_0-9]*}}:12 = hopper.receive %mailbox[%{{[a-z0-9_]+}}] : <2x12xi32, readers = 8>
// CHECK:         %sums{{[_0-9]*}} = hopper.row_combine  add %{{[a-z0-9_]+}} : <64xf32, partial>
// CHECK:         %inverse{{[_0-9]*}} = hopper.map (%sum = %sums{{[_0-9]*}}) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.rcp %sum
// CHECK:         %{{[a-z0-9_]+}} = arith.select %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : f32
// CHECK:         %lse{{[_0-9]*}} = hopper.map (%sum = %sums{{[_0-9]*}}, %maximum = %{{[a-z0-9_]+}}) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.log2 %sum
// CHECK:         %{{[a-z0-9_]+}} = math.fma %maximum, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : f32
// CHECK:         hopper.store_rows %lse{{[_0-9]*}} to %lse {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %message{{[_0-9]*}}#6, %message{{[_0-9]*}}#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         hopper.yield %element, %{{[a-z0-9_]+}}#2 : i64, i1
// CHECK:         %output{{[_0-9]*}} = hopper.scale_rows %{{[a-z0-9_]+}}, %inverse{{[_0-9]*}} : <64x128xf32>, <64xf32>
// CHECK:         hopper.store_fragment %output{{[_0-9]*}} to %out {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %message{{[_0-9]*}}#6, %message{{[_0-9]*}}#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         hopper.yield %element, %{{[a-z0-9_]+}}#2 : i64, i1
// CHECK:         hopper.discard %mailbox[%{{[a-z0-9_]+}}] : <2x12xi32, readers = 8>
// CHECK:         scf.yield %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %q{{[_0-9]*}}, %end{{[_0-9]*}}, %last_block, %{{[a-z0-9_]+}}, %next, %maxima{{[_0-9]*}}, %sums{{[_0-9]*}}, %probabilities{{[_0-9]*}}, %output : !hopper.cursor<2>, !hopper.cursor<2>, !hopper.smem<64x128xbf16, of 128>, !hopper.rows<64xi32>, i32, i32, !hopper.cursor<2>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x128xbf16>, !hopper.fragment<64x128xf32>
// The last tile has no next one.
// CHECK:         %v = hopper.wait_full %values[%{{[a-z0-9_]+}}#2] : <2x128x128xbf16, readers = 2>
// CHECK:         %{{[a-z0-9_]+}} = hopper.mma %{{[a-z0-9_]+}}#5, %v acc(%{{[a-z0-9_]+}}#6) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
// CHECK:         %{{[a-z0-9_]+}} = hopper.wait %{{[a-z0-9_]+}} pending(0) : <64x128xf32>
// CHECK:         %message{{[_0-9]*}}:12 = hopper.receive %mailbox[%{{[a-z0-9_]+}}#0] : <2x12xi32, readers = 8>
// CHECK:         %sums{{[_0-9]*}} = hopper.row_combine  add %{{[a-z0-9_]+}}#4 : <64xf32, partial>
// CHECK:         %inverse = hopper.map (%sum = %sums{{[_0-9]*}}) at (%row) : (!hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.rcp %sum
// CHECK:         %{{[a-z0-9_]+}} = arith.select %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : f32
// CHECK:         %lse{{[_0-9]*}} = hopper.map (%sum = %sums{{[_0-9]*}}, %maximum = %{{[a-z0-9_]+}}#3) at (%row) : (!hopper.rows<64xf32>, !hopper.rows<64xf32>) -> !hopper.rows<64xf32> {
// CHECK:         %{{[a-z0-9_]+}} = hopper.log2 %sum
// CHECK:         %{{[a-z0-9_]+}} = math.fma %maximum, %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}} : f32
// CHECK:         hopper.store_rows %lse{{[_0-9]*}} to %lse {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %message{{[_0-9]*}}#6, %message{{[_0-9]*}}#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         hopper.yield %element, %{{[a-z0-9_]+}}#2 : i64, i1
// CHECK:         %output{{[_0-9]*}} = hopper.scale_rows %{{[a-z0-9_]+}}, %inverse : <64x128xf32>, <64xf32>
// CHECK:         hopper.store_fragment %output{{[_0-9]*}} to %out {
// CHECK:         %{{[a-z0-9_]+}}:3 = func.call @place(%row, %base, %message{{[_0-9]*}}#6, %message{{[_0-9]*}}#4) : (i32, i32, i32, i32) -> (i32, i32, i1)
// CHECK:         hopper.yield %element, %{{[a-z0-9_]+}}#2 : i64, i1
// CHECK:         hopper.discard %mailbox[%{{[a-z0-9_]+}}#0] : <2x12xi32, readers = 8>
// CHECK:         hopper.return

// The list of tiles: a counting sort by classes of lengths, sums of the tiles ahead of each entry, the counter.
// CHECK-LABEL: gpu.module @qwen3_attention_work {
// CHECK-LABEL: gpu.func @qwen3_attention_work(%{{[a-z0-9_]+}}: memref<?xi32>, %{{[a-z0-9_]+}}: memref<?xi32>, %{{[a-z0-9_]+}}: memref<?xi32>, %{{[a-z0-9_]+}}: index) workgroup(%{{[a-z0-9_]+}} : memref<64xi32, #gpu.address_space<workgroup>>, %{{[a-z0-9_]+}} : memref<32xi32, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 1024, 1, 1>} {
// CHECK:         %thread_id_x = gpu.thread_id  x
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%thread_id_x] : memref<64xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         scf.for %{{[a-z0-9_]+}} = %thread_id_x to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = memref.atomic_rmw addi %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : (i32, memref<64xi32, #gpu.address_space<workgroup>>) -> i32
// CHECK:         gpu.barrier
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<64xi32, #gpu.address_space<workgroup>>
// CHECK-COUNT-5: gpu.shuffle up
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%thread_id_x] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK-COUNT-5: gpu.shuffle up
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%thread_id_x] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%thread_id_x] : memref<64xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         scf.for %{{[a-z0-9_]+}} = %thread_id_x to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = memref.atomic_rmw addi %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : (i32, memref<64xi32, #gpu.address_space<workgroup>>) -> i32
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<?xi32>
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<?xi32>
// CHECK:         gpu.barrier
// CHECK:         %{{[a-z0-9_]+}} = scf.for %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}} to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} iter_args(%{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}) -> (i32) {
// CHECK:         scf.yield %{{[a-z0-9_]+}} : i32
// CHECK-COUNT-5: gpu.shuffle up
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%thread_id_x] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK-COUNT-5: gpu.shuffle up
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%thread_id_x] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         gpu.barrier
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         %{{[a-z0-9_]+}} = memref.load %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<32xi32, #gpu.address_space<workgroup>>
// CHECK:         %{{[a-z0-9_]+}} = scf.for %{{[a-z0-9_]+}} = %{{[a-z0-9_]+}} to %{{[a-z0-9_]+}} step %{{[a-z0-9_]+}} iter_args(%{{[a-z0-9_]+}} = %{{[a-z0-9_]+}}) -> (i32) {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<?xi32>
// CHECK:         scf.yield %{{[a-z0-9_]+}} : i32
// CHECK:         scf.if %{{[a-z0-9_]+}} {
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<?xi32>
// CHECK:         memref.store %{{[a-z0-9_]+}}, %{{[a-z0-9_]+}}[%{{[a-z0-9_]+}}] : memref<?xi32>
// CHECK:         gpu.return

// Packed sequences, causal, 32 query heads on 8 key heads of dimension 128: the page that the plan's times are of.
func.func @qwen3(%q: memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>>, %k: memref<?x8x128xbf16>,
                 %v: memref<?x8x128xbf16>, %cu_q: memref<?xi32>, %cu_k: memref<?xi32>, %o: memref<?x32x128xbf16>,
                 %lse: memref<32x?xf32>) {
  // Longer ones, which may come where this is not known, have another plan, and a second page.
  %max = arith.constant 4096 : index
  gqa.varlen_attention %q, %k, %v cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) outs(%o, %lse)
      window(-1, 0) scale(0.08838834764831845)
    : (memref<?x32x128xbf16, strided<[?, ?, 1], offset: ?>>, memref<?x8x128xbf16>, memref<?x8x128xbf16>,
       memref<?xi32>, memref<?xi32>, index, index, memref<?x32x128xbf16>, memref<32x?xf32>) -> ()
  return
}
