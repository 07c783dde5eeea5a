// The rules of docs/spec.md for ViewOpInterface, by an operation of
// examples/foreign-dialect that declares it.
//
// RUN: foreign-opt %s -split-input-file -verify-diagnostics

// view_c1
func.func @element_type(%k: tensor<2x8xf32>) -> tensor<2x8xf16> {
  // expected-error@+1 {{'serve.page_view' op expected a view between ranked tensors without encoding, of one element type, found 'tensor<2x8xf32>' and 'tensor<2x8xf16>'}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d)> : tensor<2x8xf32> -> tensor<2x8xf16>
  return %0 : tensor<2x8xf16>
}

// -----

// view_c1
func.func @unranked(%k: tensor<*xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected a view between ranked tensors without encoding, of one element type, found 'tensor<*xf32>' and 'tensor<2x8xf32>'}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d)> : tensor<*xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c1
func.func @encoding(%k: tensor<2x8xf32, "blocked">) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected a view between ranked tensors without encoding, of one element type, found 'tensor<2x8xf32, "blocked">' and 'tensor<2x8xf32>'}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d)> : tensor<2x8xf32, "blocked"> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c2
func.func @dims(%k: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected an index map from 2 to 2 indices, found (d0) -> (d0, d0)}}
  %0 = serve.page_view %k by affine_map<(h) -> (h, h)> : tensor<2x8xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c2
func.func @results(%k: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected an index map from 2 to 2 indices, found (d0, d1) -> (d0)}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h)> : tensor<2x8xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c2
func.func @symbols(%k: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected an index map from 2 to 2 indices, found (d0, d1)[s0] -> (d0, d1)}}
  %0 = serve.page_view %k by affine_map<(h, d)[n] -> (h, d)> : tensor<2x8xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c3
func.func @negative(%k: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected an index that is made of +, and *, floordiv and mod by positive constants, found d1 - 1}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d - 1)> : tensor<2x8xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c3
func.func @ceildiv(%k: tensor<2x8xf32>) -> tensor<4x8xf32> {
  // expected-error@+1 {{found d0 ceildiv 4}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h ceildiv 4, d)> : tensor<2x8xf32> -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// view_c3
func.func @overflow(%k: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error@+1 {{expected an index that is made of}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d + ((d + 9223372036854775807) * 2))> : tensor<2x8xf32> -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

// view_c4
func.func @range(%k: tensor<2x8xf32>) -> tensor<12x8xf32> {
  // expected-error@+1 {{expected indices below 2 on axis 0 of 'tensor<2x8xf32>', found d0 floordiv 4 to be up to 2}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h floordiv 4, d)> : tensor<2x8xf32> -> tensor<12x8xf32>
  return %0 : tensor<12x8xf32>
}

// -----

// view_c4
func.func @constant(%k: tensor<2x8xf32>) -> tensor<?x8xf32> {
  // expected-error@+1 {{expected indices below 2 on axis 0 of 'tensor<2x8xf32>', found 2 to be up to 2}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (2, d)> : tensor<2x8xf32> -> tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// -----

// view_c4: a dimension alone reads all of its axis.
func.func @whole(%k: tensor<4x8xf32>) -> tensor<3x8xf32> {
  // expected-error@+1 {{expected 4 indices on axis 0 of 'tensor<4x8xf32>', found 3}}
  %0 = serve.page_view %k by affine_map<(h, d) -> (h, d)> : tensor<4x8xf32> -> tensor<3x8xf32>
  return %0 : tensor<3x8xf32>
}
