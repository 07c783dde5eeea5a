// What gqa-sink-repeat-kv and gqa-fold-repeat-kv leave alone, and why: the
// module goes through them unchanged. One remark stands for each operand that a
// repeat leads to, so that most come in pairs.
// RUN: gqa-opt %s -o %t.read
// RUN: gqa-opt %s --gqa-sink-repeat-kv -o %t.sunk
// RUN: diff %t.read %t.sunk
// RUN: gqa-opt %s --gqa-fold-repeat-kv -o %t.folded
// RUN: diff %t.read %t.folded
// RUN: gqa-opt %s --gqa-fold-repeat-kv --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=remark:

module attributes {gqa.backends = {mine = {grouped_heads = true}}} {
  func.func private @callee(tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>

  // Heads 0 1 2 3 0 1 2 3: a repeat, but not gqa.repeat_kv.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=tile_order {{.*}} Operation=tensor.collapse_shape, Reason=tile-order
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=tile_order {{.*}} Operation=tensor.collapse_shape, Reason=tile-order
  func.func @tile_order(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %e = tensor.empty() : tensor<1x16x4x2x64xf32>
    %b = linalg.broadcast ins(%k : tensor<1x16x2x64xf32>) outs(%e : tensor<1x16x4x2x64xf32>) dimensions = [2]
    %x = tensor.collapse_shape %b [[0], [1], [2, 3], [4]] : tensor<1x16x4x2x64xf32> into tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // The result of an expand_shape has the extent that it is told, which would be
  // that of all heads.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=measured_heads {{.*}} Operation=tensor.expand_shape, Reason=dynamic-heads
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=measured_heads {{.*}} Operation=tensor.expand_shape, Reason=dynamic-heads
  func.func @measured_heads(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %heads: index)
      -> tensor<1x8x16x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
    %x = tensor.cast %r : tensor<1x8x16x64xf32> to tensor<1x?x16x64xf32>
    %e = tensor.expand_shape %x [[0], [1, 2], [3], [4]] output_shape [1, %heads, 1, 16, 64]
       : tensor<1x?x16x64xf32> into tensor<1x?x1x16x64xf32>
    %y = tensor.collapse_shape %e [[0], [1, 2], [3], [4]] : tensor<1x?x1x16x64xf32> into tensor<1x?x16x64xf32>
    %z = tensor.cast %y : tensor<1x?x16x64xf32> to tensor<1x8x16x64xf32>
    %o = gqa.attention %q, %z, %z layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }

  // Rows are repeated, not heads.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=other_axis {{.*}} Operation=gqa.repeat_kv, Reason=not-head-axis
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=other_axis {{.*}} Operation=gqa.repeat_kv, Reason=not-head-axis
  func.func @other_axis(%q: tensor<1x16x8x64xf32>, %k: tensor<1x4x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x4x8x64xf32> -> tensor<1x16x8x64xf32>
    %x = math.absf %r : tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // A scale for each query head.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=scale_per_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=scale_per_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  func.func @scale_per_head(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %s: tensor<8xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %e = tensor.empty() : tensor<1x16x8x64xf32>
    %x = linalg.generic {indexing_maps = [affine_map<(b, s, h, d) -> (b, s, h, d)>, affine_map<(b, s, h, d) -> (h)>,
                                          affine_map<(b, s, h, d) -> (b, s, h, d)>],
                         iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r, %s : tensor<1x16x8x64xf32>, tensor<8xf32>) outs(%e : tensor<1x16x8x64xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %p = arith.mulf %a, %b : f32
      linalg.yield %p : f32
    } -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // The body asks which head it is at.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=index_of_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=index_of_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  func.func @index_of_head(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %e = tensor.empty() : tensor<1x16x8x64xf32>
    %x = linalg.generic {indexing_maps = [affine_map<(b, s, h, d) -> (b, s, h, d)>, affine_map<(b, s, h, d) -> (b, s, h, d)>],
                         iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r : tensor<1x16x8x64xf32>) outs(%e : tensor<1x16x8x64xf32>) {
    ^bb0(%a: f32, %c: f32):
      %h = linalg.index 2 : index
      %i = arith.index_cast %h : index to i32
      %f = arith.sitofp %i : i32 to f32
      %p = arith.mulf %a, %f : f32
      linalg.yield %p : f32
    } -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // The body does something once for each head.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=effect_per_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=effect_per_head {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  func.func @effect_per_head(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %m: memref<f32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %e = tensor.empty() : tensor<1x16x8x64xf32>
    %x = linalg.generic {indexing_maps = [affine_map<(b, s, h, d) -> (b, s, h, d)>, affine_map<(b, s, h, d) -> (b, s, h, d)>],
                         iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r : tensor<1x16x8x64xf32>) outs(%e : tensor<1x16x8x64xf32>) {
    ^bb0(%a: f32, %c: f32):
      memref.store %a, %m[] : memref<f32>
      linalg.yield %a : f32
    } -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Head h reads head 7 - h.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=reversed_heads {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=reversed_heads {{.*}} Operation=linalg.generic, Reason=head-dependent-op
  func.func @reversed_heads(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %e = tensor.empty() : tensor<1x16x8x64xf32>
    %x = linalg.generic {indexing_maps = [affine_map<(b, s, h, d) -> (b, s, -h + 7, d)>, affine_map<(b, s, h, d) -> (b, s, h, d)>],
                         iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
        ins(%r : tensor<1x16x8x64xf32>) outs(%e : tensor<1x16x8x64xf32>) {
    ^bb0(%a: f32, %c: f32):
      linalg.yield %a : f32
    } -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // A cache of as many heads as the queries is written in place.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=cache_in_place {{.*}} Operation=tensor.insert_slice, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=cache_in_place {{.*}} Operation=tensor.insert_slice, Reason=head-dependent-op
  func.func @cache_in_place(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %cache: tensor<1x16x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %new = tensor.extract_slice %k[0, 0, 0, 0] [1, 1, 2, 64] [1, 1, 1, 1] : tensor<1x16x2x64xf32> to tensor<1x1x2x64xf32>
    %r = gqa.repeat_kv %new heads_axis(2) n_rep(4) : tensor<1x1x2x64xf32> -> tensor<1x1x8x64xf32>
    %x = tensor.insert_slice %r into %cache[0, 3, 0, 0] [1, 1, 8, 64] [1, 1, 1, 1] : tensor<1x1x8x64xf32> into tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // A cache of as many heads as the queries, concatenated.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=cache_not_repeated {{.*}} Operation=tensor.concat, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=cache_not_repeated {{.*}} Operation=tensor.concat, Reason=head-dependent-op
  func.func @cache_not_repeated(%q: tensor<1x16x8x64xf32>, %k: tensor<1x8x2x64xf32>, %cache: tensor<1x8x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x8x2x64xf32> -> tensor<1x8x8x64xf32>
    %x = tensor.concat dim(1) %cache, %r : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Repeated three times beside four times.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=sum_of_other_factor {{.*}} Operation=arith.addf, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=sum_of_other_factor {{.*}} Operation=arith.addf, Reason=head-dependent-op
  func.func @sum_of_other_factor(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x3x64xf32>, %l: tensor<1x16x4x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r3 = gqa.repeat_kv %l heads_axis(2) n_rep(3) : tensor<1x16x4x64xf32> -> tensor<1x16x12x64xf32>
    %r4 = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x3x64xf32> -> tensor<1x16x12x64xf32>
    %sum = arith.addf %r3, %r4 : tensor<1x16x12x64xf32>
    %x = tensor.extract_slice %sum[0, 0, 0, 0] [1, 16, 8, 64] [1, 1, 1, 1] : tensor<1x16x12x64xf32> to tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Some heads of the repeated ones.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=slice_of_heads {{.*}} Operation=tensor.extract_slice, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=slice_of_heads {{.*}} Operation=tensor.extract_slice, Reason=head-dependent-op
  func.func @slice_of_heads(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r8 = gqa.repeat_kv %k heads_axis(2) n_rep(8) : tensor<1x16x2x64xf32> -> tensor<1x16x16x64xf32>
    %x = tensor.extract_slice %r8[0, 0, 1, 0] [1, 16, 8, 64] [1, 1, 1, 1] : tensor<1x16x16x64xf32> to tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Heads are padded.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=padded_heads {{.*}} Operation=tensor.pad, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=padded_heads {{.*}} Operation=tensor.pad, Reason=head-dependent-op
  func.func @padded_heads(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %zero = arith.constant 0.0 : f32
    %r3 = gqa.repeat_kv %k heads_axis(2) n_rep(3) : tensor<1x16x2x64xf32> -> tensor<1x16x6x64xf32>
    %x = tensor.pad %r3 low[0, 0, 0, 0] high[0, 0, 2, 0] {
    ^bb0(%i: index, %j: index, %h: index, %d: index):
      tensor.yield %zero : f32
    } : tensor<1x16x6x64xf32> to tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Heads and rows are merged and split the other way round.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=reshaped_across {{.*}} Operation=tensor.expand_shape, Reason=head-dependent-op
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=reshaped_across {{.*}} Operation=tensor.expand_shape, Reason=head-dependent-op
  func.func @reshaped_across(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %qt: tensor<1x8x16x64xf32>)
      -> tensor<1x8x16x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %c = tensor.collapse_shape %r [[0], [1, 2], [3]] : tensor<1x16x8x64xf32> into tensor<1x128x64xf32>
    %x = tensor.expand_shape %c [[0], [1, 2], [3]] output_shape [1, 8, 16, 64] : tensor<1x128x64xf32> into tensor<1x8x16x64xf32>
    %o2 = gqa.attention %qt, %x, %x layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o2 : tensor<1x8x16x64xf32>
  }

  // Nobody knows what the callee does.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=unknown_callee {{.*}} Operation=func.call, Reason=unknown-producer
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=unknown_callee {{.*}} Operation=func.call, Reason=unknown-producer
  func.func @unknown_callee(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %x = func.call @callee(%r) : (tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %x, %x layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // The backend takes repeated heads only.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=sdpa {{.*}} Backend=sdpa, Reason=backend-needs-repeated-heads, Remark="the key
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=sdpa {{.*}} Backend=sdpa, Reason=backend-needs-repeated-heads, Remark="the value
  func.func @sdpa(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %r, %r backend("sdpa") layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // V is not repeated, and the backend wants as many heads of V as of K.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=only_k {{.*}} Backend=mine, Reason=kv-factors-differ
  func.func @only_k(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %v: tensor<1x16x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %o = gqa.attention %q, %r, %v backend("mine") layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Factors 2 and 3 of 6 have nothing in common.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=no_common_factor {{.*}} Backend=mine, Reason=kv-factors-differ, Remark="the key
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=no_common_factor {{.*}} Backend=mine, Reason=kv-factors-differ, Remark="the value
  func.func @no_common_factor(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x3x64xf32>, %v: tensor<1x16x2x64xf32>, %q6: tensor<1x16x6x64xf32>)
      -> tensor<1x16x6x64xf32> {
    %k6 = gqa.repeat_kv %k heads_axis(2) n_rep(2) : tensor<1x16x3x64xf32> -> tensor<1x16x6x64xf32>
    %v6 = gqa.repeat_kv %v heads_axis(2) n_rep(3) : tensor<1x16x2x64xf32> -> tensor<1x16x6x64xf32>
    %o6 = gqa.attention %q6, %k6, %v6 backend("mine") layout(bshd) scale(0.125)
       : (tensor<1x16x6x64xf32>, tensor<1x16x6x64xf32>, tensor<1x16x6x64xf32>) -> tensor<1x16x6x64xf32>
    return %o6 : tensor<1x16x6x64xf32>
  }

  // A shorter repeat of V would do, but the longer one is returned too.
  // CHECK: remark: [Missed] RepeatKept {{.*}} Function=additional_repeat {{.*}} Reason=other
  func.func @additional_repeat(%q: tensor<1x16x8x64xf32>, %k4: tensor<1x16x4x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) {
    %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %o4 = gqa.attention %q, %k4, %r backend("mine") layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x4x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o4, %r : tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>
  }

  // As many heads of K and V as of Q, of unknown origin: nothing to decide.
  func.func @plain(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %o = gqa.attention %q, %k, %k layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o : tensor<1x16x8x64xf32>
  }

  // Heads are grouped already: nothing to decide.
  func.func @grouped(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %o2 = gqa.attention %q, %k, %k layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x2x64xf32>, tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32>
    return %o2 : tensor<1x16x8x64xf32>
  }

  // A repeat of the queries is none of K and V.
  func.func @repeated_queries(%q: tensor<1x16x8x64xf32>, %q2: tensor<1x16x2x64xf32>, %k: tensor<1x16x8x64xf32>)
      -> tensor<1x16x8x64xf32> {
    %qr = gqa.repeat_kv %q2 heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
    %o2 = gqa.attention %qr, %k, %k layout(bshd) scale(0.125)
       : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x8x64xf32>
    return %o2 : tensor<1x16x8x64xf32>
  }
}
