// RUN: gqa-opt %S/../Frontends/qwen3/prefill-eager.mlir --gqa-optimize="raise-attention=true" | FileCheck %s --implicit-check-not=gqa.repeat_kv
// RUN: gqa-opt %S/../Frontends/qwen3/prefill-eager-tosa.mlir --gqa-optimize="raise-attention=true" | FileCheck %s --implicit-check-not=gqa.repeat_kv
// RUN: gqa-opt %S/../Frontends/qwen3/prefill-eager.mlir --gqa-optimize | FileCheck %s --check-prefix=OFF
// RUN: gqa-opt %S/../Frontends/qwen3/prefill-eager.mlir --gqa-optimize="raise-attention=true backend=sdpa" | FileCheck %s --check-prefix=SDPA

// The attention of a model: the mask is a window, the repeats are gone; a backend
// that needs repeated heads gets them.

// CHECK:      gqa.attention {{.*}} layout(bhsd) window(-1, 0) scale(0.088388
// CHECK-SAME:   (tensor<3x32x6x128xf32>, tensor<3x8x6x128xf32>, tensor<3x8x6x128xf32>) -> tensor<3x32x6x128xf32>

// OFF-NOT: gqa.attention

// SDPA-COUNT-2: gqa.repeat_kv {{.*}} heads_axis(1) n_rep(4)
// SDPA:         gqa.attention {{.*}} backend("sdpa") layout(bhsd) window(-1, 0)
