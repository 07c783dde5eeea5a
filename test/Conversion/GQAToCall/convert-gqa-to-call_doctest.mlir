// RUN: gqa-opt %s --convert-gqa-to-call --canonicalize --cse | FileCheck %s

// CHECK-LABEL: llvm.func @my_attention(!llvm.ptr)
// CHECK-LABEL: func.func @causal(
// CHECK: %[[SIZE:.*]] = llvm.mlir.constant(864 : i64)
// CHECK: %[[STACK:.*]] = llvm.intr.stacksave
// CHECK: %[[CALL:.*]] = llvm.alloca %[[SIZE]] x i8 {alignment = 8 : i64}
// CHECK: llvm.call @my_attention(%[[CALL]]) : (!llvm.ptr) -> ()
// CHECK-NEXT: llvm.intr.stackrestore %[[STACK]]
module attributes {gqa.backends = {mine = {grouped_heads = true, function = "my_attention"}}} {
  func.func @causal(%q: memref<2x8x16x64xf32>, %k: memref<2x2x?x64xf32>, %v: memref<2x2x?x64xf32>, %o: memref<2x8x16x64xf32>) {
    gqa.attention %q, %k, %v outs(%o) backend("mine") layout(bhsd) window(-1, 0) scale(0.125)
      : (memref<2x8x16x64xf32>, memref<2x2x?x64xf32>, memref<2x2x?x64xf32>, memref<2x8x16x64xf32>) -> ()
    return
  }
}
