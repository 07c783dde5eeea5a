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

// -----

// The list has one element more than becomes stores.
func.func @long_list() -> tensor<1025xi1> {
  // expected-error@+1 {{an artifact holds no data: expected a splat or at most 1024 elements, found 1025; pass the tensor as an argument}}
  %list = arith.constant dense<"0x010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<1025xi1>
  return %list : tensor<1025xi1>
}

// -----

// A resource whose extent nobody knows.

func.func @resource() -> tensor<?xi32> {
  // expected-error@+1 {{an artifact holds no data: expected a splat or at most 1024 elements, found 'tensor<?xi32>'; pass the tensor as an argument}}
  %c = arith.constant dense_resource<data> : tensor<?xi32>
  return %c : tensor<?xi32>
}
