// What gives the roles of a persistent kernel their work.
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

!Box = !hopper.mailbox<2x8xi32, readers = 3>
!Box1 = !hopper.mailbox<1x4xi32, readers = 3>
!Work = !hopper.mailbox<2x12xi32, readers = 8>
!Ring = !hopper.ring<1x64x64xbf16, readers = 2>

gpu.module @m {
// One thread of the warp adds, all get what it found.
// CHECK-LABEL: func.func @fetch_add(
// CHECK-SAME: %[[COUNTER:[^:]*]]: !llvm.ptr<1>, %[[N:[^:]*]]: i32) -> i32
// CHECK-DAG: %[[ALL:.*]] = arith.constant -1 : i32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[LAST:.*]] = arith.constant 31 : i32
// CHECK: %[[THREAD:.*]] = nvvm.read.ptx.sreg.tid.x
// CHECK: %[[LANE:.*]] = arith.andi %[[THREAD]], %[[LAST]] : i32
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]], %[[ZERO]] : i32
// CHECK: %[[FLAG:.*]] = arith.extui %[[FIRST]] : i1 to i32
// CHECK: %[[BEFORE:.*]] = llvm.inline_asm has_side_effects {{.*}}"mov.b32 $0, 0; { .reg .pred p; setp.ne.b32 p, $2, 0; @p atom.relaxed.gpu.global.add.u32 $0, [$1], $3; }", "=&r,l,r,r,~{memory}" %[[COUNTER]], %[[FLAG]], %[[N]] :
// CHECK: %[[RESULT:.*]] = nvvm.shfl.sync idx %[[ALL]], %[[BEFORE]], %[[ZERO]], %[[LAST]] : i32 -> i32
// CHECK-NOT: atom
// CHECK: return %[[RESULT]] : i32
func.func @fetch_add(%counter: !hopper.global<i32>, %n: i32) -> i32 {
  %x = hopper.fetch_add %counter, %n : !hopper.global<i32>
  return %x : i32
}

// A mailbox is three addresses; a stage has 32 bytes here, and barriers of 8. The warp waits until the stage is empty,
// in the phase before the cursor's, and for each other; its first thread writes and then makes the stage full.
// CHECK-LABEL: func.func @post(
// CHECK-SAME: %[[BOX:[^:]*]]: !llvm.ptr<3>, %[[FULL:[^:]*]]: !llvm.ptr<3>, %[[EMPTY:[^:]*]]: !llvm.ptr<3>, %[[STAGE:[^:]*]]: i32, %[[PHASE:[^:]*]]: i32,
// CHECK-SAME: %[[A:[^:]*]]: i32, %[[B:[^:]*]]: i32)
// CHECK-DAG: %[[ALL:.*]] = arith.constant -1 : i32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : i32
// CHECK-DAG: %[[BYTES:.*]] = arith.constant 32 : i32
// CHECK-DAG: %[[LAST:.*]] = arith.constant 31 : i32
// CHECK: %[[TURN:.*]] = arith.xori %[[PHASE]], %[[ONE]] : i32
// CHECK: %[[BARRIER:.*]] = arith.muli %[[STAGE]], %[[EIGHT]] : i32
// CHECK: %[[E:.*]] = llvm.getelementptr %[[EMPTY]][%[[BARRIER]]] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i8
// CHECK: nvvm.mbarrier.try_wait.parity %[[E]], %[[TURN]], %{{.*}}
// CHECK-NEXT: nvvm.bar.warp.sync %[[ALL]]
// CHECK: %[[OFFSET:.*]] = arith.muli %[[STAGE]], %[[BYTES]] : i32
// CHECK: %[[MESSAGE:.*]] = llvm.getelementptr %[[BOX]][%[[OFFSET]]] : (!llvm.ptr<3>, i32) -> !llvm.ptr<3>, i8
// CHECK: %[[ADDRESS:.*]] = llvm.ptrtoint %[[MESSAGE]] : !llvm.ptr<3> to i32
// CHECK: %[[LANE:.*]] = arith.andi %{{.*}}, %[[LAST]] : i32
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]], %[[ZERO]] : i32
// CHECK: %[[FLAG:.*]] = arith.extui %[[FIRST]] : i1 to i32
// CHECK: "{ .reg .pred p; setp.ne.b32 p, $1, 0; @p st.shared.v4.b32 [$0+0], {$2, $3, $4, $5}; }", "r,r,r,r,r,r,~{memory}" %[[ADDRESS]], %[[FLAG]], %[[A]], %[[B]], %[[A]], %[[A]] :
// CHECK: "{ .reg .pred p; setp.ne.b32 p, $1, 0; @p st.shared.v4.b32 [$0+16], {$2, $3, $4, $5}; }", "r,r,r,r,r,r,~{memory}" %[[ADDRESS]], %[[FLAG]], %[[B]], %[[B]], %[[B]], %[[A]] :
// CHECK-NOT: st.shared
// CHECK: %[[F:.*]] = llvm.getelementptr %[[FULL]][%[[BARRIER]]]
// CHECK: %[[FULLS:.*]] = llvm.ptrtoint %[[F]]
// CHECK: "{ .reg .pred p; setp.ne.b32 p, $1, 0; @p mbarrier.arrive.shared::cta.b64 _, [$0]; }", "r,r,~{memory}" %[[FULLS]], %[[FLAG]] :
// CHECK-NEXT: return
func.func @post(%b: !Box, %c: !hopper.cursor<2>, %x: i32, %y: i32) {
  hopper.post %b[%c], %x, %y, %x, %x, %y, %y, %y, %x : !Box
  return
}

// A mailbox of one stage: no arithmetic, and the cursor is a phase.
// CHECK-LABEL: func.func @post_one_stage(
// CHECK-SAME: %[[BOX:[^:]*]]: !llvm.ptr<3>, %[[FULL:[^:]*]]: !llvm.ptr<3>, %[[EMPTY:[^:]*]]: !llvm.ptr<3>, %[[PHASE:[^:]*]]: i32, %[[A:[^:]*]]: i32)
// CHECK: %[[TURN:.*]] = arith.xori %[[PHASE]], %{{.*}} : i32
// CHECK: nvvm.mbarrier.try_wait.parity %[[EMPTY]], %[[TURN]]
// CHECK-NEXT: nvvm.bar.warp.sync
// CHECK-NOT: llvm.getelementptr
// CHECK: %[[ADDRESS:.*]] = llvm.ptrtoint %[[BOX]]
// CHECK: st.shared.v4.b32 {{.*}} %[[ADDRESS]], %{{.*}}, %[[A]], %[[A]], %[[A]], %[[A]] :
// CHECK-NOT: st.shared
// CHECK: llvm.ptrtoint %[[FULL]]
// CHECK: mbarrier.arrive
func.func @post_one_stage(%b: !Box1, %c: !hopper.cursor<1>, %x: i32) {
  hopper.post %b[%c], %x, %x, %x, %x : !Box1
  return
}

// CHECK-LABEL: func.func @wait_empty(
// CHECK-SAME: %[[BOX:[^:]*]]: !llvm.ptr<3>, %[[FULL:[^:]*]]: !llvm.ptr<3>, %[[EMPTY:[^:]*]]: !llvm.ptr<3>, %[[STAGE:[^:]*]]: i32, %[[PHASE:[^:]*]]: i32)
// CHECK-DAG: %[[ALL:.*]] = arith.constant -1 : i32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : i32
// CHECK: %[[TURN:.*]] = arith.xori %[[PHASE]], %[[ONE]] : i32
// CHECK: %[[BARRIER:.*]] = arith.muli %[[STAGE]], %[[EIGHT]] : i32
// CHECK: %[[E:.*]] = llvm.getelementptr %[[EMPTY]][%[[BARRIER]]]
// CHECK: nvvm.mbarrier.try_wait.parity %[[E]], %[[TURN]], %{{.*}}
// CHECK-NEXT: nvvm.bar.warp.sync %[[ALL]]
// CHECK-NEXT: return
func.func @wait_empty(%b: !Box, %c: !hopper.cursor<2>) {
  hopper.wait_empty %b[%c] : !Box
  return
}

// The first lane of the warp reads, four words at a time: the one that arrives at the barrier when the message is discarded.
// What nobody uses is not exchanged.
// CHECK-LABEL: func.func @receive(
// CHECK-SAME: %[[BOX:[^:]*]]: !llvm.ptr<3>, %[[FULL:[^:]*]]: !llvm.ptr<3>, %[[EMPTY:[^:]*]]: !llvm.ptr<3>, %[[STAGE:[^:]*]]: i32, %[[PHASE:[^:]*]]: i32) -> (i32, i32)
// CHECK-DAG: %[[ALL:.*]] = arith.constant -1 : i32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : i32
// CHECK-DAG: %[[LAST:.*]] = arith.constant 31 : i32
// CHECK-DAG: %[[BYTES:.*]] = arith.constant 32 : i32
// CHECK: %[[BARRIER:.*]] = arith.muli %[[STAGE]], %[[EIGHT]] : i32
// CHECK: %[[F:.*]] = llvm.getelementptr %[[FULL]][%[[BARRIER]]]
// CHECK: nvvm.mbarrier.try_wait.parity %[[F]], %[[PHASE]], %{{.*}}
// CHECK: %[[OFFSET:.*]] = arith.muli %[[STAGE]], %[[BYTES]] : i32
// CHECK: %[[MESSAGE:.*]] = llvm.getelementptr %[[BOX]][%[[OFFSET]]]
// CHECK: %[[AT:.*]] = llvm.ptrtoint %[[MESSAGE]] : !llvm.ptr<3> to i32
// CHECK: %[[LANE:.*]] = arith.andi %{{.*}}, %[[LAST]] : i32
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]], %[[ZERO]] : i32
// CHECK: %[[FLAG:.*]] = arith.extui %[[FIRST]] : i1 to i32
// CHECK: %[[LOW:.*]] = llvm.inline_asm has_side_effects {{.*}}"mov.b32 $0, 0; mov.b32 $1, 0; mov.b32 $2, 0; mov.b32 $3, 0; { .reg .pred p; setp.ne.b32 p, $5, 0; @p ld.shared.v4.b32 {$0, $1, $2, $3}, [$4+0]; }", "=&r,=&r,=&r,=&r,r,r,~{memory}" %[[AT]], %[[FLAG]] :
// CHECK: %[[OWN0:.*]] = llvm.extractvalue %[[LOW]][0]
// CHECK: %[[W0:.*]] = nvvm.shfl.sync idx %[[ALL]], %[[OWN0]], %[[ZERO]], %{{.*}} : i32 -> i32
// CHECK: %[[HIGH:.*]] = llvm.inline_asm has_side_effects {{.*}}@p ld.shared.v4.b32 {$0, $1, $2, $3}, [$4+16]; }", {{.*}} %[[AT]], %[[FLAG]] :
// CHECK: %[[OWN6:.*]] = llvm.extractvalue %[[HIGH]][2]
// CHECK: %[[W6:.*]] = nvvm.shfl.sync idx %[[ALL]], %[[OWN6]], %[[ZERO]], %{{.*}} : i32 -> i32
// CHECK-NOT: nvvm.shfl.sync
// CHECK: return %[[W0]], %[[W6]] : i32, i32
func.func @receive(%b: !Box, %c: !hopper.cursor<2>) -> (i32, i32) {
  %w:8 = hopper.receive %b[%c] : !Box
  return %w#0, %w#6 : i32, i32
}

// The first thread of each warp arrives: readers are warps.
// CHECK-LABEL: func.func @discard(
// CHECK-SAME: %[[BOX:[^:]*]]: !llvm.ptr<3>, %[[FULL:[^:]*]]: !llvm.ptr<3>, %[[EMPTY:[^:]*]]: !llvm.ptr<3>, %[[STAGE:[^:]*]]: i32, %[[PHASE:[^:]*]]: i32)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : i32
// CHECK-DAG: %[[LAST:.*]] = arith.constant 31 : i32
// CHECK: %[[LANE:.*]] = arith.andi %{{.*}}, %[[LAST]] : i32
// CHECK: %[[FIRST:.*]] = arith.cmpi eq, %[[LANE]], %[[ZERO]] : i32
// CHECK: %[[BARRIER:.*]] = arith.muli %[[STAGE]], %[[EIGHT]] : i32
// CHECK: %[[E:.*]] = llvm.getelementptr %[[EMPTY]][%[[BARRIER]]]
// CHECK: %[[FLAG:.*]] = arith.extui %[[FIRST]] : i1 to i32
// CHECK: %[[EMPTIES:.*]] = llvm.ptrtoint %[[E]]
// CHECK: "{ .reg .pred p; setp.ne.b32 p, $1, 0; @p mbarrier.arrive.shared::cta.b64 _, [$0]; }", "r,r,~{memory}" %[[EMPTIES]], %[[FLAG]] :
// CHECK-NEXT: return
func.func @discard(%b: !Box, %c: !hopper.cursor<2>) {
  hopper.discard %b[%c] : !Box
  return
}

// CHECK-LABEL: llvm.func @roles(
// CHECK-SAME: %[[COUNTER:[^:]*]]: !llvm.ptr<1>
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[C1:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[C2:.*]] = arith.constant 2 : i32
// CHECK-DAG: %[[C3:.*]] = arith.constant 3 : i32
// CHECK-DAG: %[[C5:.*]] = arith.constant 5 : i32
// CHECK-DAG: %[[C7:.*]] = arith.constant 7 : i32
// CHECK-DAG: %[[C8:.*]] = arith.constant 8 : i32
hopper.kernel @roles(%counter: !hopper.global<i32>) {
  // 96 bytes of words from 0 on, the ring of 8 KiB at the next multiple of 1024, 16 bytes of words behind it at 9216, then
  // the barriers of all: from 9232, 9264 and 9280 on, full ones ahead of empty ones. Arrivals at the empty ones: readers.
  // CHECK: %[[BASE:.*]] = llvm.mlir.addressof @hopper_shared_memory : !llvm.ptr<3>
  // CHECK-DAG: %[[WORK_FULL:.*]] = llvm.getelementptr %[[BASE]][9232]
  // CHECK-DAG: %[[WORK_EMPTY:.*]] = llvm.getelementptr %[[BASE]][9248]
  // CHECK-DAG: %[[RING_FULL:.*]] = llvm.getelementptr %[[BASE]][9264]
  // CHECK-DAG: %[[RING_EMPTY:.*]] = llvm.getelementptr %[[BASE]][9272]
  // CHECK-DAG: %[[BOX:.*]] = llvm.getelementptr %[[BASE]][9216]
  // CHECK-DAG: %[[BOX_FULL:.*]] = llvm.getelementptr %[[BASE]][9280]
  // CHECK-DAG: %[[BOX_EMPTY:.*]] = llvm.getelementptr %[[BASE]][9288]
  // CHECK: nvvm.mbarrier.init %[[WORK_FULL]], %[[C1]] :
  // CHECK: nvvm.mbarrier.init %[[WORK_EMPTY]], %[[C8]] :
  // CHECK: %[[SECOND_FULL:.*]] = llvm.getelementptr %[[WORK_FULL]][8]
  // CHECK: nvvm.mbarrier.init %[[SECOND_FULL]], %[[C1]] :
  // CHECK: %[[SECOND_EMPTY:.*]] = llvm.getelementptr %[[WORK_EMPTY]][8]
  // CHECK: nvvm.mbarrier.init %[[SECOND_EMPTY]], %[[C8]] :
  // CHECK: nvvm.mbarrier.init %[[RING_FULL]], %[[C1]] :
  // CHECK: nvvm.mbarrier.init %[[RING_EMPTY]], %[[C2]] :
  // CHECK: nvvm.mbarrier.init %[[BOX_FULL]], %[[C1]] :
  // CHECK: nvvm.mbarrier.init %[[BOX_EMPTY]], %[[C3]] :
  // CHECK-NOT: nvvm.mbarrier.init
  // CHECK: nvvm.fence.mbarrier.init
  // CHECK: nvvm.barrier{{$}}
  %work = hopper.alloc : !Work
  %ring = hopper.alloc : !Ring
  %box = hopper.alloc : !Box1
  hopper.init_barriers %work, %ring, %box : !Work, !Ring, !Box1
  // The second warp of the first warpgroup schedules, beside the producer; which warp a thread is in is broadcast.
  // CHECK: %[[THREAD:.*]] = arith.shrui %{{.*}}, %[[C7]] : i32
  // CHECK: %[[WARPGROUP:.*]] = nvvm.shfl.sync idx %{{.*}}, %[[THREAD]], %[[C0]]
  // CHECK: %[[LOADS:.*]] = arith.cmpi eq, %[[WARPGROUP]], %[[C0]] : i32
  // CHECK: scf.if %[[LOADS]] {
  // CHECK-NEXT: nvvm.setmaxregister decrease 24
  // CHECK: %[[UNIFORM:.*]] = arith.shrui %{{.*}}, %[[C5]] : i32
  // CHECK: %[[WARP:.*]] = nvvm.shfl.sync idx %{{.*}}, %[[UNIFORM]], %[[C0]]
  // CHECK: %[[PRODUCES:.*]] = arith.cmpi eq, %[[WARP]], %[[C0]] : i32
  // CHECK: scf.if %[[PRODUCES]] {
  // CHECK: nvvm.mbarrier.try_wait.parity %[[BOX_FULL]],
  // CHECK: ld.shared.v4.b32
  // CHECK: }
  // CHECK: %[[SCHEDULES:.*]] = arith.cmpi eq, %[[WARP]], %[[C1]] : i32
  // CHECK: scf.if %[[SCHEDULES]] {
  // CHECK: atom.relaxed.gpu.global.add.u32 {{.*}} %[[COUNTER]],
  // CHECK: nvvm.mbarrier.try_wait.parity %[[BOX_EMPTY]],
  // CHECK: %[[POSTED:.*]] = llvm.ptrtoint %[[BOX_FULL]]
  // CHECK: mbarrier.arrive{{.*}} %[[POSTED]],
  // CHECK: }
  // CHECK: } else {
  // CHECK: nvvm.setmaxregister increase 240
  // CHECK: nvvm.barrier id
  // CHECK-NOT: scf.if
  // CHECK: llvm.return
  hopper.warp_specialize producer(24 registers) {
    %c = hopper.cursor : !hopper.cursor<1>
    %w:4 = hopper.receive %box[%c] : !Box1
    hopper.named_barrier %w#0 threads(32)
  } scheduler {
    %c = hopper.cursor : !hopper.cursor<1>
    %one = arith.constant 1 : i32
    %x = hopper.fetch_add %counter, %one : !hopper.global<i32>
    hopper.post %box[%c], %x, %x, %x, %x : !Box1
  } consumers(2 x 240 registers) {
  ^bb0(%wg: i32):
    hopper.named_barrier %wg threads(128)
  }
  hopper.return
}
}
