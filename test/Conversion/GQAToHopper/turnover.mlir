// RUN: gqa-opt %s --convert-gqa-to-hopper="plan='block_n = 128, consumers = 2, stages = 2, query_stages = 2'" --canonicalize --cse --mlir-use-nameloc-as-prefix \
// RUN:   | FileCheck %s

// What a consumer does from tile to tile: the first block of a tile runs beside the last product of the one before.

// CHECK-LABEL: gpu.module @full_attention
// CHECK:       hopper.kernel @full_attention
// CHECK-DAG:     %[[SCALE:.*]] = arith.constant 0.180336878 : f32
// CHECK-DAG:     %[[GROWTH:.*]] = arith.constant 44.3614197 : f32
// CHECK-DAG:     %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK:       } scheduler {
// The mailbox holds two tiles: one that is computed and one that is begun. The scheduler may not take a third one before
// the producer asks for it.
// CHECK:         hopper.post %orders[%[[ORDER:.*]]], %item#0,
// CHECK-NEXT:    hopper.post %mailbox[%[[MAIL:.*]]], %item#0,
// CHECK-NEXT:    %[[NEXT_ORDER:.*]] = hopper.next %[[ORDER]]
// CHECK-NEXT:    hopper.wait_empty %orders[%[[NEXT_ORDER]]]
// CHECK-NEXT:    %[[TAKEN:.*]] = hopper.fetch_add %work, %c1_i32
// CHECK-NEXT:    %next_tile = arith.addi %thread_blocks, %[[TAKEN]]
// CHECK-NEXT:    %[[NEXT_MAIL:.*]] = hopper.next %[[MAIL]]
// CHECK-NEXT:    scf.yield %next_tile, %[[NEXT_ORDER]], %[[NEXT_MAIL]]
// No group of heads: no more tiles.
// CHECK:         hopper.post %orders[%{{.*}}], %c-1_i32,
// CHECK:         hopper.post %mailbox[%{{.*}}], %c-1_i32,

// CHECK:       } consumers
// Without any tile nothing is waited for.
// CHECK:         %[[MESSAGE:message.*]]:8 = hopper.receive %mailbox[%[[FIRST:.*]]] :
// CHECK-NEXT:    %is_tile = arith.cmpi ne, %[[MESSAGE]]#0, %c-1_i32
// CHECK-NEXT:    scf.if %is_tile {

// The first block of all.
// CHECK:         %[[K0:.*]] = hopper.wait_full %keys[%[[FIRST]]]
// CHECK-NEXT:    %[[S0:.*]] = hopper.mma %q, %[[K0]] transposed
// CHECK-NEXT:    %scores = hopper.wait %[[S0]] pending(0)
// CHECK-NEXT:    %is_last = arith.cmpi sle, %{{.*}}, %c0_i32
// CHECK-NEXT:    hopper.release %keys[%[[FIRST]]]
// CHECK-NEXT:    hopper.release %queries[%[[FIRST]]] if %is_last
// CHECK:         %probabilities = hopper.pack_a %exponentials

// CHECK:         %[[TILES:[0-9]+]]:{{[0-9]+}} = scf.while (
// CHECK-SAME:      %[[OPEN:[a-z0-9_]+]] = %[[FIRST]], %[[QUERY:[a-z0-9_]+]] = %[[FIRST]], %[[Q:[a-z0-9_]+]] = %q, %[[LAST:[a-z0-9_]+]] = %{{message.*}}#7,
// CHECK:           %loop:5 = hopper.kv_loop (%{{.*}}, %{{.*}}) = %[[LAST]] to %c0_i32 carry (%cursor = %{{.*}}, %[[MAXIMA:[a-z0-9_]+]] = %{{.*}}, %[[SUMS:[a-z0-9_]+]] = %{{.*}}, %[[PROBABILITIES:[a-z0-9_]+]] = %{{.*}}, %[[OUTPUT:[a-z0-9_]+]] = %{{.*}}) :
// Both products are issued ahead of the softmax.
// CHECK-NEXT:        %next = hopper.next %cursor
// CHECK-NEXT:        %k = hopper.wait_full %keys[%next]
// CHECK-NEXT:        %[[S1:.*]] = hopper.mma %[[Q]], %k transposed
// CHECK-NEXT:        %[[V1:.*]] = hopper.wait_full %values[%cursor]
// CHECK-NEXT:        %[[O1:.*]] = hopper.mma %[[PROBABILITIES]], %[[V1]] acc(%[[OUTPUT]])
// CHECK-NEXT:        %[[SCORES1:.*]] = hopper.wait %[[S1]] pending(1)
// CHECK-NEXT:        %[[IS_LAST1:.*]] = arith.cmpi sle, %block, %c0_i32
// CHECK-NEXT:        hopper.release %keys[%next]
// CHECK-NEXT:        hopper.release %queries[%[[QUERY]]] if %[[IS_LAST1]]
// The maximum of a row moves only if one of its warp's outgrew its own by 2^8: 8 / (scale log2(e)).
// CHECK:             %candidates = hopper.row_reduce max %[[SCORES1]] init(%[[MAXIMA]])
// CHECK-NEXT:        %[[LIMITS:.*]] = hopper.map (%maximum = %[[MAXIMA]])
// CHECK-NEXT:          %[[LIMIT:.*]] = arith.addf %maximum, %[[GROWTH]] : f32
// CHECK-NEXT:          hopper.yield %[[LIMIT]]
// CHECK:             %grew = hopper.any_greater %candidates, %[[LIMITS]]
// CHECK-NEXT:        %[[NEW:.*]] = hopper.map (%candidate = %candidates, %maximum = %[[MAXIMA]])
// CHECK-NEXT:          %[[CHOICE:.*]] = arith.select %grew, %candidate, %maximum
// CHECK-NEXT:          hopper.yield %[[CHOICE]]
// CHECK:             %[[NEGATED:.*]] = func.call @negate(%[[NEW]])
// CHECK-NEXT:        %factor = hopper.map (%maximum = %[[MAXIMA]], %[[SHIFT:.*]] = %[[NEGATED]])
// CHECK-NEXT:          %[[EXPONENT:.*]] = math.fma %maximum, %[[SCALE]], %[[SHIFT]]
// CHECK-NEXT:          %[[POWER:.*]] = hopper.exp2 %[[EXPONENT]]
// CHECK-NEXT:          %[[FACTOR:.*]] = arith.select %grew, %[[POWER]], %[[ONE]] : f32
// CHECK-NEXT:          hopper.yield %[[FACTOR]]
// CHECK:             %[[E1:.*]] = hopper.exp2_fma %[[SCORES1]], %[[SCALE]], %[[NEGATED]]
// CHECK-NEXT:        %[[SUM1:.*]] = hopper.row_reduce add %[[E1]]
// CHECK-NEXT:        %[[SUMS1:.*]] = hopper.map (%before = %[[SUMS]], %[[BY:.*]] = %factor, %sum = %[[SUM1]])
// CHECK-NEXT:          math.fma %before, %[[BY]], %sum
// CHECK:             %[[DONE1:.*]] = hopper.wait %[[O1]] pending(0)
// CHECK-NEXT:        hopper.release %values[%cursor]
// CHECK-NEXT:        %[[PACKED1:.*]] = hopper.pack_a %[[E1]]
// CHECK-NEXT:        %[[P1:.*]] = hopper.pin %[[PACKED1]]
// CHECK-NEXT:        %[[SCALED:.*]] = scf.if %grew
// CHECK-NEXT:          %[[SMALLER:.*]] = hopper.scale_rows %[[DONE1]], %factor
// CHECK-NEXT:          scf.yield %[[SMALLER]]
// CHECK-NEXT:        } else {
// CHECK-NEXT:          scf.yield %[[DONE1]]
// CHECK:             hopper.yield %next, %[[NEW]], %[[SUMS1]], %[[P1]], %[[SCALED]]

// Is there another tile?
// CHECK:           %[[NEXT0:.*]] = hopper.next %[[OPEN]]
// CHECK-NEXT:      %[[MESSAGE0:.*]]:8 = hopper.receive %mailbox[%[[NEXT0]]]
// CHECK-NEXT:      %[[IS_TILE:.*]] = arith.cmpi ne, %[[MESSAGE0]]#0, %c-1_i32
// CHECK-NEXT:      scf.condition(%[[IS_TILE]]) %[[OPEN]], %[[QUERY]], %loop#0, %loop#1, %loop#2, %loop#3, %loop#4, {{.*}}%[[MESSAGE0]]#5, {{.*}}%[[MESSAGE0]]#7 :
// CHECK-NEXT:    } do {
// CHECK-NEXT:    ^bb0(%[[OPEN:.*]]: !hopper.cursor<2>, %[[QUERY:[a-z0-9]+]]: !hopper.cursor<2>, %[[KEYS:[a-z0-9]+]]: !hopper.cursor<2>, %[[MAXIMA:[a-z0-9]+]]: {{.*}}, %[[SUMS:[a-z0-9]+]]: {{.*}}, %[[PROBABILITIES:[a-z0-9]+]]: {{.*}}, %[[OUTPUT:[a-z0-9]+]]: !hopper.fragment<64x128xf32>, {{.*}}%num_keys: i32, {{.*}}%last_block: i32):
// CHECK-NEXT:      %[[NEXT:.*]] = hopper.next %[[OPEN]]
// CHECK-NEXT:      %[[NEXT_QUERY:.*]] = hopper.next %[[QUERY]]
// CHECK-NEXT:      %[[NEXT_KEYS:.*]] = hopper.next %[[KEYS]]
// The next one's first scores, and this one's last product.
// CHECK:           %[[ROWS:.*]] = hopper.wait_full %queries[%[[NEXT_QUERY]]]
// CHECK-NEXT:      %[[Q2:.*]] = hopper.rows_of %[[ROWS]][%consumer]
// CHECK-NEXT:      %[[K2:.*]] = hopper.wait_full %keys[%[[NEXT_KEYS]]]
// CHECK-NEXT:      %[[S2:.*]] = hopper.mma %[[Q2]], %[[K2]] transposed
// CHECK-NEXT:      %[[V2:.*]] = hopper.wait_full %values[%[[KEYS]]]
// CHECK-NEXT:      %[[O2:.*]] = hopper.mma %[[PROBABILITIES]], %[[V2]] acc(%[[OUTPUT]])
// CHECK-NEXT:      %[[SCORES2:.*]] = hopper.wait %[[S2]] pending(1)
// CHECK-NEXT:      %[[IS_LAST:.*]] = arith.cmpi sle, %last_block, %c0_i32
// CHECK-NEXT:      hopper.release %keys[%[[NEXT_KEYS]]]
// The queries have been read if the tile has no other block.
// CHECK-NEXT:      hopper.release %queries[%[[NEXT_QUERY]]] if %[[IS_LAST]]
// A whole block has nothing to mask.
// CHECK:           %[[VALID:.*]] = arith.subi %num_keys,
// CHECK-NEXT:      %[[PARTIAL:.*]] = arith.cmpi slt, %[[VALID]], %c128_i32
// CHECK-NEXT:      %[[SEEN:.*]] = scf.if %[[PARTIAL]]
// CHECK-NEXT:        %[[MASKED:.*]] = func.call @mask(%[[SCORES2]], %{{.*}}, %last_block)
// CHECK-NEXT:        scf.yield %[[MASKED]]
// CHECK-NEXT:      } else {
// CHECK-NEXT:        scf.yield %[[SCORES2]]
// CHECK-NEXT:      }
// A tile begins without a maximum, sums or output.
// CHECK-NEXT:      %[[MAXIMA2:.*]] = hopper.row_reduce max %[[SEEN]] : <
// CHECK-NEXT:      %[[NEGATED2:.*]] = func.call @negate(%[[MAXIMA2]])
// CHECK-NEXT:      %[[E2:.*]] = hopper.exp2_fma %[[SEEN]], %[[SCALE]], %[[NEGATED2]]
// CHECK-NEXT:      %[[SUMS2:.*]] = hopper.row_reduce add %[[E2]] : <
// The values that the next product reads are cleared ahead of it, while the one of this tile runs.
// CHECK:           scf.if %[[PARTIAL]]
// CHECK-NEXT:        %[[TAIL:.*]] = hopper.wait_full %values[%[[NEXT_KEYS]]]
// CHECK-NEXT:        hopper.zero_rows %[[TAIL]] from %[[VALID]]
// CHECK:           %[[DONE2:.*]] = hopper.wait %[[O2]] pending(0)
// CHECK-NEXT:      hopper.release %values[%[[KEYS]]]
// CHECK-NEXT:      %[[P2:.*]] = hopper.pack_a %[[E2]]
// What is stored is the tile before.
// CHECK-NEXT:      %[[ENDED:message.*]]:8 = hopper.receive %mailbox[%[[OPEN]]]
// CHECK-NEXT:      %[[ALL:.*]] = hopper.row_combine add %[[SUMS]]
// CHECK-NEXT:      %[[INVERSE:.*]] = hopper.map (%sum = %[[ALL]])
// CHECK:           %[[LSE:.*]] = hopper.map (%sum = %[[ALL]], %maximum = %[[MAXIMA]])
// CHECK:           hopper.store_rows %[[LSE]] to %lse
// CHECK:             func.call @place(%row, %base, %[[ENDED]]#6, %[[ENDED]]#4)
// CHECK:           %[[RESULT:.*]] = hopper.scale_rows %[[DONE2]], %[[INVERSE]]
// CHECK-NEXT:      hopper.store_fragment %[[RESULT]] to %out
// CHECK:             func.call @place(%row, %base, %[[ENDED]]#6, %[[ENDED]]#4)
// CHECK:           hopper.discard %mailbox[%[[OPEN]]]
// CHECK-NEXT:      scf.yield %[[NEXT]], %[[NEXT_QUERY]], %[[Q2]], {{.*}}%last_block, %[[NEXT_KEYS]], %[[MAXIMA2]], %[[SUMS2]], %[[P2]], %output :
// CHECK-NEXT:    }

// The last product of all stands alone.
// CHECK-NEXT:    %[[V3:.*]] = hopper.wait_full %values[%[[TILES]]#2]
// CHECK-NEXT:    %[[O3:.*]] = hopper.mma %[[TILES]]#5, %[[V3]] acc(%[[TILES]]#6)
// CHECK-NEXT:    %[[DONE3:.*]] = hopper.wait %[[O3]] pending(0)
// CHECK-NEXT:    %{{message.*}}:8 = hopper.receive %mailbox[%[[TILES]]#0]
// CHECK-NEXT:    hopper.row_combine add %[[TILES]]#4
// CHECK:         hopper.map ({{.*}}%maximum = %[[TILES]]#3)
// CHECK-NOT:     hopper.mma
// CHECK:         hopper.store_rows
// CHECK:         %[[RESULT3:.*]] = hopper.scale_rows %[[DONE3]],
// CHECK-NEXT:    hopper.store_fragment %[[RESULT3]] to %out
// CHECK:         hopper.discard %mailbox[%[[TILES]]#0]
// CHECK-NEXT:  }
// CHECK-NEXT:  }
// CHECK-NEXT:  hopper.return
func.func @full(%q: memref<?x8x128xbf16>, %k: memref<?x2x128xbf16>, %cu: memref<?xi32>, %max: index, %o: memref<?x8x128xbf16>, %lse: memref<8x?xf32>) {
  gqa.varlen_attention %q, %k, %k cu_seqlens(%cu, %cu) max_seqlens(%max, %max) outs(%o, %lse) scale(0.125)
    : (memref<?x8x128xbf16>, memref<?x2x128xbf16>, memref<?x2x128xbf16>, memref<?xi32>, memref<?xi32>, index, index, memref<?x8x128xbf16>, memref<8x?xf32>) -> ()
  return
}
