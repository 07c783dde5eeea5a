// Each rule of docs/spec.md is violated once. The comment ahead of a case names
// its rule; test/docs/spec-rules.test checks that none is missing.
//
// RUN: gqa-opt %s -split-input-file -verify-diagnostics

// attn_c1
func.func @mixed_operands(%q: tensor<2x4x8x16xf32>, %k: memref<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects operands that are all tensors or all memrefs, but got 'tensor<2x4x8x16xf32>' and 'memref<2x4x8x16xf32>'}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c1
func.func @mixed_mask(%q: memref<2x4x8x16xf32>, %m: tensor<1x1x1x8xf32>, %o: memref<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects operands that are all tensors or all memrefs, but got 'memref<2x4x8x16xf32>' and 'tensor<1x1x1x8xf32>'}}
  gqa.attention %q, %q, %q mask(%m) outs(%o) layout(bhsd) scale(1.0)
     : (memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, tensor<1x1x1x8xf32>, memref<2x4x8x16xf32>) -> ()
  return
}

// -----

// attn_c1
func.func @memref_with_result(%q: memref<2x4x8x16xf32>, %o: memref<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op on memrefs expects no results}}
  %r = gqa.attention %q, %q, %q outs(%o) layout(bhsd) scale(1.0)
     : (memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c1
func.func @tensor_with_outs(%q: tensor<2x4x8x16xf32>, %o: memref<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op on tensors expects no outs}}
  %r = gqa.attention %q, %q, %q outs(%o) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, memref<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c1
func.func @operand_encoding(%q: tensor<2x4x8x16xf32, "blocked">) {
  // expected-error@+1 {{'gqa.attention' op expects tensors without an encoding, but got 'tensor<2x4x8x16xf32, "blocked">'}}
  %r = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32, "blocked">, tensor<2x4x8x16xf32, "blocked">, tensor<2x4x8x16xf32, "blocked">) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c1
func.func @result_encoding(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects tensors without an encoding, but got 'tensor<2x4x8x16xf32, "blocked">'}}
  %r = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32, "blocked">
  return
}

// -----

// attn_c2
func.func @key_rank(%q: tensor<2x4x8x16xf32>, %k: tensor<4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects key of rank 4, but got 'tensor<4x8x16xf32>'}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<4x8x16xf32>, tensor<4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c2
func.func @query_rank_0(%q: tensor<f32>) {
  // expected-error@+1 {{'gqa.attention' op expects query of rank 4, but got 'tensor<f32>'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @unranked(%q: tensor<2x4x8x16xf32>, %k: tensor<*xf32>) {
  // expected-error@+1 {{'gqa.attention' op operand #1 must be a ranked tensor or a memref of rank at least 1, but got 'tensor<*xf32>'}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<*xf32>, tensor<*xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c3
func.func @value_element_type(%q: tensor<2x4x8x16xf32>, %v: tensor<2x4x8x16xf16>) {
  // expected-error@+1 {{'gqa.attention' op expects value of element type 'f32' like the query, but got 'f16'}}
  %o = gqa.attention %q, %q, %v layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf16>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c3
func.func @integer_elements(%q: tensor<2x4x8x16xi32>) {
  // expected-error@+1 {{'gqa.attention' op expects element type f16, bf16, f32 or f64, but got 'i32'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xi32>, tensor<2x4x8x16xi32>, tensor<2x4x8x16xi32>) -> tensor<2x4x8x16xi32>
  return
}

// -----

// attn_c4
func.func @dynamic_heads(%q: tensor<2x4x8x16xf32>, %k: tensor<2x?x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a static, positive number of heads of the key, but got 'tensor<2x?x8x16xf32>'}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x?x8x16xf32>, tensor<2x?x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c4
func.func @zero_heads(%q: tensor<2x4x8x16xf32>, %k: tensor<2x0x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a static, positive number of heads of the key, but got 'tensor<2x0x8x16xf32>'}}
  %o = gqa.attention %q, %k, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x0x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c4
func.func @dynamic_head_dim(%q: tensor<2x4x8x16xf32>, %v: tensor<2x4x8x?xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a static, positive head dimension of the value, but got 'tensor<2x4x8x?xf32>'}}
  %o = gqa.attention %q, %q, %v layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x?xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c5
func.func @key_heads(%q: tensor<2x4x8x16xf32>, %k: tensor<2x3x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op query heads 4 is not a multiple of key heads 3}}
  %o = gqa.attention %q, %k, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x3x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c5
func.func @more_key_heads(%q: tensor<2x4x8x16xf32>, %k: tensor<2x8x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op query heads 4 is not a multiple of key heads 8}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c6
func.func @value_heads(%q: tensor<2x4x8x16xf32>, %v: tensor<2x3x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op query heads 4 is not a multiple of value heads 3}}
  %o = gqa.attention %q, %q, %v layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x3x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c7
func.func @key_head_dim(%q: tensor<2x4x8x16xf32>, %k: tensor<2x4x8x32xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects key head dimension 16 like the query's, but got 32}}
  %o = gqa.attention %q, %k, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x32xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c8
func.func @key_length(%q: tensor<2x8x4x16xf32>, %v: tensor<2x9x4x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects as many values as keys, but got 9 values and 8 keys}}
  %o = gqa.attention %q, %q, %v layout(bshd) scale(1.0)
     : (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x9x4x16xf32>) -> tensor<2x8x4x16xf32>
  return
}

// -----

// attn_c9
func.func @sinks_per_key_head(%q: tensor<2x4x8x16xf32>, %k: tensor<2x2x8x16xf32>, %s: tensor<2xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects sinks of 4 floats, one per query head, but got 'tensor<2xf32>'}}
  %o = gqa.attention %q, %k, %k sinks(%s) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>, tensor<2xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c9
func.func @sinks_rank_0(%q: tensor<2x4x8x16xf32>, %s: tensor<f32>) {
  // expected-error@+1 {{'gqa.attention' op expects sinks of 4 floats, one per query head, but got 'tensor<f32>'}}
  %o = gqa.attention %q, %q, %q sinks(%s) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<f32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c9
func.func @sinks_integers(%q: tensor<2x4x8x16xf32>, %s: tensor<4xi32>) {
  // expected-error@+1 {{'gqa.attention' op expects sinks of 4 floats, one per query head, but got 'tensor<4xi32>'}}
  %o = gqa.attention %q, %q, %q sinks(%s) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<4xi32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c10
func.func @window_below_minus_one(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects window values of at least -1, but got (-2, 0)}}
  %o = gqa.attention %q, %q, %q layout(bhsd) window(-2, 0) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c10
func.func @window_of_one(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a window of two values, but got 1}}
  %o = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>,
                                     scale = 1.0 : f64, window = array<i64: 0>}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c11
func.func @scale_nan(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a finite scale, but got nan}}
  %o = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>,
                                     scale = 0x7FF8000000000000 : f64}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c12
func.func @softcap_zero(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a finite, positive softcap, but got 0}}
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0) softcap(0.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c12
func.func @softcap_infinite(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a finite, positive softcap, but got INF}}
  %o = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>,
                                     scale = 1.0 : f64, softcap = 0x7FF0000000000000 : f64}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c13
func.func @no_result(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects one or two results (output and lse), but got 0}}
  gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> ()
  return
}

// -----

// attn_c13
func.func @three_outs(%q: memref<2x4x8x16xf32>, %o: memref<2x4x8x16xf32>, %l: memref<2x4x8xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects one or two outs (output and lse), but got 3}}
  gqa.attention %q, %q, %q outs(%o, %l, %l) layout(bhsd) scale(1.0)
     : (memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8x16xf32>, memref<2x4x8xf32>, memref<2x4x8xf32>) -> ()
  return
}

// -----

// attn_c14
func.func @output_head_dim(%q: tensor<2x4x8x16xf32>, %v: tensor<2x4x8x32xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects output of type 'tensor<2x4x8x32xf32>', but got 'tensor<2x4x8x16xf32>'}}
  %o = gqa.attention %q, %q, %v layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x32xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c14
func.func @output_element_type(%q: tensor<2x4x8x16xf16>) {
  // expected-error@+1 {{'gqa.attention' op expects output of type 'tensor<2x4x8x16xf16>', but got 'tensor<2x4x8x16xf32>'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c14
func.func @output_dynamic_heads(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects output of type 'tensor<2x4x8x16xf32>', but got 'tensor<2x?x8x16xf32>'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x?x8x16xf32>
  return
}

// -----

// attn_c15
func.func @lse_layout(%q: tensor<2x8x4x16xf32>) {
  // lse is [B, Hq, Sq] in both layouts.
  // expected-error@+1 {{'gqa.attention' op expects lse of type 'tensor<2x4x8xf32>', but got 'tensor<2x8x4xf32>'}}
  %o, %l = gqa.attention %q, %q, %q layout(bshd) scale(1.0)
     : (tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x4xf32>)
  return
}

// -----

// attn_c15
func.func @lse_element_type(%q: tensor<2x4x8x16xf16>) {
  // expected-error@+1 {{'gqa.attention' op expects lse of type 'tensor<2x4x8xf32>', but got 'tensor<2x4x8xf16>'}}
  %o, %l = gqa.attention %q, %q, %q layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>, tensor<2x4x8x16xf16>) -> (tensor<2x4x8x16xf16>, tensor<2x4x8xf16>)
  return
}

// -----

// attn_c16
func.func @batch(%q: tensor<2x4x8x16xf32>, %v: tensor<3x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects query, key and value of one batch size, but got 2 and 3}}
  %o = gqa.attention %q, %q, %v layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<3x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c17
func.func @mask_per_key_head(%q: tensor<2x4x8x16xf32>, %k: tensor<2x2x9x16xf32>, %m: tensor<2x2x8x9xf32>) {
  // expected-error@+1 {{'gqa.attention' op expects a mask of [2 or 1, 4 or 1, 8 or 1, 9] i1 or floats, but got 'tensor<2x2x8x9xf32>'}}
  %o = gqa.attention %q, %k, %k mask(%m) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x2x9x16xf32>, tensor<2x2x9x16xf32>, tensor<2x2x8x9xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c17
func.func @mask_broadcast_keys(%q: tensor<?x4x?x16xf32>, %k: tensor<?x2x9x16xf32>, %m: tensor<1x1x1x1xi1>) {
  // expected-error@+1 {{'gqa.attention' op expects a mask of [? or 1, 4 or 1, ? or 1, 9] i1 or floats, but got 'tensor<1x1x1x1xi1>'}}
  %o = gqa.attention %q, %k, %k mask(%m) layout(bhsd) scale(1.0)
     : (tensor<?x4x?x16xf32>, tensor<?x2x9x16xf32>, tensor<?x2x9x16xf32>, tensor<1x1x1x1xi1>) -> tensor<?x4x?x16xf32>
  return
}

// -----

// attn_c17
func.func @mask_rank(%q: tensor<2x4x8x16xf32>, %m: tensor<8x8xi1>) {
  // expected-error@+1 {{'gqa.attention' op expects a mask of [2 or 1, 4 or 1, 8 or 1, 8] i1 or floats, but got 'tensor<8x8xi1>'}}
  %o = gqa.attention %q, %q, %q mask(%m) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<8x8xi1>) -> tensor<2x4x8x16xf32>
  return
}

// -----

// attn_c17
func.func @mask_element_type(%q: tensor<2x4x8x16xf32>, %m: tensor<1x1x8x8xi8>) {
  // expected-error@+1 {{'gqa.attention' op expects a mask of [2 or 1, 4 or 1, 8 or 1, 8] i1 or floats, but got 'tensor<1x1x8x8xi8>'}}
  %o = gqa.attention %q, %q, %q mask(%m) layout(bhsd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<1x1x8x8xi8>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @unknown_layout(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{custom op 'gqa.attention' expected 'bhsd' or 'bshd', found 'thd'}}
  %o = gqa.attention %q, %q, %q layout(thd) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @unknown_align(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{custom op 'gqa.attention' expected 'top_left' or 'bottom_right', found 'center'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) align(center) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @clause_order(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{custom op 'gqa.attention' expected 'scale'}}
  %o = gqa.attention %q, %q, %q layout(bhsd) align(bottom_right) window(-1, 0) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @window_overflow(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{integer value too large}}
  %o = gqa.attention %q, %q, %q layout(bhsd) window(99999999999999999999, 0) scale(1.0)
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @scale_f32(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op attribute 'scale' failed to satisfy constraint: 64-bit float attribute}}
  %o = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>, scale = 1.0 : f32}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @scale_missing(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op requires attribute 'scale'}}
  %o = "gqa.attention"(%q, %q, %q) <{layout = #gqa<layout bhsd>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}>
     : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @segments_missing(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op operand count (3) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %o = "gqa.attention"(%q, %q, %q) : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}

// -----

func.func @too_few_operands(%q: tensor<2x4x8x16xf32>) {
  // expected-error@+1 {{'gqa.attention' op expected 3 or more operands, but found 1}}
  %o = "gqa.attention"(%q) : (tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
  return
}
