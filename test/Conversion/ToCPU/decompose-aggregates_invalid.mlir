// RUN: gqa-opt %s --gqa-decompose-aggregates -verify-diagnostics

func.func @integers(%x: tensor<2x?xi8>, %out: tensor<2x?xi8>) -> tensor<2x?xi8> {
  // expected-error@+1 {{expects elements that are floats, but got 'tensor<2x?xi8>'}}
  %r = linalg.softmax dimension(1) ins(%x : tensor<2x?xi8>) outs(%out : tensor<2x?xi8>) -> tensor<2x?xi8>
  return %r : tensor<2x?xi8>
}
