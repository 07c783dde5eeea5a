// The options that choose backends, handed on to gqa-optimize.
// RUN: gqa-compile %s --backend=native --stats --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=KEPT
// KEPT:    {"num-repeats-removed":0,"num-repeats-kept":1,
// RUN: gqa-compile %s --backend=native --force --stats --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=FORCED
// FORCED:  {"num-repeats-removed":1,"num-repeats-kept":0,
// RUN: gqa-compile %s --backend=packed --force --to-varlen --remarks --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=VARLEN
// VARLEN:  Remark="gqa.varlen_attention is computed by the portable kernel
// RUN: not gqa-compile %s --backend=later --force --chip=sm_90a --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: gqa-compile %s --backend=later --force --chip=sm_100 --emit=mlir -o /dev/null
// RUN: not gqa-compile %s --backend=host --force --chip=sm_90a --emit=mlir -o %t.mlir 2>&1 | FileCheck %s --check-prefix=HOST
// RUN: sed -e 's/backend("sdpa")/backend("host")/' %s > %t.host.mlir
// RUN: not gqa-compile %t.host.mlir -o %t.artifact 2>&1 | FileCheck %s --check-prefix=COMPILE
// RUN: not ls %t.mlir %t.artifact
// HOST:    backends.mlir:[[#@LINE+11]]:8: error: 'gqa.attention' op cannot be given backend 'host': the backend is the function 'my_attention' and needs to run on the host, but got chip sm_90a
// COMPILE: host.mlir:[[#@LINE+10]]:8: error: 'gqa.attention' op backend 'host' is the function 'my_attention' and needs to run on the host, but got chip sm_90a
// CHIP:    backends.mlir:[[#@LINE+9]]:8: error: {{.*}}later

module attributes {gqa.backends = {
    host = {grouped_heads = true, function = "my_attention"},
    packed = {grouped_heads = true, layouts = ["thd"]},
    later = {grouped_heads = true, min_chip = "sm_100"}}} {
func.func @attend(%q: tensor<2x16x8x64xf32>, %k: tensor<2x16x2x64xf32>, %v: tensor<2x16x8x64xf32>)
    -> tensor<2x16x8x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<2x16x2x64xf32> -> tensor<2x16x8x64xf32>
  %o = gqa.attention %q, %keys, %v backend("sdpa") layout(bshd) scale(0.125)
     : (tensor<2x16x8x64xf32>, tensor<2x16x8x64xf32>, tensor<2x16x8x64xf32>) -> tensor<2x16x8x64xf32>
  return %o : tensor<2x16x8x64xf32>
}
}
