// RUN: gqa-opt %s --pass-pipeline='builtin.module(gpu.module(gqa-expand-math))' | FileCheck %s

// CHECK-LABEL: gpu.func @functions
// CHECK-SAME:    %[[X:[a-z0-9]+]]: f32, %[[H:[a-z0-9]+]]: f16
// CHECK:         llvm.call_intrinsic "llvm.exp2"(%[[X]])
// CHECK:         %[[WIDE:.*]] = arith.extf %[[H]] : f16 to f32
// CHECK:         %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt"(%[[WIDE]])
// CHECK:         arith.truncf %[[ROOT]] : f32 to f16
// CHECK-NOT:     math.
gpu.module @kernels {
  gpu.func @functions(%x: f32, %h: f16) -> (f32, f16) {
    %0 = math.exp2 %x : f32
    %1 = math.sqrt %h : f16
    gpu.return %0, %1 : f32, f16
  }
}
