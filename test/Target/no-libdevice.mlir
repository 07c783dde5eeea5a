// Kernels of f16, bf16 and f32 call nothing of CUDA's libdevice: a machine without a toolkit compiles them.
// RUN: gqa-compile %s --emit=nvvm | FileCheck %s --implicit-check-not=__nv_
// RUN: gqa-compile %s --emit=nvvm --kernel=portable | FileCheck %s --check-prefix=PORTABLE --implicit-check-not=__nv_ --implicit-check-not=wgmma

// CHECK: gpu.module @packed_attention [
// CHECK: wgmma.mma_async
// CHECK: gpu.module @dense_attention [
// CHECK: wgmma.mma_async
// PORTABLE: gpu.module @packed_kernel_0 [
// PORTABLE: gpu.module @dense_kernel_0 [
func.func @packed(%q: tensor<?x12x128xbf16>, %k: tensor<?x4x128xbf16>, %v: tensor<?x4x128xbf16>, %cu: tensor<?xi32>, %max: index, %sinks: tensor<12xf32>)
    -> (tensor<?x12x128xbf16>, tensor<12x?xf32>) {
  %o, %lse = gqa.varlen_attention %q, %k, %v sinks(%sinks) cu_seqlens(%cu, %cu) max_seqlens(%max, %max) window(100, 0) scale(0.0883) softcap(30.0)
    : (tensor<?x12x128xbf16>, tensor<?x4x128xbf16>, tensor<?x4x128xbf16>, tensor<?xi32>, tensor<?xi32>, index, index, tensor<12xf32>) -> (tensor<?x12x128xbf16>, tensor<12x?xf32>)
  return %o, %lse : tensor<?x12x128xbf16>, tensor<12x?xf32>
}

func.func @dense(%q: tensor<2x12x?x64xf16>, %k: tensor<2x4x?x64xf16>, %v: tensor<2x4x?x64xf16>, %mask: tensor<2x12x?x?xf32>) -> tensor<2x12x?x64xf16> {
  %o = gqa.attention %q, %k, %v mask(%mask) layout(bhsd) scale(0.125) softcap(30.0)
    : (tensor<2x12x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2x4x?x64xf16>, tensor<2x12x?x?xf32>) -> tensor<2x12x?x64xf16>
  return %o : tensor<2x12x?x64xf16>
}
