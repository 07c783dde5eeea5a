// Functions of elements and rows, on fragments of 64x8: four registers, rows 0, 0, 1, 1 of the thread, columns 0, 1, 0, 1.
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

!S = !hopper.fragment<64x8xf32>
!R = !hopper.rows<64xf32>
!Rp = !hopper.rows<64xf32, partial>
!Ri = !hopper.rows<64xi32>

gpu.module @m {
// CHECK-LABEL: func.func @max_with_init(
// CHECK-SAME: %[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[S2:.*]]: f32, %[[S3:.*]]: f32, %[[M0:.*]]: f32, %[[M1:.*]]: f32)
// CHECK: %[[A:.*]] = arith.maxnumf %[[S0]], %[[S1]] : f32
// CHECK: %[[B:.*]] = arith.maxnumf %[[M0]], %[[A]]
// CHECK: nvvm.shfl.sync bfly %{{.*}}, %[[B]]
func.func @max_with_init(%s: !S, %m: !R) -> !R {
  %r = hopper.row_reduce max %s init(%m) : !S -> !R
  return %r : !R
}

// The start of a sum is added once, after the exchange; in a partial one by each thread to its own.
// CHECK-LABEL: func.func @sum_with_init(
// CHECK-SAME: %{{.*}}, %[[L0:.*]]: f32, %[[L1:.*]]: f32)
// CHECK-COUNT-2: nvvm.shfl.sync
// CHECK: %[[Q:.*]] = arith.addf
// CHECK-NEXT: arith.addf %[[L0]], %[[Q]] fastmath<contract>
func.func @sum_with_init(%s: !S, %l: !R) -> !R {
  %r = hopper.row_reduce add %s init(%l) : !S -> !R
  return %r : !R
}

// CHECK-LABEL: func.func @partial_sum(
// CHECK-NOT: shfl
// CHECK: return
func.func @partial_sum(%s: !S, %l: !Rp) -> !Rp {
  %r = hopper.row_reduce add %s init(%l) : !S -> !Rp
  return %r : !Rp
}

// CHECK-LABEL: func.func @combine(
// CHECK-SAME: %[[L0:.*]]: f32, %[[L1:.*]]: f32)
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[TWO:.*]] = arith.constant 2 : i32
// CHECK: nvvm.shfl.sync bfly %{{.*}}, %[[L0]], %[[ONE]]
// CHECK: nvvm.shfl.sync bfly %{{.*}}, %{{.*}}, %[[TWO]]
// CHECK: nvvm.shfl.sync bfly %{{.*}}, %[[L1]], %[[ONE]]
func.func @combine(%l: !Rp) -> !R {
  %r = hopper.row_combine add %l : !Rp
  return %r : !R
}

// Bounds less the thread's first column, 2 (t mod 4), are compared with columns 0 and 1.
// CHECK-LABEL: func.func @keep_below(
// CHECK-SAME: %[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[S2:.*]]: f32, %[[S3:.*]]: f32, %[[E0:.*]]: i32, %[[E1:.*]]: i32)
// CHECK-DAG: %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : i32
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : i32
// CHECK-DAG: %[[THREE:.*]] = arith.constant 3 : i32
// CHECK: %[[Q:.*]] = arith.andi %{{.*}}, %[[THREE]] : i32
// CHECK: %[[COLUMN:.*]] = arith.shli %[[Q]], %[[ONE]] : i32
// CHECK: %[[A:.*]] = arith.subi %[[E0]], %[[COLUMN]] : i32
// CHECK: %[[B:.*]] = arith.subi %[[E1]], %[[COLUMN]] : i32
// CHECK: %[[C0:.*]] = arith.cmpi sgt, %[[A]], %[[ZERO]] : i32
// CHECK: arith.select %[[C0]], %[[S0]], %[[NONE]] : f32
// CHECK: %[[C1:.*]] = arith.cmpi sgt, %[[A]], %[[ONE]] : i32
// CHECK: arith.select %[[C1]], %[[S1]], %[[NONE]] : f32
// CHECK: %[[C2:.*]] = arith.cmpi sgt, %[[B]], %[[ZERO]] : i32
// CHECK: arith.select %[[C2]], %[[S2]], %[[NONE]] : f32
func.func @keep_below(%s: !S, %end: !Ri) -> !S {
  %r = hopper.keep_below %s, %end : !S, !Ri
  return %r : !S
}

// CHECK-LABEL: func.func @keep_between(
// CHECK: %[[A:.*]] = arith.cmpi sgt, %{{.*}}, %{{.*}} : i32
// CHECK: %[[B:.*]] = arith.cmpi sle, %{{.*}}, %{{.*}} : i32
// CHECK: %[[C:.*]] = arith.andi %[[A]], %[[B]] : i1
// CHECK: arith.select %[[C]]
func.func @keep_between(%s: !S, %begin: !Ri, %end: !Ri) -> !S {
  %r = hopper.keep_between %s, %begin, %end : !S, !Ri
  return %r : !S
}

// CHECK-LABEL: func.func @exp2_fma(
// CHECK-SAME: %[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[S2:.*]]: f32, %[[S3:.*]]: f32, %[[SCALE:.*]]: f32, %[[B0:.*]]: f32, %[[B1:.*]]: f32)
// CHECK: %[[X:.*]] = math.fma %[[S0]], %[[SCALE]], %[[B0]] : f32
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[X]])
// CHECK: math.fma %[[S1]], %[[SCALE]], %[[B0]] : f32
// CHECK: math.fma %[[S2]], %[[SCALE]], %[[B1]] : f32
func.func @exp2_fma(%s: !S, %scale: f32, %bias: !R) -> !S {
  %r = hopper.exp2_fma %s, %scale, %bias : !S, !R
  return %r : !S
}

// CHECK-LABEL: func.func @scale_rows(
// CHECK-SAME: %[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[S2:.*]]: f32, %[[S3:.*]]: f32, %[[F0:.*]]: f32, %[[F1:.*]]: f32)
// CHECK: arith.mulf %[[S1]], %[[F0]] fastmath<contract> : f32
// CHECK: arith.mulf %[[S2]], %[[F1]] fastmath<contract> : f32
func.func @scale_rows(%s: !S, %f: !R) -> !S {
  %r = hopper.scale_rows %s, %f : !S, !R
  return %r : !S
}

// Both rows of a thread, then all lanes of the warp; ordered, so false for NaN.
// CHECK-LABEL: func.func @any_greater(
// CHECK-SAME: %[[A0:.*]]: f32, %[[A1:.*]]: f32, %[[B0:.*]]: f32, %[[B1:.*]]: f32) -> i1
// CHECK: %[[ALL:.*]] = arith.constant -1 : i32
// CHECK: %[[C0:.*]] = arith.cmpf ogt, %[[A0]], %[[B0]] : f32
// CHECK: %[[C1:.*]] = arith.cmpf ogt, %[[A1]], %[[B1]] : f32
// CHECK: %[[OWN:.*]] = arith.ori %[[C0]], %[[C1]] : i1
// CHECK: %[[ANY:.*]] = nvvm.vote.sync any %[[ALL]], %[[OWN]] -> i1
// CHECK: return %[[ANY]] : i1
func.func @any_greater(%a: !R, %b: !R) -> i1 {
  %r = hopper.any_greater %a, %b : !R
  return %r : i1
}

// A region with control flow, a captured scalar and an operation of ours, once for each register.
// CHECK-LABEL: func.func @map(
// CHECK-SAME: %[[S0:.*]]: f32, %{{.*}}: f32, %{{.*}}: f32, %[[S3:.*]]: f32, %[[M0:.*]]: f32, %[[M1:.*]]: f32, %[[N:.*]]: i32)
// CHECK: %[[LESS:.*]] = arith.cmpi slt, %{{.*}}, %[[N]] : i32
// CHECK: %[[Y:.*]] = scf.if %[[LESS]] -> (f32) {
// CHECK: llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f32"(%[[S0]])
// CHECK: arith.addf %[[Y]], %[[M0]] : f32
// CHECK-COUNT-3: scf.if
// CHECK: arith.addf %{{.*}}, %[[M1]] : f32
// CHECK-NOT: hopper
func.func @map(%s: !S, %m: !R, %n: i32) -> !S {
  %zero = arith.constant 0.0 : f32
  %r = hopper.map (%x = %s, %y = %m) at (%row, %col) : (!S, !R) -> !S {
    %less = arith.cmpi slt, %col, %n : i32
    %z = scf.if %less -> f32 {
      %e = hopper.exp2 %x
      scf.yield %e : f32
    } else {
      scf.yield %zero : f32
    }
    %w = arith.addf %z, %y : f32
    hopper.yield %w : f32
  }
  return %r : !S
}

// The rows of a thread: 16 warp + lane / 4, and 8 below.
// CHECK-LABEL: func.func @rows_of_thread(
// CHECK: %[[W:.*]] = arith.shli %{{.*}}, %{{.*}} : i32
// CHECK: %[[R0:.*]] = arith.addi %[[W]], %{{.*}} : i32
// CHECK: %[[R1:.*]] = arith.addi %[[R0]], %c8_i32 : i32
// CHECK: return %[[R0]], %[[R1]] : i32, i32
func.func @rows_of_thread() -> !Ri {
  %r = hopper.map () at (%row) : () -> !Ri {
    hopper.yield %row : i32
  }
  return %r : !Ri
}

// Rows of i64: where in a large tensor they begin.
// CHECK-LABEL: func.func @places(
// CHECK-SAME: %[[P0:.*]]: i64, %[[P1:.*]]: i64, %[[STRIDE:.*]]: i64) -> (i64, i64)
// CHECK: %[[A:.*]] = arith.addi %[[P0]], %[[STRIDE]] : i64
// CHECK: %[[B:.*]] = arith.addi %[[P1]], %[[STRIDE]] : i64
// CHECK: return %[[A]], %[[B]] : i64, i64
func.func @places(%p: !hopper.rows<64xi64>, %stride: i64) -> !hopper.rows<64xi64> {
  %r = hopper.map (%x = %p) at (%row) : (!hopper.rows<64xi64>) -> !hopper.rows<64xi64> {
    %y = arith.addi %x, %stride : i64
    hopper.yield %y : i64
  }
  return %r : !hopper.rows<64xi64>
}
}
