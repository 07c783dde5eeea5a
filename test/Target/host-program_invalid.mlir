// RUN: not gqa-compile %s --emit=artifact -o %t 2>&1 | FileCheck %s

// The quotient of numbers without sign is none of signed expressions, unless
// they are known not to be negative.
// CHECK: host-program_invalid.mlir:[[#@LINE+3]]:8: error: 'arith.divui' is no expression that an artifact can hold
func.func @unsigned_quotient(%m: index) -> tensor<?xf32> {
  %c3 = arith.constant 3 : index
  %n = arith.divui %m, %c3 : index
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty(%n) : tensor<?xf32>
  %z = linalg.fill ins(%one : f32) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  return %z : tensor<?xf32>
}
