// What a repeat moves past. The operations in between are computed with the
// heads of the source; the repeat ends right above the attention.
// RUN: gqa-opt %s -split-input-file --gqa-sink-repeat-kv | FileCheck %s
// What is folded afterwards never needs the repeat.
// RUN: gqa-opt %s -split-input-file --gqa-optimize | FileCheck %s --check-prefix=OPT
// OPT-NOT: gqa.repeat_kv

// Rotary embedding: cos and sin know rows and channels, not heads; halves are
// rotated by slices and a concatenation.
// CHECK-LABEL: func.func @rotary
// CHECK-SAME: %[[Q:.+]]: tensor<1x16x8x64xf32>, %[[K:.+]]: tensor<1x16x2x64xf32>
// CHECK: %[[LO:.+]] = tensor.extract_slice %[[K]][0, 0, 0, 0] [1, 16, 2, 32] [1, 1, 1, 1] : tensor<1x16x2x64xf32> to tensor<1x16x2x32xf32>
// CHECK: %[[HI:.+]] = tensor.extract_slice %[[K]][0, 0, 0, 32] [1, 16, 2, 32] [1, 1, 1, 1]
// CHECK: %[[NEG:.+]] = arith.negf %[[HI]] : tensor<1x16x2x32xf32>
// CHECK: %[[ROT:.+]] = tensor.concat dim(3) %[[NEG]], %[[LO]]
// CHECK: %[[ROPE:.+]] = linalg.generic {{.*}} ins(%[[K]], %[[ROT]], %{{.+}}, %{{.+}} : tensor<1x16x2x64xf32>, tensor<1x16x2x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>)
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[ROPE]] heads_axis(2) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[R]], %[[K]]
func.func @rotary(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %cos: tensor<16x64xf32>, %sin: tensor<16x64xf32>)
    -> tensor<1x16x8x64xf32> {
  %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %lo = tensor.extract_slice %r[0, 0, 0, 0] [1, 16, 8, 32] [1, 1, 1, 1] : tensor<1x16x8x64xf32> to tensor<1x16x8x32xf32>
  %hi = tensor.extract_slice %r[0, 0, 0, 32] [1, 16, 8, 32] [1, 1, 1, 1] : tensor<1x16x8x64xf32> to tensor<1x16x8x32xf32>
  %neg = arith.negf %hi : tensor<1x16x8x32xf32>
  %rot = tensor.concat dim(3) %neg, %lo : (tensor<1x16x8x32xf32>, tensor<1x16x8x32xf32>) -> tensor<1x16x8x64xf32>
  %e = tensor.empty() : tensor<1x16x8x64xf32>
  %rope = linalg.generic {
      indexing_maps = [affine_map<(b, s, h, d) -> (b, s, h, d)>, affine_map<(b, s, h, d) -> (b, s, h, d)>,
                       affine_map<(b, s, h, d) -> (s, d)>, affine_map<(b, s, h, d) -> (s, d)>,
                       affine_map<(b, s, h, d) -> (b, s, h, d)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%r, %rot, %cos, %sin : tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%e : tensor<1x16x8x64xf32>) {
  ^bb0(%x: f32, %y: f32, %c: f32, %s: f32, %out: f32):
    %0 = arith.mulf %x, %c : f32
    %1 = arith.mulf %y, %s : f32
    %2 = arith.addf %0, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<1x16x8x64xf32>
  %o = gqa.attention %q, %rope, %k layout(bshd) scale(0.125)
     : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32>
  return %o : tensor<1x16x8x64xf32>
}

// -----

// Rotary embedding once more: cos is broadcast to all heads first, halves are
// rotated by insertions into an empty tensor.
// CHECK-LABEL: func.func @rotary_by_insertion
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xf32>, %[[COS:.+]]: tensor<16x64xf32>
// CHECK-DAG: %[[C:.+]] = linalg.broadcast ins(%[[COS]] : tensor<16x64xf32>) outs(%{{.+}} : tensor<1x2x16x64xf32>) dimensions = [0, 1]
// CHECK-DAG: %[[INS:.+]] = tensor.insert_slice %{{.+}} into %{{.+}}[0, 0, 0, 32] [1, 2, 16, 32] [1, 1, 1, 1] : tensor<1x2x16x32xf32> into tensor<1x2x16x64xf32>
// CHECK: %[[MUL:.+]] = linalg.mul ins(%{{.+}}, %[[C]] : tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) outs(%{{.+}} : tensor<1x2x16x64xf32>)
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[MUL]] heads_axis(1) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[R]], %[[K]]
func.func @rotary_by_insertion(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>, %cos: tensor<16x64xf32>) -> tensor<1x8x16x64xf32> {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %e = tensor.empty() : tensor<1x8x16x64xf32>
  %c = linalg.broadcast ins(%cos : tensor<16x64xf32>) outs(%e : tensor<1x8x16x64xf32>) dimensions = [0, 1]
  %lo = tensor.extract_slice %r[0, 0, 0, 0] [1, 8, 16, 32] [1, 1, 1, 1] : tensor<1x8x16x64xf32> to tensor<1x8x16x32xf32>
  %hi = tensor.extract_slice %r[0, 0, 0, 32] [1, 8, 16, 32] [1, 1, 1, 1] : tensor<1x8x16x64xf32> to tensor<1x8x16x32xf32>
  %i0 = tensor.insert_slice %hi into %e[0, 0, 0, 0] [1, 8, 16, 32] [1, 1, 1, 1] : tensor<1x8x16x32xf32> into tensor<1x8x16x64xf32>
  %i1 = tensor.insert_slice %lo into %i0[0, 0, 0, 32] [1, 8, 16, 32] [1, 1, 1, 1] : tensor<1x8x16x32xf32> into tensor<1x8x16x64xf32>
  %m = linalg.mul ins(%i1, %c : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) outs(%e : tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %m, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// Casts of the elements, on tensors and in a generic; a constant of all heads.
// CHECK-LABEL: func.func @casts
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x2x16x64xbf16>, %[[V:.+]]: tensor<1x2x16x64xf64>
// CHECK-DAG: %[[ONE:.+]] = arith.constant dense<1.000000e+00> : tensor<1x2x16x64xf32>
// CHECK-DAG: %[[EXT:.+]] = arith.extf %[[K]] : tensor<1x2x16x64xbf16> to tensor<1x2x16x64xf32>
// CHECK: %[[ADD:.+]] = arith.addf %[[EXT]], %[[ONE]] : tensor<1x2x16x64xf32>
// CHECK: %[[KEYS:.+]] = gqa.repeat_kv %[[ADD]] heads_axis(1) n_rep(4)
// CHECK: %[[TRUNC:.+]] = linalg.generic {{.*}} ins(%[[V]] : tensor<1x2x16x64xf64>) outs(%{{.+}} : tensor<1x2x16x64xf32>)
// CHECK: %[[VALUES:.+]] = gqa.repeat_kv %[[TRUNC]] heads_axis(1) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[KEYS]], %[[VALUES]]
#id = affine_map<(b, h, s, d) -> (b, h, s, d)>
func.func @casts(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xbf16>, %v: tensor<1x2x16x64xf64>) -> tensor<1x8x16x64xf32> {
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xbf16> -> tensor<1x8x16x64xbf16>
  %ext = arith.extf %keys : tensor<1x8x16x64xbf16> to tensor<1x8x16x64xf32>
  %one = arith.constant dense<1.0> : tensor<1x8x16x64xf32>
  %add = arith.addf %ext, %one : tensor<1x8x16x64xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(4) : tensor<1x2x16x64xf64> -> tensor<1x8x16x64xf64>
  %e = tensor.empty() : tensor<1x8x16x64xf32>
  %trunc = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%values : tensor<1x8x16x64xf64>) outs(%e : tensor<1x8x16x64xf32>) {
  ^bb0(%x: f64, %out: f32):
    %0 = arith.truncf %x : f64 to f32
    linalg.yield %0 : f32
  } -> tensor<1x8x16x64xf32>
  %o = gqa.attention %q, %add, %trunc layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o : tensor<1x8x16x64xf32>
}

// -----

// A cache that is repeated like the new rows: two repeats become one.
// CHECK-LABEL: func.func @cache
// CHECK-SAME: %[[Q:.+]]: tensor<1x8x1x64xf32>, %[[CACHE:.+]]: tensor<1x2x?x64xf32>, %[[K:.+]]: tensor<1x2x1x64xf32>
// CHECK-NEXT: %[[CAT:.+]] = tensor.concat dim(2) %[[CACHE]], %[[K]] : (tensor<1x2x?x64xf32>, tensor<1x2x1x64xf32>) -> tensor<1x2x?x64xf32>
// CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[CAT]] heads_axis(1) n_rep(4)
// CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[R]]
func.func @cache(%q: tensor<1x8x1x64xf32>, %cache: tensor<1x2x?x64xf32>, %k: tensor<1x2x1x64xf32>) -> tensor<1x8x1x64xf32> {
  %old = gqa.repeat_kv %cache heads_axis(1) n_rep(4) : tensor<1x2x?x64xf32> -> tensor<1x8x?x64xf32>
  %new = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x1x64xf32> -> tensor<1x8x1x64xf32>
  %cat = tensor.concat dim(2) %old, %new : (tensor<1x8x?x64xf32>, tensor<1x8x1x64xf32>) -> tensor<1x8x?x64xf32>
  %o = gqa.attention %q, %cat, %cat layout(bhsd) scale(0.125)
     : (tensor<1x8x1x64xf32>, tensor<1x8x?x64xf32>, tensor<1x8x?x64xf32>) -> tensor<1x8x1x64xf32>
  return %o : tensor<1x8x1x64xf32>
}

// -----

// Rows are padded with zeros, and a slice drops an axis.
// CHECK-LABEL: func.func @pad_and_drop
// CHECK-SAME: %[[Q:.+]]: tensor<16x8x64xf32>, %[[K:.+]]: tensor<2x2x12x64xf32>
// CHECK: %[[ONE:.+]] = tensor.extract_slice %[[K]][1, 0, 0, 0] [1, 2, 12, 64] [1, 1, 1, 1] : tensor<2x2x12x64xf32> to tensor<2x12x64xf32>
// CHECK: %[[PAD:.+]] = tensor.pad %[[ONE]] low[0, 0, 0] high[0, 4, 0]
// CHECK: tensor<2x12x64xf32> to tensor<2x16x64xf32>
// CHECK: %[[T:.+]] = linalg.transpose ins(%[[PAD]] : tensor<2x16x64xf32>) outs(%{{.+}} : tensor<16x2x64xf32>)
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[T]] heads_axis(1) n_rep(4)
// CHECK: gqa.varlen_attention %[[Q]], %[[R]], %[[R]]
func.func @pad_and_drop(%q: tensor<16x8x64xf32>, %k: tensor<2x2x12x64xf32>, %cu: tensor<?xi32>, %max: index) -> tensor<16x8x64xf32> {
  %zero = arith.constant 0.0 : f32
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<2x2x12x64xf32> -> tensor<2x8x12x64xf32>
  %one = tensor.extract_slice %r[1, 0, 0, 0] [1, 8, 12, 64] [1, 1, 1, 1] : tensor<2x8x12x64xf32> to tensor<8x12x64xf32>
  %pad = tensor.pad %one low[0, 0, 0] high[0, 4, 0] {
  ^bb0(%i: index, %j: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<8x12x64xf32> to tensor<8x16x64xf32>
  %e = tensor.empty() : tensor<16x8x64xf32>
  %t = linalg.transpose ins(%pad : tensor<8x16x64xf32>) outs(%e : tensor<16x8x64xf32>) permutation = [1, 0, 2]
  %o = gqa.varlen_attention %q, %t, %t cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(0.125)
     : (tensor<16x8x64xf32>, tensor<16x8x64xf32>, tensor<16x8x64xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<16x8x64xf32>
  return %o : tensor<16x8x64xf32>
}

// -----

// Heads merged into rows and split off again, as innermost; a batch is split
// off; extents forgotten and remembered.
// CHECK-LABEL: func.func @reshapes
// CHECK-SAME: %[[Q:.+]]: tensor<2x16x8x64xf32>, %[[K:.+]]: tensor<32x2x64xf32>
// CHECK: %[[C:.+]] = tensor.collapse_shape %[[K]] {{\[\[}}0, 1], [2]] : tensor<32x2x64xf32> into tensor<64x64xf32>
// CHECK: %[[N:.+]] = arith.negf %[[C]] : tensor<64x64xf32>
// CHECK: %[[E:.+]] = tensor.expand_shape %[[N]] {{\[\[}}0, 1, 2], [3]] output_shape [2, 16, 2, 64] : tensor<64x64xf32> into tensor<2x16x2x64xf32>
// CHECK: %[[F:.+]] = tensor.cast %[[E]] : tensor<2x16x2x64xf32> to tensor<?x?x2x64xf32>
// CHECK: %[[A:.+]] = math.absf %[[F]] : tensor<?x?x2x64xf32>
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[A]] heads_axis(2) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[R]], %[[R]]
func.func @reshapes(%q: tensor<2x16x8x64xf32>, %k: tensor<32x2x64xf32>) -> tensor<2x16x8x64xf32> {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<32x2x64xf32> -> tensor<32x8x64xf32>
  %c = tensor.collapse_shape %r [[0, 1], [2]] : tensor<32x8x64xf32> into tensor<256x64xf32>
  %n = arith.negf %c : tensor<256x64xf32>
  %x = tensor.expand_shape %n [[0, 1, 2], [3]] output_shape [2, 16, 8, 64] : tensor<256x64xf32> into tensor<2x16x8x64xf32>
  %f = tensor.cast %x : tensor<2x16x8x64xf32> to tensor<?x?x8x64xf32>
  %a = math.absf %f : tensor<?x?x8x64xf32>
  %o = gqa.attention %q, %a, %a layout(bshd) scale(0.125)
     : (tensor<2x16x8x64xf32>, tensor<?x?x8x64xf32>, tensor<?x?x8x64xf32>) -> tensor<2x16x8x64xf32>
  return %o : tensor<2x16x8x64xf32>
}

// -----

// RMS norm over the head dimension: the heads are a parallel loop of each step,
// and the sum starts from a filled tensor.
// CHECK-LABEL: func.func @norm
// CHECK-SAME: %[[Q:.+]]: tensor<1x16x8x64xf32>, %[[K:.+]]: tensor<1x16x2x64xf32>, %[[W:.+]]: tensor<64xf32>
// CHECK: %[[FILL:.+]] = linalg.fill {{.*}} outs(%{{.+}} : tensor<1x16x2xf32>)
// CHECK: %[[SUM:.+]] = linalg.generic {{.*}} ins(%[[K]] : tensor<1x16x2x64xf32>) outs(%[[FILL]] : tensor<1x16x2xf32>)
// CHECK: %[[NORM:.+]] = linalg.generic {{.*}} ins(%[[K]], %[[SUM]], %[[W]] : tensor<1x16x2x64xf32>, tensor<1x16x2xf32>, tensor<64xf32>)
// CHECK: %[[R:.+]] = gqa.repeat_kv %[[NORM]] heads_axis(2) n_rep(4)
// CHECK: gqa.attention %[[Q]], %[[R]], %[[K]]
#full = affine_map<(b, s, h, d) -> (b, s, h, d)>
#row = affine_map<(b, s, h, d) -> (b, s, h)>
#channel = affine_map<(b, s, h, d) -> (d)>
func.func @norm(%q: tensor<1x16x8x64xf32>, %k: tensor<1x16x2x64xf32>, %w: tensor<64xf32>) -> tensor<1x16x8x64xf32> {
  %zero = arith.constant 0.0 : f32
  %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %e3 = tensor.empty() : tensor<1x16x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%e3 : tensor<1x16x8xf32>) -> tensor<1x16x8xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%r : tensor<1x16x8x64xf32>) outs(%fill : tensor<1x16x8xf32>) {
  ^bb0(%x: f32, %acc: f32):
    %0 = arith.mulf %x, %x : f32
    %1 = arith.addf %acc, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<1x16x8xf32>
  %e = tensor.empty() : tensor<1x16x8x64xf32>
  %norm = linalg.generic {indexing_maps = [#full, #row, #channel, #full], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%r, %sum, %w : tensor<1x16x8x64xf32>, tensor<1x16x8xf32>, tensor<64xf32>) outs(%e : tensor<1x16x8x64xf32>) {
  ^bb0(%x: f32, %s: f32, %y: f32, %out: f32):
    %0 = math.rsqrt %s : f32
    %1 = arith.mulf %x, %0 : f32
    %2 = arith.mulf %1, %y : f32
    linalg.yield %2 : f32
  } -> tensor<1x16x8x64xf32>
  %o = gqa.attention %q, %norm, %k layout(bshd) scale(0.125)
     : (tensor<1x16x8x64xf32>, tensor<1x16x8x64xf32>, tensor<1x16x2x64xf32>) -> tensor<1x16x8x64xf32>
  return %o : tensor<1x16x8x64xf32>
}

// -----

// Repeated along the batch in between (a beam search): that one stays.
// CHECK-LABEL: func.func @beams
// CHECK-SAME: %[[Q:.+]]: tensor<4x16x8x64xf32>, %[[K:.+]]: tensor<1x16x2x64xf32>
// CHECK: gqa.repeat_kv %{{.+}} heads_axis(0) n_rep(4)
// CHECK: gqa.attention
// OPT-LABEL: func.func @beams
// OPT-SAME: %[[Q:.+]]: tensor<4x16x8x64xf32>, %[[K:.+]]: tensor<1x16x2x64xf32>
// OPT-NEXT: %[[R:.+]] = gqa.repeat_kv %[[K]] heads_axis(0) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<4x16x2x64xf32>
// OPT-NEXT: gqa.attention %[[Q]], %[[R]], %[[R]]
// OPT-NOT: gqa.repeat_kv
func.func @beams(%q: tensor<4x16x8x64xf32>, %k: tensor<1x16x2x64xf32>) -> tensor<4x16x8x64xf32> {
  %r = gqa.repeat_kv %k heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %b = gqa.repeat_kv %r heads_axis(0) n_rep(4) : tensor<1x16x8x64xf32> -> tensor<4x16x8x64xf32>
  %o = gqa.attention %q, %b, %b layout(bshd) scale(0.125)
     : (tensor<4x16x8x64xf32>, tensor<4x16x8x64xf32>, tensor<4x16x8x64xf32>) -> tensor<4x16x8x64xf32>
  return %o : tensor<4x16x8x64xf32>
}

// -----

// Heads of two sources side by side, both repeated alike.
// CHECK-LABEL: func.func @side_by_side
// CHECK-SAME: %[[Q:.+]]: tensor<1x16x12x64xf32>, %[[A:.+]]: tensor<1x16x1x64xf32>, %[[B:.+]]: tensor<1x16x2x64xf32>
// CHECK-NEXT: %[[CAT:.+]] = tensor.concat dim(2) %[[A]], %[[B]] : (tensor<1x16x1x64xf32>, tensor<1x16x2x64xf32>) -> tensor<1x16x3x64xf32>
// CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[CAT]] heads_axis(2) n_rep(4)
// CHECK-NEXT: gqa.attention %[[Q]], %[[R]], %[[R]]
func.func @side_by_side(%q: tensor<1x16x12x64xf32>, %a: tensor<1x16x1x64xf32>, %b: tensor<1x16x2x64xf32>) -> tensor<1x16x12x64xf32> {
  %ra = gqa.repeat_kv %a heads_axis(2) n_rep(4) : tensor<1x16x1x64xf32> -> tensor<1x16x4x64xf32>
  %rb = gqa.repeat_kv %b heads_axis(2) n_rep(4) : tensor<1x16x2x64xf32> -> tensor<1x16x8x64xf32>
  %cat = tensor.concat dim(2) %ra, %rb : (tensor<1x16x4x64xf32>, tensor<1x16x8x64xf32>) -> tensor<1x16x12x64xf32>
  %o = gqa.attention %q, %cat, %cat layout(bshd) scale(0.125)
     : (tensor<1x16x12x64xf32>, tensor<1x16x12x64xf32>, tensor<1x16x12x64xf32>) -> tensor<1x16x12x64xf32>
  return %o : tensor<1x16x12x64xf32>
}

// -----

// Only the nearer of two repeats is to go, and it moves by itself.
module attributes {gqa.backends = {alike = {grouped_heads = true}}} {
  // CHECK-LABEL: func.func @nearer
  // CHECK-SAME: %[[Q:.+]]: tensor<1x8x16x64xf32>, %[[K:.+]]: tensor<1x1x16x64xf32>, %[[V:.+]]: tensor<1x2x16x64xf32>
  // CHECK-NEXT: %[[R:.+]] = gqa.repeat_kv %[[K]] heads_axis(1) n_rep(2)
  // CHECK-NEXT: %[[A:.+]] = math.absf %[[R]]
  // CHECK-NEXT: %[[N:.+]] = math.exp %[[A]]
  // CHECK-NEXT: %[[S:.+]] = gqa.repeat_kv %[[N]] heads_axis(1) n_rep(4)
  // CHECK-NEXT: gqa.attention %[[Q]], %[[S]], %[[V]]
  // OPT: gqa.repeat_kv %{{.+}} heads_axis(1) n_rep(2)
  // OPT-NOT: gqa.repeat_kv
  func.func @nearer(%q: tensor<1x8x16x64xf32>, %k: tensor<1x1x16x64xf32>, %v: tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32> {
    %0 = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x1x16x64xf32> -> tensor<1x2x16x64xf32>
    %1 = math.absf %0 : tensor<1x2x16x64xf32>
    %2 = gqa.repeat_kv %1 heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
    %3 = math.exp %2 : tensor<1x8x16x64xf32>
    %o = gqa.attention %q, %3, %v backend("alike") layout(bhsd) scale(0.125)
       : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
    return %o : tensor<1x8x16x64xf32>
  }
}

// -----

// Behind different operations for two attentions, one repeat would become two:
// it stays for gqa-fold-repeat-kv.
// CHECK-LABEL: func.func @for_two
// CHECK: gqa.repeat_kv %arg1 heads_axis(1) n_rep(4)
// CHECK-NOT: gqa.repeat_kv
// CHECK: return
func.func @for_two(%q: tensor<1x8x16x64xf32>, %k: tensor<1x2x16x64xf32>) -> (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>) {
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(4) : tensor<1x2x16x64xf32> -> tensor<1x8x16x64xf32>
  %a = math.absf %r : tensor<1x8x16x64xf32>
  %b = math.exp %r : tensor<1x8x16x64xf32>
  %o1 = gqa.attention %q, %a, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  %o2 = gqa.attention %q, %b, %k layout(bhsd) scale(0.125)
     : (tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<1x8x16x64xf32>
  return %o1, %o2 : tensor<1x8x16x64xf32>, tensor<1x8x16x64xf32>
}
