// Options that gqa-compile hands on to gqa-optimize.
// RUN: gqa-compile %s --stats --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMOVED
// REMOVED: {"num-repeats-removed":1,"num-repeats-kept":0,
// x + 0.0 is not x for -0.0, and then it is no repeat.
// RUN: gqa-compile %s --strict-zeros --stats --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=STRICT
// STRICT:  {"num-repeats-removed":0,"num-repeats-kept":0,
// RUN: gqa-compile %s --backend=sdpa --stats --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=KEPT
// KEPT:    {"num-repeats-removed":0,"num-repeats-kept":1,
// RUN: not gqa-compile %s --no-optimize --strict-zeros --emit=mlir 2>&1 | FileCheck %s --check-prefix=UNUSED
// UNUSED:  expected none of them beside --no-optimize
// RUN: gqa-compile %s --no-optimize --emit=mlir -o /dev/null 2>&1 | count 0

// What a tile kernel would have to cover is said with the other remarks.
// RUN: gqa-compile %s --remarks --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: gqa-compile %s --kernel=portable --remarks --emit=mlir -o /dev/null 2>&1 | FileCheck %s --check-prefix=NONE --implicit-check-not=PortableKernel
// REMARK:  options.mlir:[[#@LINE+21]]:8: remark: [Analysis] PortableKernel
// NONE:    remark: [Passed] RepeatRemoved

#shared = affine_map<(b, h, r, s, d) -> (b, h, 0, s, d)>
#id = affine_map<(b, h, r, s, d) -> (b, h, r, s, d)>

func.func @added_zeros(%q: tensor<1x8x4x16xf32>, %k: tensor<1x2x4x16xf32>, %v: tensor<1x8x4x16xf32>)
    -> tensor<1x8x4x16xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x2x4x4x16xf32>
  %one = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [1, 2, 1, 4, 16]
         : tensor<1x2x4x16xf32> into tensor<1x2x1x4x16xf32>
  %empty = tensor.empty() : tensor<1x2x4x4x16xf32>
  %added = linalg.generic {
      indexing_maps = [#shared, #id, #id],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
      ins(%one, %zeros : tensor<1x2x1x4x16xf32>, tensor<1x2x4x4x16xf32>) outs(%empty : tensor<1x2x4x4x16xf32>) {
    ^bb0(%in: f32, %zero: f32, %out: f32):
      %sum = arith.addf %in, %zero : f32
      linalg.yield %sum : f32
  } -> tensor<1x2x4x4x16xf32>
  %keys = tensor.collapse_shape %added [[0], [1, 2], [3], [4]] : tensor<1x2x4x4x16xf32> into tensor<1x8x4x16xf32>
  %o = gqa.attention %q, %keys, %v layout(bhsd) scale(0.25)
     : (tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<1x8x4x16xf32>) -> tensor<1x8x4x16xf32>
  return %o : tensor<1x8x4x16xf32>
}
