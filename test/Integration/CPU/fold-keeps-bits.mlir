// REQUIRES: numpy
// RUN: %python %gqa_src_root/utils/oracle.py same %s --libs=%mlir_runner_libs --extent=5 --specials \
// RUN:   --passes="--gqa-fold-repeat-kv --canonicalize --cse" | FileCheck %s
// RUN: gqa-opt %s --gqa-fold-repeat-kv --canonicalize | FileCheck %s --check-prefix=FOLDED

// Attention on repeated keys and values computes what it does on the original
// ones, bit by bit.

// FOLDED-NOT: gqa.repeat_kv

// CHECK: @dense: {{[0-9]+}} elements agree
func.func @dense(%q: tensor<2x6x?x20xbf16>, %k: tensor<2x3x?x20xbf16>, %v: tensor<2x2x?x9xbf16>, %m: tensor<2x6x1x?xi1>)
    -> (tensor<2x6x?x9xbf16>, tensor<2x6x?xf32>) {
  %rk = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<2x3x?x20xbf16> -> tensor<2x6x?x20xbf16>
  %rv = gqa.repeat_kv %v heads_axis(1) n_rep(3) : tensor<2x2x?x9xbf16> -> tensor<2x6x?x9xbf16>
  %o, %lse = gqa.attention %q, %rk, %rv mask(%m) layout(bhsd) window(3, 0) scale(0.25) softcap(4.0)
    : (tensor<2x6x?x20xbf16>, tensor<2x6x?x20xbf16>, tensor<2x6x?x9xbf16>, tensor<2x6x1x?xi1>)
    -> (tensor<2x6x?x9xbf16>, tensor<2x6x?xf32>)
  return %o, %lse : tensor<2x6x?x9xbf16>, tensor<2x6x?xf32>
}

// CHECK: @packed: {{[0-9]+}} elements agree
func.func @packed(%q: tensor<40x8x16xf32>, %k: tensor<40x1x16xf32>, %cu: tensor<6xi32>) -> tensor<40x8x16xf32> {
  %unknown = arith.constant -1 : index
  %r = gqa.repeat_kv %k heads_axis(1) n_rep(8) : tensor<40x1x16xf32> -> tensor<40x8x16xf32>
  %o = gqa.varlen_attention %q, %r, %r cu_seqlens(%cu, %cu) max_seqlens(%unknown, %unknown) window(-1, 0) scale(0.25)
    : (tensor<40x8x16xf32>, tensor<40x8x16xf32>, tensor<40x8x16xf32>, tensor<6xi32>, tensor<6xi32>, index, index) -> tensor<40x8x16xf32>
  return %o : tensor<40x8x16xf32>
}
