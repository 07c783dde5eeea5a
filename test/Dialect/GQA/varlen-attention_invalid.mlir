// Each rule of docs/spec.md is violated once. The comment ahead of a case names
// its rule; test/docs/spec-rules.test checks that none is missing.
//
// RUN: gqa-opt %s -split-input-file -verify-diagnostics

// The rules that the packed form shares are checked on its own axes.
// attn_c5
func.func @varlen_key_heads(%q: tensor<?x4x16xf32>, %k: tensor<?x3x16xf32>, %cu: tensor<?xi32>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op query heads 4 is not a multiple of key heads 3}}
  %o = gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x3x16xf32>, tensor<?x3x16xf32>, tensor<?xi32>, tensor<?xi32>, index, index) -> tensor<?x4x16xf32>
  return
}

// -----

// attn_c15
func.func @varlen_lse(%q: tensor<9x4x16xf32>, %cu: tensor<?xi32>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op expects lse of type 'tensor<4x9xf32>', but got 'tensor<9x4xf32>'}}
  %o, %l = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<?xi32>, tensor<?xi32>, index, index)
    -> (tensor<9x4x16xf32>, tensor<9x4xf32>)
  return
}

// -----

// attn_c15
func.func @varlen_lse_dynamic_heads(%q: tensor<9x4x16xf32>, %cu: tensor<?xi32>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op expects lse of type 'tensor<4x9xf32>', but got 'tensor<?x9xf32>'}}
  %o, %l = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<9x4x16xf32>, tensor<?xi32>, tensor<?xi32>, index, index)
    -> (tensor<9x4x16xf32>, tensor<?x9xf32>)
  return
}

// -----

// varlen_c1
func.func @cu_seqlens_i64(%q: tensor<?x4x16xf32>, %cu: tensor<?xi64>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op expects cu_q to be a non-empty vector of i32, but got 'tensor<?xi64>'}}
  %o = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?xi64>, tensor<?xi64>, index, index) -> tensor<?x4x16xf32>
  return
}

// -----

// varlen_c1
func.func @cu_seqlens_empty(%q: tensor<?x4x16xf32>, %cu: tensor<?xi32>, %none: tensor<0xi32>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op expects cu_k to be a non-empty vector of i32, but got 'tensor<0xi32>'}}
  %o = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %none) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?xi32>, tensor<0xi32>, index, index) -> tensor<?x4x16xf32>
  return
}

// -----

// varlen_c2
func.func @cu_seqlens_lengths(%q: tensor<?x4x16xf32>, %cu3: tensor<3xi32>, %cu4: tensor<4xi32>, %max: index) {
  // expected-error@+1 {{'gqa.varlen_attention' op expects cu_q and cu_k of one length, but got 3 and 4}}
  %o = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu3, %cu4) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<3xi32>, tensor<4xi32>, index, index) -> tensor<?x4x16xf32>
  return
}

// -----

func.func @max_seqlens_i64(%q: tensor<?x4x16xf32>, %cu: tensor<?xi32>, %max: i64) {
  // expected-error@+1 {{'gqa.varlen_attention' op operand #5 must be index, but got 'i64'}}
  %o = gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) scale(1.0)
     : (tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?x4x16xf32>, tensor<?xi32>, tensor<?xi32>, i64, i64) -> tensor<?x4x16xf32>
  return
}
