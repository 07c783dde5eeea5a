// What LLVM's code generator refuses is an error at the gpu.module; the process lives on.
// (Where LLVM gives up it leaves memory behind; no leak of ours.)
// RUN: env ASAN_OPTIONS=detect_leaks=0 gqa-opt %s --gqa-serialize-kernels=chip=sm_80 --split-input-file --verify-diagnostics --mlir-print-op-on-diagnostic=false

// expected-error@+1 {{LLVM cannot generate code for this kernel: no libcall available for flog2}}
gpu.module @no_such_instruction [#nvvm.target<chip = "sm_90a">] {
  llvm.func @kernel(%p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
    %x = llvm.load %p : !llvm.ptr -> f64
    %y = llvm.call_intrinsic "llvm.log2"(%x) : (f64) -> f64
    llvm.store %y, %p : f64, !llvm.ptr
    llvm.return
  }
}

// -----

// An instruction of a newer chip: LLVM aborts, were it not caught.
// expected-error@+1 {{LLVM cannot generate code for this kernel: Cannot select}}
gpu.module @newer_chip [#nvvm.target<chip = "sm_80">] {
  llvm.func @kernel(%p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
    nvvm.cluster.arrive
    llvm.return
  }
}

// -----

gpu.module @not_lowered [#nvvm.target<chip = "sm_90a">] {
  gpu.func @kernel(%x: f32) kernel {
    // expected-error@+1 {{'gpu.return' has no lowering to NVVM}}
    gpu.return
  }
}
