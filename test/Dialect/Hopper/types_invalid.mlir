// RUN: gqa-opt %s --split-input-file --verify-diagnostics

// expected-error@+1 {{expects 2 extents, but got 1}}
func.func private @extents(!hopper.fragment<64xf32>)

// -----

// expected-error@+1 {{expects 64 rows, but got 128}}
func.func private @fragment_rows(!hopper.fragment<128x64xf32>)

// -----

// expected-error@+1 {{expects columns to be a multiple of 8 from 8 to 256, but got 264}}
func.func private @fragment_columns(!hopper.fragment<64x264xf32>)

// -----

// expected-error@+1 {{expects elements of f32, but got 'bf16'}}
func.func private @fragment_element(!hopper.fragment<64x64xbf16>)

// -----

// expected-error@+1 {{expects columns to be a multiple of 8 from 8 to 256, but got 12}}
func.func private @inflight_columns(!hopper.inflight<64x12xf32>)

// -----

// expected-error@+1 {{expects columns to be a multiple of 16 from 16 to 256, but got 8}}
func.func private @operand_columns(!hopper.operand_a<64x8xbf16>)

// -----

// expected-error@+1 {{expects elements of f16 or bf16, but got 'f32'}}
func.func private @operand_element(!hopper.operand_a<64x16xf32>)

// -----

// expected-error@+1 {{expects 64 rows, but got 32}}
func.func private @rows(!hopper.rows<32xf32>)

// -----

// expected-error@+1 {{expects elements of f32, i32 or i64, but got 'i8'}}
func.func private @rows_element(!hopper.rows<64xi8>)

// -----

// expected-error@+1 {{expects elements of f32, but got 'i32'}}
func.func private @rows_partial(!hopper.rows<64xi32, partial>)

// -----

// expected-error@+1 {{expects elements of f32, but got 'i64'}}
func.func private @long_rows_partial(!hopper.rows<64xi64, partial>)

// -----

// expected-error@+1 {{expected 'partial'}}
func.func private @rows_keyword(!hopper.rows<64xi32, whole>)

// -----

// expected-error@+1 {{expects rows to be a multiple of 8 from 8 to 65536, but got 12}}
func.func private @smem_rows(!hopper.smem<12x64xbf16>)

// -----

// expected-error@+1 {{expects columns to be a multiple of 16 from 16 to 65536, but got 4611686018427387904}}
func.func private @smem_huge(!hopper.smem<64x4611686018427387904xbf16>)

// -----

// expected-error@+1 {{expects at most the parent's 64 rows, but got 128}}
func.func private @smem_window(!hopper.smem<128x64xbf16, of 64>)

// -----

// expected-error@+1 {{expects stages to be a multiple of 1 from 1 to 64, but got 0}}
func.func private @ring_stages(!hopper.ring<0x64x64xbf16, readers = 1>)

// -----

// expected-error@+1 {{expects readers to be a multiple of 1 from 1 to 7, but got 0}}
func.func private @ring_readers(!hopper.ring<2x64x64xbf16, readers = 0>)

// -----

// expected-error@+1 {{expects elements of f16 or bf16, but got 'f32'}}
func.func private @ring_element(!hopper.ring<2x64x64xf32, readers = 1>)

// -----

// expected-error@+1 {{expects 2 extents, but got 3}}
func.func private @mailbox_extents(!hopper.mailbox<2x4x4xi32, readers = 1>)

// -----

// expected-error@+1 {{expects words of i32, but got 'i64'}}
func.func private @mailbox_element(!hopper.mailbox<2x4xi64, readers = 1>)

// -----

// expected-error@+1 {{expects stages to be a multiple of 1 from 1 to 64, but got 65}}
func.func private @mailbox_stages(!hopper.mailbox<65x4xi32, readers = 1>)

// -----

// expected-error@+1 {{expects words to be a multiple of 4 from 4 to 32, but got 6}}
func.func private @mailbox_words(!hopper.mailbox<2x6xi32, readers = 1>)

// -----

// expected-error@+1 {{expects words to be a multiple of 4 from 4 to 32, but got 36}}
func.func private @mailbox_many_words(!hopper.mailbox<2x36xi32, readers = 1>)

// -----

// expected-error@+1 {{expects readers to be a multiple of 1 from 1 to 32, but got 33}}
func.func private @mailbox_readers(!hopper.mailbox<2x4xi32, readers = 33>)

// -----

// expected-error@+1 {{expects stages to be a multiple of 1 from 1 to 64, but got 65}}
func.func private @cursor(!hopper.cursor<65>)

// -----

// expected-error@+1 {{expects a box of 2 to 5 extents, but got 1}}
func.func private @box_rank(!hopper.tensor_map<64xbf16>)

// -----

// expected-error@+1 {{expects an innermost extent of 64, but got 32}}
func.func private @box_columns(!hopper.tensor_map<32x8xbf16>)

// -----

// expected-error@+1 {{expects extents to be a multiple of 1 from 1 to 256, but got 257}}
func.func private @box_extent(!hopper.tensor_map<64x257xbf16>)

// -----

// expected-error@+1 {{expects elements of f16, bf16, f32, i8, i32 or i64, but got 'i1'}}
func.func private @global(!hopper.global<i1>)
