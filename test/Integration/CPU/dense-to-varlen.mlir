// RUN: gqa-opt %s --gqa-dense-to-varlen --gqa-simplify-layout -o %t.packed.mlir
// RUN: FileCheck %s --check-prefix=PACKED --implicit-check-not=gqa.attention < %t.packed.mlir
// RUN: gqa-opt %s --gqa-to-cpu | mlir-runner --entry-point-result=void --shared-libs=%mlir_runner_libs | sed 's/base@ = 0x[0-9a-f]*//' > %t.dense
// RUN: gqa-opt %t.packed.mlir --gqa-to-cpu | mlir-runner --entry-point-result=void --shared-libs=%mlir_runner_libs | sed 's/base@ = 0x[0-9a-f]*//' > %t.packed
// RUN: FileCheck %s < %t.dense
// RUN: diff %t.dense %t.packed

// Packing keeps every bit of o and lse: the test prints them as integers, once
// from the dense and once from the packed form.

// PACKED-COUNT-6: gqa.varlen_attention

// Two vectors for each case, with numbers in them.
// CHECK-COUNT-12: {{^}}Unranked Memref {{.*}} data = {{$}}
// CHECK-NEXT: {{[1-9][0-9]+}}

func.func private @printMemrefI32(tensor<*xi32> {bufferization.access = "read"}) attributes {llvm.emit_c_interface}

// %n numbers between -2 and 2 that differ from seed to seed.
func.func private @numbers(%n: index, %seed: i32) -> tensor<?xf32> {
  %factor = arith.constant 1103515245 : i32
  %shift = arith.constant 16 : i32
  %mask = arith.constant 255 : i32
  %step = arith.constant 0.015625 : f32
  %two = arith.constant 2.0 : f32
  %e = tensor.empty(%n) : tensor<?xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%e : tensor<?xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %0 = arith.index_cast %i : index to i32
    %1 = arith.addi %0, %seed : i32
    %2 = arith.muli %1, %factor : i32
    %3 = arith.muli %2, %1 : i32
    %4 = arith.shrui %3, %shift : i32
    %5 = arith.andi %4, %mask : i32
    %6 = arith.sitofp %5 : i32 to f32
    %7 = arith.mulf %6, %step : f32
    %8 = arith.subf %7, %two : f32
    linalg.yield %8 : f32
  } -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// Prints the bits of %n floats.
func.func private @print_bits(%x: tensor<?xf32>) {
  %0 = arith.bitcast %x : tensor<?xf32> to tensor<?xi32>
  %1 = tensor.cast %0 : tensor<?xi32> to tensor<*xi32>
  call @printMemrefI32(%1) : (tensor<*xi32>) -> ()
  return
}

// Sinks, softcap, and a narrower V.
func.func private @heads_first_top_left() {
  %q_n = arith.constant 480 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q_static = tensor.cast %q_flat : tensor<?xf32> to tensor<480xf32>
  %q = tensor.expand_shape %q_static [[0, 1, 2, 3]] output_shape [2, 6, 5, 8] : tensor<480xf32> into tensor<2x6x5x8xf32>
  %k_n = arith.constant 336 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k_static = tensor.cast %k_flat : tensor<?xf32> to tensor<336xf32>
  %k = tensor.expand_shape %k_static [[0, 1, 2, 3]] output_shape [2, 3, 7, 8] : tensor<336xf32> into tensor<2x3x7x8xf32>
  %v_n = arith.constant 168 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v_static = tensor.cast %v_flat : tensor<?xf32> to tensor<168xf32>
  %v = tensor.expand_shape %v_static [[0, 1, 2, 3]] output_shape [2, 3, 7, 4] : tensor<168xf32> into tensor<2x3x7x4xf32>
  %s = arith.constant dense<[-0.5, 0.25, 1.0, 1.75, 2.5, 3.25]> : tensor<6xf32>
  %o, %lse = gqa.attention %q, %k, %v sinks(%s) backend("varlen") layout(bhsd) window(2, 0) scale(0.25) softcap(3.0)
    : (tensor<2x6x5x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x4xf32>, tensor<6xf32>) -> (tensor<2x6x5x4xf32>, tensor<2x6x5xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<2x6x5x4xf32> into tensor<240xf32>
  %o_cast = tensor.cast %o_flat : tensor<240xf32> to tensor<?xf32>
  call @print_bits(%o_cast) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<2x6x5xf32> into tensor<60xf32>
  %lse_cast = tensor.cast %lse_flat : tensor<60xf32> to tensor<?xf32>
  call @print_bits(%lse_cast) : (tensor<?xf32>) -> ()
  return
}

// More rows than keys: the first rows see nothing.
func.func private @heads_first_bottom_right() {
  %q_n = arith.constant 448 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q_static = tensor.cast %q_flat : tensor<?xf32> to tensor<448xf32>
  %q = tensor.expand_shape %q_static [[0, 1, 2, 3]] output_shape [2, 4, 7, 8] : tensor<448xf32> into tensor<2x4x7x8xf32>
  %k_n = arith.constant 80 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k_static = tensor.cast %k_flat : tensor<?xf32> to tensor<80xf32>
  %k = tensor.expand_shape %k_static [[0, 1, 2, 3]] output_shape [2, 1, 5, 8] : tensor<80xf32> into tensor<2x1x5x8xf32>
  %v_n = arith.constant 80 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v_static = tensor.cast %v_flat : tensor<?xf32> to tensor<80xf32>
  %v = tensor.expand_shape %v_static [[0, 1, 2, 3]] output_shape [2, 1, 5, 8] : tensor<80xf32> into tensor<2x1x5x8xf32>
  %o, %lse = gqa.attention %q, %k, %v backend("varlen") layout(bhsd) window(-1, 0) align(bottom_right) scale(0.25)
    : (tensor<2x4x7x8xf32>, tensor<2x1x5x8xf32>, tensor<2x1x5x8xf32>) -> (tensor<2x4x7x8xf32>, tensor<2x4x7xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<2x4x7x8xf32> into tensor<448xf32>
  %o_cast = tensor.cast %o_flat : tensor<448xf32> to tensor<?xf32>
  call @print_bits(%o_cast) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<2x4x7xf32> into tensor<56xf32>
  %lse_cast = tensor.cast %lse_flat : tensor<56xf32> to tensor<?xf32>
  call @print_bits(%lse_cast) : (tensor<?xf32>) -> ()
  return
}

// A window of both sides.
func.func private @sequences_first_top_left() {
  %q_n = arith.constant 480 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q_static = tensor.cast %q_flat : tensor<?xf32> to tensor<480xf32>
  %q = tensor.expand_shape %q_static [[0, 1, 2, 3]] output_shape [3, 5, 4, 8] : tensor<480xf32> into tensor<3x5x4x8xf32>
  %k_n = arith.constant 432 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k_static = tensor.cast %k_flat : tensor<?xf32> to tensor<432xf32>
  %k = tensor.expand_shape %k_static [[0, 1, 2, 3]] output_shape [3, 9, 2, 8] : tensor<432xf32> into tensor<3x9x2x8xf32>
  %v_n = arith.constant 432 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v_static = tensor.cast %v_flat : tensor<?xf32> to tensor<432xf32>
  %v = tensor.expand_shape %v_static [[0, 1, 2, 3]] output_shape [3, 9, 2, 8] : tensor<432xf32> into tensor<3x9x2x8xf32>
  %o, %lse = gqa.attention %q, %k, %v backend("varlen") layout(bshd) window(1, 2) scale(0.25)
    : (tensor<3x5x4x8xf32>, tensor<3x9x2x8xf32>, tensor<3x9x2x8xf32>) -> (tensor<3x5x4x8xf32>, tensor<3x4x5xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<3x5x4x8xf32> into tensor<480xf32>
  %o_cast = tensor.cast %o_flat : tensor<480xf32> to tensor<?xf32>
  call @print_bits(%o_cast) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<3x4x5xf32> into tensor<60xf32>
  %lse_cast = tensor.cast %lse_flat : tensor<60xf32> to tensor<?xf32>
  call @print_bits(%lse_cast) : (tensor<?xf32>) -> ()
  return
}

// One sequence.
func.func private @sequences_first_bottom_right() {
  %q_n = arith.constant 72 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q_static = tensor.cast %q_flat : tensor<?xf32> to tensor<72xf32>
  %q = tensor.expand_shape %q_static [[0, 1, 2, 3]] output_shape [1, 3, 3, 8] : tensor<72xf32> into tensor<1x3x3x8xf32>
  %k_n = arith.constant 192 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k_static = tensor.cast %k_flat : tensor<?xf32> to tensor<192xf32>
  %k = tensor.expand_shape %k_static [[0, 1, 2, 3]] output_shape [1, 8, 3, 8] : tensor<192xf32> into tensor<1x8x3x8xf32>
  %v_n = arith.constant 192 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v_static = tensor.cast %v_flat : tensor<?xf32> to tensor<192xf32>
  %v = tensor.expand_shape %v_static [[0, 1, 2, 3]] output_shape [1, 8, 3, 8] : tensor<192xf32> into tensor<1x8x3x8xf32>
  %s = arith.constant dense<[-0.5, 0.25, 1.0]> : tensor<3xf32>
  %o, %lse = gqa.attention %q, %k, %v sinks(%s) backend("varlen") layout(bshd) window(3, 1) align(bottom_right) scale(0.25)
    : (tensor<1x3x3x8xf32>, tensor<1x8x3x8xf32>, tensor<1x8x3x8xf32>, tensor<3xf32>) -> (tensor<1x3x3x8xf32>, tensor<1x3x3xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<1x3x3x8xf32> into tensor<72xf32>
  %o_cast = tensor.cast %o_flat : tensor<72xf32> to tensor<?xf32>
  call @print_bits(%o_cast) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<1x3x3xf32> into tensor<9xf32>
  %lse_cast = tensor.cast %lse_flat : tensor<9xf32> to tensor<?xf32>
  call @print_bits(%lse_cast) : (tensor<?xf32>) -> ()
  return
}

// Dynamic batch and lengths.
func.func private @dynamic_sequences_first(%b: index, %rows: index, %keys: index) {
  %q_n = arith.constant 320 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q = tensor.expand_shape %q_flat [[0, 1, 2, 3]] output_shape [%b, %rows, 4, 8] : tensor<?xf32> into tensor<?x?x4x8xf32>
  %k_n = arith.constant 192 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k = tensor.expand_shape %k_flat [[0, 1, 2, 3]] output_shape [%b, %keys, 2, 8] : tensor<?xf32> into tensor<?x?x2x8xf32>
  %v_n = arith.constant 192 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v = tensor.expand_shape %v_flat [[0, 1, 2, 3]] output_shape [%b, %keys, 2, 8] : tensor<?xf32> into tensor<?x?x2x8xf32>
  %s = arith.constant dense<[-0.5, 0.25, 1.0, 1.75]> : tensor<4xf32>
  %o, %lse = gqa.attention %q, %k, %v sinks(%s) backend("varlen") layout(bshd) window(2, 0) align(bottom_right) scale(0.25)
    : (tensor<?x?x4x8xf32>, tensor<?x?x2x8xf32>, tensor<?x?x2x8xf32>, tensor<4xf32>) -> (tensor<?x?x4x8xf32>, tensor<?x4x?xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<?x?x4x8xf32> into tensor<?xf32>
  call @print_bits(%o_flat) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<?x4x?xf32> into tensor<?xf32>
  call @print_bits(%lse_flat) : (tensor<?xf32>) -> ()
  return
}

// The same with heads first.
func.func private @dynamic_heads_first(%b: index, %rows: index, %keys: index) {
  %q_n = arith.constant 320 : index
  %q_seed = arith.constant 17 : i32
  %q_flat = call @numbers(%q_n, %q_seed) : (index, i32) -> tensor<?xf32>
  %q = tensor.expand_shape %q_flat [[0, 1, 2, 3]] output_shape [%b, 4, %rows, 8] : tensor<?xf32> into tensor<?x4x?x8xf32>
  %k_n = arith.constant 192 : index
  %k_seed = arith.constant 1017 : i32
  %k_flat = call @numbers(%k_n, %k_seed) : (index, i32) -> tensor<?xf32>
  %k = tensor.expand_shape %k_flat [[0, 1, 2, 3]] output_shape [%b, 2, %keys, 8] : tensor<?xf32> into tensor<?x2x?x8xf32>
  %v_n = arith.constant 192 : index
  %v_seed = arith.constant 2017 : i32
  %v_flat = call @numbers(%v_n, %v_seed) : (index, i32) -> tensor<?xf32>
  %v = tensor.expand_shape %v_flat [[0, 1, 2, 3]] output_shape [%b, 2, %keys, 8] : tensor<?xf32> into tensor<?x2x?x8xf32>
  %o, %lse = gqa.attention %q, %k, %v backend("varlen") layout(bhsd) window(2, 0) scale(0.25)
    : (tensor<?x4x?x8xf32>, tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> (tensor<?x4x?x8xf32>, tensor<?x4x?xf32>)
  %o_flat = tensor.collapse_shape %o [[0, 1, 2, 3]] : tensor<?x4x?x8xf32> into tensor<?xf32>
  call @print_bits(%o_flat) : (tensor<?xf32>) -> ()
  %lse_flat = tensor.collapse_shape %lse [[0, 1, 2]] : tensor<?x4x?xf32> into tensor<?xf32>
  call @print_bits(%lse_flat) : (tensor<?xf32>) -> ()
  return
}

func.func @main() {
  %b = arith.constant 2 : index
  %rows = arith.constant 5 : index
  %keys = arith.constant 6 : index
  call @heads_first_top_left() : () -> ()
  call @heads_first_bottom_right() : () -> ()
  call @sequences_first_top_left() : () -> ()
  call @sequences_first_bottom_right() : () -> ()
  call @dynamic_sequences_first(%b, %rows, %keys) : (index, index, index) -> ()
  call @dynamic_heads_first(%b, %rows, %keys) : (index, index, index) -> ()
  return
}
