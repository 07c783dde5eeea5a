// The attention module of torchtitan issue #2224 with the sdpa wrapper, which
// needs repeated heads unless the module says otherwise.
// RUN: gqa-opt %s --gqa-optimize=stats=true --remarks-filter=gqa --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=KEPT
// RUN: sed "s/^module {/module attributes {gqa.backends = {sdpa = {grouped_heads = true}}} {/" %s \
// RUN:   | gqa-opt --gqa-optimize=stats=true --remarks-filter=gqa --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=GONE

// KEPT: [[@LINE+14]]:13: remark: [Missed] RepeatKept {{.*}} Backend=sdpa, Reason=backend-needs-repeated-heads
// KEPT: [[@LINE+14]]:15: remark: [Missed] RepeatKept {{.*}} Backend=sdpa, Reason=backend-needs-repeated-heads
// KEPT: {"num-repeats-removed":0,"num-repeats-kept":2,"num-repeats-inserted":0,"bytes-saved":0}
// KEPT: gqa.repeat_kv
// KEPT: gqa.repeat_kv
// KEPT: gqa.attention

// GONE-COUNT-2: remark: [Passed] RepeatRemoved {{.*}} Bytes=16777216,
// GONE: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":33554432}
// GONE-NOT: gqa.repeat_kv
// GONE: gqa.attention {{.*}} tensor<2x8x1024x128xbf16>, tensor<2x8x1024x128xbf16>
// GONE-NOT: gqa.repeat_kv
module {
  func.func @qwen3_sdpa(%xq: tensor<2x1024x32x128xbf16>, %xk: tensor<2x1024x8x128xbf16>, %xv: tensor<2x1024x8x128xbf16>) -> tensor<2x32x1024x128xbf16> {
    %keys = gqa.repeat_kv %xk heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
    %values = gqa.repeat_kv %xv heads_axis(2) n_rep(4) : tensor<2x1024x8x128xbf16> -> tensor<2x1024x32x128xbf16>
    %eh = tensor.empty() : tensor<2x32x1024x128xbf16>
    %qt = linalg.transpose ins(%xq : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
    %kt = linalg.transpose ins(%keys : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
    %vt = linalg.transpose ins(%values : tensor<2x1024x32x128xbf16>) outs(%eh : tensor<2x32x1024x128xbf16>) permutation = [0, 2, 1, 3]
    %o = gqa.attention %qt, %kt, %vt backend("sdpa") layout(bhsd) window(-1, 0) scale(0.08838834764)
       : (tensor<2x32x1024x128xbf16>, tensor<2x32x1024x128xbf16>, tensor<2x32x1024x128xbf16>) -> tensor<2x32x1024x128xbf16>
    return %o : tensor<2x32x1024x128xbf16>
  }
}
