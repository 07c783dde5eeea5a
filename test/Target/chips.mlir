// One source, every generation of chips: PTX of a version that knows the chip, which ptxas takes. Portable kernels are
// the same on all.
// RUN: gqa-compile %s --kernel=portable --emit=ptx --chip=sm_80 | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: gqa-compile %s --kernel=portable --emit=ptx --chip=sm_89 | FileCheck %s --check-prefixes=CHECK,SM89
// RUN: gqa-compile %s --kernel=portable --emit=ptx --chip=sm_90a | FileCheck %s --check-prefixes=CHECK,SM90A
// RUN: gqa-compile %s --kernel=portable --emit=ptx --chip=sm_100 | FileCheck %s --check-prefixes=CHECK,SM100
// RUN: gqa-compile %s --kernel=portable --emit=ptx --chip=sm_120 | FileCheck %s --check-prefixes=CHECK,SM120
// RUN: %if ptxas %{ gqa-compile %s --kernel=portable --emit=cubin --chip=sm_80 -o %t.80.cubin %}
// RUN: %if ptxas %{ gqa-compile %s --kernel=portable --emit=cubin --chip=sm_90a -o %t.90a.cubin %}
// RUN: %if ptxas %{ gqa-compile %s --kernel=portable --emit=cubin --chip=sm_100 -o %t.100.cubin %}
// RUN: %if ptxas %{ gqa-compile %s --kernel=portable --emit=cubin --chip=sm_120 -o %t.120.cubin %}
// Nothing is spilled at this head dimension.
// RUN: gqa-compile %s --kernel=portable --emit=ptx -o %t.ptx
// RUN: %if ptxas %{ %ptxas -v -arch=sm_90a %t.ptx -o %t.cubin 2>&1 | FileCheck %s --check-prefix=SPILLS %}
// SPILLS-COUNT-2: 0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads

// SM80:   .version 7.8
// SM80:   .target sm_80
// SM89:   .version 7.8
// SM89:   .target sm_89
// SM90A:  .version 8.0
// SM90A:  .target sm_90a
// SM100:  .version 8.6
// SM100:  .target sm_100
// SM120:  .version 8.7
// SM120:  .target sm_120

// CHECK: .visible .entry dense_kernel_0(
func.func @dense(%q: tensor<2x?x6x64xf16>, %k: tensor<2x?x2x64xf16>, %v: tensor<2x?x3x40xf16>,
                 %mask: tensor<1x6x?x?xi1>, %sinks: tensor<6xbf16>) -> (tensor<2x?x6x40xf16>, tensor<2x6x?xf32>) {
  %o, %lse = gqa.attention %q, %k, %v mask(%mask) sinks(%sinks) layout(bshd) window(64, 32) align(bottom_right)
               scale(0.125) softcap(20.0)
     : (tensor<2x?x6x64xf16>, tensor<2x?x2x64xf16>, tensor<2x?x3x40xf16>, tensor<1x6x?x?xi1>, tensor<6xbf16>)
     -> (tensor<2x?x6x40xf16>, tensor<2x6x?xf32>)
  return %o, %lse : tensor<2x?x6x40xf16>, tensor<2x6x?xf32>
}

// CHECK: .visible .entry varlen_kernel_0(
func.func @varlen(%q: tensor<?x8x64xbf16>, %k: tensor<?x2x64xbf16>, %v: tensor<?x2x64xbf16>,
                  %cu_q: tensor<?xi32>, %cu_k: tensor<?xi32>, %max: index, %sinks: tensor<8xf32>)
    -> (tensor<?x8x64xbf16>, tensor<8x?xf32>) {
  %o, %lse = gqa.varlen_attention %q, %k, %v sinks(%sinks) cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max)
               window(-1, 0) scale(0.125) softcap(30.0)
     : (tensor<?x8x64xbf16>, tensor<?x2x64xbf16>, tensor<?x2x64xbf16>, tensor<?xi32>, tensor<?xi32>, index, index,
        tensor<8xf32>) -> (tensor<?x8x64xbf16>, tensor<8x?xf32>)
  return %o, %lse : tensor<?x8x64xbf16>, tensor<8x?xf32>
}
