// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised < %t

// Zeros instead of the weights of rows that see no key. PyTorch's decomposition
// writes them; attention gives zeros there itself.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (h, i)>
#none = affine_map<(h, i, j) -> ()>

// The zeros are a broadcast number, as in exports of dynamic extents.

// CHECK-LABEL: func.func @all_hidden(
// CHECK:         gqa.attention {{.*}} mask(
// REMARK:      RaisedAttention | Category:gqa | Function=all_hidden
func.func @all_hidden(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %mask: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %true = arith.constant true
  %number = arith.constant dense<0.0> : tensor<f32>
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = arith.addf %qk, %mask : tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xi1>
  %trues = linalg.fill ins(%true : i1) outs(%rows : tensor<4x5xi1>) -> tensor<4x5xi1>
  %hidden = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s : tensor<4x5x7xf32>) outs(%trues : tensor<4x5xi1>) {
  ^bb0(%in: f32, %out: i1):
    %is = arith.cmpf oeq, %in, %low : f32
    %x = arith.andi %is, %out : i1
    linalg.yield %x : i1
  } -> tensor<4x5xi1>
  %nothing = linalg.generic {indexing_maps = [#none, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%number : tensor<f32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.generic {indexing_maps = [#row, #all, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%hidden, %nothing, %w : tensor<4x5xi1>, tensor<4x5x7xf32>, tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%is: i1, %in: f32, %weight: f32, %out: f32):
    %x = arith.select %is, %in, %weight : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// Zeros where any key is hidden.

// CHECK-LABEL: func.func @any_hidden(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=any_hidden | Reason=other, Remark="weights are masked after the softmax"
func.func @any_hidden(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %mask: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %false = arith.constant false
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = arith.addf %qk, %mask : tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xi1>
  %falses = linalg.fill ins(%false : i1) outs(%rows : tensor<4x5xi1>) -> tensor<4x5xi1>
  %hidden = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s : tensor<4x5x7xf32>) outs(%falses : tensor<4x5xi1>) {
  ^bb0(%in: f32, %out: i1):
    %is = arith.cmpf oeq, %in, %low : f32
    %x = arith.ori %is, %out : i1
    linalg.yield %x : i1
  } -> tensor<4x5xi1>
  %p = linalg.generic {indexing_maps = [#row, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%hidden, %w : tensor<4x5xi1>, tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%is: i1, %weight: f32, %out: f32):
    %x = arith.select %is, %zero, %weight : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// Weights where a row is hidden, zeros where it is not.

// CHECK-LABEL: func.func @opposite_guard(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=opposite_guard | Reason=other, Remark="weights are masked after the softmax"
func.func @opposite_guard(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %mask: tensor<4x5x7xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %true = arith.constant true
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = arith.addf %qk, %mask : tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xi1>
  %trues = linalg.fill ins(%true : i1) outs(%rows : tensor<4x5xi1>) -> tensor<4x5xi1>
  %hidden = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%s : tensor<4x5x7xf32>) outs(%trues : tensor<4x5xi1>) {
  ^bb0(%in: f32, %out: i1):
    %is = arith.cmpf oeq, %in, %low : f32
    %x = arith.andi %is, %out : i1
    linalg.yield %x : i1
  } -> tensor<4x5xi1>
  %p = linalg.generic {indexing_maps = [#row, #all, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%hidden, %w : tensor<4x5xi1>, tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%is: i1, %weight: f32, %out: f32):
    %x = arith.select %is, %weight, %zero : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
