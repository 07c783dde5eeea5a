// RUN: gqa-opt %s --gqa-raise-attention --cse --canonicalize | FileCheck %s

// Masks whose diagonal ends at the last row and column.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#positions = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func.func @bottom_right(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) align(bottom_right) scale(1.0)
func.func @bottom_right(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %n = arith.constant 2 : index
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

// CHECK-LABEL: func.func @bottom_right_one_less(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 1) scale(1.0)
func.func @bottom_right_one_less(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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

// CHECK-LABEL: func.func @bottom_right_sliding(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(2, 0) align(bottom_right) scale(1.0)
func.func @bottom_right_sliding(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %two = arith.constant 2 : index
    %l = arith.addi %i, %two : index
    %before = arith.cmpi sle, %j, %l : index
    %near = arith.cmpi sle, %i, %j : index
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

// CHECK-LABEL: func.func @bottom_right_dynamic(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 0) align(bottom_right) scale(1.0)
func.func @bottom_right_dynamic(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>) -> tensor<4x?x8xf32> {
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
    %shift = arith.subi %cols, %rows : index
    %l = arith.addi %i, %shift : index
    %c = arith.cmpi sle, %j, %l : index
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

// CHECK-LABEL: func.func @bottom_right_dynamic_one_more(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) window(-1, 1) align(bottom_right) scale(1.0)
func.func @bottom_right_dynamic_one_more(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>) -> tensor<4x?x8xf32> {
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
    %shift = arith.subi %cols, %rows : index
    %l = arith.addi %i, %shift : index
    %l1 = arith.addi %l, %one : index
    %c = arith.cmpi sle, %j, %l1 : index
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
