// RUN: gqa-opt %s --split-input-file --verify-diagnostics

func.func @left_rows(%a: !hopper.smem<128x64xbf16>, %b: !hopper.smem<64x64xbf16>) {
  // expected-error@+1 {{expects a left operand of 64 rows, but got 128}}
  %x = hopper.mma %a, %b : !hopper.smem<128x64xbf16>, !hopper.smem<64x64xbf16> -> !hopper.inflight<64x64xf32>
  return
}

// -----

func.func @element(%a: !hopper.smem<64x64xbf16>, %b: !hopper.smem<64x64xf16>) {
  // expected-error@+1 {{expects operands of one element type, but got 'bf16' and 'f16'}}
  %x = hopper.mma %a, %b : !hopper.smem<64x64xbf16>, !hopper.smem<64x64xf16> -> !hopper.inflight<64x64xf32>
  return
}

// -----

func.func @contracted(%a: !hopper.smem<64x64xbf16>, %b: !hopper.smem<128x64xbf16>) {
  // expected-error@+1 {{expects equal contracted extents, but got 64 and 128}}
  %x = hopper.mma %a, %b : !hopper.smem<64x64xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x64xf32>
  return
}

// -----

// The same operands, the second transposed: 64 x 128.
func.func @columns(%a: !hopper.smem<64x64xbf16>, %b: !hopper.smem<128x64xbf16>) {
  // expected-error@+1 {{expects a result of 128 columns, but got 64}}
  %x = hopper.mma %a, %b transposed : !hopper.smem<64x64xbf16>, !hopper.smem<128x64xbf16> -> !hopper.inflight<64x64xf32>
  return
}

// -----

!P = !hopper.operand_a<64x64xbf16>
!V = !hopper.smem<64x64xbf16>
!I = !hopper.inflight<64x64xf32>
func.func @accumulator(%a: !P, %b: !V, %acc: !hopper.fragment<64x128xf32>) {
  // expected-error@+1 {{failed to verify that fragment of the result's shape}}
  %x = "hopper.mma"(%a, %b, %acc) : (!P, !V, !hopper.fragment<64x128xf32>) -> !I
  return
}

// -----

!P = !hopper.operand_a<64x64xbf16>
!V = !hopper.smem<64x64xbf16>
!I = !hopper.inflight<64x64xf32>
func.func @early(%a: !P, %b: !V) {
  %x = hopper.mma %a, %b : !P, !V -> !I
  // expected-error@+1 {{expects at least 1 products started after this one, but got 0}}
  %y = hopper.wait %x pending(1) : !I
  return
}

// -----

!I = !hopper.inflight<64x64xf32>
func.func @elsewhere(%x: !I) {
  // expected-error@+1 {{expects the product of a hopper.mma in the same block}}
  %y = hopper.wait %x pending(0) : !I
  return
}

// -----

!P = !hopper.operand_a<64x64xbf16>
!V = !hopper.smem<64x64xbf16>
!I = !hopper.inflight<64x64xf32>
func.func @in_a_loop(%a: !P, %b: !V, %n: i32) {
  %x = hopper.mma %a, %b : !P, !V -> !I
  scf.for %i = %n to %n step %n : i32 {
    // expected-error@+1 {{expects the product of a hopper.mma in the same block}}
    %y = hopper.wait %x pending(0) : !I
  }
  return
}

// -----

!P = !hopper.operand_a<64x64xbf16>
!V = !hopper.smem<64x64xbf16>
!I = !hopper.inflight<64x64xf32>
func.func @twice(%a: !P, %b: !V) {
  %x = hopper.mma %a, %b : !P, !V -> !I
  // expected-error@+1 {{expects to be the only use of the product}}
  %y = hopper.wait %x pending(0) : !I
  %z = hopper.wait %x pending(0) : !I
  return
}

// -----

func.func @pack(%f: !hopper.fragment<64x64xf32>) {
  // expected-error@+1 {{expects a result of 64 columns, but got 128}}
  %p = hopper.pack_a %f : !hopper.fragment<64x64xf32> -> !hopper.operand_a<64x128xbf16>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
!R = !hopper.rows<64xf32>
func.func @map_position(%s: !S) {
  // expected-error@+1 {{expects a region on one scalar for each operand and on row and column}}
  %r = hopper.map (%x = %s) at (%row) : (!S) -> !S {
    hopper.yield %x : f32
  }
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
!R = !hopper.rows<64xf32>
func.func @map_rows_of_fragment(%s: !S) {
  // expected-error@+1 {{with a result of rows expects operands of rows, but got '!hopper.fragment<64x64xf32>'}}
  %r = hopper.map (%x = %s) at (%row) : (!S) -> !R {
    hopper.yield %x : f32
  }
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
!W = !hopper.fragment<64x128xf32>
func.func @map_shapes(%s: !S) {
  // expected-error@+1 {{expects fragments of the result's type, but got '!hopper.fragment<64x64xf32>'}}
  %r = hopper.map (%x = %s) at (%row, %col) : (!S) -> !W {
    hopper.yield %x : f32
  }
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @map_yield(%s: !S) {
  // expected-error@+1 {{expects hopper.yield of one 'f32'}}
  %r = hopper.map (%x = %s) at (%row, %col) : (!S) -> !S {
    hopper.yield %row : i32
  }
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @map_captures(%s: !S, %t: !S) {
  %r = hopper.map (%x = %s) at (%row, %col) : (!S) -> !S {
    // expected-error@+1 {{in hopper.map expects scalars, but got '!hopper.fragment<64x64xf32>'}}
    %m = hopper.row_reduce max %t : !S -> !hopper.rows<64xf32>
    hopper.yield %x : f32
  }
  return
}

// -----

func.func @map_operand(%i: i32) {
  // expected-error@+1 {{expects operands of fragments or rows, but got 'i32'}}
  %r = hopper.map (%x = %i) at (%row) : (i32) -> !hopper.rows<64xi32> {
    hopper.yield %x : i32
  }
  return
}

// -----

func.func @map_type(%s: !hopper.rows<64xi32>) {
  // expected-error@+1 {{expects a type of 1 operands and one result, but got '() -> !hopper.rows<64xi32>'}}
  %r = hopper.map (%x = %s) at (%row) : () -> !hopper.rows<64xi32> {
    hopper.yield %x : i32
  }
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @keep(%s: !S, %end: !hopper.rows<64xf32>) {
  // expected-error@+1 {{expects end of whole rows of i32, but got '!hopper.rows<64xf32>'}}
  %r = hopper.keep_below %s, %end : !S, !hopper.rows<64xf32>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @keep_long(%s: !S, %end: !hopper.rows<64xi64>) {
  // expected-error@+1 {{expects end of whole rows of i32, but got '!hopper.rows<64xi64>'}}
  %r = hopper.keep_below %s, %end : !S, !hopper.rows<64xi64>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @keep_between(%s: !S, %end: !hopper.rows<64xf32>) {
  // expected-error@+1 {{expects bounds of whole rows of i32, but got '!hopper.rows<64xf32>'}}
  %r = hopper.keep_between %s, %end, %end : !S, !hopper.rows<64xf32>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @bias(%s: !S, %c: f32, %b: !hopper.rows<64xf32, partial>) {
  // expected-error@+1 {{expects bias of whole rows of f32, but got '!hopper.rows<64xf32, partial>'}}
  %r = hopper.exp2_fma %s, %c, %b : !S, !hopper.rows<64xf32, partial>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @factor(%s: !S, %f: !hopper.rows<64xi32>) {
  // expected-error@+1 {{expects factor of whole rows of f32, but got '!hopper.rows<64xi32>'}}
  %r = hopper.scale_rows %s, %f : !S, !hopper.rows<64xi32>
  return
}

// -----

!S = !hopper.fragment<64x64xf32>
func.func @reduce(%s: !S) {
  // expected-error@+1 {{expects a result of f32, but got '!hopper.rows<64xi32>'}}
  %r = hopper.row_reduce max %s : !S -> !hopper.rows<64xi32>
  return
}

// -----

func.func @combine(%r: !hopper.rows<64xf32>) {
  // expected-error@+1 {{expects partial rows, but got '!hopper.rows<64xf32>'}}
  %w = hopper.row_combine add %r : !hopper.rows<64xf32>
  return
}

// -----

func.func @any_greater_partial(%r: !hopper.rows<64xf32, partial>) {
  // expected-error@+1 {{expects whole rows of f32, but got '!hopper.rows<64xf32, partial>'}}
  %x = hopper.any_greater %r, %r : !hopper.rows<64xf32, partial>
  return
}

// -----

func.func @any_greater_element(%r: !hopper.rows<64xi32>) {
  // expected-error@+1 {{expects whole rows of f32, but got '!hopper.rows<64xi32>'}}
  %x = hopper.any_greater %r, %r : !hopper.rows<64xi32>
  return
}

// -----

func.func @pin(%t: !hopper.smem<64x64xbf16>) {
  // expected-error@+1 {{operand #0 must be}}
  %x = hopper.pin %t : !hopper.smem<64x64xbf16>
  return
}
