// RUN: gqa-opt %s --convert-gqa-to-scf | FileCheck %s
// RUN: gqa-opt %s --convert-gqa-to-scf=gpu-mapping=true | FileCheck %s --check-prefix=GPU
// RUN: gqa-opt %s --convert-gqa-to-scf=gpu-mapping=true --convert-parallel-loops-to-gpu | FileCheck %s --check-prefix=LAUNCH

// CHECK-LABEL: func.func @repeat(
// CHECK-SAME:    %[[X:.+]]: memref<2x?x3xf32>, %[[OUT:.+]]: memref<2x?x12xf32>
// CHECK:         scf.parallel (%[[BLOCK:.+]]) = (%{{.+}}) to (%{{.+}}) step
// CHECK:           scf.parallel (%[[LANE:.+]]) = (%{{.+}}) to (%c128{{.*}}) step
// CHECK:             scf.if
// CHECK:               %[[HEAD:.+]] = arith.remui %{{.+}}, %c12
// CHECK:               %[[SOURCE:.+]] = arith.divui %[[HEAD]], %c4
// CHECK:               %[[ELEMENT:.+]] = memref.load %[[X]][%[[B:.+]], %[[ROW:.+]], %[[SOURCE]]]
// CHECK:               memref.store %[[ELEMENT]], %[[OUT]][%[[B]], %[[ROW]], %[[HEAD]]]

// GPU-LABEL: func.func @repeat(
// GPU:         {mapping = [#gpu.loop_dim_map<processor = thread_x,
// GPU:         {mapping = [#gpu.loop_dim_map<processor = block_x,

// LAUNCH-LABEL: func.func @repeat(
// LAUNCH:         gpu.launch blocks
// LAUNCH-NOT:     scf.parallel
func.func @repeat(%x: memref<2x?x3xf32>, %out: memref<2x?x12xf32>) {
  gqa.repeat_kv %x outs(%out) heads_axis(2) n_rep(4) : memref<2x?x3xf32>, memref<2x?x12xf32>
  return
}

// Any element type and any rank.

// CHECK-LABEL: func.func @any_element(
// CHECK:         memref.load %{{.+}}[%{{.+}}] : memref<2xcomplex<f32>>
func.func @any_element(%x: memref<2xcomplex<f32>>, %out: memref<4xcomplex<f32>>) {
  gqa.repeat_kv %x outs(%out) heads_axis(0) n_rep(2) : memref<2xcomplex<f32>>, memref<4xcomplex<f32>>
  return
}
