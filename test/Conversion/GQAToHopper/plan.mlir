// A plan in place of the one chosen.
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 3, stages = 4'" | FileCheck %s --check-prefix=THREE
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 96, consumers = 1, stages = 2, query_stages = 2'" --canonicalize --cse --mlir-use-nameloc-as-prefix \
// RUN:   | FileCheck %s --check-prefixes=ALL,QUERIES
// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 96, consumers = 1, stages = 2, late_wait = true'" --canonicalize --cse --mlir-use-nameloc-as-prefix \
// RUN:   | FileCheck %s --check-prefixes=ALL,LATE
// RUN: %if ptxas %{ gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 96, consumers = 2, stages = 2, query_stages = 2, late_wait = true'" --gqa-compile-kernels \
// RUN:   | %python %gqa_src_root/utils/kernel_report.py --ptxas %ptxas | FileCheck %s --implicit-check-not=C75 --check-prefix=PTXAS %}
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 256, consumers = 2, stages = 2'" 2>&1 | FileCheck %s --check-prefix=LARGE
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, stages = 2'" 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2> '" 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2, probabilities = shared'" 2>&1 | FileCheck %s --check-prefix=SHARED
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2, query_stages = 3'" 2>&1 | FileCheck %s --check-prefix=THIRD
// RUN: not gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 64, consumers = 2, stages = 2, rescale = before'" 2>&1 | FileCheck %s --check-prefix=GONE

// 192 rows: 72 heads on one, 72 of which fit.
// THREE: hopper.encode_tensor_map {{.*}} -> <64x72x1x2xbf16>
// THREE: plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 64, consumers = 3, stages = 4>
// THREE: hopper.alloc : !hopper.ring<1x192x128xbf16, readers = 3>
// THREE: hopper.alloc : !hopper.ring<4x64x128xbf16, readers = 3>
// The scheduler tells the producer, and all warps of the consumers.
// THREE: hopper.alloc : !hopper.mailbox<1x12xi32, readers = 1>
// THREE: hopper.alloc : !hopper.mailbox<2x12xi32, readers = 12>
// THREE: consumers(3 x 160 registers)

// 64 rows: 36 heads a tile.
// ALL: hopper.encode_tensor_map {{.*}} -> <64x36x1x1xbf16>

// Two stages of queries: those of the next tile are loaded while this one runs.
// QUERIES: plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 96, consumers = 1, stages = 2, query_stages = 2>
// QUERIES: %queries = hopper.alloc : !hopper.ring<2x64x128xbf16, readers = 1>
// QUERIES: hopper.acquire %queries[%{{.*}}] {{.*}} : <2x64x128xbf16, readers = 1>
// QUERIES: hopper.kv_loop
// QUERIES: %[[EXPONENTIALS:exponentials[_0-9]*]] = hopper.exp2_fma %seen
// QUERIES: %{{sums[_0-9]*}} = hopper.map
// QUERIES-NOT: hopper.wait_full
// QUERIES: hopper.wait %{{.*}} pending(0)

// Between the exponentials and the wait for O is one for the next keys, in a block of its own, if there are any. It
// takes nothing: the next step waits again.
// LATE: plan = #hopper.plan<head_dim = 128, value_head_dim = 128, block_n = 96, consumers = 1, stages = 2, late_wait = true>
// LATE: %queries = hopper.alloc : !hopper.ring<1x64x128xbf16, readers = 1>
// LATE: hopper.kv_loop
// LATE: %next = hopper.next %cursor
// LATE: hopper.wait_full %keys[%next]
// LATE: hopper.mma
// LATE: %[[OUTPUT:.*]] = hopper.mma {{.*}} acc(
// LATE: hopper.wait %{{.*}} pending(1)
// LATE: %[[EXPONENTIALS:exponentials[_0-9]*]] = hopper.exp2_fma %seen
// LATE: %{{sums[_0-9]*}} = hopper.map
// LATE: %[[IS_MORE:.*]] = arith.cmpi sgt, %block, %c0_i32
// LATE-NEXT: scf.if %[[IS_MORE]] {
// LATE-NEXT: %[[AFTER:.*]] = hopper.next %next
// LATE-NEXT: hopper.wait_full %keys[%[[AFTER]]]
// LATE-NEXT: }
// LATE-NEXT: hopper.wait %[[OUTPUT]] pending(0)
// LATE-NEXT: hopper.release %values[%cursor]
// LATE-NEXT: %[[PACKED:.*]] = hopper.pack_a %[[EXPONENTIALS]]
// LATE-NEXT: hopper.pin %[[PACKED]]

// PTXAS: stack 0
// PTXAS: spills 0

// LARGE: plan.mlir:[[@LINE+7]]:3: error: expected a plan that fits this attention, found 'block_n = 256, consumers = 2, stages = 2': plan expects at most 216 registers a thread
// MISSING: plan.mlir:[[@LINE+6]]:3: error: expected a plan that fits this attention, found 'block_n = 64, stages = 2': {{.*}}consumers
// TEXT: plan.mlir:[[@LINE+5]]:3: error: expected a plan that fits this attention, found 'block_n = 64, consumers = 2, stages = 2>': found trailing characters
// SHARED: plan.mlir:[[@LINE+4]]:3: error: {{.*}}: pages have probabilities = registers{{$}}
// THIRD: plan.mlir:[[@LINE+3]]:3: error: expected a plan that fits this attention, {{.*}}: plan expects 1 or 2 query_stages, but got 3
// GONE: plan.mlir:[[@LINE+2]]:3: error: expected a plan that fits this attention, {{.*}}rescale
func.func @attend(%q: memref<?x72x128xbf16>, %k: memref<?x1x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x72x128xbf16>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o) window(-1, 0) scale(0.125)
    : (memref<?x72x128xbf16>, memref<?x1x128xbf16>, memref<?x1x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x72x128xbf16>) -> ()
  return
}
