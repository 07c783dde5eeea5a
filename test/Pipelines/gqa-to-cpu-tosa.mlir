// RUN: gqa-opt %s --gqa-to-cpu | FileCheck %s
// RUN: gqa-opt %s --gqa-to-cpu | mlir-runner -e main --entry-point-result=f32 --shared-libs=%mlir_runner_libs | FileCheck %s --check-prefix=RESULT

// TOSA is lowered by the stock passes: reshape and tile of a repeat, a matrix
// product, a broadcast, constants.

// CHECK-NOT:   {{(tosa|tensor|linalg|memref|arith|func)[.][a-z]}}
// CHECK-LABEL: llvm.func @product(
func.func @product(%q: tensor<2x1x3xf32>, %k: tensor<1x3x1xf32>) -> tensor<2x1x1xf32> {
  %shape = tosa.const_shape {values = dense<[1, 1, 3, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %copies = tosa.const_shape {values = dense<[1, 2, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %merged = tosa.const_shape {values = dense<[2, 3, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %0 = tosa.reshape %k, %shape : (tensor<1x3x1xf32>, !tosa.shape<4>) -> tensor<1x1x3x1xf32>
  %1 = tosa.tile %0, %copies : (tensor<1x1x3x1xf32>, !tosa.shape<4>) -> tensor<1x2x3x1xf32>
  %2 = tosa.reshape %1, %merged : (tensor<1x2x3x1xf32>, !tosa.shape<3>) -> tensor<2x3x1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %3 = tosa.matmul %q, %2, %zero, %zero : (tensor<2x1x3xf32>, tensor<2x3x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x1x1xf32>
  %scale = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %4 = tosa.mul %3, %scale, %shift : (tensor<2x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x1xf32>
  return %4 : tensor<2x1x1xf32>
}

// 0.5 * (4 * 1 + 5 * 2 + 6 * 3)
// RESULT: 1.600000e+01
func.func @main() -> f32 {
  %q = arith.constant dense<[[[1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0]]]> : tensor<2x1x3xf32>
  %k = arith.constant dense<[[[1.0], [2.0], [3.0]]]> : tensor<1x3x1xf32>
  %r = call @product(%q, %k) : (tensor<2x1x3xf32>, tensor<1x3x1xf32>) -> tensor<2x1x1xf32>
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %x = tensor.extract %r[%one, %zero, %zero] : tensor<2x1x1xf32>
  return %x : f32
}
