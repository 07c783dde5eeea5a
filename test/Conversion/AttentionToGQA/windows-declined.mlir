// RUN: gqa-opt %s --gqa-raise-attention --cse --canonicalize | FileCheck %s

// Masks that are almost windows stay masks.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#positions = affine_map<(i, j) -> (i, j)>

// CHECK-LABEL: func.func @causal_one_less(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @causal_one_less(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %c = arith.cmpi slt, %j, %i : index
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

// CHECK-LABEL: func.func @shifted_by_an_extent(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @shifted_by_an_extent(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>) -> tensor<4x?x8xf32> {
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
    %l = arith.addi %i, %rows : index
    %l1 = arith.subi %l, %one : index
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

// CHECK-LABEL: func.func @shifted_by_the_rows(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @shifted_by_the_rows(%q: tensor<4x?x8xf32>, %k: tensor<4x?x8xf32>, %v: tensor<4x?x8xf32>) -> tensor<4x?x8xf32> {
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
    %l = arith.addi %i, %rows : index
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

// CHECK-LABEL: func.func @selects_one_less(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @selects_one_less(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %c = arith.cmpi slt, %j, %i : index
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

// CHECK-LABEL: func.func @product_with_infinity(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @product_with_infinity(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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

// CHECK-LABEL: func.func @lowest_number_where_rows_see_nothing(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @lowest_number_where_rows_see_nothing(%q: tensor<4x9x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x9x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
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

// CHECK-LABEL: func.func @small_number(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @small_number(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -1.0 : f32
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

// CHECK-LABEL: func.func @gap(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @gap(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %d = arith.subi %i, %j : index
    %c = arith.cmpi ne, %d, %n : index
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

// CHECK-LABEL: func.func @every_second(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @every_second(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %d = arith.subi %i, %j : index
    %r = arith.remsi %d, %n : index
    %z = arith.constant 0 : index
    %c = arith.cmpi eq, %r, %z : index
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

// CHECK-LABEL: func.func @first_columns(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @first_columns(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %n = arith.constant 4 : index
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

// CHECK-LABEL: func.func @sum_of_positions(
// CHECK:         linalg.generic
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @sum_of_positions(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>) -> tensor<4x5x8xf32> {
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
    %n = arith.constant 6 : index
    %d = arith.addi %i, %j : index
    %c = arith.cmpi sle, %d, %n : index
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

// CHECK-LABEL: func.func @constant_with_a_slip(
// CHECK:         arith.constant dense
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @constant_with_a_slip(%q: tensor<4x3x8xf32>, %k: tensor<4x4x8xf32>, %v: tensor<4x4x8xf32>) -> tensor<4x3x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %init = tensor.empty() : tensor<4x3x4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x3x8xf32>, tensor<4x4x8xf32>) outs(%zeros : tensor<4x3x4xf32>) -> tensor<4x3x4xf32>
  %mask = arith.constant dense<[[true, false, true, false], [true, true, false, false], [false, true, true, false]]> : tensor<3x4xi1>
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
