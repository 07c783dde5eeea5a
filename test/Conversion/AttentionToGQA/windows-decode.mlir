// RUN: gqa-opt %s --gqa-raise-attention --cse --canonicalize | FileCheck %s

// Masks of decoding: the columns are a cache of unknown length and what is new.

#qd = affine_map<(h, i, j, d) -> (h, i, d)>
#kd = affine_map<(h, i, j, d) -> (h, j, d)>
#s4 = affine_map<(h, i, j, d) -> (h, i, j)>
#pd = affine_map<(h, i, e, j) -> (h, i, j)>
#vd = affine_map<(h, i, e, j) -> (h, j, e)>
#od = affine_map<(h, i, e, j) -> (h, i, e)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#positions = affine_map<(i, j) -> (i, j)>

// The last row sees every column.

// CHECK-LABEL: func.func @all_columns(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) scale(1.0)
func.func @all_columns(%q: tensor<4x1x8xf32>, %past: tensor<4x?x8xf32>, %new: tensor<4x1x8xf32>) -> tensor<4x1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %one = arith.constant 1 : index
  %n = tensor.dim %past, %one : tensor<4x?x8xf32>
  %cols = arith.addi %n, %one : index
  %k = tensor.concat dim(1) %past, %new : (tensor<4x?x8xf32>, tensor<4x1x8xf32>) -> tensor<4x?x8xf32>
  %init = tensor.empty(%cols) : tensor<4x1x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x1x8xf32>, tensor<4x?x8xf32>) outs(%zeros : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %m0 = tensor.empty(%cols) : tensor<1x?xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<1x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %at = arith.addi %i, %n : index
    %c = arith.cmpi sle, %j, %at : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<1x?xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x1x?xf32>, tensor<1x?xf32>) outs(%init : tensor<4x1x?xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x1x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x1x?xf32>) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %o0 = tensor.empty() : tensor<4x1x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %k : tensor<4x1x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  return %o : tensor<4x1x8xf32>
}

// All but the last one.

// CHECK-LABEL: func.func @cache_only(
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @cache_only(%q: tensor<4x1x8xf32>, %past: tensor<4x?x8xf32>, %new: tensor<4x1x8xf32>) -> tensor<4x1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %one = arith.constant 1 : index
  %n = tensor.dim %past, %one : tensor<4x?x8xf32>
  %cols = arith.addi %n, %one : index
  %k = tensor.concat dim(1) %past, %new : (tensor<4x?x8xf32>, tensor<4x1x8xf32>) -> tensor<4x?x8xf32>
  %init = tensor.empty(%cols) : tensor<4x1x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x1x8xf32>, tensor<4x?x8xf32>) outs(%zeros : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %m0 = tensor.empty(%cols) : tensor<1x?xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<1x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %at = arith.addi %i, %n : index
    %c = arith.cmpi slt, %j, %at : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<1x?xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x1x?xf32>, tensor<1x?xf32>) outs(%init : tensor<4x1x?xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x1x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x1x?xf32>) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %o0 = tensor.empty() : tensor<4x1x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %k : tensor<4x1x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  return %o : tensor<4x1x8xf32>
}

// The last one alone.

// CHECK-LABEL: func.func @new_only(
// CHECK:         gqa.attention {{.*}} mask(%{{.*}}) layout(bhsd) scale(1.0)
func.func @new_only(%q: tensor<4x1x8xf32>, %past: tensor<4x?x8xf32>, %new: tensor<4x1x8xf32>) -> tensor<4x1x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %one = arith.constant 1 : index
  %n = tensor.dim %past, %one : tensor<4x?x8xf32>
  %cols = arith.addi %n, %one : index
  %k = tensor.concat dim(1) %past, %new : (tensor<4x?x8xf32>, tensor<4x1x8xf32>) -> tensor<4x?x8xf32>
  %init = tensor.empty(%cols) : tensor<4x1x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x1x8xf32>, tensor<4x?x8xf32>) outs(%zeros : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %m0 = tensor.empty(%cols) : tensor<1x?xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<1x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %at = arith.addi %i, %n : index
    %c = arith.cmpi sge, %j, %at : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<1x?xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x1x?xf32>, tensor<1x?xf32>) outs(%init : tensor<4x1x?xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x1x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x1x?xf32>) outs(%init : tensor<4x1x?xf32>) -> tensor<4x1x?xf32>
  %o0 = tensor.empty() : tensor<4x1x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %k : tensor<4x1x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x1x8xf32>) -> tensor<4x1x8xf32>
  return %o : tensor<4x1x8xf32>
}

// No row sees beyond the columns.

// CHECK-LABEL: func.func @two_rows(
// CHECK:         gqa.attention %{{[^ ]*}}, %{{[^ ]*}}, %{{[^ ]*}} layout(bhsd) scale(1.0)
func.func @two_rows(%q: tensor<4x2x8xf32>, %past: tensor<4x?x8xf32>, %new: tensor<4x1x8xf32>) -> tensor<4x2x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %one = arith.constant 1 : index
  %n = tensor.dim %past, %one : tensor<4x?x8xf32>
  %cols = arith.addi %n, %one : index
  %k = tensor.concat dim(1) %past, %new : (tensor<4x?x8xf32>, tensor<4x1x8xf32>) -> tensor<4x?x8xf32>
  %init = tensor.empty(%cols) : tensor<4x2x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x2x?xf32>) -> tensor<4x2x?xf32>
  %qk = linalg.contract indexing_maps = [#qd, #kd, #s4] ins(%q, %k : tensor<4x2x8xf32>, tensor<4x?x8xf32>) outs(%zeros : tensor<4x2x?xf32>) -> tensor<4x2x?xf32>
  %m0 = tensor.empty(%cols) : tensor<2x?xf32>
  %mask = linalg.generic {indexing_maps = [#positions], iterator_types = ["parallel", "parallel"]} outs(%m0 : tensor<2x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %at = arith.addi %i, %n : index
    %c = arith.cmpi sle, %j, %at : index
    %x = arith.select %c, %zero, %low : f32
    linalg.yield %x : f32
  } -> tensor<2x?xf32>
  %s = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (i, j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %mask : tensor<4x2x?xf32>, tensor<2x?xf32>) outs(%init : tensor<4x2x?xf32>) {
  ^bb0(%in: f32, %added: f32, %out: f32):
    %x = arith.addf %in, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x2x?xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<4x2x?xf32>) outs(%init : tensor<4x2x?xf32>) -> tensor<4x2x?xf32>
  %o0 = tensor.empty() : tensor<4x2x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  %o = linalg.contract indexing_maps = [#pd, #vd, #od] ins(%p, %k : tensor<4x2x?xf32>, tensor<4x?x8xf32>) outs(%o1 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  return %o : tensor<4x2x8xf32>
}
