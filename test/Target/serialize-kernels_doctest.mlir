// RUN: gqa-opt %s --gqa-serialize-kernels=chip=sm_90a | FileCheck %s

// CHECK:      gpu.binary @kernels
// CHECK-SAME: #gpu.object<#nvvm.target<O = 3, chip = "sm_90a">, {{.*}}.target sm_90a{{.*}}.visible .entry nothing()
// CHECK-NOT:  gpu.module
gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_90a">] {
  llvm.func @nothing() attributes {gpu.kernel, nvvm.kernel} {
    llvm.return
  }
}
