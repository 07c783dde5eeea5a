// RUN: gqa-opt %s --pass-pipeline='builtin.module(gpu.module(gqa-expand-math))' --split-input-file | FileCheck %s
// RUN: not gqa-opt %s --pass-pipeline='builtin.module(gpu.module(gqa-expand-math{has-libdevice=false}))' --split-input-file 2>&1 \
// RUN:   | FileCheck %s --check-prefix=NOLIB

gpu.module @instructions {
  // CHECK-LABEL: @instructions(
  // CHECK-SAME:    %[[X:.*]]: f32, %[[H:.*]]: bf16, %[[V:.*]]: vector<8xf32>, %{{.*}}: index)
  // CHECK:         llvm.call_intrinsic "llvm.exp2"(%[[X]]) : (f32) -> f32
  // CHECK:         llvm.call_intrinsic "llvm.sqrt"
  // CHECK:         llvm.call_intrinsic "llvm.fma"(%[[V]], %[[V]], %[[V]])
  // A bf16 function is computed in f32, but a bf16 multiply-add is rounded once.
  // CHECK:         %[[WIDE:.*]] = arith.extf %[[H]]
  // CHECK:         %[[SQRT:.*]] = llvm.call_intrinsic "llvm.sqrt"(%[[WIDE]]) : (f32) -> f32
  // CHECK:         %[[NARROW:.*]] = arith.truncf %[[SQRT]]
  // CHECK:         llvm.call_intrinsic "llvm.fma"(%[[NARROW]], %[[H]], %[[H]]) : (bf16, bf16, bf16) -> bf16
  // exp is a polynomial, and the division that rounds up one that truncates.
  // CHECK-NOT:     math.exp
  gpu.func @instructions(%x: f32, %h: bf16, %v: vector<8xf32>, %n: index) -> (f32, f32, vector<8xf32>, bf16, f32, index) {
    %0 = math.exp2 %x : f32
    %1 = math.sqrt %0 : f32
    %2 = math.fma %v, %v, %v : vector<8xf32>
    %3 = math.sqrt %h : bf16
    %4 = math.fma %3, %h, %h : bf16
    %5 = math.exp %x : f32
    // CHECK-NOT: arith.ceildivsi
    %6 = arith.ceildivsi %n, %n : index
    gpu.return %0, %1, %2, %4, %5, %6 : f32, f32, vector<8xf32>, bf16, f32, index
  }
}

// -----

gpu.module @extremes {
  // A number and NaN give the number. The maximum that gives NaN is not this pass's.
  // CHECK-LABEL: @extremes(
  // CHECK-SAME:    %[[X:.*]]: f32, %[[Y:.*]]: f32, %[[D:.*]]: f64, %[[H:.*]]: bf16)
  // CHECK:         llvm.call_intrinsic "llvm.maxnum"(%[[X]], %[[Y]]) : (f32, f32) -> f32
  // CHECK:         llvm.call_intrinsic "llvm.minnum"(%[[D]], %{{.*}}) : (f64, f64) -> f64
  // CHECK:         llvm.call_intrinsic "llvm.maxnum"(%[[H]], %{{.*}}) : (bf16, bf16) -> bf16
  // CHECK:         arith.maximumf %[[X]], %[[Y]] : f32
  gpu.func @extremes(%x: f32, %y: f32, %d: f64, %h: bf16) -> (f32, f64, bf16, f32) {
    %one = arith.constant 1.0 : f64
    %two = arith.constant 2.0 : bf16
    %0 = arith.maxnumf %x, %y : f32
    %1 = arith.minnumf %d, %one : f64
    %2 = arith.maxnumf %h, %two : bf16
    %3 = arith.maximumf %x, %y : f32
    gpu.return %0, %1, %2, %3 : f32, f64, bf16, f32
  }
}

// -----

gpu.module @library {
  // CHECK-LABEL: @library(
  // CHECK:         math.sin %{{.*}} : f32
  // CHECK:         math.exp %{{.*}} : f64
  // NOLIB: error: 'math.sin' of 'f32' needs CUDA's libdevice, which was not found; set CUDA_HOME
  gpu.func @library(%x: f32, %y: f64) -> (f32, f64) {
    %0 = math.sin %x : f32
    %1 = math.exp %y : f64
    gpu.return %0, %1 : f32, f64
  }
}
