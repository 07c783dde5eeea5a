// Every stage of one module, to standard output and to a file.
// RUN: gqa-compile %s --emit=mlir | FileCheck %s --check-prefix=MLIR
// RUN: gqa-compile %s --emit=nvvm | FileCheck %s --check-prefix=NVVM
// RUN: gqa-compile %s --emit=llvm | FileCheck %s --check-prefix=LLVM
// RUN: gqa-compile - --emit=ptx -o - < %s | FileCheck %s --check-prefix=PTX
// RUN: gqa-compile %s --emit ptx --chip sm_80 -o %t.ptx && FileCheck %s --check-prefix=SM80 < %t.ptx
// RUN: %if ptxas %{ gqa-compile %s --emit=cubin -o %t.cubin && head -c 4 %t.cubin | FileCheck %s --check-prefix=CUBIN %}
// RUN: gqa-compile %s --emit=mlir --no-optimize | FileCheck %s --check-prefix=UNOPTIMIZED

// The repeats are folded away, so that one kernel is left.
// MLIR:     gpu.launch_func @grouped_kernel_0::@grouped_kernel_0
// MLIR-NOT: gpu.launch_func
// MLIR:     gpu.module @grouped_kernel_0
// MLIR:       gpu.func @grouped_kernel_0
// MLIR:         math.exp2
// UNOPTIMIZED-COUNT-3: gpu.launch_func

// NVVM:     gpu.module @grouped_kernel_0 [#nvvm.target<O = 3, chip = "sm_90a", features = "+ptx80">]
// NVVM-NOT: math.
// NVVM:     nvvm.read.ptx.sreg.ctaid.x
// NVVM:     llvm.intr.maximum
// NVVM:     llvm.call_intrinsic "llvm.exp2"

// LLVM: target triple = "nvptx64-nvidia-cuda"
// LLVM: define ptx_kernel void @grouped_kernel_0(
// LLVM: call float @llvm.exp2.f32

// No libdevice: exponentials are instructions, and nothing is called.
// PTX:     .target sm_90a
// PTX:     .visible .entry grouped_kernel_0(
// PTX:     .maxntid 128
// PTX-NOT: call
// PTX:     max.NaN.f32
// PTX-NOT: call
// PTX:     ex2.approx
// PTX-NOT: call

// SM80:  .target sm_80
// CUBIN: ELF

func.func @grouped(%q: tensor<1x4x16x32xf32>, %k: tensor<1x2x16x32xf32>, %v: tensor<1x2x16x32xf32>) -> tensor<1x4x16x32xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x16x32xf32> -> tensor<1x4x16x32xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<1x2x16x32xf32> -> tensor<1x4x16x32xf32>
  %o = gqa.attention %q, %keys, %values layout(bhsd) scale(0.25)
     : (tensor<1x4x16x32xf32>, tensor<1x4x16x32xf32>, tensor<1x4x16x32xf32>) -> tensor<1x4x16x32xf32>
  return %o : tensor<1x4x16x32xf32>
}
