// RUN: gqa-opt %s --gqa-to-cpu | FileCheck %s
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gqa-to-cpu{deallocate=false c-wrappers=true})" | FileCheck %s --check-prefix=WRAPPERS

// Everything becomes LLVM, and the temporary is freed; a result that would be
// the argument is a copy.

// CHECK-NOT:   {{(gqa|linalg|scf|memref|arith|math|vector|func|builtin)[.][a-z]}}
// CHECK-LABEL: llvm.func @entry(
// CHECK:         llvm.call @malloc
// CHECK:         llvm.intr.tanh
// CHECK:         llvm.call @free
// CHECK:         llvm.return

// WRAPPERS-NOT:   @free
// WRAPPERS-LABEL: llvm.func @_mlir_ciface_entry(
// WRAPPERS-NOT:   @free
func.func @entry(%q: tensor<?x8x?x64xbf16>, %k: tensor<?x2x?x64xbf16>, %n: index) -> (tensor<?x8x?x64xf32>, tensor<?x2x?x64xbf16>) {
  %o = gqa.attention %q, %k, %k layout(bhsd) scale(0.125)
    : (tensor<?x8x?x64xbf16>, tensor<?x2x?x64xbf16>, tensor<?x2x?x64xbf16>) -> tensor<?x8x?x64xbf16>
  %wide = arith.extf %o : tensor<?x8x?x64xbf16> to tensor<?x8x?x64xf32>
  %r = math.tanh %wide : tensor<?x8x?x64xf32>
  return %r, %k : tensor<?x8x?x64xf32>, tensor<?x2x?x64xbf16>
}
