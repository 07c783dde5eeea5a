// RUN: gqa-opt %s --pass-pipeline="builtin.module(gpu.module(convert-hopper-to-nvvm,canonicalize,cse))" | FileCheck %s

gpu.module @kernels {
  // A fragment of 64x8 is four registers, two in each of two rows. The sum of a row: its two registers, then the other
  // three threads that hold columns of it.
  // CHECK-LABEL: func.func @sum(
  // CHECK-SAME: %[[S0:.*]]: f32, %[[S1:.*]]: f32, %[[S2:.*]]: f32, %[[S3:.*]]: f32) -> (f32, f32) {
  // CHECK: %[[A:.*]] = arith.addf %[[S0]], %[[S1]] fastmath<contract> : f32
  // CHECK: %[[B:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[A]], %{{.*}}, %{{.*}} : f32 -> f32
  // CHECK: %[[C:.*]] = arith.addf %[[A]], %[[B]] fastmath<contract> : f32
  // CHECK: %[[D:.*]] = nvvm.shfl.sync bfly %{{.*}}, %[[C]], %{{.*}}, %{{.*}} : f32 -> f32
  // CHECK: %[[E:.*]] = arith.addf %[[C]], %[[D]] fastmath<contract> : f32
  // CHECK: %[[F:.*]] = arith.addf %[[S2]], %[[S3]] fastmath<contract> : f32
  // CHECK: return %[[E]], %{{.*}} : f32, f32
  func.func @sum(%s: !hopper.fragment<64x8xf32>) -> !hopper.rows<64xf32> {
    %l = hopper.row_reduce add %s : !hopper.fragment<64x8xf32> -> !hopper.rows<64xf32>
    return %l : !hopper.rows<64xf32>
  }
}
