// RUN: gqa-opt %s --gqa-dense-to-varlen --split-input-file | FileCheck %s
// Nothing is left to do for a second run.
// RUN: gqa-opt %s --gqa-dense-to-varlen --split-input-file > %t.once
// RUN: gqa-opt %t.once --gqa-dense-to-varlen --split-input-file | diff %t.once -

// Everything is carried over, and align is written because the defaults of the
// two operations differ.

// CHECK-LABEL: func.func @heads_first(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<2x6x5x8xf32>, %[[K:[a-z0-9]+]]: tensor<2x3x7x8xf32>, %[[V:[a-z0-9]+]]: tensor<2x3x7x16xf32>, %[[S:[a-z0-9]+]]: tensor<6xf16>
// CHECK-DAG:   %[[CU_Q:.+]] = arith.constant dense<[0, 5, 10]> : tensor<3xi32>
// CHECK-DAG:   %[[CU_K:.+]] = arith.constant dense<[0, 7, 14]> : tensor<3xi32>
// CHECK-DAG:   %[[MAX_Q:.+]] = arith.constant 5 : index
// CHECK-DAG:   %[[MAX_K:.+]] = arith.constant 7 : index
// CHECK:       %[[QT:.+]] = linalg.transpose ins(%[[Q]] : {{.*}} permutation = [0, 2, 1, 3]
// CHECK:       %[[QP:.+]] = tensor.collapse_shape %[[QT]] {{\[}}[0, 1], [2], [3]] : tensor<2x5x6x8xf32> into tensor<10x6x8xf32>
// CHECK:       %[[KT:.+]] = linalg.transpose ins(%[[K]] : {{.*}} permutation = [0, 2, 1, 3]
// CHECK:       %[[KP:.+]] = tensor.collapse_shape %[[KT]] {{.*}} into tensor<14x3x8xf32>
// CHECK:       %[[VT:.+]] = linalg.transpose ins(%[[V]] : {{.*}} permutation = [0, 2, 1, 3]
// CHECK:       %[[VP:.+]] = tensor.collapse_shape %[[VT]] {{.*}} into tensor<14x3x16xf32>
// CHECK:       %[[O:.+]]:2 = gqa.varlen_attention %[[QP]], %[[KP]], %[[VP]] sinks(%[[S]]) cu_seqlens(%[[CU_Q]], %[[CU_K]]) max_seqlens(%[[MAX_Q]], %[[MAX_K]]) backend("varlen") window(3, 0) align(top_left) scale(0.125) softcap(30.0) {my.tag = 1 : i64}
// CHECK-SAME:    -> (tensor<10x6x16xf32>, tensor<6x10xf32>)
// CHECK:       %[[OE:.+]] = tensor.expand_shape %[[O]]#0 {{\[}}[0, 1], [2], [3]] output_shape [2, 5, 6, 16]
// CHECK:       %[[OT:.+]] = linalg.transpose ins(%[[OE]] : {{.*}} permutation = [0, 2, 1, 3]
// CHECK:       %[[LE:.+]] = tensor.expand_shape %[[O]]#1 {{\[}}[0], [1, 2]] output_shape [6, 2, 5]
// CHECK:       %[[LT:.+]] = linalg.transpose ins(%[[LE]] : {{.*}} permutation = [1, 0, 2]
// CHECK:       return %[[OT]], %[[LT]] : tensor<2x6x5x16xf32>, tensor<2x6x5xf32>
func.func @heads_first(%q: tensor<2x6x5x8xf32>, %k: tensor<2x3x7x8xf32>, %v: tensor<2x3x7x16xf32>, %s: tensor<6xf16>)
    -> (tensor<2x6x5x16xf32>, tensor<2x6x5xf32>) {
  %o, %lse = gqa.attention %q, %k, %v sinks(%s) backend("varlen") layout(bhsd) window(3, 0) scale(0.125) softcap(30.0) {my.tag = 1 : i64}
     : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x16xf32>, tensor<6xf16>) -> (tensor<2x6x5x16xf32>, tensor<2x6x5xf32>)
  return %o, %lse : tensor<2x6x5x16xf32>, tensor<2x6x5xf32>
}

// -----

// As many heads as rows: the axes are told apart by the layout. One length:
// one vector of starts. No transpose, and bottom_right is varlen's default.

// CHECK-LABEL: func.func @sequences_first(
// CHECK-NOT:   linalg.transpose
// CHECK:       %[[CU:.+]] = arith.constant dense<[0, 4, 8, 12]>
// CHECK:       %{{[a-z0-9_]+}} = gqa.varlen_attention {{.*}} cu_seqlens(%[[CU]], %[[CU]]) max_seqlens(%c4{{.*}}, %c4{{.*}}) backend("varlen") scale(0.125) :
// CHECK-NOT:   linalg.transpose
// CHECK:       return
func.func @sequences_first(%q: tensor<3x4x4x8xf64>, %k: tensor<3x4x4x8xf64>, %v: tensor<3x4x4x8xf64>) -> tensor<3x4x4x8xf64> {
  %o = gqa.attention %q, %k, %v backend("varlen") layout(bshd) align(bottom_right) scale(0.125)
     : (tensor<3x4x4x8xf64>, tensor<3x4x4x8xf64>, tensor<3x4x4x8xf64>) -> tensor<3x4x4x8xf64>
  return %o : tensor<3x4x4x8xf64>
}

// -----

// Dynamic extents: starts are computed, and what one operand or the result
// knows statically is not lost.

// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: tensor<?x?x6x8xf32>
// CHECK-DAG:   %[[B:.+]] = tensor.dim %[[Q]], %c0
// CHECK-DAG:   %[[S:.+]] = tensor.dim %[[Q]], %c1
// CHECK:       %[[N:.+]] = arith.addi %[[B]]
// CHECK:       %[[E:.+]] = tensor.empty(%[[N]]) : tensor<?xi32>
// CHECK:       %[[CU_Q:.+]] = linalg.generic {{.*}} outs(%[[E]]
// CHECK:         %[[I:.+]] = linalg.index 0 : index
// CHECK:         %[[M:.+]] = arith.muli %[[I]], %[[S]] : index
// CHECK:         %[[C:.+]] = arith.index_cast %[[M]] : index to i32
// CHECK:         linalg.yield %[[C]] : i32
// CHECK:       %[[CU_K:.+]] = linalg.generic
// CHECK:         arith.muli %{{.+}}, %c7{{.*}} : index
// CHECK:       %[[O:.+]]:2 = gqa.varlen_attention {{.*}} cu_seqlens(%[[CU_Q]], %[[CU_K]]) max_seqlens(%[[S]], %c7{{.*}}) backend("varlen") align(top_left)
// CHECK-SAME:    -> (tensor<?x6x8xf32>, tensor<6x?xf32>)
// CHECK:       %[[X:.+]] = tensor.expand_shape %[[O]]#0 {{\[}}[0, 1], [2], [3]] output_shape [%{{.+}}, %{{.+}}, 6, 8]
// CHECK:       %[[R:.+]] = tensor.cast %[[X]] : tensor<?x?x6x8xf32> to tensor<2x?x6x8xf32>
// CHECK:       %[[L:.+]] = linalg.transpose {{.*}} permutation = [1, 0, 2]
// CHECK:       return %[[R]], %[[L]] : tensor<2x?x6x8xf32>, tensor<?x6x?xf32>
func.func @dynamic(%q: tensor<?x?x6x8xf32>, %k: tensor<?x?x3x8xf32>, %v: tensor<?x7x3x8xf32>) -> (tensor<2x?x6x8xf32>, tensor<?x6x?xf32>) {
  %o, %lse = gqa.attention %q, %k, %v backend("varlen") layout(bshd) scale(0.125)
     : (tensor<?x?x6x8xf32>, tensor<?x?x3x8xf32>, tensor<?x7x3x8xf32>) -> (tensor<2x?x6x8xf32>, tensor<?x6x?xf32>)
  return %o, %lse : tensor<2x?x6x8xf32>, tensor<?x6x?xf32>
}

// -----

// CHECK-LABEL: func.func @no_sequences(
// CHECK:       arith.constant dense<0> : tensor<1xi32>
// CHECK:       gqa.varlen_attention
func.func @no_sequences(%q: tensor<0x4x2x8xf32>) -> tensor<0x4x2x8xf32> {
  %o = gqa.attention %q, %q, %q backend("varlen") layout(bshd) scale(0.125)
     : (tensor<0x4x2x8xf32>, tensor<0x4x2x8xf32>, tensor<0x4x2x8xf32>) -> tensor<0x4x2x8xf32>
  return %o : tensor<0x4x2x8xf32>
}

// -----

// A long list of starts is computed even if it is static.

// CHECK-LABEL: func.func @many_sequences(
// CHECK:       tensor.empty() : tensor<65537xi32>
// CHECK:       linalg.generic
// CHECK:       gqa.varlen_attention
func.func @many_sequences(%q: tensor<65536x4x2x8xf32>) -> tensor<65536x4x2x8xf32> {
  %o = gqa.attention %q, %q, %q backend("varlen") layout(bshd) scale(0.125)
     : (tensor<65536x4x2x8xf32>, tensor<65536x4x2x8xf32>, tensor<65536x4x2x8xf32>) -> tensor<65536x4x2x8xf32>
  return %o : tensor<65536x4x2x8xf32>
}

// -----

// An entry of the module decides which backends are packed-only.

module attributes {gqa.backends = {mine = {grouped_heads = true, layouts = ["thd"]}}} {
  // CHECK-LABEL: func.func @own_backend(
  // CHECK:       gqa.varlen_attention {{.*}} backend("mine")
  func.func @own_backend(%q: tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32> {
    %o = gqa.attention %q, %q, %q backend("mine") layout(bshd) scale(0.125)
       : (tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>) -> tensor<2x4x2x8xf32>
    return %o : tensor<2x4x2x8xf32>
  }
}
