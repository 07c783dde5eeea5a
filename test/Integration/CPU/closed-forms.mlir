// RUN: gqa-opt %s --gqa-to-cpu | mlir-runner --entry-point-result=void --shared-libs=%mlir_runner_libs | FileCheck %s

// Results that can be told without computing attention.

func.func private @printMemrefF32(tensor<*xf32> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}
func.func private @printMemrefF64(tensor<*xf64> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}
func.func private @printMemrefShapeF32(tensor<*xf32> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}

// One key: o is its value whatever the scores, lse is the score: 0.5 * (1 + 4).
func.func private @one_key() {
  %q = arith.constant dense<[[[[1.0, 2.0]]]]> : tensor<1x1x1x2xf32>
  %v = arith.constant dense<[[[[7.0, -3.0, 0.125]]]]> : tensor<1x1x1x3xf32>
  %o, %lse = gqa.attention %q, %q, %v layout(bhsd) scale(0.5)
    : (tensor<1x1x1x2xf32>, tensor<1x1x1x2xf32>, tensor<1x1x1x3xf32>) -> (tensor<1x1x1x3xf32>, tensor<1x1x1xf32>)
  %0 = tensor.cast %o : tensor<1x1x1x3xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x1x1xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [1, 1, 1, 3]
// CHECK-NEXT: {{^}}{{\[\[\[\[}}7,     -3,     0.125]]]]
// CHECK:      sizes = [1, 1, 1]
// CHECK-NEXT: {{^}}{{\[\[\[}}2.5]]]

// Equal scores: the mean of the values that the causal row sees, and lse is the
// log of their number; the heads 0, 1 and 2, 3 share a key and value head.
func.func private @equal_scores() {
  %q = arith.constant dense<0.0> : tensor<1x4x4x1xf32>
  %k = arith.constant dense<5.0> : tensor<1x1x4x1xf32>
  %v = arith.constant dense<[[[[1.0], [3.0], [8.0], [0.0]], [[-1.0], [-3.0], [-8.0], [0.0]]]]> : tensor<1x2x4x1xf32>
  %o, %lse = gqa.attention %q, %k, %v layout(bhsd) window(-1, 0) scale(0.5)
    : (tensor<1x4x4x1xf32>, tensor<1x1x4x1xf32>, tensor<1x2x4x1xf32>) -> (tensor<1x4x4x1xf32>, tensor<1x4x4xf32>)
  %flat = tensor.collapse_shape %o [[0, 1], [2, 3]] : tensor<1x4x4x1xf32> into tensor<4x4xf32>
  %0 = tensor.cast %flat : tensor<4x4xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x4x4xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [4, 4]
// CHECK-NEXT: {{^}}{{\[\[}}1,   2,   4,   3],
// CHECK-NEXT: {{^}} [1,   2,   4,   3],
// CHECK-NEXT: {{^}} [-1,   -2,   -4,   -3],
// CHECK-NEXT: {{^}} [-1,   -2,   -4,   -3]]
// CHECK:      sizes = [1, 4, 4]
// CHECK-NEXT: {{^}}{{\[\[\[}}0,    0.693147,    1.09861,    1.38629],

// A sink of log 3 beside one key of score 0: o = v / 4, lse = log 4; where the
// window hides all keys o is 0 and lse the sink; a sink of inf takes everything.
func.func private @sinks() {
  %q = arith.constant dense<0.0> : tensor<1x2x2x1xf64>
  %v = arith.constant dense<8.0> : tensor<1x1x1x1xf64>
  %s = arith.constant dense<[1.0986122886681098, 0x7FF0000000000000]> : tensor<2xf64>
  %o, %lse = gqa.attention %q, %v, %v sinks(%s) layout(bhsd) window(0, 0) scale(0.5)
    : (tensor<1x2x2x1xf64>, tensor<1x1x1x1xf64>, tensor<1x1x1x1xf64>, tensor<2xf64>) -> (tensor<1x2x2x1xf64>, tensor<1x2x2xf64>)
  %flat = tensor.collapse_shape %o [[0, 1], [2, 3]] : tensor<1x2x2x1xf64> into tensor<2x2xf64>
  %0 = tensor.cast %flat : tensor<2x2xf64> to tensor<*xf64>
  call @printMemrefF64(%0) : (tensor<*xf64>) -> ()
  %1 = tensor.cast %lse : tensor<1x2x2xf64> to tensor<*xf64>
  call @printMemrefF64(%1) : (tensor<*xf64>) -> ()
  return
}
// CHECK:      sizes = [2, 2]
// CHECK-NEXT: {{^}}{{\[\[}}2,   0],
// CHECK-NEXT: {{^}} [0,   0]]
// CHECK:      sizes = [1, 2, 2]
// CHECK-NEXT: {{^}}{{\[\[\[}}1.38629,    1.09861],
// CHECK-NEXT: {{^}}  [inf,    inf]]]

// Rows that see nothing, by mask and by -inf: zeros and -inf, although the
// values are NaN. The lowest f64 is an ordinary score, even computed in f32.
func.func private @nothing_visible() {
  %q = arith.constant dense<0.0> : tensor<1x1x3x1xf32>
  %k = arith.constant dense<[[[[1.0], [1.0]]]]> : tensor<1x1x2x1xf32>
  %v = arith.constant dense<[[[[0x7FC00000], [4.0]]]]> : tensor<1x1x2x1xf32>
  %m = arith.constant dense<[[[[0xFFF0000000000000, 0xFFF0000000000000], [0xFFF0000000000000, 1.0],
                              [0xFFF0000000000000, 0xFFEFFFFFFFFFFFFF]]]]> : tensor<1x1x3x2xf64>
  %o, %lse = gqa.attention %q, %k, %v mask(%m) layout(bhsd) scale(0.5)
    : (tensor<1x1x3x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x3x2xf64>) -> (tensor<1x1x3x1xf32>, tensor<1x1x3xf32>)
  %flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<1x1x3x1xf32> into tensor<3xf32>
  %0 = tensor.cast %flat : tensor<3xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x1x3xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  %keep = arith.constant dense<[[[[false, false], [false, true], [false, true]]]]> : tensor<1x1x3x2xi1>
  %o2 = gqa.attention %q, %k, %v mask(%keep) layout(bhsd) scale(0.5)
    : (tensor<1x1x3x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x3x2xi1>) -> tensor<1x1x3x1xf32>
  %flat2 = tensor.collapse_shape %o2 [[0, 1, 2, 3]] : tensor<1x1x3x1xf32> into tensor<3xf32>
  %2 = tensor.cast %flat2 : tensor<3xf32> to tensor<*xf32>
  call @printMemrefF32(%2) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [3]
// CHECK-NEXT: {{^}}[0,  4,  4]
// CHECK:      sizes = [1, 1, 3]
// CHECK-NEXT: {{^}}{{\[\[\[}}-inf,    1,    -3.40282e+38]]]
// CHECK:      sizes = [3]
// CHECK-NEXT: {{^}}[0,  4,  4]

// Sequences of 1, 0 and 2 rows, and one row beyond: zeros and -inf, not the
// sink, which shares the row of the first sequence with its two keys.
func.func private @packed() {
  %q = arith.constant dense<0.0> : tensor<4x1x1xf32>
  %k = arith.constant dense<1.0> : tensor<5x1x1xf32>
  %v = arith.constant dense<[[[2.0]], [[4.0]], [[0x7FC00000]], [[0x7FC00000]], [[0x7FC00000]]]> : tensor<5x1x1xf32>
  %s = arith.constant dense<0.0> : tensor<1xf32>
  %cu_q = arith.constant dense<[0, 1, 1, 3]> : tensor<4xi32>
  %cu_k = arith.constant dense<[0, 2, 2, 2]> : tensor<4xi32>
  %unknown = arith.constant -1 : index
  %o, %lse = gqa.varlen_attention %q, %k, %v sinks(%s) cu_seqlens(%cu_q, %cu_k) max_seqlens(%unknown, %unknown) scale(0.5)
    : (tensor<4x1x1xf32>, tensor<5x1x1xf32>, tensor<5x1x1xf32>, tensor<4xi32>, tensor<4xi32>, index, index, tensor<1xf32>)
    -> (tensor<4x1x1xf32>, tensor<1x4xf32>)
  %flat = tensor.collapse_shape %o [[0, 1, 2]] : tensor<4x1x1xf32> into tensor<4xf32>
  %0 = tensor.cast %flat : tensor<4xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x4xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [4]
// CHECK-NEXT: {{^}}[2,  0,  0,  0]
// CHECK:      sizes = [1, 4]
// CHECK-NEXT: {{^}}{{\[\[}}1.09861,   0,   0,   -inf]]

// No keys, and no rows.
func.func private @empty() {
  %q = arith.constant dense<1.0> : tensor<1x1x2x1xf32>
  %k = arith.constant dense<1.0> : tensor<1x1x0x1xf32>
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.5)
    : (tensor<1x1x2x1xf32>, tensor<1x1x0x1xf32>, tensor<1x1x0x1xf32>) -> tensor<1x1x2x1xf32>
  %flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<1x1x2x1xf32> into tensor<2xf32>
  %0 = tensor.cast %flat : tensor<2xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %none = gqa.attention %k, %q, %q layout(bhsd) scale(0.5)
    : (tensor<1x1x0x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>) -> tensor<1x1x0x1xf32>
  %1 = tensor.cast %none : tensor<1x1x0x1xf32> to tensor<*xf32>
  call @printMemrefShapeF32(%1) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [2]
// CHECK-NEXT: {{^}}[0,  0]
// CHECK:      sizes = [1, 1, 0, 1]

// Repeated heads come as 0 0 1 1, not 0 1 0 1.
func.func private @repeat() {
  %x = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %r = gqa.repeat_kv %x heads_axis(0) n_rep(2) : tensor<2x2xf32> -> tensor<4x2xf32>
  %0 = tensor.cast %r : tensor<4x2xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [4, 2]
// CHECK-NEXT: {{^}}{{\[\[}}1,   2],
// CHECK-NEXT: {{^}} [1,   2],
// CHECK-NEXT: {{^}} [3,   4],
// CHECK-NEXT: {{^}} [3,   4]]

// NaN in a visible key propagates; in a hidden one it does not.
func.func private @nan() {
  %q = arith.constant dense<1.0> : tensor<1x1x2x1xf32>
  %k = arith.constant dense<[[[[0.0], [0x7FC00000]]]]> : tensor<1x1x2x1xf32>
  %v = arith.constant dense<1.0> : tensor<1x1x2x1xf32>
  %o, %lse = gqa.attention %q, %k, %v layout(bhsd) window(-1, 0) scale(0.5)
    : (tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>) -> (tensor<1x1x2x1xf32>, tensor<1x1x2xf32>)
  %flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<1x1x2x1xf32> into tensor<2xf32>
  %0 = tensor.cast %flat : tensor<2xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x1x2xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [2]
// CHECK-NEXT: {{^}}[1,  {{-?}}nan]
// CHECK:      sizes = [1, 1, 2]
// CHECK-NEXT: {{^}}{{\[\[\[}}0,    {{-?}}nan]]]

// A mask of f8E5M2, each row of which has one number that is none: inf takes
// everything (o is inf - inf, and lse inf), -inf hides its key, NaN stays. The
// sink of f8E4M3FN, which has no infinity, is -1.
func.func private @small_floats() {
  %q = arith.constant dense<0.0> : tensor<1x1x3x1xf32>
  %k = arith.constant dense<1.0> : tensor<1x1x2x1xf32>
  %v = arith.constant dense<[[[[8.0], [4.0]]]]> : tensor<1x1x2x1xf32>
  %codes = arith.constant dense<[[[[0x7C, 0x00], [0xFC, 0x3C], [0x7E, 0x00]]]]> : tensor<1x1x3x2xi8>
  %m = arith.bitcast %codes : tensor<1x1x3x2xi8> to tensor<1x1x3x2xf8E5M2>
  %minus_one = arith.constant dense<0xB8> : tensor<1xi8>
  %s = arith.bitcast %minus_one : tensor<1xi8> to tensor<1xf8E4M3FN>
  %o, %lse = gqa.attention %q, %k, %v mask(%m) layout(bhsd) scale(0.5)
    : (tensor<1x1x3x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x3x2xf8E5M2>) -> (tensor<1x1x3x1xf32>, tensor<1x1x3xf32>)
  %flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<1x1x3x1xf32> into tensor<3xf32>
  %0 = tensor.cast %flat : tensor<3xf32> to tensor<*xf32>
  call @printMemrefF32(%0) : (tensor<*xf32>) -> ()
  %1 = tensor.cast %lse : tensor<1x1x3xf32> to tensor<*xf32>
  call @printMemrefF32(%1) : (tensor<*xf32>) -> ()
  %o2, %lse2 = gqa.attention %q, %k, %v sinks(%s) layout(bhsd) window(0, -1) scale(0.5)
    : (tensor<1x1x3x1xf32>, tensor<1x1x2x1xf32>, tensor<1x1x2x1xf32>, tensor<1xf8E4M3FN>) -> (tensor<1x1x3x1xf32>, tensor<1x1x3xf32>)
  %2 = tensor.cast %lse2 : tensor<1x1x3xf32> to tensor<*xf32>
  call @printMemrefF32(%2) : (tensor<*xf32>) -> ()
  return
}
// CHECK:      sizes = [3]
// CHECK-NEXT: {{^}}[{{-?}}nan,  4,  {{-?}}nan]
// CHECK:      sizes = [1, 1, 3]
// CHECK-NEXT: {{^}}{{\[\[\[}}inf,    1,    {{-?}}nan]]]
// log(2 + exp(-1)), log(1 + exp(-1)) and the sink alone.
// CHECK:      sizes = [1, 1, 3]
// CHECK-NEXT: {{^}}{{\[\[\[}}0.861995,    0.313262,    -1]]]

func.func @main() {
  call @one_key() : () -> ()
  call @equal_scores() : () -> ()
  call @sinks() : () -> ()
  call @nothing_visible() : () -> ()
  call @packed() : () -> ()
  call @empty() : () -> ()
  call @repeat() : () -> ()
  call @nan() : () -> ()
  call @small_floats() : () -> ()
  return
}
