// The memref forms: no results, `outs` instead; strides, offsets and memory
// spaces are free.
//
// RUN: gqa-opt %s | gqa-opt | FileCheck %s
// RUN: gqa-opt %s -mlir-print-op-generic | gqa-opt | FileCheck %s
//
// Writes are effects, so nothing is dropped or merged.
// RUN: gqa-opt %s -canonicalize -cse | FileCheck %s

// CHECK-LABEL: func @repeat_kv
// CHECK-NEXT: gqa.repeat_kv %{{.*}} outs(%{{[^)]*}}) heads_axis(0) n_rep(2) : memref<4x?xf32>, memref<8x?xf32>
// CHECK-NEXT: gqa.repeat_kv %{{.*}} outs(%{{[^)]*}}) heads_axis(0) n_rep(2) : memref<4x?xf32>, memref<8x?xf32>
// CHECK-NEXT: gqa.repeat_kv %{{.*}} outs(%{{[^)]*}}) heads_axis(0) n_rep(1) : memref<4x?xf32>, memref<4x?xf32, strided<[?, 1], offset: ?>, 3>
func.func @repeat_kv(%x: memref<4x?xf32>, %o: memref<8x?xf32>, %s: memref<4x?xf32, strided<[?, 1], offset: ?>, 3>) {
  gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : memref<4x?xf32>, memref<8x?xf32>
  gqa.repeat_kv %x outs(%o) heads_axis(0) n_rep(2) : memref<4x?xf32>, memref<8x?xf32>
  gqa.repeat_kv %x outs(%s) heads_axis(0) n_rep(1) : memref<4x?xf32>, memref<4x?xf32, strided<[?, 1], offset: ?>, 3>
  return
}

// CHECK-LABEL: func @attention
// CHECK-NEXT: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} mask(%{{[^)]*}}) sinks(%{{[^)]*}}) outs(%{{[^)]*}}) backend("sdpa") layout(bhsd)
// CHECK-SAME: -> ()
// CHECK-NEXT: gqa.attention %{{.*}}, %{{.*}}, %{{.*}} outs(%{{[^)]*}}) layout(bhsd) scale(1.0)
// CHECK-SAME: -> ()
func.func @attention(%q: memref<?x4x?x16xf32, strided<[?, ?, ?, 1], offset: ?>>, %k: memref<?x2x?x16xf32>, %m: memref<1x1x?x?xf32>,
                     %s: memref<4xf32>, %o: memref<?x4x?x16xf32>, %l: memref<?x4x?xf32>) {
  gqa.attention %q, %k, %k mask(%m) sinks(%s) outs(%o, %l) backend("sdpa") layout(bhsd) scale(1.0)
     : (memref<?x4x?x16xf32, strided<[?, ?, ?, 1], offset: ?>>, memref<?x2x?x16xf32>, memref<?x2x?x16xf32>,
        memref<1x1x?x?xf32>, memref<4xf32>, memref<?x4x?x16xf32>, memref<?x4x?xf32>) -> ()
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(1.0)
     : (memref<?x4x?x16xf32, strided<[?, ?, ?, 1], offset: ?>>, memref<?x2x?x16xf32>, memref<?x2x?x16xf32>, memref<?x4x?x16xf32>) -> ()
  return
}

// CHECK-LABEL: func @varlen_attention
// CHECK-NEXT: gqa.varlen_attention %{{.*}}, %{{.*}}, %{{.*}} cu_seqlens({{[^)]*}}) max_seqlens({{[^)]*}}) outs(%{{[^)]*}}) window(-1, 0) scale(0.5)
// CHECK-SAME: -> ()
func.func @varlen_attention(%q: memref<?x4x16xf32>, %k: memref<?x2x16xf32>, %cu: memref<?xi32>, %max: index, %o: memref<?x4x16xf32>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.5)
     : (memref<?x4x16xf32>, memref<?x2x16xf32>, memref<?x2x16xf32>, memref<?xi32>, memref<?xi32>, index, index, memref<?x4x16xf32>) -> ()
  return
}
