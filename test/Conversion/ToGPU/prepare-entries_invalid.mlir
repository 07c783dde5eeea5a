// RUN: gqa-opt %s --gqa-prepare-entries --split-input-file --verify-diagnostics --mlir-print-op-on-diagnostic=false

// expected-error@+1 {{expected a tensor without encoding, found 'tensor<4xf32, "columns">'}}
func.func @encoded(%x: tensor<4xf32, "columns">) -> tensor<4xf32, "columns"> {
  return %x : tensor<4xf32, "columns">
}

// -----

func.func @element_on_the_host(%x: tensor<4xindex>, %i: index) -> tensor<?xf32> {
  // expected-error@+1 {{'tensor.extract' outside of a region reads device memory on the host}}
  %n = tensor.extract %x[%i] : tensor<4xindex>
  %y = tensor.empty(%n) : tensor<?xf32>
  return %y : tensor<?xf32>
}
