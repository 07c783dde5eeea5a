// What is too large for the hardware, or for 64 bits, is said when compiling.
// RUN: gqa-opt %s --gqa-to-nvvm --split-input-file --verify-diagnostics --mlir-print-op-on-diagnostic=false

// 2^31 blocks of 256 elements: one more than there can be.
#id = affine_map<(i) -> (i)>
func.func @elements(%x: tensor<549755813888xi8>) -> tensor<549755813888xi8> {
  %empty = tensor.empty() : tensor<549755813888xi8>
  // expected-error@+1 {{expected at most 2147483647 blocks along x, which is the hardware's limit, found 2147483648}}
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<549755813888xi8>) outs(%empty : tensor<549755813888xi8>) {
    ^bb0(%in: i8, %out: i8):
      %sum = arith.addi %in, %in : i8
      linalg.yield %sum : i8
  } -> tensor<549755813888xi8>
  return %y : tensor<549755813888xi8>
}

// -----

// 2^31 blocks of 128 rows.
func.func @rows(%q: tensor<1x1x274877906944x1xf16>, %k: tensor<1x1x4x1xf16>) -> tensor<1x1x274877906944x1xf16> {
  // expected-error@+1 {{expected at most 2147483647 blocks along x, which is the hardware's limit, found 2147483648}}
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(1.0)
     : (tensor<1x1x274877906944x1xf16>, tensor<1x1x4x1xf16>, tensor<1x1x4x1xf16>) -> tensor<1x1x274877906944x1xf16>
  return %o : tensor<1x1x274877906944x1xf16>
}

// -----

// Every tensor is small enough, but not the space of the iterations.
func.func @iterations(%x: tensor<4294967296xi8>, %y: tensor<4294967296xi8>) -> tensor<1xi8> {
  %empty = tensor.empty() : tensor<1xi8>
  // expected-error@+1 {{the number of iterations does not fit in 64 bits}}
  %z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (0)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<4294967296xi8>, tensor<4294967296xi8>) outs(%empty : tensor<1xi8>) {
    ^bb0(%a: i8, %b: i8, %out: i8):
      %sum = arith.addi %a, %b : i8
      linalg.yield %sum : i8
  } -> tensor<1xi8>
  return %z : tensor<1xi8>
}

// -----

func.func @bytes(%x: tensor<1xf32>) -> tensor<4294967296x4294967296x8xf32> {
  // expected-error@+1 {{the size of 'tensor<4294967296x4294967296x8xf32>' in bytes does not fit in 64 bits}}
  %y = tensor.empty() : tensor<4294967296x4294967296x8xf32>
  return %y : tensor<4294967296x4294967296x8xf32>
}
