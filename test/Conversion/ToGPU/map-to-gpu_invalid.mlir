// RUN: gqa-opt %s --gqa-map-to-gpu -split-input-file -verify-diagnostics

func.func @on_tensors(%x: tensor<2x3xf32>, %e: tensor<3x2xf32>) -> tensor<3x2xf32> {
  // expected-error@+1 {{expects operations on memrefs, but got 'linalg.transpose' on tensors}}
  %0 = linalg.transpose ins(%x : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) permutation = [1, 0]
  return %0 : tensor<3x2xf32>
}
