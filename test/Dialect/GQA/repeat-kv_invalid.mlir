// Each rule of docs/spec.md is violated once. The comment ahead of a case names
// its rule; test/docs/spec-rules.test checks that none is missing.
//
// RUN: gqa-opt %s -split-input-file -verify-diagnostics

// repeat_c1
func.func @repeat_tensor_without_result(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op on a tensor expects a result and no outs}}
  gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<8x4xf32>
  return
}

// -----

// repeat_c1
func.func @repeat_tensor_with_outs(%x: tensor<8x4xf32>, %o: memref<16x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op on a tensor expects a result and no outs}}
  %r = gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : tensor<8x4xf32>, memref<16x4xf32> -> tensor<16x4xf32>
  return
}

// -----

// repeat_c1
func.func @repeat_memref_without_outs(%x: memref<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op on a memref expects outs and no result}}
  gqa.repeat_kv %x heads_axis(0) n_rep(2) : memref<8x4xf32>
  return
}

// -----

// repeat_c1
func.func @repeat_memref_with_result(%x: memref<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op on a memref expects outs and no result}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : memref<8x4xf32> -> tensor<16x4xf32>
  return
}

// -----

func.func @repeat_unranked(%x: tensor<*xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op operand #0 must be a ranked tensor or a memref of rank at least 1, but got 'tensor<*xf32>'}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<*xf32> -> tensor<16x4xf32>
  return
}

// -----

// repeat_c2
func.func @repeat_axis_beyond_rank(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects heads_axis in [0, 2), but got 2}}
  %r = gqa.repeat_kv %x heads_axis(2) n_rep(2) : tensor<8x4xf32> -> tensor<16x4xf32>
  return
}

// -----

// repeat_c2
func.func @repeat_axis_negative(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects heads_axis in [0, 2), but got -1}}
  %r = gqa.repeat_kv %x heads_axis(-1) n_rep(2) : tensor<8x4xf32> -> tensor<16x4xf32>
  return
}

// -----

// repeat_c2
func.func @repeat_rank_0(%x: tensor<f32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects heads_axis in [0, 0), but got 0}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(1) : tensor<f32> -> tensor<f32>
  return
}

// -----

// repeat_c3
func.func @repeat_zero_times(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects n_rep of at least 1, but got 0}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(0) : tensor<8x4xf32> -> tensor<0x4xf32>
  return
}

// -----

// repeat_c4
func.func @repeat_dynamic_heads(%x: tensor<?x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects a static extent on heads axis 0, but got 'tensor<?x4xf32>'}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<?x4xf32> -> tensor<?x4xf32>
  return
}

// -----

// repeat_c5
func.func @repeat_result_heads(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects result type 'tensor<16x4xf32>', but got 'tensor<24x4xf32>'}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<8x4xf32> -> tensor<24x4xf32>
  return
}

// -----

// repeat_c5
func.func @repeat_outs_element_type(%x: memref<8x4xf32>, %o: memref<16x4xf16>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects outs of type 'memref<16x4xf32>', but got 'memref<16x4xf16>'}}
  gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : memref<8x4xf32>, memref<16x4xf16>
  return
}

// -----

// repeat_c5
func.func @repeat_outs_rank(%x: memref<8x4xf32>, %o: memref<16xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op expects outs of type 'memref<16x4xf32>', but got 'memref<16xf32>'}}
  gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : memref<8x4xf32>, memref<16xf32>
  return
}

// -----

// repeat_c6
func.func @repeat_overflow(%x: tensor<8x4xf32>) {
  // expected-error@+1 {{'gqa.repeat_kv' op n_rep 4611686018427387904 of 8 heads overflows the extent}}
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(4611686018427387904) : tensor<8x4xf32> -> tensor<8x4xf32>
  return
}
