// RUN: gqa-opt %s --convert-gqa-to-scf | FileCheck %s --implicit-check-not=fastmath --implicit-check-not=math.exp2
// RUN: gqa-opt %s --convert-gqa-to-scf=gpu-mapping=true | FileCheck %s --check-prefix=GPU --implicit-check-not="math.exp{{ }}" --implicit-check-not="math.log{{ }}" --implicit-check-not=math.tanh
// RUN: gqa-opt %s --convert-gqa-to-scf=gpu-mapping=true --convert-parallel-loops-to-gpu | FileCheck %s --check-prefix=LAUNCH

// The key head is the query head floordiv 2, the value head floordiv 4; each
// chunk of 8 columns is one fma into the sums that a tree adds up.

// CHECK-LABEL: func.func @grouped(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<2x8x?x16xf32>
// CHECK-SAME:    %[[K:[a-z0-9]+]]: memref<2x4x?x16xf32>
// CHECK-SAME:    %[[V:[a-z0-9]+]]: memref<2x2x?x8xf32>
// CHECK:         scf.parallel (%[[BLOCK:[a-z0-9]+]]) =
// CHECK:           scf.parallel (%[[LANE:[a-z0-9]+]]) = (%{{.+}}) to (%c128{{.*}}) step
// CHECK:             %[[TILE:.+]] = arith.remui %[[BLOCK]],
// CHECK:             %[[FIRST:.+]] = arith.muli %[[TILE]], %c128
// CHECK:             %[[ROW:.+]] = arith.addi %[[FIRST]], %[[LANE]]
// CHECK:             %[[IN_RANGE:.+]] = arith.cmpi slt, %[[ROW]],
// CHECK:             scf.if %[[IN_RANGE]] {
// CHECK-DAG:           %[[B:.+]] = arith.divui %{{.+}}, %c8
// CHECK-DAG:           %[[H:.+]] = arith.remui %{{.+}}, %c8
// CHECK-DAG:           %[[KH:.+]] = arith.divui %[[H]], %c2
// CHECK-DAG:           %[[VH:.+]] = arith.divui %[[H]], %c4
// CHECK:               %[[Q0:.+]] = vector.load %[[Q]][%[[B]], %[[H]], %[[ROW]], %c0{{.*}}] : {{.*}}, vector<8xf32>
// CHECK:               %[[Q1:.+]] = vector.load %[[Q]][%[[B]], %[[H]], %[[ROW]], %c8{{.*}}] : {{.*}}, vector<8xf32>
// CHECK:               %[[END:.+]]:3 = scf.for %[[J:.+]] = %{{.+}} to %{{.+}} step %{{.+}} iter_args(%[[M:.+]] = %{{.+}}, %[[L:.+]] = %{{.+}}, %[[A:.+]] = %{{.+}})
// CHECK:                 %[[K0:.+]] = vector.load %[[K]][%[[B]], %[[KH]], %{{.+}}, %{{.+}}] : {{.*}}, vector<8xf32>
// CHECK:                 %[[S0:.+]] = math.fma %[[Q0]], %[[K0]], %{{.+}} : vector<8xf32>
// CHECK:                 %[[K1:.+]] = vector.load %[[K]]
// CHECK:                 %[[S1:.+]] = math.fma %[[Q1]], %[[K1]], %[[S0]] : vector<8xf32>
// CHECK:                 arith.addf %{{.+}}, %{{.+}} : vector<4xf32>
// CHECK:                 arith.addf %{{.+}}, %{{.+}} : vector<2xf32>
// CHECK:                 arith.addf %{{.+}}, %{{.+}} : vector<1xf32>
// CHECK:                 %[[SCORE:.+]] = arith.mulf %{{.+}}, %{{.+}} : f32
// CHECK:                 %[[VISIBLE:.+]] = arith.cmpf une, %[[SCORE]],
// CHECK:                 scf.if %[[VISIBLE]]
// CHECK:                   %[[MAX:.+]] = arith.maximumf %[[M]], %[[SCORE]]
// CHECK:                   math.exp
// CHECK:                   math.exp
// CHECK:                   vector.load %[[V]][%[[B]], %[[VH]],
// CHECK:                   math.fma
// CHECK:                 } else {
// CHECK-NEXT:              scf.yield %[[M]], %[[L]], %[[A]]
// CHECK:               vector.store

// GPU-LABEL: func.func @grouped(
// GPU:         math.exp2
// GPU:         processor = thread_x
// GPU:         processor = block_x

// LAUNCH-LABEL: func.func @grouped(
// LAUNCH:        gpu.launch blocks
// LAUNCH-NOT:    scf.parallel
func.func @grouped(%q: memref<2x8x?x16xf32>, %k: memref<2x4x?x16xf32>, %v: memref<2x2x?x8xf32>, %o: memref<2x8x?x8xf32>) {
  gqa.attention %q, %k, %v outs(%o) layout(bhsd) scale(0.25)
    : (memref<2x8x?x16xf32>, memref<2x4x?x16xf32>, memref<2x2x?x8xf32>, memref<2x8x?x8xf32>) -> ()
  return
}

// Softcap, mask, sink and lse; bf16 is computed in f32; the last 4 of 12
// columns are scalars, lanes beyond them zeros.

// CHECK-LABEL: func.func @features(
// CHECK-SAME:    %[[Q:[a-z0-9]+]]: memref<1x4x2x12xbf16>
// CHECK-SAME:    %[[MASK:[a-z0-9]+]]: memref<1x1x4x?xf64>
// CHECK-SAME:    %[[SINKS:[a-z0-9]+]]: memref<2xf16>
// CHECK-SAME:    %[[LSE:[a-z0-9]+]]: memref<1x2x4xf32>
// CHECK:         %[[CHUNK:.+]] = vector.load %[[Q]]
// CHECK:         arith.extf %[[CHUNK]] : vector<8xbf16> to vector<8xf32>
// CHECK-COUNT-4: memref.load %[[Q]]
// CHECK:         vector.from_elements %{{.+}}, %{{.+}}, %{{.+}}, %{{.+}}, %[[ZERO:.+]], %[[ZERO]], %[[ZERO]], %[[ZERO]] : vector<8xbf16>
// CHECK:         %[[SINK:.+]] = memref.load %[[SINKS]]
// CHECK:         arith.extf %[[SINK]] : f16 to f32
// CHECK:         scf.for
// CHECK:           math.tanh
// CHECK:           %[[BIAS:.+]] = memref.load %[[MASK]][%[[C0:.+]], %[[C0B:.+]], %{{.+}}, %{{.+}}]
// CHECK:           arith.truncf %{{.+}} : f64 to f32
// CHECK:         arith.truncf %{{.+}} : vector<8xf32> to vector<8xbf16>
// CHECK:         math.log
// CHECK:         memref.store %{{.+}}, %[[LSE]]

// GPU-LABEL: func.func @features(
// GPU:         math.copysign
// GPU:         math.exp2
// GPU:         math.log2
func.func @features(%q: memref<1x4x2x12xbf16>, %k: memref<1x?x1x12xbf16>, %v: memref<1x?x2x12xbf16>, %m: memref<1x1x4x?xf64>,
                    %s: memref<2xf16>, %o: memref<1x4x2x12xbf16>, %lse: memref<1x2x4xf32>) {
  gqa.attention %q, %k, %v mask(%m) sinks(%s) outs(%o, %lse) layout(bshd) scale(0.25) softcap(20.0)
    : (memref<1x4x2x12xbf16>, memref<1x?x1x12xbf16>, memref<1x?x2x12xbf16>, memref<1x1x4x?xf64>, memref<2xf16>,
       memref<1x4x2x12xbf16>, memref<1x2x4xf32>) -> ()
  return
}

// The window is an interval of keys; a huge bound cannot overflow.

// CHECK-LABEL: func.func @window(
// CHECK:         %[[KEYS:.+]] = memref.dim
// CHECK:         %[[OFFSET:.+]] = arith.subi %[[KEYS]], %
// CHECK:         %[[DIAGONAL:.+]] = arith.addi %{{.+}}, %[[OFFSET]]
// CHECK:         arith.subi %[[DIAGONAL]], %c4611686018427387904
// CHECK:         arith.maxsi
// CHECK:         %[[FIRST:.+]] = arith.minsi %{{.+}}, %[[KEYS]]
// CHECK:         arith.addi %[[DIAGONAL]], %c3
// CHECK:         %[[END:.+]] = arith.minsi %{{.+}}, %[[KEYS]]
// CHECK:         scf.for %{{.+}} = %[[FIRST]] to %[[END]]
func.func @window(%q: memref<1x1x4x8xf64>, %k: memref<1x1x?x8xf64>, %o: memref<1x1x4x8xf64>) {
  gqa.attention %q, %k, %k outs(%o) layout(bhsd) window(9223372036854775807, 3) align(bottom_right) scale(0.25)
    : (memref<1x1x4x8xf64>, memref<1x1x?x8xf64>, memref<1x1x?x8xf64>, memref<1x1x4x8xf64>) -> ()
  return
}

// No vector is loaded where columns may lie apart.

// CHECK-LABEL: func.func @strided(
// CHECK-NOT:     vector.load
// CHECK-COUNT-8: memref.load %{{.+}} : memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>
// CHECK:         vector.from_elements
// CHECK-COUNT-8: memref.store %{{.+}} : memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>
func.func @strided(%q: memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>, %o: memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>) {
  gqa.attention %q, %q, %q outs(%o) layout(bhsd) scale(0.25)
    : (memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>,
       memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>, memref<1x1x4x8xf32, strided<[?, ?, ?, ?], offset: ?>>) -> ()
  return
}

// Long rows are not unrolled: a loop over chunks, and blocks of 256 columns of
// the output.

// CHECK-LABEL: func.func @long_rows(
// CHECK:         scf.for %{{.+}} = %{{.+}} to %c3906250{{.*}} step
// CHECK:           scf.for
// CHECK:             scf.for %{{.+}} = %{{.+}} to %c125000001{{.*}} step
// CHECK:           vector.store
// CHECK:         scf.for
// CHECK:           scf.for %{{.+}} = %{{.+}} to %c125000001{{.*}} step
// CHECK:         memref.store
// CHECK-NOT:     memref.store
// CHECK:         return
func.func @long_rows(%q: memref<1x1x1x1000000008xf32>, %k: memref<1x1x1x1000000008xf32>, %v: memref<1x1x1x1000000001xf32>,
                     %o: memref<1x1x1x1000000001xf32>) {
  gqa.attention %q, %k, %v outs(%o) layout(bhsd) scale(0.25)
    : (memref<1x1x1x1000000008xf32>, memref<1x1x1x1000000008xf32>, memref<1x1x1x1000000001xf32>, memref<1x1x1x1000000001xf32>) -> ()
  return
}
