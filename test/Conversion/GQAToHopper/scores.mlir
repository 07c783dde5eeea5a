// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s

// Windows, softcap and sinks.

// A window on both sides: blocks on the right edge, whole ones, blocks on the left edge.
// CHECK-LABEL: gpu.module @window_attention
// CHECK:       func.func private @mask(%scores: {{.*}}, %end: {{.*}}, %begin: {{.*}}, %block: i32)
// CHECK:         hopper.keep_between %scores, %[[BEGIN:.*]], %[[END:.*]] :
// CHECK:       hopper.kernel @window_attention
// CHECK:         hopper.warp_specialize producer
// Of the blocks after the first one, the next tile is taken when 4 are left.
// CHECK:         scf.condition(%is_tile) {{.*}}, %message#7, %message#10 :
// CHECK:         ^bb0({{.*}}, %[[LOWEST:[a-z0-9_]+]]: i32):
// CHECK:         %[[MORE:.*]] = arith.subi %last_block, %[[LOWEST]]
// CHECK:         %[[AHEAD:.*]] = arith.addi %[[MORE]], %c-4_i32
// CHECK:         %[[EARLY:.*]] = arith.maxsi %[[AHEAD]], %c0_i32
// CHECK:         scf.for %{{.*}} = %c0_i32 to %[[EARLY]] step
// CHECK:         hopper.discard %orders
// CHECK:         scf.for %{{.*}} = %[[EARLY]] to %[[MORE]] step
// CHECK:       } scheduler {
// CHECK:         %blocks:4 = func.call @key_blocks
// CHECK:         hopper.post %mailbox[%{{[a-z0-9_]+}}], {{.*}}, %blocks#0, %blocks#1, %blocks#2, %blocks#3, %item#0 :
// CHECK:       } consumers
// CHECK:         %end = hopper.map
// CHECK:           arith.addi %{{.*}}, %c61_i32
// CHECK:         %begin = hopper.map
// CHECK:           arith.subi %{{.*}}, %c100_i32
// The message: the last block, the first that the right edge crosses, the first that the left one does not, the first.
// CHECK:         arith.cmpi sle, %[[MESSAGE:message[_0-9]*]]#7, %[[MESSAGE]]#10
// CHECK:         scf.while ({{.*}}%[[LAST:[a-z0-9_]+]] = %[[MESSAGE]]#7, %{{[a-z0-9_]+}} = %begin, %[[FULL:[a-z0-9_]+]] = %[[MESSAGE]]#8, %[[LEFT:[a-z0-9_]+]] = %[[MESSAGE]]#9, %[[FIRST:[a-z0-9_]+]] = %[[MESSAGE]]#10,
// CHECK:         hopper.kv_loop (%block, %is_masked) = %[[LAST]] to %[[FULL]] masked, to %[[LEFT]], to %[[FIRST]] masked carry
// CHECK:           arith.cmpi sle, %block, %[[FIRST]]
func.func @window(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(100, 60) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// A window on the left only.
// CHECK-LABEL: gpu.module @left_attention
// CHECK:         %blocks:3 = func.call @key_blocks
// CHECK:         scf.while ({{.*}}%[[LAST:[a-z0-9_]+]] = %[[MESSAGE:message[_0-9]*]]#7, %{{[a-z0-9_]+}} = %begin, %[[LEFT:[a-z0-9_]+]] = %[[MESSAGE]]#8, %[[FIRST:[a-z0-9_]+]] = %[[MESSAGE]]#9,
// CHECK:         hopper.kv_loop (%block, %is_masked) = %[[LAST]] to %[[LEFT]], to %[[FIRST]] masked carry
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
// CHECK:       func.func private @negate
// CHECK:         %scale = arith.constant 2.885390e+01 : f32
// CHECK:       hopper.kernel @capped_attention
// CHECK:         %[[LIMIT:.*]] = arith.constant 0.277258873 : f32
// CHECK:         %[[S0:.*]] = func.call @score
// CHECK:         func.call @mask(%[[S0]]
// CHECK:         hopper.kv_loop
// CHECK:           %[[S1:.*]] = func.call @score
// CHECK:           func.call @mask(%[[S1]]
// What the maximum may grow by: 8 exponents.
// CHECK:         arith.addf %maximum, %[[LIMIT]]
// CHECK:         } do {
// CHECK:         %[[S2:.*]] = func.call @score
// CHECK:         func.call @mask(%[[S2]]
func.func @capped(%q: memref<?x8x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  gqa.varlen_attention %q, %q, %q cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.5) softcap(20.0)
    : (memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?x8x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// Sinks come in at the end of a tile, if another one follows or not; rows that belong to no sequence have none.
// CHECK-LABEL: gpu.module @sinks_attention
// CHECK:       hopper.kernel @sinks_attention({{.*}}, %out: !hopper.global<bf16>, %lse: !hopper.global<f32>, %sinks: !hopper.global<bf16>, %cu_q:
// CHECK:         hopper.row_combine
// CHECK:         %[[SINKS0:.*]] = hopper.map () at (%row)
// CHECK:           %[[PLACE0:.*]]:3 = func.call @place
// CHECK:           %[[HEAD0:.*]] = arith.addi %{{.*}}, %[[PLACE0]]#1
// CHECK:           %[[SINK0:.*]] = hopper.load %sinks[%[[HEAD0]]{{ ?}}]
// CHECK:           arith.extf %[[SINK0]]
// CHECK:         hopper.map ({{.*}}%sink = %[[SINKS0]])
// CHECK:         %[[IS_SEQUENCE0:.*]] = arith.cmpi slt, %message{{.*}}#1, %{{.*}} : i32
// CHECK:         hopper.map ({{.*}}%sink = %[[SINKS0]])
// CHECK:         arith.select %[[IS_SEQUENCE0]], %{{.*}} : f32
// CHECK:         hopper.discard %mailbox
// CHECK:         hopper.row_combine
// CHECK:         %[[SINKS1:.*]] = hopper.map () at (%row)
// CHECK:           %[[PLACE1:.*]]:3 = func.call @place
// CHECK:           %[[HEAD1:.*]] = arith.addi %{{.*}}, %[[PLACE1]]#1
// CHECK:           %[[SINK1:.*]] = hopper.load %sinks[%[[HEAD1]]{{ ?}}]
// CHECK:           arith.extf %[[SINK1]]
// CHECK:         hopper.map ({{.*}}%sink = %[[SINKS1]])
// CHECK:         %[[IS_SEQUENCE1:.*]] = arith.cmpi slt, %message{{.*}}#1, %{{.*}} : i32
// CHECK:         hopper.map ({{.*}}%sink = %[[SINKS1]])
// CHECK:         arith.select %[[IS_SEQUENCE1]], %{{.*}} : f32
// CHECK:         hopper.discard %mailbox
func.func @sinks(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %s: memref<8xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>, %lse: memref<8x?xf32>) {
  gqa.varlen_attention %q, %k, %k sinks(%s) cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o, %lse) window(-1, 0) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<8xbf16>, memref<?x8x128xbf16>, memref<8x?xf32>) -> ()
  return
}
