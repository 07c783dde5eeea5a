// RUN: gqa-opt %s --convert-gqa-to-hopper --gqa-compile-kernels \
// RUN:   | %python %gqa_src_root/utils/kernel_report.py --ptxas %ptxas | FileCheck %s --implicit-check-not=C75

// A mask beside a window on both sides, sinks and lse, which is what takes the most registers: blocks of keys are as large as
// they may be without spills.
// REQUIRES: ptxas

// CHECK-DAG: mask_f32_64_64_attention: stack 0
// CHECK-DAG: mask_f32_64_64_attention: spills 0
func.func @mask_f32_64_64(%q: memref<2x5x?x64xbf16>, %k: memref<2x1x?x64xbf16>, %v: memref<2x1x?x64xbf16>, %m: memref<2x5x?x?xf32>, %s: memref<5xf32>, %o: memref<2x5x?x64xbf16>, %lse: memref<2x5x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x5x?x64xbf16>, memref<2x1x?x64xbf16>, memref<2x1x?x64xbf16>, memref<2x5x?x?xf32>, memref<5xf32>, memref<2x5x?x64xbf16>, memref<2x5x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_i1_96_96_attention: stack 0
// CHECK-DAG: mask_i1_96_96_attention: spills 0
func.func @mask_i1_96_96(%q: memref<2x8x?x96xbf16>, %k: memref<2x2x?x96xbf16>, %v: memref<2x2x?x96xbf16>, %m: memref<2x8x?x?xi1>, %s: memref<8xf32>, %o: memref<2x8x?x96xbf16>, %lse: memref<2x8x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x8x?x96xbf16>, memref<2x2x?x96xbf16>, memref<2x2x?x96xbf16>, memref<2x8x?x?xi1>, memref<8xf32>, memref<2x8x?x96xbf16>, memref<2x8x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_f16_128_128_attention: stack 0
// CHECK-DAG: mask_f16_128_128_attention: spills 0
func.func @mask_f16_128_128(%q: memref<2x5x?x128xbf16>, %k: memref<2x1x?x128xbf16>, %v: memref<2x1x?x128xbf16>, %m: memref<2x5x?x?xf16>, %s: memref<5xf32>, %o: memref<2x5x?x128xbf16>, %lse: memref<2x5x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x5x?x128xbf16>, memref<2x1x?x128xbf16>, memref<2x1x?x128xbf16>, memref<2x5x?x?xf16>, memref<5xf32>, memref<2x5x?x128xbf16>, memref<2x5x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_i1_192_128_attention: stack 0
// CHECK-DAG: mask_i1_192_128_attention: spills 0
func.func @mask_i1_192_128(%q: memref<2x8x?x192xbf16>, %k: memref<2x2x?x192xbf16>, %v: memref<2x2x?x128xbf16>, %m: memref<2x8x?x?xi1>, %s: memref<8xf32>, %o: memref<2x8x?x128xbf16>, %lse: memref<2x8x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x8x?x192xbf16>, memref<2x2x?x192xbf16>, memref<2x2x?x128xbf16>, memref<2x8x?x?xi1>, memref<8xf32>, memref<2x8x?x128xbf16>, memref<2x8x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_f32_192_192_attention: stack 0
// CHECK-DAG: mask_f32_192_192_attention: spills 0
func.func @mask_f32_192_192(%q: memref<2x5x?x192xbf16>, %k: memref<2x1x?x192xbf16>, %v: memref<2x1x?x192xbf16>, %m: memref<2x5x?x?xf32>, %s: memref<5xf32>, %o: memref<2x5x?x192xbf16>, %lse: memref<2x5x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x5x?x192xbf16>, memref<2x1x?x192xbf16>, memref<2x1x?x192xbf16>, memref<2x5x?x?xf32>, memref<5xf32>, memref<2x5x?x192xbf16>, memref<2x5x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_i1_256_256_attention: stack 0
// CHECK-DAG: mask_i1_256_256_attention: spills 0
func.func @mask_i1_256_256(%q: memref<2x8x?x256xbf16>, %k: memref<2x2x?x256xbf16>, %v: memref<2x2x?x256xbf16>, %m: memref<2x8x?x?xi1>, %s: memref<8xf32>, %o: memref<2x8x?x256xbf16>, %lse: memref<2x8x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x8x?x256xbf16>, memref<2x2x?x256xbf16>, memref<2x2x?x256xbf16>, memref<2x8x?x?xi1>, memref<8xf32>, memref<2x8x?x256xbf16>, memref<2x8x?xf32>) -> ()
  return
}

// CHECK-DAG: mask_bf16_256_256_attention: stack 0
// CHECK-DAG: mask_bf16_256_256_attention: spills 0
func.func @mask_bf16_256_256(%q: memref<2x5x?x256xbf16>, %k: memref<2x1x?x256xbf16>, %v: memref<2x1x?x256xbf16>, %m: memref<2x5x?x?xbf16>, %s: memref<5xf32>, %o: memref<2x5x?x256xbf16>, %lse: memref<2x5x?xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bhsd) window(500, 40) scale(0.125)
    : (memref<2x5x?x256xbf16>, memref<2x1x?x256xbf16>, memref<2x1x?x256xbf16>, memref<2x5x?x?xbf16>, memref<5xf32>, memref<2x5x?x256xbf16>, memref<2x5x?xf32>) -> ()
  return
}
