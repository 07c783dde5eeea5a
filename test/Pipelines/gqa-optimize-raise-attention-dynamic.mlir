// RUN: gqa-opt %S/../Frontends/qwen3/prefill-eager-dynamic.mlir --gqa-optimize="raise-attention=true" | FileCheck %s
// RUN: gqa-opt %S/../Frontends/gemma2/prefill-eager-dynamic.mlir --gqa-optimize="raise-attention=true" | FileCheck %s --check-prefix=SLIDING
// RUN: gqa-opt %S/../Frontends/qwen3/decode-eager-dynamic.mlir --gqa-optimize="raise-attention=true" | FileCheck %s --check-prefix=DECODE
// RUN: gqa-opt %S/../Frontends/jax/dot-product-window.mlir --gqa-optimize="raise-attention=true" | FileCheck %s --check-prefix=JAX

// Dynamic extents: weights are read inside of bodies, extents named by i64. The
// window of Gemma 2's first layer is what its mask computes, softcap before it.

// CHECK:   gqa.attention {{.*}} layout(bhsd) window(-1, 0) scale(0.088388
// SLIDING: gqa.attention {{.*}} layout(bhsd) window(4095, 0) scale(0.0625) softcap(50.0)
// DECODE:  gqa.attention {{.*}} layout(bhsd)
// JAX:     gqa.attention {{.*}} layout(bshd) window(3, 0) scale(0.088388
// JAX-SAME:  (tensor<3x6x32x128xf32>, tensor<3x6x8x128xf32>, tensor<3x6x8x128xf32>) -> tensor<3x6x32x128xf32>
