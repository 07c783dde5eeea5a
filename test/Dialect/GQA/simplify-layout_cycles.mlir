// RUN: gqa-opt %s --allow-unregistered-dialect --gqa-dense-to-varlen --gqa-simplify-layout | FileCheck %s

// Graph regions and unreachable blocks may have values that are views of
// themselves, and indices need not make sense: nothing is done there, and the
// pass ends.

module {
  // CHECK:       "test.graph"
  // CHECK-COUNT-4: linalg.transpose
  // CHECK-COUNT-3: gqa.attention
  // CHECK:       "test.use"
  "test.graph"() ({
    %e = tensor.empty() : tensor<4x4xf32>
    %a = linalg.transpose ins(%b : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
    %b = linalg.transpose ins(%a : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
    %c1 = arith.constant 1 : index
    %d = tensor.dim %a, %c1 : tensor<4x4xf32>
    %s = linalg.transpose ins(%s : tensor<4x4xf32>) outs(%s : tensor<4x4xf32>) permutation = [1, 0]
    %x = tensor.cast %y : tensor<?x4xf32> to tensor<4x4xf32>
    %y = tensor.cast %x : tensor<4x4xf32> to tensor<?x4xf32>
    %ds = tensor.dim %y, %c1 : tensor<?x4xf32>
    %t = tensor.expand_shape %u [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
    %u = tensor.collapse_shape %t [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
    %q4 = linalg.transpose ins(%o : tensor<1x4x4x8xf32>) outs(%o : tensor<1x4x4x8xf32>) permutation = [0, 2, 1, 3]
    %o = gqa.attention %q4, %q4, %q4 layout(bhsd) scale(0.5) : (tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
    %o2 = gqa.attention %o2, %o2, %o2 layout(bhsd) scale(0.5) : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
    %o3 = gqa.attention %o3c, %o3c, %o3c layout(bhsd) scale(0.5) : (tensor<?x4x4x8xf32>, tensor<?x4x4x8xf32>, tensor<?x4x4x8xf32>) -> tensor<?x4x4x8xf32>
    %o3c = tensor.cast %o3c : tensor<?x4x4x8xf32> to tensor<?x4x4x8xf32>
    "test.use"(%a, %b, %d, %s, %x, %y, %ds, %t, %u, %q4, %o, %o2, %o3) : (tensor<4x4xf32>, tensor<4x4xf32>, index, tensor<4x4xf32>, tensor<4x4xf32>, tensor<?x4xf32>, index, tensor<2x2xf32>, tensor<4xf32>, tensor<1x4x4x8xf32>, tensor<1x4x4x8xf32>, tensor<1x1x4x8xf32>, tensor<?x4x4x8xf32>) -> ()
  }) : () -> ()
  // CHECK-LABEL: func.func @unreachable(
  // CHECK-COUNT-2: linalg.transpose
  func.func @unreachable(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
    return %x : tensor<4x4xf32>
  ^bb1:
    %e = tensor.empty() : tensor<4x4xf32>
    %a = linalg.transpose ins(%b : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
    %b = linalg.transpose ins(%a : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) permutation = [1, 0]
    cf.br ^bb1
  }
  // CHECK-LABEL: func.func @no_such_axis(
  // CHECK:       %[[T:.+]] = linalg.transpose ins(%arg0
  // CHECK:       tensor.dim %[[T]], %c9
  // CHECK:       tensor.dim %[[T]], %c-1
  // CHECK:       tensor.expand_shape %arg0
  func.func @no_such_axis(%x: tensor<?x4xf32>, %n: index) -> (tensor<4x?xf32>, index, index) {
    %c9 = arith.constant 9 : index
    %cm = arith.constant -1 : index
    %e = tensor.empty(%n) : tensor<4x?xf32>
    %a = linalg.transpose ins(%x : tensor<?x4xf32>) outs(%e : tensor<4x?xf32>) permutation = [1, 0]
    %d = tensor.dim %a, %c9 : tensor<4x?xf32>
    %dm = tensor.dim %a, %cm : tensor<4x?xf32>
    %f = tensor.empty(%n) : tensor<?x4xf32>
    %b = linalg.transpose ins(%a : tensor<4x?xf32>) outs(%f : tensor<?x4xf32>) permutation = [1, 0]
    %ee = tensor.expand_shape %b [[0, 1], [2]] output_shape [%cm, %cm, 4] : tensor<?x4xf32> into tensor<?x?x4xf32>
    %cc = tensor.collapse_shape %ee [[0, 1], [2]] : tensor<?x?x4xf32> into tensor<?x4xf32>
    %b2 = linalg.transpose ins(%cc : tensor<?x4xf32>) outs(%e : tensor<4x?xf32>) permutation = [1, 0]
    return %b2, %d, %dm : tensor<4x?xf32>, index, index
  }
}
