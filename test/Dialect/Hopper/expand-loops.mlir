// RUN: gqa-opt %s --hopper-expand-loops | FileCheck %s

// CHECK-LABEL: func.func @sum_of_blocks(
// CHECK-SAME: %[[LAST:.*]]: i32, %[[FULL:.*]]: i32, %[[INIT:.*]]: i32)
func.func @sum_of_blocks(%last: i32, %full: i32, %init: i32) -> i32 {
  // CHECK: %[[ZERO:.*]] = arith.constant 0 : i32
  // CHECK: %[[A:.*]]:2 = scf.while (%[[I:.*]] = %[[LAST]], %[[S:.*]] = %[[INIT]]) : (i32, i32) -> (i32, i32) {
  // CHECK-NEXT: %[[MORE:.*]] = arith.cmpi sgt, %[[I]], %[[FULL]] : i32
  // CHECK-NEXT: scf.condition(%[[MORE]]) %[[I]], %[[S]] : i32, i32
  // CHECK: ^bb0(%[[J:.*]]: i32, %[[T:.*]]: i32):
  // CHECK: %[[BLOCK:.*]] = arith.subi %[[J]], %{{.*}} : i32
  // CHECK: %[[TRUE:.*]] = arith.constant true
  // CHECK: scf.if %[[TRUE]]
  // CHECK: scf.yield %[[BLOCK]], %{{.*}} : i32, i32
  // CHECK: scf.while (%{{.*}} = %[[A]]#0, %{{.*}} = %[[A]]#1) : (i32, i32) -> (i32, i32) {
  // CHECK-NEXT: arith.cmpi sgt, %{{.*}}, %[[ZERO]] : i32
  // CHECK: %[[FALSE:.*]] = arith.constant false
  // CHECK: scf.if %[[FALSE]]
  // CHECK-NOT: hopper
  %zero = arith.constant 0 : i32
  %sum = hopper.kv_loop (%block, %masked) = %last to %full masked, to %zero carry (%s = %init) : i32 {
    %weight = scf.if %masked -> i32 {
      scf.yield %init : i32
    } else {
      scf.yield %block : i32
    }
    %t = arith.addi %s, %weight : i32
    hopper.yield %t : i32
  }
  return %sum : i32
}

// A segment whose bound is the one before it is not there.
// CHECK-LABEL: func.func @one_segment(
// CHECK-SAME: %[[LAST:.*]]: i32, %[[LOW:.*]]: i32, %[[INIT:.*]]: f32)
// CHECK: %[[R:.*]]:2 = scf.while
// CHECK-NOT: scf.while
// CHECK: return %[[R]]#1 : f32
func.func @one_segment(%last: i32, %low: i32, %init: f32) -> f32 {
  %r = hopper.kv_loop (%block, %masked) = %last to %last masked, to %low carry (%x = %init) : f32 {
    %y = arith.addf %x, %x : f32
    hopper.yield %y : f32
  }
  return %r : f32
}

// Loops in loops; nothing is carried, and the outer counter is used inside.
// CHECK-LABEL: func.func @nested(
// CHECK: scf.while
// CHECK: scf.while
// CHECK: func.call @use
// CHECK-NOT: hopper.kv_loop
func.func private @use(i32, i32)
func.func @nested(%n: i32, %zero: i32) {
  hopper.kv_loop (%i, %a) = %n to %zero {
    hopper.kv_loop (%j, %b) = %i to %zero {
      func.call @use(%i, %j) : (i32, i32) -> ()
      hopper.yield
    }
    hopper.yield
  }
  return
}
