// gqa-optimize as a whole: what it leaves, that a second run changes nothing
// more, and that every bit of what the functions compute stays.
// REQUIRES: numpy
// RUN: gqa-opt %s --gqa-optimize=stats=true 2>%t.stats | FileCheck %s
// RUN: FileCheck %s --check-prefix=STATS < %t.stats
// RUN: gqa-opt %s --gqa-optimize -o %t.once
// RUN: gqa-opt %t.once --gqa-optimize -o %t.twice
// RUN: diff %t.once %t.twice
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gqa-optimize{stats=true})" -o %t.pipeline 2>&1 | FileCheck %s --check-prefix=STATS
// RUN: diff %t.once %t.pipeline
// RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --passes="--gqa-optimize" --extent=5
// RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --passes="--gqa-fold-repeat-kv" --extent=3 --specials
// RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --passes="--gqa-sink-repeat-kv --gqa-materialize-repeat-kv" --extent=4

// Removed: 4 of @layer, 1 each of @shorter, @second_look, @not_repeated_alike
// and @packed. Kept: 1 each of @two_backends, @shorter, @per_head and
// @not_repeated_alike. Bytes by hand, function by function: 576 + 288, 960,
// 1280 - 640 + 32, 1728; the dynamic ones are of @layer and @shorter.
// STATS: {"num-repeats-removed":8,"num-repeats-kept":4,"num-repeats-inserted":4,"bytes-saved":4224,
// STATS-SAME: "bytes-saved-dynamic":["192 * dim(%arg3, 2)","256 * dim(%arg2, 1)","384 * dim(%arg1, 1)","96 * dim(%arg4, 2)"]}

#full = affine_map<(b, s, h, d) -> (b, s, h, d)>
#row = affine_map<(b, s, h, d) -> (b, s, h)>
#angle = affine_map<(b, s, h, d) -> (s, d)>
#head = affine_map<(b, s, h, d) -> (h)>

module attributes {gqa.backends = {alike = {grouped_heads = true}}} {
  // Norm, rotary embedding, transposes and a cache after the repeat.
  // CHECK-LABEL: func.func @layer
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: gqa.attention
  func.func @layer(%q: tensor<1x6x3x8xf32>, %k: tensor<1x3x2x8xf32>, %v: tensor<1x2x3x4xf32>,
                   %kcache: tensor<1x2x?x8xf32>, %vcache: tensor<1x2x?x4xf32>, %cos: tensor<3x8xf32>) -> tensor<1x6x3x4xf32> {
    %zero = arith.constant 0.0 : f32
    %eps = arith.constant 1.0e-05 : f32
    %kr = gqa.repeat_kv %k heads_axis(2) n_rep(3) : tensor<1x3x2x8xf32> -> tensor<1x3x6x8xf32>
    %vr = gqa.repeat_kv %v heads_axis(1) n_rep(3) : tensor<1x2x3x4xf32> -> tensor<1x6x3x4xf32>
    %e3 = tensor.empty() : tensor<1x3x6xf32>
    %fill = linalg.fill ins(%zero : f32) outs(%e3 : tensor<1x3x6xf32>) -> tensor<1x3x6xf32>
    %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
        ins(%kr : tensor<1x3x6x8xf32>) outs(%fill : tensor<1x3x6xf32>) {
    ^bb0(%x: f32, %acc: f32):
      %0 = arith.mulf %x, %x : f32
      %1 = arith.addf %acc, %0 : f32
      linalg.yield %1 : f32
    } -> tensor<1x3x6xf32>
    %e = tensor.empty() : tensor<1x3x6x8xf32>
    %norm = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%kr, %sum : tensor<1x3x6x8xf32>, tensor<1x3x6xf32>) outs(%e : tensor<1x3x6x8xf32>) {
    ^bb0(%x: f32, %s: f32, %out: f32):
      %0 = arith.addf %s, %eps : f32
      %1 = math.sqrt %0 : f32
      %2 = arith.divf %x, %1 : f32
      linalg.yield %2 : f32
    } -> tensor<1x3x6x8xf32>
    %lo = tensor.extract_slice %norm[0, 0, 0, 0] [1, 3, 6, 4] [1, 1, 1, 1] : tensor<1x3x6x8xf32> to tensor<1x3x6x4xf32>
    %hi = tensor.extract_slice %norm[0, 0, 0, 4] [1, 3, 6, 4] [1, 1, 1, 1] : tensor<1x3x6x8xf32> to tensor<1x3x6x4xf32>
    %neg = arith.negf %hi : tensor<1x3x6x4xf32>
    %rot = tensor.concat dim(3) %neg, %lo : (tensor<1x3x6x4xf32>, tensor<1x3x6x4xf32>) -> tensor<1x3x6x8xf32>
    %rope = linalg.generic {indexing_maps = [#full, #full, #angle, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%norm, %rot, %cos : tensor<1x3x6x8xf32>, tensor<1x3x6x8xf32>, tensor<3x8xf32>) outs(%e : tensor<1x3x6x8xf32>) {
    ^bb0(%x: f32, %y: f32, %c: f32, %out: f32):
      %0 = arith.mulf %x, %c : f32
      %1 = arith.mulf %y, %c : f32
      %2 = arith.addf %0, %1 : f32
      linalg.yield %2 : f32
    } -> tensor<1x3x6x8xf32>
    %et = tensor.empty() : tensor<1x6x3x8xf32>
    %kt = linalg.transpose ins(%rope : tensor<1x3x6x8xf32>) outs(%et : tensor<1x6x3x8xf32>) permutation = [0, 2, 1, 3]
    %kc = gqa.repeat_kv %kcache heads_axis(1) n_rep(3) : tensor<1x2x?x8xf32> -> tensor<1x6x?x8xf32>
    %vc = gqa.repeat_kv %vcache heads_axis(1) n_rep(3) : tensor<1x2x?x4xf32> -> tensor<1x6x?x4xf32>
    %keys = tensor.concat dim(2) %kc, %kt : (tensor<1x6x?x8xf32>, tensor<1x6x3x8xf32>) -> tensor<1x6x?x8xf32>
    %values = tensor.concat dim(2) %vc, %vr : (tensor<1x6x?x4xf32>, tensor<1x6x3x4xf32>) -> tensor<1x6x?x4xf32>
    %o = gqa.attention %q, %keys, %values layout(bhsd) window(-1, 0) align(bottom_right) scale(0.35)
       : (tensor<1x6x3x8xf32>, tensor<1x6x?x8xf32>, tensor<1x6x?x4xf32>) -> tensor<1x6x3x4xf32>
    return %o : tensor<1x6x3x4xf32>
  }

  // One value for two backends: the one that needs the repeat keeps it.
  // CHECK-LABEL: func.func @two_backends
  // CHECK-COUNT-1: gqa.repeat_kv
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @two_backends(%q: tensor<2x7x?x8xf32>, %k: tensor<2x1x?x8xf32>) -> (tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>) {
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(7) : tensor<2x1x?x8xf32> -> tensor<2x7x?x8xf32>
    %abs = math.absf %r : tensor<2x7x?x8xf32>
    %o1 = gqa.attention %q, %abs, %abs layout(bhsd) scale(0.25)
       : (tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>) -> tensor<2x7x?x8xf32>
    %o2 = gqa.attention %q, %abs, %abs backend("sdpa") layout(bhsd) scale(0.25)
       : (tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>) -> tensor<2x7x?x8xf32>
    return %o1, %o2 : tensor<2x7x?x8xf32>, tensor<2x7x?x8xf32>
  }

  // Both by 6 at most, K and V alike: from 12 heads to 4, a repeat of V stays.
  // CHECK-LABEL: func.func @shorter
  // CHECK-COUNT-1: gqa.repeat_kv %{{.+}} heads_axis(2) n_rep(2)
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @shorter(%q: tensor<1x?x12x8xf32>, %k: tensor<1x?x4x8xf32>, %v: tensor<1x?x2x8xf32>) -> tensor<1x?x12x8xf32> {
    %keys = gqa.repeat_kv %k heads_axis(2) n_rep(3) : tensor<1x?x4x8xf32> -> tensor<1x?x12x8xf32>
    %values = gqa.repeat_kv %v heads_axis(2) n_rep(6) : tensor<1x?x2x8xf32> -> tensor<1x?x12x8xf32>
    %o = gqa.attention %q, %keys, %values backend("alike") layout(bshd) scale(0.25)
       : (tensor<1x?x12x8xf32>, tensor<1x?x12x8xf32>, tensor<1x?x12x8xf32>) -> tensor<1x?x12x8xf32>
    return %o : tensor<1x?x12x8xf32>
  }

  // A dead user and two reshapes that cancel stand in the way of the first look.
  // CHECK-LABEL: func.func @second_look
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @second_look(%q: tensor<1x5x6x8xf32>, %k: tensor<1x5x2x8xf32>) -> tensor<1x5x6x8xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(3) : tensor<1x5x2x8xf32> -> tensor<1x5x6x8xf32>
    %dead = math.absf %r : tensor<1x5x6x8xf32>
    %c = tensor.collapse_shape %r [[0], [1], [2, 3]] : tensor<1x5x6x8xf32> into tensor<1x5x48xf32>
    %x = tensor.expand_shape %c [[0], [1], [2, 3]] output_shape [1, 5, 6, 8] : tensor<1x5x48xf32> into tensor<1x5x6x8xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.25)
       : (tensor<1x5x6x8xf32>, tensor<1x5x6x8xf32>, tensor<1x5x6x8xf32>) -> tensor<1x5x6x8xf32>
    return %o : tensor<1x5x6x8xf32>
  }

  // A scale for each query head: the repeat has to stay.
  // CHECK-LABEL: func.func @per_head
  // CHECK: gqa.repeat_kv
  // CHECK: return
  func.func @per_head(%q: tensor<1x5x6x8xf32>, %k: tensor<1x5x2x8xf32>, %s: tensor<6xf32>) -> tensor<1x5x6x8xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(3) : tensor<1x5x2x8xf32> -> tensor<1x5x6x8xf32>
    %e = tensor.empty() : tensor<1x5x6x8xf32>
    %x = linalg.generic {indexing_maps = [#full, #head, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r, %s : tensor<1x5x6x8xf32>, tensor<6xf32>) outs(%e : tensor<1x5x6x8xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      linalg.yield %p : f32
    } -> tensor<1x5x6x8xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.25)
       : (tensor<1x5x6x8xf32>, tensor<1x5x6x8xf32>, tensor<1x5x6x8xf32>) -> tensor<1x5x6x8xf32>
    return %o : tensor<1x5x6x8xf32>
  }

  // A scale that is repeated by 2 where K is by 4: a shorter repeat of K stays
  // ahead of it.
  // CHECK-LABEL: func.func @not_repeated_alike
  // CHECK-COUNT-1: gqa.repeat_kv %{{.+}} heads_axis(2) n_rep(2)
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @not_repeated_alike(%q: tensor<1x5x8x8xf32>, %k: tensor<1x5x2x8xf32>, %s: tensor<4xf32>) -> tensor<1x5x8x8xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x5x2x8xf32> -> tensor<1x5x8x8xf32>
    %r2 = gqa.repeat_kv %s heads_axis(0) n_rep(2) : tensor<4xf32> -> tensor<8xf32>
    %e = tensor.empty() : tensor<1x5x8x8xf32>
    %x = linalg.generic {indexing_maps = [#full, #head, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r, %r2 : tensor<1x5x8x8xf32>, tensor<8xf32>) outs(%e : tensor<1x5x8x8xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      linalg.yield %p : f32
    } -> tensor<1x5x8x8xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.25)
       : (tensor<1x5x8x8xf32>, tensor<1x5x8x8xf32>, tensor<1x5x8x8xf32>) -> tensor<1x5x8x8xf32>
    return %o : tensor<1x5x8x8xf32>
  }

  // Repeats that nobody had written.
  // CHECK-LABEL: func.func @inserted
  // CHECK-COUNT-2: gqa.repeat_kv
  // CHECK: gqa.attention {{.*}} backend("flex")
  func.func @inserted(%q: tensor<1x8x?x8xf32>, %k: tensor<1x2x?x8xf32>, %v: tensor<1x4x?x8xf32>) -> tensor<1x8x?x8xf32> {
    %o = gqa.attention %q, %k, %v backend("flex") layout(bhsd) scale(0.25)
       : (tensor<1x8x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x8x?x8xf32>
    return %o : tensor<1x8x?x8xf32>
  }

  // To the 6 heads that K and V both reach, not to the 12 of the queries: what
  // is inserted is nothing that a second run would shorten.
  // CHECK-LABEL: func.func @inserted_alike
  // CHECK-DAG: %[[KEYS:.+]] = gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(3)
  // CHECK-DAG: %[[VALUES:.+]] = gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(2)
  // CHECK: gqa.attention %{{.+}}, %[[KEYS]], %[[VALUES]] backend("alike")
  func.func @inserted_alike(%q: tensor<1x12x?x8xf32>, %k: tensor<1x2x?x8xf32>, %v: tensor<1x3x?x8xf32>) -> tensor<1x12x?x8xf32> {
    %o = gqa.attention %q, %k, %v backend("alike") layout(bhsd) scale(0.25)
       : (tensor<1x12x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x3x?x8xf32>) -> tensor<1x12x?x8xf32>
    return %o : tensor<1x12x?x8xf32>
  }

  // Packed, of ragged lengths.
  // CHECK-LABEL: func.func @packed
  // CHECK-NOT: gqa.repeat_kv
  // CHECK: return
  func.func @packed(%q: tensor<9x6x8xf32>, %k: tensor<2x9x8xf32>, %cu: tensor<4xi32>, %max: index) -> tensor<9x6x8xf32> {
    %r = gqa.repeat_kv %k heads_axis(0) n_rep(3) : tensor<2x9x8xf32> -> tensor<6x9x8xf32>
    %e = tensor.empty() : tensor<9x6x8xf32>
    %t = linalg.transpose ins(%r : tensor<6x9x8xf32>) outs(%e : tensor<9x6x8xf32>) permutation = [1, 0, 2]
    %o = gqa.varlen_attention %q, %t, %t cu_seqlens(%cu, %cu) max_seqlens(%max, %max) backend("varlen") window(2, 0) scale(0.25)
       : (tensor<9x6x8xf32>, tensor<9x6x8xf32>, tensor<9x6x8xf32>, tensor<4xi32>, tensor<4xi32>, index, index) -> tensor<9x6x8xf32>
    return %o : tensor<9x6x8xf32>
  }
}
