// A kernel, its roles, rings and stores.
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,cse))" | FileCheck %s

!Ring = !hopper.ring<2x64x128xbf16, readers = 2>
!Map = !hopper.tensor_map<64x64xbf16>

gpu.module @m {
// The symbol is taken.
func.func private @hopper_shared_memory()
// CHECK: llvm.mlir.global external @[[SHARED:hopper_shared_memory_.*]]() {addr_space = 3 : i32, alignment = 1024 : i64} : !llvm.array<0 x i8>

// CHECK: llvm.func @copy(%[[MAP:.*]]: !llvm.ptr {llvm.align = 64 : i64, llvm.byval = !llvm.array<128 x i8>, nvvm.grid_constant},
// CHECK-SAME: %[[OUT:.*]]: !llvm.ptr<1> {llvm.noalias}, %[[N:.*]]: i32)
// CHECK-SAME: attributes {gpu.kernel, nvvm.kernel, nvvm.maxntid = array<i32: 384>, nvvm.minctasm = 1 : i32} {
hopper.kernel @copy(%map: !Map, %out: !hopper.global<bf16>, %n: i32) {
  // Two stages of 16 KiB, then their barriers: those of the second, full at 65568, empty 16 bytes on.
  // CHECK: %[[BASE:.*]] = llvm.mlir.addressof @[[SHARED]] : !llvm.ptr<3>
  // CHECK: llvm.getelementptr %[[BASE]][32768]
  // CHECK: %[[FULL:.*]] = llvm.getelementptr %[[BASE]][65568]
  // CHECK: %[[EMPTY:.*]] = llvm.getelementptr %[[BASE]][65584]
  // CHECK: scf.if
  // CHECK: nvvm.mbarrier.init %{{.*}}, %[[ONE:.*]] :
  // CHECK: nvvm.mbarrier.init %{{.*}}, %[[TWO:.*]] :
  // CHECK: nvvm.fence.mbarrier.init
  // CHECK: nvvm.barrier
  %first = hopper.alloc : !Ring
  %ring = hopper.alloc : !Ring
  hopper.init_barriers %ring : !Ring
  // The warpgroup's number is broadcast; both sides change their registers first.
  // CHECK: %[[WG:.*]] = nvvm.shfl.sync idx
  // CHECK: scf.if
  // CHECK-NEXT: nvvm.setmaxregister decrease 24
  // The producer is the first warp, whose number is broadcast as well. There is no scheduler.
  // CHECK: %[[WARP:.*]] = nvvm.shfl.sync idx
  // CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[WARP]], %{{.*}} : i32
  // CHECK-NEXT: scf.if %[[FIRST]]
  // CHECK-NOT: scf.if
  hopper.warp_specialize producer(24 registers) {
    // All of the warp wait, one announces.
    // CHECK: nvvm.mbarrier.try_wait.parity
    // CHECK: %[[ANNOUNCES:.*]] = nvvm.elect.sync
    // CHECK: nvvm.mbarrier.arrive.expect_tx %{{.*}}, %{{.*}}, predicate = %[[ANNOUNCES]] :
    %c = hopper.cursor : !hopper.cursor<2>
    %tile, %full = hopper.acquire %ring[%c] bytes(16384) : !Ring
    // A load for each chunk of 64 columns, 8 KiB on, by one of the warp.
    // CHECK: %[[LOADS:.*]] = nvvm.elect.sync
    // CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[MAP]], %{{.*}}, box[%{{.*}}, %[[N]]] predicate = %[[LOADS]]
    // CHECK: llvm.getelementptr %{{.*}}[8192]
    // CHECK: nvvm.cp.async.bulk.tensor.shared.cluster.global %{{.*}}, %[[MAP]], %{{.*}}, box[%{{.*}}, %[[N]]] predicate = %[[LOADS]]
    // CHECK-NOT: nvvm.cp.async.bulk.tensor
    hopper.tma_load %map[%n] -> %tile, %full : !Map, !hopper.smem<64x128xbf16>
  } consumers(2 x 240 registers) {
  ^bb0(%wg: i32):
    // CHECK: } else {
    // CHECK: nvvm.setmaxregister increase 240
    // CHECK: nvvm.mbarrier.try_wait.parity
    %c = hopper.cursor : !hopper.cursor<2>
    %tile = hopper.wait_full %ring[%c] : !Ring
    // Eight threads zero a row, 16 rows at once; predicated, not a branch.
    // CHECK: "{ .reg .pred p; setp.ne.b32 p, $1, 0; @p st.shared.v4.b32 [$0+0], {$2, $3, $4, $5}; }", "r,r,r,r,r,r,~{memory}"
    // CHECK-SAME: %{{.*}}, %{{.*}}, %[[ZERO:.*]], %[[ZERO]], %[[ZERO]], %[[ZERO]] :
    // CHECK: st.shared.v4.b32 [$0+8192]
    // CHECK: st.shared.v4.b32 [$0+2048]
    // CHECK: nvvm.fence.proxy {kind = #nvvm.proxy_kind<async.shared>, space = #nvvm.shared_space<cta>}
    hopper.zero_rows %tile from %n : !hopper.smem<64x128xbf16>
    hopper.fence_proxy
    // CHECK: nvvm.barrier id = %{{.*}} number_of_threads = %{{.*}}
    // CHECK: nvvm.barrier.arrive id = %{{.*}} number_of_threads = %{{.*}}
    hopper.named_barrier %wg threads(128)
    hopper.named_barrier arrive %wg threads(256)
    // The first thread of the warpgroup arrives for all; with a condition, if that holds as well.
    // CHECK: %[[ARRIVES:.*]] = arith.cmpi eq, %{{.*}}, %{{.*}} : i32
    // CHECK: %[[FLAG:.*]] = arith.extui %[[ARRIVES]] : i1 to i32
    // CHECK: mbarrier.arrive.shared::cta.b64 _, [$0]; }", "r,r,~{memory}" %[[STAGE:.*]], %[[FLAG]] :
    hopper.release %ring[%c] : !Ring
    // CHECK: %[[LAST:.*]] = arith.cmpi slt, %{{.*}}, %[[N]] : i32
    // CHECK: %[[BOTH:.*]] = arith.andi %[[ARRIVES]], %[[LAST]] : i1
    // CHECK: %[[FLAG:.*]] = arith.extui %[[BOTH]] : i1 to i32
    // CHECK: mbarrier.arrive.shared::cta.b64 _, [$0]; }", "r,r,~{memory}" %[[STAGE]], %[[FLAG]] :
    %last = arith.cmpi slt, %wg, %n : i32
    hopper.release %ring[%c] if %last : !Ring
  }
  // CHECK: llvm.return
  hopper.return
}

// Steps of 16 columns: 32 bytes on by exclusive or, chunks by a constant.
// CHECK-LABEL: func.func @stage(
// CHECK: %[[BASE:.*]] = llvm.inline_asm has_side_effects {{.*}}"", "=r,0"
// CHECK: stmatrix.sync.aligned.m8n8.x4.shared::cta.b16 [$0+0], {$1, $2, $3, $4};
// CHECK: %[[C32:.*]] = arith.constant 32 : i32
// CHECK: arith.xori %[[BASE]], %[[C32]] : i32
// CHECK: [$0+0]
// CHECK: [$0+0]
// CHECK: [$0+0]
// CHECK: [$0+16384]
func.func @stage(%f: !hopper.fragment<64x80xf32>, %t: !hopper.smem<64x80xf16, of 128>) {
  hopper.stage_fragment %f, %t : !hopper.fragment<64x80xf32>, !hopper.smem<64x80xf16, of 128>
  return
}
}
