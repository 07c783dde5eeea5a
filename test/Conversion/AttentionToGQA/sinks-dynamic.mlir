// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised < %t

// The sink is one column more than a number of keys that is not known: the
// extents are sums.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>

// CHECK-LABEL: func.func @appended(
// CHECK-SAME:    %[[Q:.+]]: tensor<4x?x8xf32>, %[[K:.+]]: tensor<4x?x8xf32>, %[[V:.+]]: tensor<4x?x8xf32>, %[[SINKS:.+]]: tensor<4xf32>)
// CHECK-DAG:     %[[Q4:.+]] = tensor.expand_shape %[[Q]]
// CHECK-DAG:     %[[K4:.+]] = tensor.expand_shape %[[K]]
// CHECK-DAG:     %[[V4:.+]] = tensor.expand_shape %[[V]]
// CHECK:         gqa.attention %[[Q4]], %[[K4]], %[[V4]] sinks(%[[SINKS]]) layout(bhsd) scale(1.0)
// REMARK:      RaisedAttention | Category:gqa | Function=appended
func.func @appended(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>, %sinks: tensor<4xf32>) -> tensor<4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %q, %c1 : tensor<4x?x8xf32>
  %columns = tensor.dim %k, %c1 : tensor<4x?x8xf32>
  %s0 = tensor.empty(%rows, %columns) : tensor<4x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x?x8xf32>, tensor<4x?x8xf32>) outs(%s1 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %c0 = tensor.empty(%rows) : tensor<4x?xf32>
  %column = linalg.broadcast ins(%sinks : tensor<4xf32>) outs(%c0 : tensor<4x?xf32>) dimensions = [1]
  %sink = tensor.expand_shape %column [[0], [1, 2]] output_shape [4, %rows, 1] : tensor<4x?xf32> into tensor<4x?x1xf32>
  %logits = tensor.concat dim(2) %s, %sink : (tensor<4x?x?xf32>, tensor<4x?x1xf32>) -> tensor<4x?x?xf32>
  %all = tensor.dim %logits, %c2 : tensor<4x?x?xf32>
  %w0 = tensor.empty(%rows, %all) : tensor<4x?x?xf32>
  %w = linalg.softmax dimension(2) ins(%logits : tensor<4x?x?xf32>) outs(%w0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %used = arith.subi %all, %c1 : index
  %p = tensor.extract_slice %w[0, 0, 0] [4, %rows, %used] [1, 1, 1] : tensor<4x?x?xf32> to tensor<4x?x?xf32>
  %o0 = tensor.empty(%rows) : tensor<4x?x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  return %o : tensor<4x?x8xf32>
}

// Two columns more.

// CHECK-LABEL: func.func @two_sinks(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=two_sinks | Reason=other, Remark="only a part of the softmax is used"
func.func @two_sinks(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>, %sinks: tensor<4x?x2xf32>) -> tensor<4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %q, %c1 : tensor<4x?x8xf32>
  %columns = tensor.dim %k, %c1 : tensor<4x?x8xf32>
  %s0 = tensor.empty(%rows, %columns) : tensor<4x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x?x8xf32>, tensor<4x?x8xf32>) outs(%s1 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %logits = tensor.concat dim(2) %s, %sinks : (tensor<4x?x?xf32>, tensor<4x?x2xf32>) -> tensor<4x?x?xf32>
  %all = tensor.dim %logits, %c2 : tensor<4x?x?xf32>
  %w0 = tensor.empty(%rows, %all) : tensor<4x?x?xf32>
  %w = linalg.softmax dimension(2) ins(%logits : tensor<4x?x?xf32>) outs(%w0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %used = arith.subi %all, %c2 : index
  %p = tensor.extract_slice %w[0, 0, 0] [4, %rows, %used] [1, 1, 1] : tensor<4x?x?xf32> to tensor<4x?x?xf32>
  %o0 = tensor.empty(%rows) : tensor<4x?x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  return %o : tensor<4x?x8xf32>
}

// The sink is used, the first key is not.

// CHECK-LABEL: func.func @last_columns(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=last_columns | Reason=unknown-producer, Remark="scores are computed by tensor.concat"
func.func @last_columns(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>, %sinks: tensor<4x?x1xf32>) -> tensor<4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %q, %c1 : tensor<4x?x8xf32>
  %columns = tensor.dim %k, %c1 : tensor<4x?x8xf32>
  %s0 = tensor.empty(%rows, %columns) : tensor<4x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x?x8xf32>, tensor<4x?x8xf32>) outs(%s1 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %logits = tensor.concat dim(2) %s, %sinks : (tensor<4x?x?xf32>, tensor<4x?x1xf32>) -> tensor<4x?x?xf32>
  %all = tensor.dim %logits, %c2 : tensor<4x?x?xf32>
  %w0 = tensor.empty(%rows, %all) : tensor<4x?x?xf32>
  %w = linalg.softmax dimension(2) ins(%logits : tensor<4x?x?xf32>) outs(%w0 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %used = arith.subi %all, %c1 : index
  %p = tensor.extract_slice %w[0, 0, 1] [4, %rows, %used] [1, 1, 1] : tensor<4x?x?xf32> to tensor<4x?x?xf32>
  %o0 = tensor.empty(%rows) : tensor<4x?x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  return %o : tensor<4x?x8xf32>
}
