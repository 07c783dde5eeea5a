// RUN: gqa-opt %s --gqa-raise-attention --remarks-filter=gqa --remark-format=emitRemark 2> %t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=AttentionNotRaised --implicit-check-not=RaisedAttention < %t

// Sums that are almost those of attention: of the softmax, of the scores, of the
// values.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#row = affine_map<(h, i, j) -> (h, i)>

// CHECK-LABEL: func.func @different_shifts(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=different_shifts | Reason=other, Remark="numerator and denominator subtract different maxima"
func.func @different_shifts(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %other: tensor<4x5xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 0.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.maximumf %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %e2 = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %other : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e2 : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
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
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// One more in the denominator: a softmax that can attend to nothing.

// CHECK-LABEL: func.func @sum_from_one(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=sum_from_one | Reason=other, Remark="what the weights are divided by is no sum over the key columns"
func.func @sum_from_one(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 1.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.maximumf %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
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
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @minimum(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=minimum | Reason=other, Remark="what is subtracted from the scores is not their maximum over the key columns"
func.func @minimum(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 0.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %less = arith.cmpf olt, %out, %in : f32
      %x = arith.select %less, %out, %in : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
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
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @last_or_first(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=last_or_first | Reason=other, Remark="what is subtracted from the scores is not their maximum over the key columns"
func.func @last_or_first(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 0.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %same = arith.cmpf oeq, %out, %in : f32
      %x = arith.select %same, %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
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
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// The maximum, by comparison.

// CHECK-LABEL: func.func @compared(
// CHECK:         gqa.attention
// REMARK:      RaisedAttention | Category:gqa | Function=compared
func.func @compared(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 0.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %less = arith.cmpf olt, %out, %in : f32
      %x = arith.select %less, %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
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
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @two_logarithms(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=two_logarithms | Reason=other, Remark="two logarithms are subtracted from the scores"
func.func @two_logarithms(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %low = arith.constant 0xFF800000 : f32
  %start = arith.constant 0.0 : f32
  %low_rows = linalg.fill ins(%low : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %start_rows = linalg.fill ins(%start : f32) outs(%rows : tensor<4x5xf32>) -> tensor<4x5xf32>
  %m = linalg.reduce ins(%s : tensor<4x5x7xf32>) outs(%low_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.maximumf %in, %out : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m : tensor<4x5x7xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %out: f32):
    %d = arith.subf %in, %shift : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %l = linalg.reduce ins(%e : tensor<4x5x7xf32>) outs(%start_rows : tensor<4x5xf32>) dimensions = [2]
    (%in: f32, %out: f32) {
      %x = arith.addf %in, %out : f32
      linalg.yield %x : f32
    }
  %w = linalg.generic {indexing_maps = [#all, #row, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %m, %l : tensor<4x5x7xf32>, tensor<4x5xf32>, tensor<4x5xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %shift: f32, %sum: f32, %out: f32):
    %log = math.log %sum : f32
    %d1 = arith.subf %in, %shift : f32
    %d2 = arith.subf %d1, %log : f32
    %d3 = arith.subf %d2, %log : f32
    %x = math.exp %d3 : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @two_products(
// CHECK-NOT:     gqa.attention
// REMARK:      AttentionNotRaised | Category:gqa | Function=two_products | Reason=other, Remark="scores are a sum of two products"
func.func @two_products(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %q2: tensor<4x5x8xf32>, %k2: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s1 = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s2 = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q2, %k2 : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = arith.addf %s1, %s2 : tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// Scales of queries and keys become one of the scores; values have none.

// CHECK-LABEL: func.func @doubled_values(
// CHECK:         %[[TWICE:.+]] = arith.mulf %arg2,
// CHECK:         %[[VALUES:.+]] = tensor.expand_shape %[[TWICE]]
// CHECK:         gqa.attention %{{.+}}, %{{.+}}, %[[VALUES]] layout(bhsd) scale(1.0)
// REMARK:      RaisedAttention | Category:gqa | Function=doubled_values
func.func @doubled_values(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %rows = tensor.empty() : tensor<4x5xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %s = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %w = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %two = arith.constant dense<2.0> : tensor<4x7x8xf32>
  %twice = arith.mulf %v, %two : tensor<4x7x8xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%w, %twice : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
