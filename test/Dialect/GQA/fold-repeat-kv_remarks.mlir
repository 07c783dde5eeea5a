// What the user is told: one remark for each repeated key or value, and the
// counters.
// RUN: gqa-opt %s -split-input-file --gqa-fold-repeat-kv=stats=true --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=remark:
// Sinking first changes nothing that is told.
// RUN: gqa-opt %s -split-input-file --gqa-sink-repeat-kv --gqa-fold-repeat-kv=stats=true --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=remark:

// Bytes are those of the repeat as it was written, not those of what it would
// have been past the extension of the elements: 1 * 8 * 16 * 64 * 2.
// CHECK: fold-repeat-kv_remarks.mlir:[[@LINE+4]]:11: remark: [Passed] RepeatRemoved | Category:gqa | Function=extended | Bytes=16384, Remark="the key of gqa.attention has 2 heads instead of 8"
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=32768, Remark="the value of gqa.attention has 4 heads instead of 8"
// CHECK: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":49152}
func.func @extended(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf16>, %v: tensor<1x4x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf16> -> tensor<1x8x16x64xf16>
  %ext = arith.extf %keys : tensor<1x8x16x64xf16> to tensor<1x8x16x64xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<1x4x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %ext, %values layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// Two repeats of a cache and of new rows lead to one operand: two are removed.
// The rows of the cache are many, so that its bytes are an expression.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes="2048 + 2048 * dim(%arg1, 2)", Remark="the key
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=0, Remark="the value
// CHECK: {"num-repeats-removed":2,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":2048,"bytes-saved-dynamic":["2048 * dim(%arg1, 2)"]}
func.func @cache(%q: tensor<1x8x1x64xf32>, %cache: tensor<1x2x?x64xf32>, %k: tensor<1x2x1x64xf32>) -> tensor<1x8x1x64xf32> {
  %old = gqa.repeat_kv %cache heads_axis(1) n_rep(4) : tensor<1x2x?x64xf32> -> tensor<1x8x?x64xf32>
  %new = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x1x64xf32> -> tensor<1x8x1x64xf32>
  %cat = tensor.concat dim(2) %old, %new : (tensor<1x8x?x64xf32>, tensor<1x8x1x64xf32>) -> tensor<1x8x?x64xf32>
  %o = gqa.attention %q, %cat, %cat layout(bhsd) scale(0.125)
     : (tensor<1x8x1x64xf32>, tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) -> tensor<1x8x1x64xf32>
  return %o : tensor<1x8x1x64xf32>
}

// -----

// Another user keeps the repeat alive, so that nothing is saved.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=0, Remark="the key
// CHECK: {"num-repeats-removed":0,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":0}
func.func @kept_alive(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %keys, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o, %keys : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
}

// -----

// Folded for one backend and kept for the other.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=0, Remark="the key
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=0, Remark="the value
// CHECK: remark: [Missed] RepeatKept {{.*}} Backend=flex, Reason=backend-needs-repeated-heads, Remark="the key
// CHECK: remark: [Missed] RepeatKept {{.*}} Backend=flex, Reason=backend-needs-repeated-heads, Remark="the value
// CHECK: {"num-repeats-removed":0,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":0}
func.func @two_backends(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %abs = math.absf %keys : tensor<1x8x16x64xf32>
  %o1 = gqa.attention %q, %abs, %abs layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o2 = gqa.attention %q, %abs, %abs backend("flex") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o1, %o2 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
}

// -----

// A shorter repeat is left of one: it counts as kept, and the difference as
// saved: 24 * 16 * 64 * 4 less 6 * 16 * 64 * 4.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=73728, Remark="the value of gqa.attention has 6 heads instead of 24"
// CHECK: {"num-repeats-removed":0,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":73728}
module attributes {gqa.backends = {mine = {grouped_heads = true}}} {
  func.func @shorter(%q: tensor<1x24x16x64xf32>, %k: tensor<1x6x16x64xf32>, %v: tensor<1x3x16x64xf32>) -> tensor<1x24x16x64xf32> {
    %values = gqa.repeat_kv %v heads_axis(1) n_rep(8) : tensor<1x3x16x64xf32> -> tensor<1x24x16x64xf32>
    %o = gqa.attention %q, %k, %values backend("mine") layout(bhsd) scale(0.125)
       : (tensor<1x24x16x64xf32>, tensor<1x6x16x64xf32>, tensor<1x24x16x64xf32>) -> tensor<1x24x16x64xf32>
    return %o : tensor<1x24x16x64xf32>
  }
}

// -----

// K goes and V, scaled for each query head, stays: each has its remark.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes="4096 * dim(%arg1, 0)", Remark="the key
// CHECK: remark: [Missed] RepeatKept {{.*}} Operation=linalg.generic, Reason=head-dependent-op, Remark="the value
// CHECK: {"num-repeats-removed":1,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":0,"bytes-saved-dynamic":["4096 * dim(%arg1, 0)"]}
#full = affine_map<(s, h, d) -> (s, h, d)>
func.func @only_key(%q: tensor<?x16x64xf32>, %k: tensor<?x4x64xf32>, %v: tensor<?x4x64xf32>, %s: tensor<16xf32>, %e: tensor<?x16x64xf32>,
                    %cu: tensor<?xi32>, %max: index) -> tensor<?x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<?x4x64xf32> -> tensor<?x16x64xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(4) : tensor<?x4x64xf32> -> tensor<?x16x64xf32>
  %scaled = linalg.generic {indexing_maps = [#full, affine_map<(s, h, d) -> (h)>, #full], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%values, %s : tensor<?x16x64xf32>, tensor<16xf32>) outs(%e : tensor<?x16x64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<?x16x64xf32>
  %o = gqa.varlen_attention %q, %keys, %scaled cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(0.125)
     : (tensor<?x16x64xf32>, tensor<?x16x64xf32>, tensor<?x16x64xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x16x64xf32>
  return %o : tensor<?x16x64xf32>
}

// -----

// Bytes that no number holds are cut off at the largest one.
// CHECK: remark: [Passed] RepeatRemoved {{.*}} Bytes=9223372036854775807,
// CHECK: {"num-repeats-removed":1,"num-repeats-kept":0,"num-repeats-inserted":0,"bytes-saved":9223372036854775807}
func.func @huge(%q: tensor<1x4611686018427387904x4x4xf32>, %k: tensor<1x1x4x4xf32>) -> tensor<1x4611686018427387904x4x4xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4611686018427387904) : tensor<1x1x4x4xf32> -> tensor<1x4611686018427387904x4x4xf32>
  %o = gqa.attention %q, %keys, %k layout(bhsd) scale(0.125)
     : (tensor<1x4611686018427387904x4x4xf32>, tensor<1x4611686018427387904x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x4611686018427387904x4x4xf32>
  return %o : tensor<1x4611686018427387904x4x4xf32>
}

// -----

// The backend keeps the repeat of the value; the one of the key has a reason of
// its own to stay.
// CHECK: remark: [Missed] RepeatKept {{.*}} Function=two_reasons {{.*}} Operation=linalg.mul, Reason=head-dependent-op, Remark="the key of gqa.attention"
// CHECK: remark: [Missed] RepeatKept {{.*}} Function=two_reasons {{.*}} Reason=backend-needs-repeated-heads, Remark="the value of gqa.attention"
// CHECK: {"num-repeats-removed":0,"num-repeats-kept":2,
func.func @two_reasons(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %m: tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %e = tensor.empty() : tensor<1x8x16x64xf32>
  %scaled = linalg.mul ins(%keys, %m : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) outs(%e : tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  %values = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %scaled, %values backend("sdpa") layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// One attention does without the repeat, the other one needs a shorter one in
// its place: none is removed. 8 - 4 heads are saved.
module attributes {gqa.backends = {alike = {grouped_heads = true}}} {
  // CHECK: remark: [Passed] RepeatRemoved {{.*}} Function=shorter_for_one | Bytes=16384, Remark="the key of gqa.attention has 1 head instead of 8"
  // CHECK: remark: [Passed] RepeatRemoved {{.*}} Function=shorter_for_one | Bytes=0, Remark="the key of gqa.attention has 4 heads instead of 8"
  // CHECK: {"num-repeats-removed":0,"num-repeats-kept":1,"num-repeats-inserted":0,"bytes-saved":16384}
  func.func @shorter_for_one(%q: tensor<1x8x16x64xf32>, %k: tensor<1x1x16x64xf32>, %v: tensor<1x4x16x64xf32>)
      -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
    %keys = gqa.repeat_kv %k heads_axis(1) n_rep(8) : tensor<1x1x16x64xf32> -> tensor<1x8x16x64xf32>
    %o1 = gqa.attention %q, %keys, %v layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x4x16x64xf32>) -> tensor<1x8x16x64xf32>
    %o2 = gqa.attention %q, %keys, %v backend("alike") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x4x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o1, %o2 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
  }
}

// -----

// A body that picks elements from a repeat reads it, though it is no operand.
// CHECK: remark: [Missed] RepeatKept {{.*}} Function=picked | Operation=linalg.generic, Reason=head-dependent-op, Remark="the key of gqa.attention"
// CHECK: {"num-repeats-removed":0,"num-repeats-kept":1,
func.func @picked(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %at: index) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %e = tensor.empty() : tensor<1x8x16x64xf32>
  %picked = linalg.generic {indexing_maps = [affine_map<(b, h, j, d) -> (b, h, j, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x8x16x64xf32>) {
  ^bb0(%out: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %d = linalg.index 3 : index
    %x = tensor.extract %keys[%b, %h, %at, %d] : tensor<1x8x16x64xf32>
    linalg.yield %x : f32
  } -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %picked, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}
