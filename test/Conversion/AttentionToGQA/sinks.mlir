// RUN: gqa-opt %s --gqa-raise-attention | FileCheck %s

// A softmax with one more column: the sink of each query head. As front ends
// write it, the maximum is subtracted once before the softmax and once in it.

#qd = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#kd = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#sd = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#pd = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#vd = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#od = affine_map<(b, h, i, e, j) -> (b, h, i, e)>
#all = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>

// CHECK-LABEL: func.func @appended
// CHECK-SAME:    %[[Q:.+]]: tensor<2x4x5x8xf32>, %[[K:.+]]: tensor<2x4x7x8xf32>, %[[V:.+]]: tensor<2x4x7x8xf32>, %[[SINKS:.+]]: tensor<4xf32>
// CHECK:         gqa.attention %[[Q]], %[[K]], %[[V]] sinks(%[[SINKS]]) layout(bhsd) scale(1.0)
func.func @appended(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x7x8xf32>, %v: tensor<2x4x7x8xf32>, %sinks: tensor<4xf32>) -> tensor<2x4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %s0 = tensor.empty() : tensor<2x4x5x7xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #sd] ins(%q, %k : tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>) outs(%s1 : tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
  %c0 = tensor.empty() : tensor<2x4x5xf32>
  %column = linalg.broadcast ins(%sinks : tensor<4xf32>) outs(%c0 : tensor<2x4x5xf32>) dimensions = [0, 2]
  %appended = tensor.expand_shape %column [[0], [1], [2, 3]] output_shape [2, 4, 5, 1] : tensor<2x4x5xf32> into tensor<2x4x5x1xf32>
  %logits = tensor.concat dim(3) %s, %appended : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>) -> tensor<2x4x5x8xf32>
  %l0 = tensor.empty() : tensor<2x4x5x8xf32>
  %m0 = linalg.fill ins(%low : f32) outs(%c0 : tensor<2x4x5xf32>) -> tensor<2x4x5xf32>
  %m = linalg.reduce ins(%logits : tensor<2x4x5x8xf32>) outs(%m0 : tensor<2x4x5xf32>) dimensions = [3]
    (%in: f32, %out: f32) {
      %x = arith.maximumf %in, %out : f32
      linalg.yield %x : f32
    }
  %shifted = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%logits, %m : tensor<2x4x5x8xf32>, tensor<2x4x5xf32>) outs(%l0 : tensor<2x4x5x8xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %x = arith.subf %in, %max : f32
    linalg.yield %x : f32
  } -> tensor<2x4x5x8xf32>
  %w = linalg.softmax dimension(3) ins(%shifted : tensor<2x4x5x8xf32>) outs(%l0 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %p = tensor.extract_slice %w[0, 0, 0, 0] [2, 4, 5, 7] [1, 1, 1, 1] : tensor<2x4x5x8xf32> to tensor<2x4x5x7xf32>
  %o0 = linalg.fill ins(%zero : f32) outs(%l0 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<2x4x5x7xf32>, tensor<2x4x7x8xf32>) outs(%o0 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %o : tensor<2x4x5x8xf32>
}

// The column that is left out is a key's: nothing that attention has.

// CHECK-LABEL: func.func @first_keys_only
// CHECK-NOT:     gqa.attention
func.func @first_keys_only(%q: tensor<2x4x5x8xf32>, %k: tensor<2x4x8x8xf32>, %v: tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %s0 = tensor.empty() : tensor<2x4x5x8xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #sd] ins(%q, %k : tensor<2x4x5x8xf32>, tensor<2x4x8x8xf32>) outs(%s1 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %w = linalg.softmax dimension(3) ins(%s : tensor<2x4x5x8xf32>) outs(%s0 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  %p = tensor.extract_slice %w[0, 0, 0, 0] [2, 4, 5, 7] [1, 1, 1, 1] : tensor<2x4x5x8xf32> to tensor<2x4x5x7xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<2x4x5x7xf32>, tensor<2x4x7x8xf32>) outs(%s1 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
  return %o : tensor<2x4x5x8xf32>
}
