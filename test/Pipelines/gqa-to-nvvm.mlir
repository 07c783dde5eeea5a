// RUN: gqa-opt %s --gqa-to-nvvm=kernel=portable | FileCheck %s --check-prefixes=HOST,ISA
// RUN: gqa-opt %s --gqa-to-nvvm="format=llvm chip=sm_80 kernel=portable" | FileCheck %s --check-prefixes=HOST,LLVM
// RUN: gqa-opt %s --gqa-to-nvvm="chip=sm_120 kernel=portable" | FileCheck %s --check-prefix=SM120
// RUN: %if ptxas %{ gqa-opt %s --gqa-to-nvvm=format=bin | FileCheck %s --check-prefix=BIN %}

// Arguments carry strides, the innermost apart; the private function is inlined;
// each kernel has a module of its own.
func.func private @transpose(%x: tensor<1x16x?x64xf16>) -> tensor<1x?x16x64xf16> {
  %c2 = arith.constant 2 : index
  %heads = tensor.dim %x, %c2 : tensor<1x16x?x64xf16>
  %empty = tensor.empty(%heads) : tensor<1x?x16x64xf16>
  %t = linalg.transpose ins(%x : tensor<1x16x?x64xf16>)
         outs(%empty : tensor<1x?x16x64xf16>) permutation = [0, 2, 1, 3]
  return %t : tensor<1x?x16x64xf16>
}

// HOST-LABEL: func.func @transposed_sum
// HOST-SAME:    %[[X:.*]]: memref<1x16x?x64xf16, strided<[?, ?, ?, 1], offset: ?>>, %[[INIT:.*]]: f32)
// HOST-SAME:    -> (memref<1x?x16x64xf16>, memref<f32>)
// HOST-DAG:     %[[C1024:.*]] = arith.constant 1024 : index
// HOST-DAG:     %[[C256:.*]] = arith.constant 256 : index
// HOST:         %[[HEADS:.*]] = memref.dim %[[X]]
// HOST:         %[[T:.*]] = memref.alloc(%[[HEADS]]) {{.*}} : memref<1x?x16x64xf16>
// HOST:         %[[POINTS:.*]] = arith.muli %[[HEADS]], %[[C1024]]
// HOST:         %[[BLOCKS:.*]] = arith.ceildivsi %[[POINTS]], %[[C256]]
// HOST:         gpu.launch_func @transposed_sum_kernel_0::@transposed_sum_kernel_0
// HOST-SAME:      blocks in (%[[BLOCKS]], %{{.*}}, %{{.*}}) threads in (%[[C256]],
// HOST-SAME:      %[[X]] : memref<1x16x?x64xf16, strided<[?, ?, ?, 1], offset: ?>>, %[[T]] : memref<1x?x16x64xf16>
// The f32 that a kernel starts from is computed in the kernel.
// HOST-NOT:     arith.mulf
// HOST:         %[[SUM:.*]] = memref.alloc() {{.*}} : memref<f32>
// HOST:         gpu.launch_func @transposed_sum_kernel_1::@transposed_sum_kernel_1
// HOST-SAME:      args(%[[INIT]] : f32, %[[SUM]] : memref<f32>)
// HOST:         gpu.launch_func @transposed_sum_kernel_2::@transposed_sum_kernel_2
// HOST:         return %[[T]], %[[SUM]]
// HOST-NOT:   func.func private
func.func @transposed_sum(%x: tensor<1x16x?x64xf16>, %init: f32) -> (tensor<1x?x16x64xf16>, tensor<f32>) {
  %t = call @transpose(%x) : (tensor<1x16x?x64xf16>) -> tensor<1x?x16x64xf16>
  %start = arith.mulf %init, %init : f32
  %empty = tensor.empty() : tensor<f32>
  %zero = linalg.fill ins(%start : f32) outs(%empty : tensor<f32>) -> tensor<f32>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> ()>],
      iterator_types = ["reduction", "reduction", "reduction", "reduction"]}
      ins(%t : tensor<1x?x16x64xf16>) outs(%zero : tensor<f32>) {
    ^bb0(%in: f16, %acc: f32):
      %wide = arith.extf %in : f16 to f32
      %next = arith.addf %acc, %wide : f32
      linalg.yield %next : f32
  } -> tensor<f32>
  return %t, %sum : tensor<1x?x16x64xf16>, tensor<f32>
}

// ISA:      gpu.binary @transposed_sum_kernel_0
// ISA-SAME: #nvvm.target<O = 3, chip = "sm_90a", features = "+ptx80">
// ISA-SAME: .version 8.0
// ISA-SAME: .target sm_90a
// ISA-SAME: .visible .entry transposed_sum_kernel_0
// ISA:      gpu.binary @transposed_sum_kernel_1
// ISA-SAME: mul.rn.f32
// LLVM:     gpu.module @transposed_sum_kernel_0 [#nvvm.target<O = 3, chip = "sm_80", features = "+ptx78">]
// LLVM:       llvm.func @transposed_sum_kernel_0
// LLVM-SAME:    nvvm.kernel
// SM120:      gpu.binary @transposed_sum_kernel_0
// SM120-SAME: .target sm_120
// BIN:      gpu.binary @transposed_sum_kernel_0
// BIN-SAME: bin = "\7FELF

// An argument with merged axes stays a view; that its strides allow it is asserted.
// HOST-LABEL: func.func @merged
// HOST-SAME:    %[[Q:[a-z0-9]+]]: memref<2x8x4x64xbf16, strided<[?, ?, ?, 1], offset: ?>>
// HOST:         %{{.*}}, %[[OFFSET:.*]], %{{.*}}:4, %[[STRIDES:.*]]:4 = memref.extract_strided_metadata %[[Q]]
// HOST:         %[[SPAN:.*]] = arith.muli %[[STRIDES]]#1, %{{.*}} : index
// HOST:         %[[HOLDS:.*]] = arith.cmpi eq, %[[STRIDES]]#0, %[[SPAN]]
// HOST:         cf.assert %[[HOLDS]], "argument 0 is used with its axes 0 and 1 merged, so that stride 0 must be extent 1 times stride 1"
// HOST:         %[[VIEW:.*]] = memref.reinterpret_cast %[[Q]] to offset: [%[[OFFSET]]], sizes: [16, 4, 64], strides: [%[[STRIDES]]#1, %[[STRIDES]]#2, 1]
// HOST-NOT:     memref.copy
// HOST:         gpu.launch_func @merged_kernel_0::@merged_kernel_0
// HOST-SAME:      %[[VIEW]]
func.func @merged(%q: tensor<2x8x4x64xbf16>, %k: tensor<16x2x64xbf16>, %v: tensor<16x2x64xbf16>,
                  %cu: tensor<3xi32>, %max: index) -> tensor<16x4x64xbf16> {
  %packed = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x8x4x64xbf16> into tensor<16x4x64xbf16>
  %o = gqa.varlen_attention %packed, %k, %v cu_seqlens(%cu, %cu) max_seqlens(%max, %max) window(-1, 0) scale(0.125)
     : (tensor<16x4x64xbf16>, tensor<16x2x64xbf16>, tensor<16x2x64xbf16>, tensor<3xi32>, tensor<3xi32>, index, index) -> tensor<16x4x64xbf16>
  return %o : tensor<16x4x64xbf16>
}

// A result never aliases an argument or another result.
// HOST-LABEL: func.func @copies
// HOST-SAME:    %[[X:.*]]: memref<4x8xf32, strided<[?, 1], offset: ?>>
// HOST:         %[[FIRST:.*]] = memref.alloc() : memref<4x8xf32>
// HOST:         gpu.launch_func {{.*}} args(%[[X]] : {{.*}}, %[[FIRST]] : memref<4x8xf32>)
// HOST:         %[[SECOND:.*]] = memref.alloc() : memref<4x8xf32>
// HOST:         gpu.launch_func {{.*}} args(%[[X]] : {{.*}}, %[[SECOND]] : memref<4x8xf32>)
// HOST:         return %[[FIRST]], %[[SECOND]]
func.func @copies(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  return %x, %x : tensor<4x8xf32>, tensor<4x8xf32>
}

// linalg.softmax has no loops of its own.
// HOST-LABEL: func.func @softmax(
// HOST-COUNT-6: gpu.launch_func @softmax_kernel_
// HOST:         return
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %empty = tensor.empty() : tensor<4x8xf32>
  %r = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}
