// RUN: gqa-opt %s --convert-gqa-to-scf | FileCheck %s

// A row finds its sequence by bisection; rows beyond the last sequence have no
// keys and lse -inf, whatever the sink.

// CHECK-LABEL: func.func @packed(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<?x4x8xf16>
// CHECK-SAME:    %[[K:[a-z0-9]+]]: memref<?x2x8xf16>
// CHECK-SAME:    %[[CU_Q:[a-z0-9]+]]: memref<?xi32>
// CHECK-SAME:    %[[CU_K:[a-z0-9]+]]: memref<?xi32>
// CHECK-SAME:    %[[LSE:[a-z0-9]+]]: memref<4x?xf32>
// CHECK:         scf.parallel
// CHECK:           scf.parallel
// CHECK:             %[[H:.+]] = arith.divui
// CHECK:             %[[ENTRIES:.+]]:2 = scf.while
// CHECK:               arith.divui %{{.+}}, %c2
// CHECK:               memref.load %[[CU_Q]]
// CHECK:               arith.cmpi sle
// CHECK:             %[[SOME:.+]] = arith.cmpi sgt, %[[ENTRIES]]#0, %c0
// CHECK:             %[[NOT_ALL:.+]] = arith.cmpi slt, %[[ENTRIES]]#0,
// CHECK:             %[[INSIDE:.+]] = arith.andi %[[SOME]], %[[NOT_ALL]]
// CHECK:             %[[SEQUENCE:.+]]:4 = scf.if %[[INSIDE]]
// CHECK-DAG:           memref.load %[[CU_Q]]
// CHECK-DAG:           memref.load %[[CU_K]]
// CHECK:             } else {
// CHECK-NOT:           memref.load
// CHECK:             }
// CHECK:             %[[KH:.+]] = arith.divui %[[H]], %c2
// CHECK:             %[[OFFSET:.+]] = arith.subi %[[SEQUENCE]]#3, %[[SEQUENCE]]#1
// CHECK:             arith.addi %[[SEQUENCE]]#0, %[[OFFSET]]
// CHECK:             scf.for %[[J:[a-z0-9]+]] =
// CHECK:               %[[POSITION:.+]] = arith.addi %[[SEQUENCE]]#2, %[[J]]
// CHECK:               vector.load %[[K]][%[[POSITION]], %[[KH]],
// CHECK:             arith.select %[[INSIDE]], %{{.+}}, %{{.+}} : f32
// CHECK:             memref.store %{{.+}}, %[[LSE]][%[[H]], %{{.+}}]
func.func @packed(%q: memref<?x4x8xf16>, %k: memref<?x2x8xf16>, %cu_q: memref<?xi32>, %cu_k: memref<?xi32>, %max: index,
                  %s: memref<4xf32>, %o: memref<?x4x8xf16>, %lse: memref<4x?xf32>) {
  gqa.varlen_attention %q, %k, %k sinks(%s) cu_seqlens(%cu_q, %cu_k) max_seqlens(%max, %max) outs(%o, %lse) window(-1, 0) scale(0.25)
    : (memref<?x4x8xf16>, memref<?x2x8xf16>, memref<?x2x8xf16>, memref<?xi32>, memref<?xi32>, index, index, memref<4xf32>,
       memref<?x4x8xf16>, memref<4x?xf32>) -> ()
  return
}
