// RUN: gqa-opt %s --split-input-file --one-shot-bufferize="bufferize-function-boundaries=1 allow-return-allocs-from-loops=1" --canonicalize --cse | FileCheck %s

// Operands are read where they are, strided as they come; o and lse are new.

// CHECK-LABEL: func.func @dense(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<?x8x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>
// CHECK-SAME:    %[[K:[a-z0-9]+]]: memref<?x2x?x64xf16, strided<[?, ?, ?, ?], offset: ?>>
// CHECK-SAME:    %[[V:[a-z0-9]+]]: memref<?x4x?x32xf16, strided<[?, ?, ?, ?], offset: ?>>
// CHECK-SAME:    %[[MASK:[a-z0-9]+]]: memref<1x1x1x?xi1
// CHECK-SAME:    %[[SINKS:[a-z0-9]+]]: memref<8xf32
// CHECK-DAG:     %[[BATCH:.+]] = memref.dim %[[Q]], %c0
// CHECK-DAG:     %[[ROWS:.+]] = memref.dim %[[Q]], %c2
// CHECK-DAG:     %[[O:.+]] = memref.alloc(%[[BATCH]], %[[ROWS]]) {alignment = 64 : i64} : memref<?x8x?x32xf16>
// CHECK-DAG:     %[[LSE:.+]] = memref.alloc(%[[BATCH]], %[[ROWS]]) {alignment = 64 : i64} : memref<?x8x?xf32>
// CHECK-NOT:     memref.copy
// CHECK:         gqa.attention %[[Q]], %[[K]], %[[V]] mask(%[[MASK]]) sinks(%[[SINKS]]) outs(%[[O]], %[[LSE]])
// CHECK-SAME:      backend("mine") layout(bhsd) window(4, 0) align(bottom_right) scale(0.125) softcap(30.0) {tag}
// CHECK:         return %[[O]], %[[LSE]]
func.func @dense(%q: tensor<?x8x?x64xf16>, %k: tensor<?x2x?x64xf16>, %v: tensor<?x4x?x32xf16>, %m: tensor<1x1x1x?xi1>,
                 %s: tensor<8xf32>) -> (tensor<?x8x?x32xf16>, tensor<?x8x?xf32>) {
  %o, %lse = gqa.attention %q, %k, %v mask(%m) sinks(%s) backend("mine") layout(bhsd) window(4, 0) align(bottom_right) scale(0.125) softcap(30.0) {tag}
    : (tensor<?x8x?x64xf16>, tensor<?x2x?x64xf16>, tensor<?x4x?x32xf16>, tensor<1x1x1x?xi1>, tensor<8xf32>)
    -> (tensor<?x8x?x32xf16>, tensor<?x8x?xf32>)
  return %o, %lse : tensor<?x8x?x32xf16>, tensor<?x8x?xf32>
}

// -----

// The axes of lse are those of [B, Hq, Sq] in both layouts.

// CHECK-LABEL: func.func @bshd(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<?x?x8x64xf32
// CHECK-DAG:     %[[BATCH:.+]] = memref.dim %[[Q]], %c0
// CHECK-DAG:     %[[ROWS:.+]] = memref.dim %[[Q]], %c1
// CHECK-DAG:     memref.alloc(%[[BATCH]], %[[ROWS]]) {{.*}} : memref<?x?x8x64xf32>
// CHECK-DAG:     %[[LSE:.+]] = memref.alloc(%[[BATCH]], %[[ROWS]]) {{.*}} : memref<?x8x?xf32>
// CHECK:         return %[[LSE]]
func.func @bshd(%q: tensor<?x?x8x64xf32>, %k: tensor<?x?x2x64xf32>) -> tensor<?x8x?xf32> {
  %o, %lse = gqa.attention %q, %k, %k layout(bshd) scale(0.125)
    : (tensor<?x?x8x64xf32>, tensor<?x?x2x64xf32>, tensor<?x?x2x64xf32>) -> (tensor<?x?x8x64xf32>, tensor<?x8x?xf32>)
  return %lse : tensor<?x8x?xf32>
}

// -----

// CHECK-LABEL: func.func @packed(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<?x8x64xbf16
// CHECK-SAME:    %[[MAX:[a-z0-9]+]]: index
// CHECK-DAG:     %[[ROWS:.+]] = memref.dim %[[Q]], %c0
// CHECK-DAG:     %[[O:.+]] = memref.alloc(%[[ROWS]]) {{.*}} : memref<?x8x64xbf16>
// CHECK-DAG:     %[[LSE:.+]] = memref.alloc(%[[ROWS]]) {{.*}} : memref<8x?xf32>
// CHECK:         gqa.varlen_attention %[[Q]], %{{.+}}, %{{.+}} cu_seqlens(%{{.+}}, %{{.+}}) max_seqlens(%[[MAX]], %[[MAX]]) outs(%[[O]], %[[LSE]])
func.func @packed(%q: tensor<?x8x64xbf16>, %k: tensor<?x2x64xbf16>, %cu: tensor<?xi32>, %max: index)
    -> (tensor<?x8x64xbf16>, tensor<8x?xf32>) {
  %o, %lse = gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) window(-1, 0) scale(0.125)
    : (tensor<?x8x64xbf16>, tensor<?x2x64xbf16>, tensor<?x2x64xbf16>, tensor<?xi32>, tensor<?xi32>, index, index)
    -> (tensor<?x8x64xbf16>, tensor<8x?xf32>)
  return %o, %lse : tensor<?x8x64xbf16>, tensor<8x?xf32>
}

// -----

// Views of K and V need no copy, and a value that is overwritten later is read
// before.

// CHECK-LABEL: func.func @views(
// CHECK:         %[[K:.+]] = memref.subview
// CHECK-NOT:     memref.copy
// CHECK:         gqa.attention %{{.+}}, %[[K]], %[[K]] outs
// CHECK:         linalg.fill
func.func @views(%q: tensor<1x4x4x8xf32>, %cache: tensor<1x2x16x8xf32>, %n: index) -> (tensor<1x4x4x8xf32>, tensor<1x2x16x8xf32>) {
  %k = tensor.extract_slice %cache[0, 0, 0, 0] [1, 2, %n, 8] [1, 1, 1, 1] : tensor<1x2x16x8xf32> to tensor<1x2x?x8xf32>
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
    : (tensor<1x4x4x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x4x4x8xf32>
  %zero = arith.constant 0.0 : f32
  %f = linalg.fill ins(%zero : f32) outs(%cache : tensor<1x2x16x8xf32>) -> tensor<1x2x16x8xf32>
  return %o, %f : tensor<1x4x4x8xf32>, tensor<1x2x16x8xf32>
}

// -----

// In loops and branches.

// CHECK-LABEL: func.func @control_flow(
// CHECK:         scf.for
// CHECK:           scf.if
// CHECK:             %[[R:.+]] = memref.alloc() {{.*}} : memref<1x4x4x8xf32>
// CHECK:             gqa.repeat_kv %{{.+}} outs(%[[R]]) heads_axis(1) n_rep(2) : memref<1x2x4x8xf32{{.*}}>, memref<1x4x4x8xf32>
// CHECK:             %[[O:.+]] = memref.alloc() {{.*}} : memref<1x4x4x8xf32>
// CHECK:             gqa.attention %{{.+}}, %[[R]], %{{.+}} outs(%[[O]])
func.func @control_flow(%q: tensor<1x4x4x8xf32>, %k: tensor<1x2x4x8xf32>, %n: index, %c: i1) -> tensor<1x4x4x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %q) -> tensor<1x4x4x8xf32> {
    %y = scf.if %c -> tensor<1x4x4x8xf32> {
      %repeated = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<1x2x4x8xf32> -> tensor<1x4x4x8xf32>
      %o = gqa.attention %x, %repeated, %k layout(bhsd) scale(0.125)
        : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x2x4x8xf32>) -> tensor<1x4x4x8xf32>
      scf.yield %o : tensor<1x4x4x8xf32>
    } else {
      scf.yield %x : tensor<1x4x4x8xf32>
    }
    scf.yield %y : tensor<1x4x4x8xf32>
  }
  return %r : tensor<1x4x4x8xf32>
}
