// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

gpu.module @kernels {
  // The lanes of a warp ask at 32 numbers at once, those beyond the end at one that exists; how many say yes tells the
  // part in which the answer is.
  // CHECK-LABEL: func.func @search(
  // CHECK-SAME:    %[[ROW:.*]]: i32, %[[STARTS:.*]]: !llvm.ptr<1>, %[[COUNT:.*]]: i32) -> i32
  // CHECK:         %[[FOUND:.*]]:2 = scf.while (%[[A:.*]] = %c0_i32, %[[B:.*]] = %[[COUNT]]) : (i32, i32) -> (i32, i32) {
  // CHECK:           %[[OPEN:.*]] = arith.cmpi slt, %[[A]], %[[B]]
  // CHECK:           scf.condition(%[[OPEN]]) %[[A]], %[[B]]
  // CHECK:         ^bb0(%[[FIRST:.*]]: i32, %[[LAST:.*]]: i32):
  // CHECK:           %[[SPAN:.*]] = arith.subi %[[LAST]], %[[FIRST]]
  // CHECK:           %[[UP:.*]] = arith.addi %[[SPAN]], %c31_i32
  // CHECK:           %[[STEP:.*]] = arith.shrui %[[UP]], %c5_i32
  // CHECK:           %[[END:.*]] = arith.addi %[[STEP]], %c-1_i32
  // CHECK:           %[[LANE:.*]] = arith.andi %{{.*}}, %c31_i32
  // CHECK:           %[[BEFORE:.*]] = arith.muli %[[LANE]], %[[STEP]]
  // CHECK:           %[[BEGIN:.*]] = arith.addi %[[FIRST]], %[[BEFORE]]
  // CHECK:           %[[PROBE:.*]] = arith.addi %[[BEGIN]], %[[END]]
  // CHECK:           %[[INSIDE:.*]] = arith.cmpi slt, %[[PROBE]], %[[LAST]]
  // CHECK:           %[[ASKED:.*]] = arith.select %[[INSIDE]], %[[PROBE]], %[[FIRST]]
  // CHECK:           llvm.getelementptr %[[STARTS]][%[[ASKED]]]
  // CHECK:           %[[HOLDS:.*]] = arith.cmpi sle, %{{.*}}, %[[ROW]]
  // CHECK:           %[[BOTH:.*]] = arith.andi %[[HOLDS]], %[[INSIDE]]
  // CHECK:           %[[LANES:.*]] = nvvm.vote.sync ballot %{{.*}}, %[[BOTH]] -> i32
  // CHECK:           %[[PARTS:.*]] = llvm.intr.ctpop(%[[LANES]])
  // CHECK:           %[[SKIPPED:.*]] = arith.muli %[[PARTS]], %[[STEP]]
  // CHECK:           %[[NEXT:.*]] = arith.addi %[[FIRST]], %[[SKIPPED]]
  // CHECK:           %[[BOUND:.*]] = arith.addi %[[NEXT]], %[[END]]
  // CHECK:           %[[LESS:.*]] = arith.minsi %[[LAST]], %[[BOUND]]
  // CHECK:           scf.yield %[[NEXT]], %[[LESS]]
  // CHECK:         return %[[FOUND]]#0
  func.func @search(%row: i32, %starts: !hopper.global<i32>, %count: i32) -> i32 {
    %after = hopper.partition_point (%i) below %count {
      %start = hopper.load %starts[%i] : !hopper.global<i32>
      %reached = arith.cmpi sle, %start, %row : i32
      hopper.yield %reached : i1
    }
    return %after : i32
  }
}
