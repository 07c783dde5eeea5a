// What is too large only for some arguments is said by who runs the artifact,
// and of which launch.
// RUN: rm -rf %t && gqa-compile %s -o %t
// RUN: gqa-run %t --entry=fill --scalar=549755813632 --scalar=1 --dry-run | FileCheck %s --check-prefix=FITS
// RUN: not gqa-run %t --entry=fill --scalar=549755813633 --scalar=1 --dry-run 2>&1 | FileCheck %s --check-prefix=GRID
// RUN: not gqa-run %t --entry=fill --scalar=4294967296 --scalar=4294967296 --dry-run 2>&1 | FileCheck %s --check-prefix=BYTES
// FITS:   result 0: f32 549755813632x1, 2199023254528 bytes
// GRID:   step 0 (fill_kernel_0), grid 0: 2147483648 blocks exceed the hardware's limit of 2147483647
// BYTES:  result 0: a size of more than 2^63 bytes

func.func @fill(%m: index, %n: index) -> tensor<?x?xf32> {
  %one = arith.constant 1.0 : f32
  %empty = tensor.empty(%m, %n) : tensor<?x?xf32>
  %z = linalg.fill ins(%one : f32) outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %z : tensor<?x?xf32>
}
