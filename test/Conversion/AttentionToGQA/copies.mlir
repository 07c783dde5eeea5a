// RUN: gqa-opt %s --gqa-raise-attention | FileCheck %s

// A copy between the repeat and the product, which broadcasts at run time what
// turns out to have the extent already: the attention reads the repeat itself,
// so that folding finds it.

#all = affine_map<(b, h, j, d) -> (b, h, j, d)>
#qd = affine_map<(b, h, i, j, d) -> (b, h, i, d)>
#kd = affine_map<(b, h, i, j, d) -> (b, h, j, d)>
#sd = affine_map<(b, h, i, j, d) -> (b, h, i, j)>
#pd = affine_map<(b, h, i, e, j) -> (b, h, i, j)>
#vd = affine_map<(b, h, i, e, j) -> (b, h, j, e)>
#od = affine_map<(b, h, i, e, j) -> (b, h, i, e)>

// CHECK-LABEL: func.func @copied(
// CHECK-DAG:     %[[K:.+]] = gqa.repeat_kv %arg1
// CHECK-DAG:     %[[V:.+]] = gqa.repeat_kv %arg2
// CHECK:         gqa.attention %arg0, %[[K]], %[[V]] layout(bhsd)
func.func @copied(%q: tensor<2x4x?x8xf32>, %k: tensor<2x2x?x8xf32>, %v: tensor<2x2x?x8xf32>) -> tensor<2x4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %rows = tensor.dim %q, %c2 : tensor<2x4x?x8xf32>
  %columns = tensor.dim %k, %c2 : tensor<2x2x?x8xf32>
  %keys = gqa.repeat_kv %k heads_axis(1) n_rep(2) : tensor<2x2x?x8xf32> -> tensor<2x4x?x8xf32>
  %values = gqa.repeat_kv %v heads_axis(1) n_rep(2) : tensor<2x2x?x8xf32> -> tensor<2x4x?x8xf32>
  %values_columns = tensor.dim %values, %c2 : tensor<2x4x?x8xf32>
  %copy0 = tensor.empty(%values_columns) : tensor<2x4x?x8xf32>
  %copy = linalg.generic {indexing_maps = [#all], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%copy0 : tensor<2x4x?x8xf32>) {
  ^bb0(%out: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %j = linalg.index 2 : index
    %d = linalg.index 3 : index
    %is_one = arith.cmpi eq, %values_columns, %c1 : index
    %at = arith.select %is_one, %c0, %j : index
    %x = tensor.extract %values[%b, %h, %at, %d] : tensor<2x4x?x8xf32>
    linalg.yield %x : f32
  } -> tensor<2x4x?x8xf32>
  %s0 = tensor.empty(%rows, %columns) : tensor<2x4x?x?xf32>
  %s1 = linalg.fill ins(%zero : f32) outs(%s0 : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #sd] ins(%q, %keys : tensor<2x4x?x8xf32>, tensor<2x4x?x8xf32>) outs(%s1 : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %p = linalg.softmax dimension(3) ins(%s : tensor<2x4x?x?xf32>) outs(%s0 : tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xf32>
  %o0 = tensor.empty(%rows) : tensor<2x4x?x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<2x4x?x8xf32>) -> tensor<2x4x?x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %copy : tensor<2x4x?x?xf32>, tensor<2x4x?x8xf32>) outs(%o1 : tensor<2x4x?x8xf32>) -> tensor<2x4x?x8xf32>
  return %o : tensor<2x4x?x8xf32>
}
