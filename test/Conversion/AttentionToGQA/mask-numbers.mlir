// RUN: gqa-opt %s --gqa-raise-attention --cse --canonicalize --mlir-print-local-scope | FileCheck %s

// What is added to the scores where a condition holds, and where it does not, keeps its value in the mask: numbers that are
// whole, or beyond 64 bits, among them.

#q = affine_map<(h, i, j, d) -> (h, i, d)>
#k = affine_map<(h, i, j, d) -> (h, j, d)>
#s = affine_map<(h, i, j, d) -> (h, i, j)>
#p = affine_map<(h, i, j, d) -> (h, i, j)>
#v = affine_map<(h, i, j, d) -> (h, j, d)>
#o = affine_map<(h, i, j, d) -> (h, i, d)>
#all = affine_map<(h, i, j) -> (h, i, j)>
#ij = affine_map<(h, i, j) -> (i, j)>

// CHECK-LABEL: func.func @whole(
// CHECK-DAG:     %[[SHOWN:.*]] = arith.constant 5 : i64
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant -1 : i64
// CHECK:         %[[X:.*]] = arith.select %{{.*}}, %[[SHOWN]], %[[HIDDEN]] : i64
// CHECK-NEXT:    %[[Y:.*]] = arith.sitofp %[[X]] : i64 to f32
// CHECK-NEXT:    linalg.yield %[[Y]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @whole(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 5.0 : f32
  %hidden = arith.constant -1.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @zero_or_one(
// CHECK-DAG:     %[[TRUE:.*]] = arith.constant true
// CHECK:         %[[X:.*]] = arith.xori %{{.*}}, %[[TRUE]] : i1
// CHECK-NEXT:    %[[Y:.*]] = arith.uitofp %[[X]] : i1 to f32
// CHECK-NEXT:    linalg.yield %[[Y]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @zero_or_one(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 0.0 : f32
  %hidden = arith.constant 1.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @fraction(
// CHECK-DAG:     %[[SHOWN:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant 5.000000e-01 : f32
// CHECK:         %[[X:.*]] = arith.select %{{.*}}, %[[SHOWN]], %[[HIDDEN]] : f32
// CHECK-NEXT:    linalg.yield %[[X]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @fraction(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 0.0 : f32
  %hidden = arith.constant 0.5 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @beyond_64_bits(
// CHECK-DAG:     %[[SHOWN:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant -1.000000e+30 : f32
// CHECK:         %[[X:.*]] = arith.select %{{.*}}, %[[SHOWN]], %[[HIDDEN]] : f32
// CHECK-NEXT:    linalg.yield %[[X]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @beyond_64_bits(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 0.0 : f32
  %hidden = arith.constant -1.0e+30 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @lowest(
// CHECK-DAG:     %[[SHOWN:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant -3.40282347E+38 : f32
// CHECK:         %[[X:.*]] = arith.select %{{.*}}, %[[SHOWN]], %[[HIDDEN]] : f32
// CHECK-NEXT:    linalg.yield %[[X]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @lowest(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 0.0 : f32
  %hidden = arith.constant -3.40282347E+38 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// CHECK-LABEL: func.func @whole_beyond_53_bits(
// CHECK-DAG:     %[[SHOWN:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant 1.80143985E+16 : f32
// CHECK:         %[[X:.*]] = arith.select %{{.*}}, %[[SHOWN]], %[[HIDDEN]] : f32
// CHECK-NEXT:    linalg.yield %[[X]]
// CHECK:         gqa.attention {{.*}} mask(
func.func @whole_beyond_53_bits(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %seen: tensor<5x7xi1>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %shown = arith.constant 1.0 : f32
  %hidden = arith.constant 1.8014398509481984E+16 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %seen : tensor<4x5x7xf32>, tensor<5x7xi1>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %c: i1, %out: f32):
    %added = arith.select %c, %shown, %hidden : f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}

// The numbers of a constant of i1 are 0 and 1, whatever the sign of i1 is: row 0 sees key 0, row 1 both.
// CHECK-LABEL: func.func @constant_of_bits(
// CHECK:         gqa.attention {{.*}} layout(bhsd) window(-1, 0) scale(1.0)
func.func @constant_of_bits(%q: tensor<4x2x8xf32>, %k: tensor<4x2x8xf32>, %v: tensor<4x2x8xf32>) -> tensor<4x2x8xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %bits = arith.constant dense<[false, true]> : tensor<2xi1>
  %init = tensor.empty() : tensor<4x2x2xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x2x2xf32>) -> tensor<4x2x2xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x2x8xf32>, tensor<4x2x8xf32>) outs(%zeros : tensor<4x2x2xf32>) -> tensor<4x2x2xf32>
  %scores = linalg.generic {indexing_maps = [#all, affine_map<(h, i, j) -> (j)>, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %bits : tensor<4x2x2xf32>, tensor<2xi1>) outs(%init : tensor<4x2x2xf32>) {
  ^bb0(%score: f32, %bit: i1, %out: f32):
    %row = linalg.index 1 : index
    %i = arith.index_cast %row : index to i64
    %j = arith.extui %bit : i1 to i64
    %c = arith.cmpi sge, %i, %j : i64
    %x = arith.select %c, %score, %low : f32
    linalg.yield %x : f32
  } -> tensor<4x2x2xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x2x2xf32>) outs(%init : tensor<4x2x2xf32>) -> tensor<4x2x2xf32>
  %o0 = tensor.empty() : tensor<4x2x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x2x2xf32>, tensor<4x2x8xf32>) outs(%o1 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
  return %o : tensor<4x2x8xf32>
}

// Bytes without a sign are nothing that a mask is built of: 200 is no -56.
// CHECK-LABEL: func.func @unsigned_bytes(
// CHECK:         arith.uitofp %{{.*}} : i8 to f32
// CHECK-NOT:     gqa.attention
// CHECK-LABEL: func.func @signed_bytes(
// CHECK:         %[[I:.*]] = arith.extsi %{{.*}} : i8 to i64
// CHECK-NEXT:    arith.sitofp %[[I]] : i64 to f32
// CHECK:         gqa.attention {{.*}} mask(
func.func @unsigned_bytes(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %bytes: tensor<5x7xi8>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %bytes : tensor<4x5x7xf32>, tensor<5x7xi8>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %byte: i8, %out: f32):
    %added = arith.uitofp %byte : i8 to f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
func.func @signed_bytes(%q: tensor<4x5x8xf32>, %k: tensor<4x7x8xf32>, %v: tensor<4x7x8xf32>, %bytes: tensor<5x7xi8>) -> tensor<4x5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<4x5x7xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %qk = linalg.contract indexing_maps = [#q, #k, #s] ins(%q, %k : tensor<4x5x8xf32>, tensor<4x7x8xf32>) outs(%zeros : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %scores = linalg.generic {indexing_maps = [#all, #ij, #all], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%qk, %bytes : tensor<4x5x7xf32>, tensor<5x7xi8>) outs(%init : tensor<4x5x7xf32>) {
  ^bb0(%score: f32, %byte: i8, %out: f32):
    %added = arith.sitofp %byte : i8 to f32
    %x = arith.addf %score, %added : f32
    linalg.yield %x : f32
  } -> tensor<4x5x7xf32>
  %p = linalg.softmax dimension(2) ins(%scores : tensor<4x5x7xf32>) outs(%init : tensor<4x5x7xf32>) -> tensor<4x5x7xf32>
  %o0 = tensor.empty() : tensor<4x5x8xf32>
  %o1 = linalg.fill ins(%zero : f32) outs(%o0 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  %o = linalg.contract indexing_maps = [#p, #v, #o] ins(%p, %v : tensor<4x5x7xf32>, tensor<4x7x8xf32>) outs(%o1 : tensor<4x5x8xf32>) -> tensor<4x5x8xf32>
  return %o : tensor<4x5x8xf32>
}
