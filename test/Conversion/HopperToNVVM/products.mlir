// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

!S = !hopper.fragment<64x16xf32>
!Si = !hopper.inflight<64x16xf32>
!O = !hopper.fragment<64x64xf32>
!Oi = !hopper.inflight<64x64xf32>
!P = !hopper.operand_a<64x16xf16>

gpu.module @m {
// Q K^T from shared memory: the first step only writes (predicate 0), no operand is transposed by the hardware. The
// constant of the descriptors: swizzle 128 (1 << 62), 1024 bytes between groups of rows (64 << 32), 1 << 16; a step is
// 32 bytes on.
// CHECK-LABEL: func.func @scores(
// CHECK-DAG: %[[COLUMNS:.*]] = arith.constant 4611686293305360384 : i64
// CHECK-DAG: %[[STEP:.*]] = arith.constant 4611686293305360386 : i64
// CHECK: arith.addi %{{.*}}, %[[COLUMNS]] : i64
// CHECK: nvvm.wgmma.fence.aligned
// CHECK: llvm.inline_asm has_side_effects {{.*}}"{ .reg .pred p; setp.ne.b32 p, 0, 0; wgmma.mma_async.sync.aligned.m64n16k16.f32.bf16.bf16 {$0, $1, $2, $3, $4, $5, $6, $7}, $8, $9, p, 1, 1, 0, 0; }", "=f,=f,=f,=f,=f,=f,=f,=f,l,l"
// CHECK: arith.addi %{{.*}}, %[[STEP]] : i64
// CHECK: setp.ne.b32 p, 1, 0; wgmma.mma_async.sync.aligned.m64n16k16.f32.bf16.bf16 {$0, $1, $2, $3, $4, $5, $6, $7}, $16, $17, p, 1, 1, 0, 0; }", "=f,=f,=f,=f,=f,=f,=f,=f,0,1,2,3,4,5,6,7,l,l"
// CHECK: nvvm.wgmma.commit.group.sync.aligned
// CHECK: llvm.inline_asm has_side_effects {{.*}}"wgmma.wait_group.sync.aligned 0;", "=f,=f,=f,=f,=f,=f,=f,=f,0,1,2,3,4,5,6,7"
func.func @scores(%q: !hopper.smem<64x32xbf16, of 128>, %k: !hopper.smem<16x32xbf16>) -> !S {
  %s = hopper.mma %q, %k transposed : !hopper.smem<64x32xbf16, of 128>, !hopper.smem<16x32xbf16> -> !Si
  %w = hopper.wait %s pending(0) : !Si
  return %w : !S
}

// P V with P in registers: V is contracted along its rows (the last operand is 1), chunks of its 64 columns are 16 rows
// of 128 bytes apart (128 << 16).
// CHECK-LABEL: func.func @output(
// CHECK-DAG: arith.constant 4611686293313683456 : i64
// CHECK: wgmma.mma_async.sync.aligned.m64n64k16.f32.f16.f16 {{{.*}}}, {$64, $65, $66, $67}, $68, p, 1, 1, 1; }"
func.func @output(%p: !P, %v: !hopper.smem<16x64xf16>, %o: !O) -> !O {
  %x = hopper.mma %p, %v acc(%o) : !P, !hopper.smem<16x64xf16> -> !Oi
  %y = hopper.wait %x pending(0) : !Oi
  return %y : !O
}

// Words of a step: columns 0-1 of both rows, then columns 8-9.
// CHECK-LABEL: func.func @pack(
// CHECK-SAME: %[[X0:.*]]: f32, %[[X1:.*]]: f32, %[[X2:.*]]: f32, %[[X3:.*]]: f32, %[[X4:.*]]: f32, %[[X5:.*]]: f32, %[[X6:.*]]: f32, %[[X7:.*]]: f32)
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X1]], %[[X0]] {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xf16>
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X3]], %[[X2]]
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X5]], %[[X4]]
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X7]], %[[X6]]
func.func @pack(%s: !S) -> !P {
  %p = hopper.pack_a %s : !S -> !P
  return %p : !P
}

// CHECK-LABEL: func.func @pack_bf16(
// CHECK-COUNT-4: nvvm.convert.f32x2.to.bf16x2
func.func @pack_bf16(%s: !S) -> !hopper.operand_a<64x16xbf16> {
  %p = hopper.pack_a %s : !S -> !hopper.operand_a<64x16xbf16>
  return %p : !hopper.operand_a<64x16xbf16>
}

// CHECK-LABEL: func.func @pin(
// CHECK: llvm.inline_asm has_side_effects {{.*}}"", "=r,=r,0,1"
func.func @pin(%r: !hopper.rows<64xi32>) -> !hopper.rows<64xi32> {
  %p = hopper.pin %r : !hopper.rows<64xi32>
  return %p : !hopper.rows<64xi32>
}

// Words of two elements.
// CHECK-LABEL: func.func @pin_operand(
// CHECK-SAME: %[[X0:.*]]: i32, %[[X1:.*]]: i32, %[[X2:.*]]: i32, %[[X3:.*]]: i32)
// CHECK: llvm.inline_asm has_side_effects {{.*}}"", "=r,=r,=r,=r,0,1,2,3" %[[X0]], %[[X1]], %[[X2]], %[[X3]]
func.func @pin_operand(%p: !P) -> !P {
  %r = hopper.pin %p : !P
  return %r : !P
}
}
