// RUN: gqa-opt %s --gqa-check-axes --split-input-file --verify-diagnostics
// RUN: gqa-opt %s --gqa-to-cpu --split-input-file --verify-diagnostics -o /dev/null
// RUN: gqa-opt %s --gqa-to-nvvm=chip=sm_90a --split-input-file --verify-diagnostics -o /dev/null

func.func @negative(%x: tensor<?x3xf32>) -> tensor<?xf32> {
  %c = arith.constant -1 : index
  // expected-error @+1 {{'tensor.dim' op expects an axis of 'tensor<?x3xf32>', which has 2, but got -1}}
  %d = tensor.dim %x, %c : tensor<?x3xf32>
  %r = tensor.empty(%d) : tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

func.func @beyond(%x: tensor<?x3xf32>) -> tensor<?xf32> {
  %c = arith.constant 2 : index
  // expected-error @+1 {{'tensor.dim' op expects an axis of 'tensor<?x3xf32>', which has 2, but got 2}}
  %d = tensor.dim %x, %c : tensor<?x3xf32>
  %r = tensor.empty(%d) : tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

func.func @of_memref(%x: memref<?x3xf32>) -> index {
  %c = arith.constant -1 : index
  // expected-error @+1 {{'memref.dim' op expects an axis of 'memref<?x3xf32>', which has 2, but got -1}}
  %d = memref.dim %x, %c : memref<?x3xf32>
  return %d : index
}

// -----

func.func @unranked(%x: tensor<*xf32>) -> index {
  %c = arith.constant -3 : index
  // expected-error @+1 {{'tensor.dim' op expects an axis of 'tensor<*xf32>', but got -3}}
  %d = tensor.dim %x, %c : tensor<*xf32>
  return %d : index
}

// -----

// 2^63 is 0 modulo 2^32, which is all that the verifier compares.

func.func @collapsed(%x: tensor<4x8x16xf32>) -> tensor<32x16xf32> {
  // expected-error @+1 {{'tensor.collapse_shape' op expects axis 0 in its reassociation, but got -9223372036854775808}}
  %r = tensor.collapse_shape %x [[9223372036854775808, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
  return %r : tensor<32x16xf32>
}

// -----

func.func @expanded(%x: tensor<32x16xf32>) -> tensor<4x8x16xf32> {
  // expected-error @+1 {{'tensor.expand_shape' op expects axis 1 in its reassociation, but got 4294967297}}
  %r = tensor.expand_shape %x [[0, 4294967297], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
  return %r : tensor<4x8x16xf32>
}

// -----

// These are axes.

func.func @valid(%x: tensor<?x3xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %c = arith.constant 0 : index
  %d = tensor.dim %x, %c : tensor<?x3xf32>
  %r = tensor.empty(%d) : tensor<?xf32>
  %s = tensor.collapse_shape %x [[0, 1]] : tensor<?x3xf32> into tensor<?xf32>
  return %r, %s : tensor<?xf32>, tensor<?xf32>
}
