// RUN: gqa-opt %s --gqa-raise-attention | FileCheck %s

// CHECK-LABEL: func.func @grouped
// CHECK-SAME: %[[Q:.+]]: tensor<2x16x8x4x64xf32>, %[[K:.+]]: tensor<2x16x8x64xf32>, %[[V:.+]]: tensor<2x16x8x64xf32>
// CHECK: %[[GROUPED:.+]] = tensor.collapse_shape %[[Q]] {{\[\[}}0], [1], [2, 3], [4]] : tensor<2x16x8x4x64xf32> into tensor<2x16x32x64xf32>
// CHECK: gqa.attention %[[GROUPED]], %[[K]], %[[V]] layout(bshd) scale(0.125)
func.func @grouped(%q: tensor<2x16x8x4x64xf32>, %k: tensor<2x16x8x64xf32>, %v: tensor<2x16x8x64xf32>)
    -> tensor<2x16x8x4x64xf32> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.125 : f32
  %s0 = tensor.empty() : tensor<2x8x4x16x16xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x8x4x16x16xf32>) -> tensor<2x8x4x16x16xf32>
  %s2 = linalg.contract indexing_maps = [affine_map<(b, k, g, i, j, d) -> (b, i, k, g, d)>,
                                         affine_map<(b, k, g, i, j, d) -> (b, j, k, d)>,
                                         affine_map<(b, k, g, i, j, d) -> (b, k, g, i, j)>]
      ins(%q, %k : tensor<2x16x8x4x64xf32>, tensor<2x16x8x64xf32>)
      outs(%s1 : tensor<2x8x4x16x16xf32>) -> tensor<2x8x4x16x16xf32>
  %s = linalg.map ins(%s2 : tensor<2x8x4x16x16xf32>) outs(%s0 : tensor<2x8x4x16x16xf32>)
    (%in: f32, %out: f32) {
      %scaled = arith.mulf %in, %scale : f32
      linalg.yield %scaled : f32
    }
  %p = linalg.softmax dimension(4) ins(%s : tensor<2x8x4x16x16xf32>) outs(%s0 : tensor<2x8x4x16x16xf32>)
     -> tensor<2x8x4x16x16xf32>
  %o0 = tensor.empty() : tensor<2x16x8x4x64xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x16x8x4x64xf32>) -> tensor<2x16x8x4x64xf32>
  %o = linalg.contract indexing_maps = [affine_map<(b, k, g, i, e, j) -> (b, k, g, i, j)>,
                                        affine_map<(b, k, g, i, e, j) -> (b, j, k, e)>,
                                        affine_map<(b, k, g, i, e, j) -> (b, i, k, g, e)>]
      ins(%p, %v : tensor<2x8x4x16x16xf32>, tensor<2x16x8x64xf32>)
      outs(%o1 : tensor<2x16x8x4x64xf32>) -> tensor<2x16x8x4x64xf32>
  return %o : tensor<2x16x8x4x64xf32>
}
