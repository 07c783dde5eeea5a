// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse | FileCheck %s
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 128, consumers = 2, stages = 2'" --canonicalize --cse | FileCheck %s --check-prefix=ONE

// Shapes with two plans: which of their kernels a launch takes depends on its longest sequence of keys.

// No plan but the given one.
// ONE-NOT: _up_to_

// Both kernels take the same list of work; the one that is not taken gets no thread blocks, nor does the one that fills
// the list for it.
// CHECK-LABEL: func.func @packed(
// CHECK-SAME:    %[[MAX:arg3]]: index
// -1 is not known.
// CHECK-DAG:     %[[KNOWN:.*]] = arith.cmpi sge, %[[MAX]], %c0
// CHECK-DAG:     %[[BELOW:.*]] = arith.cmpi sle, %[[MAX]], %c1024
// CHECK-DAG:     %[[SHORT:.*]] = arith.andi %[[KNOWN]], %[[BELOW]]
// CHECK-DAG:     %[[LIST:.*]] = memref.alloc(%{{.*}}) : memref<?xi32>
// CHECK-NOT:     memref.alloc
// CHECK:         %[[COUNT:.*]] = arith.select %[[SHORT]], %c1, %c0
// CHECK:         gpu.launch_func @packed_attention_up_to_1024_work::@packed_attention_up_to_1024_work blocks in (%[[COUNT]], %c1, %c1) {{.*}}%[[LIST]] :
// CHECK:         %[[TILES:.*]] = arith.select %[[SHORT]], %{{.*}}, %c0
// CHECK:         %[[BLOCKS:.*]] = arith.minsi %{{.*}}, %[[TILES]]
// CHECK:         gpu.launch_func @packed_attention_up_to_1024::@packed_attention_up_to_1024 blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c384,
// CHECK:         %[[OTHER:.*]] = arith.select %[[SHORT]], %c0, %c1
// CHECK:         gpu.launch_func @packed_attention_work::@packed_attention_work blocks in (%[[OTHER]], %c1, %c1) {{.*}}%[[LIST]] :
// CHECK:         %[[TILES:.*]] = arith.select %[[SHORT]], %c0, %{{.*}}
// CHECK:         %[[BLOCKS:.*]] = arith.minsi %{{.*}}, %[[TILES]]
// CHECK:         gpu.launch_func @packed_attention::@packed_attention blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c512,
func.func @packed(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>) {
  %rows = arith.constant 7 : index
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%rows, %max) outs(%o) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// Of dense ones, all have the keys that there are.
// CHECK-LABEL: func.func @dense(
// CHECK:         %[[KEYS:.*]] = memref.dim %arg1, %c2
// CHECK:         gpu.memset
// CHECK-NOT:     gpu.memset
// CHECK:         %[[BELOW:.*]] = arith.cmpi sle, %[[KEYS]], %c4096
// CHECK:         %[[SHORT:.*]] = arith.andi %{{.*}}, %[[BELOW]]
// CHECK:         arith.select %[[SHORT]], %{{.*}}, %c0
// CHECK:         gpu.launch_func @dense_attention_up_to_4096::
// CHECK:         arith.select %[[SHORT]], %c0, %{{.*}}
// CHECK:         gpu.launch_func @dense_attention::
func.func @dense(%q: memref<2x8x?x128xbf16>, %k: memref<2x2x?x128xbf16>, %o: memref<2x8x?x128xbf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) window(-1, 0) scale(0.125)
    : (memref<2x8x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x8x?x128xbf16>) -> ()
  return
}

// Where the longest sequence is known, one kernel does, and no question is asked: two consumers up to the limit,
// CHECK-LABEL: func.func @at_limit(
// CHECK-NOT:     arith.cmpi sle
// CHECK:         gpu.launch_func @at_limit_attention::@at_limit_attention {{.*}} threads in (%c384,
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @at_limit(%q: memref<2x8x100x128xbf16>, %k: memref<2x2x1024x128xbf16>, %o: memref<2x8x100x128xbf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(0.125)
    : (memref<2x8x100x128xbf16>, memref<2x2x1024x128xbf16>, memref<2x2x1024x128xbf16>, memref<2x8x100x128xbf16>) -> ()
  return
}

// three beyond it,
// CHECK-LABEL: func.func @beyond_limit(
// CHECK-NOT:     arith.cmpi sle
// CHECK:         gpu.launch_func @beyond_limit_attention::@beyond_limit_attention {{.*}} threads in (%c512,
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @beyond_limit(%q: memref<2x8x100x128xbf16>, %k: memref<2x2x1025x128xbf16>, %o: memref<2x8x100x128xbf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) scale(0.125)
    : (memref<2x8x100x128xbf16>, memref<2x2x1025x128xbf16>, memref<2x2x1025x128xbf16>, memref<2x8x100x128xbf16>) -> ()
  return
}

// and packed, with the longest sequence of keys, not of queries.
// CHECK-LABEL: func.func @constant(
// CHECK-NOT:     arith.cmpi sle
// CHECK:         gpu.launch_func @constant_attention::@constant_attention {{.*}} threads in (%c384,
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @constant(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %cu: memref<?xi32>, %o: memref<?x8x128xbf16>) {
  %rows = arith.constant 5000 : index
  %keys = arith.constant 4096 : index
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%rows, %keys) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// Any number of keys.
// CHECK-LABEL: func.func @unknown(
// CHECK-NOT:     arith.cmpi sle
// CHECK:         gpu.launch_func @unknown_attention::@unknown_attention {{.*}} threads in (%c512,
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @unknown(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %cu: memref<?xi32>, %o: memref<?x8x128xbf16>) {
  %unknown = arith.constant -1 : index
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%unknown, %unknown) outs(%o) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>) -> ()
  return
}

// A left edge leaves one plan.
// CHECK-LABEL: func.func @left(
// CHECK-NOT:     arith.cmpi sle
// CHECK:         gpu.launch_func @left_attention::
// CHECK-NOT:     gpu.launch_func
// CHECK:         return
func.func @left(%q: memref<2x8x?x128xbf16>, %k: memref<2x2x?x128xbf16>, %o: memref<2x8x?x128xbf16>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) window(100, 0) scale(0.125)
    : (memref<2x8x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x8x?x128xbf16>) -> ()
  return
}
