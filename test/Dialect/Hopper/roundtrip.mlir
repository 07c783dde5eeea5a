// Every operation and type, as it is written and in the generic form.
// RUN: gqa-opt %s | gqa-opt | FileCheck %s
// RUN: gqa-opt %s --mlir-print-op-generic | gqa-opt | FileCheck %s
// RUN: gqa-opt %s --emit-bytecode | gqa-opt | FileCheck %s

!S = !hopper.fragment<64x128xf32>
!Si = !hopper.inflight<64x128xf32>
!P = !hopper.operand_a<64x128xbf16>
!R = !hopper.rows<64xf32>
!Rp = !hopper.rows<64xf32, partial>
!Ri = !hopper.rows<64xi32>
!T = !hopper.smem<128x128xbf16>
!Qw = !hopper.smem<64x128xbf16, of 128>
!QR = !hopper.ring<1x128x128xbf16, readers = 2>
!KV = !hopper.ring<2x128x128xbf16, readers = 2>
!Box = !hopper.mailbox<2x4xi32, readers = 8>
!MQ = !hopper.tensor_map<64x4x1x32xbf16>
!MK = !hopper.tensor_map<64x1x128xbf16>

gpu.module @kernels {
// CHECK-LABEL: hopper.kernel @minimal() {
hopper.kernel @minimal() {
  // CHECK-NEXT: hopper.return
  hopper.return
}

// CHECK-LABEL: hopper.kernel @memory(
// CHECK-SAME: %[[MQ:.*]]: !hopper.tensor_map<64x4x1x32xbf16>, %[[MK:.*]]: !hopper.tensor_map<64x1x128xbf16>,
// CHECK-SAME: %[[OUT:.*]]: !hopper.global<bf16>, %[[LSE:.*]]: !hopper.global<f32>, %[[CU:.*]]: !hopper.global<i32>)
// CHECK-SAME: attributes {plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2, query_stages = 2, ping_pong = true, late_wait = true>} {
hopper.kernel @memory(%mq: !MQ, %mk: !MK, %out: !hopper.global<bf16>, %lse: !hopper.global<f32>, %cu: !hopper.global<i32>)
    attributes {plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2, query_stages = 2,
                                    probabilities = registers, ping_pong = true, late_wait = true>} {
  // CHECK: %[[X:.*]] = hopper.block_id 0
  // CHECK: %{{.*}} = hopper.grid_dim 2
  // CHECK: %[[ROW:.*]] = hopper.load %[[CU]][%[[X]]] : <i32>
  %x = hopper.block_id 0
  %n = hopper.grid_dim 2
  %row = hopper.load %cu[%x] : !hopper.global<i32>
  // CHECK: %[[QR:.*]] = hopper.alloc : !hopper.ring<1x128x128xbf16, readers = 2>
  // CHECK: %[[KV:.*]] = hopper.alloc : !hopper.ring<2x128x128xbf16, readers = 2>
  // CHECK: hopper.init_barriers %[[QR]], %[[KV]] : !hopper.ring<1x128x128xbf16, readers = 2>, !hopper.ring<2x128x128xbf16, readers = 2>
  %qr = hopper.alloc : !QR
  %kv = hopper.alloc : !KV
  hopper.init_barriers %qr, %kv : !QR, !KV
  // CHECK: hopper.warp_specialize producer(24 registers) {
  hopper.warp_specialize producer(24 registers) {
    // CHECK: %[[C:.*]] = hopper.cursor : <2>
    // CHECK: %[[TILE:.*]], %[[FULL:.*]] = hopper.acquire %[[KV]][%[[C]]] bytes(32768) : <2x128x128xbf16, readers = 2>
    // CHECK: hopper.tma_load %[[MK]][%[[X]], %[[ROW]]] -> %[[TILE]], %[[FULL]] : <64x1x128xbf16>, <128x128xbf16>
    // CHECK: %{{.*}} = hopper.next %[[C]] : <2>
    %c = hopper.cursor : !hopper.cursor<2>
    %tile, %full = hopper.acquire %kv[%c] bytes(32768) : !KV
    hopper.tma_load %mk[%x, %row] -> %tile, %full : !MK, !T
    %next = hopper.next %c : !hopper.cursor<2>
  // CHECK: } consumers(2 x 240 registers) {
  // CHECK: ^bb0(%[[WG:.*]]: i32):
  } consumers(2 x 240 registers) {
  ^bb0(%wg: i32):
    // CHECK: %[[C1:.*]] = hopper.cursor : <1>
    // CHECK: %[[Q:.*]] = hopper.wait_full %[[QR]][%[[C1]]] : <1x128x128xbf16, readers = 2>
    // CHECK: %{{.*}} = hopper.wait_full %[[QR]][%[[C1]]] if %{{.*}} else %[[Q]] : <1x128x128xbf16, readers = 2>
    // CHECK: hopper.release %[[QR]][%[[C1]]] : <1x128x128xbf16, readers = 2>
    // CHECK: hopper.release %[[QR]][%[[C1]]] if %{{.*}} : <1x128x128xbf16, readers = 2>
    // CHECK: %{{.*}} = hopper.tile %[[QR]] : <1x128x128xbf16, readers = 2>
    // CHECK: %[[W:.*]] = hopper.rows_of %[[Q]][%[[WG]]] : <128x128xbf16>
    // CHECK: hopper.zero_rows %[[Q]] from %[[WG]] : <128x128xbf16>
    // CHECK: hopper.fence_proxy
    // CHECK: hopper.named_barrier %[[WG]] threads(128)
    // CHECK: hopper.named_barrier arrive %[[WG]] threads(256)
    %c1 = hopper.cursor : !hopper.cursor<1>
    %q = hopper.wait_full %qr[%c1] : !QR
    %true = arith.constant true
    %q2 = hopper.wait_full %qr[%c1] if %true else %q : !QR
    hopper.release %qr[%c1] : !QR
    hopper.release %qr[%c1] if %true : !QR
    %t = hopper.tile %qr : !QR
    %w = hopper.rows_of %q[%wg] : !T
    hopper.zero_rows %q from %wg : !T
    hopper.fence_proxy
    hopper.named_barrier %wg threads(128)
    hopper.named_barrier arrive %wg threads(256)
    // CHECK: %[[S:.*]] = hopper.fill 0.000000e+00 : <64x128xf32>
    // CHECK: hopper.stage_fragment %[[S]], %[[W]] : <64x128xf32>, <64x128xbf16, of 128>
    // CHECK: hopper.store_fragment %[[S]] to %[[OUT]] {
    // CHECK: ^bb0(%[[R:.*]]: i32):
    // CHECK: hopper.yield %{{.*}}, %{{.*}} : i64, i1
    // CHECK: } : <64x128xf32>, <bf16>
    // CHECK: hopper.store_rows %{{.*}} to %[[LSE]] {
    // CHECK: } : <64xf32>, <f32>
    %s = hopper.fill 0.0 : !S
    hopper.stage_fragment %s, %w : !S, !Qw
    hopper.store_fragment %s to %out {
    ^bb0(%r: i32):
      %at = arith.extui %r : i32 to i64
      hopper.yield %at, %true : i64, i1
    } : !S, !hopper.global<bf16>
    %m = hopper.row_reduce max %s : !S -> !R
    hopper.store_rows %m to %lse {
    ^bb0(%r: i32):
      %at = arith.extui %r : i32 to i64
      hopper.yield %at, %true : i64, i1
    } : !R, !hopper.global<f32>
  }
  hopper.return
}

// What is its default is not written.
// CHECK-LABEL: hopper.kernel @schedule(
// CHECK-SAME: %[[COUNTER:.*]]: !hopper.global<i32>)
// CHECK-SAME: attributes {plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2, probabilities = shared>} {
hopper.kernel @schedule(%counter: !hopper.global<i32>)
    attributes {plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 128, consumers = 2, stages = 2,
                                    query_stages = 1, probabilities = shared, ping_pong = false, late_wait = false>} {
  // CHECK: %[[BOX:.*]] = hopper.alloc : !hopper.mailbox<2x4xi32, readers = 8>
  // CHECK: %[[RING:.*]] = hopper.alloc : !hopper.ring<2x128x128xbf16, readers = 2>
  // CHECK: hopper.init_barriers %[[BOX]], %[[RING]] : !hopper.mailbox<2x4xi32, readers = 8>, !hopper.ring<2x128x128xbf16, readers = 2>
  %box = hopper.alloc : !Box
  %ring = hopper.alloc : !KV
  hopper.init_barriers %box, %ring : !Box, !KV
  %one = arith.constant 1 : i32
  // CHECK: hopper.warp_specialize producer(24 registers) {
  // CHECK-NEXT: } scheduler {
  hopper.warp_specialize producer(24 registers) {
  } scheduler {
    // CHECK: %[[C:.*]] = hopper.cursor : <2>
    // CHECK: %[[TAKEN:.*]] = hopper.fetch_add %[[COUNTER]], %{{.*}} : <i32>
    // CHECK: hopper.post %[[BOX]][%[[C]]], %[[TAKEN]], %{{.*}}, %[[TAKEN]], %{{.*}} : <2x4xi32, readers = 8>
    // CHECK: hopper.wait_empty %[[BOX]][%[[C]]] : <2x4xi32, readers = 8>
    %c = hopper.cursor : !hopper.cursor<2>
    %taken = hopper.fetch_add %counter, %one : !hopper.global<i32>
    hopper.post %box[%c], %taken, %one, %taken, %one : !Box
    hopper.wait_empty %box[%c] : !Box
  // CHECK: } consumers(2 x 240 registers) {
  } consumers(2 x 240 registers) {
  ^bb0(%wg: i32):
    // CHECK: %[[D:.*]] = hopper.cursor : <2>
    // CHECK: %[[WORDS:.*]]:4 = hopper.receive %[[BOX]][%[[D]]] : <2x4xi32, readers = 8>
    // CHECK: hopper.discard %[[BOX]][%[[D]]] : <2x4xi32, readers = 8>
    // CHECK: hopper.named_barrier %[[WORDS]]#3 threads(256)
    %d = hopper.cursor : !hopper.cursor<2>
    %words:4 = hopper.receive %box[%d] : !Box
    hopper.discard %box[%d] : !Box
    hopper.named_barrier %words#3 threads(256)
  }
  hopper.return
}

// Nothing in the scheduler is not no scheduler.
// CHECK-LABEL: hopper.kernel @empty_roles()
// CHECK: hopper.warp_specialize producer(24 registers) {
// CHECK-NEXT: } scheduler {
// CHECK-NEXT: } consumers(1 x 240 registers) {
hopper.kernel @empty_roles() {
  hopper.warp_specialize producer(24 registers) {
  } scheduler {
  } consumers(1 x 240 registers) {
  ^bb0(%wg: i32):
  }
  hopper.return
}

// An index is an i32 unless it says otherwise.
// CHECK-LABEL: func.func @loads(
func.func @loads(%mask: !hopper.global<i8>, %i: i32, %j: i64) -> (i8, i8, !hopper.rows<64xi64>) {
  // CHECK: hopper.load %{{.*}}[%{{[a-z0-9]+}}] : <i8>
  // CHECK: hopper.load %{{.*}}[%{{[a-z0-9]+}} : i64] : <i8>
  // CHECK: hopper.map () at (%{{.*}}) : () -> !hopper.rows<64xi64> {
  %x = hopper.load %mask[%i] : !hopper.global<i8>
  %y = hopper.load %mask[%j : i64] : !hopper.global<i8>
  %r = hopper.map () at (%row) : () -> !hopper.rows<64xi64> {
    hopper.yield %j : i64
  }
  return %x, %y, %r : i8, i8, !hopper.rows<64xi64>
}

// CHECK-LABEL: func.func private @mailboxes(
// CHECK-SAME: !hopper.mailbox<1x32xi32, readers = 1>, !hopper.mailbox<64x4xi32, readers = 32>)
func.func private @mailboxes(!hopper.mailbox<1x32xi32, readers = 1>, !hopper.mailbox<64x4xi32, readers = 32>)

// CHECK-LABEL: func.func @products(
func.func @products(%q: !Qw, %k: !T, %v: !T, %p: !P, %o: !S) -> (!S, !S) {
  // CHECK: %[[A:.*]] = hopper.mma %{{.*}}, %{{.*}} transposed : !hopper.smem<64x128xbf16, of 128>, <128x128xbf16> -> <64x128xf32>
  // CHECK: %[[B:.*]] = hopper.mma %{{.*}}, %{{.*}} acc(%{{.*}}) : !hopper.operand_a<64x128xbf16>, <128x128xbf16> -> <64x128xf32>
  // CHECK: %{{.*}} = hopper.wait %[[A]] pending(1) : <64x128xf32>
  // CHECK: %{{.*}} = hopper.wait %[[B]] pending(0) : <64x128xf32>
  %a = hopper.mma %q, %k transposed : !Qw, !T -> !Si
  %b = hopper.mma %p, %v acc(%o) : !P, !T -> !Si
  %s = hopper.wait %a pending(1) : !Si
  %t = hopper.wait %b pending(0) : !Si
  return %s, %t : !S, !S
}

// CHECK-LABEL: func.func @functions(
func.func @functions(%s: !S, %scale: f32, %end: !Ri) -> (!S, !P, !R, !R) {
  // CHECK: %[[M:.*]] = hopper.row_reduce max %[[S:.*]] : <64x128xf32> -> <64xf32>
  // CHECK: %{{.*}} = hopper.row_reduce max %[[S]] init(%[[M]]) : <64x128xf32> -> <64xf32>
  // CHECK: %[[L:.*]] = hopper.row_reduce add %[[S]] : <64x128xf32> -> <64xf32, partial>
  // CHECK: %{{.*}} = hopper.row_combine add %[[L]] : <64xf32, partial>
  %m = hopper.row_reduce max %s : !S -> !R
  %m2 = hopper.row_reduce max %s init(%m) : !S -> !R
  %l = hopper.row_reduce add %s : !S -> !Rp
  %w = hopper.row_combine add %l : !Rp
  // CHECK: %{{.*}} = hopper.keep_below %[[S]], %{{.*}} : <64x128xf32>, <64xi32>
  // CHECK: %{{.*}} = hopper.keep_between %[[S]], %{{.*}}, %{{.*}} : <64x128xf32>, <64xi32>
  // CHECK: %{{.*}} = hopper.exp2_fma %[[S]], %{{.*}}, %[[M]] : <64x128xf32>, <64xf32>
  // CHECK: %[[F:.*]] = hopper.scale_rows %{{.*}}, %[[M]] : <64x128xf32>, <64xf32>
  // CHECK: %{{.*}} = hopper.pin %[[F]] : !hopper.fragment<64x128xf32>
  // CHECK: %[[P:.*]] = hopper.pack_a %{{.*}} : <64x128xf32> -> <64x128xbf16>
  // CHECK: %{{.*}} = hopper.pin %[[P]] : !hopper.operand_a<64x128xbf16>
  // CHECK: %{{.*}} = hopper.pin %[[M]] : !hopper.rows<64xf32>
  // CHECK: %{{.*}} = hopper.any_greater %[[M]], %{{.*}} : <64xf32>
  %a = hopper.keep_below %s, %end : !S, !Ri
  %b = hopper.keep_between %s, %end, %end : !S, !Ri
  %c = hopper.exp2_fma %s, %scale, %m : !S, !R
  %d = hopper.scale_rows %c, %m : !S, !R
  %e = hopper.pin %d : !S
  %p0 = hopper.pack_a %e : !S -> !P
  %p = hopper.pin %p0 : !P
  %m3 = hopper.pin %m : !R
  %grows = hopper.any_greater %m, %m3 : !R
  // CHECK: %{{.*}} = hopper.map (%[[X:.*]] = %[[S]], %[[Y:.*]] = %[[M]]) at (%[[ROW:.*]], %[[COL:.*]]) : (!hopper.fragment<64x128xf32>, !hopper.rows<64xf32>) -> !hopper.fragment<64x128xf32> {
  // CHECK: hopper.exp2 %
  // CHECK: hopper.log2 %
  // CHECK: hopper.rcp %
  // CHECK: hopper.yield %{{.*}} : f32
  %f = hopper.map (%x = %s, %y = %m) at (%row, %col) : (!S, !R) -> !S {
    %z = arith.addf %x, %y : f32
    %z1 = hopper.exp2 %z
    %z2 = hopper.log2 %z1
    %z3 = hopper.rcp %z2
    hopper.yield %z3 : f32
  }
  // CHECK: %{{.*}} = hopper.map () at (%[[I:.*]]) : () -> !hopper.rows<64xi32> {
  // CHECK-NEXT: hopper.yield %[[I]] : i32
  %g = hopper.map () at (%i) : () -> !Ri {
    hopper.yield %i : i32
  }
  return %f, %p, %m2, %w : !S, !P, !R, !R
}

// CHECK-LABEL: func.func @loop(
func.func @loop(%hi: i32, %mid: i32, %lo: i32, %s: !S, %n: i32) -> (!S, i32) {
  // CHECK: %[[R:.*]]:2 = hopper.kv_loop (%[[B:.*]], %{{.*}}) = %{{.*}} to %{{.*}} masked, to %{{.*}} carry (%[[A:.*]] = %{{.*}}, %[[C:.*]] = %{{.*}}) : !hopper.fragment<64x128xf32>, i32 {
  // CHECK: hopper.yield %[[A]], %{{.*}} : !hopper.fragment<64x128xf32>, i32
  %r:2 = hopper.kv_loop (%b, %masked) = %hi to %mid masked, to %lo carry (%a = %s, %c = %n) : !S, i32 {
    %d = arith.addi %c, %b : i32
    hopper.yield %a, %d : !S, i32
  }
  // CHECK: hopper.kv_loop (%{{.*}}, %{{.*}}) = %{{.*}} to %{{.*}} {
  hopper.kv_loop (%b, %masked) = %hi to %lo {
    hopper.yield
  }
  return %r#0, %r#1 : !S, i32
}
}

// CHECK-LABEL: func.func @host(
func.func @host(%q: memref<?x2x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>>, %o: memref<bf16>, %mask: memref<4xi1>)
    -> (!MQ, !hopper.global<bf16>, !hopper.global<i8>, index) {
  // CHECK: hopper.encode_tensor_map %{{.*}} dims [3, 2, 1, 0] : memref<?x2x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>> -> <64x4x1x32xbf16>
  %map = hopper.encode_tensor_map %q dims [3, 2, 1, 0]
      : memref<?x2x4x128xbf16, strided<[?, ?, ?, 1], offset: ?>> -> !MQ
  // CHECK: hopper.global_pointer %{{.*}} : memref<bf16> -> <bf16>
  %pointer = hopper.global_pointer %o : memref<bf16> -> !hopper.global<bf16>
  // CHECK: hopper.global_pointer %{{.*}} : memref<4xi1> -> <i8>
  %bytes = hopper.global_pointer %mask : memref<4xi1> -> !hopper.global<i8>
  // CHECK: hopper.multiprocessors{{$}}
  %count = hopper.multiprocessors
  return %map, %pointer, %bytes, %count : !MQ, !hopper.global<bf16>, !hopper.global<i8>, index
}

// CHECK-LABEL: func.func @search(
func.func @search(%row: i32, %starts: !hopper.global<i32>, %n: i32) -> i32 {
  // CHECK: hopper.partition_point (%[[I:.*]]) below %{{.*}} {
  // CHECK:   hopper.load %{{.*}}[%[[I]]]
  // CHECK:   hopper.yield %{{.*}} : i1
  %after = hopper.partition_point (%i) below %n {
    %start = hopper.load %starts[%i] : !hopper.global<i32>
    %reached = arith.cmpi sle, %start, %row : i32
    hopper.yield %reached : i1
  }
  return %after : i32
}
