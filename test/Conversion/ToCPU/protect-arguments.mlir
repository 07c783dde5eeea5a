// RUN: gqa-opt %s --gqa-protect-arguments | FileCheck %s
// RUN: gqa-opt %s --gqa-protect-arguments --one-shot-bufferize=bufferize-function-boundaries=1 | FileCheck %s --check-prefix=BUFFERS

// CHECK-LABEL: func.func @entry(
// CHECK-SAME:    %arg0: tensor<4xf32> {bufferization.writable = false}, %arg1: index, %arg2: tensor<4xf32> {bufferization.writable = true})

// The fill cannot take place in the argument.

// BUFFERS-LABEL: func.func @entry(
// BUFFERS:         %[[COPY:.+]] = memref.alloc
// BUFFERS:         linalg.fill ins(%{{.+}}) outs(%[[COPY]]
func.func @entry(%x: tensor<4xf32>, %n: index, %scratch: tensor<4xf32> {bufferization.writable = true}) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  %r = linalg.fill ins(%zero : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// Private functions are called from here only, where it is known what is used
// again.

// CHECK-LABEL: func.func private @inner(
// CHECK-SAME:    %arg0: tensor<4xf32>)
func.func private @inner(%x: tensor<4xf32>) {
  return
}
