// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s --implicit-check-not=gqa.attention
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised --implicit-check-not=RaisedAttention < %t

// Softmaxes whose weights are changed, on their way to the values, by what
// attention does not have. None of them goes unmentioned.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (h, i)>

// CHECK-LABEL: func.func @padded
// REMARK:      AttentionNotRaised | Category:gqa | Function=padded | Reason=unknown-producer, Remark="weights are computed by tensor.pad"
func.func @padded(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x9x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%qk : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %p = tensor.pad %w low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%a: index, %b: index, %c: index):
    tensor.yield %zero : f32
  } : tensor<4x5x7xf32> to tensor<4x5x9xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x9xf32>, tensor<4x9x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// Spelled out, and with ones instead of weights.

// CHECK-LABEL: func.func @ones_in_some_columns
// REMARK:      AttentionNotRaised | Category:gqa | Function=ones_in_some_columns | Reason=unknown-producer, Remark="weights are changed by an operation that attention does not have"
func.func @ones_in_some_columns(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %is: tensor<4x5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zero_rows = linalg.fill ins(%zero : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%qk : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.maximumf %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %max: f32, %out: f32):
    %d = arith.subf %in, %max : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%zero_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.addf %in, %out : f32
      linalg.yield %x : f32
    }
  %w = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %sum: f32, %out: f32):
    %x = arith.divf %in, %sum : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %ones = arith.constant dense<1.0> : tensor<4x5x7xf32>
  %p = arith.select %is, %ones, %w : tensor<4x5x7xi1>, tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// A softmax that is returned, and exponentials that are no softmax, are nothing
// to speak of.

// CHECK-LABEL: func.func @probabilities
func.func @probabilities(%s: tensor<4x5x7xf32>) -> tensor<4x5x7xf32> {
  %init = tensor.empty() : tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  return %w : tensor<4x5x7xf32>
}

// CHECK-LABEL: func.func @gate
func.func @gate(%x: tensor<4x5x7xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %ones = arith.constant dense<1.0> : tensor<4x5x7xf32>
  %n = arith.negf %x : tensor<4x5x7xf32>
  %e = math.exp %n : tensor<4x5x7xf32>
  %d = arith.addf %e, %ones : tensor<4x5x7xf32>
  %g = arith.divf %x, %d : tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%g, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// Without rows there is nothing to compute.

// CHECK-LABEL: func.func @no_rows
func.func @no_rows(%s: tensor<4x0x7xf32>, %v: tensor<4x9x8xf32>) -> tensor<4x0x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x0x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x0x7xf32>) outs(%init : tensor<4x0x7xf32>) -> tensor<4x0x7xf32>
  %p = tensor.pad %w low[0, 0, 0] high[0, 0, 2] {
  ^bb0(%a: index, %b: index, %c: index):
    tensor.yield %zero : f32
  } : tensor<4x0x7xf32> to tensor<4x0x9xf32>
  %o0 = tensor.empty() : tensor<4x0x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x0x8xf32>) -> tensor<4x0x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x0x9xf32>, tensor<4x9x8xf32>) outs(%o1 : tensor<4x0x8xf32>) -> tensor<4x0x8xf32>
  return %o : tensor<4x0x8xf32>
}
