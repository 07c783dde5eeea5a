// RUN: gqa-opt %s --gqa-to-cpu | mlir-runner --entry-point-result=void --shared-libs=%mlir_runner_libs | FileCheck %s
// RUN: gqa-opt %s --gqa-raise-repeat-kv -o %t.mlir
// RUN: FileCheck %s --check-prefix=RAISED < %t.mlir
// RUN: gqa-opt %t.mlir --gqa-to-cpu | mlir-runner --entry-point-result=void --shared-libs=%mlir_runner_libs | FileCheck %s

// The same numbers with and without raising, where raising has to transpose,
// merge and split dimensions.

func.func private @printMemrefI32(tensor<*xi32> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}

// [S, H, D] to [H * R, S, D], merged with a batch of 1.

// RAISED-LABEL: func.func private @permuted
// RAISED:         linalg.transpose
// RAISED:         gqa.repeat_kv
func.func private @permuted(%x: tensor<?x2x2xi32>) -> tensor<6x?x2xi32> {
  %c0 = arith.constant 0 : index
  %s = tensor.dim %x, %c0 : tensor<?x2x2xi32>
  %e = tensor.empty(%s) : tensor<2x3x?x2xi32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<?x2x2xi32>) outs(%e : tensor<2x3x?x2xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<2x3x?x2xi32>
  %r = tensor.collapse_shape %b [[0, 1], [2], [3]] : tensor<2x3x?x2xi32> into tensor<6x?x2xi32>
  return %r : tensor<6x?x2xi32>
}

// [B, S, H, 1] to [B * H * R, S] with the batch dynamic and an extent of 1 in
// front: the form needs a transpose, a collapse and an expand.

// RAISED-LABEL: func.func private @merged
// RAISED:         linalg.transpose
// RAISED:         gqa.repeat_kv
// RAISED:         tensor.collapse_shape
// RAISED:         tensor.expand_shape
func.func private @merged(%x: tensor<?x2x2x1xi32>) -> tensor<1x?x2xi32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x2x2x1xi32>
  %e = tensor.empty(%n) : tensor<?x2x2x2xi32>
  %b = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<?x2x2x1xi32>) outs(%e : tensor<?x2x2x2xi32>) {
  ^bb0(%in: i32, %out: i32):
    linalg.yield %in : i32
  } -> tensor<?x2x2x2xi32>
  %c = tensor.collapse_shape %b [[0, 1, 2], [3]] : tensor<?x2x2x2xi32> into tensor<?x2xi32>
  %n4 = tensor.dim %c, %c0 : tensor<?x2xi32>
  %r = tensor.expand_shape %c [[0, 1], [2]] output_shape [1, %n4, 2] : tensor<?x2xi32> into tensor<1x?x2xi32>
  return %r : tensor<1x?x2xi32>
}

// A batch of 1 that is broadcast, which nobody knows before it runs; then once
// more, with a cast in between.

// RAISED-LABEL: func.func private @looked_up
// RAISED:         linalg.generic
// RAISED:         gqa.repeat_kv {{.*}} n_rep(6)
// RAISED:         arith.trunci
func.func private @looked_up(%x: tensor<?x2x2xi64>, %n: index) -> tensor<?x12x2xi32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x2x2xi64>
  %e = tensor.empty(%n) : tensor<?x2x3x2xi64>
  %g = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<?x2x3x2xi64>) {
  ^bb0(%out: i64):
    %i0 = linalg.index 0 : index
    %i1 = linalg.index 1 : index
    %i3 = linalg.index 3 : index
    %isOne = arith.cmpi eq, %b, %c1 : index
    %r0 = arith.select %isOne, %c0, %i0 : index
    %v = tensor.extract %x[%r0, %i1, %i3] : tensor<?x2x2xi64>
    linalg.yield %v : i64
  } -> tensor<?x2x3x2xi64>
  %h = tensor.collapse_shape %g [[0], [1, 2], [3]] : tensor<?x2x3x2xi64> into tensor<?x6x2xi64>
  %f = tensor.empty(%n) : tensor<?x6x2x2xi64>
  %t = linalg.broadcast ins(%h : tensor<?x6x2xi64>) outs(%f : tensor<?x6x2x2xi64>) dimensions = [2]
  %c = arith.trunci %t : tensor<?x6x2x2xi64> to tensor<?x6x2x2xi32>
  %r = tensor.collapse_shape %c [[0], [1, 2], [3]] : tensor<?x6x2x2xi32> into tensor<?x12x2xi32>
  return %r : tensor<?x12x2xi32>
}

func.func @main() {
  %x = arith.constant dense<[[[0, 1], [2, 3]], [[4, 5], [6, 7]]]> : tensor<2x2x2xi32>
  %xd = tensor.cast %x : tensor<2x2x2xi32> to tensor<?x2x2xi32>
  %p = call @permuted(%xd) : (tensor<?x2x2xi32>) -> tensor<6x?x2xi32>
  %flat = tensor.collapse_shape %p [[0], [1, 2]] : tensor<6x?x2xi32> into tensor<6x?xi32>
  %pu = tensor.cast %flat : tensor<6x?xi32> to tensor<*xi32>
  call @printMemrefI32(%pu) : (tensor<*xi32>) -> ()
  %y = tensor.expand_shape %x [[0], [1], [2, 3]] output_shape [2, 2, 2, 1] : tensor<2x2x2xi32> into tensor<2x2x2x1xi32>
  %yd = tensor.cast %y : tensor<2x2x2x1xi32> to tensor<?x2x2x1xi32>
  %m = call @merged(%yd) : (tensor<?x2x2x1xi32>) -> tensor<1x?x2xi32>
  %mflat = tensor.collapse_shape %m [[0, 1], [2]] : tensor<1x?x2xi32> into tensor<?x2xi32>
  %mu = tensor.cast %mflat : tensor<?x2xi32> to tensor<*xi32>
  call @printMemrefI32(%mu) : (tensor<*xi32>) -> ()
  %z = arith.constant dense<[[[10, -11], [12, 13]]]> : tensor<1x2x2xi64>
  %zd = tensor.cast %z : tensor<1x2x2xi64> to tensor<?x2x2xi64>
  %two = arith.constant 2 : index
  %l = call @looked_up(%zd, %two) : (tensor<?x2x2xi64>, index) -> tensor<?x12x2xi32>
  %lu = tensor.cast %l : tensor<?x12x2xi32> to tensor<*xi32>
  call @printMemrefI32(%lu) : (tensor<*xi32>) -> ()
  return
}
// CHECK:      sizes = [6, 4]
// CHECK-NEXT: {{^}}{{\[\[}}0,   1,   4,   5],
// CHECK-NEXT: {{^}} [0,   1,   4,   5],
// CHECK-NEXT: {{^}} [0,   1,   4,   5],
// CHECK-NEXT: {{^}} [2,   3,   6,   7],
// CHECK-NEXT: {{^}} [2,   3,   6,   7],
// CHECK-NEXT: {{^}} [2,   3,   6,   7]]
// CHECK:      sizes = [8, 2]
// CHECK-NEXT: {{^}}{{\[\[}}0,   2],
// CHECK-NEXT: {{^}} [0,   2],
// CHECK-NEXT: {{^}} [1,   3],
// CHECK-NEXT: {{^}} [1,   3],
// CHECK-NEXT: {{^}} [4,   6],
// CHECK-NEXT: {{^}} [4,   6],
// CHECK-NEXT: {{^}} [5,   7],
// CHECK-NEXT: {{^}} [5,   7]]
// CHECK:      sizes = [2, 12, 2]
// CHECK-COUNT-6: [10,    -11]
// CHECK-COUNT-6: [12,    13]
// CHECK-COUNT-6: [10,    -11]
// CHECK-COUNT-6: [12,    13]
