// RUN: gqa-opt %s --split-input-file --gqa-to-cpu --verify-diagnostics
// RUN: not gqa-opt %s --pass-pipeline='builtin.module(func.func(gqa-to-cpu))' 2>&1 | FileCheck %s --check-prefix=ANCHOR
// ANCHOR: error: 'gqa-to-cpu' works on 'builtin.module', found 'func.func'

func.func @unknown_operator(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{failed to legalize operation 'tosa.custom'}}
  %r = tosa.custom %x {domain_name = "mine", operator_name = "warp", implementation_attrs = ""} : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// -----

func.func @no_such_arithmetic(%x: tensor<4xf32>) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{expects only operations that can be lowered to LLVM, but got 'arith.truncf'}}
  %r = arith.truncf %x : tensor<4xf32> to tensor<4xf8E4M3FN>
  return %r : tensor<4xf8E4M3FN>
}
