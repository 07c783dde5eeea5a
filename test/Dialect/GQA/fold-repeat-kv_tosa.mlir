// RUN: gqa-opt %s --gqa-fold-repeat-kv | FileCheck %s

// Repeats commute with the operations of tosa, too.

// CHECK-LABEL: func.func @cast(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention %arg0, %[[K:.+]], %[[K]] layout(bhsd) {{.*}} : (tensor<3x8x5x8xf32>, tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>)
func.func @cast(%q: tensor<3x8x5x8xf32>, %x: tensor<3x2x5x8xf16>) -> tensor<3x8x5x8xf32> {
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf16> -> tensor<3x8x5x8xf16>
  %c = tosa.cast %k : (tensor<3x8x5x8xf16>) -> tensor<3x8x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// CHECK-LABEL: func.func @mul(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention %arg0, %[[K:.+]], %[[K]] layout(bhsd) {{.*}} : (tensor<3x8x5x8xf32>, tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>)
func.func @mul(%q: tensor<3x8x5x8xf32>, %x: tensor<3x2x5x8xf32>, %cos: tensor<1x1x5x8xf32>) -> tensor<3x8x5x8xf32> {
  %sh = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %c = tosa.mul %k, %cos, %sh : (tensor<3x8x5x8xf32>, tensor<1x1x5x8xf32>, tensor<1xi8>) -> tensor<3x8x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// CHECK-LABEL: func.func @transpose(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention %arg0, %[[K:.+]], %[[K]] layout(bhsd) {{.*}} : (tensor<3x8x5x8xf32>, tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>)
func.func @transpose(%q: tensor<3x8x5x8xf32>, %x: tensor<3x5x2x8xf32>) -> tensor<3x8x5x8xf32> {
  %k = gqa.repeat_kv %x heads_axis(2) n_rep(4) : tensor<3x5x2x8xf32> -> tensor<3x5x8x8xf32>
  %c = tosa.transpose %k {perms = array<i32: 0, 2, 1, 3>} : (tensor<3x5x8x8xf32>) -> tensor<3x8x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention %arg0, %[[K:.+]], %[[K]] layout(bhsd) {{.*}} : (tensor<3x8x5x8xf32>, tensor<3x2x10x8xf32>, tensor<3x2x10x8xf32>)
func.func @concat(%q: tensor<3x8x5x8xf32>, %x: tensor<3x2x5x8xf32>, %y: tensor<3x2x5x8xf32>) -> tensor<3x8x5x8xf32> {
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %l = gqa.repeat_kv %y heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %c = tosa.concat %k, %l {axis = 2 : i32} : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x10x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x10x8xf32>, tensor<3x8x10x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// CHECK-LABEL: func.func @rotary(
// CHECK-NOT:     gqa.repeat_kv
// CHECK:         gqa.attention %arg0, %[[K:.+]], %[[K]] layout(bhsd) {{.*}} : (tensor<3x8x5x8xf32>, tensor<3x2x5x8xf32>, tensor<3x2x5x8xf32>)
func.func @rotary(%q: tensor<3x8x5x8xf32>, %x: tensor<3x2x5x8xf32>, %cos: tensor<1x1x5x8xf32>, %sin: tensor<1x1x5x8xf32>) -> tensor<3x8x5x8xf32> {
  %sh = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %zp = "tosa.const"() {values = dense<0.0> : tensor<1xf32>} : () -> tensor<1xf32>
  %b0 = tosa.const_shape {values = dense<[0,0,0,0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %b1 = tosa.const_shape {values = dense<[0,0,0,4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %sz = tosa.const_shape {values = dense<[3,8,5,4]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %kc = tosa.mul %k, %cos, %sh : (tensor<3x8x5x8xf32>, tensor<1x1x5x8xf32>, tensor<1xi8>) -> tensor<3x8x5x8xf32>
  %lo = tosa.slice %k, %b0, %sz : (tensor<3x8x5x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x5x4xf32>
  %hi = tosa.slice %k, %b1, %sz : (tensor<3x8x5x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x8x5x4xf32>
  %n = tosa.negate %hi, %zp, %zp : (tensor<3x8x5x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<3x8x5x4xf32>
  %r = tosa.concat %n, %lo {axis = 3 : i32} : (tensor<3x8x5x4xf32>, tensor<3x8x5x4xf32>) -> tensor<3x8x5x8xf32>
  %ks = tosa.mul %r, %sin, %sh : (tensor<3x8x5x8xf32>, tensor<1x1x5x8xf32>, tensor<1xi8>) -> tensor<3x8x5x8xf32>
  %c = tosa.add %kc, %ks : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// A factor for each head, some of the heads, and copies that are no heads.

// CHECK-LABEL: func.func @of_each_head(
// CHECK:         gqa.repeat_kv
func.func @of_each_head(%q: tensor<3x8x5x8xf32>, %x: tensor<3x2x5x8xf32>, %factors: tensor<1x8x1x1xf32>) -> tensor<3x8x5x8xf32> {
  %sh = "tosa.const"() {values = dense<0> : tensor<1xi8>} : () -> tensor<1xi8>
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %c = tosa.mul %k, %factors, %sh : (tensor<3x8x5x8xf32>, tensor<1x8x1x1xf32>, tensor<1xi8>) -> tensor<3x8x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>, tensor<3x8x5x8xf32>) -> tensor<3x8x5x8xf32>
  return %o : tensor<3x8x5x8xf32>
}

// CHECK-LABEL: func.func @some_heads(
// CHECK:         gqa.repeat_kv
func.func @some_heads(%q: tensor<3x4x5x8xf32>, %x: tensor<3x2x5x8xf32>) -> tensor<3x4x5x8xf32> {
  %start = tosa.const_shape {values = dense<[0, 2, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %size = tosa.const_shape {values = dense<[3, 4, 5, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %k = gqa.repeat_kv %x heads_axis(1) n_rep(4) : tensor<3x2x5x8xf32> -> tensor<3x8x5x8xf32>
  %c = tosa.slice %k, %start, %size : (tensor<3x8x5x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<3x4x5x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x4x5x8xf32>, tensor<3x4x5x8xf32>, tensor<3x4x5x8xf32>) -> tensor<3x4x5x8xf32>
  return %o : tensor<3x4x5x8xf32>
}

// CHECK-LABEL: func.func @other_axis(
// CHECK:         gqa.repeat_kv
func.func @other_axis(%q: tensor<3x8x8x8xf32>, %x: tensor<3x8x2x8xf32>) -> tensor<3x8x8x8xf32> {
  %k = gqa.repeat_kv %x heads_axis(2) n_rep(4) : tensor<3x8x2x8xf32> -> tensor<3x8x8x8xf32>
  %c = tosa.transpose %k {perms = array<i32: 0, 1, 2, 3>} : (tensor<3x8x8x8xf32>) -> tensor<3x8x8x8xf32>
  %o = gqa.attention %q, %c, %c layout(bhsd) scale(1.0) : (tensor<3x8x8x8xf32>, tensor<3x8x8x8xf32>, tensor<3x8x8x8xf32>) -> tensor<3x8x8x8xf32>
  return %o : tensor<3x8x8x8xf32>
}
