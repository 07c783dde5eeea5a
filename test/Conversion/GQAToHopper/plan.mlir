// A plan in place of the one chosen.
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 3, stages = 4'" | FileCheck %s --check-prefix=THREE
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 96, consumers = 1, stages = 2, rescale = before'" --mlir-use-nameloc-as-prefix | FileCheck %s --check-prefix=BEFORE
// RUN: %if ptxas %{ gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 96, consumers = 2, stages = 2, rescale = before'" --gqa-compile-kernels \
// RUN:   | %python %gqa_src_root/utils/kernel_report.py --ptxas %ptxas | FileCheck %s --implicit-check-not=C75 --check-prefix=PTXAS %}
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 256, consumers = 2, stages = 2'" 2>&1 | FileCheck %s --check-prefix=LARGE
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, stages = 2'" 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2> '" 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2, probabilities = shared'" 2>&1 | FileCheck %s --check-prefix=SHARED

// 192 rows: 72 heads on one, 72 of which fit.
// THREE: hopper.encode_tensor_map {{.*}} -> <64x72x1x2xbf16>
// THREE: plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 64, consumers = 3, stages = 4>
// THREE: hopper.alloc : <4x64x128xbf16, readers = 3>
// THREE: consumers(3 x 160 registers)

// 64 rows: 36 heads a tile. The factor is carried to the next block, and applied under the product of Q and K.
// BEFORE: hopper.encode_tensor_map {{.*}} -> <64x36x1x1xbf16>
// BEFORE: hopper.kv_loop {{.*}} : !hopper.cursor<2>, !hopper.smem<96x128xbf16>, !hopper.rows<64xf32>, !hopper.rows<64xf32, partial>, !hopper.operand_a<64x96xbf16>, !hopper.fragment<64x128xf32>, !hopper.rows<64xf32> {
// BEFORE-NEXT: hopper.next
// BEFORE-NEXT: hopper.mma
// BEFORE-NEXT: %[[SCALED:.*]] = hopper.scale_rows
// BEFORE-NEXT: hopper.wait_full
// BEFORE-NEXT: hopper.mma {{.*}} acc(%[[SCALED]])
// BEFORE: %[[LAST:.*]] = hopper.scale_rows %loop#5, %loop#6
// BEFORE: hopper.mma {{.*}} acc(%[[LAST]])


// PTXAS: stack 0
// PTXAS: spills 0

// LARGE: plan.mlir:[[@LINE+5]]:3: error: expected a plan that fits this attention, found 'block_n = 256, consumers = 2, stages = 2': plan expects at most 216 registers a thread
// MISSING: plan.mlir:[[@LINE+4]]:3: error: expected a plan that fits this attention, found 'block_n = 64, stages = 2': {{.*}}consumers
// TEXT: plan.mlir:[[@LINE+3]]:3: error: expected a plan that fits this attention, found 'block_n = 64, consumers = 2, stages = 2>': found trailing characters
// SHARED: plan.mlir:[[@LINE+2]]:3: error: {{.*}}: pages have probabilities = registers and scheduler = grid
func.func @attend(%q: memref<?x72x128xbf16>, %k: memref<?x1x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x72x128xbf16>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x72x128xbf16>, memref<?x1x128xbf16>, memref<?x1x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x72x128xbf16>) -> ()
  return
}
