// RUN: gqa-opt %s --split-input-file --gqa-verify-llvm --verify-diagnostics | FileCheck %s

// CHECK-LABEL: llvm.func @lowered
module {
  llvm.func @lowered() {
    llvm.return
  }
}

// -----

// Casts say less than the operations that they come from.

// CHECK-NOT: @unlowered
llvm.func @unlowered(%x: i64) {
  %i = builtin.unrealized_conversion_cast %x : i64 to index
  // expected-error @below {{expects only operations that can be lowered to LLVM, but got 'arith.addi'}}
  %sum = arith.addi %i, %i : index
  llvm.return
}

// -----

llvm.func @type(%x: i64) {
  // expected-error @below {{expects only types that LLVM has, but got 'i64'}}
  %i = builtin.unrealized_conversion_cast %x : i64 to index
  llvm.return
}

// -----

// A cast of nothing, and the operations inside one that was not lowered.

llvm.func @type_of_nothing() {
  // expected-error @below {{expects only types that LLVM has, but got 'index'}}
  %i = builtin.unrealized_conversion_cast to index
  llvm.return
}

// -----

// expected-error @below {{expects only operations that can be lowered to LLVM, but got 'func.func'}}
func.func @inside(%x: tensor<2x3xf32>, %y: tensor<3x2xf32>) {
  %t = linalg.transpose ins(%x : tensor<2x3xf32>) outs(%y : tensor<3x2xf32>) permutation = [1, 0]
  return
}
