// RUN: gqa-opt %s --gqa-inline-helpers=max-operations=4 --split-input-file --allow-unregistered-dialect | FileCheck %s

// A helper that calls a helper.

// CHECK-NOT:   func.func private
// CHECK-LABEL: func.func @nested
// CHECK-NEXT:    math.exp
// CHECK-NEXT:    arith.negf
// CHECK-NEXT:    return
func.func private @outer(%x: tensor<4xf32>) -> tensor<4xf32> {
  %e = call @inner(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %n = arith.negf %e : tensor<4xf32>
  return %n : tensor<4xf32>
}
func.func private @inner(%x: tensor<4xf32>) -> tensor<4xf32> {
  %e = math.exp %x : tensor<4xf32>
  return %e : tensor<4xf32>
}
func.func @nested(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = call @outer(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}

// -----

// Functions that call themselves, or each other.

// CHECK-LABEL: func.func private @self
// CHECK:         call @self
// CHECK-LABEL: func.func private @ping
// CHECK-LABEL: func.func private @pong
// CHECK-LABEL: func.func @recursion
// CHECK:         call @self
// CHECK:         call @ping
func.func private @self(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = call @self(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func private @ping(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = call @pong(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func private @pong(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = call @ping(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r : tensor<4xf32>
}
func.func @recursion(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %r = call @self(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %s = call @ping(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %r, %s : tensor<4xf32>, tensor<4xf32>
}

// -----

// What is public, large, marked, has effects, several blocks or none.

// CHECK-LABEL: func.func @callers
// CHECK-COUNT-6: call @
func.func @callers(%x: tensor<4xf32>, %c: i1, %m: memref<4xf32>) -> tensor<4xf32> {
  %a = call @public(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %b = call @large(%a) : (tensor<4xf32>) -> tensor<4xf32>
  %d = call @marked(%b) : (tensor<4xf32>) -> tensor<4xf32>
  call @effects(%c) : (i1) -> ()
  %e = call @blocks(%d, %c) : (tensor<4xf32>, i1) -> tensor<4xf32>
  %f = call @declared(%e) : (tensor<4xf32>) -> tensor<4xf32>
  return %f : tensor<4xf32>
}
func.func @public(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
func.func private @large(%x: tensor<4xf32>) -> tensor<4xf32> {
  %a = math.exp %x : tensor<4xf32>
  %b = math.exp %a : tensor<4xf32>
  %c = math.exp %b : tensor<4xf32>
  %d = math.exp %c : tensor<4xf32>
  return %d : tensor<4xf32>
}
func.func private @marked(%x: tensor<4xf32>) -> tensor<4xf32> attributes {no_inline} {
  return %x : tensor<4xf32>
}
func.func private @effects(%c: i1) {
  cf.assert %c, "must be"
  return
}
func.func private @blocks(%x: tensor<4xf32>, %c: i1) -> tensor<4xf32> {
  cf.cond_br %c, ^a, ^b
^a:
  return %x : tensor<4xf32>
^b:
  %n = arith.negf %x : tensor<4xf32>
  return %n : tensor<4xf32>
}
func.func private @declared(tensor<4xf32>) -> tensor<4xf32>

// -----

// A helper that something else refers to stays for it. Operations in regions
// count.

// CHECK-LABEL: func.func private @referenced
// CHECK-LABEL: func.func private @looped
// CHECK-LABEL: func.func @references
// CHECK-NEXT:    arith.negf
// CHECK-NEXT:    call @looped
// CHECK-NEXT:    "test.reference"
func.func private @referenced(%x: tensor<4xf32>) -> tensor<4xf32> {
  %n = arith.negf %x : tensor<4xf32>
  return %n : tensor<4xf32>
}
func.func private @looped(%x: tensor<4xf32>) -> tensor<4xf32> {
  %r = linalg.map ins(%x : tensor<4xf32>) outs(%x : tensor<4xf32>)
    (%in: f32, %out: f32) {
      %a = arith.negf %in : f32
      %b = math.exp %a : f32
      linalg.yield %b : f32
    }
  return %r : tensor<4xf32>
}
func.func @references(%x: tensor<4xf32>) -> tensor<4xf32> {
  %n = call @referenced(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %m = call @looped(%n) : (tensor<4xf32>) -> tensor<4xf32>
  "test.reference"() {callee = @referenced} : () -> ()
  return %m : tensor<4xf32>
}
