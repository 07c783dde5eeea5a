// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// Windows, softcap and sinks.

// A window on both sides: blocks on the right edge, whole ones, blocks on the left edge.
// CHECK-LABEL: gpu.module @window_attention
// CHECK:       func.func private @mask(%scores: {{.*}}, %end: {{.*}}, %begin: {{.*}}, %block: i32)
// CHECK:         hopper.keep_between %scores, %[[BEGIN:.*]], %[[END:.*]] :
// CHECK:       hopper.kernel @window_attention
// CHECK:         %blocks:4 = func.call @key_blocks
// CHECK:         hopper.warp_specialize
// CHECK:         %[[SPAN:.*]] = arith.subi %blocks#0, %blocks#3
// CHECK:         %[[COUNT:.*]] = arith.addi %[[SPAN]], %c1_i32
// CHECK:         scf.for %{{.*}} = %c0_i32 to %[[COUNT]]
// CHECK:         %end = hopper.map
// CHECK:           arith.addi %{{.*}}, %c61_i32
// CHECK:         %begin = hopper.map
// CHECK:           arith.subi %{{.*}}, %c100_i32
// CHECK:         arith.cmpi sgt, %blocks#0, %blocks#3
// CHECK:         hopper.kv_loop (%block, %is_masked) = %blocks#0 to %blocks#1 masked, to %blocks#2, to %blocks#3 masked carry
// CHECK:           arith.cmpi sgt, %block, %blocks#3
func.func @window(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(100, 60) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// A window on the left only.
// CHECK-LABEL: gpu.module @left_attention
// CHECK:         %blocks:3 = func.call @key_blocks
// CHECK:         hopper.kv_loop (%block, %is_masked) = %blocks#0 to %blocks#1, to %blocks#2 masked carry
func.func @left(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(100, -1) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// Top left: the diagonal begins at key 0.
// CHECK-LABEL: gpu.module @top_left_attention
// CHECK:       hopper.kernel
// CHECK:         func.call @key_blocks(%item#6, %c0_i32, %item#5)
func.func @top_left(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) align(top_left) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// softcap 20, scale 0.5: 1 - 2 / (1 + 2^(2 log2(e) 0.5 / 20 s)) in both places, ahead of the mask; exponents are then
// quotients times 20 log2(e).
// CHECK-LABEL: gpu.module @capped_attention
// CHECK:       func.func private @score(%scores:
// CHECK-DAG:     %[[FACTOR:.*]] = arith.constant 0.0721347556 : f32
// CHECK-DAG:     %[[ONE:.*]] = arith.constant 1.0
// CHECK-DAG:     %[[TWO:.*]] = arith.constant -2.0
// CHECK:         hopper.map (%score = %scores) at (%row, %column)
// CHECK:           %[[SCALED:.*]] = arith.mulf %score, %[[FACTOR]]
// CHECK:           %[[POWER:.*]] = hopper.exp2 %[[SCALED]]
// CHECK:           %[[SUM:.*]] = arith.addf %[[POWER]], %[[ONE]] : f32
// CHECK:           %[[INVERSE:.*]] = hopper.rcp %[[SUM]]
// CHECK:           %[[TANH:.*]] = math.fma %[[TWO]], %[[INVERSE]], %[[ONE]]
// CHECK:           hopper.yield %[[TANH]]
// CHECK:       func.func private @softmax
// CHECK:         %scale = arith.constant 2.885390e+01 : f32
// CHECK:       hopper.kernel @capped_attention
// CHECK:         %[[S0:.*]] = func.call @score
// CHECK:         func.call @mask(%[[S0]]
// CHECK:         hopper.kv_loop
// CHECK:           %[[S1:.*]] = func.call @score
// CHECK:           func.call @mask(%[[S1]]
func.func @capped(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.5) softcap(20.0)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// Sinks come in at the end; rows that belong to no sequence have none.
// CHECK-LABEL: gpu.module @sinks_attention
// CHECK:       hopper.kernel @sinks_attention({{.*}}, %out: !hopper.global<bf16>, %lse: !hopper.global<f32>, %sinks: !hopper.global<bf16>, %cu_q:
// CHECK:         hopper.row_combine
// CHECK:         %[[SINKS:.*]] = hopper.map () at (%row)
// CHECK:           %[[PLACE:.*]]:3 = func.call @place
// CHECK:           %[[HEAD:.*]] = arith.addi %{{.*}}, %[[PLACE]]#1
// CHECK:           %[[SINK:.*]] = hopper.load %sinks[%[[HEAD]]]
// CHECK:           arith.extf %[[SINK]]
// CHECK:         %[[IS_SEQUENCE:.*]] = arith.cmpi slt, %item#1, %{{.*}} : i32
// CHECK:         arith.select %[[IS_SEQUENCE]], %{{.*}} : f32
func.func @sinks(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %s: memref<8xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>, %lse: memref<8x?xf32>) {
  gqa.varlen_attention %q, %k, %k sinks(%s) cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o, %lse) window(-1, 0) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<8xbf16>, memref<?x8x128xbf16>, memref<8x?xf32>) -> ()
  return
}
