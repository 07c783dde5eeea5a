// RUN: gqa-opt %s --convert-gqa-to-hopper --canonicalize --cse --mlir-use-nameloc-as-prefix | FileCheck %s
// RUN: %if ptxas %{ gqa-opt %s --convert-gqa-to-hopper --gqa-compile-kernels \
// RUN:   | %python %gqa_src_root/utils/kernel_report.py --ptxas %ptxas | FileCheck %s --implicit-check-not=C75 --check-prefix=PTXAS %}

// Blocks are smaller than without masks, so that the addresses of one fit into registers beside the rest.
// PTXAS-DAG: boolean_attention: stack 0
// PTXAS-DAG: boolean_attention: spills 0
// PTXAS-DAG: additive_attention: stack 0
// PTXAS-DAG: additive_attention: spills 0
// PTXAS-DAG: keys_attention: stack 0
// PTXAS-DAG: keys_attention: spills 0

// Masks in memory: which strides a kernel gets, where a row of the mask begins, and what becomes of scores.

// A boolean mask that depends on the sequence and the row. An i1 is a byte.
// CHECK-LABEL: func.func @boolean(
// CHECK-SAME:    %[[MASK:[a-z0-9]*]]: memref<2x1x?x?xi1>
// CHECK:         %[[POINTER:.*]] = hopper.global_pointer %[[MASK]] : memref<2x1x?x?xi1> -> <i8>
// CHECK:         %{{.*}}, %{{.*}}, %{{.*}}:4, %[[STRIDES:.*]]:4 = memref.extract_strided_metadata %[[MASK]]
// CHECK-DAG:     %[[SEQUENCE:.*]] = arith.index_cast %[[STRIDES]]#0 : index to i64
// CHECK-DAG:     %[[ROW:.*]] = arith.index_cast %[[STRIDES]]#2 : index to i64
// CHECK:         gpu.launch_func @boolean_attention::@boolean_attention {{.*}} args({{.*}}, %[[POINTER]] : !hopper.global<i8>, {{.*}}, %[[SEQUENCE]] : i64, %[[ROW]] : i64)
func.func @boolean(%q: memref<2x8x?x128xbf16>, %k: memref<2x2x?x128xbf16>, %m: memref<2x1x?x?xi1>, %o: memref<2x8x?x128xbf16>) {
  gqa.attention %q, %k, %k mask(%m) outs(%o) layout(bhsd) window(-1, 0) scale(0.125)
    : (memref<2x8x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x1x?x?xi1>, memref<2x8x?x128xbf16>) -> ()
  return
}

// An additive one that depends on everything, on top of a softcap: exponents of e, which are subtracted before they are
// multiplied, for the smallest number of f32 is an ordinary score.
// CHECK-LABEL: func.func @additive(
// CHECK:         hopper.global_pointer %{{.*}} : memref<2x8x?x?xf16> -> <f16>
func.func @additive(%q: memref<2x8x?x128xbf16>, %k: memref<2x2x?x128xbf16>, %m: memref<2x8x?x?xf16>, %o: memref<2x8x?x128xbf16>, %lse: memref<2x8x?xf32>) {
  gqa.attention %q, %k, %k mask(%m) outs(%o, %lse) layout(bhsd) scale(0.5) softcap(20.0)
    : (memref<2x8x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x2x?x128xbf16>, memref<2x8x?x?xf16>, memref<2x8x?x128xbf16>, memref<2x8x?xf32>) -> ()
  return
}

// One for all sequences, heads and rows: no strides.
// CHECK-LABEL: func.func @keys(
// CHECK-NOT:     extract_strided_metadata
// CHECK:         gpu.launch_func @keys_attention::@keys_attention
func.func @keys(%q: memref<2x8x64x128xbf16>, %k: memref<2x2x64x128xbf16>, %m: memref<1x1x1x64xf32>, %o: memref<2x8x64x128xbf16>) {
  gqa.attention %q, %k, %k mask(%m) outs(%o) layout(bhsd) scale(0.125)
    : (memref<2x8x64x128xbf16>, memref<2x2x64x128xbf16>, memref<2x2x64x128xbf16>, memref<1x1x1x64xf32>, memref<2x8x64x128xbf16>) -> ()
  return
}

// CHECK-LABEL: gpu.module @boolean_attention
// Beyond the last key the mask of that is read; without keys none is.
// CHECK:       func.func private @bias(%scores: {{.*}}, %begins: !hopper.rows<64xi64>, %block: i32, %num_keys: i32, %mask: !hopper.global<i8>)
// CHECK-DAG:     %[[HIDDEN:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG:     %[[FIRST:.*]] = arith.muli %block, %c96_i32
// CHECK-DAG:     %[[LAST:.*]] = arith.addi %num_keys, %c-1_i32
// CHECK:         %[[HAS_KEYS:.*]] = arith.cmpi sgt, %num_keys, %c0_i32
// CHECK:         %[[RESULT:.*]] = scf.if %[[HAS_KEYS]]
// CHECK:           hopper.map (%score = %scores, %begin = %begins) at (%row, %column)
// CHECK:             %[[COLUMN:.*]] = arith.addi %{{.*}}, %column
// CHECK:             %[[INSIDE:.*]] = arith.minsi %[[COLUMN]], %[[LAST]]
// CHECK:             %[[WIDE:.*]] = arith.extui %[[INSIDE]]
// CHECK:             %[[PLACE:.*]] = arith.addi %begin, %[[WIDE]]
// CHECK:             %[[BYTE:.*]] = hopper.load %mask[%[[PLACE]] : i64]
// CHECK:             %[[KEEPS:.*]] = arith.cmpi ne, %[[BYTE]], %c0_i8
// CHECK:             arith.select %[[KEEPS]], %score, %[[HIDDEN]]
// CHECK:         } else {
// CHECK:           scf.yield %scores
// CHECK:         return %[[RESULT]]
// CHECK:       hopper.kernel @boolean_attention({{.*}}%mask: !hopper.global<i8>, {{.*}}%num_sequences: i64, %mask_sequence_stride: i64, %mask_row_stride: i64)
// Rows beyond the last one read its mask.
// CHECK:         %[[LAST_ROW:.*]] = arith.addi %message{{[_0-9]*}}#4, %c-1_i32
// CHECK:         %mask_rows = hopper.map () at (%row) : () -> !hopper.rows<64xi64>
// CHECK:           arith.minsi %{{.*}}, %[[LAST_ROW]]
// CHECK:           %[[OF_SEQUENCE:.*]] = arith.muli %{{.*}}, %mask_sequence_stride
// CHECK:           %[[OF_ROW:.*]] = arith.muli %{{.*}}, %mask_row_stride
// CHECK:           arith.addi %[[OF_SEQUENCE]], %[[OF_ROW]]
// Ahead of the window's edge, in every block.
// CHECK:         %[[S0:.*]] = func.call @bias(%scores, %mask_rows, %message{{[_0-9]*}}#7, %message{{[_0-9]*}}#5, %mask)
// CHECK:         func.call @mask(%[[S0]]
// CHECK:         hopper.kv_loop
// CHECK:           %[[S1:.*]] = func.call @bias(%{{.*}}, %{{.*}}, %block, %{{.*}}, %mask)
// CHECK:           scf.if %is_masked
// CHECK:             func.call @mask(%[[S1]]
// CHECK:           hopper.exp2_fma

// CHECK-LABEL: gpu.module @additive_attention
// CHECK:       func.func private @bias
// CHECK:         %[[CAP:.*]] = arith.constant 2.000000e+01 : f32
// CHECK:             %[[HALF:.*]] = hopper.load %mask[
// CHECK:             %[[VALUE:.*]] = arith.extf %[[HALF]] : f16 to f32
// CHECK:             math.fma %score, %[[CAP]], %[[VALUE]]
// CHECK:       func.func private @negate
// CHECK-NOT:     arith.negf
// CHECK:       hopper.kernel @additive_attention
// CHECK:         %[[LOG2E:.*]] = arith.constant 1.44269502 : f32
// CHECK:         hopper.map (%score = %{{.*}}, %maximum = %{{.*}}) at (%row, %column)
// CHECK:           %[[DISTANCE:.*]] = arith.subf %score, %maximum
// CHECK:           %[[EXPONENT:.*]] = arith.mulf %[[DISTANCE]], %[[LOG2E]]
// CHECK:           hopper.exp2 %[[EXPONENT]]
// CHECK-NOT:     hopper.exp2_fma

// CHECK-LABEL: gpu.module @keys_attention
// CHECK:       hopper.kernel @keys_attention({{.*}}%num_sequences: i64) attributes
