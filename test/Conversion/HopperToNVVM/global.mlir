// What comes from global memory and goes there.
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

gpu.module @m {
// An index of either width; nothing writes what is loaded.
// CHECK-LABEL: func.func @load(
// CHECK-SAME: %[[MASK:[^:]*]]: !llvm.ptr<1>, %[[BIAS:[^:]*]]: !llvm.ptr<1>, %[[I:[^:]*]]: i32, %[[J:[^:]*]]: i64)
// CHECK: %[[A:.*]] = llvm.getelementptr %[[MASK]][%[[I]]] : (!llvm.ptr<1>, i32) -> !llvm.ptr<1>, i8
// CHECK: %[[X:.*]] = llvm.load %[[A]] invariant : !llvm.ptr<1> -> i8
// CHECK: %[[B:.*]] = llvm.getelementptr %[[BIAS]][%[[J]]] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, bf16
// CHECK: %[[Y:.*]] = llvm.load %[[B]] invariant : !llvm.ptr<1> -> bf16
// CHECK: return %[[X]], %[[Y]]
func.func @load(%mask: !hopper.global<i8>, %bias: !hopper.global<bf16>, %i: i32, %j: i64) -> (i8, bf16) {
  %x = hopper.load %mask[%i] : !hopper.global<i8>
  %y = hopper.load %bias[%j : i64] : !hopper.global<bf16>
  return %x, %y : i8, bf16
}

// The four threads of a row hold columns 0-1, 2-3, 4-5 and 6-7 of each eight. Of sixteen columns each stores four that
// follow one another: neighbours exchange a word, so that even threads have four of the first eight, odd ones of the others.
// CHECK-LABEL: func.func @exchange(
// CHECK-SAME: %[[X0:[^:]*]]: f32, %[[X1:[^:]*]]: f32, %[[X2:[^:]*]]: f32, %[[X3:[^:]*]]: f32, %[[X4:[^:]*]]: f32, %[[X5:[^:]*]]: f32,
// CHECK-SAME: %[[X6:[^:]*]]: f32, %[[X7:[^:]*]]: f32, %[[X8:[^:]*]]: f32, %[[X9:[^:]*]]: f32, %[[X10:[^:]*]]: f32, %[[X11:[^:]*]]: f32,
// CHECK-SAME: %[[X12:[^:]*]]: f32, %[[X13:[^:]*]]: f32, %[[X14:[^:]*]]: f32, %[[X15:[^:]*]]: f32, %[[OUT:[^:]*]]: !llvm.ptr<1>, %[[AT:[^:]*]]: i64, %[[N:[^:]*]]: i32)
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : i32
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3 : i32
// CHECK-DAG: %[[EIGHT:.*]] = arith.constant 8 : i32
// CHECK-DAG: %[[SIXTEEN:.*]] = arith.constant 16 : i64
// The thread's four columns: 8 (t mod 2) + 4 (t div 2).
// CHECK: %[[BIT0:.*]] = arith.andi %[[LANE:.*]], %[[ONE]] : i32
// CHECK: %[[ODD:.*]] = arith.cmpi eq, %[[BIT0]], %[[ONE]] : i32
// CHECK: %[[EIGHTS:.*]] = arith.shli %[[BIT0]], %[[THREE]] : i32
// CHECK: %[[BIT1:.*]] = arith.andi %[[LANE]], %[[TWO]] : i32
// CHECK: %[[FOURS:.*]] = arith.shli %[[BIT1]], %[[ONE]] : i32
// CHECK: %[[COLUMN32:.*]] = arith.addi %[[EIGHTS]], %[[FOURS]] : i32
// CHECK: %[[COLUMN:.*]] = arith.extui %[[COLUMN32]] : i32 to i64
// CHECK: %[[INSIDE:.*]] = arith.cmpi slt, %[[ROW:.*]], %[[N]] : i32
// CHECK: %[[PLACE:.*]] = arith.addi %[[AT]], %[[COLUMN]] : i64
// The first of its rows has registers 0 and 1 of each four.
// CHECK: %[[H0:.*]] = nvvm.convert.f32x2.to.bf16x2 %[[X1]], %[[X0]] {rnd = #nvvm.fp_rnd_mode<rn>} : vector<2xbf16>
// CHECK: %[[W0:.*]] = llvm.bitcast %[[H0]] : vector<2xbf16> to i32
// CHECK: %[[H1:.*]] = nvvm.convert.f32x2.to.bf16x2 %[[X5]], %[[X4]]
// CHECK: %[[W1:.*]] = llvm.bitcast %[[H1]]
// CHECK: %[[SENT:.*]] = arith.select %[[ODD]], %[[W0]], %[[W1]] : i32
// CHECK: %[[GOT:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[SENT]], %[[ONE]], %{{.*}} : i32 -> i32
// CHECK: %[[V0:.*]] = arith.select %[[ODD]], %[[GOT]], %[[W0]] : i32
// CHECK: %[[V1:.*]] = arith.select %[[ODD]], %[[W1]], %[[GOT]] : i32
// The next sixteen columns. All exchanges of a row come ahead of its stores, which keep their order with them.
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X9]], %[[X8]]
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X13]], %[[X12]]
// CHECK: %[[GOT16:.*]] = nvvm.shfl.sync bfly
// CHECK: %[[V16:.*]] = arith.select %[[ODD]], %[[GOT16]],
// Predicated, not a branch.
// CHECK: %[[TARGET:.*]] = llvm.getelementptr %[[OUT]][%[[PLACE]]] : (!llvm.ptr<1>, i64) -> !llvm.ptr<1>, bf16
// CHECK: %[[FLAG:.*]] = arith.extui %[[INSIDE]] : i1 to i32
// CHECK: llvm.inline_asm has_side_effects {{.*}}"{ .reg .pred p; setp.ne.b32 p, $1, 0; @p st.global.v2.b32 [$0], {$2, $3}; }", "l,r,r,r,~{memory}"
// CHECK-SAME: %[[TARGET]], %[[FLAG]], %[[V0]], %[[V1]] :
// CHECK: %[[PLACE16:.*]] = arith.addi %[[PLACE]], %[[SIXTEEN]] : i64
// CHECK: %[[TARGET16:.*]] = llvm.getelementptr %[[OUT]][%[[PLACE16]]]
// CHECK: st.global.v2.b32 {{.*}} %[[TARGET16]], %[[FLAG]], %[[V16]],
// The second row is eight below and has registers 2 and 3.
// CHECK: %[[ROW8:.*]] = arith.addi %[[ROW]], %[[EIGHT]] : i32
// CHECK: %[[INSIDE8:.*]] = arith.cmpi slt, %[[ROW8]], %[[N]] : i32
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X3]], %[[X2]]
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X7]], %[[X6]]
// CHECK: nvvm.shfl.sync bfly
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X11]], %[[X10]]
// CHECK: nvvm.convert.f32x2.to.bf16x2 %[[X15]], %[[X14]]
// CHECK: nvvm.shfl.sync bfly
// CHECK: %[[FLAG8:.*]] = arith.extui %[[INSIDE8]] : i1 to i32
// CHECK: st.global.v2.b32 {{.*}} %[[TARGET]], %[[FLAG8]],
// CHECK: st.global.v2.b32 {{.*}} %[[TARGET16]], %[[FLAG8]],
// CHECK-NOT: st.global
// CHECK-NOT: hopper
// CHECK: return
func.func @exchange(%f: !hopper.fragment<64x32xf32>, %out: !hopper.global<bf16>, %at: i64, %n: i32) {
  hopper.store_fragment %f to %out {
  ^bb0(%row: i32):
    %ok = arith.cmpi slt, %row, %n : i32
    hopper.yield %at, %ok : i64, i1
  } : !hopper.fragment<64x32xf32>, !hopper.global<bf16>
  return
}

// The fewest columns; halves.
// CHECK-LABEL: func.func @narrow(
// CHECK-SAME: %[[X0:[^:]*]]: f32, %[[X1:[^:]*]]: f32, %[[X2:[^:]*]]: f32, %[[X3:[^:]*]]: f32,
// CHECK-SAME: %[[X4:[^:]*]]: f32, %[[X5:[^:]*]]: f32, %[[X6:[^:]*]]: f32, %[[X7:[^:]*]]: f32, %{{.*}}: !llvm.ptr<1>,
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X1]], %[[X0]]
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X5]], %[[X4]]
// CHECK: st.global.v2.b32
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X3]], %[[X2]]
// CHECK: nvvm.convert.f32x2.to.f16x2 %[[X7]], %[[X6]]
// CHECK: st.global.v2.b32
// CHECK-NOT: st.global
// CHECK: return
func.func @narrow(%f: !hopper.fragment<64x16xf32>, %out: !hopper.global<f16>, %at: i64, %ok: i1) {
  hopper.store_fragment %f to %out {
  ^bb0(%row: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.fragment<64x16xf32>, !hopper.global<f16>
  return
}
}
