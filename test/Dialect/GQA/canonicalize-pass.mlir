// RUN: gqa-opt %s --gqa-canonicalize | FileCheck %s
// RUN: gqa-opt %s --gqa-canonicalize="max-iterations=1 simplify-regions=false" | FileCheck %s --check-prefix=ONCE

// Patterns and folders of any dialect; arguments of blocks are a matter of
// regions.

// CHECK-LABEL: func.func @mixed(
// CHECK-SAME:    %[[X:.+]]: tensor<2x8x4x64xf16>, %[[N:.+]]: index, %[[C:.+]]: i1)
// CHECK-NEXT:    cf.cond_br %[[C]], ^bb1, ^bb2
// CHECK:         return %[[X]], %[[N]]
// ONCE-LABEL:  func.func @mixed(
// ONCE-SAME:     %[[X:.+]]: tensor<2x8x4x64xf16>, %[[N:.+]]: index, %[[C:.+]]: i1)
// ONCE-NEXT:     cf.cond_br %[[C]], ^bb1(%[[N]] : index), ^bb2
// ONCE:          return %[[X]], %[[N]]
func.func @mixed(%x: tensor<2x8x4x64xf16>, %n: index, %c: i1) -> (tensor<2x8x4x64xf16>, index) {
  %0 = gqa.repeat_kv %x heads_axis(2) n_rep(1) : tensor<2x8x4x64xf16> -> tensor<2x8x4x64xf16>
  %zero = arith.constant 0 : index
  %1 = arith.addi %n, %zero : index
  cf.cond_br %c, ^one(%n : index), ^two
^one(%unused: index):
  return %0, %1 : tensor<2x8x4x64xf16>, index
^two:
  %2 = arith.addi %1, %1 : index
  return %0, %2 : tensor<2x8x4x64xf16>, index
}
