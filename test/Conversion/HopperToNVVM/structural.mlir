// Tiles pass through control flow, calls and selects as separate registers.
// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm))" | FileCheck %s

!S = !hopper.fragment<64x8xf32>
!C = !hopper.cursor<2>

gpu.module @m {
// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: f32, f32, f32, f32, i32) -> (f32, f32, f32, f32)
func.func private @callee(!S, i32) -> !S

// CHECK-LABEL: func.func @call(
// CHECK: %[[R:.*]]:4 = call @callee(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) : (f32, f32, f32, f32, i32) -> (f32, f32, f32, f32)
// CHECK: return %[[R]]#0, %[[R]]#1, %[[R]]#2, %[[R]]#3 : f32, f32, f32, f32
func.func @call(%s: !S, %n: i32) -> !S {
  %r = call @callee(%s, %n) : (!S, i32) -> !S
  return %r : !S
}

// CHECK-LABEL: func.func @loops(
// CHECK: scf.for {{.*}} iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) -> (f32, f32, f32, f32, i32, i32)
// CHECK: scf.while {{.*}} : (f32, f32, f32, f32) -> (f32, f32, f32, f32)
func.func @loops(%s: !S, %n: i32, %p: i1) -> !S {
  %c = hopper.cursor : !C
  %r:2 = scf.for %i = %n to %n step %n iter_args(%x = %s, %y = %c) -> (!S, !C) : i32 {
    %z = hopper.next %y : !C
    scf.yield %x, %z : !S, !C
  }
  %w = scf.while (%x = %r#0) : (!S) -> !S {
    scf.condition(%p) %x : !S
  } do {
  ^bb0(%x: !S):
    scf.yield %x : !S
  }
  return %w : !S
}

// CHECK-LABEL: func.func @branches(
// CHECK: cf.cond_br %{{.*}}, ^bb1(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : f32, f32, f32, f32), ^bb2
// CHECK: ^bb1(%{{.*}}: f32, %{{.*}}: f32, %{{.*}}: f32, %{{.*}}: f32):
func.func @branches(%a: !S, %b: !S, %c: i1) -> !S {
  cf.cond_br %c, ^bb1(%a : !S), ^bb2
^bb1(%x: !S):
  return %x : !S
^bb2:
  return %b : !S
}

// CHECK-LABEL: func.func @select(
// CHECK-SAME: %[[A0:.*]]: f32, %{{.*}}: f32, %{{.*}}: f32, %{{.*}}: f32, %[[B0:.*]]: f32, %{{.*}}: f32, %{{.*}}: f32, %{{.*}}: f32, %[[C:.*]]: i1)
// CHECK: arith.select %[[C]], %[[A0]], %[[B0]] : f32
// CHECK-COUNT-3: arith.select
// CHECK-NOT: arith.select
// CHECK: return
func.func @select(%a: !S, %b: !S, %c: i1) -> !S {
  %r = arith.select %c, %a, %b : !S
  return %r : !S
}

// A scalar select is none of our business.
// CHECK-LABEL: func.func @scalar_select(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @scalar_select(%a: f32, %b: f32, %c: i1) -> f32 {
  %r = arith.select %c, %a, %b : f32
  return %r : f32
}

// The stage wraps at two, and the phase flips there; in a ring of one it flips each time.
// CHECK-LABEL: func.func @next(
// CHECK-SAME: %[[STAGE:.*]]: i32, %[[PHASE:.*]]: i32, %[[ONE:.*]]: i32)
// CHECK: %[[FLIPPED:.*]] = arith.xori %[[PHASE]], %{{.*}} : i32
// CHECK: %[[NEXT:.*]] = arith.addi %[[STAGE]], %{{.*}} : i32
// CHECK: %[[TWO:.*]] = arith.constant 2 : i32
// CHECK: %[[WRAPS:.*]] = arith.cmpi eq, %[[NEXT]], %[[TWO]] : i32
// CHECK: %[[S:.*]] = arith.select %[[WRAPS]], %{{.*}}, %[[NEXT]] : i32
// CHECK: %[[P:.*]] = arith.select %[[WRAPS]], %[[FLIPPED]], %[[PHASE]] : i32
// CHECK: %[[Q:.*]] = arith.xori %[[ONE]], %{{.*}} : i32
// CHECK: return %[[S]], %[[P]], %[[Q]] : i32, i32, i32
func.func @next(%c: !C, %d: !hopper.cursor<1>) -> (!C, !hopper.cursor<1>) {
  %n = hopper.next %c : !C
  %o = hopper.next %d : !hopper.cursor<1>
  return %n, %o : !C, !hopper.cursor<1>
}
}
