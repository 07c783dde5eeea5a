// RUN: gqa-opt %s --split-input-file --verify-diagnostics

func.func @alloc() {
  // expected-error@+1 {{expects to be in a hopper.kernel}}
  %r = hopper.alloc : !hopper.ring<2x64x64xbf16, readers = 1>
  return
}

// -----

gpu.module @m {
  hopper.kernel @alloc_in_loop(%n: i32) {
    scf.for %i = %n to %n step %n : i32 {
      // expected-error@+1 {{expects to be outside of 'scf.for'}}
      %r = hopper.alloc : !hopper.ring<2x64x64xbf16, readers = 1>
    }
    hopper.return
  }
}

// -----

func.func @alloc_mailbox() {
  // expected-error@+1 {{expects to be in a hopper.kernel}}
  %b = hopper.alloc : !hopper.mailbox<2x4xi32, readers = 8>
  return
}

// -----

// Readers of a ring are warpgroups, those of a mailbox are warps.
gpu.module @m {
  hopper.kernel @readers() {
    %b = hopper.alloc : !hopper.mailbox<2x4xi32, readers = 8>
    // expected-error@+1 {{expects the kernel's 2 consumers as readers, but got 1}}
    %r = hopper.alloc : !hopper.ring<2x64x64xbf16, readers = 1>
    hopper.warp_specialize producer(24 registers) {
    } consumers(2 x 240 registers) {
    ^bb0(%wg: i32):
    }
    hopper.return
  }
}

// -----

!Ring = !hopper.ring<2x64x128xbf16, readers = 1>
func.func @too_many_bytes(%r: !Ring, %c: !hopper.cursor<2>) {
  // expected-error@+1 {{expects 1 to 16384 bytes, but got 16385}}
  %t, %b = hopper.acquire %r[%c] bytes(16385) : !Ring
  return
}

// -----

!Ring = !hopper.ring<2x64x128xbf16, readers = 1>
!Map = !hopper.tensor_map<64x6x10xbf16>
// The loads would complete the barrier early, or never.
func.func @other_bytes(%r: !Ring, %c: !hopper.cursor<2>, %m: !Map, %x: i32) {
  // expected-error@+1 {{expects the 15360 bytes of the loads at its barrier, but got 16384}}
  %t, %b = hopper.acquire %r[%c] bytes(16384) : !Ring
  hopper.tma_load %m[%x, %x] -> %t, %b : !Map, !hopper.smem<64x128xbf16>
  return
}

// -----

// Padding counts: 96 columns are two chunks of 64.
!Ring = !hopper.ring<2x64x96xbf16, readers = 1>
!Map = !hopper.tensor_map<64x64xbf16>
func.func @padding(%r: !Ring, %c: !hopper.cursor<2>, %m: !Map, %x: i32) {
  // expected-error@+1 {{expects the 16384 bytes of the loads at its barrier, but got 12288}}
  %t, %b = hopper.acquire %r[%c] bytes(12288) : !Ring
  hopper.tma_load %m[%x] -> %t, %b : !Map, !hopper.smem<64x96xbf16>
  return
}

// -----

func.func @coordinates(%m: !hopper.tensor_map<64x1x64xbf16>, %x: i32, %t: !hopper.smem<64x64xbf16>, %b: !hopper.mbarrier) {
  // expected-error@+1 {{expects 2 coordinates, but got 1}}
  hopper.tma_load %m[%x] -> %t, %b : !hopper.tensor_map<64x1x64xbf16>, !hopper.smem<64x64xbf16>
  return
}

// -----

func.func @element(%m: !hopper.tensor_map<64x64xf16>, %x: i32, %t: !hopper.smem<64x64xbf16>, %b: !hopper.mbarrier) {
  // expected-error@+1 {{expects a tile of 'f16', but got 'bf16'}}
  hopper.tma_load %m[%x] -> %t, %b : !hopper.tensor_map<64x64xf16>, !hopper.smem<64x64xbf16>
  return
}

// -----

func.func @box(%m: !hopper.tensor_map<64x72xbf16>, %x: i32, %t: !hopper.smem<64x64xbf16>, %b: !hopper.mbarrier) {
  // expected-error@+1 {{expects a box of at most the tile's 64 rows, but got 72}}
  hopper.tma_load %m[%x] -> %t, %b : !hopper.tensor_map<64x72xbf16>, !hopper.smem<64x64xbf16>
  return
}

// -----

!Ring = !hopper.ring<2x64x64xbf16, readers = 1>
func.func @wait(%r: !Ring, %c: !hopper.cursor<2>, %p: i1) {
  // expected-error@+1 {{expects a condition and another tile, or neither}}
  %t = "hopper.wait_full"(%r, %c, %p) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}>
     : (!Ring, !hopper.cursor<2>, i1) -> !hopper.smem<64x64xbf16>
  return
}

// -----

!Ring = !hopper.ring<2x64x64xbf16, readers = 1>
func.func @cursor(%r: !Ring, %c: !hopper.cursor<3>) {
  // expected-error@+1 {{failed to verify that cursor of the ring's stages}}
  "hopper.release"(%r, %c) : (!Ring, !hopper.cursor<3>) -> ()
  return
}

// -----

!Ring = !hopper.ring<2x64x64xbf16, readers = 1>
func.func @release_condition(%r: !Ring, %c: !hopper.cursor<2>, %n: i32) {
  // expected-error@+1 {{operand #2 must be 1-bit signless integer, but got 'i32'}}
  "hopper.release"(%r, %c, %n) : (!Ring, !hopper.cursor<2>, i32) -> ()
  return
}

// -----

// A message is discarded, by each warp.
!Box = !hopper.mailbox<2x4xi32, readers = 8>
func.func @release_mailbox(%b: !Box, %c: !hopper.cursor<2>) {
  // expected-error@+1 {{invalid kind of type specified: expected hopper.ring, but found '!hopper.mailbox<2x4xi32, readers = 8>'}}
  hopper.release %b[%c] : !Box
  return
}

// -----

!Ring = !hopper.ring<2x64x64xbf16, readers = 1>
func.func @tile(%r: !Ring) {
  // expected-error@+1 {{expects a ring of 1 stage, but got 2}}
  %t = hopper.tile %r : !Ring
  return
}

// -----

func.func @window(%t: !hopper.smem<80x64xbf16>, %i: i32) {
  // expected-error@+1 {{expects a tile whose rows are a multiple of 64, but got 80}}
  %w = hopper.rows_of %t[%i] : !hopper.smem<80x64xbf16>
  return
}

// -----

func.func @window_index(%t: !hopper.smem<128x64xbf16>) {
  %c2 = arith.constant 2 : i32
  // expected-error@+1 {{expects an index below 2, but got 2}}
  %w = hopper.rows_of %t[%c2] : !hopper.smem<128x64xbf16>
  return
}

// -----

func.func @zero(%t: !hopper.smem<72x64xbf16>, %i: i32) {
  // expected-error@+1 {{expects a tile whose rows are a multiple of 16, but got 72}}
  hopper.zero_rows %t from %i : !hopper.smem<72x64xbf16>
  return
}

// -----

func.func @stage(%f: !hopper.fragment<64x64xf32>, %t: !hopper.smem<64x128xbf16>) {
  // expected-error@+1 {{expects a tile of 64x64, but got 64x128}}
  hopper.stage_fragment %f, %t : !hopper.fragment<64x64xf32>, !hopper.smem<64x128xbf16>
  return
}

// -----

func.func @store_fragment_element(%f: !hopper.fragment<64x64xf32>, %p: !hopper.global<f32>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects a pointer to f16 or bf16, but got 'f32'}}
  hopper.store_fragment %f to %p {
  ^bb0(%row: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.fragment<64x64xf32>, !hopper.global<f32>
  return
}

// -----

func.func @store_fragment_columns(%f: !hopper.fragment<64x72xf32>, %p: !hopper.global<bf16>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects columns that are a multiple of 16, but got 72}}
  hopper.store_fragment %f to %p {
  ^bb0(%row: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.fragment<64x72xf32>, !hopper.global<bf16>
  return
}

// -----

func.func @store_fragment_argument(%f: !hopper.fragment<64x64xf32>, %p: !hopper.global<bf16>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects one argument of its region, an i32}}
  hopper.store_fragment %f to %p {
  ^bb0(%row: i32, %column: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.fragment<64x64xf32>, !hopper.global<bf16>
  return
}

// -----

func.func @store_fragment_yield(%f: !hopper.fragment<64x64xf32>, %p: !hopper.global<bf16>, %ok: i1) {
  // expected-error@+1 {{expects its region to yield an i64 and an i1}}
  hopper.store_fragment %f to %p {
  ^bb0(%row: i32):
    hopper.yield %row, %ok : i32, i1
  } : !hopper.fragment<64x64xf32>, !hopper.global<bf16>
  return
}

// -----

func.func @store_rows_argument(%r: !hopper.rows<64xf32>, %p: !hopper.global<f32>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects one argument of its region, an i32}}
  hopper.store_rows %r to %p {
    hopper.yield %at, %ok : i64, i1
  } : !hopper.rows<64xf32>, !hopper.global<f32>
  return
}

// -----

func.func @store_rows_partial(%r: !hopper.rows<64xf32, partial>, %p: !hopper.global<f32>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects whole rows of f32 or i32, but got '!hopper.rows<64xf32, partial>'}}
  hopper.store_rows %r to %p {
  ^bb0(%row: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.rows<64xf32, partial>, !hopper.global<f32>
  return
}

// -----

func.func @store_rows_element(%r: !hopper.rows<64xi32>, %p: !hopper.global<f32>, %at: i64, %ok: i1) {
  // expected-error@+1 {{expects a pointer to 'i32', but got 'f32'}}
  hopper.store_rows %r to %p {
  ^bb0(%row: i32):
    hopper.yield %at, %ok : i64, i1
  } : !hopper.rows<64xi32>, !hopper.global<f32>
  return
}

// -----

func.func @store_rows_yield(%r: !hopper.rows<64xf32>, %p: !hopper.global<f32>, %at: i64) {
  // expected-error@+1 {{expects its region to yield an i64 and an i1}}
  hopper.store_rows %r to %p {
  ^bb0(%row: i32):
    hopper.yield %at : i64
  } : !hopper.rows<64xf32>, !hopper.global<f32>
  return
}
