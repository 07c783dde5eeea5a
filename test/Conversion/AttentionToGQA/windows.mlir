// RUN: gqa-opt %s --gqa-raise-attention --cse --canonicalize | FileCheck %s

// Masks that are computed from positions are windows, exactly. (Counted from the
// last row and column: windows-bottom-right.mlir; no windows:
// windows-declined.mlir.)

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#positions = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func.func @causal(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @causal(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @causal_one_more(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 1) scale(1.0)
func.func @causal_one_more(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 1 : index
    %l = arith.addi %i, %n : index
    %c = arith.cmpi sle, %j, %l : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @strictly_before_one_more(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @strictly_before_one_more(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 1 : index
    %l = arith.addi %i, %n : index
    %c = arith.cmpi slt, %j, %l : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @sliding(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(2, 0) scale(1.0)
func.func @sliding(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 3 : index
    %d = arith.subi %i, %j : index
    %near = arith.cmpi slt, %d, %n : index
    %before = arith.cmpi sge, %i, %j : index
    %c = arith.andi %near, %before : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @sliding_one_more(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(3, 0) scale(1.0)
func.func @sliding_one_more(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 3 : index
    %d = arith.subi %i, %j : index
    %near = arith.cmpi sle, %d, %n : index
    %before = arith.cmpi sge, %i, %j : index
    %c = arith.andi %near, %before : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @sliding_beyond_all_rows(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @sliding_beyond_all_rows(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 5 : index
    %d = arith.subi %i, %j : index
    %near = arith.cmpi slt, %d, %n : index
    %before = arith.cmpi sge, %i, %j : index
    %c = arith.andi %near, %before : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @two_sided(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(1, 1) scale(1.0)
func.func @two_sided(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 1 : index
    %two = arith.constant 1 : index
    %d = arith.subi %j, %i : index
    %right = arith.cmpi sle, %d, %two : index
    %e = arith.subi %i, %j : index
    %left = arith.cmpi sle, %e, %n : index
    %c = arith.andi %left, %right : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @after(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(0, -1) scale(1.0)
func.func @after(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sge, %j, %i : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @causal_dynamic(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @causal_dynamic(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>) -> tensor<4x?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %one = arith.constant 1 : index
  %rows = tensor.dim %q, %one : tensor<4x?x8xf32>
  %cols = tensor.dim %k, %one : tensor<4x?x8xf32>
  %init = tensor.empty(%rows, %cols) : tensor<4x?x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x?x8xf32>, tensor<4x?x8xf32>) outs(%zeros : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %m0 = tensor.empty(%rows, %cols) : tensor<?x?xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<?x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<?x?xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x?x?xf32>, tensor<?x?xf32>) outs(%init : tensor<4x?x?xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x?x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x?x?xf32>) outs(%init : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %o0 = tensor.empty(%rows) : tensor<4x?x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  return %o : tensor<4x?x8xf32>
}

// CHECK-LABEL: func.func @selects(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @selects(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xi1>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xi1>) {
  ^bb0(%out: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    linalg.yield %c : i1
  } -> tensor<5x7xi1>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %keep: i1, %out: f32):
    %x = arith.select %keep, %in, %low : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @opposite(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @opposite(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %a = arith.cmpi sgt, %j, %i : index
    %true = arith.constant true
    %c = arith.xori %a, %true : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @product(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @product(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %a = arith.cmpi sgt, %j, %i : index
    %f = arith.uitofp %a : i1 to f32
    %x = arith.mulf %f, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @lowest_number(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @lowest_number(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @infinity_where_rows_see_nothing(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(1, 0) scale(1.0)
func.func @infinity_where_rows_see_nothing(%q: tensor<4x9x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x9x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x9x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x9x7xf32>) -> tensor<4x9x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x9x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x9x7xf32>) -> tensor<4x9x7xf32>
  %m0 = tensor.empty() : tensor<9x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<9x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 1 : index
    %d = arith.subi %i, %j : index
    %near = arith.cmpi sle, %d, %n : index
    %before = arith.cmpi sge, %i, %j : index
    %c = arith.andi %near, %before : i1
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<9x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x9x7xf32>, tensor<9x7xf32>) outs(%init : tensor<4x9x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x9x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x9x7xf32>) outs(%init : tensor<4x9x7xf32>) -> tensor<4x9x7xf32>
  %o0 = tensor.empty() : tensor<4x9x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x9x8xf32>) -> tensor<4x9x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x9x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x9x8xf32>) -> tensor<4x9x8xf32>
  return %o : tensor<4x9x8xf32>
}

// CHECK-LABEL: func.func @all_columns(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) scale(1.0)
func.func @all_columns(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %m0 = tensor.empty() : tensor<5x7xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<5x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %n = arith.constant 7 : index
    %c = arith.cmpi slt, %j, %n : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<5x7xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x5x7xf32>, tensor<5x7xf32>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @constant(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(1, 0) scale(1.0)
func.func @constant(%q: tensor<4x3x8xf32>, %k: tensor<4x4x8xf32>, %v: tensor<4x4x8xf32>) -> tensor<4x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x3x4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x3x8xf32>, tensor<4x4x8xf32>) outs(%zeros : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
  %mask = arith.constant dense<[[true, false, false, false], [true, true, false, false], [false, true, true, false]]> : tensor<3x4xi1>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x3x4xf32>, tensor<3x4xi1>) outs(%init : tensor<4x3x4xf32>) {
  ^bb0(%in: f32, %keep: i1, %out: f32):
    %x = arith.select %keep, %in, %low : f32
    linalg.yield %x : f32
  } -> tensor<4x3x4xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x3x4xf32>) outs(%init : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
  %o0 = tensor.empty() : tensor<4x3x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %v : tensor<4x3x4xf32>, tensor<4x4x8xf32>) outs(%o1 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
  return %o : tensor<4x3x8xf32>
}
