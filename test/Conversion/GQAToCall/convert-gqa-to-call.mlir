// RUN: gqa-opt %s -split-input-file --convert-gqa-to-call | FileCheck %s
// RUN: gqa-opt %s -split-input-file --convert-gqa-to-call --remarks-filter=gqa --remark-format=emitRemark -o /dev/null 2>&1 \
// RUN:   | FileCheck %s --check-prefix=REMARK --implicit-check-not=remark:
// What the fields hold is tested by a program that prints them
// (test/Integration/CPU/call-fields.mlir).

// One declaration for both; operations on other backends, gqa.repeat_kv and what
// is around them stay.
// CHECK-LABEL: module attributes
// CHECK-NEXT: llvm.func @mine(!llvm.ptr)
// CHECK-NOT: llvm.func
// CHECK: func.func @two
// CHECK: gqa.repeat_kv
// CHECK: llvm.call @mine(
// CHECK: scf.for
// CHECK: %[[STACK:.*]] = llvm.intr.stacksave
// CHECK: llvm.alloca
// CHECK: llvm.call @mine(
// CHECK-NEXT: llvm.intr.stackrestore %[[STACK]]
// CHECK-NEXT: }
// CHECK: gqa.attention {{.*}} layout(bshd)
// CHECK-NOT: gqa.
// REMARK: convert-gqa-to-call.mlir:[[@LINE+7]]:5: remark: [Analysis] FunctionCall | Category:gqa | Function=two | Backend=paged, Function=mine
// REMARK: remark: [Analysis] FunctionCall {{.*}} Backend=paged, Function=mine
module attributes {gqa.backends = {paged = {grouped_heads = true, function = "mine"}}} {
  func.func @two(%q: memref<1x4x3x8xf32>, %k: memref<1x2x3x8xf32>, %r: memref<1x4x3x8xf32>, %o: memref<1x4x3x8xf32>, %n: index) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    gqa.repeat_kv %k outs(%r) heads_axis(1) n_rep(2) : memref<1x2x3x8xf32>, memref<1x4x3x8xf32>
    gqa.attention %q, %k, %k outs(%o) backend("paged") layout(bhsd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x2x3x8xf32>, memref<1x2x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    scf.for %i = %c0 to %n step %c1 {
      gqa.attention %q, %k, %k outs(%o) backend("paged") layout(bhsd) scale(1.0)
        : (memref<1x4x3x8xf32>, memref<1x2x3x8xf32>, memref<1x2x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    }
    gqa.attention %q, %r, %r outs(%q) layout(bshd) scale(1.0)
      : (memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>, memref<1x4x3x8xf32>) -> ()
    return
  }
}

// -----

// A function that is there is taken: a declaration or a definition.
// CHECK: module attributes
// CHECK-NOT: llvm.func @mine{{.*}}
// CHECK: func.func @defined
// CHECK: llvm.call @mine(
// CHECK: llvm.func @mine(%{{.*}}: !llvm.ptr) {
// CHECK-NOT: llvm.func @mine
// REMARK: remark: [Analysis] FunctionCall {{.*}} Backend=native, Function=mine
module attributes {gqa.backends = {native = {function = "mine"}}} {
  func.func @defined(%q: memref<3x4x8xf64>, %cu: memref<2xi32>, %max: index) {
    gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%q) scale(1.0)
      : (memref<3x4x8xf64>, memref<3x4x8xf64>, memref<3x4x8xf64>, memref<2xi32>, memref<2xi32>, index, index, memref<3x4x8xf64>) -> ()
    return
  }
  llvm.func @mine(%call: !llvm.ptr) {
    llvm.return
  }
}

// -----

// Each module declares for itself. An offset is added in elements; an i1 is a
// byte.
// CHECK: module attributes
// CHECK-NEXT: module @inner
// CHECK-NEXT: llvm.func @mine(!llvm.ptr)
// CHECK: func.func @strided
// CHECK: llvm.getelementptr %{{.*}}[%{{.*}}] : (!llvm.ptr, i64) -> !llvm.ptr, bf16
// CHECK: llvm.getelementptr %{{.*}}[%{{.*}}] : (!llvm.ptr, i64) -> !llvm.ptr, i8
// CHECK: llvm.call @mine(
// REMARK: remark: [Analysis] FunctionCall {{.*}} Backend=sdpa, Function=mine
module attributes {gqa.backends = {sdpa = {grouped_heads = true, function = "mine"}}} {
  module @inner {
    func.func @strided(%q: memref<1x4x3x8xbf16>, %k: memref<1x2x5x8xbf16, strided<[?, 40, 8, 1], offset: ?>>,
                       %m: memref<1x1x1x5xi1, strided<[5, 5, 5, 1], offset: 7>>, %o: memref<1x4x3x8xbf16>) {
      gqa.attention %q, %k, %k mask(%m) outs(%o) backend("sdpa") layout(bhsd) scale(1.0)
        : (memref<1x4x3x8xbf16>, memref<1x2x5x8xbf16, strided<[?, 40, 8, 1], offset: ?>>, memref<1x2x5x8xbf16, strided<[?, 40, 8, 1], offset: ?>>,
           memref<1x1x1x5xi1, strided<[5, 5, 5, 1], offset: 7>>, memref<1x4x3x8xbf16>) -> ()
      return
    }
  }
}
