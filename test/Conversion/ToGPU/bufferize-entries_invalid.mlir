// RUN: gqa-opt %s --gqa-bufferize-entries -split-input-file -verify-diagnostics

// expected-error@+1 {{expects ranked arguments, but got 'tensor<*xf32>'}}
func.func @unranked(%x: tensor<*xf32>) {
  return
}

// -----

// expected-error@+1 {{expects results that are ranked tensors, but got 'index'}}
func.func @scalar(%x: index) -> index {
  return %x : index
}

// -----

// expected-error@+1 {{expects a body of one block}}
func.func private @declared(tensor<4xf32>)
