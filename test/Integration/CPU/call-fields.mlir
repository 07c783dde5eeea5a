// REQUIRES: c-compiler
// RUN: %cc -std=c11 -Wall -Wextra -Werror -pedantic -fPIC -shared -I %gqa_src_root/include %S/Inputs/print_call.c -o %t.so
// RUN: gqa-opt %s --gqa-to-cpu | mlir-runner -e main --entry-point-result=void --shared-libs=%mlir_runner_libs,%t.so | FileCheck %s
// By loops, nobody prints.
// RUN: gqa-opt %s --gqa-to-cpu=functions=false | FileCheck %s --check-prefix=LOOPS
// LOOPS-NOT: @print_call

// Each field of a call, as a C compiler reads it. Extents and strides are all
// different; keys and values lie inside of larger tensors.

module attributes {gqa.backends = {mine = {grouped_heads = true, distinct_kv_heads = true, function = "print_call"}}} {
  func.func private @printF32(f32)
  func.func private @printNewline()

  // Numbers that say where they are: element n is n.
  func.func private @iota() -> tensor<4096xf32> {
    %e = tensor.empty() : tensor<4096xf32>
    %0 = linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%e : tensor<4096xf32>) {
    ^bb0(%x: f32):
      %i = linalg.index 0 : index
      %n = arith.index_cast %i : index to i32
      %y = arith.sitofp %n : i32 to f32
      linalg.yield %y : f32
    } -> tensor<4096xf32>
    return %0 : tensor<4096xf32>
  }

  // CHECK: size 864 version 1 layout 0 align 0 reserved 0
  // CHECK-NEXT: scale 0.5 softcap 0 window -1 -1 max -1 -1
  // CHECK-NEXT: query rank 4 dtype 8 extents 2 12 3 5 strides 180 15 5 1 next 1
  // CHECK-NEXT: key rank 4 dtype 8 extents 2 6 4 5 strides 256 40 10 2 next 30
  // CHECK-NEXT: value rank 4 dtype 8 extents 2 4 4 7 strides 128 32 8 1 next 2
  // CHECK-NEXT: output rank 4 dtype 8 extents 2 12 3 7 strides 252 21 7 1 next 42
  // CHECK-NEXT: lse rank 0 dtype 0 extents 0 0 0 0 strides 0 0 0 0 absent
  // CHECK-NEXT: mask rank 0 dtype 0 extents 0 0 0 0 strides 0 0 0 0 absent
  // CHECK-NEXT: sinks rank 0 dtype 0 extents 0 0 0 0 strides 0 0 0 0 absent
  // CHECK-NEXT: cuSeqlensQ rank 0 dtype 0 extents 0 0 0 0 strides 0 0 0 0 absent
  // CHECK-NEXT: cuSeqlensK rank 0 dtype 0 extents 0 0 0 0 strides 0 0 0 0 absent
  // CHECK-NEXT: 42
  func.func private @dense(%n: index) {
    %all = call @iota() : () -> tensor<4096xf32>
    %q1 = tensor.extract_slice %all[0] [360] [1] : tensor<4096xf32> to tensor<360xf32>
    %q = tensor.expand_shape %q1 [[0, 1, 2, 3]] output_shape [2, 12, 3, 5] : tensor<360xf32> into tensor<2x12x3x5xf32>
    %k1 = tensor.extract_slice %all[0] [512] [1] : tensor<4096xf32> to tensor<512xf32>
    %k2 = tensor.expand_shape %k1 [[0, 1]] output_shape [2, 256] : tensor<512xf32> into tensor<2x256xf32>
    %k3 = tensor.extract_slice %k2[0, 28] [2, %n] [1, 2] : tensor<2x256xf32> to tensor<2x?xf32>
    %k4 = tensor.cast %k3 : tensor<2x?xf32> to tensor<2x120xf32>
    %k = tensor.expand_shape %k4 [[0], [1, 2, 3]] output_shape [2, 6, 4, 5] : tensor<2x120xf32> into tensor<2x6x4x5xf32>
    %v1 = tensor.extract_slice %all[0] [256] [1] : tensor<4096xf32> to tensor<256xf32>
    %v2 = tensor.expand_shape %v1 [[0, 1, 2, 3]] output_shape [2, 4, 4, 8] : tensor<256xf32> into tensor<2x4x4x8xf32>
    %v = tensor.extract_slice %v2[0, 0, 0, 1] [2, 4, 4, 7] [1, 1, 1, 1] : tensor<2x4x4x8xf32> to tensor<2x4x4x7xf32>
    %o = gqa.attention %q, %k, %v backend("mine") layout(bhsd) scale(0.5)
       : (tensor<2x12x3x5xf32>, tensor<2x6x4x5xf32>, tensor<2x4x4x7xf32>) -> tensor<2x12x3x7xf32>
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %x = tensor.extract %o[%c1, %c2, %c2, %c2] : tensor<2x12x3x7xf32>
    call @printF32(%x) : (f32) -> ()
    call @printNewline() : () -> ()
    return
  }

  // CHECK-NEXT: size 864 version 1 layout 1 align 1 reserved 0
  // CHECK-NEXT: scale -0.25 softcap 2.5 window 3 9223372036854775807 max -1 -1
  // CHECK-NEXT: query rank 4 dtype 8 extents 1 3 4 5 strides 60 20 5 1 next 1
  // CHECK-NEXT: key rank 4 dtype 8 extents 1 6 2 5 strides 60 10 5 1 next 1
  // CHECK-NEXT: value rank 4 dtype 8 extents 1 6 2 5 strides 60 10 5 1 next 1
  // CHECK-NEXT: output rank 4 dtype 8 extents 1 3 4 5 strides 60 20 5 1 next 42
  // CHECK-NEXT: lse rank 3 dtype 8 extents 1 4 3 0 strides 12 3 1 0 next 42
  // CHECK-NEXT: mask rank 4 dtype 0 extents 1 1 1 6 strides 6 6 6 1 next 1
  // CHECK-NEXT: sinks rank 1 dtype 8 extents 4 0 0 0 strides 1 0 0 0 next 1
  // CHECK-NEXT: cuSeqlensQ rank 0
  // CHECK-NEXT: cuSeqlensK rank 0
  // CHECK-NEXT: 42
  func.func private @everything(%rows: index, %keys: index) {
    %all = call @iota() : () -> tensor<4096xf32>
    %q1 = tensor.extract_slice %all[0] [60] [1] : tensor<4096xf32> to tensor<60xf32>
    %q2 = tensor.expand_shape %q1 [[0, 1, 2, 3]] output_shape [1, 3, 4, 5] : tensor<60xf32> into tensor<1x3x4x5xf32>
    %q = tensor.cast %q2 : tensor<1x3x4x5xf32> to tensor<1x?x4x5xf32>
    %k2 = tensor.expand_shape %q1 [[0, 1, 2, 3]] output_shape [1, 6, 2, 5] : tensor<60xf32> into tensor<1x6x2x5xf32>
    %k = tensor.cast %k2 : tensor<1x6x2x5xf32> to tensor<1x?x2x5xf32>
    %m = arith.constant dense<[[[[false, true, false, true, false, true]]]]> : tensor<1x1x1x6xi1>
    %s = tensor.extract_slice %all[0] [4] [1] : tensor<4096xf32> to tensor<4xf32>
    %o, %lse = gqa.attention %q, %k, %k mask(%m) sinks(%s) backend("mine") layout(bshd) window(3, 9223372036854775807)
        align(bottom_right) scale(-0.25) softcap(2.5)
      : (tensor<1x?x4x5xf32>, tensor<1x?x2x5xf32>, tensor<1x?x2x5xf32>, tensor<1x1x1x6xi1>, tensor<4xf32>)
      -> (tensor<1x?x4x5xf32>, tensor<1x4x?xf32>)
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %x = tensor.extract %lse[%c0, %c2, %c2] : tensor<1x4x?xf32>
    call @printF32(%x) : (f32) -> ()
    call @printNewline() : () -> ()
    return
  }

  // CHECK-NEXT: size 864 version 1 layout 2 align 1 reserved 0
  // CHECK-NEXT: scale 1 softcap 0 window -1 0 max 3 17
  // CHECK-NEXT: query rank 3 dtype 8 extents 9 4 5 0 strides 20 5 1 0 next 1
  // CHECK-NEXT: key rank 3 dtype 8 extents 18 2 5 0 strides 10 5 1 0 next 1
  // CHECK-NEXT: value rank 3 dtype 8 extents 18 2 5 0 strides 10 5 1 0 next 1
  // CHECK-NEXT: output rank 3 dtype 8 extents 9 4 5 0 strides 20 5 1 0 next 42
  // CHECK-NEXT: lse rank 2 dtype 8 extents 4 9 0 0 strides 9 1 0 0 next 42
  // CHECK-NEXT: mask rank 0
  // CHECK-NEXT: sinks rank 0
  // CHECK-NEXT: cuSeqlensQ rank 1 dtype 3 extents 3 0 0 0 strides 1 0 0 0 next 3
  // CHECK-NEXT: cuSeqlensK rank 1 dtype 3 extents 3 0 0 0 strides 1 0 0 0 next 17
  // CHECK-NEXT: 42
  func.func private @packed(%maxq: index, %maxk: index) {
    %all = call @iota() : () -> tensor<4096xf32>
    %q1 = tensor.extract_slice %all[0] [180] [1] : tensor<4096xf32> to tensor<180xf32>
    %q = tensor.expand_shape %q1 [[0, 1, 2]] output_shape [9, 4, 5] : tensor<180xf32> into tensor<9x4x5xf32>
    %k = tensor.expand_shape %q1 [[0, 1, 2]] output_shape [18, 2, 5] : tensor<180xf32> into tensor<18x2x5xf32>
    %cuq = arith.constant dense<[0, 3, 9]> : tensor<3xi32>
    %cuk = arith.constant dense<[0, 17, 18]> : tensor<3xi32>
    %o, %lse = gqa.varlen_attention %q, %k, %k cu_seqlens(%cuq, %cuk) max_seqlens(%maxq, %maxk) backend("mine") window(-1, 0) scale(1.0)
      : (tensor<9x4x5xf32>, tensor<18x2x5xf32>, tensor<18x2x5xf32>, tensor<3xi32>, tensor<3xi32>, index, index)
      -> (tensor<9x4x5xf32>, tensor<4x9xf32>)
    %c2 = arith.constant 2 : index
    %x = tensor.extract %o[%c2, %c2, %c2] : tensor<9x4x5xf32>
    call @printF32(%x) : (f32) -> ()
    call @printNewline() : () -> ()
    return
  }

  // CHECK-NOT: {{.}}
  func.func @main() {
    %c120 = arith.constant 120 : index
    %c3 = arith.constant 3 : index
    %c17 = arith.constant 17 : index
    call @dense(%c120) : (index) -> ()
    call @everything(%c3, %c17) : (index, index) -> ()
    call @packed(%c3, %c17) : (index, index) -> ()
    return
  }
}
