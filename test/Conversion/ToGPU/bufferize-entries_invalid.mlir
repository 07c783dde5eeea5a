// RUN: gqa-opt %s --gqa-bufferize-entries -split-input-file -verify-diagnostics

// expected-error@+1 {{expects ranked arguments, but got 'tensor<*xf32>'}}
func.func @unranked(%x: tensor<*xf32>) -> tensor<*xf32> {
  return %x : tensor<*xf32>
}
